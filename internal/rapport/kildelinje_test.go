package rapport

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

var ansi = regexp.MustCompile("\x1b\\[[0-9;]*m")

// secrets are the values of sagJSON that no report may show.
var secrets = []string{"Testperson", "Åse", "020280", "9999", "Beta", "Gamma", "Ro om"}

// onOneLine takes the line breaks out of a JSON text.
func onOneLine(text string) string {
	return regexp.MustCompile(`\s*\n\s*`).ReplaceAllString(text, "")
}

// marked are the texts over the carets of a report, in its order.
func marked(t *testing.T, report string) []string {
	t.Helper()
	var found []string
	source := ""
	for _, line := range strings.Split(report, "\n") {
		bar := strings.Index(line, "│")
		if bar < 0 {
			continue
		}
		if strings.TrimSpace(line[:bar]) != "" {
			source = line
			continue
		}
		carets := regexp.MustCompile(`^\s*│ *(\^+)`).FindStringSubmatchIndex(line)
		if carets == nil {
			continue
		}
		from, to := bredde(line[:carets[2]]), bredde(line[:carets[3]])
		at := 0
		var over strings.Builder
		for _, r := range source {
			w := bredde(string(r))
			if at >= from && at < to && (w > 0 || at > from) {
				over.WriteRune(r)
			}
			at += w
		}
		found = append(found, over.String())
	}
	return found
}

// The carets stand under what they point at: behind a tab, behind letters of two bytes, behind a masked value, under a
// masked value, and in a file that is a single line.
func TestCarets(t *testing.T) {
	for name, c := range map[string]string{"lines": sagJSON, "one line": onOneLine(sagJSON), "BOM": "\ufeff" + sagJSON, "CRLF": strings.ReplaceAll(sagJSON, "\n", "\r\n")} {
		d := readCase(t, "sag.json", c)
		for _, width := range []int{60, 80, 120, 200} {
			for _, f := range []struct {
				fact engine.Faktum
				want string
			}{
				{faktum(d, false, "anmodning", "modtaget"), `"2018-02-01"`},
				{faktum(d, false, "anmodning", "anmoder", "type"), `"kommunalbestyrelse"`},
				{faktum(d, false, "anmodning", "sendt"), `"2018-01-31"`},
				{faktum(d, false, "borger", "cpr_kontrolleret"), `true`},
				{faktum(d, false, "borger", "cpr"), `"•••"`},
				{faktum(d, false, "anmodning", "formaal"), `"•••"`},
				{faktum(d, true, "borger", "foedselsdato"), `"borger"`},
				{faktum(d, true, "revurderinger", 1, "moede"), `{`},
				{faktum(d, true, "region"), `{`},
			} {
				fund := paaroerende(d)
				fund.Fakta = []engine.Faktum{f.fact}
				report := written(t, "text", Options{ShowsSingle: true, Width: width}, resultat(d, fund), d)
				if strings.Contains(report, "·\n") {
					t.Errorf("%s: the end of the line is shown:\n%s", name, report)
				}
				got := marked(t, report)
				if len(got) != 1 || got[0] != f.want {
					t.Errorf("%s, %d columns, %s: the carets stand under %q, want %q", name, width, f.fact.Sti, got, f.want)
				}
			}
		}
	}
}

// A letter that is written as a base and a combining mark takes one column.
func TestCaretsBehindCombiningMarks(t *testing.T) {
	d := readCase(t, "sag.json", `{"dokumenttype":"visitationssag","skemaversion":"1","id":"sag-e`+"\u0301"+`","pr_dato":"2018-02-01"}`)
	f := paaroerende(d)
	f.Fakta = []engine.Faktum{faktum(d, false, "pr_dato")}
	if got := marked(t, written(t, "text", Options{ShowsSingle: true, Width: 200}, resultat(d, f), d)); len(got) != 1 || got[0] != `"2018-02-01"` {
		t.Errorf("the carets stand under %q", got)
	}
}

// Two facts of a line that is shown as one piece share it.
func TestFactsOnALineShareIt(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	f := paaroerende(d)
	f.Fakta = []engine.Faktum{faktum(d, false, "borger", "cpr_kontrolleret"), faktum(d, false, "borger", "navn")}
	got := written(t, "text", Options{ShowsSingle: true, Width: 120}, resultat(d, f), d)
	if n := strings.Count(got, `"borger": {`); n != 1 {
		t.Errorf("the line is shown %d times:\n%s", n, got)
	}
	if m := marked(t, got); len(m) != 2 || m[0] != `"•••"` || m[1] != "true" {
		t.Errorf("the carets stand under %q", m)
	}
}

