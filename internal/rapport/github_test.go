package rapport

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// githubCommand is a workflow command as GitHub's runner reads it.
type githubCommand struct {
	name       string
	properties map[string]string
	data       string
}

var githubLine = regexp.MustCompile(`^::([a-z]+) ([^:]*)::(.*)$`)

// readGitHub reads a report as the runner does: a line is a command; %0D, %0A, %25 are undone in the data, and %3A, %2C in
// the properties too, the percent sign last.
func readGitHub(t *testing.T, text string) []githubCommand {
	t.Helper()
	data := func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(s, "%0D", "\r"), "%0A", "\n"), "%25", "%")
	}
	var all []githubCommand
	for _, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		parts := githubLine.FindStringSubmatch(line)
		if parts == nil {
			t.Fatalf("not a command: %q", line)
		}
		c := githubCommand{parts[1], map[string]string{}, data(parts[3])}
		for _, p := range strings.Split(parts[2], ",") {
			name, value, ok := strings.Cut(p, "=")
			if !ok {
				t.Fatalf("not a property: %q in %q", p, line)
			}
			c.properties[name] = data(strings.ReplaceAll(strings.ReplaceAll(value, "%3A", ":"), "%2C", ","))
		}
		all = append(all, c)
	}
	return all
}

func TestGitHubAnnotations(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := paaroerende(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: "Aftalt.", Ansvarlig: "Testperson Delta", Udloeber: "2019-06-30"}
	advice := paaroerende(d)
	advice.Regel, advice.Alvor, advice.Besked = "samlet_plan/raad", engine.Anbefaling, "100 % sikkert: nej,\nse her"
	partOf := frister14(d)
	partOf.Regel, partOf.DelAf = "magt/hjemmel", "magt/normkonflikt"
	r := resultat(d, advice, waived, revurdering(d), normkonflikt(d), partOf, uoplyst(d))
	r.Regelfejl = []engine.Regelfejl{{Regel: "anmodning/laege", Besked: "to svar", Sted: "laege.rego"}}
	again := resultat(d)
	again.Regelfejl = r.Regelfejl
	l := leverance{
		resultater: []engine.Resultat{r, invalid(), again}, dokumenter: []*engine.Document{d, nil, d},
		samlet: Samlet{Dokumenter: 3, Ugyldige: 1, Antal: r.Antal, Udsnit: []string{"lovkrav"}},
	}
	got := readGitHub(t, l.report(t, "github", Options{}))
	want := []struct{ name, file, line, col, endColumn, title, data string }{
		{"notice", "", "", "", "", "pladstjek", "3 dokumenter · 1 kunne ikke bedømmes · 1 regel svarede ikke · 3 brud, heraf 1 undtaget · 1 normkonflikt · 1 uoplyst. 8 annotationer: alle brud og normkonflikter, og hvad der ikke kunne bedømmes. Fejler på: lovkrav (--fail-on)."},
		{"error", "sag.json", "1", "1", "", "anmodning/laege: regel svarede ikke", "to svar (laege.rego)"},
		{"error", "daarlig.json", "3", "12", "", "kan ikke bedømmes", "region: 'mars' er ikke en region"},
		{"error", "sag.json", "13", "30", "42", "revurdering/halvaarlig: Revurdering hvert halve år", "rev-1: Revurderingen kom først 20. september 2018."},
		{"error", "sag.json", "14", "30", "42", "revurdering/halvaarlig: Revurdering hvert halve år", "rev-2: Revurderingen kom først 1. april 2019."},
		{"warning", "sag.json", "10", "28", "40", "magt/normkonflikt: To normer kan ikke begge opfyldes", "Den ene regel kræver, hvad den anden forbyder."},
		{"warning", "sag.json", "7", "14", "26", "magt/hjemmel: Indstilling inden 14 dage", "Indstillingen er afgivet 20. februar 2018; fristen var 15. februar 2018. (del af magt/normkonflikt)"},
		{"notice", "sag.json", "11", "20", "33", "samlet_plan/raad: Pårørende i den samlede plan", "100 % sikkert: nej,\nse her"},
		{"notice", "sag.json", "11", "20", "33", "samlet_plan/paaroerende: Pårørende i den samlede plan", "undtaget til og med 30. juni 2019: Planen mangler kontaktoplysninger på de pårørende."},
	}
	if len(got) != len(want) {
		t.Fatalf("%d commands: %+v", len(got), got)
	}
	for i, w := range want {
		g := got[i]
		p := g.properties
		if g.name != w.name || p["file"] != w.file || p["line"] != w.line || p["col"] != w.col || p["endColumn"] != w.endColumn || p["title"] != w.title || g.data != w.data {
			t.Errorf("%d: got  %+v\nwant %+v", i, g, w)
		}
	}
}

