package rapport

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

const (
	// excelRaekker is the last row that a sheet has room for.
	excelRaekker = 1_048_576
	// excelTegn is how many UTF-16 units a cell has room for.
	excelTegn = 32_767
	// excelNul is the day number of 1970-01-01 in Excel, whose day 60 does not exist: earlier days are one off.
	excelNul, excelFoerste = 25_569, 61
)

// stile are the numbers of the cell styles of a workbook.
type stile struct{ titel, afsnit, kolonne, tekst, ordret, dato, tal, fed, advarsel int }

// bog is a workbook under way. Its temporary files lie in a folder of its own.
type bog struct {
	file   *excelize.File
	folder string
	stil   stile
	*side
	// sidsteRaekke is the last row of a sheet: excelRaekker, save in tests.
	sidsteRaekke int
	// afkortede counts the cells that had no room for their text.
	afkortede int
}

func newBog(s *side, sidsteRaekke int) (*bog, error) {
	folder, err := os.MkdirTemp("", "pladstjek-xlsx-")
	if err != nil {
		return nil, err
	}
	b := &bog{file: excelize.NewFile(excelize.Options{TmpDir: folder}), folder: folder, side: s, sidsteRaekke: sidsteRaekke}
	if err := b.lavStile(); err != nil {
		return nil, errors.Join(err, b.luk())
	}
	return b, nil
}

func (b *bog) lavStile() error {
	danish := `dd\-mm\-yyyy`
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	firstColumn := &excelize.Alignment{Vertical: "top", Horizontal: "left"}
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&b.stil.titel, excelize.Style{Font: &excelize.Font{Bold: true, Size: 16, Color: "1F3864"}}},
		{&b.stil.afsnit, excelize.Style{
			Font:   &excelize.Font{Bold: true, Size: 12, Color: "1F3864"},
			Border: []excelize.Border{{Type: "bottom", Color: "1F3864", Style: 1}},
		}},
		{&b.stil.kolonne, excelize.Style{
			Font:      &excelize.Font{Bold: true, Color: "FFFFFF"},
			Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"1F3864"}},
			Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
		}},
		{&b.stil.tekst, excelize.Style{Alignment: top}},
		// A cell of the number format "text" stays a text when a person edits it.
		{&b.stil.ordret, excelize.Style{Alignment: top, NumFmt: 49}},
		{&b.stil.dato, excelize.Style{Alignment: firstColumn, CustomNumFmt: &danish}},
		{&b.stil.tal, excelize.Style{Alignment: &excelize.Alignment{Vertical: "top"}, NumFmt: 3}},
		{&b.stil.fed, excelize.Style{Alignment: top, Font: &excelize.Font{Bold: true}}},
		{&b.stil.advarsel, excelize.Style{Font: &excelize.Font{Bold: true, Color: "C00000"}}},
	} {
		var err error
		if *s.id, err = b.file.NewStyle(&s.style); err != nil {
			return err
		}
	}
	return nil
}

// luk removes the temporary files, whether or not the workbook was written.
func (b *bog) luk() error {
	return errors.Join(b.file.Close(), os.RemoveAll(b.folder))
}

// celle is a text, always as text: a cell that begins with = is no formula. It is nil, no cell, where there is no text.
func (b *bog) celle(text string) any {
	if text == "" {
		return nil
	}
	text = b.afkort(b.celletekst(text))
	style := b.stil.tekst
	if kanLaesesSomFormel(text) {
		style = b.stil.ordret
	}
	return excelize.Cell{StyleID: style, Value: text}
}

// fast is a text that holds no more than it must: a digest or a key, which masking could mistake for a number of a person.
func (b *bog) fast(text string) any {
	if text == "" {
		return nil
	}
	return excelize.Cell{StyleID: b.stil.tekst, Value: text}
}

// afkort cuts a text that a cell has no room for, and counts it.
func (b *bog) afkort(text string) string {
	if len(text) <= excelTegn { // a byte or more is a unit or less
		return text
	}
	units, cut := 0, 0 // cut is where the text would end that leaves room for the dots
	for i, r := range text {
		if units < excelTegn {
			cut = i
		}
		if units += max(utf16.RuneLen(r), 1); units > excelTegn {
			b.afkortede++
			return text[:cut] + "…"
		}
	}
	return text
}

