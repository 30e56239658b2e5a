package engine

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// blank is the white space of JSON.
const blank = " \t\r\n"

// syntaxState is where the reading stood when the bytes stopped being JSON.
type syntaxState struct {
	data      []byte
	at        int   // the end of the last token that was JSON
	container byte  // what is open: '{', '[' or 0
	length    int64 // how many keys and values the container has so far; at the top the number of documents
	opened    int   // offset of the container's opening bracket
	above     int   // how many lines of the file stand above the document
}

// syntaxFault tells a person what was found and what was expected, and where. It looks at the bytes itself: a JSON
// library knows which byte was impossible, not which mistake people make there.
func syntaxFault(s syntaxState) (offset int, da, en string) {
	next := s.skipBlank(s.at)
	switch {
	case s.container == 0 && s.length > 0:
		return next, "efter dokumentets afslutning står der mere: en fil skal indeholde ét dokument",
			"there is more after the end of the document: a file must hold one document"
	case s.container == 0:
		return s.value(next)
	case s.container == '{' && s.length%2 == 1:
		if s.byteAt(next) != ':' {
			return next, "her mangler et kolon (:) mellem feltnavnet og værdien", "a colon (:) is missing here between the field name and the value"
		}
		return s.value(s.skipBlank(next + 1))
	case s.length == 0 && s.byteAt(next) != s.closer():
		return s.member(next)
	case s.byteAt(next) == ',':
		after := s.skipBlank(next + 1)
		switch c := s.byteAt(after); c {
		case '}', ']':
			return next, fmt.Sprintf("overflødigt komma før '%c': fjern kommaet", c), fmt.Sprintf("superfluous comma before '%c': remove it", c)
		case ',':
			return after, "to kommaer i træk: fjern det ene", "two commas in a row: remove one"
		}
		if s.decimalComma(next) {
			return next, "et decimaltal skrives med punktum, ikke komma", "a decimal number is written with a point, not a comma"
		}
		return s.member(after)
	}
	return s.separator(next)
}

// separator tells what is wrong where a comma or a closing bracket should have stood.
func (s syntaxState) separator(at int) (offset int, da, en string) {
	c := s.byteAt(at)
	switch {
	case at >= len(s.data):
		return s.ended()
	case c == '}' || c == ']':
		line := s.openedLine()
		return at, fmt.Sprintf("her står '%c', men %s fra linje %d skal afsluttes med '%c'", c, s.noun("da"), line, s.closer()),
			fmt.Sprintf("'%c' stands here, but %s from line %d must end with '%c'", c, s.noun("en"), line, s.closer())
	case at == s.at && at > 0 && isDigit(s.data[at-1]):
		return s.afterNumber(at)
	case c == '/' || c == '#':
		return s.comment(at)
	}
	return at, fmt.Sprintf("her mangler et komma eller en afsluttende '%c'", s.closer()), fmt.Sprintf("a comma or a closing '%c' is missing here", s.closer())
}

// afterNumber explains what sticks to the end of a number, at the number's first character.
func (s syntaxState) afterNumber(at int) (offset int, da, en string) {
	start := at
	for start > 0 && bytes.IndexByte([]byte("0123456789+-.eE"), s.data[start-1]) >= 0 {
		start--
	}
	digits := strings.TrimPrefix(string(s.data[start:at]), "-")
	if digits == "0" && isDigit(s.byteAt(at)) {
		return start, "et tal kan ikke begynde med 0: fjern nullet, eller sæt anførselstegn om, hvis det er en kode",
			"a number cannot begin with 0: remove the zero, or put it in quotes if it is a code"
	}
	return start, "dette er ikke et tal: sæt anførselstegn om datoer, koder og tekst", "this is not a number: put dates, codes and text in quotes"
}

// decimalComma tells whether the comma at offset stands between two digits without space, where no digit may follow.
func (s syntaxState) decimalComma(comma int) bool {
	return s.container == '{' && comma > 0 && isDigit(s.data[comma-1]) && isDigit(s.byteAt(comma+1))
}

// member tells what is wrong where a member of the open container should have begun.
func (s syntaxState) member(at int) (offset int, da, en string) {
	if s.container == '[' {
		return s.value(at)
	}
	switch c := s.byteAt(at); {
	case at >= len(s.data):
		return s.ended()
	case c == '"':
		return s.text(at)
	case c == '/' || c == '#':
		return s.comment(at)
	case c == ']':
		return s.separator(at)
	case c == ',':
		return at, "her står et komma, men der mangler et felt før det", "a comma stands here, but a field is missing before it"
	case s.quotes(at):
		return s.wrongQuotes(at)
	}
	return at, "her skal stå et feltnavn i anførselstegn (\")", "a field name in quotes (\") is expected here"
}

