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

// filOgLinje names the file of a document, and where it holds several the line on which the document begins.
func filOgLinje(d engine.Dokumentinfo) string {
	if d.Linje == 0 {
		return d.Fil
	}
	return fmt.Sprintf("%s:%d", d.Fil, d.Linje)
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
