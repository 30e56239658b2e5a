// Package rapport writes results as reports, one file a format. It knows the engine's result types and nothing of how
// they came about.
package rapport

import (
	"fmt"
	"io"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Options say how a report is written. The results must have been rendered in the same language and with the same
// choice of VisPersonoplysninger.
type Options struct {
	Sprog engine.Sprog
	// Verbose lists the findings that were met or are not relevant too, with their reasons (text).
	Verbose bool
	// Colour allows ANSI escape sequences (text). Without it there are none.
	Colour bool
	// Width is the number of columns of the terminal; 0 stands for 80 (text).
	Width int
	// Full writes the whole result on each line (ndjson).
	Full bool
	// VisPersonoplysninger shows personal data and free text in the source lines, too (text).
	VisPersonoplysninger bool
	// Engine has the names of those who must act. Without it their keys are shown.
	Engine *engine.Engine
	// Kilder have the titles of the sources. Without them their ids are shown.
	Kilder *engine.Kilder
	// Cases is how many cases are shown whole, the worst first; 0 stands for 500 (html).
	Cases int
	// ShowsSingle says that there is one document only, so that no summary over all follows (text).
	ShowsSingle bool
}

// Writer writes a report as a stream: the results in the order of the input, and then the end.
type Writer interface {
	// Document writes one result. d is the document it is about, nil where the document could not be read; its bytes
	// are those the source lines are taken from. The error is that of the io.Writer.
	Document(r engine.Resultat, d *engine.Document) error
	// Bestand writes a finding about the whole delivery. All documents come before it.
	Bestand(f engine.Bestandsfund) error
	// Close writes the end of the report. It does not close the io.Writer.
	Close(s Samlet) error
}

// Discarder is a Writer that holds something outside memory, such as temporary files. Discard lets go of it; it is called where a
// report is dropped before its end, and does nothing after Close.
type Discarder interface{ Discard() }

// Samlet is what there is to say of all documents together.
type Samlet struct {
	// Dokumenter counts every document, Ugyldige those of them that could not be judged.
	Dokumenter, Ugyldige int
	Antal                engine.Antal
	// Bestand counts the findings about the whole delivery, one a group. Antal does not hold them.
	Bestand engine.Antal
	// Udsnit are the conditions of the gate that came true, such as "lovkrav".
	Udsnit []string
	// Delvis says that the run was interrupted before all documents were judged.
	Delvis bool
	// Undtagelser says how the waivers were used, nil where the run had none and could have had.
	Undtagelser *Undtagelser
}

// Undtagelser says how the waivers of a file were used in a run.
type Undtagelser struct {
	// SlaaetFra says that nothing was waived because the user asked for that: all else is empty.
	SlaaetFra bool `json:"slaaet_fra"`
	// Fil is the file as it is shown, Dag (YYYY-MM-DD) the day that decides which waivers have expired.
	Fil string `json:"fil,omitempty"`
	Dag string `json:"dag,omitempty"`
	// IBrug are on a breach; Udloebet would have been, but have expired. Uenig name another breach than their fingerprint does,
	// and do not hold. Ubrugt have no breach any more. IkkeProevet were not asked about: their document, or their rule, was not
	// part of the run.
	IBrug       int `json:"i_brug"`
	Udloebet    int `json:"udloebet"`
	Uenig       int `json:"uenig"`
	Ubrugt      int `json:"ubrugt"`
	IkkeProevet int `json:"ikke_proevet"`
}

// formats are the known formats in the order they are listed to the user.
var formats = []struct {
	navn string
	open func(io.Writer, Options) Writer
}{
	{"text", newText},
	{"json", newJSON},
	{"ndjson", newNDJSON},
	{"sarif", newSARIF},
	{"junit", newJUnit},
	{"github", newGitHub},
	{"markdown", newMarkdown},
	{"csv", newCSV},
	{"xlsx", newXLSX},
	{"html", newHTML},
}

// Formats are the names of the known formats.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.navn
	}
	return names
}

// NeedsDocument says whether a report in the format shows more of a document than its result holds: lines of it, or days that no
// finding rests on. The other formats are given nil for it where it is not at hand.
func NeedsDocument(format string) bool { return format == "text" || format == "html" }

// New opens a report in the given format on w. The error names the known formats.
func New(format string, w io.Writer, o Options) (Writer, error) {
	for _, f := range formats {
		if f.navn == format {
			return f.open(w, o.filled()), nil
		}
	}
	if o.Sprog == engine.Engelsk {
		return nil, fmt.Errorf("unknown format '%s'; known formats: %s", format, strings.Join(Formats(), ", "))
	}
	return nil, fmt.Errorf("ukendt format '%s'; kendte formater: %s", format, strings.Join(Formats(), ", "))
}

const (
	defaultWidth = 80
	leastWidth   = 50 // below it, labels and texts no longer fit beside each other
)

func (o Options) filled() Options {
	if o.Sprog == "" {
		o.Sprog = engine.Dansk
	}
	if o.Width == 0 {
		o.Width = defaultWidth
	}
	o.Width = max(o.Width, leastWidth)
	return o
}
