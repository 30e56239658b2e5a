// Package testcases holds whole documents and what is expected of them.
//
// The folder of a rule, <område>/<regel>, has documents <navn>.json, each beside its <navn>.forventet.json: the day it is
// judged on and what the rule must find, in full. Expected values come from the law. Nothing here can rewrite them.
package testcases

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/policies"
)

// examples is the folder of the cases that are shown to people. They belong to no single rule.
const examples = "eksempler"

const (
	documentSuffix    = ".json"
	expectationSuffix = ".forventet.json"
)

var only = flag.String("regel", "", "load and test only the rules whose id begins with this, as in -regel forum/ (a broken rule elsewhere then does no harm)")

// TestCases judges each document and compares the finding of the rule whose folder it stands in.
func TestCases(t *testing.T) {
	judge := newEngine(t)
	known := map[string]bool{}
	for _, r := range judge.Regler() {
		known[r.ID] = true
	}
	rules, err := casesByRule(os.DirFS("."))
	if err != nil {
		t.Error(err)
	}
	maps.DeleteFunc(rules, func(id string, _ []string) bool { return !strings.HasPrefix(id, *only) })
	if len(rules) == 0 {
		t.Fatalf("there are no cases in testcases/%s*", *only)
	}
	for id, cases := range rules {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			if !known[id] {
				t.Fatalf("testcases/%s: the rule set has no such rule; the folder's name is the rule's id", id)
			}
			for _, name := range cases {
				t.Run(name, func(t *testing.T) { testCase(t, judge, id, path.Join(id, name)) })
			}
		})
	}
}

// TestExamples judges each example: it must be valid, and every rule must answer.
func TestExamples(t *testing.T) {
	names, err := fs.Glob(os.DirFS("."), examples+"/*"+documentSuffix)
	if err != nil {
		t.Fatal(err)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, expectationSuffix) })
	judge := newEngine(t)
	for _, name := range names {
		t.Run(path.Base(name), func(t *testing.T) {
			document := read(t, name)
			result, err := judge.Check(context.Background(), document, 0)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, e := range result.Regelfejl {
				t.Errorf("%s: %s (%s): %s", name, e.Regel, e.Sted, e.Besked)
			}
		})
	}
}

func testCase(t *testing.T, judge *engine.Engine, id, name string) {
	text, err := os.ReadFile(name + expectationSuffix)
	if err != nil {
		t.Fatal(err)
	}
	want, err := parseExpectation(text)
	if err != nil {
		t.Fatalf("%s%s: %v", name, expectationSuffix, err)
	}
	result, err := judge.Check(context.Background(), read(t, name+documentSuffix), want.PrDato)
	if err != nil {
		t.Fatalf("%s%s: %v", name, documentSuffix, err)
	}
	for _, e := range result.Regelfejl {
		if e.Regel == id {
			t.Fatalf("%s%s: %s (%s): %s", name, documentSuffix, e.Regel, e.Sted, e.Besked)
		}
	}
	at := slices.IndexFunc(result.Fund, func(f engine.Fund) bool { return f.Regel.ID == id })
	if at < 0 {
		t.Fatalf("%s%s: %s does not judge a %s", name, documentSuffix, id, result.Dokument.Type())
	}
	got := findingOf(&result.Fund[at], textOf(judge.Render(result, engine.RenderOptions{}), id))
	for _, difference := range compare(want.Fund, got) {
		t.Errorf("%s%s: %s", name, expectationSuffix, difference)
	}
}

func read(t *testing.T, name string) engine.Document {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	document, err := engine.Read(name, text)
	if err != nil {
		var faults *engine.DocumentError
		if errors.As(err, &faults) {
			for _, f := range faults.Fejl {
				t.Errorf("%s:%d:%d: %s: %s", name, f.Linje, f.Kolonne, f.Sti, f.Besked)
			}
		}
		t.Fatalf("%s is no valid document: %v", name, err)
	}
	return document
}

func newEngine(t *testing.T) *engine.Engine {
	t.Helper()
	var options []engine.Option
	if *only != "" {
		options = append(options, engine.WithOnlyPolicies(chosen{policies.FS, *only}))
	}
	judge, err := engine.New(context.Background(), options...)
	if err != nil {
		t.Fatal(err)
	}
	return judge
}

// chosen is a rule set without the rules whose id does not begin with prefix. The rules of ordning stay: they mark the
// findings of all others.
type chosen struct {
	fs.FS
	prefix string
}

func (c chosen) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(c.FS, name)
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
		id, ok := strings.CutPrefix(path.Join(name, e.Name()), "regler/")
		id = strings.TrimSuffix(id, ".rego")
		if !ok || strings.HasPrefix(id, "ordning") {
			return false
		}
		return !strings.HasPrefix(id, c.prefix) && !(e.IsDir() && strings.HasPrefix(c.prefix, id))
	}), err
}

// casesByRule lists, by the rule's id, the names of its cases without suffix. The error names every file that is out of
// place or lacks its other half; the cases that are whole are listed all the same.
func casesByRule(tree fs.FS) (map[string][]string, error) {
	rules := map[string][]string{}
	var faults []error
	err := fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == examples || name == hardCases):
			return fs.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, documentSuffix):
			return nil
		}
		if strings.Count(name, "/") == 3 || isDeliveryExpectation(tree, name) {
			return nil // see leverancer_test.go
		}
		if strings.Count(name, "/") != 2 {
			faults = append(faults, fmt.Errorf("testcases/%s: a case stands in <område>/<regel>/<navn>.json", name))
			return nil
		}
		document, isExpectation := strings.CutSuffix(name, expectationSuffix)
		if !isExpectation {
			document = strings.TrimSuffix(name, documentSuffix)
		}
		other := document + expectationSuffix
		if isExpectation {
			other = document + documentSuffix
		}
		if _, err := fs.Stat(tree, other); err != nil {
			faults = append(faults, fmt.Errorf("testcases/%s lacks its other half: %s", name, path.Base(other)))
			return nil
		}
		if !isExpectation {
			id := path.Dir(document)
			rules[id] = append(rules[id], path.Base(document))
		}
		return nil
	})
	return rules, errors.Join(append(faults, err)...)
}
