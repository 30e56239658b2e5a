package plan

import (
	"fmt"
	"strings"
)

// policyWriter writes a small policy in the style of the rules, with input and data for it, from bytes: each choice takes one, and when
// there are none left every choice is the first, which ends things. So what a fuzzer changes in the bytes changes something there.
//
// OPA's compiler refuses what it can see is of the wrong type, so an expression is written with what is known of its type. Where that is
// nothing, errors of built-in functions are left to the evaluation.
type policyWriter struct {
	bytes  []byte
	text   strings.Builder
	rules  []typedName // that may be referred to: those written already
	calls  []callee
	locals []typedName // in scope
	named  int
	size   int // how many expressions have been written
}

// sort is what OPA's compiler knows of an expression's type.
type sort int

const (
	anything sort = iota
	number
	text
	list
	set
	object
	plain // a boolean or null
	mixed // one of several
	sorts
)

// sort is one to make something of.
func (w *policyWriter) sort() sort { return sort(1 + w.pick(int(sorts)-1)) }

type typedName struct {
	name string
	sort sort
}

type callee struct {
	name   string
	params int
	sort   sort
}

// largestPolicy is how many expressions are written before only the simplest ones are.
const largestPolicy = 250

func (w *policyWriter) pick(n int) int {
	if len(w.bytes) == 0 {
		return 0
	}
	b := w.bytes[0]
	w.bytes = w.bytes[1:]
	return int(b) % n
}

func (w *policyWriter) chance(percent int) bool { return w.pick(100) >= 100-percent }

func (w *policyWriter) of(choices ...string) string { return choices[w.pick(len(choices))] }

func (w *policyWriter) fresh() string {
	w.named++
	return fmt.Sprintf("v%d", w.named)
}

func (w *policyWriter) declare(of sort) string {
	name := w.fresh()
	w.locals = append(w.locals, typedName{name, of})
	return name
}

// policy writes the package p.
func (w *policyWriter) policy() string {
	w.text.WriteString("package p\n\n")
	// As data.felles.laesning: the one place that looks at what Vary changes.
	w.text.WriteString("reading(name) := v if {\n\tv := input.chosen[name]\n} else := data.watched[name].value\n\n")
	for range 3 + w.pick(5) {
		w.rule()
	}
	return w.text.String()
}

func (w *policyWriter) rule() {
	w.named++
	name := fmt.Sprintf("r%d", w.named)
	w.locals = nil
	of := w.sort()
	switch w.pick(12) {
	case 8, 9, 10:
		w.lightFunction(name)
	case 11:
		w.usesOfFunctions(name)
	case 0, 1:
		if w.chance(20) {
			fmt.Fprintf(&w.text, "default %s := %s\n\n", name, w.constant(of))
		}
		for range 1 + w.pick(3) {
			w.definition(name, of, nil)
		}
		w.rules = append(w.rules, typedName{name, of})
	case 2, 3, 4:
		params := 1 + w.pick(2)
		same := w.chance(30) // definitions that can only give one value
		value := w.constant(of)
		if same && w.chance(20) {
			fmt.Fprintf(&w.text, "default %s(%s) := %s\n\n", name, strings.Repeat("_, ", params-1)+"_", w.constant(of))
		}
		for i := range 1 + w.pick(3) {
			if same {
				w.locals = nil
				fmt.Fprintf(&w.text, "%s(%s) := %s if %s\n\n", name, strings.Join(w.params(params, i > 0), ", "), value, w.block(1+w.pick(2), 1))
				continue
			}
			w.definition(name, of, func() string { return "(" + strings.Join(w.params(params, i > 0), ", ") + ")" })
		}
		w.calls = append(w.calls, callee{name, params, of})
	case 5:
		for range 1 + w.pick(2) {
			w.locals = nil
			body := w.block(1+w.pick(3), 2)
			fmt.Fprintf(&w.text, "%s contains %s if %s\n\n", name, w.typed(2, of), body)
		}
		w.rules = append(w.rules, typedName{name, set})
	case 6:
		for range 1 + w.pick(2) {
			w.locals = nil
			body := w.block(1+w.pick(3), 2)
			fmt.Fprintf(&w.text, "%s[%s] := %s if %s\n\n", name, w.key(), w.typed(2, of), body)
		}
		w.rules = append(w.rules, typedName{name, object})
	case 7:
		member := w.chance(50)
		for range 1 + w.pick(2) {
			w.locals = nil
			body := w.block(1+w.pick(3), 2)
			if member {
				fmt.Fprintf(&w.text, "%s[%s] contains %s if %s\n\n", name, w.key(), w.typed(1, of), body)
			} else {
				fmt.Fprintf(&w.text, "%s[%s][%s] := %s if %s\n\n", name, w.of(`"a"`, `"b"`), w.key(), w.typed(1, of), body)
			}
		}
		w.rules = append(w.rules, typedName{name, object})
	}
}

