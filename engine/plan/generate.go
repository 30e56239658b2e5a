package plan

// step is a compiled statement, or a list of them. It tells how to go on: 0 with the next, k by leaving k blocks; or that the function
// returned, or that the evaluation failed.
type step func(m *Machine, fr []Value) int

const (
	returned = everything
	failed   = everything + 1
)

// ref is what a closure reads: a local, or where it is negative a constant of the program. It takes four bytes: what makes closures
// slow is the memory that they lie in, for most are run once a document.
type ref int32

// noValue is the ref of the first constant, which is undefined.
const noValue ref = -1

// get is the value that the ref stands for.
func (r ref) get(m *Machine, fr []Value) *Value {
	if r >= 0 {
		return &fr[r]
	}
	return &m.constants[^r]
}

// ref is the operand for a closure.
func (p *Program) ref(o operand) ref {
	if o.local >= 0 {
		return ref(o.local)
	}
	if o.at != 0 {
		return ref(o.at)
	}
	if !o.value.Defined() {
		return noValue
	}
	key := string(appendKey(nil, o.value))
	at, ok := p.constantAt[key]
	if !ok {
		if o.value.kind == String {
			o.value = known(o.value.text())
		}
		at = int32(len(p.constants))
		p.constants = append(p.constants, o.value)
		p.constantAt[key] = at
	}
	return ref(^at)
}

func (p *Program) refs(all []operand) []ref {
	out := make([]ref, len(all))
	for i := range all {
		out[i] = p.ref(all[i])
	}
	return out
}

// generator makes closures of nodes.
type generator struct {
	program *Program
	fn      *function
}

func (g *generator) function(blocks [][]node) step {
	return g.sequence(blocks)
}

// sequence runs lists one after the other; what leaves one list goes on with the next.
func (g *generator) sequence(blocks [][]node) step {
	lists := make([]step, len(blocks))
	for i, b := range blocks {
		lists[i] = g.list(b)
	}
	if len(lists) == 1 {
		only := lists[0]
		return func(m *Machine, fr []Value) int {
			c := only(m, fr)
			if c <= 1 {
				return 0
			}
			return left(c)
		}
	}
	return func(m *Machine, fr []Value) int {
		for _, list := range lists {
			if c := list(m, fr); c > 1 {
				return left(c)
			}
		}
		return 0
	}
}

// try runs lists until one says, by leaving two blocks, that it has done what was wanted; where none does it fails.
func (g *generator) try(blocks [][]node) step {
	lists := make([]step, len(blocks))
	for i, b := range blocks {
		lists[i] = g.list(b)
	}
	return func(m *Machine, fr []Value) int {
		for _, list := range lists {
			switch c := list(m, fr); {
			case c <= 1:
			case c >= everything:
				return c
			default:
				return c - 2
			}
		}
		return 1
	}
}

// left is how many blocks there are yet to leave outside one that is left.
func left(c int) int {
	if c >= everything {
		return c
	}
	return c - 1
}

func (g *generator) list(nodes []node) step {
	steps := make([]step, 0, len(nodes))
	for i := range nodes {
		steps = append(steps, g.noting(&nodes[i], g.node(nodes[i])))
	}
	switch len(steps) {
	case 0:
		return func(*Machine, []Value) int { return 0 }
	case 1:
		return steps[0]
	case 2:
		first, second := steps[0], steps[1]
		return func(m *Machine, fr []Value) int {
			if c := first(m, fr); c != 0 {
				return c
			}
			return second(m, fr)
		}
	case 3:
		first, second, third := steps[0], steps[1], steps[2]
		return func(m *Machine, fr []Value) int {
			if c := first(m, fr); c != 0 {
				return c
			}
			if c := second(m, fr); c != 0 {
				return c
			}
			return third(m, fr)
		}
	}
	return func(m *Machine, fr []Value) int {
		for _, s := range steps {
			if c := s(m, fr); c != 0 {
				return c
			}
		}
		return 0
	}
}

// noting notes what a statement does with the watched object.
func (g *generator) noting(n *node, s step) step {
	if len(g.program.watched) == 0 {
		return s
	}
	watchedKey := constant(Value{})
	if n.op == opDot {
		watchedKey = n.b
	} else if n.op == opPath {
		watchedKey = n.args[0]
	}
	key := g.program.ref(watchedKey)
	one := n.a.constant() && g.program.watches(n.a.value) && (n.op == opDot || n.op == opPath)
	whole := false
	shallow := *n
	shallow.blocks = nil
	eachRead([]node{shallow}, func(o *operand) { whole = whole || o.constant() && g.program.holdsWatched(o.value) })
	switch {
	case one:
		return func(m *Machine, fr []Value) int {
			m.seen |= m.program.Watch(key.get(m, fr).Str())
			return s(m, fr)
		}
	case whole:
		return func(m *Machine, fr []Value) int {
			m.seen |= everyKey
			return s(m, fr)
		}
	}
	return s
}

