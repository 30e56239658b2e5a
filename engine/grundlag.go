package engine

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// grundlag is what a finding rests on: one document, or a group of posts from several.
type grundlag interface {
	// label is what the schema calls the value at the path of an answer, "" where it has no name for it.
	label(path []any, sprog Sprog) string
	// faktum is the place at the path of an answer and its value, masked unless vis. pointer is the path's. The name is "" where the
	// schema has none.
	faktum(path []any, pointer string, sprog Sprog, vis bool) Faktum
	// identity is what a finding, or the occurrence with that key, is identified by besides its rule and key (see [Fingerprint]).
	identity(noegle string) (dokumenttype, id string)
}

// dokumentgrundlag is a single document.
type dokumentgrundlag struct {
	document Document
	walk     walk
}

func (d *dokumentgrundlag) reset(document Document) {
	d.document = document
	d.walk.reset(document.views)
}

func (d *dokumentgrundlag) label(path []any, sprog Sprog) string {
	return d.document.Skema().Label(path, string(sprog))
}

func (d *dokumentgrundlag) identity(string) (dokumenttype, id string) {
	return d.document.Type(), d.document.ID()
}

func (d *dokumentgrundlag) faktum(path []any, pointer string, sprog Sprog, vis bool) Faktum {
	place := d.walk.place(path)
	field := d.document.Skema().field(path)
	f := Faktum{
		Sti: pointer, Navn: field.name(sprog), Findes: place.Findes, Linje: place.Linje, Kolonne: place.Kolonne,
		Bredde: place.width(d.document),
	}
	if place.Findes {
		f.Vaerdi, f.Maskeret = shownValue(scalar(d.document.Bytes()[place.Start:place.Slut]), field.personal || field.prose, vis)
	}
	return f
}

// scalar is the text, number or boolean that stands there, nil where it is null, an object or a list.
func scalar(literal []byte) any {
	switch literal[0] {
	case '{', '[', 'n':
		return nil
	case 't', 'f':
		return literal[0] == 't'
	case '"':
		if bytes.IndexByte(literal, '\\') < 0 {
			return string(literal[1 : len(literal)-1])
		}
		text, _ := jsontext.AppendUnquote(nil, literal) // malformed text has been reported
		return string(text)
	}
	return json.Number(literal)
}

// width is how many columns the place takes on its first line.
func (p Place) width(document Document) int {
	return codePoints(firstLine(document.Bytes()[p.Start:p.Slut]))
}

func firstLine(b []byte) []byte {
	for _, end := range []byte("\n\r") {
		if i := bytes.IndexByte(b, end); i >= 0 {
			b = b[:i]
		}
	}
	return b
}

// shownValue is a value as a finding shows it: containers are not shown. Where it is hidden (personal data, free text) it is masked,
// and else the CPR numbers in it are, unless vis.
func shownValue(value any, hidden, vis bool) (shown any, maskeret bool) {
	switch v := value.(type) {
	case string:
		switch {
		case vis:
			return value, false
		case hidden:
			return Masked, true
		}
		if masked := Mask(v); masked != v {
			return masked, false
		}
		return value, false
	case bool, json.Number:
		return value, false
	}
	return nil, false
}

// postgrundlag is a group of posts. The path of an answer is ["poster", number, "vaerdier", name], or shorter for the post.
type postgrundlag struct {
	poster  []Post
	skemaer *Skemaer
}

// find is the post that a path leads to and the name of its field; "id" where it leads to the post itself.
func (g postgrundlag) find(path []any) (*Post, string) {
	if len(path) < 2 || path[0] != "poster" {
		return nil, ""
	}
	i, ok := path[1].(int)
	if !ok || i < 0 || i >= len(g.poster) {
		return nil, ""
	}
	if len(path) > 3 {
		if name, ok := path[3].(string); ok {
			return &g.poster[i], name
		}
	}
	return &g.poster[i], "id"
}

func (g postgrundlag) skema(p *Post) *Skema {
	s, err := g.skemaer.Skema(p.Type)
	if err != nil {
		return nil
	}
	return s
}

func (g postgrundlag) label(path []any, sprog Sprog) string {
	p, name := g.find(path)
	if p == nil {
		return ""
	}
	skema := g.skema(p)
	if skema == nil {
		return ""
	}
	return skema.Label(pathOfPointer(p.Steder[name].Sti), string(sprog))
}

func (g postgrundlag) faktum(path []any, pointer string, sprog Sprog, vis bool) Faktum {
	p, name := g.find(path)
	if p == nil {
		return Faktum{Sti: pointer, Linje: 1, Kolonne: 1}
	}
	sted := p.Steder[name]
	f := Faktum{Fil: p.Fil, Sti: sted.Sti, Navn: g.label(path, sprog), Findes: sted.Findes, Linje: sted.Linje, Kolonne: sted.Kolonne, Bredde: sted.Bredde}
	if !vis {
		f.Fil = Mask(f.Fil)
	}
	if value, ok := p.Vaerdier[name]; ok {
		skema, at := g.skema(p), pathOfPointer(sted.Sti)
		f.Vaerdi, f.Maskeret = shownValue(value, skema == nil || skema.Personal(at) || skema.FreeText(at), vis)
	}
	return f
}

// identity is what the group has in common. Where that is a person's CPR number it is over the ids of the group's
// documents, and of an occurrence over its key, which names the documents: a document more of the same person does not
// change it. Neither do the order of the delivery and the names of its files.
func (g postgrundlag) identity(noegle string) (dokumenttype, id string) {
	group := g.poster[0].Gruppe
	if group == "" && noegle == "" {
		ids := make([]string, len(g.poster))
		for i := range g.poster {
			ids[i] = g.poster[i].ID
		}
		slices.Sort(ids)
		group = strings.Join(slices.Compact(ids), "+")
	}
	return bestandstype, group
}

func pathOfPointer(pointer string) []any {
	names, err := ParsePointer(pointer)
	if err != nil {
		return nil
	}
	path := make([]any, len(names))
	for i, name := range names {
		path[i] = name
	}
	return path
}