// lightFunction is one whose definitions hold for some arguments and give something of them. Some are long, for a short one is put in where
// it is called.
func (w *policyWriter) lightFunction(name string) {
	params := 1 + w.pick(2)
	long := w.chance(40)
	for range 1 + w.pick(3) {
		x := w.fresh()
		list := x
		if params == 2 {
			list += ", " + w.of("y", "_", "y")
		}
		head := fmt.Sprintf("%s(%s)", name, list)
		for i := range 1 + w.pick(2) {
			if i > 0 {
				head = " else"
			}
			body := w.test(x)
			if w.chance(40) {
				body += "\n\t" + w.test(x)
			}
			if long {
				for n := range 12 {
					body += fmt.Sprintf("\n\tinput.i != %d", 70+n)
				}
			}
			value := w.of(x, "["+x+", input.i]", `reading("k")`, `reading("l")`, "input.a", "count(data.d.list)", `{"x": `+x+"}", "input.object.x", "1")
			if call := w.callOf(0, mixed); call != "" && w.chance(30) {
				value = call
			}
			fmt.Fprintf(&w.text, "%s := %s if {\n\t%s\n}", head, value, body)
		}
		w.text.WriteString("\n\n")
	}
	w.calls = append(w.calls, callee{name, params, mixed})
}

// test is a condition on a value that holds for many.
func (w *policyWriter) test(x string) string {
	switch w.pick(9) {
	case 0:
		return w.of("is_number", "is_string", "is_array", "is_object") + "(" + x + ")"
	case 1:
		return "not " + w.of("is_number", "is_string", "is_array") + "(" + x + ")"
	case 2:
		return x + w.of(" != ", " == ", " < ", " >= ") + w.constant(anything)
	case 3:
		return x + w.of(" != ", " == ", " < ", " >= ") + w.of("input.i", "input.s", "input.a", `reading("k")`)
	case 4:
		return x + " in " + w.of("input.list", "data.d.list", "input.a")
	case 5:
		return "some w in " + w.of("input.list", "data.d.list", "[1, 2]") + "; w != " + x
	case 6:
		return "not " + x + " in " + w.of("input.list", "input.a")
	case 7:
		return "every w in " + w.of("input.list", "input.a", "[]", "data.d.set") + " { w != " + x + " }"
	}
	return w.of("input.list", "not input.none", "input.i", `reading("l") != `+x, "input.object.x")
}

// usesOfFunctions is a rule that calls functions for one value after the other, and in between under other inputs.
func (w *policyWriter) usesOfFunctions(name string) {
	call := func(arg string) string {
		if len(w.calls) == 0 {
			return arg
		}
		c := w.calls[w.pick(len(w.calls))]
		return c.name + "(" + arg + strings.Repeat(", "+w.of(arg, "input.i", "1"), c.params-1) + ")"
	}
	from := w.of("data.d.list", "input.list", "input.a", "[1, \"a\", [1]]", "data.d.object")
	again := call("v")
	if len(w.rules) > 0 && w.chance(50) {
		again = w.rules[w.pick(len(w.rules))].name
	}
	other := w.of("input.i as 3", "input.a as []", "input.list as [1]", "data.d.list as [1]", "input.object as {\"x\": 2}", "input.s as \"b\"")
	switch w.pick(4) {
	case 0:
		fmt.Fprintf(&w.text, "%s := [%s | some v in %s]\n\n", name, call("v"), from)
	case 1:
		fmt.Fprintf(&w.text, "%s := [x |\n\tsome v in %s\n\ta := [1 | %s]\n\tb := [w | w := %s] with %s\n\tc := [w | w := %s]\n\tx := [v, a, b, c]\n]\n\n", name, from, again, again, other, again)
	case 2:
		fmt.Fprintf(&w.text, "%s := {v: x |\n\tsome v in %s\n\tx := [%s, %s]\n}\n\n", name, from, call("v"), call("[v]"))
	case 3:
		fmt.Fprintf(&w.text, "%s contains [v, %s] if {\n\tsome v in %s\n\tnot %s\n}\n\n", name, call("v"), from, call("v"))
	}
	w.rules = append(w.rules, typedName{name, mixed})
}

