package testcases

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// Properties that hold whatever the rules say: of determinism, of the order of things in a file, of facts left out.

// TestSameBytes: the same document on the same day gives the same rendered bytes, from one, two and eight goroutines and
// from another engine.
func TestSameBytes(t *testing.T) {
	names := documentsOf(t, examples)
	judge, other := newEngine(t), newEngine(t)
	want := map[string][]byte{}
	for _, name := range names {
		want[name] = rendered(t, judge, read(t, examples+"/"+name+documentSuffix))
		if !bytes.Equal(want[name], rendered(t, other, read(t, examples+"/"+name+documentSuffix))) {
			t.Errorf("%s: two engines of one rule set give different bytes", name)
		}
	}
	for _, workers := range []int{1, 2, 8} {
		var all sync.WaitGroup
		for w := range workers {
			all.Go(func() {
				for i := range names {
					name := names[(i+w)%len(names)]
					if !bytes.Equal(want[name], rendered(t, judge, read(t, examples+"/"+name+documentSuffix))) {
						t.Errorf("%s: %d goroutines give other bytes than one", name, workers)
					}
				}
			})
		}
		all.Wait()
	}
}

// rendered is the document's result on its own day, in Danish and English, as bytes. It may run outside the test's
// goroutine.
func rendered(t *testing.T, judge *engine.Engine, document engine.Document) []byte {
	result, err := judge.Check(context.Background(), document, 0)
	if err != nil {
		t.Error(err)
		return nil
	}
	var all []byte
	for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
		text, err := json.Marshal(judge.Render(result, engine.RenderOptions{Sprog: sprog}))
		if err != nil {
			t.Error(err)
		}
		all = append(all, text...)
	}
	return all
}

// TestOrderOfKeys: the order of the keys of an object changes no finding.
func TestOrderOfKeys(t *testing.T) {
	judge := newEngine(t)
	for i, name := range documentsOf(t, examples) {
		file := examples + "/" + name + documentSuffix
		want := outcomes(t, judge, file, content(t, file))
		shuffled := shuffle(rand.New(rand.NewPCG(2018, uint64(i))), tree(t, file))
		same(t, name+" with its keys shuffled", want, outcomes(t, judge, file, shuffled))
	}
}

// TestOrderOfElements: the order of the elements of an array changes no finding. Every array of the standard case is turned
// round by itself, and all arrays of each example at once.
func TestOrderOfElements(t *testing.T) {
	judge := newEngine(t)
	for _, name := range documentsOf(t, examples) {
		file := examples + "/" + name + documentSuffix
		want := outcomes(t, judge, file, content(t, file))
		all := tree(t, file)
		for _, at := range arrays(all, nil) {
			turn(all, at)
		}
		same(t, name+" with all arrays turned round", want, outcomes(t, judge, file, marshal(t, all)))
	}
	file := standardCase + documentSuffix
	want := outcomes(t, judge, file, content(t, file))
	lists := arrays(tree(t, file), nil)
	if len(lists) == 0 {
		t.Fatalf("%s has no array", file)
	}
	inParallel(len(lists), func(i int) {
		one := tree(t, file)
		turn(one, lists[i])
		same(t, engine.Pointer(lists[i])+" turned round", want, outcomes(t, judge, file, marshal(t, one)))
	})
}

// TestAnythingMayBeMissing leaves out of the standard case every field and every step, one at a time. The document stays
// valid, every rule answers, and every answer is whole. Under -short it takes a hundred of them.
func TestAnythingMayBeMissing(t *testing.T) {
	judge := newEngine(t)
	file := standardCase + documentSuffix
	paths := optional(tree(t, file), nil)
	if len(paths) < 500 {
		t.Fatalf("%s has only %d optional members", file, len(paths))
	}
	if testing.Short() {
		rand.New(rand.NewPCG(2018, 1)).Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		paths = paths[:100]
	}
	inParallel(len(paths), func(i int) {
		less := tree(t, file)
		remove(less, paths[i])
		without := "without " + engine.Pointer(paths[i])
		document, err := engine.Read(file, marshal(t, less))
		if err != nil {
			t.Errorf("%s: %v", without, err)
			return
		}
		wholeAnswers(t, judge, without, document, 0)
	})
}

// TestAnythingMayBeMissingElsewhere does the same with the examples of the other document types. Under -short it takes every
// tenth member.
func TestAnythingMayBeMissingElsewhere(t *testing.T) {
	judge := newEngine(t)
	type job struct {
		file string
		path []any
	}
	var jobs []job
	types := map[string]bool{}
	for _, name := range documentsOf(t, examples) {
		file := examples + "/" + name + documentSuffix
		if document := read(t, file); document.Type() != "visitationssag" {
			types[document.Type()] = true
			for i, path := range optional(tree(t, file), nil) {
				if !testing.Short() || i%10 == 0 {
					jobs = append(jobs, job{file, path})
				}
			}
		}
	}
	if len(types) < 6 {
		t.Errorf("there are examples of %v only", slices.Sorted(maps.Keys(types)))
	}
	inParallel(len(jobs), func(i int) {
		less := tree(t, jobs[i].file)
		remove(less, jobs[i].path)
		without := jobs[i].file + " without " + engine.Pointer(jobs[i].path)
		document, err := engine.Read(jobs[i].file, marshal(t, less))
		if err != nil {
			t.Errorf("%s: %v", without, err)
			return
		}
		wholeAnswers(t, judge, without, document, 0)
	})
}

