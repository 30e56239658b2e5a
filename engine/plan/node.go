package plan

import (
	"github.com/open-policy-agent/opa/v1/ir"
)

// node is a statement of a plan on its way to a closure: OPA's statement, with numbers for what it reads and writes, in a form that
// can be simplified.
type node struct {
	op   operation
	dst  int32 // the local that is written, -1 for none
	val  int32 // of a scan: the local of the value
	a, b operand
	// args of a call; the elements of an array; keys and values of an object in turn; the steps of a path.
	args   []operand
	blocks [][]node
	n      int  // of a jump: how many blocks it leaves, 1 for its own; of a test of kind: the kind
	base   bool // of a lookup: it is one in the base documents (see baseGet)
	first  bool // of putting once: of equal values the first stands, as in a rule; in a comprehension it is the last (1 and 1.0 are equal)
	fn     *function
	native *builtin
	keep   int     // of a call: where its value is kept, -1 for nowhere
	path   []Value // of with: what is replaced within the local; of an object: its keys
	keys   []ref   // of a decoded object: the keys
	at     place
}

type operation uint8

const (
	opNothing operation = iota
	opAssign
	opAssignOnce
	opReset
	opDot
	opPath
	opCall
	opBuiltin
	opDynamic
	opBlock
	opBreak
	opScan
	opNot
	opWith
	opArray  // made of args
	opObject // made of args
	opEmpty  // an empty composite of kind n
	opPush
	opPut
	opPutOnce
	opAdd
	opMerge
	opEqual
	opNotEqual
	opKind
	opDefined
	opUndefined
	opLength
	opReturn
	opResult
	opFloored // floor of div
	opTry     // a block of a block and a jump out of the block around: see orFail
	opGive    // an assignment and a jump
	opTest    // a builtin whose answer is asked and not kept: it must not be false
)

// operand is what a statement reads: a local, or a constant where local is negative.
type operand struct {
	local int32
	at    int32 // of a constant: its ref, 0 where it has none yet
	value Value
}

func constant(v Value) operand   { return operand{local: -1, value: v} }
func localOf(l int32) operand    { return operand{local: l} }
func (o operand) constant() bool { return o.local < 0 }

// settled tells whether it is a constant that something may be made of. In statements that are never reached an operand can be undefined.
func (o operand) settled() bool { return o.constant() && o.value.Defined() }

// lowering turns the statements of one function into nodes.
type lowering struct {
	program *Program
	// base are the locals that a lookup or a loop in the base documents has set.
	base map[int32]bool
	// negated is how many negations the statement at hand lies in.
	negated int
}

func (l *lowering) operand(o ir.Operand) (operand, error) {
	switch v := o.Value.(type) {
	case ir.Local:
		return localOf(int32(v)), nil
	case *ir.Local:
		return localOf(int32(*v)), nil
	case ir.StringIndex:
		return constant(l.program.strings[v]), nil
	case *ir.StringIndex:
		return constant(l.program.strings[*v]), nil
	case ir.Bool:
		return constant(Bool(bool(v))), nil
	case *ir.Bool:
		return constant(Bool(bool(*v))), nil
	}
	return operand{}, unsupported("an operand of type %T", o.Value)
}

func (l *lowering) operands(all []ir.Operand) ([]operand, error) {
	out := make([]operand, len(all))
	for i := range all {
		o, err := l.operand(all[i])
		if err != nil {
			return nil, err
		}
		out[i] = o
	}
	return out, nil
}

func (l *lowering) blocks(all []*ir.Block, depth int) ([][]node, error) {
	out := make([][]node, len(all))
	for i, b := range all {
		nodes, err := l.block(b, depth)
		if err != nil {
			return nil, err
		}
		out[i] = nodes
	}
	return out, nil
}

// block lowers statements that lie in so many blocks of their own kind: a jump must not leave a scan, a negation or a with, for
// OPA's planner never makes one that does.
func (l *lowering) block(b *ir.Block, depth int) ([]node, error) {
	nodes := make([]node, 0, len(b.Stmts))
	for _, s := range b.Stmts {
		n, err := l.statement(s, depth)
		if err != nil {
			return nil, err
		}
		if n.op != opNothing {
			nodes = append(nodes, n)
		}
		if n.op != opScan && n.dst >= 0 {
			l.base[n.dst] = n.base
		}
	}
	return nodes, nil
}

