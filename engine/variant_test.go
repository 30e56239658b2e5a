package engine

import "testing"

// The wording of an occurrence is chosen by its own day: here the request came in regime A, the indstilling and the
// revurdering in B.
func TestVariantOfAnOccurrence(t *testing.T) {
	document, err := Read("sag.json", []byte(`{"dokumenttype": "visitationssag", "skemaversion": "1", "id": "S-1",
		"anmodning": {"modtaget": "2019-03-25"}, "indstilling": {"dato": "2019-04-02"},
		"revurderinger": [{"id": "r1", "dato": "2019-09-04"}, {"id": "r2", "dato": "2019-12-31"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	march, _ := ParseDato("2019-03-31")
	april, _ := ParseDato("2019-04-01")
	rule := &Regel{Metadata: Metadata{
		Efter:     []string{"/revurderinger/*/dato", "/indstilling/dato", "/anmodning/modtaget", "/pr_dato"},
		Varianter: []Variant{{Navn: "A", Fra: OrdningFra, Til: march}, {Navn: "B", Fra: april, Til: OrdningTil}},
	}}
	prDato, _ := ParseDato("2019-10-01")
	for _, test := range []struct {
		name      string
		forekomst []any
		want      string
	}{
		{"the request", []any{"anmodning", "kriterier"}, "A"},
		{"the indstilling", []any{"indstilling", "kriterier"}, "B"},
		{"the indstilling itself", []any{"indstilling"}, "B"},
		{"a revurdering", []any{"revurderinger", 0, "kriterier"}, "B"},
		{"a revurdering to come: by the first other day", []any{"revurderinger", 1, "kriterier"}, "B"},
		{"an occurrence without a day of its own", []any{"ophold"}, "B"},
		{"the finding", nil, "B"},
	} {
		if got := (&eventDays{document: document, prDato: prDato}).variantFor(rule, test.forekomst); got == nil || got.Navn != test.want {
			t.Errorf("%s: got %v, want %s", test.name, got, test.want)
		}
	}
	before, _ := ParseDato("2019-03-26")
	if got := (&eventDays{document: document, prDato: before}).variantFor(rule, nil); got == nil || got.Navn != "A" {
		t.Errorf("before the indstilling: got %v, want A", got)
	}
}
