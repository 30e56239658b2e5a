package kontrakt

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// judged is a document of testcases and what the engine says of it.
type judged struct {
	name   string // from the root of the repository
	rule   string // the rule whose case it is; "" for an example
	result engine.Result
}

var judgedOnce sync.Once
var judgedAll []judged
var judgedError error

var onlyArea = flag.String("omraade", "", "look only at the cases of this area's rules, as in -omraade magt")

// corpus is every case and example, judged on the day its expectation names.
func corpus(t *testing.T) []judged {
	t.Helper()
	e := judge(t)
	judgedOnce.Do(func() {
		judgedError = fs.WalkDir(root, "testcases", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || path.Ext(name) != ".json" || strings.HasSuffix(name, ".forventet.json") {
				return err
			}
			if !strings.HasPrefix(name, path.Join("testcases", *onlyArea)+"/") {
				return nil
			}
			if strings.Count(name, "/") == 4 {
				return nil // part of a delivery
			}
			c := judged{name: name}
			var day engine.Dato
			if !strings.HasPrefix(name, "testcases/eksempler/") {
				c.rule = strings.TrimPrefix(path.Dir(name), "testcases/")
				if day, err = expectedDay(name); err != nil {
					return err
				}
			}
			text, err := fs.ReadFile(root, name)
			if err != nil {
				return err
			}
			document, err := engine.Read(name, text)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			if c.result, err = e.Check(context.Background(), document, day); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			judgedAll = append(judgedAll, c)
			return nil
		})
	})
	if judgedError != nil {
		t.Fatal(judgedError)
	}
	return judgedAll
}

func expectedDay(name string) (engine.Dato, error) {
	text, err := fs.ReadFile(root, strings.TrimSuffix(name, ".json")+".forventet.json")
	if err != nil {
		return 0, err
	}
	var want struct {
		PrDato engine.Dato `json:"pr_dato"`
	}
	if err := json.Unmarshal(text, &want); err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return want.PrDato, nil
}

// TestEveryRuleAnswers: no rule fails, or stays silent, on any case of any other.
func TestEveryRuleAnswers(t *testing.T) {
	for _, c := range corpus(t) {
		for _, e := range c.result.Regelfejl {
			t.Errorf("%s: %s (%s): %s", c.name, e.Regel, e.Sted, e.Besked)
		}
	}
}
