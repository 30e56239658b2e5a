package plan

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"
)

// Options say what a program is compiled for.
type Options struct {
	// Data are the base documents, an object. It must not change afterwards.
	Data Value
	// Watched is the path of an object in Data of which [Machine.Ask] tells the keys that a rule has looked up.
	Watched []string
	// Keep keeps what [Program.Encode] needs.
	Keep bool
	// InputGiven promises that there always is an input.
	InputGiven bool
	// StrictBuiltinErrors makes an error of a built-in function that of the evaluation; else the call is undefined.
	StrictBuiltinErrors bool
	// asPlanned runs the plan as it stands: what differs from OPA's interpreter even so, OPA's planner has made.
	asPlanned bool
}

// Program is a compiled plan. It never changes, and is safe for concurrent use by machines of its own (see [Program.NewMachine]).
type Program struct {
	strict     bool
	given      bool // there always is an input
	folds      bool // constants may be folded through data: no statement replaces a part of it
	data       Value
	watched    []Value // the watched object and those around it, from the outside in
	strings    []Value
	files      []string
	functions  map[string]*function
	paths      map[string]*function
	plans      map[string]*function
	builtins   map[string]*builtin
	memos      int     // how many values are kept during an evaluation
	constants  []Value // what closures name
	constantAt map[string]int32
	numbers    uint64
	calls      map[string]int // where the values of calls with constant arguments are kept
	scratch    *Machine
	bodies     []body // of the functions, where they are kept
}

// function is one of a plan's functions, or a plan itself.
type function struct {
	name      string
	params    int     // with input and data
	arguments []int32 // the locals of the arguments after them
	result    int32
	locals    int
	cleared   int   // how many of the first locals must be undefined at the start
	input     int32 // the locals that hold input and data, -1 where they are not read
	data      int32
	memo      int // where its value is kept, -1 for nowhere
	body      step
	path      string  // its path below data, joined with NUL
	number    uint64  // that tells it from others
	remembers bool    // what it gave for its arguments is remembered within an evaluation
	source    *source // where it can be put in for a call
	// closed says that its value depends on its arguments and the data alone, and that it looks at nothing watched.
	closed bool
}

// Compile makes a program of a plan that OPA's compiler made in this process. The error is an *[Unsupported] where the plan has something
// that this package does not run. Locations of the plan are not kept beyond what errors need; the policy may be let go.
func Compile(policy *ir.Policy, o Options) (*Program, error) {
	p := &Program{
		strict:     o.StrictBuiltinErrors,
		given:      o.InputGiven,
		folds:      true,
		data:       o.Data,
		functions:  map[string]*function{},
		paths:      map[string]*function{},
		plans:      map[string]*function{},
		builtins:   map[string]*builtin{},
		calls:      map[string]int{},
		constants:  make([]Value, 1), // see noValue
		constantAt: map[string]int32{},
	}
	p.symbols(policy.Static)
	if at := p.data; len(o.Watched) > 0 {
		p.watched = append(p.watched, at)
		for _, step := range o.Watched {
			at = at.Field(step)
			p.watched = append(p.watched, at)
		}
	}
	var funcs []*ir.Func
	if policy.Funcs != nil {
		funcs = policy.Funcs.Funcs
	}
	for _, f := range funcs {
		fn, err := declare(f)
		if err != nil {
			return nil, err
		}
		if fn.params == 2 {
			fn.memo = p.memos
			p.memos++
		}
		p.functions[f.Name] = fn
		fn.path = strings.Join(f.Path, "\x00")
		p.paths[fn.path] = fn
	}
	bodies, err := p.lowerAll(funcs, policy.Plans)
	if err != nil {
		return nil, err
	}
	p.scratch = p.NewMachine()
	for _, b := range bodies {
		b.blocks = p.finish(b.fn, b.blocks, o.asPlanned)
		if o.Keep {
			p.bodies = append(p.bodies, b)
		}
	}
	p.scratch, p.calls, p.constantAt = nil, nil, nil
	for _, fn := range p.functions {
		fn.source = nil
	}
	return p, nil
}

func (p *Program) symbols(static *ir.Static) {
	if static == nil {
		return
	}
	texts := make([]string, len(static.Strings))
	for i, s := range static.Strings {
		texts[i] = s.Value
	}
	InternAll(texts)
	p.strings = make([]Value, len(texts))
	for i := range texts {
		p.strings[i] = Symbol(texts[i])
	}
	for _, f := range static.Files {
		p.files = append(p.files, f.Value)
	}
}

