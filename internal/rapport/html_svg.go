package rapport

import (
	"fmt"
	"html"
	"html/template"
	"strconv"
	"strings"
)

// htmlSVG builds a picture. Its colours and patterns are classes of the report's style sheet and the patterns of its head.
type htmlSVG struct{ b strings.Builder }

// newHTMLSVG begins a picture that fills width × height units. Who cannot see it is read the title and the description; id must
// be unique in the report.
func newHTMLSVG(id, class string, width, height float64, title, description string) *htmlSVG {
	s := &htmlSVG{}
	s.open("svg", "class", class, "viewBox", fmt.Sprintf("0 0 %s %s", htmlMaal(width), htmlMaal(height)), "role", "img",
		"aria-labelledby", id+"-titel "+id+"-beskrivelse")
	s.text("title", title, "id", id+"-titel")
	s.text("desc", description, "id", id+"-beskrivelse")
	return s
}

// done ends the picture.
func (s *htmlSVG) done() template.HTML {
	s.close("svg")
	return template.HTML(s.b.String())
}

// open begins an element with attributes, given as name and value by turns. A value is a string or a float64.
func (s *htmlSVG) open(name string, attributes ...any) { s.element(name, ">", attributes) }

func (s *htmlSVG) close(name string) { s.b.WriteString("</" + name + ">") }

// empty writes an element without content.
func (s *htmlSVG) empty(name string, attributes ...any) { s.element(name, "/>", attributes) }

// text writes an element with a text.
func (s *htmlSVG) text(name, text string, attributes ...any) {
	s.open(name, attributes...)
	s.b.WriteString(html.EscapeString(strings.Map(htmlSynlig, text)))
	s.close(name)
}

// named writes an element that shows a text when it is pointed at.
func (s *htmlSVG) named(name, title string, attributes ...any) {
	s.open(name, attributes...)
	s.text("title", title)
	s.close(name)
}

func (s *htmlSVG) element(name, end string, attributes []any) {
	s.b.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		value := ""
		switch v := attributes[i+1].(type) {
		case string:
			value = html.EscapeString(strings.Map(htmlSynlig, v))
		case float64:
			value = htmlMaal(v)
		}
		s.b.WriteString(" " + attributes[i].(string) + `="` + value + `"`)
	}
	s.b.WriteString(end)
}

// htmlMaal writes a length with at most one decimal, alike on every machine.
func htmlMaal(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

// htmlBredde is about how wide a text is in letters of the size: rather too wide than too narrow.
func htmlBredde(text string, size float64) float64 { return float64(bredde(text)) * size * 0.56 }

// htmlKort shortens a text to a width in letters of the size.
func htmlKort(text string, size, width float64) string {
	if htmlBredde(text, size) <= width {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if htmlBredde(b.String()+string(r)+tail, size) > width {
			break
		}
		b.WriteRune(r)
	}
	return strings.TrimRight(b.String(), " ,.;") + tail
}