// Of many findings the heaviest are written, among equals the first, and it is said how many are left out.
func TestGitHubWritesTheHeaviest(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	weights := []engine.Alvor{engine.Anbefaling, engine.Konceptkrav, engine.Lovkrav}
	var l leverance
	for i := range 120 {
		f := paaroerende(d)
		f.Alvor, f.Besked = weights[i%3], fmt.Sprint("fund ", i)
		r := resultat(d, f)
		l.resultater, l.dokumenter = append(l.resultater, r), append(l.dokumenter, d)
		l.samlet.Dokumenter++
		l.samlet.Antal.Plus(r.Antal)
	}
	got := readGitHub(t, l.report(t, "github", Options{Sprog: engine.Engelsk}))
	if len(got) != 51 {
		t.Fatalf("%d commands", len(got))
	}
	if want := "120 documents · 120 breaches · 0 undecided. 50 annotations: the 50 heaviest of 120; 70 left out (--format json has it all). GitHub shows at most 10 errors, 10 warnings and 10 notices a step."; got[0].data != want {
		t.Errorf("got  %s\nwant %s", got[0].data, want)
	}
	for i, c := range got[1:] {
		kind, nr := "error", 3*i+2 // the 40 of a lovkrav
		if i >= 40 {
			kind, nr = "warning", 3*(i-40)+1 // and the first ten of a konceptkrav
		}
		if c.name != kind || c.data != fmt.Sprint("fund ", nr) {
			t.Errorf("%d: %s %s, want %s fund %d", i, c.name, c.data, kind, nr)
		}
	}
}

// What is waived comes after all that is not, whatever it weighs, is the first to be left out, and is counted nevertheless: in
// findings among the breaches, those of the delivery too, and in annotations among those left out.
func TestGitHubWritesWaivedBreachesLast(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived, open, whole := frister14(d), paaroerende(d), frister14(d)
	waived.Undtagelse, whole.Undtagelse, open.Alvor = aftalt, aftalt, engine.Anbefaling
	for _, c := range []struct {
		waived, open, shownWaived int
		danish, english           string
	}{
		{35, 9, 36,
			"44 dokumenter · 45 brud, heraf 36 undtaget · 0 uoplyste. 45 annotationer: alle brud og normkonflikter, og hvad der ikke kunne bedømmes. GitHub viser",
			"44 documents · 45 breaches, of which 36 waived · 0 undecided. 45 annotations: all breaches and conflicts of norms, and what could not be judged. GitHub shows"},
		{35, 34, 16,
			"69 dokumenter · 70 brud, heraf 36 undtaget · 0 uoplyste. 50 annotationer: de 50 tungeste af 70; 20 er udeladt, heraf 20 undtaget (--format json har det hele). GitHub viser",
			"69 documents · 70 breaches, of which 36 waived · 0 undecided. 50 annotations: the 50 heaviest of 70; 20 left out, of which 20 waived (--format json has it all). GitHub shows"},
		{4, 60, 0,
			"64 dokumenter · 65 brud, heraf 5 undtaget · 0 uoplyste. 50 annotationer: de 50 tungeste af 65; 15 er udeladt, heraf 5 undtaget (--format json har det hele). GitHub viser",
			"64 documents · 65 breaches, of which 5 waived · 0 undecided. 50 annotations: the 50 heaviest of 65; 15 left out, of which 5 waived (--format json has it all). GitHub shows"},
	} {
		var l leverance
		for i := range c.waived + c.open {
			f := waived
			if i >= c.waived {
				f = open
			}
			r := resultat(d, f)
			l.resultater, l.dokumenter = append(l.resultater, r), append(l.dokumenter, d)
			l.samlet.Antal.Plus(r.Antal)
		}
		l.samlet.Dokumenter = c.waived + c.open
		l.bestand = []engine.Bestandsfund{{Fundtekst: whole, Dokumenter: []engine.Dokumentinfo{{Fil: d.Name()}}}}
		l.samlet.Bestand.Add(&whole)
		for sprog, want := range map[engine.Sprog]string{engine.Dansk: c.danish, engine.Engelsk: c.english} {
			got := readGitHub(t, l.report(t, "github", Options{Sprog: sprog}))
			if !strings.HasPrefix(got[0].data, want) {
				t.Errorf("got  %s\nwant %s", got[0].data, want)
			}
			for i, a := range got[1:] {
				isWaived := strings.HasPrefix(a.data, "undtaget til og med 31. december 2026: ") || strings.HasPrefix(a.data, "waived until and including 31 December 2026: ")
				if isWaived != (i >= len(got)-1-c.shownWaived) || a.name != "notice" {
					t.Errorf("%d of %d: %s %s", i, len(got)-1, a.name, a.data)
				}
			}
		}
	}
}

// "0 breaches" would be said of documents that nobody judged.
func TestGitHubOfNothingJudged(t *testing.T) {
	l := leverance{resultater: []engine.Resultat{invalid()}, dokumenter: []*engine.Document{nil}, samlet: Samlet{Dokumenter: 1, Ugyldige: 1}}
	got := readGitHub(t, l.report(t, "github", Options{}))
	if want := "1 dokument · 1 kunne ikke bedømmes. Ingen dokumenter er bedømt. 1 annotation: alle brud og normkonflikter, og hvad der ikke kunne bedømmes."; got[0].data != want {
		t.Errorf("got  %s\nwant %s", got[0].data, want)
	}
}

func TestGitHubOfNothing(t *testing.T) {
	d := readCase(t, "<stdin>", sagJSON)
	r := resultat(d, paaroerende(d))
	got := readGitHub(t, leverance{resultater: []engine.Resultat{r}, dokumenter: []*engine.Document{d}, samlet: Samlet{Delvis: true}}.report(t, "github", Options{}))
	if got[0].name != "error" || !strings.HasPrefix(got[0].data, "Afbrudt: ") {
		t.Errorf("a partial report begins with %+v", got[0])
	}
	if _, there := got[2].properties["file"]; there || got[2].data == "" {
		t.Errorf("standard input is no file: %+v", got[2])
	}
}
