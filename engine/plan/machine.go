package plan

import (
	"context"
	"sync/atomic"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/topdown"
)

// Machine evaluates a program. It is for one goroutine at a time; what it evaluates leaves nothing behind for the next input.
type Machine struct {
	program   *Program
	constants []Value
	arena     Arena
	input     Value
	data      Value
	stack     []Value
	used      int // of the stack
	memo      []kept
	before    []kept // what was kept when Vary was called first
	result    Value  // what a function returned
	results   []Value
	err       error
	args      []Value // of built-in functions, from which nested calls take pieces
	seen      Watched // what has been looked up by the function that is under way
	steps     uint32
	hints     [hintCount]uint8 // by symbol: where in an object its member was found last
	stopped   atomic.Bool
	ctx       context.Context
	opa       *opaContext
	earlier   []remembered
	spare     []kept // room for before
	round     uint32 // of what is remembered
}

// stackSize is how many locals of functions that call each other are held without asking for more: rules do not call themselves.
const stackSize = 4 << 10

// kept is a value that is found once in an evaluation, and what of the watched object was looked up to find it.
type kept struct {
	value Value
	seen  Watched
	has   bool
}

// Watched is a set of keys of the watched object (see [Options]).
type Watched uint64

// everyKey says that something was done with the watched object as a whole, or that it has more keys than can be told apart.
const everyKey Watched = 1 << 63

// Has tells whether the set has one of the keys of the other.
func (w Watched) Has(keys Watched) bool { return w&(keys|everyKey) != 0 }

// Watch is the set of the one key.
func (p *Program) Watch(key string) Watched {
	if len(p.watched) == 0 {
		return 0
	}
	members := p.watched[len(p.watched)-1].Members()
	for i := range members {
		if members[i].Key.Str() == key && len(members) < 63 {
			return 1 << i
		}
	}
	return everyKey
}

// hintCount is how many symbols have a hint of their own; a power of two.
const hintCount = 1 << 10

// at is what stands at a key (see [Value.At]). Documents of a type are alike: a field is mostly where it was the last time.
func (m *Machine) at(v, key *Value) Value {
	if v.kind != Object || v.big || key.kind != String || key.aux == 0 {
		return v.at(key)
	}
	members := unsafe.Slice((*Member)(v.ptr), int(v.n))
	hint := &m.hints[key.aux%hintCount]
	if h := int(*hint); h < len(members) && members[h].Key.aux == key.aux && members[h].Key.kind == String {
		return members[h].Value
	}
	for i := range members {
		if members[i].Key.aux == key.aux && members[i].Key.kind == String {
			*hint = uint8(i)
			return members[i].Value
		}
	}
	for i := range members { // a key that is no symbol may still be the same text
		if members[i].Key.aux == 0 {
			return v.at(key)
		}
	}
	return Value{}
}

// NewMachine gives a machine for the program.
func (p *Program) NewMachine() *Machine {
	return &Machine{program: p, stack: make([]Value, stackSize), memo: make([]kept, p.memos), earlier: make([]remembered, 1<<rememberedBits)}
}

// Start takes an input for the questions that follow: what was answered before is let go, and values that it gave must no longer be used;
// their texts may be.
// An undefined input is none. The context may end an evaluation.
func (m *Machine) Start(ctx context.Context, input Value) {
	m.arena.Reset()
	m.Continue(ctx, input)
}

// Continue takes another input, and keeps the values that were given for the one before.
func (m *Machine) Continue(ctx context.Context, input Value) {
	m.ctx, m.input, m.data = ctx, input, m.program.data
	m.used, m.err, m.results, m.opa, m.seen, m.before = 0, nil, m.results[:0], nil, 0, nil
	m.round++
	m.constants = m.program.constants
	if len(m.memo) < m.program.memos { // while the program is being compiled
		m.memo = make([]kept, m.program.memos)
	}
	for i := range m.memo {
		m.memo[i].has = false
	}
}

