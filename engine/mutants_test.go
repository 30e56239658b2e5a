package engine_test

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/policies"
)

// TestSamenessOfMutants: rules that are changed here and there are wrong in the same way, or fail in the same way, in both engines.
func TestSamenessOfMutants(t *testing.T) {
	t.Parallel()
	p := readPolicies(t)
	var all []mutant
	for _, file := range p.files() {
		all = append(all, mutantsOf(t, file, p.text[file])...)
	}
	rand.New(rand.NewPCG(*seed, 0)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	tried := len(all)
	if *mutants > 0 {
		tried = min(tried, *mutants)
	}
	c := &counts{}
	each(t, size(12, tried), c, func(number int) { p.try(t, all[number], number, c) })
	t.Logf("there are %d mutants", len(all))
	if judged := c.of("judged as the rule") + c.of("judged otherwise"); judged < 3 || c.of("judged otherwise") == 0 && *assure {
		t.Errorf("too few of the mutants were judged:%s", c)
	}
}

// policyFiles are the shipped rules as files, and how they hang together.
type policyFiles struct {
	text    map[string]string
	imports map[string][]string // of a file, other files
	base    fstest.MapFS        // what is no Rego
	shipped *engine.Engine
	rules   map[string]*engine.Regel // by file
}

func readPolicies(t testing.TB) *policyFiles {
	t.Helper()
	p := &policyFiles{text: map[string]string{}, imports: map[string][]string{}, base: fstest.MapFS{}, rules: map[string]*engine.Regel{}}
	p.shipped, _ = bothEngines()
	for _, r := range p.shipped.Regler() {
		if r.Dokumenttype != "bestand" { // which are asked of groups of documents
			p.rules[r.Fil] = r
		}
	}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "main.rego" || strings.HasSuffix(name, "_test.rego") {
			return err
		}
		content, err := fs.ReadFile(policies.FS, name)
		if err != nil {
			return err
		}
		if path.Ext(name) != ".rego" {
			p.base[name] = &fstest.MapFile{Data: content}
			return nil
		}
		module, err := ast.ParseModule(name, string(content))
		if err != nil {
			return err
		}
		p.text[name] = string(content)
		for _, i := range module.Imports {
			if steps, ok := strings.CutPrefix(i.Path.String(), "data.felles."); ok {
				p.imports[name] = append(p.imports[name], "felles/"+strings.ReplaceAll(steps, ".", "/")+".rego")
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// files are those that documents are judged by, in order.
func (p *policyFiles) files() []string {
	used := map[string]bool{}
	for file := range p.rules {
		p.take(used, file)
	}
	return slices.Sorted(maps.Keys(used))
}

// take notes a file and those that it imports.
func (p *policyFiles) take(into map[string]bool, file string) {
	if _, known := p.text[file]; !known || into[file] {
		return
	}
	into[file] = true
	for _, imported := range p.imports[file] {
		p.take(into, imported)
	}
}

// rulesOf are some of the rules of one type that a file is part of.
func (p *policyFiles) rulesOf(file string, r *rand.Rand) (rules []*engine.Regel) {
	const most = 3
	for _, rule := range p.shipped.Regler() {
		used := map[string]bool{}
		if p.rules[rule.Fil] != nil {
			p.take(used, rule.Fil)
		}
		if used[file] {
			rules = append(rules, rule)
		}
	}
	r.Shuffle(len(rules), func(i, j int) { rules[i], rules[j] = rules[j], rules[i] })
	rules = slices.DeleteFunc(rules, func(rule *engine.Regel) bool { return rule.Dokumenttype != rules[0].Dokumenttype })
	return rules[:min(len(rules), most)]
}

// try judges a handful of documents by a mutant with both engines.
func (p *policyFiles) try(t *testing.T, m mutant, number int, c *counts) {
	r := random("mutants", number)
	rules := p.rulesOf(m.file, r)
	if len(rules) == 0 {
		t.Errorf("%s is part of no rule", m.file)
		return
	}
	used := map[string]bool{}
	for _, rule := range rules {
		p.take(used, rule.Fil)
	}
	files := maps.Clone(p.base)
	for file := range used {
		files[file] = &fstest.MapFile{Data: []byte(p.text[file])}
	}
	files[m.file] = &fstest.MapFile{Data: []byte(m.of(p.text[m.file]))}
	compiled, err := engine.New(t.Context(), engine.WithOnlyPolicies(files))
	if err != nil {
		c.add("refused by OPA", 1)
		return
	}
	reference, err := engine.New(t.Context(), engine.WithOnlyPolicies(files), engine.WithMotor(engine.Reference))
	if err != nil {
		t.Errorf("%s: %v", m, err)
		return
	}
	if fallen := compiled.Fallbacks(); len(fallen) > 0 {
		c.add("left to OPA's interpreter", 1)
		return
	}
	changed, failed := false, false
	for _, document := range p.documents(t, rules, r) {
		same(t, compiled, reference, document, 0, fmt.Sprintf("mutant %d, %s", number, m))
		before, after := p.findings(t, p.shipped, document, rules), p.findings(t, compiled, document, rules)
		changed = changed || before != after
		failed = failed || strings.Contains(after, "fails")
		c.add("documents", 1)
	}
	c.add(m.what, 1)
	if failed {
		c.add("with rules that fail", 1)
	}
	if changed {
		c.add("judged otherwise", 1)
	} else {
		c.add("judged as the rule", 1)
	}
}

// documents are some test cases of the rules, and some generated documents where they are of the type.
func (p *policyFiles) documents(t *testing.T, rules []*engine.Regel, r *rand.Rand) (all []engine.Document) {
	const perRule = 3
	for _, rule := range rules {
		paths := testCases(t, "../testcases/"+rule.ID)
		r.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		for _, path := range paths[:min(len(paths), perRule)] {
			if document, ok := readCase(t, path); ok {
				all = append(all, document)
			}
		}
	}
	for range 2 {
		if document := generated(t, r.IntN(100_000)); document.Type() == rules[0].Dokumenttype {
			all = append(all, document)
		}
	}
	return all
}

// findings are what some rules find in a document.
func (p *policyFiles) findings(t *testing.T, e *engine.Engine, document engine.Document, rules []*engine.Regel) (text string) {
	result, err := e.Check(t.Context(), document, 0, engine.WithoutReadings())
	if err != nil {
		return err.Error()
	}
	for _, rule := range rules {
		for _, f := range result.Fund {
			if f.Regel.ID == rule.ID {
				text += fmt.Sprintf("%s %s %s\n", rule.ID, f.Svar.Udfald, f.Svar.Besked)
			}
		}
		for _, f := range result.Regelfejl {
			if f.Regel == rule.ID {
				text += rule.ID + " fails\n"
			}
		}
	}
	return text
}