// value tells what is wrong where a value should have begun.
func (s syntaxState) value(at int) (offset int, da, en string) {
	c := s.byteAt(at)
	switch {
	case at >= len(s.data):
		return s.ended()
	case c == '"':
		return s.text(at)
	case c == '/' || c == '#':
		return s.comment(at)
	case s.container == '[' && s.length == 0 && c == '}':
		return s.separator(at)
	case c == '}' || c == ']' || c == ',' || c == ':':
		return at, fmt.Sprintf("her mangler en værdi før '%c'", c), fmt.Sprintf("a value is missing here before '%c'", c)
	case s.quotes(at):
		return s.wrongQuotes(at)
	}
	word := s.word(at)
	switch strings.ToLower(strings.TrimLeft(word, "+-")) {
	case "nan", "infinity", "inf":
		return at, fmt.Sprintf("%s er ikke et tal i JSON: udelad feltet, hvis tallet ikke kendes", word), fmt.Sprintf("%s is not a number in JSON: leave the field out if the number is not known", word)
	case "true", "false":
		return at, fmt.Sprintf("'%s' skrives med små bogstaver: %s", word, strings.ToLower(word)), fmt.Sprintf("'%s' is written in lower case: %s", word, strings.ToLower(word))
	case "undefined", "none", "nil", "null":
		return at, fmt.Sprintf("'%s' er ikke en værdi i JSON: udelad feltet, hvis det ikke er oplyst", word), fmt.Sprintf("'%s' is not a value in JSON: leave the field out if it is not known", word)
	}
	switch {
	case c == '+':
		return at, "et tal skrives uden plus foran", "a number is written without a plus sign"
	case c == '.':
		return at, "et decimaltal skal have et ciffer før punktummet: 0.5", "a decimal number needs a digit before the point: 0.5"
	case c == '-' || isDigit(c):
		return at, "tallet er ikke skrevet færdigt eller rigtigt: skriv fx 12, -3 eller 1.5", "the number is not complete or not well-formed: write for example 12, -3 or 1.5"
	case c < ' ' || c >= utf8.RuneSelf && word == "":
		return at, "her står et tegn, der ikke kan stå i JSON", "a character that cannot stand in JSON is found here"
	}
	return at, "her skal stå en værdi: tekst skal have anførselstegn (\") om", "a value is expected here: text must be in quotes (\")"
}

// text tells what is wrong in the string literal that begins at offset.
func (s syntaxState) text(start int) (offset int, da, en string) {
	for i := start + 1; i < len(s.data); i++ {
		switch c := s.data[i]; {
		case c == '"':
			return start, "teksten kan ikke læses", "the text cannot be read" // not reached: the literal would be well-formed
		case c == '\n' || c == '\r':
			return start, "teksten, der begynder her, mangler et afsluttende anførselstegn på linjen (et linjeskift i en tekst skrives \\n)",
				"the text that begins here lacks a closing quote on its line (a line break in a text is written \\n)"
		case c < ' ':
			return i, fmt.Sprintf("tegnet U+%04X kan ikke stå i en tekst: skriv \\u%04x (tabulator: \\t)", c, c), fmt.Sprintf("the character U+%04X cannot stand in a text: write \\u%04x (tab: \\t)", c, c)
		case c == '\\':
			_, isUnit := utf16Unit(s.data[i:])
			next := s.byteAt(i + 1)
			if isUnit || next != 0 && next != 'u' && strings.IndexByte(`"\/bfnrt`, next) >= 0 {
				i++
				continue
			}
			return i, `efter en omvendt skråstreg kan her kun stå ", \, /, b, f, n, r, t eller u og fire hexcifre: en omvendt skråstreg i teksten skrives \\`,
				`after a backslash only ", \, /, b, f, n, r, t or u and four hex digits can stand: a backslash in the text is written \\`
		}
	}
	return start, "teksten, der begynder her, mangler et afsluttende anførselstegn", "the text that begins here lacks a closing quote"
}

// ended tells what is missing when the bytes end too early.
func (s syntaxState) ended() (offset int, da, en string) {
	end := len(bytes.TrimRight(s.data, blank))
	if s.container == 0 {
		return end, "filen slutter, før dokumentet begynder", "the file ends before the document begins"
	}
	line := s.openedLine()
	return end, fmt.Sprintf("filen slutter for tidligt: %s fra linje %d mangler en afsluttende '%c'", s.noun("da"), line, s.closer()),
		fmt.Sprintf("the file ends too early: %s from line %d lacks a closing '%c'", s.noun("en"), line, s.closer())
}

// openedLine is the line of the file on which the container begins.
func (s syntaxState) openedLine() int {
	line, _ := lineColumn(s.data, s.opened)
	return line + s.above
}

func (s syntaxState) comment(at int) (offset int, da, en string) {
	return at, "JSON kan ikke have kommentarer: fjern den", "JSON cannot have comments: remove it"
}

func (s syntaxState) wrongQuotes(at int) (offset int, da, en string) {
	return at, "tekst og feltnavne skal have lige, dobbelte anførselstegn (\") om", "text and field names must be in straight double quotes (\")"
}

// quotes tells whether some other quotation mark than JSON's stands at offset.
func (s syntaxState) quotes(at int) bool {
	r, _ := utf8.DecodeRune(s.data[at:])
	return strings.ContainsRune("'`´‘’‚“”„«»", r)
}

// word returns the run of letters at offset, with its sign. It is cut short, for it is quoted to the user.
func (s syntaxState) word(at int) string {
	end := at
	for end < len(s.data) && end < at+20 {
		r, size := utf8.DecodeRune(s.data[end:])
		sign := end == at && (r == '+' || r == '-')
		if !sign && !unicode.IsLetter(r) {
			break
		}
		end += size
	}
	return string(s.data[at:end])
}

func (s syntaxState) skipBlank(at int) int {
	for at < len(s.data) && strings.IndexByte(blank, s.data[at]) >= 0 {
		at++
	}
	return at
}

// byteAt is 0 outside the data.
func (s syntaxState) byteAt(at int) byte {
	if at < 0 || at >= len(s.data) {
		return 0
	}
	return s.data[at]
}

func (s syntaxState) closer() byte {
	if s.container == '[' {
		return ']'
	}
	return '}'
}

func (s syntaxState) noun(language string) string {
	switch {
	case language == "da" && s.container == '[':
		return "listen"
	case language == "da":
		return "objektet"
	case s.container == '[':
		return "the list"
	default:
		return "the object"
	}
}
