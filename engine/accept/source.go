package accept

import (
	"encoding/json"
	"strconv"
	"strings"
)

// source is a schema as it is written, and where.
type source struct {
	schema  map[string]any
	pointer string
}

func (s source) refuse(keyword string) *Unsupported {
	return &Unsupported{keyword, s.below(keyword)}
}

var escapeStep = strings.NewReplacer("~", "~0", "/", "~1")

// below is the pointer of what stands under a keyword.
func (s source) below(steps ...string) string {
	pointer := s.pointer
	for _, step := range steps {
		pointer += "/" + escapeStep.Replace(step)
	}
	return pointer
}

func (s source) has(keywords ...string) bool {
	for _, keyword := range keywords {
		if _, ok := s.schema[keyword]; ok {
			return true
		}
	}
	return false
}

// isReference tells a schema that demands only what another does.
func (s source) isReference() bool {
	for keyword := range s.schema {
		if keyword != "$ref" && !isAnnotation(keyword) {
			return false
		}
	}
	return s.has("$ref")
}

// count reads a keyword whose value is a whole number from zero; absent is what it is where it is left out.
func (s source) count(keyword string, absent int) (int, error) {
	value, ok := s.schema[keyword]
	if !ok {
		return absent, nil
	}
	number, _ := value.(json.Number)
	n, err := strconv.ParseUint(string(number), 10, 31)
	if err != nil {
		return 0, s.refuse(keyword)
	}
	return int(n), nil
}

// flag reads a keyword whose value is a boolean, false where it is left out.
func (s source) flag(keyword string) (bool, error) {
	value, ok := s.schema[keyword]
	flag, isFlag := value.(bool)
	if ok && !isFlag {
		return false, s.refuse(keyword)
	}
	return flag, nil
}

// text reads a keyword whose value is a text, "" where it is left out.
func (s source) text(keyword string) (string, error) {
	value, ok := s.schema[keyword]
	text, isText := value.(string)
	if ok && (!isText || text == "") {
		return "", s.refuse(keyword)
	}
	return text, nil
}

// list reads a keyword whose value is a list that is not empty, nil where it is left out.
func (s source) list(keyword string) ([]any, error) {
	value, ok := s.schema[keyword]
	list, isList := value.([]any)
	if ok && (!isList || len(list) == 0) {
		return nil, s.refuse(keyword)
	}
	return list, nil
}
