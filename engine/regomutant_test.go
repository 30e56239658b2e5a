package engine_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

// mutant is a Rego file with a piece of it replaced.
type mutant struct {
	file     string
	at, size int
	with     string
	what     string
}

func (m mutant) String() string {
	return fmt.Sprintf("%s: %s at byte %d: %q", m.file, m.what, m.at, m.with)
}

// of is the text of the file as the mutant has it.
func (m mutant) of(text string) string { return text[:m.at] + m.with + text[m.at+m.size:] }

// operators are the comparisons and what each is exchanged with.
var operators = map[string]struct {
	text string
	with []string
}{
	"lt":    {"<", []string{"<=", ">"}},
	"lte":   {"<=", []string{"<", "=="}},
	"gt":    {">", []string{">=", "<"}},
	"gte":   {">=", []string{">", "!="}},
	"equal": {"==", []string{"!=", ">="}},
	"neq":   {"!=", []string{"==", "<"}},
}

// mutantsOf are all mutants of a Rego file, in its order: comparisons exchanged, constants changed by one, lines of bodies and negations
// dropped, elses dropped, and definitions that must hold with the one before. Not all of them are Rego that OPA takes.
func mutantsOf(t testing.TB, file, text string) []mutant {
	t.Helper()
	module, err := ast.ParseModule(file, text)
	if err != nil {
		t.Fatal(err)
	}
	w := &mutantWriter{file: file, text: text}
	ast.WalkTerms(module, func(term *ast.Term) bool {
		if call, ok := term.Value.(ast.Call); ok && len(call) == 3 {
			w.comparison(call[0].Value.String(), call[1], call[2])
		}
		w.constant(term)
		return false
	})
	ast.WalkExprs(module, func(e *ast.Expr) bool {
		if e.IsCall() && len(e.Operands()) == 2 {
			w.comparison(e.Operator().String(), e.Operand(0), e.Operand(1))
		}
		if e.Negated {
			w.add("a negation dropped", e.Location.Offset, len("not "), "")
		}
		return false
	})
	ast.WalkBodies(module, func(body ast.Body) bool {
		for _, e := range body {
			if len(body) > 1 {
				w.add("a line dropped", e.Location.Offset, len(e.Location.Text), "true")
			}
		}
		return false
	})
	for i, rule := range module.Rules {
		for e := rule.Else; e != nil; e = e.Else {
			end := e.Location.Offset + len(e.Location.Text)
			if e.Else != nil {
				end = e.Else.Location.Offset
			}
			w.add("an else dropped", e.Location.Offset, end-e.Location.Offset, "")
		}
		if i > 0 && rule.Head.Ref().Equal(module.Rules[i-1].Head.Ref()) {
			w.both(module.Rules[i-1].Body, rule.Body)
		}
	}
	slices.SortFunc(w.all, func(a, b mutant) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return strings.Compare(a.String(), b.String())
	})
	return slices.Compact(w.all)
}

type mutantWriter struct {
	file, text string
	all        []mutant
}

func (w *mutantWriter) add(what string, at, size int, with string) {
	w.all = append(w.all, mutant{w.file, at, size, with, what})
}

func (w *mutantWriter) comparison(name string, left, right *ast.Term) {
	operator, ok := operators[name]
	if !ok {
		return
	}
	from := left.Location.Offset + len(left.Location.Text)
	if from > right.Location.Offset {
		return
	}
	at := strings.Index(w.text[from:right.Location.Offset], operator.text)
	if at < 0 {
		return // it is not written as an operator
	}
	for _, with := range operator.with {
		w.add("a comparison exchanged", from+at, len(operator.text), with)
	}
}

func (w *mutantWriter) constant(term *ast.Term) {
	if term.Location == nil || !strings.HasPrefix(w.text[term.Location.Offset:], string(term.Location.Text)) {
		return
	}
	at, size := term.Location.Offset, len(term.Location.Text)
	switch v := term.Value.(type) {
	case ast.Number:
		if n, ok := v.Int(); ok {
			w.add("a number changed", at, size, fmt.Sprint(n+1))
			w.add("a number changed", at, size, fmt.Sprint(n-1))
		}
	case ast.Boolean:
		w.add("a boolean turned", at, size, fmt.Sprint(!bool(v)))
	case ast.String:
		if text := string(v); size >= 2 && term.Location.Text[0] == '"' {
			w.add("a text changed", at+size-1, 0, "x")
			if len(text) > 0 && text[len(text)-1] > '0' && text[len(text)-1] <= '9' { // as the last digit of a day
				w.add("a text changed", at+size-2, 1, string(text[len(text)-1]-1))
			}
		}
	}
}

// both has the first body hold only where the second does.
func (w *mutantWriter) both(first, second ast.Body) {
	last := first[len(first)-1].Location
	also := "\n"
	for _, e := range second {
		also += string(e.Location.Text) + "\n"
	}
	end := last.Offset + len(last.Text)
	if start := first[0].Location.Offset; !strings.HasSuffix(strings.TrimSpace(w.text[:start]), "{") {
		w.add("two definitions in one", start, end-start, "{\n"+w.text[start:end]+also+"}")
		return
	}
	w.add("two definitions in one", end, 0, also)
}
