package rapport

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
)

// columns measures text as terminals show it. It does not ask for the machine's locale.
var columns = &runewidth.Condition{StrictEmojiNeutral: true}

// bredde is the number of columns a text takes: a combining mark takes none.
func bredde(s string) int { return columns.StringWidth(s) }

// ombryd breaks prose into lines: the first has first columns of room, the others rest. It breaks at spaces only, so that
// a pointer or a path stays whole, and never within a date, a paragraph number or a number and its unit.
func ombryd(prose string, first, rest int) []string {
	var lines []string
	room, line := first, ""
	for _, word := range stykker(prose) {
		switch {
		case line == "":
			line = word
		case bredde(line)+1+bredde(word) <= room:
			line += " " + word
		default:
			lines = append(lines, line)
			room, line = rest, word
		}
	}
	return append(lines, line)
}

// stykker are the words of a text, those that belong together as one.
func stykker(prose string) []string {
	var pieces []string
	last := ""
	for _, word := range strings.FieldsFunc(prose, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }) {
		if last != "" && uadskillelige(last, word) {
			pieces[len(pieces)-1] += " " + word
		} else {
			pieces = append(pieces, word)
		}
		last = word
	}
	return pieces
}

// uadskillelige tells whether a line may not break between two words: "20. februar", "februar 2018", "14 dage", "§ 42 b",
// "stk. 3", "= 15. februar".
func uadskillelige(a, b string) bool {
	bare := strings.TrimLeft(a, "(»“")
	switch bare {
	case "§", "§§", "stk.", "nr.", "kl.", "=", "+", "−", "–":
		return true
	}
	digits := strings.TrimSuffix(bare, ".")
	switch {
	case digits != "" && len(digits) <= 3 && strings.Trim(digits, "0123456789") == "":
		first, _ := utf8.DecodeRuneInString(b)
		return unicode.IsLetter(first)
	case slices.Contains(maanedsnavne, bare) && len(b) >= 4 && strings.Trim(b[:4], "0123456789") == "":
		return true
	}
	return false
}

var maanedsnavne = strings.Fields("januar februar marts april maj juni juli august september oktober november december " +
	"January February March April May June July August September October November December")
