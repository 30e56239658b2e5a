package accept

import (
	"regexp"
	"testing"
)

// TestAutomatonExhaustive compares with package regexp on every short text over the characters that matter.
func TestAutomatonExhaustive(t *testing.T) {
	alphabet := []string{"a", "b", "0", "9", "-", "\n", "æ", "\xff"}
	for _, pattern := range []string{
		`^$`, `^a$`, `^(a|b0)*$`, `^[a-b]{2,3}-?$`, `^\d+$`, `^(a?)(a?)a$`, `\A(a|ab)(0|b0)\z`, `^a*?b$`, `^(^a|b)$`, `^(a|(b$))$`, `^(?:a$)?$`, `^(a{3}|b)$`, `^[^\x00-/1-\x{10ffff}]*$`,
	} {
		automaton := automatonOf(pattern)
		if automaton == nil {
			t.Errorf("%s has no automaton", pattern)
			continue
		}
		exact := regexp.MustCompile(pattern)
		yes := 0
		var try func(text string, left int)
		try = func(text string, left int) {
			got, want := automaton.matches(text), exact.MatchString(text)
			if got != want {
				t.Errorf("%s on %q: %v, want %v", pattern, text, got, want)
			}
			if want {
				yes++
			}
			if left == 0 {
				return
			}
			for _, c := range alphabet {
				try(text+c, left-1)
			}
		}
		try("", 4)
		if yes == 0 {
			t.Errorf("%s matches nothing that was tried", pattern)
		}
	}
}

// TestNoAutomaton: these reach beyond ASCII, match without an end of the text, would be large, or have their ends in several places.
func TestNoAutomaton(t *testing.T) {
	for _, pattern := range []string{`a`, `^a`, `a$`, `^.$`, `^[^a]$`, `^æ$`, `(?i)^k$`, `(?i)^[k]$`, `(?m)^a$`, `^a\b$`, `^a*`, `(`, `^(a|b)*a(a|b){9}$`, `^a{256}$`, `^a$|^b$`} {
		if automatonOf(pattern) != nil {
			t.Errorf("%s has an automaton", pattern)
		}
	}
}

// FuzzAutomaton: what an automaton says of a text, package regexp says too.
func FuzzAutomaton(f *testing.F) {
	for _, pattern := range []string{`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, `^20(1[5-9]|[234][0-9])-(0[1-9]|1[0-2])$`, `^[0-9]{6}-?[0-9A-Z]{3}[0-9]$`} {
		f.Add(pattern, "2018-02-28")
		f.Add(pattern, "0202809999")
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		exact, err := regexp.Compile(pattern)
		automaton := automatonOf(pattern)
		if automaton == nil {
			return
		}
		if err != nil {
			t.Fatalf("%q has an automaton and is no pattern: %v", pattern, err)
		}
		if got, want := automaton.matches(text), exact.MatchString(text); got != want {
			t.Fatalf("%q on %q: %v, want %v", pattern, text, got, want)
		}
	})
}
