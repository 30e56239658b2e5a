package rapport

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

// The workbook of the worked examples has the numbers that a count over their JSON gives.
func TestXLSXOfTheExamples(t *testing.T) {
	judge, all := eksempler(t)
	var results []engine.Resultat
	samlet := Samlet{}
	for _, e := range all {
		r := judge.Render(e.result, engine.RenderOptions{})
		results = append(results, r)
		samlet.Dokumenter++
		samlet.Antal.Plus(r.Antal)
	}
	f, _ := workbook(t, Options{Engine: judge, Kilder: kilder(t)}, excelRaekker, samlet, results)

	// The count, over what others are given.
	type occurrence struct{ Udfald string }
	breaches, deadlines := 0, 0
	byRule, documents := map[string]int{}, map[string]int{}
	for _, r := range results {
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var document struct {
			Fund []struct {
				Regel, Udfald string
				Forekomster   []occurrence
			}
			NaesteFrister []any `json:"naeste_frister"`
		}
		if err := json.Unmarshal(data, &document); err != nil {
			t.Fatal(err)
		}
		deadlines += len(document.NaesteFrister)
		for _, fund := range document.Fund {
			if len(fund.Forekomster) == 0 {
				fund.Forekomster = []occurrence{{fund.Udfald}}
			}
			n := 0
			for _, o := range fund.Forekomster {
				if o.Udfald == "brud" || o.Udfald == "normkonflikt" {
					n++
				}
			}
			breaches += n
			byRule[fund.Regel] += n
			if n > 0 {
				documents[fund.Regel]++
			}
		}
	}
	if breaches < 10 || deadlines < 3 {
		t.Fatalf("the examples have only %d breaches and %d deadlines", breaches, deadlines)
	}
	rows := table(t, f, "Brud")
	if len(rows) != breaches {
		t.Errorf("%d rows of breaches, want %d", len(rows), breaches)
	}
	got := map[string]int{}
	for _, row := range rows {
		got[row["Regel"]]++
		if row["Kilde"] == "" || row["Besked"] == "" || len(row["SHA-256"]) != 64 {
			t.Errorf("a breach without its source, message or digest: %v", row)
		}
	}
	for rule, n := range byRule {
		if got[rule] != n {
			t.Errorf("%s: %d rows, want %d", rule, got[rule], n)
		}
	}
	if n := len(table(t, f, "Frister")); n != deadlines {
		t.Errorf("%d rows of deadlines, want %d", n, deadlines)
	}
	resume := fields(t, f, "Resumé")
	if got := resume["Dokumenter"]; len(got) < 1 {
		t.Errorf("the number of documents is missing")
	}
	total := 0
	for _, r := range rows {
		if r["Udfald"] == "brud" && r["Del af konflikt"] == "" {
			total++
		}
	}
	// The row "Brud" of the outcomes is overwritten by that of the sheets, which has the same label.
	if got := resume["Brud"]; got[0] != strconv.Itoa(breaches) {
		t.Errorf("Resumé says that the sheet has %v rows, want %d", got, breaches)
	}
	outcomes := false
	rowsOfResume, _ := f.GetRows("Resumé", excelize.Options{RawCellValue: true})
	for _, cells := range rowsOfResume {
		if len(cells) == 4 && cells[0] == "Brud" {
			outcomes = true
			if cells[2] != strconv.Itoa(total) {
				t.Errorf("Resumé counts %s cases of breach, want %d", cells[2], total)
			}
		}
		if len(cells) == 7 && documents[cells[6]] > 0 && cells[1] != strconv.Itoa(documents[cells[6]]) {
			t.Errorf("Resumé says that %s documents break %s, want %d", cells[1], cells[6], documents[cells[6]])
		}
	}
	if !outcomes {
		t.Error("Resumé does not count the breaches")
	}
}