// Vary takes an input that differs from that of Start or Continue only in what no function looks at without having looked up one of
// the watched keys first: what was found out without them stands.
func (m *Machine) Vary(input Value, keys Watched) {
	if m.before == nil {
		m.before = append(m.spare[:0], m.memo...)
		m.spare = m.before
	}
	m.input = input
	m.round++
	for i := range m.before {
		m.memo[i] = m.before[i]
		m.memo[i].has = m.before[i].has && !m.before[i].seen.Has(keys) && m.program.folds
	}
}

// Arena is where the machine's values lie. It is reset by Start.
func (m *Machine) Arena() *Arena { return &m.arena }

// Ask evaluates a rule for the input. The value is undefined where the rule has none; it holds until the next Start. The set tells which
// watched keys were looked up to find it. The error is as OPA has it, a *topdown.Error. After an error, other rules can still be asked.
func (m *Machine) Ask(f Function) (Value, Watched, error) {
	stop := m.watch()
	defer stop()
	m.seen = 0
	v := m.call(f.fn, f.fn.memo, nil, nil)
	if !m.program.folds { // the watched object is recognised where data is folded
		m.seen = everyKey
	}
	if err := m.err; err != nil {
		m.err, m.used = nil, 0
		return Value{}, m.seen, err
	}
	return v, m.seen, nil
}

// Query runs a plan by name and gives its result set: an object of bindings for each solution, in their order.
func (m *Machine) Query(name string) ([]Value, error) {
	fn, ok := m.program.plans[name]
	if !ok {
		return nil, errNoPlan
	}
	stop := m.watch()
	defer stop()
	m.call(fn, -1, nil, nil)
	err := m.err
	m.err = nil
	return m.results, err
}

// watch lets the context end the evaluation.
func (m *Machine) watch() (stop func() bool) {
	m.stopped.Store(false)
	if m.ctx.Done() == nil {
		return func() bool { return true }
	}
	return context.AfterFunc(m.ctx, func() { m.stopped.Store(true) })
}

// tick is called now and then in whatever can take long.
func (m *Machine) tick() bool {
	if m.steps++; m.steps&1023 == 0 && m.stopped.Load() {
		m.fail(&topdown.Error{Code: topdown.CancelErr, Message: "caller cancelled query execution"})
		return false
	}
	return true
}

// call runs a function; undefined where it has no value, or where m.err is set. keep is where the value is kept, -1 for nowhere.
func (m *Machine) call(fn *function, keep int, fr []Value, args []ref) Value {
	if keep >= 0 && m.memo[keep].has {
		m.seen |= m.memo[keep].seen
		return m.memo[keep].value
	}
	if !m.tick() {
		return Value{}
	}
	var place *remembered
	if keep < 0 && fn.remembers {
		known := false
		if place, known = m.remember(fn, fr, args); known {
			m.seen |= place.seen
			return place.value
		}
	}
	bottom := m.used
	var own []Value
	if bottom+fn.locals <= len(m.stack) {
		own = m.stack[bottom : bottom+fn.locals : bottom+fn.locals]
		clear(own[:fn.cleared])
	} else {
		own = make([]Value, fn.locals)
	}
	m.used = bottom + fn.locals
	if fn.input >= 0 {
		own[fn.input] = m.input
	}
	if fn.data >= 0 {
		own[fn.data] = m.data
	}
	for i, to := range fn.arguments {
		own[to] = *args[i].get(m, fr)
	}
	var given [rememberedArgs]Value // the locals may be written
	if place != nil {
		for i, to := range fn.arguments {
			given[i] = own[to]
		}
	}
	outside := m.seen
	m.seen = 0
	var v Value
	if fn.body(m, own) == returned {
		v = m.result
	}
	m.used = bottom
	if m.err == nil {
		if place != nil {
			place.hold(m, fn, given[:len(fn.arguments)], v)
		}
		if keep >= 0 {
			m.memo[keep] = kept{v, m.seen, true}
		}
	}
	m.seen |= outside
	return v
}
