package engine

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
)

func TestSeriePaa(t *testing.T) {
	day := func(s string) Dato {
		d, err := ParseDato(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	s := Serie{Raekker: []Raekke{
		{Fra: day("2018-01-01"), Vaerdi: json.Number("1")},
		{Fra: day("2019-01-01"), Vaerdi: json.Number("2")},
		{Fra: day("2020-01-01")},
	}}
	for on, want := range map[string]any{
		"2017-12-31": nil, "2018-01-01": json.Number("1"), "2018-12-31": json.Number("1"),
		"2019-01-01": json.Number("2"), "2019-12-31": json.Number("2"), "2020-01-01": nil,
	} {
		got, ok := s.Paa(day(on))
		if ok != (want != nil) || got.Vaerdi != want {
			t.Errorf("on %s: got %v, %v, want %v", on, got.Vaerdi, ok, want)
		}
	}
}

// A parameter file that is not a series is refused when the rules are loaded, and says what to do.
func TestParametersAreChecked(t *testing.T) {
	row := func(fra string, vaerdi any) map[string]any {
		return map[string]any{"fra": fra, "vaerdi": vaerdi, "kilde": "aftale", "bekraeftet": true}
	}
	for name, c := range map[string]struct {
		serie any
		want  string
	}{
		"open":           {map[string]any{"enhed": "dage", "aaben": "forsøg", "raekker": []any{row("2017-07-01", json.Number("10"))}}, ""},
		"closed":         {map[string]any{"enhed": "dage", "raekker": []any{row("2017-07-01", json.Number("10")), row("2024-07-01", nil)}}, ""},
		"neither":        {map[string]any{"enhed": "dage", "raekker": []any{row("2017-07-01", json.Number("10"))}}, "aaben"},
		"both":           {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{row("2017-07-01", nil)}}, "aaben"},
		"no such day":    {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{row("2019-02-29", json.Number("1"))}}, "række 1"},
		"same day twice": {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{row("2018-01-01", json.Number("1")), row("2018-01-01", json.Number("2"))}}, "efter dag"},
		"no unit":        {map[string]any{"aaben": "x", "raekker": []any{row("2018-01-01", json.Number("1"))}}, "enhed"},
		"a bare number":  {json.Number("10"), "raekker"},
	} {
		_, err := New(context.Background(), WithParameters(map[string]any{"sagsbehandling": map[string]any{"indstillingsfrist": c.serie}}))
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: got error %v, want one with %q", name, err, c.want)
		}
	}
}
