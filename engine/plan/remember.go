package plan

// remembered is what a function gave for its arguments earlier in the evaluation. Arguments are the same where they are the same bytes
// in memory: a value is not changed once it is made, and nothing that was given out is taken back before the next input.
type remembered struct {
	fn    *function
	round uint32
	args  [rememberedArgs]Value
	value Value
	seen  Watched
}

const (
	rememberedArgs = 4
	rememberedBits = 8 // of a hash, that tell where a call is remembered
)

// remember finds the place for a call with these arguments, and whether it holds what they gave.
func (m *Machine) remember(fn *function, fr []Value, args []ref) (*remembered, bool) {
	h := fn.number
	for i := range args {
		a := args[i].get(m, fr)
		h = (h ^ uint64(uintptr(a.ptr)) ^ uint64(a.n)<<7) * 0x9E3779B97F4A7C15
	}
	e := &m.earlier[h>>(64-rememberedBits)]
	if e.fn != fn || e.round != m.round {
		return e, false
	}
	for i := range args {
		if a := args[i].get(m, fr); a.ptr != e.args[i].ptr || a.n != e.args[i].n || a.kind != e.args[i].kind {
			return e, false
		}
	}
	return e, true
}

// hold keeps what the arguments gave.
func (e *remembered) hold(m *Machine, fn *function, args []Value, v Value) {
	e.fn, e.round, e.value, e.seen = fn, m.round, v, m.seen
	copy(e.args[:], args)
}
