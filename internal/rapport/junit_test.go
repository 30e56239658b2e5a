package rapport

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// junitReport is what the tests read of a report.
type junitReport struct {
	Name   string `xml:"name,attr"`
	Suites []struct {
		Name                             string `xml:"name,attr"`
		Tests, Failures, Errors, Skipped int
		Attributes                       []xml.Attr `xml:",any,attr"`
		Cases                            []struct {
			Name    string `xml:"name,attr"`
			Class   string `xml:"classname,attr"`
			Failure *struct {
				Message string `xml:"message,attr"`
				Type    string `xml:"type,attr"`
				Text    string `xml:",chardata"`
			} `xml:"failure"`
			Error *struct {
				Message string `xml:"message,attr"`
				Text    string `xml:",chardata"`
			} `xml:"error"`
			Skipped *struct {
				Message string `xml:"message,attr"`
			} `xml:"skipped"`
			Out string `xml:"system-out"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

// readJUnit reads a report, holds it against the shape that readers know, and counts its testcases anew.
func readJUnit(t *testing.T, text string) junitReport {
	t.Helper()
	checkJUnitShape(t, text)
	var report junitReport
	if err := xml.Unmarshal([]byte(text), &report); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	for _, s := range report.Suites {
		count := map[string]int{"tests": len(s.Cases)}
		names := map[string]bool{}
		for _, c := range s.Cases {
			if names[c.Class+" "+c.Name] {
				t.Errorf("%s: two testcases are called %s", s.Name, c.Name)
			}
			names[c.Class+" "+c.Name] = true
			if c.Failure != nil {
				count["failures"]++
			}
			if c.Error != nil {
				count["errors"]++
			}
			if c.Skipped != nil {
				count["skipped"]++
			}
		}
		for _, a := range s.Attributes {
			if a.Value != fmt.Sprint(count[a.Name.Local]) {
				t.Errorf("%s says %s=%s, and has %d", s.Name, a.Name.Local, a.Value, count[a.Name.Local])
			}
		}
	}
	return report
}

// junitShape is the part of the common JUnit schema that is written: the attributes of an element, all of them required, and
// the elements it may hold.
var junitShape = map[string]struct{ attributes, elements []string }{
	"testsuites": {[]string{"name"}, []string{"testsuite"}},
	"testsuite":  {[]string{"name", "tests", "failures", "errors", "skipped"}, []string{"properties", "testcase"}},
	"properties": {nil, []string{"property"}},
	"property":   {[]string{"name", "value"}, nil},
	"testcase":   {[]string{"classname", "name"}, []string{"skipped", "error", "failure", "system-out"}},
	"skipped":    {[]string{"message"}, nil},
	"error":      {[]string{"message", "type"}, nil},
	"failure":    {[]string{"message", "type"}, nil},
	"system-out": {nil, nil},
}

func checkJUnitShape(t *testing.T, text string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(text))
	within := []string{""}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		switch e := token.(type) {
		case xml.StartElement:
			parent, shape := within[len(within)-1], junitShape[e.Name.Local]
			if parent == "" && e.Name.Local != "testsuites" || parent != "" && !slices.Contains(junitShape[parent].elements, e.Name.Local) {
				t.Errorf("<%s> stands in <%s>", e.Name.Local, parent)
			}
			var names []string
			for _, a := range e.Attr {
				names = append(names, a.Name.Local)
			}
			if !slices.Equal(names, shape.attributes) {
				t.Errorf("<%s> has the attributes %v, not %v", e.Name.Local, names, shape.attributes)
			}
			within = append(within, e.Name.Local)
		case xml.EndElement:
			within = within[:len(within)-1]
		case xml.CharData:
			if parent := within[len(within)-1]; strings.TrimSpace(string(e)) != "" && !slices.Contains([]string{"failure", "error", "system-out"}, parent) {
				t.Errorf("text in <%s>: %q", parent, e)
			}
		}
	}
}

func TestJUnitCountsWhatTheResultsSay(t *testing.T) {
	for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
		l := delivery(t, sprog)
		report := readJUnit(t, l.report(t, "junit", withEngine(t, sprog)))
		if report.Name != "pladstjek" || len(report.Suites) != len(l.resultater)+1 {
			t.Fatalf("%d testsuites for %d documents and the delivery", len(report.Suites), len(l.resultater))
		}
		for i, r := range l.resultater {
			s := report.Suites[i]
			failed, skipped, erred := 0, 0, 0
			for _, c := range s.Cases {
				switch {
				case c.Failure != nil:
					failed++
				case c.Skipped != nil:
					skipped++
				case c.Error != nil:
					erred++
				}
			}
			a := r.Antal
			wantErrors := len(r.Regelfejl)
			if !r.Gyldig {
				wantErrors = 1
			}
			if s.Name != r.Dokument.Fil || failed != a.Brud-a.Undtaget+a.DelAf+a.Normkonflikt || skipped != a.Uoplyst+a.IkkeRelevant+a.Undtaget || erred != wantErrors {
				t.Errorf("%s: %d failed, %d skipped, %d errors; the result has %+v", s.Name, failed, skipped, erred, a)
			}
			if r.Gyldig && len(s.Cases) != len(r.Fund)+len(r.Regelfejl) {
				t.Errorf("%s: %d testcases for %d rules", s.Name, len(s.Cases), len(r.Fund))
			}
		}
		last := report.Suites[len(report.Suites)-1]
		if want := map[engine.Sprog]string{engine.Dansk: "hele leverancen", engine.Engelsk: "the whole delivery"}[sprog]; last.Name != want || len(last.Cases) != len(l.bestand) {
			t.Errorf("the last testsuite is %s with %d testcases", last.Name, len(last.Cases))
		}
	}
}

func TestJUnitTestcases(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	halfWaived := revurdering(d)
	halfWaived.Forekomster[1].Undtagelse = &engine.Undtagelse{Begrundelse: "Forum var aflyst.", Ansvarlig: "Testperson Delta", Udloeber: "2019-12-31"}
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: "Aftalt.", Ansvarlig: "Testperson Delta", Udloeber: "2019-06-30"}
	pending := ikkeRelevant()
	pending.Regel, pending.Titel, pending.Udfald, pending.Besked, pending.Frist = "samlet_plan/frist", "Planens frist", engine.Afventer, "Planen skal foreligge.", "2019-05-31"
	r := resultat(d, ikkeRelevant(), paaroerende(d), halfWaived, waived, uoplyst(d), opfyldt(d), normkonflikt(d), pending)
	r.Regelfejl = []engine.Regelfejl{{Regel: "anmodning/laege", Besked: "to svar", Sted: "regler/anmodning/laege.rego:12"}}
	report := readJUnit(t, leverance{resultater: []engine.Resultat{r}, dokumenter: []*engine.Document{d}}.report(t, "junit", Options{}))
	cases := report.Suites[0].Cases
	if len(cases) != 9 {
		t.Fatalf("%d testcases", len(cases))
	}
	if c := cases[0]; c.Skipped == nil || c.Skipped.Message != "ikke relevant: Reglen er ikke i kraft for denne sag." || c.Class != "visitationssag.betaling" || c.Name != "betaling/takst Takst" {
		t.Errorf("not relevant: %+v", c)
	}
	c := cases[1]
	if c.Failure == nil || c.Failure.Type != "konceptkrav" || c.Failure.Message != "Planen mangler kontaktoplysninger på de pårørende." {
		t.Fatalf("breach: %+v", c)
	}
	for _, part := range []string{"»er der en frist på 14 dage", "--> sag.json:11:20\n", "handlekommunen", "Skriv kontaktoplysningerne ind.", "Samtykket er ikke oplyst."} {
		if !strings.Contains(c.Failure.Text, part) {
			t.Errorf("%q is not in %s", part, c.Failure.Text)
		}
	}
	if c := cases[2]; c.Failure == nil || strings.Count(c.Failure.Text, "Undtaget ") != 1 || !strings.Contains(c.Failure.Text, "til og med 31. december 2019 (Testperson Delta") ||
		c.Out != "afventer: rev-3: Sagen skal behandles senest 12. september 2019. (frist 12. september 2019)\n" {
		t.Errorf("half waived: %+v", c)
	}
	if c := cases[3]; c.Skipped == nil || c.Skipped.Message != "undtaget til og med 30. juni 2019: Aftalt. (Testperson Delta)" || c.Failure != nil || !strings.Contains(c.Out, "5 dage for sent") {
		t.Errorf("waived: %+v", c)
	}
	if c := cases[4]; c.Skipped == nil || c.Skipped.Message != "uoplyst: Kan ikke afgøres: sagen oplyser ikke to ting." || !strings.Contains(c.Out, "(/indstilling/kriterier)\n") {
		t.Errorf("undecided: %+v", c)
	}
	if c := cases[5]; c.Skipped != nil || c.Failure != nil || c.Error != nil || c.Out != "" {
		t.Errorf("met: %+v", c)
	}
	if c := cases[6]; c.Failure == nil || c.Failure.Type != "normkonflikt" {
		t.Errorf("conflict: %+v", c)
	}
	if c := cases[7]; c.Skipped != nil || c.Failure != nil || c.Out != "afventer: Planen skal foreligge. (frist 31. maj 2019)\n" {
		t.Errorf("pending: %+v", c)
	}
	if c := cases[8]; c.Error == nil || c.Error.Message != "to svar" || !strings.Contains(c.Error.Text, "laege.rego:12") || c.Name != "anmodning/laege" {
		t.Errorf("rule that did not answer: %+v", c)
	}
}

func TestJUnitSaysThatItIsPartial(t *testing.T) {
	report := readJUnit(t, leverance{samlet: Samlet{Delvis: true}}.report(t, "junit", Options{}))
	if len(report.Suites) != 1 || report.Suites[0].Cases[0].Error == nil || !strings.HasPrefix(report.Suites[0].Cases[0].Error.Message, "Afbrudt: ") {
		t.Errorf("got %+v", report)
	}
}

// Very many findings about the delivery are not held all at once, and none is lost.
func TestJUnitOfALargeDelivery(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var l leverance
	for i := range 2500 {
		l.bestand = append(l.bestand, engine.Bestandsfund{Gruppe: fmt.Sprint("gruppe ", i), Fundtekst: paaroerende(d)})
	}
	report := readJUnit(t, l.report(t, "junit", Options{}))
	var sizes []string
	for _, s := range report.Suites {
		sizes = append(sizes, fmt.Sprint(s.Name, "=", len(s.Cases)))
	}
	if got := strings.Join(sizes, " "); got != "hele leverancen=1000 hele leverancen (2)=1000 hele leverancen (3)=500" {
		t.Errorf("got %s", got)
	}
}
