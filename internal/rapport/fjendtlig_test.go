package rapport

import (
	"encoding/xml"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// hostile are names and texts that would break out of a format that does not take care.
var hostile = []string{
	"sager/med mellemrum #1 100% \"a\" <b> & c.json",
	"sager/to\nlinjer\r\n::error::falsk.json",
	"sager/æøå 😀 |`*_[x](http://eksempel.dk).json",
	"]]></failure><testcase/>", "</script><script>alert(1)</script>", "::error file=a,line=1::falsk", "a,line=9:b%0Ac%25",
	"\x00\x01\x1b[2J\u0085\u202e\ufffe", "\xff\xfe ugyldig", "{0} {{x}} [a](1)", "$x^2$ @nogen", "020280-9999",
}

func hostileResult(d *engine.Document, text string) engine.Resultat {
	breach := frister14(d)
	breach.Titel, breach.Besked = text, text
	breach.Fakta[0].Navn, breach.Fakta[0].Sti = text, "/"+text
	breach.Beregning.Tekst, breach.Bemaerkning, breach.Afhjaelpning = text, text, text
	waived := paaroerende(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: text, Ansvarlig: text, Udloeber: "2019-06-30"}
	cases := revurdering(d)
	cases.Forekomster[1].Noegle, cases.Forekomster[1].Besked = text, text
	undecided := uoplyst(d)
	undecided.Besked = text
	r := resultat(d, breach, waived, cases, undecided)
	r.Dokument.Fil, r.Dokument.ID = text, text
	r.Regelfejl = []engine.Regelfejl{{Regel: "egne/regel", Besked: text, Sted: text}}
	return r
}

// Whatever stands in names and texts, a report stays what it is, nothing in it steers a terminal, and no CPR number is in it.
func TestHostileTexts(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	s := officialSARIF(t)
	for _, text := range hostile {
		bad := invalid()
		bad.Dokument.Fil, bad.Dokument.ID, bad.Skemafejl[0].Besked, bad.Skemafejl[0].Sti = text, text, text, "/"+text
		delivery := engine.Bestandsfund{Gruppe: text, Fundtekst: paaroerende(d), Dokumenter: []engine.Dokumentinfo{{Fil: text, ID: text}}}
		delivery.Besked = text
		l := leverance{
			resultater: []engine.Resultat{hostileResult(d, text), bad}, dokumenter: []*engine.Document{d, nil}, bestand: []engine.Bestandsfund{delivery},
			samlet: Samlet{Dokumenter: 2, Ugyldige: 1},
		}
		plain := "x"
		harmless := leverance{
			resultater: []engine.Resultat{hostileResult(d, plain), bad}, dokumenter: l.dokumenter, bestand: []engine.Bestandsfund{delivery}, samlet: l.samlet,
		}
		reports := map[string]string{}
		for _, format := range []string{"sarif", "junit", "github", "markdown"} {
			reports[format] = l.report(t, format, Options{})
			for _, r := range reports[format] {
				if r < ' ' && r != '\n' && r != '\t' || r == '\u0085' || r == '\u202e' || r == '\ufffe' {
					t.Errorf("%s of %q has %q", format, text, r)
				}
			}
			if engine.Mask(text) != text && fileless(reports[format], text) {
				t.Errorf("%s of %q shows a CPR number", format, text)
			}
		}
		validate(t, s, reports["sarif"])
		for _, r := range readSARIF(t, reports["sarif"]).Runs[0].Results {
			if uri, err := url.Parse(r.Locations[0].PhysicalLocation.ArtifactLocation.URI); err != nil || uri.IsAbs() || uri.RawQuery != "" || uri.Fragment != "" {
				t.Errorf("%q has the URI %v (%v)", text, uri, err)
			}
		}
		junit := readJUnit(t, reports["junit"])
		if len(junit.Suites) != 3 || len(junit.Suites[0].Cases) != 5 {
			t.Errorf("junit of %q: %d testsuites", text, len(junit.Suites))
		}
		if err := xml.Unmarshal([]byte(reports["junit"]), new(struct{})); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		commands := readGitHub(t, reports["github"])
		for _, c := range commands[1:] {
			for name := range c.properties {
				if !strings.Contains(" file line col endColumn title ", " "+name+" ") {
					t.Errorf("%q gives a property %s", text, name)
				}
			}
		}
		if n := len(readGitHub(t, harmless.report(t, "github", Options{}))); len(commands) != n {
			t.Errorf("github of %q: %d commands, want %d", text, len(commands), n)
		}
		shape := func(page string) (rows []int) {
			for _, heading := range []string{"", "Brud efter regel", "De tungeste fund", "Kunne ikke bedømmes", "Regler, der ikke svarede"} {
				rows = append(rows, len(tables(t, page)[heading]))
			}
			return rows
		}
		if a, b := shape(reports["markdown"]), shape(harmless.report(t, "markdown", Options{})); !reflect.DeepEqual(a, b) {
			t.Errorf("markdown of %q has tables of %v rows, want %v", text, a, b)
		}
		if strings.Contains(reports["markdown"], "<") {
			t.Errorf("markdown of %q has HTML in it", text)
		}
	}
}

// fileless tells whether the text stands in the report where no file is named: the engine masks the names of files.
func fileless(report, text string) bool {
	report = strings.NewReplacer(`"uri":"`+text, "", "file="+text, "").Replace(report)
	return strings.Contains(report, text)
}

// A document that shares its file with others is named by its line, and its places are lines of the file.
func TestDocumentsOfOneFile(t *testing.T) {
	d := readCase(t, "sager.ndjson", sagJSON)
	r := resultat(d, paaroerende(d))
	r.Dokument.Linje = 42
	for i := range r.Fund[0].Fakta {
		r.Fund[0].Fakta[i].Linje = 42
	}
	bad := invalid()
	bad.Dokument.Fil, bad.Dokument.Linje, bad.Skemafejl = "sager.ndjson", 43, slices.Clone(bad.Skemafejl)
	bad.Skemafejl[0].Linje = 43
	l := leverance{resultater: []engine.Resultat{r, bad}, dokumenter: []*engine.Document{d, nil}}
	run := readSARIF(t, l.report(t, "sarif", Options{})).Runs[0]
	if at := run.Results[0].Locations[0].PhysicalLocation; at.Region.StartLine != 42 || at.ArtifactLocation.URI != "sager.ndjson" {
		t.Errorf("sarif: %+v", at)
	}
	if at := run.Invocations[0].ToolExecutionNotifications[0].Locations[0].PhysicalLocation; at.Region.StartLine != 43 {
		t.Errorf("sarif: %+v", at)
	}
	suites := readJUnit(t, l.report(t, "junit", Options{})).Suites
	if suites[0].Name != "sager.ndjson:42" || suites[1].Name != "sager.ndjson:43" || !strings.Contains(suites[0].Cases[0].Failure.Text, "--> sager.ndjson:42:20\n") {
		t.Errorf("junit: %+v", suites)
	}
	if commands := readGitHub(t, l.report(t, "github", Options{})); commands[1].properties["line"] != "43" || commands[2].properties["line"] != "42" {
		t.Errorf("github: %+v", commands)
	}
	if page := l.report(t, "markdown", Options{}); !strings.Contains(page, "sager.ndjson:42:20") || !strings.Contains(page, "sager.ndjson:43:12") {
		t.Errorf("markdown: %s", page)
	}
}