func declare(f *ir.Func) (*function, error) {
	fn := &function{name: f.Name, params: len(f.Params), result: int32(f.Return), memo: -1}
	if fn.params < 2 || f.Params[0] != ir.Input || f.Params[1] != ir.Data {
		return nil, unsupported("%s without input and data", f.Name)
	}
	for _, param := range f.Params[2:] {
		fn.arguments = append(fn.arguments, int32(param))
	}
	return fn, nil
}

// body is a function with its statements.
type body struct {
	fn     *function
	blocks [][]node
}

// lowerAll lowers everything before anything is simplified, for what may be folded depends on all of it.
func (p *Program) lowerAll(funcs []*ir.Func, plans *ir.Plans) ([]body, error) {
	l := &lowering{program: p}
	var all []body
	for _, f := range funcs {
		l.base = map[int32]bool{}
		blocks, err := l.blocks(f.Blocks, 1)
		if err != nil {
			return nil, err
		}
		all = append(all, body{p.functions[f.Name], blocks})
	}
	if plans != nil {
		for _, plan := range plans.Plans {
			l.base = map[int32]bool{}
			blocks, err := l.blocks(plan.Blocks, 1)
			if err != nil {
				return nil, err
			}
			p.plans[plan.Name] = &function{name: plan.Name, params: 2, result: int32(ir.Unused), memo: -1}
			all = append(all, body{p.plans[plan.Name], blocks})
		}
	}
	for _, b := range all {
		eachNode(b.blocks, func(n *node) {
			if n.op == opWith && n.dst == int32(ir.Data) {
				p.folds = false
			}
		})
	}
	return all, nil
}

// finish makes a function's body. Functions come after those that they call, as OPA's planner gives them.
func (p *Program) finish(fn *function, blocks [][]node, asPlanned bool) [][]node {
	top := fn.result
	for _, a := range fn.arguments {
		top = max(top, a)
	}
	eachNode(blocks, func(n *node) {
		top = max(top, n.dst, n.val, n.a.local, n.b.local)
		for _, a := range n.args {
			top = max(top, a.local)
		}
	})
	fn.locals = int(top) + 1
	eachNode(blocks, func(n *node) {
		switch n.op {
		case opAssignOnce:
			n.fn = fn // whose definitions may be in conflict, wherever it is put in
		case opPutOnce:
			n.first = n.dst == fn.result
		}
	})
	if asPlanned {
		eachNode(blocks, func(n *node) {
			if n.op == opEmpty {
				n.op, n.a = opAssign, constant(emptyOf(Kind(n.n)))
			}
		})
	} else {
		blocks = p.improved(fn, blocks)
	}
	renumber(fn, blocks)
	eachNode(blocks, func(n *node) {
		if n.op == opCall {
			n.keep = p.keep(n)
		}
	})
	fn.body = (&generator{program: p, fn: fn}).function(blocks)
	return blocks
}

// improved is a function's body as it is better run.
func (p *Program) improved(fn *function, blocks [][]node) [][]node {
	s := &simplifier{program: p, fn: fn}
	returnEarly(fn, blocks)
	separate(fn, blocks)
	blocks = s.function(blocks)
	blocks = s.function(blocks) // what the first round has put in is known now
	fn.keepSource(copied(blocks))
	p.numbers++
	fn.number = p.numbers * 0x9E3779B97F4A7C15
	fn.remembers = len(fn.arguments) > 0 && len(fn.arguments) <= rememberedArgs
	blocks = fuse(fn, blocks)
	fn.closed = p.folds && p.closed(blocks)
	return blocks
}

// closed tells whether the lists read neither the input nor anything watched.
func (p *Program) closed(blocks [][]node) bool {
	closed := true
	eachNode(blocks, func(n *node) {
		if n.op == opDynamic || n.op == opWith || n.op == opCall && (n.fn.body == nil || !n.fn.closed) || n.native != nil && !n.native.pure {
			closed = false
		}
	})
	for _, b := range blocks {
		eachRead(b, func(o *operand) {
			if o.local == int32(ir.Input) || o.local == int32(ir.Data) || o.constant() && p.holdsWatched(o.value) {
				closed = false
			}
		})
	}
	return closed
}

