package rapport

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// numbers writes what there is in all.
func (m *markdownWriter) numbers(p *markdownPage, total Samlet) {
	a, b := total.Antal, total.Bestand
	p.line("\n| | " + m.ci.Antal + " |\n| --- | ---: |")
	row := func(label string, n int, always bool) {
		if n > 0 || always {
			p.line(fmt.Sprintf("| %s | %d |", label, n))
		}
	}
	row(m.ci.Dokumenter, total.Dokumenter, true)
	row(m.ci.HerafMedBrud, m.medBrud, true)
	row(m.ci.HerafIkkeBedoemt, total.Ugyldige, true)
	row(m.ci.Brud, a.Brud, true)
	row(m.ci.HerafUndtaget, a.Undtaget, a.Undtaget > 0)
	row(m.ci.Normkonflikter, a.Normkonflikt, false)
	row(m.ci.DelAfKonflikt, a.DelAf, false)
	row(m.ci.Uoplyst, a.Uoplyst, true)
	row(m.ci.Afventer, a.Afventer, true)
	row(m.ci.Opfyldt, a.Opfyldt, true)
	row(m.ci.IkkeRelevant, a.IkkeRelevant, true)
	row(m.ci.Regelfejl, len(m.svigtede), false)
	row(m.ci.LeverancensBrud, b.Brud, false)
	row(m.ci.LeverancensUndtaget, b.Undtaget, false)
	row(m.ci.LeverancensKonflikter, b.Normkonflikt, false)
	row(m.ci.LeverancensUoplyste, b.Uoplyst, false)
}

// broken lists the rules by how many findings break them.
func (m *markdownWriter) broken(p *markdownPage) {
	if len(m.regler) == 0 {
		p.line("\n" + m.ord.IngenBrud)
		return
	}
	rules := slices.SortedFunc(maps.Values(m.regler), func(a, b *markdownRegel) int {
		return cmp.Or(cmp.Compare(b.antal, a.antal), cmp.Compare(a.regel, b.regel))
	})
	p.line("\n## " + m.ci.BrudEfterRegel)
	waived, line := "", ""
	if m.waived > 0 {
		waived, line = " "+m.ci.Undtaget+" |", " ---: |"
	}
	p.line(fmt.Sprintf("\n| %s |%s %s | %s |\n| ---: |%s --- | --- |", m.ci.Antal, waived, m.ci.Alvor, m.ci.Regel, line))
	for _, r := range rules {
		if m.waived > 0 {
			waived = fmt.Sprintf(" %d |", r.undtaget)
		}
		p.line(fmt.Sprintf("| %d |%s %s | %s |", r.antal, waived, m.cell(m.ord.Alvor[r.alvor]), m.rule(r.regel, r.titel)))
	}
}

// rule is a rule's title, that leads to the page about it, and its id.
func (m *markdownWriter) rule(regel, titel string) string {
	title := m.cell(titel)
	if address := regelside(regel); address != "" {
		title = "[" + title + "](" + address + ")"
	}
	return title + " · " + m.cell(regel)
}

func (m *markdownWriter) heaviest(p *markdownPage) {
	if m.found.alle == 0 {
		return
	}
	p.line("\n## " + m.ci.Tungeste)
	p.line(fmt.Sprintf("\n| %s | %s | %s | %s |\n| --- | --- | --- | --- |", m.ci.Alvor, m.ci.Regel, m.ci.Sted, m.ci.Besked))
	for _, a := range m.found.sorted() {
		p.line(fmt.Sprintf("| %s | %s | %s | %s |", m.cell(a.vaegt), m.cell(a.titel+" · "+a.regel), m.place(a), m.cell(a.besked)))
	}
	m.leftOut(p, m.found.udeladt())
}

func (m *markdownWriter) place(a annotation) string {
	return m.cell(fmt.Sprintf("%s:%d:%d", a.fil, a.linje, a.kolonne))
}

func (m *markdownWriter) leftOut(p *markdownPage, n int) {
	if n > 0 {
		p.line("\n" + fmt.Sprintf(m.ci.Udeladt, n))
	}
}

func (m *markdownWriter) worst(p *markdownPage) {
	if m.documents.alle < 2 {
		return // of a single document all is said
	}
	p.line("\n## " + m.ci.FlestBrud)
	p.line(fmt.Sprintf("\n| %s | %s |\n| ---: | --- |", m.ci.Antal, m.ci.Dokument))
	for _, d := range m.documents.sorted() {
		name := m.cell(d.navn)
		if d.id != "" {
			name += " · " + m.cell(d.id)
		}
		p.line(fmt.Sprintf("| %d | %s |", d.brud, name))
	}
	m.leftOut(p, m.documents.udeladt())
}

func (m *markdownWriter) notJudged(p *markdownPage) {
	if m.unjudged.alle == 0 {
		return
	}
	p.line("\n## " + m.ci.IkkeBedoemt)
	p.line(fmt.Sprintf("\n| %s | %s |\n| --- | --- |", m.ci.Sted, m.ci.Besked))
	for _, a := range m.unjudged.sorted() {
		p.line(fmt.Sprintf("| %s | %s |", m.place(a), m.cell(a.besked)))
	}
	m.leftOut(p, m.unjudged.udeladt())
}

// failed lists the rules that did not answer.
func (m *markdownWriter) failed(p *markdownPage) {
	if len(m.svigtede) == 0 {
		return
	}
	p.line("\n## " + m.ci.RegelSvaredeIkke)
	p.line(fmt.Sprintf("\n| %s | %s | %s |\n| ---: | --- | --- |", m.ci.Antal, m.ci.Regel, m.ci.Besked))
	for _, regel := range slices.Sorted(maps.Keys(m.svigtede)) {
		s := m.svigtede[regel]
		p.line(fmt.Sprintf("| %d | %s | %s |", s.antal, m.cell(regel), m.cell(s.Besked+" ("+s.Sted+")")))
	}
}
