package rapport

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
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

// broken lists the rules by how many findings break them, and then those by which norms conflict: a conflict is no breach.
func (m *markdownWriter) broken(p *markdownPage, total Samlet) {
	switch {
	case total.Dokumenter <= total.Ugyldige && len(m.brud)+len(m.konflikter) == 0:
		p.line("\n" + m.ord.IngenDokumenter)
	case len(m.brud) == 0:
		p.line("\n" + m.ord.IngenBrud)
	default:
		p.line("\n## " + m.ci.BrudEfterRegel)
		if b := total.Bestand.Brud; b > 0 {
			p.line("\n" + fmt.Sprintf(m.ci.SummenAfBrud, total.Antal.Brud, b, m.ord.Brudene.antal(total.Antal.Brud+b)))
		}
		m.byRule(p, m.brud, total.Antal.Undtaget+total.Bestand.Undtaget > 0)
	}
	if len(m.konflikter) > 0 {
		p.line("\n## " + m.ci.KonflikterEfterRegel)
		m.byRule(p, m.konflikter, false)
	}
}

// byRule writes a table of rules, the one with most findings first, with how many of them are waived if that is asked for.
func (m *markdownWriter) byRule(p *markdownPage, rules map[string]*markdownRegel, withWaived bool) {
	m.head(p, withWaived, m.ci.Alvor, m.ci.Regel)
	for _, r := range slices.SortedFunc(maps.Values(rules), func(a, b *markdownRegel) int {
		return cmp.Or(cmp.Compare(b.antal, a.antal), cmp.Compare(a.regel, b.regel))
	}) {
		p.line(numberCells(r.antal, r.undtaget, withWaived) + fmt.Sprintf(" %s | %s |", m.cell(m.ord.Alvor[r.alvor]), m.rule(r.regel, r.titel)))
	}
}

// head writes the head of a table whose rows begin with numberCells.
func (m *markdownWriter) head(p *markdownPage, withWaived bool, columns ...string) {
	numbers, line := "| "+m.ci.Antal+" |", "| ---: |"
	if withWaived {
		numbers, line = numbers+" "+m.ci.Undtaget+" |", line+" ---: |"
	}
	p.line("\n" + numbers + " " + strings.Join(columns, " | ") + " |\n" + line + strings.Repeat(" --- |", len(columns)))
}

// numberCells begin a row: a number, and how many of it are waived.
func numberCells(n, waived int, withWaived bool) string {
	if withWaived {
		return fmt.Sprintf("| %d | %d |", n, waived)
	}
	return fmt.Sprintf("| %d |", n)
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
	left := m.found.udeladt()
	m.leftOut(p, left, min(left, m.waived)) // the waived ones are the first to be left out
}

func (m *markdownWriter) place(a annotation) string {
	return m.cell(fmt.Sprintf("%s:%d:%d", a.fil, a.linje, a.kolonne))
}

// leftOut says how many rows a table is without, and how many of them are waived breaches.
func (m *markdownWriter) leftOut(p *markdownPage, n, waived int) {
	if n > 0 {
		p.line("\n" + fmt.Sprintf(m.ci.Udeladt, n, m.kommaHeraf(waived)))
	}
}

// worst lists the documents by their breaches. Conflicts of norms are not counted with them.
func (m *markdownWriter) worst(p *markdownPage, total Samlet) {
	if m.documents.alle < 2 {
		return // of a single document all is said
	}
	p.line("\n## " + m.ci.FlestBrud)
	withWaived := total.Antal.Undtaget > 0
	m.head(p, withWaived, m.ci.Dokument)
	for _, d := range m.documents.sorted() {
		name := m.cell(d.navn)
		if d.id != "" {
			name += " · " + m.cell(d.id)
		}
		p.line(numberCells(d.brud, d.undtaget, withWaived) + " " + name + " |")
	}
	m.leftOut(p, m.documents.udeladt(), 0)
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
	m.leftOut(p, m.unjudged.udeladt(), 0)
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
