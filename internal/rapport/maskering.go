package rapport

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pladstjek/pladstjek/engine"
)

// omraade is a span of bytes that is not shown.
type omraade struct {
	start, slut int
	// mask stands in its place.
	mask string
}

// tail stands for the rest of a line that may not be shown.
const tail = "…"

// hemmelige finds the spans of a document that a source line may not show: every value whose field is personal data or
// free text, and every value or field name with a CPR number in it. The spans are in order and do not overlap.
//
// A line may hold other values than the one it is shown for, all of them in a file without line breaks, so the whole
// document is gone through. Of a document that does not follow its schema (valid is false) only the values of fields that
// the schema knows are shown: a name under a misspelt field is a name still. What stands behind a syntax error is not
// shown at all, since nobody knows what it is.
func hemmelige(data []byte, skema *engine.Skema, valid bool) []omraade {
	h := hemmelig{skema: skema, valid: valid, cache: map[string]bool{}}
	h.offset = len(data) - len(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	h.decoder = jsontext.NewDecoder(bytes.NewReader(data[h.offset:]), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	err := h.value(nil)
	if err == nil {
		if _, err = h.decoder.ReadToken(); err == io.EOF {
			return h.found
		}
	}
	at := h.offset + int(h.decoder.InputOffset())
	for at < len(data) && strings.IndexByte(" \t\r\n,:", data[at]) >= 0 {
		at++
	}
	return append(h.found, omraade{at, len(data), tail})
}

type hemmelig struct {
	decoder *jsontext.Decoder
	offset  int
	skema   *engine.Skema
	valid   bool
	cache   map[string]bool // by pointer, every element number written *
	found   []omraade
}

func (h *hemmelig) value(path []string) error {
	switch h.decoder.PeekKind() {
	case '{':
		return h.container(func() error {
			name, err := h.scalar(func(string) bool { return false })
			if err != nil {
				return err
			}
			return h.value(append(path, name))
		})
	case '[':
		return h.container(func() error { return h.value(append(path, "*")) })
	default:
		_, err := h.scalar(func(string) bool { return h.hidden(path) })
		return err
	}
}

// container reads an object or an array; each reads one member of it.
func (h *hemmelig) container(each func() error) error {
	if _, err := h.decoder.ReadToken(); err != nil {
		return err
	}
	for k := h.decoder.PeekKind(); k != '}' && k != ']'; k = h.decoder.PeekKind() {
		if err := each(); err != nil {
			return err
		}
	}
	_, err := h.decoder.ReadToken()
	return err
}

// scalar reads a name or a value that is no container and gives its text.
func (h *hemmelig) scalar(hide func(string) bool) (string, error) {
	raw, err := h.decoder.ReadValue()
	if err != nil {
		return "", err
	}
	text := string(raw)
	if raw.Kind() == '"' {
		if unquoted, err := jsontext.AppendUnquote(nil, raw); err == nil {
			text = string(unquoted)
		}
	}
	if engine.Mask(text) != text || engine.Mask(string(raw)) != string(raw) || hide(text) {
		end := h.offset + int(h.decoder.InputOffset())
		mask := engine.Masked
		if raw.Kind() == '"' {
			mask = `"` + mask + `"`
		}
		h.found = append(h.found, omraade{end - len(raw), end, mask})
	}
	return text, nil
}

func (h *hemmelig) hidden(path []string) bool {
	key := strings.Join(path, "\x00")
	hide, known := h.cache[key]
	if !known {
		hide = h.ask(path)
		h.cache[key] = hide
	}
	return hide
}

func (h *hemmelig) ask(path []string) bool {
	if h.skema == nil {
		return true
	}
	steps := make([]any, len(path))
	for i, step := range path {
		steps[i] = step
		if _, err := strconv.Atoi(step); err == nil || step == "*" {
			steps[i] = 0
		}
	}
	return h.skema.Personal(steps) || h.skema.FreeText(steps) || !h.valid && !h.skema.Known(path)
}