// TestAnswersAreWhole holds every finding of every example and hard case, on each of their days, to what makes sense
// whatever the rule; no text shows a placeholder, in either language.
func TestAnswersAreWhole(t *testing.T) {
	judge := newEngine(t)
	type job struct {
		document engine.Document
		prDato   engine.Dato
	}
	var jobs []job
	for _, name := range documentsOf(t, examples) {
		jobs = append(jobs, job{read(t, examples+"/"+name+documentSuffix), 0})
	}
	for _, name := range documentsOf(t, hardCases) {
		document := read(t, hardCases+"/"+name+documentSuffix)
		of := readHardCase(t, hardCases+"/"+name+expectationSuffix)
		jobs = append(jobs, job{document, of.PrDato})
		for day := range of.Dage {
			jobs = append(jobs, job{document, dato(t, day)})
		}
	}
	inParallel(len(jobs), func(i int) { wholeAnswers(t, judge, jobs[i].document.Name(), jobs[i].document, jobs[i].prDato) })
}

// wholeAnswers judges the document on the day, zero for its own.
func wholeAnswers(t *testing.T, judge *engine.Engine, what string, document engine.Document, prDato engine.Dato) {
	result, err := judge.Check(context.Background(), document, prDato)
	if err != nil {
		t.Errorf("%s: %v", what, err)
		return
	}
	what += " on " + result.PrDato.String()
	for _, e := range result.Regelfejl {
		t.Errorf("%s: %s (%s): %s", what, e.Regel, e.Sted, e.Besked)
	}
	if got, want := len(result.Fund)+len(result.Regelfejl), rulesFor(judge, document.Type()); got != want {
		t.Errorf("%s: %d findings from %d rules", what, got, want)
	}
	for i := range result.Fund {
		f := &result.Fund[i]
		for _, fault := range faultsOf(&f.Svar) {
			t.Errorf("%s: %s %s", what, f.Regel.ID, fault)
		}
	}
	for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
		for _, f := range judge.Render(result, engine.RenderOptions{Sprog: sprog}).Fund {
			for _, text := range textsOf(f) {
				if strings.ContainsAny(text, "{}") {
					t.Errorf("%s: %s (%s): a placeholder is left: %s", what, f.Regel, sprog, text)
				}
			}
			if f.Besked == "" {
				t.Errorf("%s: %s (%s): %s without a sentence", what, f.Regel, sprog, f.Udfald)
			}
		}
	}
}

// rulesFor counts the rules that judge documents of the type.
func rulesFor(judge *engine.Engine, dokumenttype string) int {
	n := 0
	for _, r := range judge.Regler() {
		if slices.Contains(r.Dokumenttyper(), dokumenttype) {
			n++
		}
	}
	return n
}

// faultsOf says what is wrong with an answer: occurrences must have different keys and their heaviest outcome is the
// rule's; what is broken rests on something; what is pending has a deadline or says that there is none; what is undecided
// names what would decide it.
func faultsOf(s *engine.Svar) []string {
	var all []string
	if len(s.Forekomster) > 0 {
		heaviest := len(engine.UdfaldEfterVaegt)
		keys := map[string]bool{}
		for i := range s.Forekomster {
			o := &s.Forekomster[i]
			heaviest = min(heaviest, slices.Index(engine.UdfaldEfterVaegt, o.Udfald))
			if keys[o.Noegle] {
				all = append(all, fmt.Sprintf("has two occurrences with the key %s", o.Noegle))
			}
			keys[o.Noegle] = true
			for _, fault := range faultsOf(o) {
				all = append(all, "#"+o.Noegle+" "+fault)
			}
		}
		if heaviest < 0 || engine.UdfaldEfterVaegt[heaviest] != s.Udfald {
			all = append(all, fmt.Sprintf("is %s, which is not the heaviest of its occurrences", s.Udfald))
		}
		return all
	}
	switch s.Udfald {
	case engine.Brud:
		if len(s.Fakta)+len(s.Mangler) == 0 {
			all = append(all, "is broken, and names neither a fact nor what is missing")
		}
	case engine.Afventer:
		if s.HarFrist == s.FristIkkeSat {
			all = append(all, "is pending, and must give a deadline or say that there is none")
		}
	case engine.Uoplyst:
		if len(s.Mangler) == 0 && s.Grund == "" && len(s.Fakta) == 0 {
			all = append(all, "is undecided, and does not name what would decide it")
		}
	case engine.IkkeRelevant:
		if s.Grund == "" {
			all = append(all, "does not apply, and does not say why")
		}
	}
	return all
}

