package rapport

import (
	"errors"
	"os"
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

// liggende prints a sheet across on A4, so many pages wide and as many long as it takes. It comes before the sheet's stream is opened.
func (b *bog) liggende(sheet string, wide int) error {
	across, fit, a4, long := "landscape", true, 9, 0
	if err := b.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return b.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &a4, Orientation: &across, FitToWidth: &wide, FitToHeight: &long})
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
