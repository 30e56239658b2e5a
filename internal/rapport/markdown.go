package rapport

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

const (
	// mostMarkdownBytes is how large a job summary may be on GitHub.
	mostMarkdownBytes = 1 << 20
	// mostMarkdownRows is how many findings are shown, and how many documents that could not be judged.
	mostMarkdownRows = 50
	// mostMarkdownDocuments is how many of the documents with breaches are shown.
	mostMarkdownDocuments = 20
)

// markdownWriter writes a summary of the run in GitHub's Markdown. It keeps numbers by rule and the heaviest findings, and
// writes all at the end.
type markdownWriter struct {
	w io.Writer
	*side
	ci        *ciOrd
	found     *tungeste[annotation]
	documents *tungeste[dokumentbrud]
	unjudged  *tungeste[annotation]
	regler    map[string]*regeltal
	svigtede  map[string]*regelsvigt
	// waived are the cases that are waived, medBrud the documents with a breach or a conflict.
	waived, medBrud int
	regelsaet       engine.Regelsaet
}

type dokumentbrud struct {
	navn, id string
	brud     int
}

// regeltal counts the findings of a rule that are broken or in conflict, and those of them that are waived.
type regeltal struct {
	regel, titel    string
	alvor           engine.Alvor
	antal, undtaget int
}

// regelsvigt is a rule that did not answer: the first error, and for how many documents.
type regelsvigt struct {
	engine.Regelfejl
	antal int
}

func newMarkdown(w io.Writer, o Options) Writer {
	return &markdownWriter{
		w: w, side: newSide(o), ci: ciOrdFor(o.Sprog), found: newTungeste[annotation](mostMarkdownRows),
		documents: newTungeste[dokumentbrud](mostMarkdownDocuments), unjudged: newTungeste[annotation](mostMarkdownRows),
		regler: map[string]*regeltal{}, svigtede: map[string]*regelsvigt{},
	}
}

func (m *markdownWriter) Document(r engine.Resultat, _ *engine.Document) error {
	r = iFilen(r)
	m.regelsaet = r.Regelsaet
	if !r.Gyldig {
		a, more := ubedoemt(&r)
		if more > 0 {
			a.besked = fmt.Sprintf(m.ci.OgFlere, a.besked, m.ci.FejlMere.antal(more))
		}
		m.unjudged.add(0, a)
	}
	for _, e := range r.Regelfejl {
		if m.svigtede[e.Regel] == nil {
			m.svigtede[e.Regel] = &regelsvigt{Regelfejl: e}
		}
		m.svigtede[e.Regel].antal++
	}
	if r.Antal.Brud+r.Antal.Normkonflikt > 0 {
		m.medBrud++
	}
	if n := r.Antal.Brud - r.Antal.Undtaget + r.Antal.Normkonflikt; n > 0 {
		m.documents.add(-n, dokumentbrud{navnMedLinje(r.Dokument), r.Dokument.ID, n})
	}
	for i := range r.Fund {
		m.count(&r.Fund[i], r.Dokument)
	}
	return nil
}

func (m *markdownWriter) Bestand(f engine.Bestandsfund) error {
	m.count(&f.Fundtekst, foersteDokument(&f))
	return nil
}

func (m *markdownWriter) count(f *engine.Fundtekst, d engine.Dokumentinfo) {
	m.waived += annotationer(f, d, m.found.add)
	if f.Udfald != engine.Normkonflikt && (f.Udfald != engine.Brud || f.DelAfKonflikt()) {
		return
	}
	if m.regler[f.Regel] == nil {
		m.regler[f.Regel] = &regeltal{regel: f.Regel, titel: f.Titel, alvor: f.Alvor}
	}
	m.regler[f.Regel].antal++
	if f.Undtaget() {
		m.regler[f.Regel].undtaget++
	}
}

func (m *markdownWriter) Close(total Samlet) error {
	p := &markdownPage{end: m.ci.Afkortet + "\n"}
	p.line("# " + fmt.Sprintf(m.ci.Overskrift, m.findings(total), m.ord.Dokumenter.antal(total.Dokumenter)))
	if total.Delvis {
		p.line("\n> **" + m.ord.Delvis + "**")
	}
	if len(total.Udsnit) > 0 {
		p.line("\n" + fmt.Sprintf(m.ord.Porten, "**"+strings.Join(total.Udsnit, "**, **")+"**"))
	}
	m.numbers(p, total)
	m.broken(p)
	m.heaviest(p)
	m.worst(p)
	m.notJudged(p)
	m.failed(p)
	if m.regelsaet.Version != "" {
		p.line("\n" + fmt.Sprintf(m.ci.BedoemtEfter, m.cell(m.regelsaet.Version), m.cell(m.regelsaet.Digest)))
	}
	_, err := io.WriteString(m.w, p.text())
	return err
}

// findings says in the heading how much was found.
func (m *markdownWriter) findings(total Samlet) string {
	parts := []string{m.ord.Brudene.antal(total.Antal.Brud + total.Bestand.Brud)}
	if n := total.Antal.Normkonflikt + total.Bestand.Normkonflikt; n > 0 {
		parts = append(parts, m.ord.Konflikter.antal(n))
	}
	return strings.Join(parts, ", ")
}

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
	rules := slices.SortedFunc(maps.Values(m.regler), func(a, b *regeltal) int {
		return cmp.Or(cmp.Compare(b.antal, a.antal), cmp.Compare(a.regel, b.regel))
	})
	p.line("\n## " + m.ci.BrudEfterRegel)
	p.line(fmt.Sprintf("\n| %s | %s | %s | %s |\n| ---: | ---: | --- | --- |", m.ci.Antal, m.ci.Undtaget, m.ci.Alvor, m.ci.Regel))
	for _, r := range rules {
		p.line(fmt.Sprintf("| %d | %d | %s | %s |", r.antal, r.undtaget, m.cell(m.ord.Alvor[r.alvor]), m.rule(r.regel, r.titel)))
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
		p.line(fmt.Sprintf("| %s | %s | %s | %s |", m.cell(m.ord.Alvor[a.alvor]), m.rule(a.regel, a.titel), m.place(a), m.cell(a.besked)))
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
