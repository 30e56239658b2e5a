package plan

import (
	"crypto/rand"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// builtin is a built-in function of OPA.
type builtin struct {
	name string
	// native answers for the arguments that it knows, and says so; for the others OPA's own implementation is asked.
	native func(m *Machine, args []Value) (Value, bool)
	opa    topdown.BuiltinFunc
	// pure says that the answer depends on the arguments alone.
	pure bool
	// relation says that there may be several answers: they are given as an array.
	relation bool
}

// builtin finds a function by name; nil where OPA has none.
func (p *Program) builtin(name string) *builtin {
	if b, ok := p.builtins[name]; ok {
		return b
	}
	declared := ast.BuiltinMap[name]
	b := &builtin{name: name, native: natives[name], opa: topdown.GetBuiltin(name)}
	if declared == nil || b.opa == nil {
		return nil
	}
	b.relation = declared.Relation
	b.pure = !declared.Nondeterministic && !dependsOnRun[name]
	p.builtins[name] = b
	return b
}

// dependsOnRun are functions that OPA holds for deterministic within one evaluation, but that look at more than their arguments.
var dependsOnRun = map[string]bool{
	"trace": true, "internal.print": true, "opa.runtime": true, "rego.metadata.chain": true, "rego.metadata.rule": true,
	"time.now_ns": true, "uuid.rfc4122": true, "http.send": true, "net.lookup_ip_addr": true, "rand.intn": true,
}

// opaContext is what OPA's implementations are given, the same for all calls of an evaluation.
type opaContext struct {
	context topdown.BuiltinContext
	cancel  topdown.Cancel
}

func (m *Machine) opaContext() *topdown.BuiltinContext {
	if m.opa == nil {
		now, _ := ast.InterfaceToValue(time.Now().UnixNano())
		m.opa = &opaContext{cancel: topdown.NewCancel()}
		m.opa.context = topdown.BuiltinContext{
			Context: m.ctx,
			Metrics: metrics.NoOp(),
			Seed:    rand.Reader,
			Time:    ast.NewTerm(now),
			Cancel:  m.opa.cancel,
			Cache:   make(builtins.Cache),
		}
	}
	return &m.opa.context
}

// builtin calls a built-in function; undefined where it has no answer, or where m.err is set.
func (m *Machine) builtin(b *builtin, fr []Value, args []ref, at place) Value {
	bottom := len(m.args)
	for i := range args {
		m.args = append(m.args, *args[i].get(m, fr))
	}
	given := m.args[bottom:]
	var v Value
	ok := false
	if b.native != nil {
		v, ok = b.native(m, given)
	}
	if !ok {
		v = m.askOPA(b, given, at)
	}
	m.args = m.args[:bottom]
	return v
}

func (m *Machine) askOPA(b *builtin, args []Value, at place) Value {
	if !m.tick() {
		return Value{}
	}
	terms := make([]*ast.Term, len(args))
	for i := range args {
		terms[i] = ast.NewTerm(args[i].Term())
	}
	c := m.opaContext()
	c.Location = m.program.location(at)
	var answers []Value
	err := b.opa(*c, terms, func(answer *ast.Term) error {
		v, err := FromTerm(answer.Value)
		answers = append(answers, v)
		return err
	})
	var halt topdown.Halt
	switch {
	case errors.As(err, &halt):
		m.fail(halt.Err)
		return Value{}
	case err != nil && m.program.strict:
		m.fail(err)
		return Value{}
	case err != nil || len(answers) == 0 && !b.relation:
		return Value{}
	case b.relation:
		return List(answers)
	}
	return answers[0]
}

// site is a call of a built-in function, as its closure needs it where the fast way does not do.
type site struct {
	builtin *builtin
	args    []ref
	dst     int32
	at      place
	void    bool // it has no answer
}

func (c *site) run(m *Machine, fr []Value) int {
	v := m.builtin(c.builtin, fr, c.args, c.at)
	if v.kind == Undefined && (!c.void || m.err != nil) {
		return m.undefined()
	}
	fr[c.dst] = v
	return 0
}

func (g *generator) builtin(n node) step {
	c := &site{n.native, g.program.refs(n.args), n.dst, n.at, ast.BuiltinMap[n.native.name].Decl.Result() == nil}
	dst, args := c.dst, c.args
	if direct := directs[n.native.name]; direct != nil && len(args) == 2 {
		x, y := args[0], args[1]
		return func(m *Machine, fr []Value) int {
			v, ok := direct(*x.get(m, fr), *y.get(m, fr))
			if !ok {
				return c.run(m, fr)
			}
			fr[dst] = v
			return 0
		}
	}
	switch n.native.name {
	case "object.get":
		object, path, otherwise := args[0], args[1], args[2]
		return func(m *Machine, fr []Value) int {
			o, p := object.get(m, fr), path.get(m, fr)
			if o.kind != Object || p.kind != Array {
				return c.run(m, fr)
			}
			fr[dst] = m.lookUp(*o, *p, *otherwise.get(m, fr))
			return 0
		}
	case "array.concat":
		x, y := args[0], args[1]
		return func(m *Machine, fr []Value) int {
			a, b := x.get(m, fr), y.get(m, fr)
			if a.kind != Array || b.kind != Array || a.n == 0 || b.n == 0 {
				return c.run(m, fr)
			}
			elements := m.arena.Values(a.Len() + b.Len())
			copy(elements[copy(elements, a.Elements()):], b.Elements())
			fr[dst] = List(elements)
			return 0
		}
	case "count":
		of := args[0]
		return func(m *Machine, fr []Value) int {
			v := of.get(m, fr)
			if v.kind < String {
				return c.run(m, fr)
			}
			fr[dst] = Int(lengthOf(*v))
			return 0
		}
	}
	return c.run
}

// test is a call whose answer must not be false.
func (g *generator) test(n node) step {
	b, args, at := n.native, g.program.refs(n.args), n.at
	if kind, ok := kindTests[b.name]; ok {
		return ofKindTest(args[0], kind)
	}
	if len(args) == 2 {
		x, y := args[0], args[1]
		switch b.name {
		case "lt":
			return compared(x, y, func(c int) bool { return c < 0 })
		case "lte":
			return compared(x, y, func(c int) bool { return c <= 0 })
		case "gt":
			return compared(x, y, func(c int) bool { return c > 0 })
		case "gte":
			return compared(x, y, func(c int) bool { return c >= 0 })
		case "equal":
			return g.equalTest(n.args[0], n.args[1], 0, 1)
		case "neq":
			return g.equalTest(n.args[0], n.args[1], 1, 0)
		}
	}
	c := &site{builtin: b, args: args, at: at}
	return c.test
}

func (c *site) test(m *Machine, fr []Value) int {
	v := m.builtin(c.builtin, fr, c.args, c.at)
	switch {
	case v.kind == Undefined:
		return m.undefined()
	case v.isFalse():
		return 1
	}
	return 0
}

func compared(x, y ref, holds func(int) bool) step {
	return func(m *Machine, fr []Value) int {
		if holds(Compare(*x.get(m, fr), *y.get(m, fr))) {
			return 0
		}
		return 1
	}
}

// equalTest goes on with same or other, by whether two values are equal.
func (g *generator) equalTest(x, y operand, same, other int) step {
	if x.constant() {
		x, y = y, x
	}
	if !x.constant() && y.constant() && (y.value.kind <= String && (y.value.kind != Number || y.value.ptr == nil) || y.value.kind >= Array && y.value.Len() == 0) {
		src, constant := x.local, g.program.ref(y)
		return func(m *Machine, fr []Value) int {
			v, want := &fr[src], constant.get(m, fr)
			if v.kind != want.kind {
				return other
			}
			equal := false
			switch want.kind {
			case String:
				equal = sameText(v, want)
			case Number:
				equal = v.ptr == nil && v.n == want.n || v.ptr != nil && Equal(*v, *want)
			default: // null, a boolean, or a composite that is empty
				equal = v.n == want.n
			}
			if equal {
				return same
			}
			return other
		}
	}
	a, b := g.program.ref(x), g.program.ref(y)
	return func(m *Machine, fr []Value) int {
		if Equal(*a.get(m, fr), *b.get(m, fr)) {
			return same
		}
		return other
	}
}

func ofKindTest(o ref, kind Kind) step {
	return func(m *Machine, fr []Value) int {
		if o.get(m, fr).kind == kind {
			return 0
		}
		return 1
	}
}

var kindTests = map[string]Kind{
	"is_array": Array, "is_boolean": Boolean, "is_number": Number, "is_object": Object, "is_set": Set, "is_string": String, "is_null": Null,
}

// floored is floor(x / y). OPA makes the quotient a float with a mantissa of 64 bits, which holds every quotient of two small
// numbers so exactly that it is rounded as the numbers themselves would be; what lies between -1 and 0 it rounds to 0, which is left to it.
func (g *generator) floored(n node) step {
	dst, args, at := n.dst, g.program.refs(n.args), n.at
	x, y := args[0], args[1]
	div, floor := n.native, g.program.builtin("floor")
	return func(m *Machine, fr []Value) int {
		if a, b, ok := ints(*x.get(m, fr), *y.get(m, fr)); ok && small(a) && small(b) && b > 0 && (a >= 0 || a <= -b) {
			fr[dst] = Int(floorDiv(a, b))
			return 0
		}
		v := m.builtin(div, fr, args, at)
		if v.kind != Undefined {
			fr[dst] = v
			v = m.builtin(floor, fr, []ref{ref(dst)}, at)
		}
		if v.kind == Undefined {
			return m.undefined()
		}
		fr[dst] = v
		return 0
	}
}

// directs are functions of two arguments that need no machine.
var directs = map[string]func(x, y Value) (Value, bool){
	"plus":  plus,
	"minus": minus,
	"mul":   times,
	"div":   quotient,
	"rem":   remainder,
	"lt":    func(x, y Value) (Value, bool) { return Bool(Compare(x, y) < 0), true },
	"lte":   func(x, y Value) (Value, bool) { return Bool(Compare(x, y) <= 0), true },
	"gt":    func(x, y Value) (Value, bool) { return Bool(Compare(x, y) > 0), true },
	"gte":   func(x, y Value) (Value, bool) { return Bool(Compare(x, y) >= 0), true },
	"equal": func(x, y Value) (Value, bool) { return Bool(Equal(x, y)), true },
	"neq":   func(x, y Value) (Value, bool) { return Bool(!Equal(x, y)), true },
}

// natives are the functions that rules use much. Each answers exactly as OPA's does, or not at all; errors are OPA's to tell of.
var natives = map[string]func(m *Machine, args []Value) (Value, bool){
	"array.concat":      arrayConcat,
	"array.slice":       arraySlice,
	"count":             count,
	"floor":             whole,
	"ceil":              whole,
	"round":             whole,
	"internal.member_2": member,
	"lower":             lower,
	"max":               largest,
	"min":               smallest,
	"numbers.range":     numbersRange,
	"object.get":        objectGet,
	"object.remove":     objectRemove,
	"object.union":      objectUnion,
	"or":                setUnion,
	"concat":            concat,
	"regex.match":       regexMatch,
	"sort":              sorted,
	"sprintf":           format,
	"startswith":        twoTexts(strings.HasPrefix),
	"endswith":          twoTexts(strings.HasSuffix),
	"contains":          twoTexts(strings.Contains),
	"substring":         substring,
	"sum":               sum,
	"to_number":         toNumber,
	"trim_space":        trimSpace,
	"and":               setIntersection,
	"union":             setsUnion,
	"replace":           replace,
	"array.reverse":     arrayReverse,
	"walk":              walk,
}

func init() {
	for name, direct := range directs {
		natives[name] = func(_ *Machine, args []Value) (Value, bool) { return direct(args[0], args[1]) }
	}
	natives["minus"] = difference
	for name, kind := range kindTests {
		natives[name] = func(_ *Machine, args []Value) (Value, bool) { return Bool(args[0].kind == kind), true }
	}
}

func runeCount(text string) int { return utf8.RuneCountInString(text) }

func twoTexts(holds func(a, b string) bool) func(*Machine, []Value) (Value, bool) {
	return func(_ *Machine, args []Value) (Value, bool) {
		if args[0].kind != String || args[1].kind != String {
			return Value{}, false
		}
		return Bool(holds(args[0].text(), args[1].text())), true
	}
}

func count(_ *Machine, args []Value) (Value, bool) {
	if v := args[0]; v.kind >= String {
		return Int(lengthOf(v)), true
	}
	return Value{}, false
}

func member(_ *Machine, args []Value) (Value, bool) {
	switch element, in := args[0], args[1]; in.kind {
	case Set:
		_, found := in.find(element)
		return Bool(found), true
	case Array:
		return Bool(slices.ContainsFunc(in.Elements(), func(v Value) bool { return Equal(v, element) })), true
	case Object:
		return Bool(slices.ContainsFunc(in.Members(), func(m Member) bool { return Equal(m.Value, element) })), true
	}
	return Bool(false), true
}

func arrayConcat(m *Machine, args []Value) (Value, bool) {
	a, b := args[0], args[1]
	switch {
	case a.kind != Array || b.kind != Array:
		return Value{}, false
	case a.n == 0:
		return b, true
	case b.n == 0:
		return a, true
	}
	elements := m.arena.Values(a.Len() + b.Len())
	copy(elements[copy(elements, a.Elements()):], b.Elements())
	return List(elements), true
}

func arraySlice(_ *Machine, args []Value) (Value, bool) {
	from, ok1 := args[1].IsInt()
	to, ok2 := args[2].IsInt()
	if args[0].kind != Array || !ok1 || !ok2 {
		return Value{}, false
	}
	to = min(max(to, 0), args[0].n)
	from = min(max(from, 0), to)
	return List(args[0].Elements()[from:to:to]), true
}

// largest and smallest are the last of those that are equal, as OPA finds them.
func largest(_ *Machine, args []Value) (Value, bool)  { return outermost(args[0], 1) }
func smallest(_ *Machine, args []Value) (Value, bool) { return outermost(args[0], -1) }

func outermost(of Value, sign int) (Value, bool) {
	if of.kind != Array && of.kind != Set || of.n == 0 {
		return Value{}, false
	}
	elements := of.Elements()
	best := elements[0]
	for _, v := range elements[1:] {
		if sign*Compare(v, best) >= 0 {
			best = v
		}
	}
	return best, true
}

func sum(_ *Machine, args []Value) (Value, bool) {
	if args[0].kind != Array && args[0].kind != Set {
		return Value{}, false
	}
	total := Int(0)
	for _, v := range args[0].Elements() {
		var ok bool
		if _, ok = v.IsInt(); !ok {
			return Value{}, false
		}
		if total, ok = plus(total, v); !ok {
			return Value{}, false
		}
	}
	return total, true
}

func sorted(m *Machine, args []Value) (Value, bool) {
	switch args[0].kind {
	case Array:
		elements := m.arena.Values(args[0].Len())
		copy(elements, args[0].Elements())
		slices.SortStableFunc(elements, Compare)
		return List(elements), true
	case Set:
		return List(args[0].Elements()), true
	}
	return Value{}, false
}

func setUnion(m *Machine, args []Value) (Value, bool) {
	a, b := args[0], args[1]
	switch {
	case a.kind != Set || b.kind != Set:
		return Value{}, false
	case a.n == 0:
		return b, true
	case b.n == 0:
		return a, true
	}
	out := m.arena.Values(a.Len() + b.Len())[:0]
	walkSets(a, b, func(v Value, _, _ bool) { out = append(out, v) })
	return SetOf(out), true
}

// setsUnion is the union of a set of sets.
func setsUnion(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != Set {
		return Value{}, false
	}
	all := emptyOf(Set)
	for _, set := range args[0].Elements() {
		var ok bool
		if all, ok = setUnion(m, []Value{all, set}); !ok {
			return Value{}, false
		}
	}
	return all, true
}

func setIntersection(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != Set || args[1].kind != Set {
		return Value{}, false
	}
	a, b := args[0], args[1]
	if b.Len() < a.Len() { // of elements that are equal, the smaller set's are taken
		a, b = b, a
	}
	out := m.arena.Values(a.Len())[:0]
	walkSets(a, b, func(v Value, inA, inB bool) {
		if inA && inB {
			out = append(out, v)
		}
	})
	return SetOf(out), true
}

// difference is minus of two sets, or of two numbers.
func difference(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != Set || args[1].kind != Set {
		return minus(args[0], args[1])
	}
	out := m.arena.Values(args[0].Len())[:0]
	walkSets(args[0], args[1], func(v Value, inA, inB bool) {
		if inA && !inB {
			out = append(out, v)
		}
	})
	return SetOf(out), true
}

// walkSets goes through two sets side by side. Of an element that both have it gives the first's.
func walkSets(a, b Value, do func(v Value, inA, inB bool)) {
	x, y := a.Elements(), b.Elements()
	for len(x) > 0 || len(y) > 0 {
		c := 0
		switch {
		case len(y) == 0:
			c = -1
		case len(x) == 0:
			c = 1
		default:
			c = Compare(x[0], y[0])
		}
		switch {
		case c < 0:
			do(x[0], true, false)
			x = x[1:]
		case c > 0:
			do(y[0], false, true)
			y = y[1:]
		default:
			do(x[0], true, true)
			x, y = x[1:], y[1:]
		}
	}
}

// walk gives each part of a value with the path to it, a part before what lies in it.
func walk(m *Machine, args []Value) (Value, bool) {
	var all Value
	all.kind = Array
	var visit func(path []Value, v Value)
	visit = func(path []Value, v Value) {
		pair := m.arena.Values(2)
		pair[0], pair[1] = List(path), v
		m.arena.push(&all, List(pair))
		step := func(key, value Value) {
			next := m.arena.Values(len(path) + 1)
			next[copy(next, path)] = key
			visit(next, value)
		}
		for i, element := range v.Elements() {
			if v.kind == Set {
				step(element, element)
			} else {
				step(Int(int64(i)), element)
			}
		}
		for _, member := range v.Members() {
			step(member.Key, member.Value)
		}
	}
	visit(nil, args[0])
	return frozen(all), true
}

func arrayReverse(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != Array {
		return Value{}, false
	}
	elements := m.arena.Values(args[0].Len())
	copy(elements, args[0].Elements())
	slices.Reverse(elements)
	return List(elements), true
}

func objectGet(m *Machine, args []Value) (Value, bool) {
	v, path, otherwise := args[0], args[1], args[2]
	if v.kind != Object {
		return Value{}, false
	}
	if path.kind != Array {
		if v = m.at(&v, &path); v.kind == Undefined {
			return otherwise, true
		}
		return v, true
	}
	return m.lookUp(v, path, otherwise), true
}

// lookUp goes down a path of keys, an array.
func (m *Machine) lookUp(v, path, otherwise Value) Value {
	steps := path.Elements()
	for i := range steps {
		if v = m.at(&v, &steps[i]); v.kind == Undefined {
			return otherwise
		}
	}
	return v
}

func objectRemove(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != Object || args[1].kind != Array {
		return Value{}, false
	}
	from := args[0].Members()
	kept := m.arena.Members(len(from))[:0]
	for _, member := range from {
		if !slices.ContainsFunc(args[1].Elements(), func(key Value) bool { return Equal(key, member.Key) }) {
			kept = append(kept, member)
		}
	}
	return ObjectOf(kept), true
}

func objectUnion(m *Machine, args []Value) (Value, bool) {
	a, b := args[0], args[1]
	switch {
	case a.kind != Object || b.kind != Object:
		return Value{}, false
	case a.Len() == 0:
		return b, true
	case b.Len() == 0, Equal(a, b): // 1 and 1.0 are equal
		return a, true
	}
	return m.arena.overlaid(a, b), true
}

// overlaid is an object with the members of both; where both have a key, objects are overlaid too, and else the second's value stands.
func (a *Arena) overlaid(x, y Value) Value {
	return a.united(x, y, func(x, y Value) Value {
		if x.kind != Object || y.kind != Object {
			return y
		}
		return a.overlaid(x, y)
	})
}

// united is an object with the members of both; both decides where both have a key.
func (a *Arena) united(x, y Value, both func(x, y Value) Value) Value {
	p, q := x.Members(), y.Members()
	union := a.Members(len(p) + len(q))[:0]
	for len(p) > 0 && len(q) > 0 {
		switch c := Compare(p[0].Key, q[0].Key); {
		case c < 0:
			union, p = append(union, p[0]), p[1:]
		case c > 0:
			union, q = append(union, q[0]), q[1:]
		default:
			union = append(union, Member{p[0].Key, both(p[0].Value, q[0].Value)})
			p, q = p[1:], q[1:]
		}
	}
	return ObjectOf(append(append(union, p...), q...))
}

// merged is base data with what rules put beside it; where both have an object they are merged, else the base's value stands.
func (a *Arena) merged(base, virtual Value) Value {
	return a.united(base, virtual, func(x, y Value) Value {
		if x.kind == Object && y.kind == Object {
			return a.merged(x, y)
		}
		return x
	})
}

// Upserted is the value with another at the path; what is missing on the way, or no object, becomes one.
func (a *Arena) Upserted(v Value, path []Value, value Value) Value {
	if len(path) == 0 {
		return value
	}
	if v.kind != Object {
		v = emptyOf(Object)
	}
	inner := a.Upserted(v.At(path[0]), path[1:], value)
	out := frozen(v)
	a.put(&out, path[0], inner)
	return frozen(out)
}