// watches tells whether it is the object whose keys are noted.
func (p *Program) watches(v Value) bool {
	return len(p.watched) > 0 && sameObject(v, p.watched[len(p.watched)-1])
}

// holdsWatched tells whether the watched object is the value or lies in it.
func (p *Program) holdsWatched(v Value) bool {
	return v.kind == Object && slices.ContainsFunc(p.watched, func(w Value) bool { return sameObject(v, w) })
}

func sameObject(a, b Value) bool {
	return a.kind == Object && b.kind == Object && a.ptr == b.ptr && a.n == b.n && a.n > 0
}

// keep is where the value of a call with these constant arguments is kept, so that it is found once in an evaluation; -1 for nowhere.
func (p *Program) keep(n *node) int {
	if len(n.args) == 0 {
		return n.fn.memo
	}
	if !constants(n.args) {
		return -1
	}
	key := append([]byte(n.fn.name), 0)
	for i := range n.args {
		key = appendKey(key, n.args[i].value)
	}
	slot, ok := p.calls[string(key)]
	if !ok {
		slot = p.memos
		p.memos++
		p.calls[string(key)] = slot
	}
	return slot
}

// appendKey writes a value so that what is written the same is the same.
func appendKey(key []byte, v Value) []byte {
	key = append(key, byte(v.kind))
	switch {
	case v.kind == Boolean:
		key = append(key, byte(v.n))
	case v.kind == String:
		key = strconv.AppendQuote(key, v.text())
	case v.kind == Number:
		key = append(key, v.NumberText()...)
	case v.kind > Number && v.Len() > linear: // the same part of the data
		key = fmt.Appendf(key, "%p", v.ptr)
	case v.kind == Object:
		for _, m := range v.Members() {
			key = appendKey(appendKey(key, m.Key), m.Value)
		}
	default:
		for _, e := range v.Elements() {
			key = appendKey(key, e)
		}
	}
	return append(key, ';')
}

// foldCall is the value of a call that depends on constants alone, undefined where it has none; false where it is not known.
func (p *Program) foldCall(n *node) (Value, bool) {
	if n.fn.body == nil || !n.fn.closed || !constants(n.args) {
		return Value{}, false
	}
	args := p.refs(n.args)
	return p.fold(func(m *Machine) Value { return m.call(n.fn, -1, nil, args) })
}

func (p *Program) foldBuiltin(n *node) (Value, bool) {
	if !n.native.pure || !constants(n.args) || slices.ContainsFunc(n.args, func(o operand) bool { return p.holdsWatched(o.value) }) {
		return Value{}, false
	}
	args := p.refs(n.args)
	return p.fold(func(m *Machine) Value { return m.builtin(n.native, nil, args, n.at) })
}

func (p *Program) fold(do func(*Machine) Value) (Value, bool) {
	m := p.scratch
	m.Start(context.Background(), Value{})
	v := do(m)
	if m.err != nil {
		return Value{}, false // it is told of when it happens
	}
	return heaped(v), true
}

func constants(all []operand) bool {
	return !slices.ContainsFunc(all, func(o operand) bool { return !o.settled() })
}

// heaped is the value on the heap, so that it outlives the arena it was made in.
func heaped(v Value) Value {
	switch v.kind {
	case String, Number:
		if v.ptr == nil {
			return v
		}
		text := strings.Clone(v.text())
		if v.kind == Number {
			return Decimal(text)
		}
		return known(text)
	case Array, Set:
		elements := slices.Clone(v.Elements())
		for i := range elements {
			elements[i] = heaped(elements[i])
		}
		out := List(elements)
		out.kind = v.kind
		return out
	case Object:
		if v.big {
			return v
		}
		members := slices.Clone(v.Members())
		for i := range members {
			members[i] = Member{heaped(members[i].Key), heaped(members[i].Value)}
		}
		return ObjectOf(members)
	}
	return v
}

// Function is a rule of a program that can be asked.
type Function struct{ fn *function }

// Function finds the rule without arguments at a path below data, such as "regler", "takst", "svar". It tells whether there is one.
func (p *Program) Function(path ...string) (Function, bool) {
	fn, ok := p.paths[strings.Join(append([]string{"g0"}, path...), "\x00")]
	return Function{fn}, ok && fn.params == 2
}

var errNoPlan = errors.New("the policy has no plan of that name")