// key is a key of a partial object.
func (w *policyWriter) key() string {
	if len(w.locals) > 0 && w.chance(80) {
		return w.locals[w.pick(len(w.locals))].name
	}
	return w.of(`"a"`, `"b"`, `"x"`, "input.s")
}

// definition writes one definition of a complete rule or a function, with its elses. The head's value is written after the body, whose
// locals it may read.
func (w *policyWriter) definition(name string, of sort, params func() string) {
	w.locals = nil
	head := name
	if params != nil {
		head += params()
	}
	given := len(w.locals)
	for i := range 1 + w.pick(3) {
		if i > 0 {
			head = " else"
		}
		w.locals = w.locals[:given]
		if w.chance(15) {
			fmt.Fprintf(&w.text, "%s := %s", head, w.typed(2, of))
			break
		}
		body := w.block(1+w.pick(3), 2)
		fmt.Fprintf(&w.text, "%s := %s if %s", head, w.typed(2, of), body)
	}
	w.text.WriteString("\n\n")
}

// params are those of one definition of a function. One definition takes any arguments, for what all of them refuse OPA's compiler does.
func (w *policyWriter) params(n int, patterns bool) []string {
	all := make([]string, n)
	for i := range all {
		choice := w.pick(10)
		if !patterns {
			choice = 0
		}
		switch choice {
		case 7:
			all[i] = w.constant(anything)
		case 8:
			all[i] = "_"
		case 9:
			all[i] = fmt.Sprintf(w.of("[%s, %s]", `{"x": %s, "a": %s}`), w.declare(anything), w.declare(anything))
		default:
			all[i] = w.declare(anything)
		}
	}
	return all
}

func (w *policyWriter) block(literals, depth int) string {
	return "{\n\t" + strings.Join(w.literals(literals, depth), "\n\t") + "\n}"
}

func (w *policyWriter) inline(literals, depth int) string {
	return strings.Join(w.literals(literals, depth), "; ")
}

func (w *policyWriter) literals(n, depth int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = w.literal(depth)
	}
	return all
}

