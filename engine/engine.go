// Package engine judges documents of the Danish scheme of særlige pladser på psykiatrisk afdeling against its rules.
//
// The rules are Rego (package policies). New compiles them once; Read turns bytes into a Document, strictly and with the
// place of every value; Check asks every rule of the document's type and joins the answers to the rules' texts. The
// engine knows no terminal, no HTTP and no report format, has no clock of its own and opens no connection.
package engine

import (
	"context"
	"io/fs"
	"sync"

	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/pladstjek/pladstjek/policies"
)

// Version is the version of the program and of its rule set.
const Version = "0.1.0"

// Engine holds a compiled rule set. It is safe for concurrent use.
type Engine struct {
	rules   *ruleset
	filter  func(id string) bool
	motor   Motor
	types   map[string]func() *typeRules // by dokumenttype, made on first need
	bestand func() *typeRules            // the rules over a whole delivery, which no document asks
	parts   parts
	single  map[string]rego.PreparedEvalQuery // by their text, made on first need
	lock    sync.Mutex                        // of single
	names   map[Sprog]map[string]string
}

// Motor is what evaluates the rules. What a rule means is the same for all of them.
type Motor string

// The engines. Plan runs OPA's plan of the rules (package plan), and Reference OPA's own interpreter, which decides where the two should
// ever differ.
const (
	Plan      Motor = "plan"
	Reference Motor = "reference"
)

type options struct {
	base   fs.FS
	added  []fs.FS
	extra  map[string]any
	filter func(string) bool
	motor  Motor
	// prebuilt is where compiled rules lie, nil for nowhere.
	prebuilt fs.FS
}

// Option changes what New loads.
type Option func(*options)

// WithPolicies adds the rules, shared modules and parameters of fsys to the embedded ones. A rule whose id is taken is an
// error.
func WithPolicies(fsys fs.FS) Option { return func(o *options) { o.added = append(o.added, fsys) } }

// WithOnlyPolicies replaces the embedded rule set by the one in fsys.
func WithOnlyPolicies(fsys fs.FS) Option { return func(o *options) { o.base = fsys } }

// WithParameters lays the given parameters (a tree as in policies/parametre: area, then series) over the rule set's. A
// series that is given replaces the rule set's series of that name.
func WithParameters(parameters map[string]any) Option {
	return func(o *options) { o.extra = parameters }
}

// WithRuleFilter leaves out the rules for whose id keep is false: of the results, and where nothing else needs them of what is asked.
// It is called first when a document is judged, or the rules are listed.
func WithRuleFilter(keep func(id string) bool) Option { return func(o *options) { o.filter = keep } }

// WithMotor chooses what evaluates the rules; the default is [Plan].
func WithMotor(motor Motor) Option { return func(o *options) { o.motor = motor } }

// WithPrebuilt says where the files of [Prebuild] lie, instead of in the program; nil for nowhere.
func WithPrebuilt(fsys fs.FS) Option { return func(o *options) { o.prebuilt = fsys } }

// New loads and compiles a rule set: the embedded one unless the options say otherwise. The error names the file and
// line of what is wrong with it.
func New(ctx context.Context, opts ...Option) (*Engine, error) {
	o := options{base: policies.FS, filter: func(string) bool { return true }, motor: Plan}
	if embedded, err := fs.Sub(prebuiltFS, "prebuilt"); err == nil {
		o.prebuilt = embedded
	}
	for _, opt := range opts {
		opt(&o)
	}
	rules, err := loadRuleset(o)
	if err != nil {
		return nil, err
	}
	e := &Engine{
		rules:  rules,
		filter: o.filter,
		motor:  o.motor,
		types:  map[string]func() *typeRules{},
		single: map[string]rego.PreparedEvalQuery{},
		names:  map[Sprog]map[string]string{Dansk: rules.names(Dansk), Engelsk: rules.names(Engelsk)},
	}
	e.bestand = sync.OnceValue(func() *typeRules { return e.rulesOf(bestandstype, rules.byType[bestandstype]) })
	for dokumenttype, ids := range rules.byType {
		if dokumenttype != bestandstype {
			e.types[dokumenttype] = sync.OnceValue(func() *typeRules { return e.rulesOf(dokumenttype, ids) })
		}
	}
	return e, nil
}

// Regler lists the rules, filtered ones left out, by id.
func (e *Engine) Regler() []*Regel {
	var kept []*Regel
	for _, r := range e.rules.regler {
		if e.filter(r.ID) {
			kept = append(kept, r)
		}
	}
	return kept
}

// Motor is what evaluates the rules.
func (e *Engine) Motor() Motor { return e.motor }

// Regelsaet identifies the loaded rules and parameters.
func (e *Engine) Regelsaet() *Regelsaet { return &e.rules.info }

// Parametre is the tree of the dated parameters in force. The caller must not change it.
func (e *Engine) Parametre() map[string]any { return e.rules.parametre }

// Laesninger lists the readings, by name.
func (e *Engine) Laesninger() []Laesning { return e.rules.laesninger }
