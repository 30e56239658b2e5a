package rapport

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// tables are the tables of a page by the heading above them, "" for the first: rows of cells, the head left out. A cell ends
// at a | that no backslash stands before. A row that is wider or narrower than its head is an error.
func tables(t *testing.T, page string) map[string][][]string {
	t.Helper()
	found := map[string][][]string{}
	heading, width := "", 0
	for _, line := range strings.Split(page, "\n") {
		if title, ok := strings.CutPrefix(line, "## "); ok {
			heading = title
		}
		if !strings.HasPrefix(line, "|") {
			width = 0
			continue
		}
		cells := strings.Split(strings.Trim(strings.NewReplacer(`\\`, "BACKSLASH", `\|`, "BAR").Replace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(strings.NewReplacer("BACKSLASH", `\\`, "BAR", `\|`).Replace(cells[i]))
		}
		switch {
		case width == 0:
			width = len(cells)
		case len(cells) != width:
			t.Errorf("a row of %d cells under a head of %d: %s", len(cells), width, line)
		case strings.Trim(strings.Join(cells, ""), "-: ") == "":
		default:
			found[heading] = append(found[heading], cells)
		}
	}
	return found
}

func TestMarkdownSummary(t *testing.T) {
	l := delivery(t, engine.Dansk)
	l.samlet.Udsnit = []string{"lovkrav"}
	page := l.report(t, "markdown", withEngine(t, engine.Dansk))
	got := tables(t, page)

	numbers := map[string]string{}
	for _, row := range got[""] {
		numbers[row[0]] = row[1]
	}
	// The examples and a document that cannot be judged; what is shown in them stands in their .forventet.json.
	for label, want := range map[string]string{
		"dokumenter": "18", "– kunne ikke bedømmes": "1", "– med brud eller normkonflikt": "9", "brud": "20", "– heraf undtaget": "1", "normkonflikter": "1",
		"– brud, der er del af en konflikt og ikke tælles for sig": "2", "regler, der ikke svarede": "1",
	} {
		if numbers[label] != want {
			t.Errorf("%s: %q, want %s", label, numbers[label], want)
		}
	}
	byRule := got["Brud efter regel"]
	total, waived := 0, 0
	for _, row := range byRule {
		n, w := 0, 0
		if _, err := fmt.Sscan(row[0]+" "+row[1], &n, &w); err != nil {
			t.Fatal(err)
		}
		total, waived = total+n, waived+w
		if !regexp.MustCompile(`^\[.+\]\(https://github\.com/pladstjek/pladstjek/blob/main/docs/regler/[a-z_/]+\.md\) · [a-z\\_/]+$`).MatchString(row[3]) {
			t.Errorf("no link to a rule: %s", row[3])
		}
	}
	if want := 20 + len(l.bestand); total != want || waived != 1 || !strings.HasPrefix(page, fmt.Sprintf("# pladstjek: %d brud (heraf 1 undtaget), 1 normkonflikt i 18 dokumenter\n", want)) {
		t.Errorf("%d breaches by rule, want %d as in the heading; %d waived", total, want, waived)
	}
	if want := fmt.Sprintf("Talt med er hele leverancen: 20 i de enkelte dokumenter + %d i hele leverancen = %d brud.", len(l.bestand), total); !strings.Contains(page, want) {
		t.Errorf("%q is missing", want)
	}
	if rows := got["Normkonflikter efter regel"]; len(rows) != 1 || rows[0][0] != "1" || !strings.HasSuffix(rows[0][2], "· magt/normkonflikt") {
		t.Errorf("conflicts of norms: %v", rows)
	}
	if rows := got["Kunne ikke bedømmes"]; len(rows) != 1 || !strings.Contains(rows[0][0], `dårlig "fil" #1 100% &lt;a&amp;b&gt;.json:1:1`) || rows[0][1] != "id: feltet mangler (og 2 fejl mere)" {
		t.Errorf("not judged: %v", rows)
	}
	if rows := got["Regler, der ikke svarede"]; len(rows) != 1 || rows[0][0] != "1" || rows[0][1] != "anmodning/laege" {
		t.Errorf("did not answer: %v", rows)
	}
	heaviest := got["De tungeste fund"]
	for i, row := range heaviest {
		last := i == len(heaviest)-1
		if strings.Contains(row[1], "anmodning/formaal") != last || strings.HasPrefix(row[3], "undtaget til og med 31. december 2018: ") != last {
			t.Errorf("%d of %d heaviest: %v", i, len(heaviest), row)
		}
	}
	inDocuments := 0
	for i, row := range got["Dokumenter med flest brud"] {
		n := 0
		if _, err := fmt.Sscan(row[0], &n); err != nil {
			t.Fatal(err)
		}
		inDocuments += n
		if i == 0 && (row[0] != "11" || row[1] != "1" || !strings.Contains(row[2], "02-ufuldstaendig-anmodning.json")) {
			t.Errorf("the worst document: %v", row)
		}
	}
	if inDocuments != 20 {
		t.Errorf("%d breaches by document, want 20: the conflict is none", inDocuments)
	}
	for _, part := range []string{"# pladstjek: 2", "Fejler på: **lovkrav**", "Regelsæt " + engine.Version} {
		if !strings.Contains(page, part) {
			t.Errorf("%q is missing", part)
		}
	}
	l.samlet.Delvis = true
	if page := l.report(t, "markdown", withEngine(t, engine.Dansk)); !strings.Contains(page, "\n> **Afbrudt: ") {
		t.Error("nothing says that it is partial")
	}
}

func TestMarkdownLeavesOutAndSaysSo(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var l leverance
	for range 70 {
		l.resultater, l.dokumenter = append(l.resultater, resultat(d, paaroerende(d)), invalid()), append(l.dokumenter, d, nil)
	}
	page := l.report(t, "markdown", Options{})
	got := tables(t, page)
	if n := len(got["De tungeste fund"]); n != 50 {
		t.Errorf("%d findings", n)
	}
	if n := len(got["Dokumenter med flest brud"]); n != 20 {
		t.Errorf("%d documents", n)
	}
	if n := len(got["Kunne ikke bedømmes"]); n != 50 {
		t.Errorf("%d documents that could not be judged", n)
	}
	if strings.Count(page, "… og 20 mere;") != 2 || strings.Count(page, "… og 50 mere;") != 1 {
		t.Errorf("it is not said what is left out:\n%s", page)
	}
	if rows := got["Brud efter regel"]; len(rows) != 1 || rows[0][0] != "70" {
		t.Errorf("by rule: %v", rows)
	}
}

// Waived breaches come last and are the first to be left out, and the page says so.
func TestMarkdownLeavesWaivedBreachesOutFirst(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d) // weighs more
	waived.Undtagelse = aftalt
	var l leverance
	for range 35 {
		r := resultat(d, waived, paaroerende(d))
		l.resultater, l.dokumenter = append(l.resultater, r), append(l.dokumenter, d)
		l.samlet.Dokumenter++
		l.samlet.Antal.Plus(r.Antal)
	}
	for sprog, want := range map[engine.Sprog][]string{
		engine.Dansk:   {"De tungeste fund", "undtaget til og med 31. december 2026: ", "\n… og 20 mere, heraf 20 undtaget; ", "Dokumenter med flest brud", "\n… og 15 mere; "},
		engine.Engelsk: {"The heaviest findings", "waived until and including 31 December 2026: ", "\n… and 20 more, of which 20 waived; ", "Documents with most breaches", "\n… and 15 more; "},
	} {
		page := l.report(t, "markdown", Options{Sprog: sprog})
		got := tables(t, page)
		for i, row := range got[want[0]] {
			if strings.HasPrefix(row[3], want[1]) != (i >= 35) {
				t.Errorf("%d: %v", i, row)
			}
		}
		if row := got[want[3]][0]; row[0] != "2" || row[1] != "1" {
			t.Errorf("by document: %v", row)
		}
		if !strings.Contains(page, want[2]) || !strings.Contains(page, want[4]) {
			t.Errorf("it is not said what is left out:\n%s", page)
		}
	}
}