// dag is a day as a number that Excel shows as dd-mm-yyyy; what is no day, or older than Excel's calendar, is a text.
func (b *bog) dag(day string) any {
	d, err := engine.ParseDato(day)
	if err != nil || int(d)+excelNul < excelFoerste {
		return b.celle(day)
	}
	return excelize.Cell{StyleID: b.stil.dato, Value: int(d) + excelNul}
}

func (b *bog) antal(n int) any { return excelize.Cell{StyleID: b.stil.tal, Value: n} }

// nummer is a number that stands for nothing where it is 0, such as a line.
func (b *bog) nummer(n int) any {
	if n == 0 {
		return nil
	}
	return b.antal(n)
}

// arkkolonne is a column of a sheet: its heading, and its width in characters.
type arkkolonne struct {
	navn   string
	bredde float64
}

// ark is a table that goes on in a further sheet where one is full: "Brud", "Brud (2)" …
type ark struct {
	bog      *bog
	navn     string
	kolonner []arkkolonne
	dele     []string // the names of its sheets
	stream   *excelize.StreamWriter
	raekke   int // the last row written of the sheet under way
	antal    int // the rows of all sheets, without the headings
}

// begynd opens the next sheet: with its heading, which stays when one scrolls, and fit for a landscape page.
func (a *ark) begynd() error {
	name := a.navn
	if len(a.dele) > 0 {
		name = fmt.Sprintf("%s (%d)", a.navn, len(a.dele)+1)
		if _, err := a.bog.file.NewSheet(name); err != nil {
			return err
		}
	}
	a.dele = append(a.dele, name)
	if err := a.bog.liggende(name); err != nil {
		return err
	}
	var err error
	if a.stream, err = a.bog.file.NewStreamWriter(name); err != nil {
		return err
	}
	heading := make([]any, len(a.kolonner))
	for i, k := range a.kolonner {
		heading[i] = excelize.Cell{StyleID: a.bog.stil.kolonne, Value: k.navn}
		if err := a.stream.SetColWidth(i+1, i+1, k.bredde); err != nil {
			return err
		}
	}
	if err := a.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	a.raekke = 1
	return a.stream.SetRow("A1", heading)
}

// liggende prints a sheet across, as wide as a page and as long as it takes. It comes before the sheet's stream is opened.
func (b *bog) liggende(sheet string) error {
	across, fit, wide, long := "landscape", true, 1, 0
	if err := b.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return b.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &across, FitToWidth: &wide, FitToHeight: &long})
}

func (a *ark) skriv(cells []any) error {
	if a.raekke == a.bog.sidsteRaekke {
		if err := a.slut(); err != nil {
			return err
		}
		if err := a.begynd(); err != nil {
			return err
		}
	}
	a.raekke++
	a.antal++
	return a.stream.SetRow("A"+strconv.Itoa(a.raekke), cells)
}

// slut ends the sheet under way, with a filter over its columns.
func (a *ark) slut() error {
	last, err := excelize.ColumnNumberToName(len(a.kolonner))
	if err != nil {
		return err
	}
	if err := a.bog.file.AutoFilter(a.dele[len(a.dele)-1], fmt.Sprintf("A1:%s%d", last, a.raekke), nil); err != nil {
		return err
	}
	return a.stream.Flush()
}

// ordn puts the sheets that go on behind those they go on from, and has the filters follow: the library names the sheet of
// a filter by its place, and forgets that when a sheet moves.
func (b *bog) ordn(all []*ark) error {
	for i, a := range all[:len(all)-1] { // those of the last one are last
		for _, name := range a.dele[1:] {
			if err := b.file.MoveSheet(name, all[i+1].navn); err != nil {
				return err
			}
		}
	}
	if b.file.WorkBook.DefinedNames == nil {
		return nil
	}
	names := b.file.WorkBook.DefinedNames.DefinedName
	for i := range names {
		sheet, _, _ := strings.Cut(strings.TrimPrefix(names[i].Data, "'"), "'!")
		place, err := b.file.GetSheetIndex(sheet)
		if err != nil {
			return err
		}
		names[i].LocalSheetID = &place
	}
	return nil
}
