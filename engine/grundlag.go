package engine

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

// grundlag is what a finding rests on: one document, or a group of posts from several.
type grundlag interface {
	// label is what the schema calls the value at the path of an answer, "" where it has no name for it.
	label(path []any, sprog Sprog) string
	// faktum is the place at the path of an answer and its value, masked unless vis. It has no name yet.
	faktum(path []any, vis bool) Faktum
	// fingerprint identifies the finding, or the occurrence with that key.
	fingerprint(regel, noegle string) string
}

// dokumentgrundlag is a single document.
type dokumentgrundlag struct{ document Document }

func (d dokumentgrundlag) label(path []any, sprog Sprog) string {
	return d.document.Skema().Label(path, string(sprog))
}

func (d dokumentgrundlag) fingerprint(regel, noegle string) string {
	return Fingerprint(regel, d.document.Type(), d.document.ID(), noegle)
}

func (d dokumentgrundlag) faktum(path []any, vis bool) Faktum {
	place := d.document.Place(path)
	f := Faktum{Sti: place.Sti, Findes: place.Findes, Linje: place.Linje, Kolonne: place.Kolonne, Bredde: place.width(d.document)}
	if value, ok := d.document.Lookup(path); ok {
		f.Vaerdi, f.Maskeret = shownValue(value, d.document.Skema(), path, vis)
	}
	return f
}

// width is how many columns the place takes on its first line.
func (p Place) width(document Document) int {
	return utf8.RuneCount(firstLine(document.Bytes()[p.Start:p.Slut]))
}

func firstLine(b []byte) []byte {
	for i, c := range b {
		if c == '\n' || c == '\r' {
			return b[:i]
		}
	}
	return b
}

// shownValue is a value as a finding shows it: containers are not shown, personal data and free text are masked unless vis.
func shownValue(value any, skema *Skema, path []any, vis bool) (shown any, maskeret bool) {
	switch v := value.(type) {
	case string:
		switch {
		case vis:
			return v, false
		case skema == nil || skema.Personal(path) || skema.FreeText(path):
			return Masked, true
		}
		return Mask(v), false
	case bool, json.Number:
		return v, false
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

func (g postgrundlag) faktum(path []any, vis bool) Faktum {
	p, name := g.find(path)
	if p == nil {
		return Faktum{Sti: Pointer(path), Linje: 1, Kolonne: 1}
	}
	sted := p.Steder[name]
	f := Faktum{Fil: p.Fil, Sti: sted.Sti, Findes: sted.Findes, Linje: sted.Linje, Kolonne: sted.Kolonne, Bredde: sted.Bredde}
	if !vis {
		f.Fil = Mask(f.Fil)
	}
	if value, ok := p.Vaerdier[name]; ok {
		f.Vaerdi, f.Maskeret = shownValue(value, g.skema(p), pathOfPointer(sted.Sti), vis)
	}
	return f
}

// fingerprint is over what the group has in common. Where that is a person's CPR number it is over the ids of the group's
// documents, and of an occurrence over its key, which names the documents: a document more of the same person does not
// change it. Neither do the order of the delivery and the names of its files.
func (g postgrundlag) fingerprint(regel, noegle string) string {
	group := g.poster[0].Gruppe
	if group == "" && noegle == "" {
		ids := make([]string, len(g.poster))
		for i := range g.poster {
			ids[i] = g.poster[i].ID
		}
		slices.Sort(ids)
		group = strings.Join(slices.Compact(ids), "+")
	}
	return Fingerprint(regel, bestandstype, group, noegle)
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