// No window is wider than 100 columns, and what is cut is seen to be.
func TestWindow(t *testing.T) {
	d := readCase(t, "sag.json", onOneLine(sagJSON))
	f := paaroerende(d)
	f.Fakta = []engine.Faktum{faktum(d, false, "anmodning", "sendt")}
	got := written(t, "text", Options{ShowsSingle: true, Width: 300}, resultat(d, f), d)
	shown := regexp.MustCompile(`(?m)^  1 │ (.*)$`).FindStringSubmatch(got)
	if shown == nil {
		t.Fatalf("no source line:\n%s", got)
	}
	if n := bredde(shown[1]); n > 100 || n < 90 {
		t.Errorf("the window is %d columns wide", n)
	}
	if !strings.HasPrefix(shown[1], "…") || !strings.HasSuffix(shown[1], "…") || !strings.Contains(shown[1], `"sendt":`) {
		t.Errorf("the window is %q", shown[1])
	}
}

// No value that is personal or free text gets into a report, wherever the finding points, and in whatever way the file
// is broken into lines; with VisPersonoplysninger they do.
func TestMasking(t *testing.T) {
	for name, text := range map[string]string{"lines": sagJSON, "one line": onOneLine(sagJSON)} {
		d := readCase(t, "sag-020280-9999.json", text)
		f := paaroerende(d)
		f.Besked = "En besked med 020280-9999 og 0202809999."
		f.Fakta = nil
		for _, path := range [][]any{{"borger", "navn"}, {"borger", "cpr"}, {"borger", "cpr_kontrolleret"}, {"borger"}, {"anmodning", "modtaget"}, {"anmodning", "anmoder"}, {"anmodning", "anmoder", "navn"}, {"anmodning", "formaal"}, {"anmodning", "sendt"}} {
			f.Fakta = append(f.Fakta, faktum(d, false, path...))
		}
		r := resultat(d, f, opfyldt(d), uoplyst(d))
		r.Fund[0].Fakta = append(r.Fund[0].Fakta, faktum(d, true, "borger", "foedselsdato"), faktum(d, true, "region"))
		for _, width := range []int{60, 80, 120, 1000} {
			got := written(t, "text", Options{Width: width, Verbose: true}, r, d)
			for _, secret := range secrets {
				if strings.Contains(got, secret) {
					t.Errorf("%s, %d columns: %q leaks:\n%s", name, width, secret, got)
				}
			}
		}
		shown := written(t, "text", Options{Width: 1000, Verbose: true, VisPersonoplysninger: true}, r, d)
		for _, secret := range secrets {
			if !strings.Contains(shown, secret) {
				t.Errorf("%s: %q is not shown though it was asked for", name, secret)
			}
		}
	}
}

// A field that is not personal can hold a CPR number by mistake, as can a field's name.
func TestCPRAnywhere(t *testing.T) {
	d := readCase(t, "sag.json", `{"dokumenttype":"visitationssag","skemaversion":"1","id":"020280-9999","pr_dato":"2018-02-01"}`)
	f := paaroerende(d)
	f.Fakta = []engine.Faktum{faktum(d, false, "pr_dato")}
	got := written(t, "text", Options{ShowsSingle: true, Width: 200}, resultat(d, f), d)
	if strings.Contains(got, "020280") {
		t.Errorf("a CPR number leaks:\n%s", got)
	}
	if m := marked(t, got); len(m) != 1 || m[0] != `"2018-02-01"` {
		t.Errorf("the carets stand under %q", m)
	}
}