// The checksum can be made again from the sheet of documents.
func TestXLSXChecksum(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	second := resultat(d, opfyldt(d))
	second.Dokument.Fil, second.Dokument.Linje, second.Dokument.SHA256 = "æ.ndjson", 12, strings.Repeat("b", 64)
	f, _ := workbook(t, Options{}, excelRaekker, Samlet{Dokumenter: 3, Ugyldige: 1}, []engine.Resultat{alt(d), second, invalid()})
	sum := sha256.New()
	for _, row := range table(t, f, "Dokumenter") {
		name := row["Fil"]
		if row["Linje i filen"] != "" {
			name += ":" + row["Linje i filen"]
		}
		fmt.Fprintf(sum, "%s\x00%s\n", name, row["SHA-256"])
	}
	want := sha256.Sum256([]byte("sag.json\x00" + d.SHA256() + "\næ.ndjson:12\x00" + strings.Repeat("b", 64) + "\ndaarlig.json\x00\n"))
	got := fields(t, f, "Resumé")["Kontrolsum over alle dokumenter (SHA-256)"]
	if len(got) != 1 || got[0] != hex.EncodeToString(want[:]) || got[0] != hex.EncodeToString(sum.Sum(nil)) {
		t.Errorf("got %v, want %x", got, want)
	}
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
		column, _ := excelize.ColumnNumberToName(map[byte]int{'B': 30, 'F': 11, 'D': 17}[sheet[0]])
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

func TestXLSXResume(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	failing := resultat(d, konflikt(d), undtagetEn(d), normkonflikt(d))
	failing.PrDato = "2018-04-30"
	failing.Regelfejl = []engine.Regelfejl{{Regel: "kriterier/samlet", Besked: "reglen gav intet svar", Sted: "samlet.rego"}}
	s := Samlet{Dokumenter: 3, Ugyldige: 1, Delvis: true, Udsnit: []string{"lovkrav"}, Bestand: engine.Antal{Brud: 1}}
	first := alt(d)
	s.Antal.Plus(first.Antal)
	s.Antal.Plus(failing.Antal)
	f, _ := workbook(t, Options{}, excelRaekker, s, []engine.Resultat{first, failing, invalid()}, leverancen())
	got := fields(t, f, "Resumé")
	for label, want := range map[string][]string{
		"Dokumenter af typen visitationssag": {"2"}, "Dokumenter af typen ukendt type": {"1"}, "heraf kunne ikke bedømmes": {"1"}, "heraf med brud eller normkonflikt": {"2"},
		"Første dag, der er bedømt pr.": {"43220"}, "Sidste dag, der er bedømt pr.": {"43586"}, "Antal forskellige dage": {"2"},
		"Regelsættets version": {"0"}, "Reglernes SHA-256": {"d"}, "Parametrenes SHA-256": {"p"}, "Motor": {"m"}, "Fælder på (--fail-on)": {"lovkrav"},
		// Findings, cases and the delivery's findings. Waived is one of two cases, so no finding.
		"heraf undtaget": {"0", "1", "0"}, "Normkonflikt": {"2", "2", "0"}, "med brud i konflikt": {"1", "1", "0"}, "Afventer": {"0", "2", "0"},
		// Findings, cases and waived cases: those of the delivery, too.
		"lovkrav": {"4", "7", "1"}, "konceptkrav": {"1", "1", "0"}, "anbefaling": {"0", "0", "0"},
		"Revurdering hvert halve år":          {"2", "4", "1", "lovkrav", "dokument", "revurdering/halvaarlig"},
		"Et afregnet ophold svarer til sagen": {"1", "2", "0", "lovkrav", "leverance", "bestand/afregning_mod_sag"},
		"kriterier/samlet":                    {"1", "reglen gav intet svar (samlet.rego)"},
		"Frister":                             {"3", "Frister"},
		"Brud":                                {"11", "Brud"},
		ordFor(engine.Dansk).Delvis:           {},
		"Pladstjek: prøvede sager":            {},
		"Indstilling inden 14 dage":           {"1", "1", "0", "lovkrav", "dokument", "sagsbehandling/indstillingsfrist"},
		"Pårørende i den samlede plan":        {"1", "1", "0", "konceptkrav", "dokument", "samlet_plan/paaroerende"},
		"To normer kan ikke begge opfyldes":   nil,
	} {
		if !slices.Equal(got[label], want) {
			t.Errorf("%s: got %v, want %v", label, got[label], want)
		}
	}
	documents := table(t, f, "Dokumenter")
	for name, want := range map[string]string{"Bedømt": "nej", "Første fejl": "3:12: region: 'mars' er ikke en region", "Antal fejl": "1", "Brud": "", "Fil": "daarlig.json", "Bedømt pr.": ""} {
		if documents[2][name] != want {
			t.Errorf("%s: got %q, want %q", name, documents[2][name], want)
		}
	}
	for name, want := range map[string]string{"Bedømt": "ja", "Brud": "3", "Normkonflikt": "1", "Uoplyst": "1", "Opfyldt": "1", "Antal fejl": "0", "Bedømt pr.": "43586"} {
		if documents[0][name] != want {
			t.Errorf("%s: got %q, want %q", name, documents[0][name], want)
		}
	}
	props, err := f.GetDocProps()
	if err != nil || props.Created != "2019-05-01T00:00:00Z" || props.Creator != "pladstjek" {
		t.Errorf("properties: %+v, %v", props, err)
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

// The same results give the same bytes. The library keeps its sheets in a map, so one repetition could be luck.
func TestXLSXIsReproducible(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	results := []engine.Resultat{alt(d), alt(d), invalid()}
	_, first := workbook(t, Options{}, 5, Samlet{Dokumenter: 3}, results, leverancen())
	for range 10 {
		if _, again := workbook(t, Options{}, 5, Samlet{Dokumenter: 3}, results, leverancen()); !bytes.Equal(first, again) {
			t.Fatal("the same results gave other bytes")
		}
	}
}

// big is a result of more than 20 MB as a sheet, so that the sheet is moved to disk.
func big(d *engine.Document) engine.Resultat {
	var found []engine.Fundtekst
	for i := range 700 {
		f := frister14(d)
		f.Besked = strconv.Itoa(i) + strings.Repeat("æ", 15000)
		found = append(found, f)
	}
	return resultat(d, found...)
}

func TestXLSXLeavesNoFiles(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary)
	begin := func(out io.Writer) Writer {
		t.Helper()
		w, _ := New("xlsx", out, Options{})
		if err := w.Document(big(d), d); err != nil {
			t.Fatal(err)
		}
		folder, err := os.ReadDir(temporary)
		if err != nil || len(folder) != 1 {
			t.Fatalf("want one folder of temporary files, got %v, %v", folder, err)
		}
		files, err := os.ReadDir(temporary + "/" + folder[0].Name())
		if err != nil || len(files) == 0 {
			t.Fatalf("nothing was moved to disk: %v, %v", files, err)
		}
		if info, err := os.Stat(temporary + "/" + folder[0].Name()); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("the folder is open to others: %v, %v", info.Mode(), err)
		}
		return w
	}
	begin(io.Discard).(Discarder).Discard()
	noFiles(t, temporary)

	if err := begin(&fullDisk{room: 5000}).Close(Samlet{}); !errors.Is(err, errFull) {
		t.Errorf("on a full disk: %v", err)
	}
	noFiles(t, temporary)

	var b bytes.Buffer
	if err := begin(&b).Close(Samlet{Dokumenter: 1}); err != nil {
		t.Fatal(err)
	}
	noFiles(t, temporary)
	f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows := table(t, f, "Brud")
	if len(rows) != 700 || !strings.HasPrefix(rows[699]["Besked"], "699æ") {
		t.Errorf("got %d rows", len(rows))
	}
}
