package testcases

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// standardCase is the case that is judged on every day: clean, from the anmodning of 31 January 2018 to afsluttet on 5
// October 2018.
const standardCase = examples + "/01-hele-vejen"

// TestEveryDay judges the standard case on every day from 2017 to 2025, years before it began and after it was closed:
// every rule gives exactly one finding and none fails. Under -short it takes every seventh day.
//
// It also holds what follows from the case's being clean and from the rules' being about the past:
//   - On the day of its receipt and on every later one, nothing is broken or undecided: what was done in time was, on any
//     day before, either done or not yet due.
//   - A deadline that an event met (beregning.faktisk is set) is never pending again.
//   - All events lie before the closing of the case, so from that day on no outcome changes by the passing of days alone.
func TestEveryDay(t *testing.T) {
	wholeRuleSet(t)
	days := span(t, "2017-01-01", "2025-12-31")
	if want := 9*365 + 2; len(days) != want {
		t.Fatalf("the span has %d days, want %d: nine years with the leap days of 2020 and 2024", len(days), want)
	}
	received, closed := dato(t, "2018-02-01"), dato(t, "2018-10-05")
	met := map[string]engine.Dato{}
	settled := map[string]engine.Udfald{}
	for _, day := range judgeDays(t, newEngine(t), read(t, standardCase+documentSuffix), sampled(days)) {
		for _, f := range day.findings {
			if day.prDato >= received && (f.udfald == engine.Brud || f.udfald == engine.Uoplyst) {
				t.Errorf("%s is %s on %s in a case in which everything was done in time", f.key, f.udfald, day.prDato)
			}
			if first, ok := met[f.key]; ok && f.udfald == engine.Afventer {
				t.Errorf("%s is pending on %s, although an event met it on %s", f.key, day.prDato, first)
			}
			if f.udfald == engine.Opfyldt && f.happened && met[f.key] == 0 {
				met[f.key] = day.prDato
			}
			if day.prDato < closed {
				continue
			}
			if before, ok := settled[f.key]; ok && before != f.udfald {
				t.Errorf("%s was %s and is %s on %s, although nothing happened after the case was closed", f.key, before, f.udfald, day.prDato)
			}
			settled[f.key] = f.udfald
		}
	}
	if len(met) == 0 || len(settled) == 0 {
		t.Error("no deadline was ever met, or no finding ever settled: the test looks at nothing")
	}
}

// brokenCase has a breach by an event, in time and place: udskrevet on 18 June 2018, and one by its absence.
const brokenCase = examples + "/05-fravaer-udskrevet-dag-6"

// TestABreachStays: what an event has broken, no later day mends.
func TestABreachStays(t *testing.T) {
	wholeRuleSet(t)
	broken := map[string]engine.Dato{}
	for _, day := range judgeDays(t, newEngine(t), read(t, brokenCase+documentSuffix), sampled(span(t, "2018-06-01", "2018-09-30"))) {
		outcome := map[string]engine.Udfald{}
		for _, f := range day.findings {
			outcome[f.key] = f.udfald
			if f.udfald == engine.Brud && f.happened && broken[f.key] == 0 {
				broken[f.key] = day.prDato
			}
		}
		for key, since := range broken {
			if outcome[key] != engine.Brud {
				t.Errorf("%s was broken by an event on %s and is %s on %s", key, since, outcome[key], day.prDato)
			}
		}
	}
	if since, want := broken["udeblivelse/under_ophold_udskrivning"], dato(t, "2018-06-18"); !testing.Short() && since != want {
		t.Errorf("the discharge of %s broke udeblivelse/under_ophold_udskrivning on %s", want, since)
	}
}

// sampled is every day, or under -short every seventh.
func sampled(days []engine.Dato) []engine.Dato {
	if !testing.Short() {
		return days
	}
	var some []engine.Dato
	for i := 0; i < len(days); i += 7 {
		some = append(some, days[i])
	}
	return some
}

