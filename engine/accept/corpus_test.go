package accept

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/schemas"
)

const testcases = "../../testcases"

// shipped are the schemas of schemas/ that the documents of the test cases name, compiled by both.
type shipped map[string]both

// of is the schema of a dokumenttype; false where there is none.
func (s shipped) of(t testing.TB, dokumenttype string) (both, bool) {
	if schema, ok := s[dokumenttype]; ok {
		return schema, true
	}
	text, err := fs.ReadFile(schemas.FS, dokumenttype+".json")
	if err != nil {
		return both{}, false
	}
	s[dokumenttype] = compileBoth(t, string(text))
	return s[dokumenttype], true
}

type corpusDocument struct {
	name, dokumenttype string
	root               map[string]any
}

var corpusFiles = sync.OnceValues(func() (map[string]string, error) {
	texts := map[string]string{}
	err := filepath.WalkDir(testcases, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(file, ".json") || strings.HasSuffix(file, ".forventet.json") {
			return err
		}
		text, err := os.ReadFile(file)
		texts[file] = string(text)
		return err
	})
	return texts, err
})

// corpus reads the test cases that say their dokumenttype.
func corpus(t testing.TB) []corpusDocument {
	t.Helper()
	texts, err := corpusFiles()
	if err != nil {
		t.Fatal(err)
	}
	var documents []corpusDocument
	for _, file := range sortedKeys(texts) {
		root, _ := decode(t, texts[file]).(map[string]any)
		if dokumenttype, ok := root["dokumenttype"].(string); ok {
			documents = append(documents, corpusDocument{file, dokumenttype, root})
		}
	}
	return documents
}

// TestTestcases: on the documents of the house, accepting is the same as being valid.
func TestTestcases(t *testing.T) {
	schemas := shipped{}
	var judged, yes int
	for _, d := range corpus(t) {
		schema, ok := schemas.of(t, d.dokumenttype)
		if !ok {
			continue
		}
		fast, valid := schema.judge(t, d.root)
		if fast != valid {
			t.Errorf("%s: accepted %v, valid %v", d.name, fast, valid)
		}
		if judged++; fast {
			yes++
		}
	}
	t.Logf("%d documents of %d types, %d accepted", judged, len(schemas), yes)
	if judged < 1000 || yes < 1000 || len(schemas) < 7 {
		t.Errorf("%d documents of %d types, %d accepted: too few to prove anything", judged, len(schemas), yes)
	}
}

// TestMutations changes the documents of the house, one or two places at a time: what is accepted is valid, and next to nothing
// that is valid is left to the authority.
func TestMutations(t *testing.T) {
	documents := corpus(t)
	schemas := shipped{}
	var bothYes, bothNo, slow int
	m := newMutator(documents)
	for range 5 {
		for _, d := range documents {
			schema, ok := schemas.of(t, d.dokumenttype)
			if !ok {
				continue
			}
			root := copied(d.root)
			var done []string
			for range 1 + m.random.IntN(2) {
				done = append(done, m.mutate(root))
			}
			switch fast, valid := schema.judge(t, root); {
			case fast && valid:
				bothYes++
			case valid:
				slow++
				t.Logf("%s: valid, but left to the authority after %s", d.name, strings.Join(done, ", "))
			default:
				bothNo++
			}
		}
	}
	t.Logf("%d mutated documents: both accept %d, both refuse %d, left to the authority %d", bothYes+bothNo+slow, bothYes, bothNo, slow)
	if bothYes < 2000 || bothNo < 2000 || slow > bothYes/50 {
		t.Error("too one-sided to prove anything, or too slow")
	}
	for kind := range mutations {
		if m.counts[kind] < 50 {
			t.Errorf("%s was done %d times", mutations[kind].name, m.counts[kind])
		}
	}
}
