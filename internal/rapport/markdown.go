package rapport

import (
	"fmt"
	"io"
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
	// brud are the rules that are broken, konflikter those by which norms conflict.
	brud, konflikter map[string]*markdownRegel
	svigtede         map[string]*regelsvigt
	// waived are the cases that are waived, medBrud the documents with a breach or a conflict.
	waived, medBrud int
	regelsaet       engine.Regelsaet
}

// dokumentbrud counts the breaches of a document, and those of them that are waived.
type dokumentbrud struct {
	navn, id       string
	brud, undtaget int
}

// markdownRegel counts the findings of a rule that are broken, or in conflict, and those of them that are waived.
type markdownRegel struct {
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
		brud: map[string]*markdownRegel{}, konflikter: map[string]*markdownRegel{}, svigtede: map[string]*regelsvigt{},
	}
}

func (m *markdownWriter) Document(r engine.Resultat, _ *engine.Document) error {
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
	if n := r.Antal.Brud; n > 0 {
		m.documents.add(-n, dokumentbrud{filOgLinje(r.Dokument), r.Dokument.ID, n, r.Antal.Undtaget})
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
	m.waived += m.annotationer(f, d, m.found.add)
	rules := m.brud
	switch {
	case f.Udfald == engine.Normkonflikt:
		rules = m.konflikter
	case f.Udfald != engine.Brud || f.DelAfKonflikt():
		return
	}
	if rules[f.Regel] == nil {
		rules[f.Regel] = &markdownRegel{regel: f.Regel, titel: f.Titel, alvor: f.Alvor}
	}
	rules[f.Regel].antal++
	if f.Undtaget() {
		rules[f.Regel].undtaget++
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
	m.broken(p, total)
	m.heaviest(p)
	m.worst(p, total)
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
	breaches := m.ord.Brudene.antal(total.Antal.Brud + total.Bestand.Brud)
	if waived := total.Antal.Undtaget + total.Bestand.Undtaget; waived > 0 {
		breaches += " (" + m.heraf(waived) + ")"
	}
	parts := []string{breaches}
	if n := total.Antal.Normkonflikt + total.Bestand.Normkonflikt; n > 0 {
		parts = append(parts, m.ord.Konflikter.antal(n))
	}
	return strings.Join(parts, ", ")
}
