package pipeline

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/pladstjek/pladstjek/internal/yamlfil"
)

const rootFolder = "../.."

// read gives the bytes of a file of the repository.
func read(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(rootFolder, name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// parse reads YAML into a value whose type says which keys there may be. A key that stands twice or is not known is an error.
func parse(t *testing.T, name string, content []byte, into any) {
	t.Helper()
	if _, err := yamlfil.Parse(name, content); err != nil {
		t.Fatal(err)
	}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}
