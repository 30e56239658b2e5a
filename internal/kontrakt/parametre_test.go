package kontrakt

import (
	"slices"
	"testing"
)

// tables are the areas of parametre that hold no dated series: intervals, names, keys, and how a CPR-nummer is built.
var tables = []string{"cpr", "ikraft", "kommuner", "kriterier", "laesninger", "navne", "tekst"}

// TestParameters: a number of the law is a dated series with a source, closed by a null row or open for a reason.
func TestParameters(t *testing.T) {
	schema := compileSchema(t, "parameter")
	sources := kilder(t)
	for area, raw := range judge(t).Parametre() {
		if slices.Contains(tables, area) {
			continue
		}
		file := "policies/parametre/" + area + "/data.yaml"
		series, ok := raw.(map[string]any)
		if !ok {
			t.Errorf("%s is no object of series", file)
			continue
		}
		for name, value := range series {
			value = asJSON(t, value)
			if err := schema.Validate(value); err != nil {
				t.Errorf("%s: %s is not after schemas/parameter.json: %s", file, name, faults(err))
				continue
			}
			rows, _ := value.(map[string]any)["raekker"].([]any)
			before := ""
			for i, raw := range rows {
				row := raw.(map[string]any)
				fra := row["fra"].(string)
				if fra <= before {
					t.Errorf("%s: %s: the row from %s stands after the row from %s", file, name, fra, before)
				}
				before = fra
				if row["vaerdi"] == nil && i != len(rows)-1 {
					t.Errorf("%s: %s: the row from %s closes the series, but is not the last", file, name, fra)
				}
				if kilde, _ := row["kilde"].(string); kilde != "" {
					if _, ok := sources.Find(kilde); !ok {
						t.Errorf("%s: %s: the source %s is not in policies/kilder/kilder.yaml", file, name, kilde)
					}
				}
			}
		}
	}
}

// TestParameterSchema: the schema sees a series that is neither open nor closed, or both.
func TestParameterSchema(t *testing.T) {
	schema := compileSchema(t, "parameter")
	row := func(fra string, value any) map[string]any {
		return map[string]any{"fra": fra, "vaerdi": value, "kilde": "x", "sted": "§ 1", "bekraeftet": true}
	}
	for name, c := range map[string]struct {
		series map[string]any
		valid  bool
	}{
		"open with a reason":    {map[string]any{"enhed": "dage", "aaben": "ingen kilde lukker den", "raekker": []any{row("2018-01-01", 14)}}, true},
		"closed":                {map[string]any{"enhed": "dage", "raekker": []any{row("2018-01-01", 14), row("2019-01-01", nil)}}, true},
		"neither":               {map[string]any{"enhed": "dage", "raekker": []any{row("2018-01-01", 14)}}, false},
		"both":                  {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{row("2018-01-01", 14), row("2019-01-01", nil)}}, false},
		"a day that is not one": {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{row("2018-02-30", 14)}}, false},
		"no rows":               {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{}}, false},
		"a row without source":  {map[string]any{"enhed": "dage", "aaben": "x", "raekker": []any{map[string]any{"fra": "2018-01-01", "vaerdi": 14}}}, false},
	} {
		if err := schema.Validate(asJSON(t, c.series)); (err == nil) != c.valid {
			t.Errorf("%s: valid is %v; want %v (%v)", name, err == nil, c.valid, err)
		}
	}
}
