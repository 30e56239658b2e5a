package engine_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/demo"
)

// stride is how many test cases there are to each that the sample takes: a prime, so that it takes of all kinds.
const stride = 17

// TestSamenessOfTestCases: every test case is judged the same by both engines.
func TestSamenessOfTestCases(t *testing.T) {
	t.Parallel()
	paths := testCases(t, "../testcases")
	c := &counts{}
	step := size(stride, 1)
	compiled, reference := bothEngines()
	for dokumenttype, err := range compiled.Fallbacks() { // or the engines would be the same one
		t.Errorf("%s is not evaluated by the compiled engine: %v", dokumenttype, err)
	}
	each(t, len(paths)/step, c, func(number int) {
		document, ok := readCase(t, paths[number*step])
		if !ok {
			c.add("refused", 1) // which both refuse before they are asked
			return
		}
		same(t, compiled, reference, document, 0, "a test case")
		c.add("judged", 1)
	})
	if n := c.of("judged"); n < len(paths)/step*2/3 || n < 50 {
		t.Errorf("only %d of %d documents were judged", n, len(paths))
	}
}

// testCases are the paths of the documents in a folder.
func testCases(t testing.TB, folder string) (paths []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".json") && !strings.HasSuffix(path, ".forventet.json") {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// readCase reads a document; false where it is refused.
func readCase(t testing.TB, path string) (engine.Document, bool) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
		return engine.Document{}, false
	}
	document, err := engine.Read(path, content)
	return document, err == nil
}

// generated is a document of the archive that the seed gives.
func generated(t testing.TB, number int) engine.Document {
	t.Helper()
	d := demo.New(fmt.Sprintf("lighed %d", *seed), false).Dokument(number)
	document, err := engine.Read(fmt.Sprintf("generated %d", number), d.AppendJSON(nil, false))
	if err != nil {
		t.Errorf("the archive of %d has a document that is refused, %d: %v", *seed, number, err)
	}
	return document
}

// TestSamenessOfGenerated: the documents of a believable archive are judged the same by both engines.
func TestSamenessOfGenerated(t *testing.T) {
	t.Parallel()
	c := &counts{}
	compiled, reference := bothEngines()
	pieces := size(60, *cases)
	each(t, pieces, c, func(number int) {
		document := generated(t, number)
		same(t, compiled, reference, document, 0, "as generated")
		c.add(document.Type(), 1)
	})
	if n := len(c.seen); n < 4 || *assure && pieces > 1000 && n < 7 {
		t.Errorf("there were documents of only %d types", n)
	}
}

// TestSamenessOnOtherDays: a document is judged the same by both engines on every day around those that it names.
func TestSamenessOnOtherDays(t *testing.T) {
	t.Parallel()
	c := &counts{}
	compiled, reference := bothEngines()
	paths := testCases(t, "../testcases")
	each(t, size(6, max(*cases/100, 1)), c, func(number int) {
		r := random("days", number)
		document := generated(t, r.IntN(demo.MaxAntal))
		if number%2 == 0 {
			var ok bool
			if document, ok = readCase(t, paths[r.IntN(len(paths))]); !ok {
				return
			}
		}
		days := daysOf(document.Root())
		if !*assure && len(days) > 8 {
			days = days[:8]
		}
		for _, day := range days {
			for _, prDato := range []engine.Dato{day - 1, day, day + 1} {
				if prDato < engine.FoerstePrDato || prDato > engine.SidstePrDato {
					continue
				}
				same(t, compiled, reference, document, prDato, fmt.Sprintf("document %d of the days", number))
				c.add("judged", 1)
			}
		}
		c.add("documents", 1)
	})
	if c.of("judged") < 10 {
		t.Errorf("only %d days were tried", c.of("judged"))
	}
}

// daysOf are the days that a tree names, in order.
func daysOf(tree any) (days []engine.Dato) {
	switch v := tree.(type) {
	case map[string]any:
		for _, element := range v {
			days = append(days, daysOf(element)...)
		}
	case []any:
		for _, element := range v {
			days = append(days, daysOf(element)...)
		}
	case string:
		if day, err := engine.LocalDay(v); err == nil {
			days = append(days, day)
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
