package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/yamlfil"
	"github.com/pladstjek/pladstjek/policies"
)

// ruleset is the rules that a command works with.
type ruleset struct {
	engine *engine.Engine
	kilder *engine.Kilder
	layers []fs.FS         // where the rules' files lie
	all    []*engine.Regel // those that --rules leaves out, too
	// selection is the patterns of --rules, nil for all rules.
	selection []string
}

// rulesetOptions say what to load.
type rulesetOptions struct {
	parameters map[string]any
	only       fs.FS
	added      []fs.FS
	rules      setting
	motor      engine.Motor
}

func (s *settings) rulesetOptions() (rulesetOptions, error) {
	motor, err := s.oneOf(flagEngine, string(engine.Plan), string(engine.Reference))
	if err != nil {
		return rulesetOptions{}, err
	}
	o := rulesetOptions{motor: engine.Motor(motor)}
	if found := s.find(flagParameters); found.given() {
		tree, err := loadParameters(found.path(found.text()))
		if err != nil {
			return o, err
		}
		o.parameters = tree
	}
	added := s.find(flagPolicies)
	for _, value := range added.values {
		folder, err := added.existingFolder(value)
		if err == nil {
			err = looksLikePolicies(added.source, folder)
		}
		if err != nil {
			return o, err
		}
		o.added = append(o.added, os.DirFS(folder))
	}
	if only := s.find(flagPoliciesOnly); only.given() {
		folder, err := only.existingFolder(only.text())
		if err == nil {
			err = looksLikePolicies(only.source, folder)
		}
		if err != nil {
			return o, err
		}
		o.only = os.DirFS(folder)
	}
	o.rules = s.find(flagRules)
	return o, nil
}

// looksLikePolicies refuses a folder that would add nothing, such as the one above the right one.
func looksLikePolicies(source, folder string) error {
	for _, part := range []string{"regler", "felles", "parametre"} {
		if info, err := os.Stat(path.Join(folder, part)); err == nil && info.IsDir() {
			return nil
		}
	}
	return usage("%s: mappen '%s' er ikke et regelsæt: reglerne skal ligge i %s", source, shownName(folder), shownName(path.Join(folder, "regler", "<område>", "<regel>.rego")))
}

func loadParameters(name string) (map[string]any, error) {
	return loadTree(name, "et træ som i policies/parametre (område, serie, raekker)")
}

// loadTree reads a file of YAML or JSON that must hold an object; wanted says what of.
func loadTree(name, wanted string) (map[string]any, error) {
	content, err := readFile(name)
	if err != nil {
		return nil, usage("'%s' kan ikke læses: %s", shownName(name), err)
	}
	root, err := yamlfil.Parse(shownName(name), content)
	if err != nil {
		return nil, err
	}
	if root == nil {
		return nil, usage("%s er tom: der skal stå %s", shownName(name), wanted)
	}
	value, err := yamlfil.Value(root)
	if err != nil {
		return nil, usage("%s:%v", shownName(name), err)
	}
	tree, ok := value.(map[string]any)
	if !ok {
		return nil, usage("%s: der skal stå %s", shownName(name), wanted)
	}
	return tree, nil
}

// loadRuleset compiles the rules and reads the sources. What is wrong with them is wrong with the rule set: exit code 3.
func loadRuleset(ctx context.Context, o rulesetOptions) (*ruleset, error) {
	rs := &ruleset{layers: []fs.FS{policies.FS}}
	filter := &ruleFilter{}
	options := []engine.Option{engine.WithRuleFilter(filter.keep)}
	if o.motor != "" {
		options = append(options, engine.WithMotor(o.motor))
	}
	if o.only != nil {
		rs.layers = []fs.FS{o.only}
		options = append(options, engine.WithOnlyPolicies(o.only))
	}
	for _, layer := range o.added {
		rs.layers = append(rs.layers, layer)
		options = append(options, engine.WithPolicies(layer))
	}
	if o.parameters != nil {
		options = append(options, engine.WithParameters(o.parameters))
	}
	var err error
	if rs.engine, err = engine.New(ctx, options...); err != nil {
		return nil, err
	}
	if rs.kilder, err = loadKilder(o.only); err != nil {
		return nil, err
	}
	rs.all = rs.engine.Regler() // nothing is left out yet
	rs.selection = o.rules.list()
	if o.rules.given() && len(rs.selection) == 0 {
		return nil, usage("%s er tom: skriv mindst ét mønster, fx 'revurdering/*'", o.rules.source)
	}
	return rs, filter.choose(o.rules.source, rs.selection, rs.all)
}

// loadKilder reads the sources of a rule set that brings its own, else the built-in ones.
func loadKilder(only fs.FS) (*engine.Kilder, error) {
	if only != nil {
		if _, err := fs.Stat(only, "kilder/kilder.yaml"); !errors.Is(err, fs.ErrNotExist) {
			return engine.LoadKilder(only)
		}
	}
	return engine.LoadKilder(policies.FS)
}
