package rapport

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// workbook writes results as a workbook, with room for so many rows a sheet, and opens it again. The temporary files lie in a
// folder that must be empty afterwards.
func workbook(t *testing.T, o Options, lastRow int, s Samlet, results []engine.Resultat, delivery ...engine.Bestandsfund) (*excelize.File, []byte) {
	t.Helper()
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	var b bytes.Buffer
	w := newXLSX(&b, o.filled()).(*xlsxWriter)
	w.sidsteRaekke = lastRow
	for _, r := range results {
		if err := w.Document(r, nil); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range delivery {
		if err := w.Bestand(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(s); err != nil {
		t.Fatal(err)
	}
	w.Discard()
	noFiles(t, temporary)
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f, b.Bytes()
}

func noFiles(t *testing.T, folder string) {
	t.Helper()
	left, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(left) > 0 {
		t.Errorf("%v is left in the temporary folder", left)
	}
}

// table are the rows of a sheet below its heading, by the names of the columns, as they are stored.
func table(t *testing.T, f *excelize.File, sheet string) []map[string]string {
	t.Helper()
	all, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, cell := range cells {
			row[all[0][i]] = cell
		}
		rows = append(rows, row)
	}
	return rows
}

// fields are the rows of Resumé by their first cell; the last of those of the same label counts.
func fields(t *testing.T, f *excelize.File, sheet string) map[string][]string {
	t.Helper()
	all, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for _, cells := range all {
		if len(cells) > 0 {
			found[cells[0]] = cells[1:]
		}
	}
	return found
}

// Every sheet has its heading, frozen, and a filter over its rows; Resumé is first.
func TestXLSXGoesOnInFurtherSheets(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var results []engine.Resultat
	for range 3 { // 3 × 5 cases of breach and conflict, 3 deadlines, 3 documents; 4 rows and a heading a sheet
		results = append(results, alt(d))
	}
	f, _ := workbook(t, Options{}, 5, Samlet{Dokumenter: 3}, results, leverancen(), leverancen())
	if want := []string{"Resumé", "Brud", "Brud (2)", "Brud (3)", "Brud (4)", "Brud (5)", "Frister", "Frister (2)", "Dokumenter"}; !slices.Equal(f.GetSheetList(), want) {
		t.Fatalf("got %v, want %v", f.GetSheetList(), want)
	}
	if f.GetActiveSheetIndex() != 0 {
		t.Errorf("sheet %d is shown first", f.GetActiveSheetIndex())
	}
	counts := map[string]int{"Brud": 4, "Brud (2)": 4, "Brud (3)": 4, "Brud (4)": 4, "Brud (5)": 3, "Frister": 4, "Frister (2)": 1, "Dokumenter": 3}
	filters := map[string]string{}
	for _, name := range f.GetDefinedName() {
		filters[name.Scope] = name.RefersTo
	}
	for sheet, n := range counts {
		if got := len(table(t, f, sheet)); got != n {
			t.Errorf("%s has %d rows, want %d", sheet, got, n)
		}
		heading, _ := f.GetCellValue(sheet, "A1")
		if want := map[byte]string{'B': "Fil", 'F': "Frist", 'D': "Fil"}[sheet[0]]; heading != want {
			t.Errorf("%s begins with %q", sheet, heading)
		}
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: the heading is not frozen: %+v, %v", sheet, panes, err)
		}
		column, _ := excelize.ColumnNumberToName(map[byte]int{'B': 31, 'F': 11, 'D': 17}[sheet[0]])
		if want := fmt.Sprintf("'%s'!$A$1:$%s$%d", sheet, column, n+1); filters[sheet] != want {
			t.Errorf("%s: the filter is %q, want %q", sheet, filters[sheet], want)
		}
	}
	if got := fields(t, f, "Resumé")["Brud"]; !slices.Equal(got, []string{"19", "Brud, Brud (2), Brud (3), Brud (4), Brud (5)"}) {
		t.Errorf("Resumé says %v", got)
	}
}

// Days are numbers with a style of days, numbers are numbers, and a text is a text whatever it begins with.
func TestXLSXCells(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	nasty := []string{
		"=1+1", "+45 12345678", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "007", "1e5", "<b>&amp;</b>", " foran og bagved ", "to\nlinjer", "_x0041_", "TRUE", "æøå 😀",
	}
	var found []engine.Fundtekst
	for _, text := range nasty {
		f := frister14(d)
		f.Besked = text
		found = append(found, f)
	}
	f, _ := workbook(t, Options{}, excelRaekker, Samlet{Dokumenter: 1}, []engine.Resultat{resultat(d, append(found, undtagetEn(d))...)})
	rows := table(t, f, "Brud")
	for i, text := range nasty {
		if got := rows[i]["Besked"]; got != text {
			t.Errorf("got %q, want %q", got, text)
		}
	}
	column := map[string]string{}
	headings, _ := f.GetRows("Brud")
	for i, name := range headings[0] {
		column[name], _ = excelize.ColumnNumberToName(i + 1)
	}
	for row := 2; row <= len(rows)+1; row++ {
		for name, letter := range column {
			cell := letter + strconv.Itoa(row)
			if formula, err := f.GetCellFormula("Brud", cell); err != nil || formula != "" {
				t.Errorf("%s has the formula %q (%v)", cell, formula, err)
			}
			kind, err := f.GetCellType("Brud", cell)
			if err != nil {
				t.Fatal(err)
			}
			value, _ := f.GetCellValue("Brud", cell, excelize.Options{RawCellValue: true})
			number := slices.Contains([]string{"Bedømt pr.", "Frist", "Faktisk dag", "Dage for sent", "Linje", "Kolonne", "Linje i filen", "Undtaget til"}, name)
			if want := excelize.CellTypeInlineString; value != "" && (kind == want) == number {
				t.Errorf("%s (%s) is of type %v: %q", cell, name, kind, value)
			}
		}
	}
	// 15 February 2018 is day 43146: 2018-01-01 is 43101 in Excel.
	for name, want := range map[string][2]string{
		"Frist": {"43146", "15-02-2018"}, "Faktisk dag": {"43151", "20-02-2018"}, "Bedømt pr.": {"43586", "01-05-2019"}, "Dage for sent": {"5", "5"},
	} {
		raw, _ := f.GetCellValue("Brud", column[name]+"2", excelize.Options{RawCellValue: true})
		shown, _ := f.GetCellValue("Brud", column[name]+"2")
		if raw != want[0] || shown != want[1] {
			t.Errorf("%s: got %s shown as %s, want %v", name, raw, shown, want)
		}
	}
	waived := rows[len(nasty)]
	for name, want := range map[string]string{
		"Undtaget": "ja", "Undtaget til": "43830", "Undtagelsens begrundelse": "=aftalt med tilsynet, sag " + engine.Mask("020280-9999"), "Undtagelsens ansvarlige": "Kontorchefen",
	} {
		if waived[name] != want {
			t.Errorf("%s: got %q, want %q", name, waived[name], want)
		}
	}
	if rows[len(nasty)+1]["Undtaget"] != "nej" {
		t.Errorf("a breach without a waiver is shown as waived: %v", rows[len(nasty)+1])
	}
	// What begins as a formula has the format "text", and so stays one when it is edited.
	if style, _ := f.GetCellStyle("Brud", column["Besked"]+"2"); style > 0 {
		if s, err := f.GetStyle(style); err != nil || s.NumFmt != 49 {
			t.Errorf("the style of =1+1 is %+v, %v", s, err)
		}
	} else {
		t.Error("=1+1 has no style")
	}
}

// A text that a cell has no room for is cut, and that is said. Excel counts UTF-16 units.
func TestXLSXCutsTexts(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for name, c := range map[string]struct {
		text, want string
	}{
		"as long as a cell":  {strings.Repeat("æ", 32767), strings.Repeat("æ", 32767)},
		"one letter longer":  {strings.Repeat("æ", 32768), strings.Repeat("æ", 32766) + "…"},
		"letters of 2 units": {strings.Repeat("😀", 16384), strings.Repeat("😀", 16383) + "…"},
	} {
		f := frister14(d)
		f.Besked = c.text
		book, _ := workbook(t, Options{}, excelRaekker, Samlet{Dokumenter: 1}, []engine.Resultat{resultat(d, f)})
		if got := table(t, book, "Brud")[0]["Besked"]; got != c.want {
			t.Errorf("%s: got %d letters that end with %q", name, len([]rune(got)), got[len(got)-4:])
		}
		said := fields(t, book, "Resumé")["Celler, hvis tekst er afkortet (slutter med …)"]
		if cut := c.text != c.want; cut != (len(said) == 1 && said[0] == "1") {
			t.Errorf("%s: Resumé says %v", name, said)
		}
	}
}

func TestXLSXInEnglishAndEmpty(t *testing.T) {
	f, _ := workbook(t, Options{Sprog: engine.Engelsk}, excelRaekker, Samlet{}, nil)
	if want := []string{"Summary", "Breaches", "Deadlines", "Documents"}; !slices.Equal(f.GetSheetList(), want) {
		t.Errorf("got %v, want %v", f.GetSheetList(), want)
	}
	if got := fields(t, f, "Summary"); got["No breaches."] == nil || !slices.Equal(got["Breaches"], []string{"0", "Breaches"}) {
		t.Errorf("got %v", got)
	}
}
