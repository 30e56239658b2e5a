package rapport

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

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
