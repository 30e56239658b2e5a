package rapport

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// junitWriter writes a testsuite a document with a testcase a rule. A breach is a failure; what is undecided, not relevant
// or waived is skipped, with the reason; what is pending passes and says until when.
type junitWriter struct {
	w io.Writer
	*side
	ci    *ciOrd
	begun bool
	// delivery are the testcases about the delivery that are not written yet, suites how many of its testsuites are.
	delivery []junitCase
	suites   int
	titler   map[string]string // of the rules, by id
}

// A testsuite says how many testcases it has before the first of them, so those about the delivery are held until there are
// so many, or no more.
const mostDeliveryCases = 1000

// junitWidth is how many columns the explanations take.
const junitWidth = 100

func newJUnit(w io.Writer, o Options) Writer {
	o.Width, o.Colour = junitWidth, false
	j := &junitWriter{w: w, side: newSide(o), ci: ciOrdFor(o.Sprog), titler: map[string]string{}}
	if o.Engine != nil {
		for _, r := range o.Engine.Regler() {
			j.titler[r.ID] = r.TitelFor(o.Sprog)
		}
	}
	return j
}

func (j *junitWriter) begin() error {
	if j.begun {
		return nil
	}
	j.begun = true
	_, err := io.WriteString(j.w, xml.Header+"<testsuites name=\"pladstjek\">\n")
	return err
}

func (j *junitWriter) Document(r engine.Resultat, _ *engine.Document) error {
	if err := j.begin(); err != nil {
		return err
	}
	suite := junitSuite{Name: j.ren(filOgLinje(r.Dokument)), Properties: j.properties(&r)}
	if !r.Gyldig {
		suite.Cases = append(suite.Cases, j.unjudged(&r))
	}
	for i := range r.Fund {
		suite.Cases = append(suite.Cases, j.testcase(&r.Fund[i], navnAfType(r.Dokument.Type), r.Dokument.Fil))
	}
	for _, e := range r.Regelfejl {
		suite.Cases = append(suite.Cases, junitCase{
			Classname: j.classname(navnAfType(r.Dokument.Type), e.Regel), Name: j.name(e.Regel, j.titler[e.Regel]),
			Error: &junitFault{Message: j.attribut(e.Besked), Type: "regelfejl", junitText: junitText{j.ren(e.Besked + "\n" + e.Sted + "\n")}},
		})
	}
	return j.suite(suite)
}

// properties say what was judged, when and by which rules, and how the rules came out: among the skipped testcases those
// that are undecided are not told from those that are not relevant by number alone.
func (j *junitWriter) properties(r *engine.Resultat) *junitProperties {
	all := []junitProperty{
		{"dokument_id", j.attribut(r.Dokument.ID)}, {"dokumenttype", j.attribut(r.Dokument.Type)}, {"sha256", r.Dokument.SHA256},
		{"pr_dato", r.PrDato}, {"regelsaet_version", r.Regelsaet.Version}, {"regelsaet_digest", r.Regelsaet.Digest},
	}
	number := func(name string, n int) { all = append(all, junitProperty{name, fmt.Sprint(n)}) }
	if a := r.Antal; r.Gyldig {
		number("opfyldt", a.Opfyldt)
		number("brud", a.Brud)
		number("undtaget", a.Undtaget)
		number("del_af", a.DelAf)
		number("normkonflikt", a.Normkonflikt)
		number("afventer", a.Afventer)
		number("uoplyst", a.Uoplyst)
		number("ikke_relevant", a.IkkeRelevant)
	}
	told := slices.DeleteFunc(all, func(p junitProperty) bool { return p.Value == "" })
	return &junitProperties{told}
}

// Bestand holds a finding about the delivery for a testsuite of its own, the last one.
func (j *junitWriter) Bestand(f engine.Bestandsfund) error {
	c := j.testcase(&f.Fundtekst, "", "")
	if f.Gruppe != "" {
		c.Name += " · " + j.attribut(f.Gruppe)
	}
	j.delivery = append(j.delivery, c)
	if len(j.delivery) < mostDeliveryCases {
		return nil
	}
	return j.flush()
}

// flush writes the testcases about the delivery. Only a delivery of very many findings has more than one such testsuite.
func (j *junitWriter) flush() error {
	if len(j.delivery) == 0 {
		return nil
	}
	if err := j.begin(); err != nil {
		return err
	}
	j.suites++
	suite := junitSuite{Name: j.ci.HeleLeverancen, Cases: j.delivery}
	if j.suites > 1 {
		suite.Name = fmt.Sprintf(j.ci.LeverancenNr, j.suites)
	}
	j.delivery = nil
	return j.suite(suite)
}

