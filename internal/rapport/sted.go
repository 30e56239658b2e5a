package rapport

import (
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/policies"
)

// stdinNavn stands for the name of what is read from standard input.
const stdinNavn = "<stdin>"

// navnMedLinje is a document's name: its file, and where that holds several documents, the line at which it begins.
func navnMedLinje(d engine.Dokumentinfo) string {
	if d.Linje > 0 {
		return fmt.Sprintf("%s:%d", d.Fil, d.Linje)
	}
	return d.Fil
}

// iFilen gives a result whose places are lines of the file. A document that shares its file with others is one line of it
// and begins at r.Dokument.Linje, so no place in it lies further up. The result that is given is not changed.
func iFilen(r engine.Resultat) engine.Resultat {
	first := r.Dokument.Linje
	if first <= 1 {
		return r
	}
	moved := func(fakta []engine.Faktum) []engine.Faktum {
		out := append([]engine.Faktum{}, fakta...)
		for i := range out {
			out[i].Linje = max(out[i].Linje, first)
		}
		return out
	}
	r.Skemafejl = append([]engine.Skemafejl{}, r.Skemafejl...)
	for i := range r.Skemafejl {
		r.Skemafejl[i].Linje = max(r.Skemafejl[i].Linje, first)
	}
	r.Fund = append([]engine.Fundtekst{}, r.Fund...)
	for i := range r.Fund {
		f := &r.Fund[i]
		f.Fakta = moved(f.Fakta)
		f.Forekomster = append([]engine.Forekomsttekst{}, f.Forekomster...)
		for j := range f.Forekomster {
			f.Forekomster[j].Fakta = moved(f.Forekomster[j].Fakta)
		}
	}
	return r
}

// foerste is the place that a case is shown at: its first fact, else the document's beginning.
func foerste(d engine.Dokumentinfo, t engine.Forekomsttekst) engine.Faktum {
	first := engine.Faktum{Fil: d.Fil, Linje: max(d.Linje, 1), Kolonne: 1}
	if len(t.Fakta) == 0 {
		return first
	}
	f := t.Fakta[0]
	if f.Fil == "" {
		f.Fil = d.Fil
	}
	f.Linje, f.Kolonne = max(f.Linje, 1), max(f.Kolonne, 1)
	return f
}

// foersteDokument is the first document that a finding about the delivery is about.
func foersteDokument(f *engine.Bestandsfund) engine.Dokumentinfo {
	if len(f.Dokumenter) == 0 {
		return engine.Dokumentinfo{}
	}
	return f.Dokumenter[0]
}

// hjemmeside is where the project lives.
const hjemmeside = "https://github.com/pladstjek/pladstjek"

// regelside is the address of the page about a rule; "" for a rule that the project does not have, such as a user's own.
func regelside(id string) string {
	if _, err := fs.Stat(policies.FS, path.Join("regler", id+".rego")); err != nil {
		return ""
	}
	parts := strings.Split(id, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return hjemmeside + "/blob/main/docs/regler/" + strings.Join(parts, "/") + ".md"
}
