package accept

import (
	"math"
	"regexp"
	"unicode/utf8"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// text is what is demanded of a text.
type text struct {
	least, most int // in characters
	format      func(string) bool
	automaton   *automaton     // of the pattern, where one can be made
	pattern     *regexp.Regexp // else
	allowed     *words
}

// datePattern says nothing more than the format date does.
const datePattern = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`

var formats = map[string]func(string) bool{"date": isDate, "date-time": isDateTime, "time": isTime}

func (c *compiler) text(s source, allowed *words) (*text, error) {
	if allowed == nil && !s.has("minLength", "maxLength", "format", "pattern") {
		return nil, nil
	}
	t := &text{allowed: allowed}
	var err error
	if t.least, err = s.count("minLength", 0); err != nil {
		return nil, err
	}
	if t.most, err = s.count("maxLength", math.MaxInt); err != nil {
		return nil, err
	}
	format, err := s.text("format")
	if err != nil {
		return nil, err
	}
	if t.format = formats[format]; t.format == nil && format != "" {
		return nil, s.refuse("format")
	}
	pattern, err := s.text("pattern")
	if err != nil {
		return nil, err
	}
	if pattern == "" || format == "date" && pattern == datePattern {
		return t, nil
	}
	if t.automaton = automatonOf(pattern); t.automaton == nil {
		if t.pattern, err = regexp.Compile(pattern); err != nil {
			return nil, s.refuse("pattern")
		}
	}
	return t, nil
}

func (t *text) accepts(v *plan.Value) bool {
	if t.allowed != nil && !t.allowed.contain(v) {
		return false
	}
	text := v.Str()
	if !t.longEnough(text) {
		return false
	}
	if t.format != nil && !t.format(text) {
		return false
	}
	if t.automaton != nil && !t.automaton.matches(text) {
		return false
	}
	return t.pattern == nil || t.pattern.MatchString(text)
}

// longEnough counts characters only where the number of bytes does not decide: a character has from one to utf8.UTFMax of them.
func (t *text) longEnough(text string) bool {
	if len(text)/utf8.UTFMax >= t.least && len(text) <= t.most || len(text) > 0 && t.least <= 1 && len(text) <= t.most {
		return true
	}
	n := utf8.RuneCountInString(text)
	return n >= t.least && n <= t.most
}
