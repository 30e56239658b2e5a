package plan

import "math"

// OPA calculates with whole numbers of any size, and otherwise with floats of its own. Here only whole numbers whose result is one of
// 64 bits are calculated with; everything else is OPA's.

func ints(x, y Value) (a, b int64, ok bool) {
	return x.n, y.n, x.kind == Number && y.kind == Number && x.ptr == nil && y.ptr == nil
}

func plus(x, y Value) (Value, bool) {
	a, b, ok := ints(x, y)
	if !ok || b > 0 && a > math.MaxInt64-b || b < 0 && a < math.MinInt64-b {
		return Value{}, false
	}
	return Int(a + b), true
}

func minus(x, y Value) (Value, bool) {
	a, b, ok := ints(x, y)
	if !ok || b < 0 && a > math.MaxInt64+b || b > 0 && a < math.MinInt64+b {
		return Value{}, false
	}
	return Int(a - b), true
}

func times(x, y Value) (Value, bool) {
	a, b, ok := ints(x, y)
	if !ok || !small(a) || !small(b) {
		return Value{}, false
	}
	return Int(a * b), true
}

// small numbers are those that OPA divides and rounds as whole numbers.
func small(n int64) bool { return math.MinInt32 <= n && n <= math.MaxInt32 }

func quotient(x, y Value) (Value, bool) {
	a, b, ok := ints(x, y)
	if !ok || !small(a) || !small(b) || a == 0 || b == 0 || a%b != 0 {
		return Value{}, false
	}
	return Int(a / b), true
}

func remainder(x, y Value) (Value, bool) {
	a, b, ok := ints(x, y)
	if !ok || b == 0 || b == -1 {
		return Value{}, false
	}
	return Int(a % b), true
}

// whole is floor, ceil and round of what has no fraction.
func whole(_ *Machine, args []Value) (Value, bool) {
	n, ok := args[0].IsInt()
	return args[0], ok && small(n)
}

// longestRange is how many numbers are made before OPA is asked, which looks whether the evaluation is to end.
const longestRange = 1 << 16

func numbersRange(m *Machine, args []Value) (Value, bool) {
	from, to, ok := ints(args[0], args[1])
	if !ok || !small(from) || !small(to) || max(from-to, to-from) >= longestRange {
		return Value{}, false
	}
	step := int64(1)
	if from > to {
		step = -1
	}
	elements := m.arena.Values(int((to-from)*step) + 1)
	for i := range elements {
		elements[i] = Int(from + int64(i)*step)
	}
	return List(elements), true
}

func toNumber(_ *Machine, args []Value) (Value, bool) {
	switch v := args[0]; v.kind {
	case Number:
		return v, true
	case String:
		n, ok := wholeNumber(v.text())
		return Int(n), ok
	}
	return Value{}, false
}
