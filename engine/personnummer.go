package engine

import (
	"strings"
	"unicode"
)

// maskedCPR stands where a CPR number stood.
const maskedCPR = "******-****"

// maskCPR replaces everything that has the form of a CPR number (six digits, perhaps a hyphen or a space, four digits,
// and no digit before or after) by [maskedCPR]. Whether the number could be a person's is not asked: a masked case
// number is a smaller harm than a printed CPR number.
func maskCPR(text string) string {
	var b strings.Builder
	done := 0
	for i := 0; i+10 <= len(text); i++ {
		if !isDigit(text[i]) || i > 0 && isDigit(text[i-1]) {
			continue
		}
		n := cprLength(text[i:])
		if n == 0 {
			continue
		}
		b.WriteString(text[done:i])
		b.WriteString(maskedCPR)
		done = i + n
		i = done - 1
	}
	if done == 0 {
		return text
	}
	b.WriteString(text[done:])
	return b.String()
}

// cprLength returns the length of the CPR number that text begins with, 0 when it does not.
func cprLength(text string) int {
	i := 0
	for digits := 0; digits < 10; i++ {
		switch {
		case i >= len(text):
			return 0
		case isDigit(text[i]):
			digits++
		case digits == 6 && i == 6 && (text[i] == '-' || text[i] == ' '):
		default:
			return 0
		}
	}
	if i < len(text) && isDigit(text[i]) {
		return 0
	}
	return i
}

func isDigit(c byte) bool {
	return '0' <= c && c <= '9'
}

// excerpt makes text from a document fit to stand in a message: CPR numbers masked, cut to a bounded length, and
// without characters that could break the line or steer a terminal.
func excerpt(text string) string {
	const longest = 60
	if len(text) > 16*longest {
		text = text[:16*longest] // so that masking a text of megabytes costs nothing; cut again below
	}
	runes := []rune(maskCPR(text))
	cut := len(runes) > longest
	if cut {
		runes = runes[:longest]
	}
	for i, r := range runes {
		if !unicode.IsPrint(r) {
			runes[i] = '·'
		}
	}
	if cut {
		return string(runes) + "…"
	}
	return string(runes)
}
