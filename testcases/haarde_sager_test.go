package testcases

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// hardCases is the folder of the cases in which the law, the calendar or the clock is hard to get right. Each concerns
// several rules, and some are judged on several days.
const hardCases = "haarde_sager"

// hardCase is the .forventet.json of a hard case.
type hardCase struct {
	// Hvorfor is the reckoning by hand that the expectations rest on.
	Hvorfor string                  `json:"hvorfor"`
	PrDato  engine.Dato             `json:"pr_dato"`
	Udfald  map[string]hardFinding  `json:"udfald"`
	Dage    map[string]hardFindings `json:"dage"`
}

// hardFindings are the expected findings of one day, by rule.
type hardFindings map[string]hardFinding

// hardFinding is what is expected of one rule. Only what is given is compared. Where Forekomster is given it holds every
// occurrence; where Laesninger is given it holds every reading that changes the outcome.
type hardFinding struct {
	Udfald                engine.Udfald             `json:"udfald"`
	Alvor                 string                    `json:"alvor"`
	Frist                 string                    `json:"frist"`
	Afvigelse             *int                      `json:"afvigelse"`
	Forekomster           map[string]hardOccurrence `json:"forekomster"`
	Laesninger            []reading                 `json:"laesninger"`
	BeskedIndeholder      string                    `json:"besked_indeholder"`
	BemaerkningIndeholder *string                   `json:"bemaerkning_indeholder"`
	HjemmelKilder         []string                  `json:"hjemmel_kilder"`
}

type hardOccurrence struct {
	Udfald engine.Udfald `json:"udfald"`
	Frist  string        `json:"frist"`
}

// TestHardCases judges each hard case on each of its days and compares the findings that it names.
func TestHardCases(t *testing.T) {
	judge := newEngine(t)
	for _, name := range documentsOf(t, hardCases) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			name := hardCases + "/" + name
			want := readHardCase(t, name+expectationSuffix)
			document := read(t, name+documentSuffix)
			testDay(t, judge, document, want.PrDato, want.Udfald)
			for _, day := range slices.Sorted(maps.Keys(want.Dage)) {
				prDato, err := engine.ParseDato(day)
				if err != nil {
					t.Fatalf("%s%s: dage: %v", name, expectationSuffix, err)
				}
				testDay(t, judge, document, prDato, want.Dage[day])
			}
		})
	}
}

// documentsOf lists the documents of a folder, without suffix. Every one must have its expectation, and the other way
// round.
func documentsOf(t *testing.T, folder string) []string {
	t.Helper()
	files, err := fs.Glob(os.DirFS("."), folder+"/*"+documentSuffix)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, file := range files {
		name, isExpectation := strings.CutSuffix(file, expectationSuffix)
		if isExpectation {
			seen[name] += 2
		} else {
			seen[strings.TrimSuffix(file, documentSuffix)]++
		}
	}
	var names []string
	for _, name := range slices.Sorted(maps.Keys(seen)) {
		if seen[name] != 3 {
			t.Errorf("testcases/%s: a case is a document and its %s", name, expectationSuffix)
			continue
		}
		names = append(names, strings.TrimPrefix(name, folder+"/"))
	}
	if len(names) == 0 {
		t.Fatalf("there are no cases in testcases/%s", folder)
	}
	return names
}

func readHardCase(t *testing.T, file string) hardCase {
	t.Helper()
	var c hardCase
	decodeStrictly(t, file, &c)
	if c.Hvorfor == "" || c.PrDato == 0 || len(c.Udfald) == 0 {
		t.Fatalf("%s: hvorfor, pr_dato and udfald are required", file)
	}
	return c
}

// decodeStrictly reads a JSON file into value; an unknown field is an error.
func decodeStrictly(t *testing.T, file string, value any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(value); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

func testDay(t *testing.T, judge *engine.Engine, document engine.Document, prDato engine.Dato, want hardFindings) {
	t.Helper()
	result, err := judge.Check(context.Background(), document, prDato)
	if err != nil {
		t.Fatalf("%s on %s: %v", document.Name(), prDato, err)
	}
	for _, e := range result.Regelfejl {
		t.Errorf("%s on %s: %s (%s): %s", document.Name(), prDato, e.Regel, e.Sted, e.Besked)
	}
	rendered := judge.Render(result, engine.RenderOptions{})
	for _, id := range slices.Sorted(maps.Keys(want)) {
		if !strings.HasPrefix(id, *only) {
			continue
		}
		at := slices.IndexFunc(rendered.Fund, func(f engine.Fundtekst) bool { return f.Regel == id })
		if at < 0 {
			t.Errorf("%s on %s: %s: the rule set has no such rule", document.Name(), prDato, id)
			continue
		}
		for _, difference := range want[id].compare(rendered.Fund[at], findingOf(&result.Fund[at], rendered.Fund[at])) {
			t.Errorf("%s on %s: %s: %s", document.Name(), prDato, id, difference)
		}
	}
}

// compare lists in what the finding differs from what is wanted, one line a field.
func (want hardFinding) compare(got engine.Fundtekst, of finding) []string {
	var all differences
	all.add("udfald", string(want.Udfald), string(got.Udfald))
	if want.Alvor != "" {
		all.add("alvor", want.Alvor, string(got.Alvor))
	}
	if want.Frist != "" {
		all.add("frist", want.Frist, got.Frist)
	}
	if want.Afvigelse != nil {
		all.add("beregning.afvigelse", fmt.Sprint(*want.Afvigelse), lateBy(of.Beregning))
	}
	if want.Laesninger != nil {
		all.add("laesninger (those that change the outcome)", readings(want.Laesninger), readings(of.Laesninger))
	}
	if !strings.Contains(got.Besked, want.BeskedIndeholder) {
		all.add("besked", "… "+want.BeskedIndeholder+" …", got.Besked)
	}
	if note := want.BemaerkningIndeholder; note != nil && (!strings.Contains(got.Bemaerkning, *note) || *note == "" && got.Bemaerkning != "") {
		all.add("bemaerkning", "… "+*note+" …", got.Bemaerkning)
	}
	if want.HjemmelKilder != nil {
		all.add("hjemmel", set(want.HjemmelKilder), set(sourcesOf(got.Hjemmel)))
	}
	if want.Forekomster != nil {
		occurred := map[string]hardOccurrence{}
		for _, o := range got.Forekomster {
			occurred[o.Noegle] = hardOccurrence{o.Udfald, o.Frist}
		}
		all.add("forekomster", set(slices.Collect(maps.Keys(want.Forekomster))), set(slices.Collect(maps.Keys(occurred))))
		for _, key := range slices.Sorted(maps.Keys(want.Forekomster)) {
			w, g := want.Forekomster[key], occurred[key]
			all.add("forekomst "+key+" udfald", string(w.Udfald), string(g.Udfald))
			if w.Frist != "" {
				all.add("forekomst "+key+" frist", w.Frist, g.Frist)
			}
		}
	}
	return all
}

func lateBy(c *calculation) string {
	if c == nil {
		return ""
	}
	return fmt.Sprint(c.Afvigelse)
}

func sourcesOf(hjemmel []engine.Hjemmel) []string {
	var all []string
	for _, h := range hjemmel {
		all = append(all, h.Kilde)
	}
	return all
}