func (w *policyWriter) literal(depth int) string {
	switch w.pick(17) {
	default:
		return w.asked(depth)
	case 16:
		in, _ := w.collection(depth - 1)
		return w.within(func() string {
			k, v := w.declare(anything), w.declare(anything)
			return fmt.Sprintf("every %s, %s in %s { %s != %s; %s }", k, v, in, k, v, w.literal(depth-1))
		})
	case 1, 2, 3:
		of := w.sort()
		value := w.typed(depth, of)
		if w.chance(30) {
			of, value = anything, w.unknown()
		}
		return w.declare(of) + " := " + value
	case 4, 5:
		in, of := w.collection(depth)
		return fmt.Sprintf("some %s in %s", w.declare(of), in)
	case 6:
		in, of := w.collection(depth)
		return fmt.Sprintf("some %s, %s in %s", w.declare(anything), w.declare(of), in)
	case 7, 8, 9:
		return w.comparison(depth)
	case 10, 11:
		return w.within(func() string { return "not " + w.simple(depth) })
	case 12:
		in, of := w.collection(depth - 1)
		return w.within(func() string {
			v := w.declare(of)
			also := ""
			if depth > 0 && w.chance(50) {
				also = "; " + w.inline(1, depth-1)
			}
			return fmt.Sprintf("every %s in %s { %s %s %s%s }", v, in, v, w.of("!=", "<", ">="), w.expression(depth-1), also)
		})
	case 13:
		from := w.of("input.a", "input.b", "data.d.list", "data.d.object", "data.table", "data.q", "input.list[_]", "input.b[_].x")
		value := w.expression(0)
		v := w.declare(anything)
		if w.chance(50) {
			return fmt.Sprintf("%s := %s[_]", v, from)
		}
		return fmt.Sprintf("some %s; %s[%s] == %s", v, from, v, value)
	case 14:
		value := w.of("input.a", "input.b", "data.d.list", "data.d.object.a")
		if w.chance(30) {
			return fmt.Sprintf(`{"x": %s, "a": %s} = %s`, w.declare(anything), w.declare(anything), w.of("input.object", "input.n", "data.d.object", "input.a[_]"))
		}
		if depth > 0 && w.chance(50) {
			value = fmt.Sprintf("[%s, %s]", w.expression(depth-1), w.expression(depth-1))
		}
		return fmt.Sprintf("[%s, %s] := %s", w.declare(anything), w.declare(anything), value)
	case 15:
		return w.simple(depth) + w.with(depth)
	}
}

// with is what an expression is asked under. What is chosen (see policy) stays as it is, and so does what is watched.
func (w *policyWriter) with(depth int) string {
	target := w.of("input.a", "input.b", "input.n.x", "data.d.list", "data.d.object.x", "data.d")
	return fmt.Sprintf(" with %s as %s", target, w.expression(min(depth, 1)))
}

// within takes back the locals that are declared in it.
func (w *policyWriter) within(write func() string) string {
	given := len(w.locals)
	text := write()
	w.locals = w.locals[:given]
	return text
}

func (w *policyWriter) simple(depth int) string {
	if w.chance(50) {
		return w.comparison(depth)
	}
	return w.asked(depth)
}

// asked is an expression that is asked by itself. It is no composite: OPA's planner leaves out one that is (and with it the errors
// of what is in it), for it is never false.
func (w *policyWriter) asked(depth int) string {
	if depth > 0 && w.chance(60) {
		if call := w.callOf(depth-1, w.sort()); call != "" {
			return call
		}
	}
	return w.unknown()
}

func (w *policyWriter) comparison(depth int) string {
	depth = max(depth-1, 0)
	switch w.pick(3) {
	case 0:
		return fmt.Sprintf("%s %s %s", w.unknown(), "==", w.expression(depth))
	case 1:
		in, of := w.collection(depth)
		return fmt.Sprintf("%s in %s", w.typed(depth, of), in)
	}
	return fmt.Sprintf("%s %s %s", w.expression(depth), w.of("!=", "<", "<=", ">", ">="), w.expression(depth))
}

// collection is something that may be looped over, and what is known of that.
func (w *policyWriter) collection(depth int) (string, sort) {
	if depth > 0 && w.chance(40) {
		return w.typed(depth, []sort{list, set, object}[w.pick(3)]), mixed
	}
	return w.of("input.a", "input.b", "input.n", "data.d.list", "data.d.object", "data.d.set", "data.days", "input.list"), anything
}

func (w *policyWriter) constant(of sort) string {
	switch of {
	case number:
		return w.of("1", "0", "2", "-1", "1.0", "1.5", "100", "1e2", "12345678901234567890", "9223372036854775807", "0.1", "-9223372036854775808")
	case text:
		return w.of(`"a"`, `"b"`, `"1"`, `""`, `"2024-02-29"`, `"x"`, `"æ"`)
	case list:
		return w.of("[]", `["a", 1]`, "[1, 2, 3]", `["a", "b"]`, "[[1]]")
	case set:
		return w.of("set()", `{1, "a"}`, "{1, 2, 3}", "{{1}}", `{"a", "b"}`, "{1.0, 2}")
	case object:
		return w.of("{}", `{"a": 1}`, `{"x": {"y": 1}, "a": [1]}`, `{1: "a", "1": 2}`, `{"a": 1.0}`)
	case plain:
		return w.of("true", "false", "null")
	}
	return w.constant(sort(1 + w.pick(int(mixed)-1)))
}

