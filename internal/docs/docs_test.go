package docs

import (
	"bytes"
	"context"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTree holds the generated files of the repository equal to fresh ones.
func TestTree(t *testing.T) {
	root := os.DirFS("../..")
	files, err := Generate(context.Background(), root)
	if err != nil {
		t.Fatal(err)
	}
	var changed []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if old, err := fs.ReadFile(root, name); err != nil || !bytes.Equal(old, files[name]) {
			changed = append(changed, name)
		}
	}
	stale, err := Stale(root, files)
	if err != nil {
		t.Fatal(err)
	}
	if changed = append(changed, stale...); len(changed) > 0 {
		t.Errorf("run `make docs` and commit: %d generated files are not what they would be now:\n\t%s", len(changed), strings.Join(changed, "\n\t"))
	}
}

func TestCatalogueStatus(t *testing.T) {
	in := []byte("# head\n- { id: a/b, alvor: lovkrav, dokumenttype: x, status: kodet }\n- { id: c/d, alvor: lovkrav, dokumenttype: x, status: planlagt }\n")
	got := catalogueRow.ReplaceAllString(string(in), "${1}?")
	if want := "# head\n- { id: a/b, alvor: lovkrav, dokumenttype: x, status: ?\n- { id: c/d, alvor: lovkrav, dokumenttype: x, status: ?\n"; got != want {
		t.Errorf("the rows of the catalogue are not recognised:\n%s", got)
	}
}

// TestSharedDefinitions: a copy of a shared definition becomes the shared one, in its own place; the rest stays as it is.
func TestSharedDefinitions(t *testing.T) {
	var source, schema object
	for _, f := range []struct {
		into *object
		text string
	}{{&source, `{"$defs":{"dag":{"type":"string","format":"date"}}}`}, {&schema, `{"title":"x","$defs":{"egen":{},"dag":{"type":"number"}},"type":"object"}`}} {
		if err := f.into.UnmarshalJSON([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := shareDefinitions(schema, source); err != nil {
		t.Fatal(err)
	}
	got, err := schema.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"title":"x","$defs":{"egen":{},"dag":{"type":"string","format":"date"}},"type":"object"}`; string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