func (j *junitWriter) Close(total Samlet) error {
	if err := j.begin(); err != nil {
		return err
	}
	if err := j.flush(); err != nil {
		return err
	}
	if total.Delvis {
		fault := &junitFault{Message: j.ord.Delvis, Type: "delvis", junitText: junitText{j.ord.Delvis}}
		if err := j.suite(junitSuite{Name: "pladstjek", Cases: []junitCase{{Classname: "pladstjek", Name: j.ci.FoertTilEnde, Error: fault}}}); err != nil {
			return err
		}
	}
	_, err := io.WriteString(j.w, "</testsuites>\n")
	return err
}

// suite counts the testcases and writes the testsuite.
func (j *junitWriter) suite(s junitSuite) error {
	s.Tests = len(s.Cases)
	for i := range s.Cases {
		switch c := &s.Cases[i]; {
		case c.Error != nil:
			s.Errors++
		case c.Failure != nil:
			s.Failures++
		case c.Skipped != nil:
			s.Skipped++
		}
	}
	out, err := xml.MarshalIndent(s, "  ", "  ")
	if err != nil {
		return err
	}
	_, err = j.w.Write(append(out, '\n'))
	return err
}

func (j *junitWriter) unjudged(r *engine.Resultat) junitCase {
	var text strings.Builder
	message := j.ord.KanIkkeBedoemmes
	for i, e := range r.Skemafejl {
		if i == 0 {
			message = e.Besked
		}
		fmt.Fprintf(&text, "%s:%d:%d: %s\n", r.Dokument.Fil, e.Linje, e.Kolonne, e.Besked)
	}
	if n := len(r.Skemafejl); n > 1 {
		message = fmt.Sprintf(j.ci.OgFlere, message, j.ci.FejlMere.antal(n-1))
	}
	return junitCase{
		Classname: j.attribut(navnAfType(r.Dokument.Type)), Name: j.ci.KanBedoemmes,
		Error: &junitFault{Message: j.attribut(message), Type: "dokument", junitText: junitText{j.ren(text.String())}},
	}
}

// testcase is what one rule says. Where some breaches of it are waived and others are not, it fails.
func (j *junitWriter) testcase(f *engine.Fundtekst, dokumenttype, fil string) junitCase {
	c := junitCase{Classname: j.classname(dokumenttype, f.Regel), Name: j.name(f.Regel, f.Titel), SystemOut: j.open(f, fil)}
	switch f.Udfald {
	case engine.Brud, engine.Normkonflikt:
		if f.Undtaget() {
			c.Skipped = &junitSkipped{j.attribut(strings.Join(j.waivers(f), "; "))}
			text := j.explained(f, fil) // there is no other place for it
			if c.SystemOut != nil {
				text += c.SystemOut.Text
			}
			c.SystemOut = &junitText{text}
			break
		}
		kind, message := string(f.Alvor), f.Besked
		if f.Udfald == engine.Normkonflikt {
			kind = string(f.Udfald)
		}
		if conflict := delAf(f, med(f, f.Udfald)); conflict != "" {
			message += " (" + fmt.Sprintf(j.ord.DelAf, conflict) + ")"
		}
		c.Failure = &junitFault{Message: j.attribut(message), Type: kind, junitText: junitText{j.explained(f, fil)}}
	case engine.Uoplyst, engine.IkkeRelevant:
		c.Skipped = &junitSkipped{j.attribut(j.ord.Udfald[f.Udfald] + ": " + f.Besked)}
	}
	return c
}

// classname groups the rules by type of document and area, as test runners show them: as packages.
func (j *junitWriter) classname(dokumenttype, regel string) string {
	area, _, _ := strings.Cut(regel, "/")
	if dokumenttype == "" {
		return j.attribut(area)
	}
	return j.attribut(dokumenttype + "." + area)
}

func (j *junitWriter) name(regel, titel string) string {
	return j.attribut(strings.TrimSpace(regel + " " + titel))
}

// attribut makes a text fit for an attribute: one line, masked, nothing in it that could steer.
func (j *junitWriter) attribut(text string) string {
	return strings.Join(strings.Fields(j.ren(text)), " ")
}

// navnAfType is the type of a document, or the word for one whose type is not known.
func navnAfType(dokumenttype string) string {
	if dokumenttype == "" {
		return "dokument"
	}
	return dokumenttype
}
