package accept

import (
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var suite = flag.String("suite", "", "a folder of the JSON-Schema-Test-Suite, as in -suite tests/draft2020-12; the default is the one that OPA's module carries")

type suiteGroup struct {
	Description string          `json:"description"`
	Schema      json.RawMessage `json:"schema"`
	Tests       []struct {
		Description string          `json:"description"`
		Data        json.RawMessage `json:"data"`
	} `json:"tests"`
}

// TestSuite asks both about what the makers of JSON Schema thought of, in so far as the schemas are supported. The authority's word
// is heeded, not the suite's: a suite of an older draft is as good a source of values as any.
func TestSuite(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(suiteFolder(t), "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	var supported, bothYes, bothNo, slow int
	for _, file := range files {
		for _, group := range suiteGroups(t, file) {
			schema := strings.Replace(string(group.Schema), "http://json-schema.org/draft-07/schema#", dialect, 1)
			tree, ok := decode(t, schema).(map[string]any)
			if !ok {
				continue
			}
			fast, err := Compile(tree)
			authority, faulty := compileAuthority(schema)
			if err != nil || faulty != nil {
				continue
			}
			supported++
			for _, test := range group.Tests {
				yes, valid := both{fast, authority}.judge(t, decode(t, string(test.Data)))
				switch {
				case yes:
					bothYes++
				case valid:
					slow++
					t.Logf("%s: %s: %s: valid, but left to the authority", filepath.Base(file), group.Description, test.Description)
				default:
					bothNo++
				}
			}
		}
	}
	t.Logf("%d schemas; both accept %d, both refuse %d, left to the authority %d", supported, bothYes, bothNo, slow)
	if supported < 50 || bothYes < 100 || bothNo < 90 || slow > bothYes/20 {
		t.Error("too few to prove anything, or too slow")
	}
}

func suiteFolder(t *testing.T) string {
	t.Helper()
	if *suite != "" {
		return *suite
	}
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "internal/gojsonschema/testdata/draft7")
}

func suiteGroups(t *testing.T, file string) []suiteGroup {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var groups []suiteGroup
	if err := json.Unmarshal(content, &groups); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return groups
}