// TestEveryDayWithoutACase judges a document that says nothing on every day of 2018 and about every day on which the law
// changed: every rule answers, and none finds a breach of a step or a deadline in a case that has not begun.
func TestEveryDayWithoutACase(t *testing.T) {
	document, err := engine.Read("tom.json", []byte(`{"dokumenttype":"visitationssag","skemaversion":"1","id":"VS-2018-0000"}`))
	if err != nil {
		t.Fatal(err)
	}
	days := span(t, "2018-01-01", "2018-12-31")
	for _, border := range []string{"2017-07-01", "2017-12-18", "2018-01-01", "2019-04-01", "2024-07-01"} {
		first := dato(t, border)
		days = append(days, first-1, first)
	}
	days = append(days, engine.FoerstePrDato, engine.SidstePrDato)
	for _, day := range judgeDays(t, newEngine(t), document, sampled(days)) {
		for _, f := range day.findings {
			draft := strings.HasPrefix(f.key, "anmodning/") || strings.HasPrefix(f.key, "kriterier/")
			if f.udfald == engine.Brud && !draft || f.udfald == engine.Opfyldt || f.udfald == engine.Afventer {
				t.Errorf("%s is %s on %s in a document that says nothing", f.key, f.udfald, day.prDato)
			}
		}
	}
}

// TestEveryTenthDayElsewhere judges the examples of the other document types from 2017 to 2025, and about every day on which a
// source came into force or went out: every rule answers, once.
func TestEveryTenthDayElsewhere(t *testing.T) {
	wholeRuleSet(t)
	judge := newEngine(t)
	var days []engine.Dato
	for i, day := range span(t, "2017-01-01", "2025-12-31") {
		if i%10 == 0 {
			days = append(days, day)
		}
	}
	for _, border := range []string{"2017-12-18", "2018-01-01", "2018-04-01", "2018-04-15", "2019-01-01", "2019-01-15", "2020-01-01", "2020-09-01", "2024-07-01"} {
		first := dato(t, border)
		days = append(days, first-1, first, first+1)
	}
	for _, name := range documentsOf(t, examples) {
		if document := read(t, examples+"/"+name+documentSuffix); document.Type() != "visitationssag" {
			t.Run(name, func(t *testing.T) { judgeDays(t, judge, document, sampled(days)) })
		}
	}
}

// judgedDay is what the rules say on one day: one entry a rule, and one an occurrence.
type judgedDay struct {
	prDato   engine.Dato
	findings []judgedFinding
}

type judgedFinding struct {
	key      string // the rule's id, with "#" and the occurrence's key for an occurrence
	udfald   engine.Udfald
	happened bool // the calculation ends in an event
}

// judgeDays judges the document on each of the days, on all processors at once over the one engine, and requires one
// finding of every rule and no failing rule. The answer is in the order of the days.
func judgeDays(t *testing.T, judge *engine.Engine, document engine.Document, days []engine.Dato) []judgedDay {
	t.Helper()
	var ids []string
	for _, r := range judge.Regler() {
		if slices.Contains(r.Dokumenttyper(), document.Type()) {
			ids = append(ids, r.ID)
		}
	}
	all := make([]judgedDay, len(days))
	faults := make([]error, len(days))
	inParallel(len(days), func(i int) { all[i], faults[i] = judgeDay(judge, document, days[i], ids) })
	shown := 0
	for _, err := range faults {
		if err != nil && shown < 20 {
			t.Error(err)
			shown++
		}
	}
	return all
}

func judgeDay(judge *engine.Engine, document engine.Document, prDato engine.Dato, ids []string) (judgedDay, error) {
	day := judgedDay{prDato: prDato}
	result, err := judge.Check(context.Background(), document, prDato)
	if err != nil {
		return day, fmt.Errorf("%s: %w", prDato, err)
	}
	for _, e := range result.Regelfejl {
		return day, fmt.Errorf("%s: %s (%s): %s", prDato, e.Regel, e.Sted, e.Besked)
	}
	var answered []string
	for i := range result.Fund {
		id, svar := result.Fund[i].Regel.ID, &result.Fund[i].Svar
		answered = append(answered, id)
		day.findings = append(day.findings, judgedFinding{id, svar.Udfald, happened(svar) && len(svar.Forekomster) == 0})
		for j := range svar.Forekomster {
			o := &svar.Forekomster[j]
			day.findings = append(day.findings, judgedFinding{id + "#" + o.Noegle, o.Udfald, happened(o)})
		}
	}
	if !slices.Equal(answered, ids) {
		return day, fmt.Errorf("%s: the rules that answered are not the rules that are loaded: %v", prDato, answered)
	}
	return day, nil
}

func happened(s *engine.Svar) bool { return s.Beregning != nil && s.Beregning.HarFaktisk }

func span(t *testing.T, from, to string) []engine.Dato {
	t.Helper()
	var days []engine.Dato
	for day := dato(t, from); day <= dato(t, to); day++ {
		days = append(days, day)
	}
	return days
}

func dato(t *testing.T, text string) engine.Dato {
	t.Helper()
	day, err := engine.ParseDato(text)
	if err != nil {
		t.Fatal(err)
	}
	return day
}