func textsOf(f engine.Fundtekst) []string {
	all := []string{f.Titel, f.Besked, f.Bemaerkning, f.Afhjaelpning, f.Fortolkning}
	for _, o := range f.Forekomster {
		all = append(all, o.Besked, o.Bemaerkning)
	}
	for _, l := range f.Laesninger {
		all = append(all, l.Tekst)
	}
	return all
}

// outcomes is what the rules say of the document on its own day, by fingerprint.
func outcomes(t *testing.T, judge *engine.Engine, name string, text []byte) map[string]string {
	document, err := engine.Read(name, text)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return nil
	}
	result, err := judge.Check(context.Background(), document, 0)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return nil
	}
	all := map[string]string{}
	for _, e := range result.Regelfejl {
		t.Errorf("%s: %s (%s): %s", name, e.Regel, e.Sted, e.Besked)
	}
	for _, f := range judge.Render(result, engine.RenderOptions{}).Fund {
		all[f.Fingeraftryk] = strings.TrimSpace(f.Regel + " " + string(f.Udfald) + " " + f.Frist)
		for _, o := range f.Forekomster {
			all[o.Fingeraftryk] = strings.TrimSpace(f.Regel + "#" + o.Noegle + " " + string(o.Udfald) + " " + o.Frist)
		}
	}
	return all
}

func same(t *testing.T, what string, want, got map[string]string) {
	for _, print := range slices.Sorted(maps.Keys(want)) {
		if got[print] != want[print] {
			t.Errorf("%s: %s became '%s'", what, want[print], got[print])
		}
	}
	for _, print := range slices.Sorted(maps.Keys(got)) {
		if want[print] == "" {
			t.Errorf("%s: %s was not there before", what, got[print])
		}
	}
}

// inParallel does what it is told for 0 to n-1, on all processors. The evaluator makes garbage faster than anything else:
// collecting it a quarter as often saves a fifth of the time.
func inParallel(n int, do func(i int)) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	workers.Wait()
}

// content and tree are called from workers too, so they end no test; an empty document fails in whoever reads it.
func content(t *testing.T, file string) []byte {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Error(err)
	}
	return text
}

func tree(t *testing.T, file string) any {
	var value any
	decoder := json.NewDecoder(bytes.NewReader(content(t, file)))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		t.Errorf("%s: %v", file, err)
	}
	return value
}

func marshal(t *testing.T, value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		t.Error(err)
	}
	return text
}

// shuffle writes the value with the keys of each object in an order by chance.
func shuffle(chance *rand.Rand, value any) []byte {
	var parts [][]byte
	for _, child := range children(value) {
		part := shuffle(chance, child.value)
		if key, ok := child.name.(string); ok {
			part = slices.Concat([]byte(strconv.Quote(key)+":"), part)
		}
		parts = append(parts, part)
	}
	inside := func() []byte { return bytes.Join(parts, []byte(",")) }
	switch value.(type) {
	case map[string]any:
		chance.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		return slices.Concat([]byte("{"), inside(), []byte("}"))
	case []any:
		return slices.Concat([]byte("["), inside(), []byte("]"))
	default:
		text, _ := json.Marshal(value) // a text, a number or a boolean: it has been parsed
		return text
	}
}

// arrays lists the paths of the arrays with more than one element, those inside others first.
func arrays(value any, at []any) [][]any {
	var all [][]any
	for _, child := range children(value) {
		all = append(all, arrays(child.value, below(at, child.name))...)
	}
	if list, ok := value.([]any); ok && len(list) > 1 {
		all = append(all, at)
	}
	return all
}

// optional lists the paths of the members that can be left out: all fields but the head of the document and the ids of
// elements, and the branches of the first two levels.
func optional(value any, at []any) [][]any {
	var all [][]any
	for _, child := range children(value) {
		path := below(at, child.name)
		name, isMember := child.name.(string)
		head := len(path) == 1 && (name == "dokumenttype" || name == "skemaversion" || name == "pr_dato")
		if isMember && name != "id" && !head && (len(path) <= 2 || children(child.value) == nil) {
			all = append(all, path)
		}
		all = append(all, optional(child.value, path)...)
	}
	return all
}

type child struct {
	name  any // the key of an object's member, the index of an array's element
	value any
}

func children(value any) []child {
	var all []child
	switch v := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			all = append(all, child{key, v[key]})
		}
	case []any:
		for i, element := range v {
			all = append(all, child{i, element})
		}
	}
	return all
}

func below(at []any, name any) []any { return append(slices.Clone(at), name) }

func lookup(value any, path []any) any {
	for _, step := range path {
		switch s := step.(type) {
		case string:
			value = value.(map[string]any)[s]
		case int:
			value = value.([]any)[s]
		}
	}
	return value
}

func turn(value any, path []any) { slices.Reverse(lookup(value, path).([]any)) }

func remove(value any, path []any) {
	delete(lookup(value, path[:len(path)-1]).(map[string]any), path[len(path)-1].(string))
}
