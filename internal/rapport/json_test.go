package rapport

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"reflect"
	"sort"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/schemas"
)

func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	data, err := fs.ReadFile(schemas.FS, name)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.Draft = jsonschema.Draft2020
	c.AssertFormat = true
	if err := c.AddResource("urn:"+name, bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("urn:" + name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, text string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var v any
	if err := decoder.Decode(&v); err != nil {
		t.Fatalf("not JSON: %v\n%s", err, text)
	}
	if decoder.More() {
		t.Fatalf("more than one value:\n%s", text)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%#v\n%s", err, text)
	}
}

func TestJSONFollowsItsSchema(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	s := schema(t, "resultat.json")
	validate(t, s, written(t, "json", Options{}, alt(d), d))
	validate(t, s, written(t, "json", Options{}, invalid(), nil))

	var b strings.Builder
	w, _ := New("json", &b, Options{})
	if err := w.Close(Samlet{Delvis: true}); err != nil {
		t.Fatal(err)
	}
	validate(t, s, b.String())
	b.Reset()
	w, _ = New("ndjson", &b, Options{})
	if err := w.Close(Samlet{Delvis: true, Dokumenter: 3}); err != nil {
		t.Fatal(err)
	}
	validate(t, schema(t, "resultat-afslutning.json"), b.String())
	for _, r := range []engine.Resultat{alt(d), invalid()} {
		validate(t, s, written(t, "ndjson", Options{Full: true}, r, d))
		validate(t, schema(t, "resultat-linje.json"), written(t, "ndjson", Options{}, r, d))
	}
}

// A schema that takes everything would pass the test above.
func TestSchemasAreClosed(t *testing.T) {
	for name, bad := range map[string][]string{
		"resultat.json":               {`{}`, `{"resultater": [], "bestand": []}`, `{"resultater": [], "bestand": [], "antal": {}}`, `{"resultater": [{}], "bestand": [], "antal": {}}`, `{"format": "pladstjek-bestand/1"}`},
		"resultat-afslutning.json":    {`{}`, `{"format": "pladstjek-afslutning/1"}`, `{"format": "pladstjek-afslutning/1", "delvis": false, "dokumenter": 1}`},
		"resultat-linje.json":         {`{}`, `{"format": "pladstjek-linje/1"}`},
		"resultat-bestandslinje.json": {`{}`, `{"format": "pladstjek-bestandslinje/1"}`},
	} {
		s := schema(t, name)
		for _, text := range bad {
			var v any
			if err := json.Unmarshal([]byte(text), &v); err != nil {
				t.Fatal(err)
			}
			if s.Validate(v) == nil {
				t.Errorf("%s takes %s", name, text)
			}
		}
	}
}

// definition is the part of a JSON Schema that says which fields an object has.
type definition struct {
	Additional *bool                      `json:"additionalProperties"`
	Required   []string                   `json:"required"`
	Properties map[string]json.RawMessage `json:"properties"`
}

// The schemas have the very fields that are written, and demand those that always are.
func TestSchemasHaveTheFieldsThatAreWritten(t *testing.T) {
	defs := func(file string) map[string]definition {
		data, err := fs.ReadFile(schemas.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		var s struct {
			definition
			Defs map[string]definition `json:"$defs"`
		}
		if err := json.Unmarshal(data, &s); err != nil {
			t.Fatal(err)
		}
		if s.Defs == nil {
			s.Defs = map[string]definition{}
		}
		s.Defs[""] = s.definition
		return s.Defs
	}
	result, line, delivery, end := defs("resultat.json"), defs("resultat-linje.json"), defs("resultat-bestandslinje.json"), defs("resultat-afslutning.json")
	for _, c := range []struct {
		defs map[string]definition
		name string
		of   any
	}{
		{result, "resultat", engine.Resultat{}},
		{result, "dokument", engine.Dokumentinfo{}},
		{result, "skemafejl", engine.Skemafejl{}},
		{result, "regelfejl", engine.Regelfejl{}},
		{result, "regelsaet", engine.Regelsaet{}},
		{result, "fund", engine.Fundtekst{}},
		{result, "forekomst", engine.Forekomsttekst{}},
		{result, "hjemmel", engine.Hjemmel{}},
		{result, "faktum", engine.Faktum{}},
		{result, "beregning", engine.Beregningstekst{}},
		{result, "led", engine.Led{}},
		{result, "laesning", engine.Laesningstekst{}},
		{result, "antal", engine.Antal{}},
		{result, "frist", engine.NaesteFrist{}},
		{result, "samlet_antal", samletAntal{}},
		{result, "undtagelser", Undtagelser{}},
		{result, "bestandsfund", engine.Bestandsfund{}},
		{delivery, "", bestandLinje{}},
		{delivery, "dokument", engine.Dokumentinfo{}},
		{delivery, "forekomst", bestandForekomst{}},
		{line, "", linje{}},
		{end, "", afslutning{}},
		{line, "brud", linjeBrud{}},
		{line, "afventer", linjeAfventer{}},
		{line, "uoplyst", linjeUoplyst{}},
		{line, "antal", engine.Antal{}},
		{line, "skemafejl", engine.Skemafejl{}},
		{line, "regelfejl", engine.Regelfejl{}},
	} {
		d, ok := c.defs[c.name]
		if !ok {
			t.Errorf("there is no definition %q", c.name)
			continue
		}
		if d.Additional == nil || *d.Additional {
			t.Errorf("%q is not closed", c.name)
		}
		var fields []string
		for f := range d.Properties {
			fields = append(fields, f)
		}
		all, always := fieldsOf(reflect.TypeOf(c.of))
		sort.Strings(fields)
		sort.Strings(d.Required)
		if !reflect.DeepEqual(fields, all) {
			t.Errorf("%q has the fields\n%v, written are\n%v", c.name, fields, all)
		}
		if !reflect.DeepEqual(d.Required, always) {
			t.Errorf("%q demands\n%v, always written are\n%v", c.name, d.Required, always)
		}
	}
}

func fieldsOf(of reflect.Type) (all, always []string) {
	for i := range of.NumField() {
		f := of.Field(i)
		if f.Anonymous {
			a, b := fieldsOf(f.Type)
			all, always = append(all, a...), append(always, b...)
			continue
		}
		name, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		all = append(all, name)
		if rest != "omitempty" {
			always = append(always, name)
		}
	}
	sort.Strings(all)
	sort.Strings(always)
	return all, always
}

func TestJSONIsIndentedAndNotEscaped(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	r := resultat(d, paaroerende(d))
	r.Fund[0].Besked = "æøå <b> & mere"
	var b strings.Builder
	w, _ := New("json", &b, Options{})
	for range 2 {
		if err := w.Document(r, d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(Samlet{Dokumenter: 2, Ugyldige: 0, Antal: engine.Antal{Brud: 2}}); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	for _, want := range []string{
		"{\n  \"resultater\": [\n    {\n      \"format\": \"pladstjek-resultat/1\",\n",
		"          \"besked\": \"æøå <b> & mere\",\n",
		"    },\n    {\n      \"format\"",
		"    }\n  ],\n  \"bestand\": [],\n  \"antal\": {\n    \"dokumenter\": 2,\n    \"ugyldige\": 0,\n    \"opfyldt\": 0,\n    \"brud\": 2,\n",
		"\n  }\n}\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
}

// The lean line has an entry an occurrence, and none of the texts that are the same for every document.
func TestLeanLine(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	got := written(t, "ndjson", Options{}, alt(d), d)
	if strings.Count(got, "\n") != 1 || !strings.HasSuffix(got, "}\n") {
		t.Fatalf("not one line: %q", got)
	}
	for _, static := range []string{"hjemmel", "titel", "Afgiv indstillingen straks", "kalenderdage"} {
		if strings.Contains(got, static) {
			t.Errorf("%q stands in the lean line", static)
		}
	}
	var l linje
	if err := json.Unmarshal([]byte(got), &l); err != nil {
		t.Fatal(err)
	}
	want := linje{
		Format: "pladstjek-linje/1", Fil: "sag.json", ID: "S-1", Type: "visitationssag", SHA256: d.SHA256(), Gyldig: true, PrDato: "2019-05-01",
		Antal: engine.Antal{Opfyldt: 1, Brud: 3, Uoplyst: 1, IkkeRelevant: 1, Normkonflikt: 1},
		Brud: []linjeBrud{
			{Regel: "samlet_plan/paaroerende", Alvor: engine.Konceptkrav, Linje: 11, Kolonne: 20, Fingeraftryk: fingeraftryk("samlet_plan/paaroerende", ""), Besked: "Planen mangler kontaktoplysninger på de pårørende."},
			{Regel: "revurdering/halvaarlig", Alvor: engine.Lovkrav, Noegle: "rev-1", Frist: "2018-09-12", Afvigelse: days(8), Linje: 13, Kolonne: 30, Fingeraftryk: fingeraftryk("revurdering/halvaarlig", "rev-1"), Besked: "Revurderingen kom først 20. september 2018."},
			{Regel: "revurdering/halvaarlig", Alvor: engine.Lovkrav, Noegle: "rev-2", Frist: "2018-09-12", Afvigelse: days(20), Linje: 14, Kolonne: 30, Fingeraftryk: fingeraftryk("revurdering/halvaarlig", "rev-2"), Besked: "Revurderingen kom først 1. april 2019."},
			{Regel: "sagsbehandling/indstillingsfrist", Alvor: engine.Lovkrav, Frist: "2018-02-15", Afvigelse: days(5), Linje: 7, Kolonne: 14, Fingeraftryk: fingeraftryk("sagsbehandling/indstillingsfrist", ""), Besked: "Indstillingen er afgivet 20. februar 2018; fristen var 15. februar 2018."},
		},
		Normkonflikt: []linjeBrud{{Regel: "magt/normkonflikt", Alvor: engine.Lovkrav, Linje: 10, Kolonne: 28, Fingeraftryk: fingeraftryk("magt/normkonflikt", ""), Besked: "Den ene regel kræver, hvad den anden forbyder."}},
		Afventer:     []linjeAfventer{{"revurdering/halvaarlig", "rev-3", "2019-09-12"}},
		Uoplyst:      []linjeUoplyst{{"kriterier/samlet", "", []string{"/indstilling/resultat", "/indstilling/kriterier"}}},
		Skemafejl:    []engine.Skemafejl{}, Regelfejl: []engine.Regelfejl{},
	}
	if !reflect.DeepEqual(l, want) {
		t.Errorf("got\n%+v\nwant\n%+v", l, want)
	}
}

// A finding of an outcome that none of its occurrences has is not lost.
func TestFindingWhoseOccurrencesSayOtherwise(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	f := revurdering(d)
	f.Forekomster = f.Forekomster[:1]
	r := resultat(d, f)
	if l := lean(&r); len(l.Brud) != 1 || l.Brud[0].Noegle != "" {
		t.Errorf("got %+v", l.Brud)
	}
	if got := written(t, "text", Options{ShowsSingle: true}, resultat(d, f), d); !strings.Contains(got, "  Revurderingen kom først 20. september 2018. (og 1 mere)\n") {
		t.Errorf("the breach is not told:\n%s", got)
	}
}
