package rapport

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// resume writes the first sheet, row by row.
type resume struct {
	*xlsxWriter
	stream *excelize.StreamWriter
	row    int
	err    error
}

// resumebredder are the widths of its columns: a label, three numbers, two short words and a rule.
var resumebredder = []float64{54, 15, 15, 15, 14, 13, 40}

func (x *xlsxWriter) skrivResume(s Samlet) error {
	if err := x.bog.liggende(x.ord.ArkResume, 1); err != nil {
		return err
	}
	stream, err := x.bog.file.NewStreamWriter(x.ord.ArkResume)
	if err != nil {
		return err
	}
	for i, width := range resumebredder {
		if err := stream.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	p := &resume{xlsxWriter: x, stream: stream}
	p.hoejLinje(2, excelize.Cell{StyleID: x.bog.stil.titel, Value: x.ord.Bogtitel})
	if s.Delvis {
		p.linje(excelize.Cell{StyleID: x.bog.stil.advarsel, Value: ordFor(x.options.Sprog).Delvis})
	}
	p.proevet(s)
	p.regelsaet()
	p.udfald(s)
	p.alvor()
	p.regler()
	p.regelfejl()
	p.raekker()
	if p.err != nil {
		return p.err
	}
	return stream.Flush()
}

func (p *resume) linje(cells ...any) { p.hoejLinje(1, cells...) }

// hoejLinje is a row so many lines high.
func (p *resume) hoejLinje(lines int, cells ...any) {
	p.row++
	if p.err == nil {
		p.err = p.stream.SetRow("A"+strconv.Itoa(p.row), cells, excelize.RowOpts{Height: float64(lines * linjehoejde)})
	}
}

// forklaring is prose across all columns.
func (p *resume) forklaring(text string) {
	width := 0.0
	for _, w := range resumebredder {
		width += w
	}
	p.hoejLinje(linjer(text, width), p.bog.celle(text))
	if p.err == nil {
		p.err = p.stream.MergeCell(fmt.Sprintf("A%d", p.row), fmt.Sprintf("G%d", p.row))
	}
}

// afsnit begins a part, with a blank row before it and a line under its heading.
func (p *resume) afsnit(heading string) {
	p.row++
	cells := make([]any, len(resumebredder))
	for i := range cells {
		cells[i] = excelize.Cell{StyleID: p.bog.stil.afsnit, Value: ""}
	}
	cells[0] = excelize.Cell{StyleID: p.bog.stil.afsnit, Value: heading}
	p.linje(cells...)
}

// kolonner are the headings of a table: one of texts, so many of numbers, and texts again.
func (p *resume) kolonner(first string, numbers int, names ...string) {
	cells := []any{excelize.Cell{StyleID: p.bog.stil.kolonne, Value: first}}
	for i, name := range names {
		style := p.bog.stil.kolonne
		if i < numbers {
			style = p.bog.stil.kolonneTal
		}
		cells = append(cells, excelize.Cell{StyleID: style, Value: name})
	}
	p.hoejLinje(2, cells...)
}

func (p *resume) felt(label string, value any) { p.linje(p.bog.celle(label), value) }

func (p *resume) tal(label string, n int) {
	p.felt(label, excelize.Cell{StyleID: p.bog.stil.talVenstre, Value: n})
}

// proevet tells what was judged.
func (p *resume) proevet(s Samlet) {
	p.afsnit(p.ord.Proevet)
	n := p.optaelling
	p.tal(p.ord.Dokumenter, s.Dokumenter)
	p.tal(p.ord.KunneIkkeBedoemmes, s.Ugyldige)
	p.tal(p.ord.DokumenterMedBrud, n.MedBrud)
	for _, t := range slices.Sorted(maps.Keys(n.Typer)) {
		name := t
		if name == "" {
			name = p.ord.UkendtType
		}
		p.tal(fmt.Sprintf(p.ord.DokumenterAf, name), n.Typer[t])
	}
	if days := n.prDatoer(); len(days) > 0 {
		p.felt(p.ord.FoerstePrDato, p.bog.dag(days[0]))
		p.felt(p.ord.SidstePrDato, p.bog.dag(days[len(days)-1]))
		p.tal(p.ord.AntalPrDatoer, len(days))
	}
	p.felt(p.ord.Kontrolsum, p.bog.fast(n.kontrolsum()))
	p.forklaring(p.ord.KontrolsumForklaring)
}

// regelsaet tells by what was judged.
func (p *resume) regelsaet() {
	p.afsnit(p.ord.Regelsaet)
	saet := p.optaelling.Saet
	p.felt(p.ord.Version, p.bog.fast(saet.Version))
	p.felt(p.ord.ReglernesSum, p.bog.fast(saet.Digest))
	p.felt(p.ord.ParametrenesSum, p.bog.fast(saet.Parametre))
	p.felt(p.ord.Motor, p.bog.fast(saet.Motor))
}

// udfald counts findings and cases by outcome, the documents' and the delivery's.
func (p *resume) udfald(s Samlet) {
	p.afsnit(p.ord.Udfaldene)
	p.forklaring(p.ord.UdfaldeneForklaring)
	p.kolonner(p.ord.Udfald, 3, p.ord.FundIDokumenter, p.ord.TilfaeldeIDokumenter, p.ord.FundOmLeverancen)
	of := func(name string, take func(engine.Antal) int) {
		p.linje(p.bog.celle(name), p.bog.antal(take(s.Antal)), p.bog.antal(take(p.optaelling.Tilfaelde)), p.bog.antal(take(s.Bestand)))
	}
	of(p.ord.Brud, func(a engine.Antal) int { return a.Brud })
	of(p.ord.HerafUndtaget, func(a engine.Antal) int { return a.Undtaget })
	of(p.ord.Normkonflikt, func(a engine.Antal) int { return a.Normkonflikt })
	of(p.ord.HerafDelAf, func(a engine.Antal) int { return a.DelAf })
	of(p.ord.Afventer, func(a engine.Antal) int { return a.Afventer })
	of(p.ord.Uoplyst, func(a engine.Antal) int { return a.Uoplyst })
	of(p.ord.Opfyldt, func(a engine.Antal) int { return a.Opfyldt })
	of(p.ord.IkkeRelevant, func(a engine.Antal) int { return a.IkkeRelevant })
	if len(s.Udsnit) > 0 {
		p.felt(p.ord.Port, p.bog.linje(strings.Join(s.Udsnit, ", ")))
	}
}

func (p *resume) alvor() {
	p.afsnit(p.ord.BrudEfterAlvor)
	p.kolonner(p.ord.Alvor, 3, p.ord.Fund, p.ord.Tilfaelde, p.ord.HerafUndtaget)
	for _, a := range alvorEfterVaegt {
		n := p.optaelling.Alvor[a]
		if n == nil {
			n = &brudtal{}
		}
		p.linje(p.bog.celle(ordFor(p.options.Sprog).Alvor[a]), p.bog.antal(n.Fund), p.bog.antal(n.Tilfaelde), p.bog.antal(n.Undtaget))
	}
}

func (p *resume) regler() {
	p.afsnit(p.ord.BrudEfterRegel)
	p.kolonner(p.ord.Titel, 3, p.ord.Fund, p.ord.Tilfaelde, p.ord.HerafUndtaget, p.ord.Alvor, p.ord.Omfang, p.ord.Regel)
	for _, r := range p.optaelling.regler() {
		p.hoejLinje(linjer(r.Titel, resumebredder[0]), p.bog.celle(r.Titel), p.bog.antal(r.Fund), p.bog.antal(r.Tilfaelde), p.bog.antal(r.Undtaget),
			p.bog.celle(ordFor(p.options.Sprog).Alvor[r.Alvor]), p.bog.celle(p.omfang(r.Bestand)), p.bog.linje(r.Regel))
	}
	if len(p.optaelling.Regler) == 0 {
		p.linje(p.bog.celle(p.ord.IngenBrud))
		return
	}
	p.forklaring(p.ord.FundForklaring)
}

func (p *resume) regelfejl() {
	faults := p.optaelling.regelfejl()
	if len(faults) == 0 {
		return
	}
	p.afsnit(p.ord.Regelfejlene)
	p.kolonner(p.ord.Regel, 1, p.ord.Dokumenter, p.ord.FoersteFejl)
	for _, e := range faults {
		p.linje(p.bog.celle(e.Regel), p.bog.antal(e.Dokumenter), p.bog.linje(e.Besked))
	}
}

// raekker tells how many rows the tables have and where they go on, so that they can be held against the numbers, and what had no room.
func (p *resume) raekker() {
	p.afsnit(p.ord.Tabellerne)
	p.kolonner(p.ord.Ark, 1, p.ord.Raekker, p.ord.ArkDele)
	for _, a := range p.ark() {
		p.linje(p.bog.celle(a.navn), p.bog.antal(a.antal), p.bog.linje(strings.Join(a.dele, ", ")))
	}
	p.forklaring(p.ord.RaekkerForklaring)
	if p.bog.afkortede > 0 {
		p.tal(p.ord.Afkortede, p.bog.afkortede)
	}
}
