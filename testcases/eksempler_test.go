package testcases

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// shown is the .forventet.json of an example: everything that is to be seen in it, as ids of rules, or "id#noegle" for one
// occurrence of a rule that has occurrences. Every other finding and occurrence must be opfyldt or ikke_relevant.
type shown struct {
	PrDato   engine.Dato `json:"pr_dato"`
	Brud     []string    `json:"brud"`
	Uoplyst  []string    `json:"uoplyst"`
	Afventer []string    `json:"afventer"`
	// Normkonflikt may be left out where there is none.
	Normkonflikt []string `json:"normkonflikt"`
}

// TestExamplesShow holds each example to what it is meant to show, no more and no less, on the day that stands in it.
func TestExamplesShow(t *testing.T) {
	wholeRuleSet(t)
	judge := newEngine(t)
	for _, name := range documentsOf(t, examples) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			name := examples + "/" + name
			var want shown
			decodeStrictly(t, name+expectationSuffix, &want)
			result, err := judge.Check(context.Background(), read(t, name+documentSuffix), 0)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, e := range result.Regelfejl {
				t.Errorf("%s: %s (%s): %s", name, e.Regel, e.Sted, e.Besked)
			}
			if result.PrDato != want.PrDato {
				t.Errorf("%s is judged on its own pr_dato, %s; the expectation is for %s", name, result.PrDato, want.PrDato)
			}
			for _, of := range []struct {
				udfald engine.Udfald
				want   []string
			}{{engine.Brud, want.Brud}, {engine.Uoplyst, want.Uoplyst}, {engine.Afventer, want.Afventer}, {engine.Normkonflikt, want.Normkonflikt}} {
				got := withOutcome(result, of.udfald)
				for _, id := range got {
					if !slices.Contains(of.want, id) {
						t.Errorf("%s: %s is %s, which the example is not meant to show", name, id, of.udfald)
					}
				}
				for _, id := range of.want {
					if !slices.Contains(got, id) {
						t.Errorf("%s: %s is not %s, as the example is meant to show", name, id, of.udfald)
					}
				}
			}
		})
	}
}

// wholeRuleSet skips a test that looks at what all rules say together.
func wholeRuleSet(t *testing.T) {
	t.Helper()
	if *only != "" {
		t.Skip("this test needs all rules; -regel leaves some out")
	}
}

// withOutcome lists the findings, and of those with occurrences the occurrences, that have the outcome.
func withOutcome(result engine.Result, udfald engine.Udfald) []string {
	var all []string
	for i := range result.Fund {
		svar := &result.Fund[i].Svar
		if len(svar.Forekomster) == 0 && svar.Udfald == udfald {
			all = append(all, result.Fund[i].Regel.ID)
		}
		for j := range svar.Forekomster {
			if svar.Forekomster[j].Udfald == udfald {
				all = append(all, result.Fund[i].Regel.ID+"#"+svar.Forekomster[j].Noegle)
			}
		}
	}
	return all
}

// TestExamplesAreListed: the README of the examples has one row for each of them.
func TestExamplesAreListed(t *testing.T) {
	text, err := os.ReadFile(examples + "/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range documentsOf(t, examples) {
		if link := "[" + name + "](" + name + documentSuffix + ")"; strings.Count(string(text), link) != 1 {
			t.Errorf("testcases/%s/README.md must have one row for the example, with the link %s", examples, link)
		}
	}
}
