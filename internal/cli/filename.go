package cli

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// shownName is a file name as it is shown: as given, save that bytes which are not UTF-8 and characters that could break
// the line or steer a terminal are written as \xHH and \u{H}.
func shownName(name string) string {
	var b strings.Builder
	for len(name) > 0 {
		r, size := utf8.DecodeRuneInString(name)
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02X`, name[0])
		case !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\u{%X}`, r)
		default:
			b.WriteRune(r)
		}
		name = name[size:]
	}
	return b.String()
}
