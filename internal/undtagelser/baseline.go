package undtagelser

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// Baseline writes waivers for the breaches of a run, so that only new ones fail the next. They are written as they come; of
// each, no more than the fingerprint is held.
//
// Left out are breaches that carry a waiver already, and those that are part of a conflict of norms: they count with the
// conflict, which cannot be waived.
type Baseline struct {
	w       *bufio.Writer
	ending  string // what all waivers end with
	written map[aftryk]struct{}
	err     error
}

// NewBaseline begins a file. The waivers hold until and on the day udloeber; ansvarlig answers for them; dag is the day of the
// run.
func NewBaseline(w io.Writer, dag, udloeber engine.Dato, ansvarlig string) *Baseline {
	b := &Baseline{w: bufio.NewWriterSize(w, 1<<16), written: map[aftryk]struct{}{}}
	b.print("# Brud, der var kendt den %s. Skrevet af pladstjek check --write-baseline.\n", dag.Text(engine.Dansk))
	b.print("# Et brud, der står her, er stadig et brud: det vises som undtaget og giver ikke slutkode 1\n")
	b.print("# til og med den dag, der står som udloeber. Slet en undtagelse, når bruddet er rettet.\n")
	b.ending = fmt.Sprintf("    begrundelse: %s\n    ansvarlig: %s\n    udloeber: %s\n",
		quote(fmt.Sprintf("Brud kendt den %s, da kontrollen blev indført", dag.Text(engine.Dansk))), quote(engine.Mask(ansvarlig)), quote(udloeber.String()))
	return b
}

// print keeps the first error, as the bufio.Writer does that it comes from.
func (b *Baseline) print(format string, arguments ...any) {
	if _, err := fmt.Fprintf(b.w, format, arguments...); err != nil {
		b.err = err
	}
}

// Len is the number of waivers written.
func (b *Baseline) Len() int { return len(b.written) }

// Add writes the breaches of a document. The error is that of the io.Writer, now or before.
func (b *Baseline) Add(r *engine.Resultat) error {
	for i := range r.Fund {
		b.fund(&r.Fund[i], r.Dokument.ID)
	}
	return b.err
}

// AddBestand writes the breaches of a finding about the whole delivery.
func (b *Baseline) AddBestand(f *engine.Bestandsfund) error {
	b.fund(&f.Fundtekst, bestandsnavn(f))
	return b.err
}

func (b *Baseline) fund(f *engine.Fundtekst, dokument string) {
	if f.Udfald != engine.Brud {
		return
	}
	borne := false // by an occurrence
	for i := range f.Forekomster {
		o := &f.Forekomster[i]
		if o.Udfald != engine.Brud {
			continue
		}
		borne = true
		if o.Undtagelse == nil && o.DelAf+f.DelAf == "" {
			b.en(f.Regel, dokument, o.Noegle, o.Fingeraftryk)
		}
	}
	if !borne && f.Undtagelse == nil && f.DelAf == "" {
		b.en(f.Regel, dokument, "", f.Fingeraftryk)
	}
}

// en writes one waiver. Two documents of one type and id have the same fingerprints, and one waiver is for both.
func (b *Baseline) en(regel, dokument, forekomst, fingeraftryk string) {
	a, ok := parseAftryk(fingeraftryk)
	if _, twice := b.written[a]; twice || !ok {
		return
	}
	if len(b.written) == 0 {
		b.print("undtagelser:\n")
	}
	b.written[a] = struct{}{}
	b.print("  - regel: %s\n    dokument: %s\n", regel, quote(engine.Mask(dokument)))
	if forekomst != "" {
		b.print("    forekomst: %s\n", quote(engine.Mask(forekomst)))
	}
	b.print("    fingeraftryk: %s\n%s", quote(fingeraftryk), b.ending)
}

// Close writes the end of the file. It does not close the io.Writer. The error is that of the first write that failed.
func (b *Baseline) Close() error {
	if len(b.written) == 0 {
		b.print("undtagelser: []\n")
	}
	return b.w.Flush()
}

// quote writes a text as YAML has it between double quotes.
func quote(text string) string {
	var q strings.Builder
	q.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			q.WriteByte('\\')
			q.WriteRune(r)
		case unicode.IsPrint(r):
			q.WriteRune(r)
		default:
			fmt.Fprintf(&q, `\U%08X`, r)
		}
	}
	q.WriteByte('"')
	return q.String()
}
