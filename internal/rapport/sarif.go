package rapport

import (
	"fmt"
	"io"
	"regexp"

	"github.com/pladstjek/pladstjek/engine"
)

// sarifWriter writes one run after SARIF 2.1.0: the tool and its rules, a result a line, and at the end what the run itself
// has to say. Nothing of it tells when or where it ran: the same input gives the same bytes.
type sarifWriter struct {
	w io.Writer
	*side
	ci *ciOrd
	// begun says that the head is written, results that a result is.
	begun, results bool
	index          map[string]int // of the rules in the head
	// judging are the documents that could not be judged, configuring the rules that did not answer.
	judging, configuring sarifMeldinger
}

func newSARIF(w io.Writer, o Options) Writer {
	return &sarifWriter{w: w, side: newSide(o), ci: ciOrdFor(o.Sprog), index: map[string]int{}}
}

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

func (s *sarifWriter) write(text string) error {
	_, err := io.WriteString(s.w, text)
	return err
}

// begin writes all that stands before the results. The rule set is the engine's, else that of the first result.
func (s *sarifWriter) begin(regelsaet engine.Regelsaet) error {
	if s.begun {
		return nil
	}
	s.begun = true
	var rules []*engine.Regel
	if e := s.options.Engine; e != nil {
		regelsaet, rules = *e.Regelsaet(), e.Regler()
	}
	driver, err := sarifDriverLine(s.driver(regelsaet))
	if err != nil {
		return err
	}
	head := "{\n\"$schema\": \"" + sarifSchema + "\",\n\"version\": \"2.1.0\",\n\"runs\": [\n{\n\"tool\": {\"driver\": " + driver
	if err := s.write(head + ", \"rules\": ["); err != nil {
		return err
	}
	for i, r := range rules {
		s.index[r.ID] = i
		if err := s.element(i > 0, s.regel(r)); err != nil {
			return err
		}
	}
	return s.write(fmt.Sprintf("\n]}},\n\"language\": %q,\n\"columnKind\": \"unicodeCodePoints\",\n\"results\": [", s.options.Sprog))
}

// element writes an element of a list on a line of its own.
func (s *sarifWriter) element(more bool, v any) error {
	line, err := oneLine(v)
	if err != nil {
		return err
	}
	before := "\n"
	if more {
		before = ",\n"
	}
	return s.write(before + string(line[:len(line)-1]))
}

// sarifDriverLine is the object of the driver without its last bracket, so that the rules can follow.
func sarifDriverLine(d sarifDriver) (string, error) {
	line, err := oneLine(d)
	if err != nil {
		return "", err
	}
	return string(line[:len(line)-2]), nil
}

var semver = regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)

func (s *sarifWriter) driver(rs engine.Regelsaet) sarifDriver {
	d := sarifDriver{
		Name: "pladstjek", FullName: "pladstjek " + rs.Version, ShortDescription: sarifText{Text: s.ci.OmPladstjek},
		Version: rs.Version, InformationURI: hjemmeside, Language: string(s.options.Sprog),
		Properties: sarifDriverSaerlige{rs.Digest, rs.Parametre, rs.Motor},
	}
	if semver.MatchString(rs.Version) {
		d.SemanticVersion = rs.Version
	}
	return d
}

func (s *sarifWriter) Document(r engine.Resultat, _ *engine.Document) error {
	if err := s.begin(r.Regelsaet); err != nil {
		return err
	}
	if !r.Gyldig {
		s.unjudged(&r)
	}
	for _, e := range r.Regelfejl {
		s.configuring.add(sarifMelding{
			Level: niveauFejl, Message: s.besked(e.Regel + ": " + e.Besked + " (" + e.Sted + ")"),
			Locations: []sarifSted{s.sted(foerste(r.Dokument, engine.Forekomsttekst{}), false)}, AssociatedRule: &sarifRegelhenvis{e.Regel, s.ruleIndex(e.Regel)},
		})
	}
	for i := range r.Fund {
		if err := s.fund(&r.Fund[i], r.Dokument, sarifFundSaerlige{PrDato: r.PrDato}); err != nil {
			return err
		}
	}
	return nil
}

// Bestand writes a finding about the delivery: its first fact is the place, those in other files are related places.
func (s *sarifWriter) Bestand(f engine.Bestandsfund) error {
	if err := s.begin(engine.Regelsaet{}); err != nil {
		return err
	}
	first := foersteDokument(&f)
	first.ID = "" // it is not about this document more than about the others
	return s.fund(&f.Fundtekst, first, sarifFundSaerlige{PrDato: f.PrDato, Gruppe: s.ren(f.Gruppe)})
}

// unjudged keeps the errors of a document that could not be judged.
func (s *sarifWriter) unjudged(r *engine.Resultat) {
	if len(r.Skemafejl) == 0 {
		r.Skemafejl = []engine.Skemafejl{{Besked: s.ord.KanIkkeBedoemmes}}
	}
	for _, e := range r.Skemafejl {
		place := engine.Faktum{Fil: r.Dokument.Fil, Sti: e.Sti, Linje: max(e.Linje, 1), Kolonne: max(e.Kolonne, 1)}
		s.judging.add(sarifMelding{Level: niveauFejl, Message: s.besked(e.Besked), Locations: []sarifSted{s.sted(place, false)}})
	}
}

func (s *sarifWriter) ruleIndex(regel string) *int {
	if i, ok := s.index[regel]; ok {
		return &i
	}
	return nil
}

func (s *sarifWriter) Close(total Samlet) error {
	if err := s.begin(engine.Regelsaet{}); err != nil {
		return err
	}
	run := sarifKoersel{
		ExecutionSuccessful:            s.judging.alle+s.configuring.alle == 0 && !total.Delvis,
		ToolExecutionNotifications:     s.judging.first(s.ci),
		ToolConfigurationNotifications: s.configuring.first(s.ci),
	}
	if total.Delvis {
		run.ToolExecutionNotifications = append(run.ToolExecutionNotifications, sarifMelding{Level: niveauFejl, Message: s.besked(s.ord.Delvis)})
	}
	invocation, err := oneLine(run)
	if err != nil {
		return err
	}
	numbers, err := oneLine(sarifSaerlige{samletAntal{total.Dokumenter, total.Ugyldige, total.Antal, total.Bestand}, total.Delvis})
	if err != nil {
		return err
	}
	return s.write("\n],\n\"invocations\": [\n" + string(invocation) + "],\n\"properties\": " + string(numbers) + "}\n]\n}\n")
}

// mostNotifications is how many documents that could not be judged, and how many errors of rules, a report tells each.
const mostNotifications = 1000

// sarifMeldinger are notifications, the first of them kept, the others counted.
type sarifMeldinger struct {
	kept []sarifMelding
	alle int
}

func (m *sarifMeldinger) add(one sarifMelding) {
	m.alle++
	if len(m.kept) < mostNotifications {
		m.kept = append(m.kept, one)
	}
}

// first are those kept, and a last one that says how many there are beside them.
func (m *sarifMeldinger) first(ord *ciOrd) []sarifMelding {
	if more := m.alle - len(m.kept); more > 0 {
		return append(m.kept[:len(m.kept):len(m.kept)], sarifMelding{Level: niveauFejl, Message: sarifText{Text: fmt.Sprintf(ord.FlereMeldinger, more)}})
	}
	return m.kept
}
