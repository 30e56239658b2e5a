package accept

import (
	"fmt"
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// automaton matches a pattern in one step a byte. It is made from the program that package regexp itself runs, so that it means the
// same.
type automaton struct {
	next      [][utf8.RuneSelf]uint8 // by state, what each byte leads to; state 0 leads nowhere, and 1 is the first
	accepting []bool                 // by state, whether the text may end in it
}

const maxStates = 255

// automatonOf makes the automaton of a pattern that names characters of ASCII only and stands between ^ and $; nil of any other.
func automatonOf(pattern string) *automaton {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	program, err := syntax.Compile(parsed.Simplify())
	if err != nil || program.StartCond()&syntax.EmptyBeginText == 0 || !isPlain(program) {
		return nil
	}
	b := automatonBuilder{program: program, numbers: map[string]uint8{}}
	b.add(nil, false)
	b.add([]uint32{uint32(program.Start)}, true)
	for state := 1; state < len(b.states); state++ {
		if !b.expand(state) {
			return nil
		}
	}
	return &b.automaton
}

func (a *automaton) matches(text string) bool {
	state := uint8(1)
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf {
			return false
		}
		if state = a.next[state][c]; state == 0 {
			return false
		}
	}
	return a.accepting[state]
}

// isPlain tells that a program looks for nothing but ASCII and the ends of the text.
func isPlain(program *syntax.Prog) bool {
	return !slices.ContainsFunc(program.Inst, func(i syntax.Inst) bool {
		switch i.Op {
		case syntax.InstEmptyWidth:
			return syntax.EmptyOp(i.Arg)&^(syntax.EmptyBeginText|syntax.EmptyEndText) != 0
		case syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			return true
		case syntax.InstRune, syntax.InstRune1:
			// A letter whose case is folded may be met by one outside ASCII: the Kelvin sign is a k.
			return syntax.Flags(i.Arg)&syntax.FoldCase != 0 || slices.ContainsFunc(i.Rune, func(r rune) bool { return r >= utf8.RuneSelf })
		}
		return false
	})
}

type automatonBuilder struct {
	automaton
	program *syntax.Prog
	states  []automatonState
	numbers map[string]uint8
}

// automatonState is where in the program the matching may be, before it is known whether the text ends here.
type automatonState struct {
	at    []uint32
	first bool // nothing has been read
}

// add gives a state its number.
func (b *automatonBuilder) add(at []uint32, first bool) uint8 {
	key := fmt.Sprint(at, first)
	if number, ok := b.numbers[key]; ok {
		return number
	}
	number := uint8(len(b.states))
	b.numbers[key] = number
	b.states = append(b.states, automatonState{at, first})
	b.next = append(b.next, [utf8.RuneSelf]uint8{})
	b.accepting = append(b.accepting, false)
	return number
}

// expand finds where a state leads. It is false where the pattern can match without reading to the end, or has too many states.
func (b *automatonBuilder) expand(state int) bool {
	var here syntax.EmptyOp
	if b.states[state].first {
		here = syntax.EmptyBeginText
	}
	reading, matched := b.follow(b.states[state].at, here)
	if matched {
		return false
	}
	_, b.accepting[state] = b.follow(b.states[state].at, here|syntax.EmptyEndText)
	var before []uint32 // where the character before leads
	for c := range rune(utf8.RuneSelf) {
		var targets []uint32
		for _, i := range reading {
			if i.MatchRune(c) {
				targets = append(targets, i.Out)
			}
		}
		slices.Sort(targets)
		targets = slices.Compact(targets)
		switch {
		case c > 0 && slices.Equal(targets, before):
			b.next[state][c] = b.next[state][c-1]
		case len(b.states) == maxStates:
			return false
		default:
			target := b.add(targets, false) // first, for it may move what next holds
			b.next[state][c] = target
		}
		before = targets
	}
	return true
}

// follow goes through the program without reading, to the instructions that read.
func (b *automatonBuilder) follow(at []uint32, here syntax.EmptyOp) (reading []*syntax.Inst, matched bool) {
	seen := map[uint32]bool{}
	for todo := slices.Clone(at); len(todo) > 0; {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[pc] {
			continue
		}
		seen[pc] = true
		switch i := &b.program.Inst[pc]; i.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			todo = append(todo, i.Out, i.Arg)
		case syntax.InstCapture, syntax.InstNop:
			todo = append(todo, i.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(i.Arg)&^here == 0 {
				todo = append(todo, i.Out)
			}
		case syntax.InstMatch:
			matched = true
		case syntax.InstRune, syntax.InstRune1:
			reading = append(reading, i)
		}
	}
	return reading, matched
}
