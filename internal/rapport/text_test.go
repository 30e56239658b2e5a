package rapport

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// golden holds a report against testdata/<name>, which is written and read by people: there is no way to have the test
// rewrite it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	want, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(g), len(w)) {
		a, b := "(end)", "(end)"
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			t.Fatalf("%s, line %d:\n got: %q\nwant: %q\nthe whole report:\n%s", name, i+1, a, b, got)
		}
	}
}

func TestText(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, width := range []string{"60", "80", "120"} {
		o := Options{ShowsSingle: true, Width: map[string]int{"60": 60, "80": 80, "120": 120}[width]}
		golden(t, "alt-"+width+".txt", written(t, "text", o, alt(d), d))
	}
	golden(t, "alt-verbose.txt", written(t, "text", Options{ShowsSingle: true, Verbose: true}, alt(d), d))
	golden(t, "alt-en.txt", written(t, "text", Options{ShowsSingle: true, Sprog: engine.Engelsk}, alt(d), d))
}

func TestTextOfManyDocuments(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	quiet := resultat(d, uoplyst(d), ikkeRelevant())
	quiet.Dokument.Fil, quiet.Dokument.ID = "stille.json", "S-2"
	quiet.NaesteFrister = resultat(d, revurdering(d)).NaesteFrister
	failing := resultat(d, ikkeRelevant())
	failing.Regelfejl = []engine.Regelfejl{{Regel: "kriterier/samlet", Besked: "reglen gav intet svar", Sted: "regler/kriterier/samlet.rego"}}

	var b strings.Builder
	w, _ := New("text", &b, Options{})
	for _, r := range []engine.Resultat{quiet, resultat(d, paaroerende(d), ikkeRelevant()), quiet, quiet, failing} {
		if err := w.Document(r, d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Document(invalid(), nil); err != nil {
		t.Fatal(err)
	}
	err := w.Close(Samlet{Dokumenter: 6, Ugyldige: 1, Antal: engine.Antal{Brud: 1, Uoplyst: 3, IkkeRelevant: 5}, Udsnit: []string{"konceptkrav", "uoplyst"}, Delvis: true})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "mange.txt", b.String())
}

// An outcome is said in the right number, and a case without breaches is never said to be in order.
func TestCountLine(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	with := func(a engine.Antal) engine.Resultat {
		r := resultat(d)
		r.Antal = a
		return r
	}
	incomplete := with(engine.Antal{Opfyldt: 1})
	incomplete.Regelfejl = []engine.Regelfejl{{Regel: "a/b"}}
	for _, c := range []struct {
		name string
		r    engine.Resultat
		want string
	}{
		{"nothing undecided", with(engine.Antal{Opfyldt: 40, IkkeRelevant: 1}), "Ingen brud. Intet er uafgjort.\n40 opfyldt · 1 ikke relevant\n"},
		{"one undecided", with(engine.Antal{Opfyldt: 1, Uoplyst: 1, IkkeRelevant: 100}), "Ingen brud. 1 kan ikke afgøres.\n1 uoplyst · 1 opfyldt · 100 ikke relevante\n"},
		{"two undecided", with(engine.Antal{Uoplyst: 2}), "Ingen brud. 2 kan ikke afgøres.\n2 uoplyste\n"},
		{"a rule without an answer", incomplete, "Ingen brud.\n1 opfyldt · 1 regel svarede ikke\n"},
		{"a waived breach", with(engine.Antal{Brud: 1, Undtaget: 1}), "1 brud (heraf 1 undtaget)\n"},
		{"a conflict", with(engine.Antal{Normkonflikt: 2}), "2 normkonflikter\n"},
	} {
		got := written(t, "text", Options{ShowsSingle: true}, c.r, d)
		if !strings.HasSuffix(got, "\n"+c.want) {
			t.Errorf("%s: got\n%s\nwant it to end with\n%s", c.name, got, c.want)
		}
		if strings.Contains(strings.ToLower(got), "i orden") {
			t.Errorf("%s: says that all is in order", c.name)
		}
	}
}

func TestOutsideTheSchemeIsSaidOnce(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	a, b := paaroerende(d), frister14(d)
	a.UdenForOrdningen, a.EfterRegime = true, "regime B"
	b.UdenForOrdningen, b.EfterRegime = true, "regime B"
	got := written(t, "text", Options{ShowsSingle: true, Width: 200}, resultat(d, a, b), d)
	want := "Sagen ligger uden for ordningen om særlige pladser. Den er bedømt efter det nærmeste regelsæt: regime B.\n"
	if strings.Count(got, want) != 1 || strings.Index(got, want) > strings.Index(got, "BRUD") {
		t.Errorf("want the line once, above the breaches:\n%s", got)
	}
}

// Prose keeps to the width. Only a place in the file may be longer: it must stay in one piece to be clicked on.
func TestWidth(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, width := range []int{50, 60, 80, 120} {
		for _, verbose := range []bool{false, true} {
			got := written(t, "text", Options{ShowsSingle: true, Width: width, Verbose: verbose}, alt(d), d)
			for _, line := range strings.Split(got, "\n") {
				words := strings.Fields(strings.TrimLeft(line, " │"))
				if bredde(line) > width && len(words) > 1 && !strings.Contains(line, "-->") {
					t.Errorf("width %d: %d columns: %q", width, bredde(line), line)
				}
				if strings.TrimRight(line, " ") != line {
					t.Errorf("width %d: blanks at the end of %q", width, line)
				}
			}
		}
	}
}

func TestColour(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	plain := written(t, "text", Options{Verbose: true}, alt(d), d)
	if strings.Contains(plain, "\x1b") {
		t.Error("escape sequences where no colour was asked for")
	}
	coloured := written(t, "text", Options{Verbose: true, Colour: true}, alt(d), d)
	if !strings.Contains(coloured, "\x1b[1;31mBRUD\x1b[0m") {
		t.Error("the heading of a breach is not red")
	}
	if stripped := ansi.ReplaceAllString(coloured, ""); stripped != plain {
		t.Error("colour changes the text")
	}
}

// What stands in a document or a file name cannot steer the terminal.
func TestNothingSteersTheTerminal(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	r := resultat(d, paaroerende(d))
	r.Dokument.Fil = "sag\x1b[2J.json"
	r.Fund[0].Besked = "en besked\x1b]0;titel\x07 med \u202e styring"
	got := written(t, "text", Options{ShowsSingle: true}, r, d)
	for _, bad := range []string{"\x1b", "\x07", "\u202e"} {
		if strings.Contains(got, bad) {
			t.Errorf("%q got through", bad)
		}
	}
}

func TestSameResultSameBytes(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, format := range Formats() {
		a := written(t, format, Options{Verbose: true}, alt(d), d)
		b := written(t, format, Options{Verbose: true}, alt(d), d)
		if a != b {
			t.Errorf("%s: two reports on one result differ", format)
		}
	}
}

func TestWriteErrorsAreReturned(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, format := range Formats() {
		w, err := New(format, &fullDisk{room: 10}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		err = w.Document(alt(d), d)
		if err == nil && slices.Contains([]string{"github", "markdown", "xlsx", "html"}, format) { // these write at the end
			err = w.Close(Samlet{Dokumenter: 1})
		}
		if !errors.Is(err, errFull) {
			t.Errorf("%s: on a full disk: %v", format, err)
		}
	}
	for _, format := range []string{"text", "json", "sarif", "junit"} { // ndjson has no end
		w, _ := New(format, &fullDisk{}, Options{})
		if err := w.Close(Samlet{}); !errors.Is(err, errFull) {
			t.Errorf("%s: Close on a full disk: %v", format, err)
		}
	}
	for _, format := range []string{"text", "json"} {
		if err := WriteDeadlines(&fullDisk{}, format, nil, Options{}); !errors.Is(err, errFull) {
			t.Errorf("%s: WriteDeadlines on a full disk: %v", format, err)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	for sprog, want := range map[engine.Sprog]string{
		engine.Dansk:   "ukendt format 'pdf'; kendte formater: text, json, ndjson",
		engine.Engelsk: "unknown format 'pdf'; known formats: text, json, ndjson",
	} {
		if _, err := New("pdf", nil, Options{Sprog: sprog}); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// Every word there is in one language there is in the other, with the same placeholders.
func TestWordsInBothLanguages(t *testing.T) {
	sameWords(t, *ordlister[engine.Dansk], *ordlister[engine.Engelsk])
	sameWords(t, *ciOrdlister[engine.Dansk], *ciOrdlister[engine.Engelsk])
}

func sameWords(t *testing.T, danish, english any) {
	t.Helper()
	da, en := reflect.ValueOf(danish), reflect.ValueOf(english)
	for i := range da.NumField() {
		name := da.Type().Field(i).Name
		if da.Field(i).IsZero() || en.Field(i).IsZero() {
			t.Errorf("%s is empty in one of the languages", name)
		}
		if da.Field(i).Kind() == reflect.Map {
			for _, key := range da.Field(i).MapKeys() {
				if word := en.Field(i).MapIndex(key); !word.IsValid() || word.IsZero() {
					t.Errorf("%s[%v] is missing in English", name, key)
				}
			}
		}
		if da.Field(i).Kind() == reflect.String && verbs(da.Field(i).String()) != verbs(en.Field(i).String()) {
			t.Errorf("%s: the languages take different arguments", name)
		}
	}
}

func verbs(format string) string {
	var found strings.Builder
	for i := 0; i+1 < len(format); i++ {
		if format[i] == '%' {
			found.WriteByte(format[i+1])
		}
	}
	return found.String()
}

func TestOmbryd(t *testing.T) {
	for _, c := range []struct {
		prose       string
		first, rest int
		want        []string
	}{
		{"en to tre", 5, 5, []string{"en to", "tre"}},
		{"en to tre", 2, 6, []string{"en", "to tre"}},
		{"senest 15. februar 2018 i dag", 12, 16, []string{"senest", "15. februar 2018", "i dag"}},
		{"efter § 42 b, stk. 3, og nu", 14, 14, []string{"efter § 42 b,", "stk. 3, og nu"}},
		{"modtaget + 14 dage", 11, 11, []string{"modtaget", "+ 14 dage"}},
		{"æøå æøå", 7, 7, []string{"æøå æøå"}},
		{"/en/sti/som/er/lang i", 4, 4, []string{"/en/sti/som/er/lang", "i"}},
		{"", 4, 4, []string{""}},
	} {
		if got := ombryd(c.prose, c.first, c.rest); !reflect.DeepEqual(got, c.want) {
			t.Errorf("ombryd(%q, %d, %d) = %q, want %q", c.prose, c.first, c.rest, got, c.want)
		}
	}
}
