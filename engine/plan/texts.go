package plan

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

func concat(m *Machine, args []Value) (Value, bool) {
	separator, parts := args[0], args[1].Elements()
	if separator.kind != String || len(parts) == 0 {
		return Value{}, false
	}
	length := (len(parts) - 1) * int(separator.n)
	for _, p := range parts {
		if p.kind != String {
			return Value{}, false
		}
		length += int(p.n)
	}
	text := m.arena.Bytes(length)[:0]
	for i, p := range parts {
		if i > 0 {
			text = append(text, separator.text()...)
		}
		text = append(text, p.text()...)
	}
	return textOf(text), true
}

// lower is strings.ToLower, in the arena.
func lower(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != String {
		return Value{}, false
	}
	text := args[0].text()
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.ToLower(r) != r || r == utf8.RuneError }) {
		return args[0], true
	}
	out := m.arena.Bytes(utf8.UTFMax * len(text))[:0]
	for _, r := range text {
		out = utf8.AppendRune(out, unicode.ToLower(r))
	}
	return textOf(out), true
}

func trimSpace(_ *Machine, args []Value) (Value, bool) {
	if args[0].kind != String {
		return Value{}, false
	}
	return changed(args[0], strings.TrimSpace(args[0].text())), true
}

// changed is the text, or the value itself where it is the same.
func changed(v Value, text string) Value {
	if len(text) == int(v.n) && text == v.text() {
		return v
	}
	return Text(text)
}

func replace(_ *Machine, args []Value) (Value, bool) {
	if args[0].kind != String || args[1].kind != String || args[2].kind != String || args[1].n == 0 {
		return Value{}, false
	}
	if !strings.Contains(args[0].text(), args[1].text()) {
		return args[0], true
	}
	return Text(strings.ReplaceAll(args[0].text(), args[1].text(), args[2].text())), true
}

func substring(_ *Machine, args []Value) (Value, bool) {
	start, ok1 := args[1].IsInt()
	length, ok2 := args[2].IsInt()
	if args[0].kind != String || !ok1 || !ok2 || start < 0 {
		return Value{}, false
	}
	text := args[0].text()
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return Value{}, false
		}
	}
	start = min(start, int64(len(text)))
	if length < 0 || length > int64(len(text))-start {
		length = int64(len(text)) - start
	}
	return Text(text[start : start+length]), true
}

// regexes are the compiled patterns of the process: policies name few, and those that documents could make are not kept.
var regexes sync.Map

func regexMatch(_ *Machine, args []Value) (Value, bool) {
	if args[0].kind != String || args[1].kind != String {
		return Value{}, false
	}
	pattern := args[0].text()
	compiled, ok := regexes.Load(pattern)
	if !ok {
		if args[0].aux == 0 {
			return Value{}, false
		}
		made, err := regexp.Compile(pattern)
		if err != nil {
			return Value{}, false
		}
		compiled, _ = regexes.LoadOrStore(strings.Clone(pattern), made)
	}
	return Bool(compiled.(*regexp.Regexp).MatchString(args[1].text())), true
}

// format is sprintf of the verbs %s of texts, and %d, %0Nd of whole numbers.
func format(m *Machine, args []Value) (Value, bool) {
	if args[0].kind != String || args[1].kind != Array {
		return Value{}, false
	}
	pattern, values := args[0].text(), args[1].Elements()
	text := make([]byte, 0, 64)
	for i := 0; i < len(pattern); i++ {
		if pattern[i] != '%' {
			text = append(text, pattern[i])
			continue
		}
		width := 0
		if i+3 < len(pattern) && pattern[i+1] == '0' && pattern[i+2] >= '1' && pattern[i+2] <= '9' && pattern[i+3] == 'd' {
			width = int(pattern[i+2] - '0')
			i += 2
		}
		i++
		if i == len(pattern) || len(values) == 0 {
			return Value{}, false
		}
		v := values[0]
		values = values[1:]
		n, isInt := v.IsInt()
		switch {
		case pattern[i] == 's' && v.kind == String:
			text = append(text, v.text()...)
		case pattern[i] == 'd' && isInt && (width == 0 || n >= 0):
			digits := strconv.FormatInt(n, 10)
			text = append(text, strings.Repeat("0", max(width-len(digits), 0))...)
			text = append(text, digits...)
		default:
			return Value{}, false
		}
	}
	if len(values) > 0 {
		return Value{}, false
	}
	out := m.arena.Bytes(len(text))
	copy(out, text)
	return textOf(out), true
}
