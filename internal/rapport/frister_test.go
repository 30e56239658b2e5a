package rapport

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

func deadlines() []Frister {
	frist := func(dato, regel, noegle string) engine.NaesteFrist {
		return engine.NaesteFrist{Dato: dato, Regel: regel, Titel: "Titel", Besked: "Det skal ske.", Ansvarlig: []string{"sekretariatet", "visitationsforum"}, Noegle: noegle}
	}
	return []Frister{
		{Dokument: engine.Dokumentinfo{Fil: "a.json", ID: "S-1"}, PrDato: "2018-02-01", Frister: []engine.NaesteFrist{frist("2018-02-20", "a/sen", ""), frist("", "a/uden", "")}},
		{Dokument: engine.Dokumentinfo{Fil: "b.json", ID: "S-2"}, PrDato: "2018-02-01", Frister: []engine.NaesteFrist{frist("2018-02-08", "b/foerst", "rev-1"), frist("2018-02-20", "b/samme-dag", "")}},
		{Dokument: engine.Dokumentinfo{Fil: "c.json"}, Ugyldig: []engine.Skemafejl{{Linje: 2, Kolonne: 3, Besked: "ukendt felt"}}},
	}
}

// The deadlines of all documents stand in date order, those without a date last.
func TestDeadlinesAsText(t *testing.T) {
	want := `FRISTER (4) · bedømt pr. 1. februar 2018
  8. februar 2018     Det skal ske.
                      sekretariatet, visitationsforum · b/foerst · rev-1
                      b.json · S-2
  20. februar 2018    Det skal ske.
                      sekretariatet, visitationsforum · a/sen
                      a.json · S-1
  20. februar 2018    Det skal ske.
                      sekretariatet, visitationsforum · b/samme-dag
                      b.json · S-2
  ingen frist sat     Det skal ske.
                      sekretariatet, visitationsforum · a/uden
                      a.json · S-1

c.json:2:3: ukendt felt
`
	var b strings.Builder
	if err := WriteDeadlines(&b, "text", deadlines(), Options{}); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	b.Reset()
	if err := WriteDeadlines(&b, "text", nil, Options{}); err != nil || b.String() != "Ingen frister løber.\n" {
		t.Errorf("without deadlines: %q, %v", b.String(), err)
	}
}

func TestDeadlinesJudgedOnSeveralDays(t *testing.T) {
	all := deadlines()
	all[1].PrDato = "2018-02-05"
	var b strings.Builder
	if err := WriteDeadlines(&b, "text", all, Options{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"FRISTER (4)\n", "a.json · S-1 · bedømt pr. 1. februar 2018\n", "b.json · S-2 · bedømt pr. 5. februar 2018\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is missing in\n%s", want, b.String())
		}
	}
}

func TestDeadlinesAsJSON(t *testing.T) {
	var b strings.Builder
	if err := WriteDeadlines(&b, "json", deadlines(), Options{}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Dokumenter []Frister `json:"dokumenter"`
	}
	if err := json.Unmarshal([]byte(b.String()), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Dokumenter) != 3 || len(got.Dokumenter[0].Frister) != 2 || got.Dokumenter[2].Ugyldig[0].Linje != 2 {
		t.Errorf("got %+v", got)
	}
	if strings.Contains(b.String(), "null") {
		t.Errorf("a list is null:\n%s", b.String())
	}
	if err := WriteDeadlines(&b, "ics", nil, Options{}); err == nil || !strings.Contains(err.Error(), "text, json") {
		t.Errorf("an unknown format: %v", err)
	}
}