// named gives a name that is known to be of the sort, or of which nothing is known; "" where there is none.
func (w *policyWriter) oneOf(names []typedName, of sort) string {
	var fit []string
	for _, n := range names {
		if n.sort == of || of == anything || of == mixed || n.sort == anything {
			fit = append(fit, n.name)
		}
	}
	if len(fit) == 0 {
		return ""
	}
	return w.of(fit...)
}

func (w *policyWriter) leaf(of sort) string {
	name := ""
	switch w.pick(10) {
	case 1, 2, 3, 4:
		name = w.oneOf(w.locals, of)
	case 5:
		name = w.oneOf(w.rules, of)
	case 6:
		name = map[sort]string{anything: "input.n", mixed: "input.n.x", number: "input.i", text: "input.s", list: "input.list", set: "data.d.list[1]", object: "input.object", plain: "input.n"}[of]
	case 7:
		name = w.of("input.a", "input.b", "input.n", "input.n.x", "input.s", "input.i", "input.a[0]", `input["a"]`, "input.day", "input.list", "input.object")
	case 8:
		name = w.of("data.d.list", "data.d.object", "data.d.object.x", "data.d.list[1]", "data.d.number", "data.d.text", "data.d.none", "data.days", "data.table")
	case 9:
		name = "reading(" + w.of(`"k"`, `"l"`, `"none"`, `"k"`, `"l"`, "input.s") + ")"
	}
	if name == "" {
		return w.constant(of)
	}
	return name
}

// unknown is an expression of which OPA's compiler knows no type.
func (w *policyWriter) unknown() string {
	if w.chance(50) {
		var names []string
		for _, l := range w.locals {
			if l.sort == anything {
				names = append(names, l.name)
			}
		}
		if len(names) > 0 {
			return w.of(names...)
		}
	}
	return w.of("input.a", "input.b", "input.n", "input.n.x", "input.s", "input.i", "input.a[0]", "input.list", "data.d.list[1]", "data.d.number")
}

func (w *policyWriter) expression(depth int) string { return w.typed(depth, anything) }

// typed is an expression that OPA's compiler takes where the sort is wanted.
func (w *policyWriter) typed(depth int, of sort) string {
	w.size++
	if depth <= 0 || w.size > largestPolicy {
		return w.leaf(of)
	}
	depth--
	if of == anything || of == mixed {
		of = sort(1 + w.pick(int(mixed)-1))
	}
	switch w.pick(6) {
	case 0:
		return w.leaf(of)
	case 1:
		if call := w.callOf(depth, of); call != "" {
			return call
		}
	case 2:
		if w.chance(40) {
			return w.deeper(depth)
		}
		from := w.of("input.a", "input.b", "data.d.list", "data.d.object", "data.table", "data.days", "input.list", "input.object")
		return fmt.Sprintf("%s[%s]", from, w.expression(min(depth, 1)))
	}
	switch of {
	case number:
		return w.number(depth)
	case text:
		return w.textual(depth)
	case list:
		return w.list(depth)
	case set:
		return w.set(depth)
	case object:
		return w.object(depth)
	}
	return w.boolean(depth)
}

// deeper is something in what a local, a function or a package of rules holds.
func (w *policyWriter) deeper(depth int) string {
	step := w.of(".x", "[0]", `["a"]`, "[input.i]", "[input.s]", ".x.y", "[1].x")
	switch w.pick(3) {
	case 0:
		if call := w.callOf(depth, mixed); call != "" {
			return call + step
		}
	case 1:
		return w.of("data.q", "data.q[input.s]", "data.q.a", "data.q.b", "data.q.abc[0]", `data.q["æ"]`, "data.q[input.a[0]]")
	}
	return w.unknown() + step
}

func (w *policyWriter) callOf(depth int, of sort) string {
	var fit []callee
	for _, c := range w.calls {
		if c.sort == of || of == mixed {
			fit = append(fit, c)
		}
	}
	if len(fit) == 0 {
		return ""
	}
	f := fit[w.pick(len(fit))]
	args := make([]string, f.params)
	for i := range args {
		args[i] = w.expression(depth)
	}
	return fmt.Sprintf("%s(%s)", f.name, strings.Join(args, ", "))
}