// "No breaches" is said where documents were judged, and of a conflict of norms alone; of documents that nobody judged it is not.
func TestMarkdownOfNoBreaches(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, c := range []struct {
		r               engine.Resultat
		sprog           engine.Sprog
		there, notThere string
	}{
		{invalid(), engine.Dansk, "\nIngen dokumenter er bedømt.\n", "Ingen brud."},
		{invalid(), engine.Engelsk, "\nNo documents were judged.\n", "No breaches."},
		{resultat(d, opfyldt(d)), engine.Dansk, "\nIngen brud.\n", "Ingen dokumenter er bedømt."},
		{resultat(d, normkonflikt(d)), engine.Dansk, "\nIngen brud.\n\n## Normkonflikter efter regel\n", "## Brud efter regel"},
	} {
		l := leverance{resultater: []engine.Resultat{c.r}, dokumenter: []*engine.Document{d}, samlet: Samlet{Dokumenter: 1, Antal: c.r.Antal}}
		if !c.r.Gyldig {
			l.samlet.Ugyldige = 1
		}
		if page := l.report(t, "markdown", Options{Sprog: c.sprog}); !strings.Contains(page, c.there) || strings.Contains(page, c.notThere) {
			t.Errorf("want %q and not %q:\n%s", c.there, c.notThere, page)
		}
	}
}

// A job summary may take 1 MiB. A rule set of very many rules with long titles does not break that.
func TestMarkdownStaysBelowTheLimit(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var fund []engine.Fundtekst
	for i := range 3000 {
		f := paaroerende(d)
		f.Regel, f.Titel = fmt.Sprint("egne/regel_", i), strings.Repeat("<&>", 400)
		fund = append(fund, f)
	}
	page := written(t, "markdown", Options{}, resultat(d, fund...), d)
	if len(page) >= 1<<20 || len(page) < 1<<19 {
		t.Errorf("%d bytes", len(page))
	}
	if !strings.HasSuffix(page, "\nAfkortet: rapporten må højst fylde 1 MiB. `--format json` har det hele.\n") {
		t.Errorf("it is not said that it is cut: %q", page[len(page)-200:])
	}
	tables(t, page)
}

func TestMarkdownText(t *testing.T) {
	for text, want := range map[string]string{
		"a|b":                           `a\|b`,
		`a\|b`:                          `a\\\|b`,
		"`kode` *fed* _kursiv_ ~~væk~~": "\\`kode\\` \\*fed\\* \\_kursiv\\_ \\~\\~væk\\~\\~",
		"<b>&amp;":                      "&lt;b&gt;&amp;amp;",
		"[her](https://eksempel.dk)":    `\[her\](https&#58;//eksempel.dk)`,
		"@nogen www.eksempel.dk $x$":    "&#64;nogen www&#46;eksempel.dk &#36;x&#36;",
		"to\nlinjer":                    "to linjer",
		"æøå »citat« § 42 b, stk. 3 – 😀": "æøå »citat« § 42 b, stk. 3 – 😀",
	} {
		if got := markdownText(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
