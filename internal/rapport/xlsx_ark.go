package rapport

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

const (
	// excelRaekker is the last row that a sheet has room for.
	excelRaekker = 1_048_576
	// excelTegn is how many UTF-16 units a cell has room for.
	excelTegn = 32_767
	// excelHoejde is how high a row may be, in points; linjehoejde is the height of one line.
	excelHoejde, linjehoejde = 409, 15
	// formatTekst and formatTal are number formats that Excel knows by number: text, and whole numbers by thousands.
	formatTekst, formatTal = 49, 3
	// excelNul is the day number of 1970-01-01 in Excel, whose day 60 does not exist: earlier days are one off.
	excelNul, excelFoerste = 25_569, 61
)

const moerkeblaa, hvid, roedFarve = "1F3864", "FFFFFF", "C00000"

// stile are the numbers of the cell styles of a workbook.
type stile struct{ titel, afsnit, kolonne, kolonneTal, tekst, enLinje, ordret, dato, tal, talVenstre, advarsel int }

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
	font := func(bold bool, size float64, colour string) *excelize.Font {
		return &excelize.Font{Family: "Calibri", Bold: bold, Size: size, Color: colour}
	}
	align := func(vertical, horizontal string, wrap bool) *excelize.Alignment {
		return &excelize.Alignment{Vertical: vertical, Horizontal: horizontal, WrapText: wrap}
	}
	indentRight := func(a *excelize.Alignment) *excelize.Alignment { // a number does not touch the text beside it
		a.Indent = 1
		return a
	}
	fill := excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{moerkeblaa}}
	line := []excelize.Border{{Type: "bottom", Color: moerkeblaa, Style: 1}}
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&b.stil.titel, excelize.Style{Font: font(true, 16, moerkeblaa)}},
		{&b.stil.afsnit, excelize.Style{Font: font(true, 12, moerkeblaa), Border: line}},
		{&b.stil.kolonne, excelize.Style{Font: font(true, 11, hvid), Fill: fill, Alignment: align("center", "left", true)}},
		{&b.stil.kolonneTal, excelize.Style{Font: font(true, 11, hvid), Fill: fill, Alignment: indentRight(align("center", "right", true))}},
		{&b.stil.tekst, excelize.Style{Alignment: align("top", "left", true)}},
		{&b.stil.enLinje, excelize.Style{Alignment: align("top", "left", false)}},
		// A cell of the number format "text" stays a text when a person edits it.
		{&b.stil.ordret, excelize.Style{Alignment: align("top", "left", true), NumFmt: formatTekst}},
		{&b.stil.dato, excelize.Style{Alignment: align("top", "left", false), CustomNumFmt: &danish}},
		{&b.stil.tal, excelize.Style{Alignment: indentRight(align("top", "right", false)), NumFmt: formatTal}},
		{&b.stil.talVenstre, excelize.Style{Alignment: align("top", "left", false), NumFmt: formatTal}},
		{&b.stil.advarsel, excelize.Style{Font: font(true, 11, roedFarve)}},
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
	return excelize.Cell{StyleID: b.stil.enLinje, Value: text}
}

// linje is a text that is not broken, but runs over the empty cells beside it.
func (b *bog) linje(text string) any {
	return excelize.Cell{StyleID: b.stil.enLinje, Value: b.afkort(b.celletekst(text))}
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
	sider    int      // how many pages wide it is printed
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
	if err := a.bog.liggende(name, a.sider); err != nil {
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
	return a.stream.SetRow("A1", heading, excelize.RowOpts{Height: 2*linjehoejde + 2})
}

// liggende prints a sheet across on A4, so many pages wide and as many long as it takes. It comes before the sheet's stream is opened.
func (b *bog) liggende(sheet string, wide int) error {
	across, fit, a4, long := "landscape", true, 9, 0
	if err := b.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return b.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &a4, Orientation: &across, FitToWidth: &wide, FitToHeight: &long})
}

// hoejde is the height of a row in points: that of the cell that takes the most lines, as wide as its column. Not every program finds it
// out by itself.
func (a *ark) hoejde(cells []any) float64 {
	lines := 1
	for i, c := range cells {
		if cell, ok := c.(excelize.Cell); ok && cell.StyleID != a.bog.stil.enLinje {
			if text, ok := cell.Value.(string); ok && len(text) > 8 {
				lines = max(lines, linjer(text, a.kolonner[i].bredde))
			}
		}
	}
	return float64(min(lines*linjehoejde, excelHoejde))
}

// linjer is about how many lines a text takes in a column of a width; words that do not break cost a little.
func linjer(text string, width float64) int {
	n := 0
	for part := range strings.SplitSeq(text, "\n") {
		n += 1 + int(float64(utf8.RuneCountInString(part))/(width*0.95))
	}
	return n
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
	return a.stream.SetRow("A"+strconv.Itoa(a.raekke), cells, excelize.RowOpts{Height: a.hoejde(cells)})
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