func (w *policyWriter) number(depth int) string {
	e := func() string { return w.typed(depth, number) }
	switch w.pick(10) {
	default:
		return fmt.Sprintf("(%s %s %s)", e(), w.of("+", "-", "*", "/", "%"), e())
	case 4:
		return fmt.Sprintf("floor(%s / %s)", e(), e())
	case 5, 6:
		return "count(" + w.typed(depth, []sort{text, list, set, object}[w.pick(4)]) + ")"
	case 7:
		return w.of("sum", "max", "min") + "([" + e() + ", " + e() + "])"
	case 8:
		return "to_number(" + w.typed(depth, text) + ")"
	case 9:
		return w.of("floor", "ceil", "round", "abs") + "(" + e() + ")"
	}
}

func (w *policyWriter) textual(depth int) string {
	e := func() string { return w.typed(depth, text) }
	switch w.pick(9) {
	default:
		return `sprintf("` + w.of("%s", "%d", "%v", "%02d", "%05d", "%d%%", "%q", "%5.1f", "%x") + `", [` + w.expression(depth) + "])"
	case 1:
		return `sprintf("` + w.of("%s %03d", "%v-%v", "%d/%d", "%s", "%s%s%s") + `", [` + e() + ", " + w.typed(depth, number) + "])"
	case 2, 3:
		return "concat(" + w.of(`","`, `""`) + ", [" + e() + ", " + e() + "])"
	case 4:
		return "substring(" + e() + ", " + w.of("0, 1", "1, -1", "-1, 2", "2, 99", "input.i, 1") + ")"
	case 5:
		return "replace(" + e() + ", " + w.of(`"a"`, `""`, "input.s") + `, "b")`
	case 6:
		return w.of("lower", "upper", "trim_space") + "(" + e() + ")"
	case 7:
		return "format_int(" + w.typed(depth, number) + ", 10)"
	case 8:
		return "json.marshal(" + w.expression(depth) + ")"
	}
}

func (w *policyWriter) list(depth int) string {
	e := func() string { return w.typed(depth, list) }
	switch w.pick(10) {
	default:
		return w.within(func() string {
			body := w.inline(1+w.pick(2), depth)
			return fmt.Sprintf("[%s | %s]", w.expression(depth), body)
		})
	case 4:
		return fmt.Sprintf("[%s, %s]", w.expression(depth), w.expression(depth))
	case 5:
		return "array.concat(" + e() + ", " + e() + ")"
	case 6:
		return "array.slice(" + e() + ", " + w.of("0", "1", "-1", "input.i") + ", " + w.of("1", "9", "0") + ")"
	case 7:
		return "array.reverse(" + e() + ")"
	case 8:
		return "sort(" + w.typed(depth, []sort{list, set}[w.pick(2)]) + ")"
	case 9:
		return w.of("numbers.range(0, input.i)", "numbers.range(input.i, 3)", "numbers.range(2, input.i)", `split(input.day, "-")`)
	}
}

func (w *policyWriter) set(depth int) string {
	e := func() string { return w.typed(depth, set) }
	switch w.pick(8) {
	default:
		return w.within(func() string {
			body := w.inline(1+w.pick(2), depth)
			return fmt.Sprintf("{%s | %s}", w.expression(depth), body)
		})
	case 4:
		return fmt.Sprintf("{%s, %s}", w.expression(depth), w.expression(depth))
	case 5, 6:
		return fmt.Sprintf("(%s %s %s)", e(), w.of("|", "&", "-"), e())
	case 7:
		return w.of("union({"+e()+", "+e()+"})", "intersection({"+e()+", "+e()+"})", "object.keys("+w.typed(depth, object)+")")
	}
}