func (g *generator) node(n node) step {
	dst, a, b, args := n.dst, g.program.ref(n.a), g.program.ref(n.b), g.program.refs(n.args)
	switch n.op {
	case opAssign, opReset:
		return func(m *Machine, fr []Value) int {
			fr[dst] = *a.get(m, fr)
			return 0
		}
	case opAssignOnce:
		at, message := n.at, n.fn.conflictMessage()
		return func(m *Machine, fr []Value) int {
			v := a.get(m, fr)
			if old := &fr[dst]; old.Defined() {
				if Equal(*old, *v) {
					return 0
				}
				return m.conflict(at, message)
			}
			fr[dst] = *v
			return 0
		}
	case opDot:
		return g.dot(n)
	case opPath:
		return func(m *Machine, fr []Value) int {
			v := *a.get(m, fr)
			for i := range args {
				if v = m.at(&v, args[i].get(m, fr)); v.kind == Undefined {
					return 1
				}
			}
			fr[dst] = v
			return 0
		}
	case opCall:
		fn, keep := n.fn, n.keep
		return func(m *Machine, fr []Value) int {
			var v Value
			if keep >= 0 && m.memo[keep].has {
				v = m.memo[keep].value
				m.seen |= m.memo[keep].seen
			} else {
				v = m.call(fn, keep, fr, args)
			}
			if v.kind == Undefined {
				return m.undefined()
			}
			fr[dst] = v
			return 0
		}
	case opBuiltin:
		return g.builtin(n)
	case opTest:
		return g.test(n)
	case opFloored:
		return g.floored(n)
	case opDynamic:
		return func(m *Machine, fr []Value) int {
			fn := m.dynamic(fr, args)
			if fn == nil {
				return 1
			}
			v := m.call(fn, fn.memo, fr, nil)
			if v.kind == Undefined {
				return max(m.undefined(), undefinedDynamic)
			}
			fr[dst] = v
			return 0
		}
	case opBlock:
		return g.sequence(n.blocks)
	case opTry:
		return g.try(n.blocks)
	case opGive:
		leave := n.n
		return func(m *Machine, fr []Value) int {
			fr[dst] = *a.get(m, fr)
			return leave
		}
	case opBreak:
		leave := n.n
		return func(*Machine, []Value) int { return leave }
	case opScan:
		return g.scan(n)
	case opNot:
		body := g.list(n.blocks[0])
		return func(m *Machine, fr []Value) int {
			switch c := body(m, fr); {
			case c >= everything:
				return c
			case c == 0:
				return 1
			}
			return 0
		}
	case opWith:
		return g.with(n)
	case opArray:
		return func(m *Machine, fr []Value) int {
			elements := m.arena.Values(len(args))
			for i := range args {
				elements[i] = *args[i].get(m, fr)
			}
			fr[dst] = List(elements)
			return 0
		}
	case opObject:
		keys := n.keys
		if keys == nil {
			keys = make([]ref, len(n.path))
			for i := range keys {
				keys[i] = g.program.ref(constant(n.path[i]))
			}
		}
		return func(m *Machine, fr []Value) int {
			members := m.arena.Members(len(keys))
			for i := range keys {
				members[i] = Member{*keys[i].get(m, fr), *args[i].get(m, fr)}
			}
			fr[dst] = ObjectOf(members)
			return 0
		}
	case opPush:
		return func(m *Machine, fr []Value) int {
			m.arena.push(&fr[dst], *a.get(m, fr))
			return 0
		}
	case opAdd:
		return func(m *Machine, fr []Value) int {
			m.arena.add(&fr[dst], *a.get(m, fr))
			return 0
		}
	case opPut:
		return func(m *Machine, fr []Value) int {
			m.arena.put(&fr[dst], *a.get(m, fr), *b.get(m, fr))
			return 0
		}
	case opPutOnce:
		at, first := n.at, n.first
		return func(m *Machine, fr []Value) int {
			key, value := *a.get(m, fr), *b.get(m, fr)
			if old := fr[dst].At(key); old.Defined() {
				if !Equal(old, value) {
					return m.conflict(at, "object keys must be unique")
				}
				if first {
					return 0
				}
			}
			m.arena.put(&fr[dst], key, value)
			return 0
		}
	case opMerge:
		at := n.at
		return func(m *Machine, fr []Value) int {
			base, virtual := *a.get(m, fr), *b.get(m, fr)
			if base.kind != Object || virtual.kind != Object {
				return m.conflict(at, "object keys must be unique")
			}
			fr[dst] = m.arena.merged(base, virtual)
			return 0
		}
	case opEqual:
		return g.equalTest(n.a, n.b, 0, 1)
	case opNotEqual:
		if n.b.constant() && n.b.value.isFalse() && n.a.local >= 0 {
			src := n.a.local
			return func(m *Machine, fr []Value) int {
				if fr[src].isFalse() {
					return 1
				}
				return 0
			}
		}
		return g.equalTest(n.a, n.b, 1, 0)
	case opKind:
		return ofKindTest(a, Kind(n.n))
	case opDefined:
		return func(m *Machine, fr []Value) int {
			if a.get(m, fr).kind != Undefined {
				return 0
			}
			return 1
		}
	case opUndefined:
		return func(m *Machine, fr []Value) int {
			if a.get(m, fr).kind == Undefined {
				return 0
			}
			return 1
		}
	case opLength:
		return func(m *Machine, fr []Value) int {
			fr[dst] = Int(lengthOf(*a.get(m, fr)))
			return 0
		}
	case opReturn:
		return func(m *Machine, fr []Value) int {
			m.result = *a.get(m, fr)
			return returned
		}
	case opResult:
		return func(m *Machine, fr []Value) int {
			m.results = append(m.results, *a.get(m, fr))
			return 0
		}
	}
	panic("no closure for the statement") // not reached: every operation has its case
}

