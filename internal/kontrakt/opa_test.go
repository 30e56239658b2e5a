package kontrakt

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// opaVersions are the modules that pin the stock OPA commands the rules must run in.
var opaVersions = map[string]string{
	"opa 1.22": "tools/go.mod",
	"opa 1.20": "tools/opa-1.20/go.mod",
}

// answer is what this test reads of a rule's answer.
type answer struct {
	Udfald      engine.Udfald `json:"udfald"`
	Forekomster []struct {
		Noegle string        `json:"noegle"`
		Udfald engine.Udfald `json:"udfald"`
	} `json:"forekomster"`
}

// TestStockOPA asks stock OPA, in one process, for every document's answers: they must be those of the engine, and after
// schemas/svar.json.
func TestStockOPA(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: stock OPA is not asked, so nothing shows that it agrees with the engine")
	}
	currentEntrypoints(t)
	cases := corpus(t)
	input := filepath.Join(t.TempDir(), "sager.json")
	writeInput(t, input, cases)
	schema := compileSchema(t, "svar")
	for version, mod := range opaVersions {
		t.Run(version, func(t *testing.T) {
			t.Parallel()
			var answers []map[string]json.RawMessage
			opaEval(t, mod, input, `[svar | some sag in input.sager; svar := data.pladstjek[sag.dokumenttype] with input as sag]`, &answers)
			if len(answers) != len(cases) {
				t.Fatalf("%d answers for %d documents", len(answers), len(cases))
			}
			for i, c := range cases {
				sameAnswers(t, c, answers[i])
				for rule, raw := range answers[i] {
					var value any
					if err := json.Unmarshal(raw, &value); err != nil {
						t.Fatal(err)
					}
					if err := schema.Validate(value); err != nil {
						t.Errorf("%s: the answer of %s is not after schemas/svar.json: %s", c.name, rule, faults(err))
					}
				}
			}
		})
	}
}

// TestStockOPAOnExamples runs the command that the README shows, on each example as it stands.
func TestStockOPAOnExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: stock OPA is not asked, so nothing shows that it agrees with the engine")
	}
	currentEntrypoints(t)
	for _, c := range corpus(t) {
		if c.rule != "" {
			continue
		}
		t.Run(filepath.Base(c.name), func(t *testing.T) {
			var answers map[string]json.RawMessage
			opaEval(t, opaVersions["opa 1.22"], c.name, "data.pladstjek."+c.result.Dokument.Type(), &answers)
			if c.result.Dokument.Root()["pr_dato"] == nil {
				t.Fatalf("%s has no pr_dato: the engine judges it today, and stock OPA not at all", c.name)
			}
			sameAnswers(t, c, answers)
		})
	}
}

// currentEntrypoints stops the test where policies/main.rego is not that of the rules: every document would differ.
func currentEntrypoints(t *testing.T) {
	t.Helper()
	text, err := fs.ReadFile(root, "policies/main.rego")
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != engine.Entrypoints(regler(t)) {
		t.Fatal("policies/main.rego is not that of the rules: run `make docs`")
	}
}

// writeInput writes the documents as the engine gives them to the rules: with the day they are judged on.
func writeInput(t *testing.T, file string, cases []judged) {
	t.Helper()
	var all []map[string]any
	for _, c := range cases {
		document := maps.Clone(c.result.Dokument.Root())
		document["pr_dato"] = c.result.PrDato.String()
		all = append(all, document)
	}
	text, err := json.Marshal(map[string]any{"sager": all})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

func opaEval(t *testing.T, mod, input, query string, into any) {
	t.Helper()
	opa := exec.Command("go", "tool", "-modfile="+mod, "opa", "eval", "--strict-builtin-errors", "--format", "raw", "-b", "policies", "-i", input, query)
	opa.Dir = rootFolder
	var stderr bytes.Buffer
	opa.Stderr = &stderr
	out, err := opa.Output()
	if err != nil {
		t.Fatalf("opa eval: %v\n%s%s", err, &stderr, out)
	}
	if err := json.Unmarshal(out, into); err != nil {
		t.Fatalf("opa eval: %v\n%.500s", err, out)
	}
}

// sameAnswers compares the outcome of every rule, and of every occurrence, in both directions.
func sameAnswers(t *testing.T, c judged, answers map[string]json.RawMessage) {
	t.Helper()
	for _, f := range c.result.Fund {
		var stock answer
		raw, ok := answers[f.Regel.ID]
		if !ok {
			t.Errorf("%s: stock OPA has no answer of %s", c.name, f.Regel.ID)
			continue
		}
		delete(answers, f.Regel.ID)
		if err := json.Unmarshal(raw, &stock); err != nil {
			t.Errorf("%s: %s: %v", c.name, f.Regel.ID, err)
			continue
		}
		var want, got []string
		want, got = append(want, string(f.Svar.Udfald)), append(got, string(stock.Udfald))
		for _, o := range f.Svar.Forekomster {
			want = append(want, o.Noegle+" "+string(o.Udfald))
		}
		for _, o := range stock.Forekomster {
			got = append(got, o.Noegle+" "+string(o.Udfald))
		}
		if !slices.Equal(want, got) {
			t.Errorf("%s: %s: the engine says %s; stock OPA says %s", c.name, f.Regel.ID, strings.Join(want, ", "), strings.Join(got, ", "))
		}
	}
	for rule := range answers {
		if !slices.ContainsFunc(c.result.Regelfejl, func(e engine.Regelfejl) bool { return e.Regel == rule }) {
			t.Errorf("%s: stock OPA answers for %s, which the engine does not know", c.name, rule)
		}
	}
}
