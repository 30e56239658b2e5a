package engine

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Skemafejl is one thing that keeps a document from being judged.
type Skemafejl struct {
	// Sti is the RFC 6901 pointer of the field concerned, "" for the whole document and for a syntax error.
	Sti string `json:"sti"`
	// Linje and Kolonne are 1-based; the column counts Unicode code points.
	Linje   int `json:"linje"`
	Kolonne int `json:"kolonne"`
	// Besked and BeskedEn say in Danish and English what is wrong, what was expected and what to do. They hold no
	// personal data: values of such fields are left out and CPR numbers are masked.
	Besked   string `json:"besked"`
	BeskedEn string `json:"-"`
}

// maxSkemafejl is how many errors of one document are told; a last one says how many more there are.
const maxSkemafejl = 100

// DocumentError is why a document cannot be judged.
type DocumentError struct {
	// Fil is the name of the file as the user gave it.
	Fil string
	// Linje is the document's first line in the file, where the file holds several documents; else 0.
	Linje int
	// Fejl has at least one element, ordered by their place in the file.
	Fejl []Skemafejl
	// Type and ID are the document's dokumenttype and id, "" when they could not be read.
	Type, ID string
}

// Error gives one line an error, "fil:linje:kolonne: besked", in Danish.
func (e *DocumentError) Error() string {
	lines := make([]string, len(e.Fejl))
	for i, f := range e.Fejl {
		lines[i] = fmt.Sprintf("%s:%d:%d: %s", maskCPR(e.Fil), f.Linje, f.Kolonne, f.Besked)
	}
	return strings.Join(lines, "\n")
}

// fault is a Skemafejl before its place has been counted.
type fault struct {
	offset int
	sti    string
	da, en string
	// complete says that the texts name the field themselves.
	complete bool
}

// faultList holds the first faults that were found and counts the rest.
type faultList struct {
	faults []fault
	more   int
}

// full says that a further fault is only counted, so that its texts need not be made.
func (l *faultList) full() bool {
	return len(l.faults) > maxSkemafejl
}

func (l *faultList) add(f fault) {
	if l.full() {
		l.more++
		return
	}
	l.faults = append(l.faults, f)
}

// merge adds faults that were found by themselves, so that those of another kind cannot crowd them out.
func (l *faultList) merge(other faultList) {
	l.faults = append(l.faults, other.faults...)
	l.more += other.more
}

// list returns the faults as the user is told them: in the order of their places, bounded, and without CPR numbers. above is
// how many lines of the file stand above the document.
func (l *faultList) list(data []byte, above int) []Skemafejl {
	slices.SortStableFunc(l.faults, func(a, b fault) int {
		return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(a.sti, b.sti), cmp.Compare(a.da, b.da))
	})
	told := l.faults
	if more := len(told) + l.more - maxSkemafejl; more > 0 {
		told[maxSkemafejl] = fault{
			offset: told[maxSkemafejl].offset, complete: true,
			da: fmt.Sprintf("… og %d fejl mere, som ikke er vist", more),
			en: fmt.Sprintf("… and %d more errors that are not shown", more),
		}
		told = told[:maxSkemafejl+1]
	}
	errors := make([]Skemafejl, len(told))
	for i, f := range told {
		if path := dotted(f.sti); path != "" && !f.complete {
			f.da, f.en = path+": "+f.da, path+": "+f.en
		}
		line, column := lineColumn(data, f.offset)
		errors[i] = Skemafejl{Sti: shortened(maskCPR(f.sti)), Linje: line + above, Kolonne: column, Besked: maskCPR(f.da), BeskedEn: maskCPR(f.en)}
	}
	return errors
}

// dotted writes a pointer as people write it: /forum/moeder/2/dato becomes forum.moeder[2].dato.
func dotted(pointer string) string {
	const longest = 12 // steps; only a document with unknown fields goes as deep
	steps, err := ParsePointer(pointer)
	if err != nil {
		return ""
	}
	if len(steps) > longest {
		steps = append(slices.Clone(steps[:longest/2]), append([]string{"…"}, steps[len(steps)-longest/2:]...)...)
	}
	var b strings.Builder
	for _, step := range steps {
		if i, err := strconv.Atoi(step); err == nil && i >= 0 && strconv.Itoa(i) == step {
			fmt.Fprintf(&b, "[%d]", i)
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(excerpt(step))
	}
	return b.String()
}

// shortened keeps a pointer through made-up fields of any length from filling a report.
func shortened(pointer string) string {
	const longest = 1000
	if len(pointer) <= longest {
		return pointer
	}
	return strings.ToValidUTF8(pointer[:longest], "") + "…"
}