// conflictMessage is what OPA says where the function's definitions do not agree.
func (fn *function) conflictMessage() string {
	if fn.params > 2 {
		return "function " + dataPath(fn.name) + " produced conflicting values for the same inputs"
	}
	return "rule " + dataPath(fn.name) + " produced conflicting values"
}

// dataPath is the path of the rule that a planned function was made of.
func dataPath(name string) string {
	for i := range name {
		if name[i] == '.' {
			return name[i+1:]
		}
	}
	return name
}

// undefined tells how to go on after a call without a value.
func (m *Machine) undefined() int {
	if m.err != nil {
		return failed
	}
	return 1
}

func (g *generator) dot(n node) step {
	dst, a, b := n.dst, g.program.ref(n.a), g.program.ref(n.b)
	if n.base && !n.plainKey() {
		return func(m *Machine, fr []Value) int {
			v := baseGet(*a.get(m, fr), *b.get(m, fr))
			if v.kind == Undefined {
				return 1
			}
			fr[dst] = v
			return 0
		}
	}
	return func(m *Machine, fr []Value) int {
		v := m.at(a.get(m, fr), b.get(m, fr))
		if v.kind == Undefined {
			return 1
		}
		fr[dst] = v
		return 0
	}
}

func (g *generator) scan(n node) step {
	source, key, value := g.program.ref(n.a), n.dst, n.val
	body := g.list(n.blocks[0])
	return func(m *Machine, fr []Value) int {
		from := *source.get(m, fr)
		switch from.kind {
		case Array:
			for i, element := range from.Elements() {
				fr[key], fr[value] = Int(int64(i)), element
				if c := body(m, fr); c > 1 {
					return left(c)
				}
				if !m.tick() {
					return failed
				}
			}
		case Set:
			for _, element := range from.Elements() {
				fr[key], fr[value] = element, element
				if c := body(m, fr); c > 1 {
					return left(c)
				}
				if !m.tick() {
					return failed
				}
			}
		case Object:
			for _, member := range from.Members() {
				fr[key], fr[value] = member.Key, member.Value
				if c := body(m, fr); c > 1 {
					return left(c)
				}
				if !m.tick() {
					return failed
				}
			}
		}
		return 0
	}
}

func (g *generator) with(n node) step {
	dst, a, path, data := n.dst, g.program.ref(n.a), n.path, n.n == 1
	body := g.list(n.blocks[0])
	return func(m *Machine, fr []Value) int {
		was, memo := fr[dst], m.memo
		global := &m.input
		if data {
			global = &m.data
		}
		m.memo = make([]kept, len(memo))
		now := m.arena.Upserted(was, path, *a.get(m, fr))
		fr[dst], *global = now, now
		m.round++
		c := body(m, fr)
		m.round++
		fr[dst], *global = was, was
		m.memo = memo
		return c
	}
}

// dynamic finds the function at a path that is known only now.
func (m *Machine) dynamic(fr []Value, path []ref) *function {
	var name []byte
	for i := range path {
		step := path[i].get(m, fr)
		if step.kind != String {
			return nil
		}
		if i > 0 {
			name = append(name, 0)
		}
		name = append(name, step.text()...)
	}
	if fn := m.program.paths[string(name)]; fn != nil && fn.params == 2 {
		return fn
	}
	return nil
}
