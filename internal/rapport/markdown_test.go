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
	if want := 20 + 1 + len(l.bestand); total != want || waived != 1 {
		t.Errorf("%d breaches and conflicts by rule, want %d; %d waived", total, want, waived)
	}
	if rows := got["Kunne ikke bedømmes"]; len(rows) != 1 || !strings.Contains(rows[0][0], `dårlig "fil" #1 100% &lt;a&amp;b&gt;.json:1:1`) || rows[0][1] != "id: feltet mangler (og 2 fejl mere)" {
		t.Errorf("not judged: %v", rows)
	}
	if rows := got["Regler, der ikke svarede"]; len(rows) != 1 || rows[0][0] != "1" || rows[0][1] != "anmodning/laege" {
		t.Errorf("did not answer: %v", rows)
	}
	for _, row := range got["De tungeste fund"] {
		if strings.Contains(row[1], "anmodning/formaal") {
			t.Errorf("a waived breach is among the heaviest: %v", row)
		}
	}
	if first := got["Dokumenter med flest brud"][0]; first[0] != "10" || !strings.Contains(first[1], "02-ufuldstaendig-anmodning.json") {
		t.Errorf("the worst document: %v", first) // eleven breaches, one of them waived
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