func (l *lowering) statement(s ir.Stmt, depth int) (n node, err error) {
	n = node{dst: -1, val: -1, a: constant(Value{}), b: constant(Value{}), at: placeOf(s.GetLocation())}
	read := func(into *operand, o ir.Operand) {
		if err == nil {
			*into, err = l.operand(o)
		}
	}
	nested := func(blocks []*ir.Block, depth int) {
		if err == nil {
			n.blocks, err = l.blocks(blocks, depth)
		}
	}
	switch s := s.(type) {
	case *ir.NopStmt:
	case *ir.AssignVarStmt:
		n.op, n.dst = opAssign, int32(s.Target)
		read(&n.a, s.Source)
	case *ir.AssignIntStmt:
		n.op, n.dst, n.a = opAssign, int32(s.Target), constant(Int(s.Value))
	case *ir.MakeNumberIntStmt:
		n.op, n.dst, n.a = opAssign, int32(s.Target), constant(Int(s.Value))
	case *ir.MakeNumberRefStmt:
		n.op, n.dst, n.a = opAssign, int32(s.Target), constant(Decimal(l.program.strings[s.Index].text()))
	case *ir.MakeNullStmt:
		n.op, n.dst, n.a = opAssign, int32(s.Target), constant(NullValue())
	case *ir.AssignVarOnceStmt:
		n.op, n.dst = opAssignOnce, int32(s.Target)
		read(&n.a, s.Source)
	case *ir.ResetLocalStmt:
		n.op, n.dst = opReset, int32(s.Target)
	case *ir.DotStmt:
		n.op, n.dst = opDot, int32(s.Target)
		read(&n.a, s.Source)
		read(&n.b, s.Key)
		n.base = n.a.local == int32(ir.Data) || n.a.local >= 0 && l.base[n.a.local]
	case *ir.LenStmt:
		n.op, n.dst = opLength, int32(s.Target)
		read(&n.a, s.Source)
	case *ir.EqualStmt:
		n.op = opEqual
		read(&n.a, s.A)
		read(&n.b, s.B)
	case *ir.NotEqualStmt:
		n.op = opNotEqual
		read(&n.a, s.A)
		read(&n.b, s.B)
	case *ir.IsArrayStmt:
		n.op, n.n = opKind, int(Array)
		read(&n.a, s.Source)
	case *ir.IsObjectStmt:
		n.op, n.n = opKind, int(Object)
		read(&n.a, s.Source)
	case *ir.IsSetStmt:
		n.op, n.n = opKind, int(Set)
		read(&n.a, s.Source)
	case *ir.IsDefinedStmt:
		n.op, n.a = opDefined, localOf(int32(s.Source))
	case *ir.IsUndefinedStmt:
		n.op, n.a = opUndefined, localOf(int32(s.Source))
	case *ir.MakeArrayStmt:
		n.op, n.dst, n.n = opEmpty, int32(s.Target), int(Array)
	case *ir.MakeObjectStmt:
		n.op, n.dst, n.n = opEmpty, int32(s.Target), int(Object)
	case *ir.MakeSetStmt:
		n.op, n.dst, n.n = opEmpty, int32(s.Target), int(Set)
	case *ir.ArrayAppendStmt:
		n.op, n.dst = opPush, int32(s.Array)
		read(&n.a, s.Value)
	case *ir.SetAddStmt:
		n.op, n.dst = opAdd, int32(s.Set)
		read(&n.a, s.Value)
	case *ir.ObjectInsertStmt:
		n.op, n.dst = opPut, int32(s.Object)
		read(&n.a, s.Key)
		read(&n.b, s.Value)
	case *ir.ObjectInsertOnceStmt:
		n.op, n.dst = opPutOnce, int32(s.Object)
		read(&n.a, s.Key)
		read(&n.b, s.Value)
	case *ir.ObjectMergeStmt:
		n.op, n.dst, n.a, n.b = opMerge, int32(s.Target), localOf(int32(s.A)), localOf(int32(s.B))
	case *ir.ReturnLocalStmt:
		n.op, n.a = opReturn, localOf(int32(s.Source))
	case *ir.ResultSetAddStmt:
		n.op, n.a = opResult, localOf(int32(s.Value))
	case *ir.BreakStmt:
		n.op, n.n = opBreak, int(s.Index)+1
		if n.n > depth {
			return n, unsupported("a jump out of a loop")
		}
	case *ir.BlockStmt:
		n.op = opBlock
		nested(s.Blocks, depth+1)
	case *ir.ScanStmt:
		n.op, n.a, n.dst, n.val = opScan, localOf(int32(s.Source)), int32(s.Key), int32(s.Value)
		l.base[n.dst], l.base[n.val] = false, s.Source == ir.Data || l.base[n.a.local]
		nested([]*ir.Block{s.Block}, 1)
	case *ir.NotStmt:
		n.op = opNot
		l.negated++
		nested([]*ir.Block{s.Block}, 1)
		l.negated--
	case *ir.WithStmt:
		n.op, n.dst = opWith, int32(s.Local)
		if s.Local != ir.Input && s.Local != ir.Data {
			return n, unsupported("with of a local")
		}
		for _, step := range s.Path {
			n.path = append(n.path, l.program.strings[step])
		}
		n.n = int(s.Local) - int(ir.Input) // 1 for data
		read(&n.a, s.Value)
		nested([]*ir.Block{s.Block}, 1)
	case *ir.CallStmt:
		err = l.call(&n, s)
	case *ir.CallDynamicStmt:
		n.op, n.dst = opDynamic, int32(s.Result)
		if n.args, err = l.operands(s.Path); err == nil && depth < undefinedDynamic {
			err = unsupported("a dynamic call outside the blocks it is planned in")
		}
		// What fails after the call leaves the call's blocks and not the negation's, which then takes it to hold.
		if err == nil && l.negated > 0 {
			err = unsupported("a dynamic call in a negation, which OPA's planner plans wrongly")
		}
	default:
		err = unsupported("a statement of type %T", s)
	}
	return n, err
}

// undefinedDynamic is how many blocks are left where a function that is found dynamically has no value; where none is found, it is
// one. OPA's planner makes the call in two blocks of its own, whose end stands for data that is no rule.
const undefinedDynamic = 4

func (l *lowering) call(n *node, s *ir.CallStmt) (err error) {
	n.dst = int32(s.Result)
	if n.args, err = l.operands(s.Args); err != nil {
		return err
	}
	if fn := l.program.functions[s.Func]; fn != nil {
		if len(n.args) < 2 || n.args[0].local != int32(ir.Input) || n.args[1].local != int32(ir.Data) || len(n.args) != fn.params {
			return unsupported("a call of %s without input and data", s.Func)
		}
		n.op, n.fn, n.args = opCall, fn, n.args[2:]
		return nil
	}
	n.op, n.native = opBuiltin, l.program.builtin(s.Func)
	if n.native == nil {
		return unsupported("the function %s", s.Func)
	}
	return nil
}