// A document that does not follow its schema shows the values of known fields only, and nothing behind a syntax error.
func TestMaskingOfInvalidDocuments(t *testing.T) {
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		t.Fatal(err)
	}
	visitationssag, err := skemaer.Skema("visitationssag")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		column     int
		skema      *engine.Skema
		want       string
	}{
		{"a misspelt field", `{"region": "mars", "borger": {"nvan": "Testperson Alfa"}}`, 31, visitationssag, `{"region": "mars", "borger": {"nvan": "•••"}}`},
		{"an unknown type", `{"region": "mars", "tal": 7}`, 2, nil, `{"region": "•••", "tal": •••}`},
		{"a value without quotes", `{"region": "mars", "borger": {"navn": Testperson Alfa}}`, 39, visitationssag, `{"region": "mars", "borger": {"navn": …`},
		{"a text without an end", `{"region": "mars", "navn": "Testperson Alfa`, 28, visitationssag, `{"region": "mars", "navn": …`},
		{"a bad escape in the middle of a text", `{"navn": "Testperson \q Alfa"}`, 22, visitationssag, `{"navn": …`},
		{"text behind the end", `{"region": "mars"} Testperson Alfa`, 20, visitationssag, `{"region": "mars"} …`},
		{"a field twice", `{"region": "mars", "region": "månen"}`, 20, visitationssag, `{"region": "mars", "region": "månen"}`},
		{"no JSON", `Testperson Alfa`, 1, visitationssag, `…`},
	} {
		k := &kildetekst{data: []byte(c.text), skema: c.skema}
		v, ok := k.vindueOm(1, c.column-1, c.column, 200)
		if got := v.tekst(); !ok || got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		want := min(c.column, bredde(c.want)) - 1 // what is not shown is marked by the ellipsis in its place
		if at, _ := v.under(c.column-1, c.column); at != want {
			t.Errorf("%s: the caret stands at %d, want %d", c.name, at, want)
		}
	}
}

func TestInvalidDocumentWithItsSourceLine(t *testing.T) {
	s := newSide(Options{Width: 80, Sprog: engine.Dansk})
	k := &kildetekst{data: []byte("{\n  \"region\": \"mars\"\n}\n"), valid: false}
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		t.Fatal(err)
	}
	if k.skema, err = skemaer.Skema("visitationssag"); err != nil {
		t.Fatal(err)
	}
	s.kildelinjer(indent, k, []maerke{{linje: 2, kolonne: 13, bredde: k.token(2, 13)}}, roed)
	want := "  2 │   \"region\": \"mars\"\n    │             ^^^^^^\n"
	if got := s.take(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// Without the document's bytes every place is named instead.
func TestPlacesWithoutTheDocument(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	got := written(t, "text", Options{ShowsSingle: true}, resultat(d, paaroerende(d)), nil)
	want := `
  --> sag.json:11:20
      mangler: kontaktoplysninger på pårørende
      (/samlet_plan/paaroerende/kontakter)
  --> sag.json:11:47
      angivelse af, om patienten har pårørende
`
	if !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant it to contain%s", got, want)
	}
}

// A finding with many places shows the first of them, and says how many more there are.
func TestManyPlaces(t *testing.T) {
	var events strings.Builder
	for i := range 12 {
		if i > 0 {
			events.WriteString(",\n")
		}
		fmt.Fprintf(&events, `{"id": "rev-%d", "dato": "2018-09-%02d"}`, i, i+1)
	}
	d := readCase(t, "sag.json", `{"dokumenttype": "visitationssag", "skemaversion": "1", "id": "S-1", "revurderinger": [`+events.String()+`]}`)
	f := paaroerende(d)
	f.Fakta = nil
	for i := range 12 {
		f.Fakta = append(f.Fakta, faktum(d, false, "revurderinger", i, "dato"))
	}
	got := written(t, "text", Options{ShowsSingle: true}, resultat(d, f), d)
	if n := strings.Count(got, "^^^^"); n != 3*8 { // a date is twelve columns wide
		t.Errorf("%d carets are shown:\n%s", n, got)
	}
	if !strings.Contains(got, "… og 4 mere") {
		t.Errorf("the other places are not counted:\n%s", got)
	}
	if all := written(t, "text", Options{ShowsSingle: true, Verbose: true}, resultat(d, f), d); strings.Count(all, "^^^^") != 3*12 || strings.Contains(all, "mere") {
		t.Errorf("--verbose does not show all:\n%s", all)
	}
}

// A pointer stays whole. Where it does not fit beside the words before it, it moves to the left.
func TestLongPointerKeepsToTheWidth(t *testing.T) {
	const pointer = "(/anmodning/kriterier/samlet_vurdering/magtbefoejelser_botilbud)"
	s := newSide(Options{Width: 80, Sprog: engine.Dansk})
	s.etiketter("      │", 8, 6, 18, []string{"mangler: inddragelse af historikken for magtbeføjelser på botilbud " + pointer}, roed)
	got := s.b.String()
	for line := range strings.Lines(got) {
		if line = strings.TrimRight(line, "\n"); bredde(line) > 80 {
			t.Errorf("%d columns: %q", bredde(line), line)
		}
	}
	if !strings.Contains(got, pointer) {
		t.Errorf("the pointer is not whole:\n%s", got)
	}
}
