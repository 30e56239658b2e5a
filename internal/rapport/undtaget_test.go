package rapport

import (
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

var (
	aftalt = &engine.Undtagelse{Begrundelse: "Aftalt med kommunen på mødet.", Ansvarlig: "Testperson Delta", Udloeber: "2026-12-31"}
	andet  = &engine.Undtagelse{Begrundelse: "Sagen er omlagt.", Ansvarlig: "Testperson Eta", Udloeber: "2027-02-01"}
)

// medUndtagelser is a case with a waived breach, and one of which an occurrence is waived, or both are.
func medUndtagelser(d *engine.Document, both *engine.Undtagelse) engine.Resultat {
	waived, some := frister14(d), revurdering(d)
	waived.Undtagelse = aftalt
	some.Forekomster[1].Undtagelse, some.Forekomster[2].Undtagelse = aftalt, both
	return resultat(d, waived, some, paaroerende(d))
}

// A waived breach is shown, says until when, by whom and why, comes after those that are not, and is counted apart.
func TestTextOfWaivedBreaches(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	golden(t, "undtaget.txt", written(t, "text", Options{ShowsSingle: true}, medUndtagelser(d, nil), d))

	all := written(t, "text", Options{ShowsSingle: true}, medUndtagelser(d, andet), d)
	for _, want := range []string{
		"BRUD (UNDTAGET)  Revurdering hvert halve år\n",
		"    Undtaget     til og med 31. december 2026 (Testperson Delta står inde for\n",
		"    Undtaget     til og med 1. februar 2027 (Testperson Eta står inde for det):\n",
		"3 brud (2 lovkrav, 1 konceptkrav; heraf 2 undtaget)",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("is without %q:\n%s", want, all)
		}
	}
	alike := written(t, "text", Options{ShowsSingle: true, Sprog: engine.Engelsk}, medUndtagelser(d, aftalt), d)
	if n := strings.Count(alike, "through 31 December 2026"); n != 2 || !strings.Contains(alike, "BREACH (WAIVED)  ") || !strings.Contains(alike, "; of which 2 waived)") {
		t.Errorf("a waiver that all occurrences carry stands %d times in the case, want once beside the other:\n%s", n, alike)
	}
}

func TestTextOfManyWaivedBreaches(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d)
	waived.Undtagelse = aftalt
	var b strings.Builder
	w, _ := New("text", &b, Options{})
	var all engine.Antal
	for _, r := range []engine.Resultat{resultat(d, waived), resultat(d, waived, paaroerende(d)), resultat(d, frister14(d)), resultat(d, opfyldt(d))} {
		all.Plus(r.Antal)
		if err := w.Document(r, d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(Samlet{Dokumenter: 4, Antal: all, Bestand: engine.Antal{Brud: 3, Undtaget: 1}}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"4 dokumenter · 3 med brud (1 kun med undtagne)\n",
		"4 brud (3 lovkrav, 1 konceptkrav; heraf 2 undtaget) · 1 opfyldt\n",
		"Hele leverancen: 3 brud (heraf 1 undtaget) · 0 uoplyste · 0 opfyldt · 0 ikke\n",
		"  3  Indstilling inden 14 dage · lovkrav · sagsbehandling/indstillingsfrist ·\n     2 undtaget\n",
		"  1  Pårørende i den samlede plan · konceptkrav · samlet_plan/paaroerende\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("is without %q:\n%s", want, b.String())
		}
	}
}

// The report says how the waivers were used, and that they were turned off.
func TestUseOfWaivers(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	file := Undtagelser{Fil: "u.yaml", Dag: "2026-11-24"}
	used := file
	used.IBrug, used.Udloebet, used.Uenig, used.Ubrugt, used.IkkeProevet = 3, 1, 2, 4, 5
	for _, c := range []struct {
		of   *Undtagelser
		want string
	}{
		{nil, ""},
		{&Undtagelser{SlaaetFra: true}, "Undtagelser er slået fra (--no-waivers): ingen brud er undtaget.\n"},
		{&file, "Undtagelser (u.yaml, pr. 24. november 2026): 0 i brug\n"},
		{&used, "Undtagelser (u.yaml, pr. 24. november 2026): 3 i brug · 1 udløbet · 2 gælder ikke (nævner et andet brud end deres fingeraftryk) · 4 uden brud · 5 ikke prøvet (dokumentet, gruppen eller reglen er ikke med)\n"},
	} {
		var text, plain strings.Builder
		for format, b := range map[string]*strings.Builder{"text": &text, "json": &plain} {
			w, _ := New(format, b, Options{ShowsSingle: true, Width: 300})
			r := resultat(d, opfyldt(d))
			if err := w.Document(r, d); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(Samlet{Dokumenter: 1, Antal: r.Antal, Undtagelser: c.of}); err != nil {
				t.Fatal(err)
			}
		}
		if !strings.HasSuffix(text.String(), "1 opfyldt\n"+c.want) {
			t.Errorf("want the text to end with %q:\n%s", c.want, text.String())
		}
		if strings.Contains(plain.String(), `"undtagelser": {`) != (c.of != nil) {
			t.Errorf("%+v: %s", c.of, plain.String())
		}
	}
}
