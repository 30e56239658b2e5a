package kontrakt

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

type catalogueEntry struct {
	ID           string `yaml:"id"`
	Alvor        string `yaml:"alvor"`
	Dokumenttype string `yaml:"dokumenttype"`
	Status       string `yaml:"status"`
}

const catalogueFile = "policies/katalog.yaml"

func catalogue(t *testing.T) []catalogueEntry {
	t.Helper()
	text, err := fs.ReadFile(root, catalogueFile)
	if err != nil {
		t.Fatal(err)
	}
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	decoder.KnownFields(true)
	var rows []catalogueEntry
	if err := decoder.Decode(&rows); err != nil {
		t.Fatalf("%s: %v", catalogueFile, err)
	}
	return rows
}

// TestCatalogue: the catalogue and the rules are the same, and weigh the same.
func TestCatalogue(t *testing.T) {
	rows := map[string]catalogueEntry{}
	id := regexp.MustCompile(`^[a-z0-9_]+/[a-z0-9_]+$`)
	for _, row := range catalogue(t) {
		if _, twice := rows[row.ID]; twice {
			t.Errorf("%s: %s stands twice", catalogueFile, row.ID)
		}
		if !id.MatchString(row.ID) {
			t.Errorf("%s: '%s' is no id; it is område/regel in ASCII", catalogueFile, row.ID)
		}
		rows[row.ID] = row
	}
	for _, r := range regler(t) {
		row, ok := rows[r.ID]
		delete(rows, r.ID)
		switch {
		case !ok:
			t.Errorf("%s: the catalogue has no %s", r.Fil, r.ID)
		case row.Alvor != string(r.Alvor):
			t.Errorf("%s: alvor is %s; the catalogue says %s", r.Fil, r.Alvor, row.Alvor)
		case row.Dokumenttype != r.Dokumenttype && !(row.Dokumenttype == "bestand"):
			t.Errorf("%s: dokumenttype is %s; the catalogue says %s", r.Fil, r.Dokumenttype, row.Dokumenttype)
		case row.Status != "kodet":
			t.Errorf("%s: %s is %s, but there is a rule; run `make docs`", catalogueFile, r.ID, row.Status)
		}
	}
	for _, row := range rows {
		if row.Status != "planlagt" {
			t.Errorf("%s: %s is %s, but there is no policies/regler/%s.rego", catalogueFile, row.ID, row.Status, row.ID)
		}
	}
}

// finished are the sections of the catalogue of which every rule is coded.
var finished = []string{"# 0. ", "# 1. ", "# 2. ", "# 3. ", "# 4. ", "# 5. ", "# 6. ", "# 7. ", "# 8. ", "# 9. "}

func TestFinishedSectionsAreWhole(t *testing.T) {
	text, err := fs.ReadFile(root, catalogueFile)
	if err != nil {
		t.Fatal(err)
	}
	rules := ruleModules(t)
	in := false
	row := regexp.MustCompile(`^- \{ id: ([a-z0-9_/]+),`)
	seen := 0
	var missing []string
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "# ") {
			in = false
			for _, section := range finished {
				in = in || strings.HasPrefix(line, section)
			}
		}
		if m := row.FindStringSubmatch(line); in && m != nil {
			seen++
			if rules[m[1]] == nil {
				missing = append(missing, m[1])
			}
		}
	}
	if seen == 0 {
		t.Errorf("%s: the sections %q have no rows", catalogueFile, finished)
	}
	if len(missing) > 0 {
		t.Errorf("%d of %d rules are not coded:\n\t%s", len(missing), seen, strings.Join(missing, "\n\t"))
	}
}