func (w *policyWriter) object(depth int) string {
	e := func() string { return w.typed(depth, object) }
	switch w.pick(8) {
	default:
		return w.within(func() string {
			body := w.inline(1+w.pick(2), depth)
			return fmt.Sprintf("{%s: %s | %s}", w.expression(0), w.expression(depth), body)
		})
	case 3, 4:
		return fmt.Sprintf(`{"x": %s, %s: %s}`, w.expression(depth), w.leaf(anything), w.expression(depth))
	case 5:
		return "object.union(" + e() + ", " + e() + ")"
	case 6:
		return w.of("object.remove("+e()+", "+w.of(`["x"]`, `{"a"}`, "input.list")+")", "object.filter("+e()+", "+w.of(`["x"]`, `{"a"}`)+")")
	case 7:
		return "object.union_n([" + e() + ", " + e() + "])"
	}
}

func (w *policyWriter) boolean(depth int) string {
	switch w.pick(8) {
	default:
		return w.of("startswith", "endswith", "contains") + "(" + w.typed(depth, text) + ", " + w.of(`"a"`, `""`, "input.s") + ")"
	case 1:
		return "regex.match(" + w.of(`"^a"`, `"^[0-9]+$"`, `"("`, "input.s") + ", " + w.typed(depth, text) + ")"
	case 2:
		return w.of("is_string", "is_number", "is_array", "is_object", "is_set", "is_null", "is_boolean") + "(" + w.expression(depth) + ")"
	case 3, 4:
		return "object.get(" + w.typed(depth, object) + ", " + w.of(`"x"`, `["x", "y"]`, "0", `["a", 0]`, "[]", "input.s", "input.list") + ", " + w.expression(depth) + ")"
	case 5, 6:
		in, of := w.collection(depth)
		return fmt.Sprintf("(%s in %s)", w.typed(depth, of), in)
	case 7:
		return fmt.Sprintf("(%s %s %s)", w.expression(depth), w.of("<", "!=", ">="), w.expression(depth))
	}
}

// json writes a JSON value.
func (w *policyWriter) json(depth int) string {
	kind := w.pick(12)
	if depth <= 0 && kind > 7 {
		kind -= 8
	}
	switch kind {
	default:
		return w.of("0", "1", "2", "-1", "1.0", "1.5", "100", "1e2", "12345678901234567890", "3", "-0", "9223372036854775807", "0.1", "1E400")
	case 1, 2:
		return w.of(`"a"`, `"b"`, `"1"`, `""`, `"x"`, `"2024-02-29"`, `"2024-02-30"`, `"æø"`, `"k"`, `"0"`, `"A b "`)
	case 3:
		return w.of("true", "false", "null")
	case 8, 9:
		elements := make([]string, w.pick(5))
		for i := range elements {
			elements[i] = w.json(depth - 1)
		}
		return "[" + strings.Join(elements, ", ") + "]"
	case 10, 11:
		names := []string{"a", "b", "x", "y", "1", "0"}
		var members []string
		for range w.pick(5) {
			i := w.pick(len(names))
			members = append(members, fmt.Sprintf("%q: %s", names[i], w.json(depth-1)))
			names = append(names[:i:i], names[i+1:]...)
		}
		return "{" + strings.Join(members, ", ") + "}"
	}
}

// input writes a document as the policy asks for it.
func (w *policyWriter) input() string {
	list := func() string {
		if w.chance(25) {
			return w.json(2)
		}
		elements := make([]string, w.pick(4))
		for i := range elements {
			elements[i] = w.json(1)
		}
		return "[" + strings.Join(elements, ", ") + "]"
	}
	members := []string{`"a": ` + list(), `"b": ` + list(), `"n": ` + w.json(2), `"list": ` + list(), `"object": {"x": ` + w.json(2) + `, "a": ` + w.json(1) + "}", `"i": ` + w.of("0", "1", "2", "-1", "3"), `"s": ` + w.of(`"a"`, `""`, `"abc"`, `"æ"`, "1"), `"day": ` + w.of(`"2024-02-29"`, `"2024-03-01"`, `"1999-12-31"`)}
	if drop := w.pick(2 * len(members)); drop < len(members)-1 {
		members = append(members[:drop], members[drop+1:]...)
	}
	return "{" + strings.Join(members, ", ") + "}"
}
