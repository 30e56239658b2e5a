package engine_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/engine/plan"
)

// TestRoom: what has been rendered of a document does not change when its memory is used for the next one, and is what it is without.
func TestRoom(t *testing.T) {
	e, err := engine.New(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testcases/eksempler/*.json")
	if err != nil {
		t.Fatal(err)
	}
	var arena plan.Arena
	var room engine.Room
	var kept []engine.Resultat
	var want []string
	for range 2 { // in the second round everything is used again
		for _, name := range files {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			document, err := engine.Read(name, content)
			if err != nil {
				continue // .forventet.json
			}
			want = append(want, judged(t, e, document, 0))
			arena.Reset()
			if document, err = engine.Read(name, content, engine.WithArena(&arena)); err != nil {
				t.Fatal(err)
			}
			result, err := e.Check(t.Context(), document, 0, engine.WithRoom(&room))
			if err != nil {
				t.Fatal(err)
			}
			kept = append(kept, e.Render(result, engine.RenderOptions{}))
		}
	}
	for i := range kept {
		got, err := json.Marshal(kept[i])
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want[i] {
			t.Errorf("%s is not what it was", kept[i].Dokument.Fil)
		}
	}
	if len(kept) < 30 {
		t.Errorf("only %d documents", len(kept))
	}
}
