package kontrakt

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

const modulePath = "github.com/pladstjek/pladstjek/"

// mayImport says which packages of this module a package may import: the longest prefix of its path decides. What everyone
// may import (policies, schemas) is left out.
var mayImport = map[string][]string{
	"cmd/":                 {"internal/cli"},
	"engine":               {"engine/plan", "engine/accept"},
	"engine/accept":        {"engine/plan"},
	"engine/plan":          {},
	"policies":             {},
	"schemas":              {},
	"testcases":            {"internal/bestand", "engine"},
	"internal/bestand":     {"engine"},
	"internal/cache":       {"internal/bestand", "engine"},
	"internal/cli":         {"internal/cli", "internal/web", "internal/rapport", "internal/bestand", "internal/cache", "internal/demo", "internal/stikproeve", "internal/undtagelser", "internal/yamlfil", "engine", "engine/plan"},
	"internal/undtagelser": {"internal/yamlfil", "engine"},
	"internal/yamlfil":     {},
	"internal/web":         {"internal/web", "internal/rapport", "engine"},
	"internal/rapport":     {"internal/rapport", "internal/stikproeve", "engine"},
	"internal/stikproeve":  {"engine"},
	"internal/docs":        {"internal/docs", "engine"},
	"internal/kalender":    {"internal/kalender"},
	"internal/kontrakt":    {"engine"},
	"internal/pipeline":    {},
	"internal/prebuild":    {"engine"},
	"internal/demo":        {"internal/kalender", "engine"},
}

// notInEngine are packages that would let the engine know a terminal, a network or a report.
var notInEngine = []string{"net", "net/http", "os/exec", "github.com/urfave/cli/v2", "github.com/sirupsen/logrus", "html/template", "text/template"}

type goPackage struct {
	ImportPath, Name string
	Imports          []string
}

// TestPackages: imports run one way, and no package has a name that says nothing.
func TestPackages(t *testing.T) {
	for _, p := range goPackages(t) {
		own := strings.TrimPrefix(p.ImportPath, modulePath)
		if slices.Contains([]string{"util", "utils", "common", "helper", "helpers", "misc", "shared"}, path.Base(own)) || p.Name != "main" && p.Name != path.Base(own) {
			t.Errorf("%s: a package's name says what it holds, and is its folder's (%s)", own, p.Name)
		}
		allowed, ok := allowedImports(own)
		if !ok {
			t.Errorf("%s: the house has no such package (docs/arkitektur.md)", own)
			continue
		}
		for _, imported := range p.Imports {
			if own == "engine" && slices.Contains(notInEngine, imported) {
				t.Errorf("engine imports %s: it knows no terminal, no network and no report", imported)
			}
			other, ours := strings.CutPrefix(imported, modulePath)
			if !ours || own == "engine" && (other == "policies" || other == "schemas") {
				continue
			}
			if own != "policies" && own != "schemas" && (other == "policies" || other == "schemas") {
				continue
			}
			if !slices.ContainsFunc(allowed, func(a string) bool { return other == a || strings.HasPrefix(other, a+"/") }) {
				t.Errorf("%s imports %s; it may import %v", own, other, allowed)
			}
		}
	}
}

func allowedImports(own string) ([]string, bool) {
	best := ""
	for prefix := range mayImport {
		if (own == prefix || strings.HasPrefix(own, strings.TrimSuffix(prefix, "/")+"/")) && len(prefix) > len(best) {
			best = prefix
		}
	}
	return mayImport[best], best != ""
}

func goPackages(t *testing.T) []goPackage {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Name,Imports", "./...")
	list.Dir = rootFolder
	var stderr bytes.Buffer
	list.Stderr = &stderr
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	var all []goPackage
	decoder := json.NewDecoder(bytes.NewReader(out))
	for {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
