// Package undtagelser reads the waivers of an organisation (pladstjek-undtagelser.yaml), marks the breaches that they are for,
// keeps count of which of them were used, and writes the waivers of all breaches of a run (a baseline).
//
// A waiver is for one breach: a finding of a document, or of the whole delivery, or one occurrence of it. The fingerprint says
// which. The rule, the document and the occurrence stand beside it for people, and must agree with it. A breach that carries a
// waiver stays a breach.
package undtagelser

import (
	"encoding/hex"
	"fmt"
	"strings"
	"sync/atomic"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// Bestand is what a waiver names as its document where the breach is of the whole delivery; what the documents have in common
// comes after it, if that has a name: "bestand 0740 2018-K1".
const Bestand = "bestand"

// aftryk is a fingerprint: 32 hex digits.
type aftryk [16]byte

func parseAftryk(text string) (a aftryk, ok bool) {
	if len(text) != hex.EncodedLen(len(a)) {
		return a, false
	}
	_, err := hex.Decode(a[:], []byte(text))
	return a, err == nil
}

// undtagelse is one waiver of the file.
type undtagelse struct {
	linje                      int
	regel, dokument, forekomst string
	aftryk                     aftryk
	udloeber                   engine.Dato
	vist                       engine.Undtagelse
	// state are what became of it in the run; it only grows.
	state atomic.Uint32
	// uenig is what the breach with the fingerprint is, where the waiver says something else.
	uenig atomic.Pointer[string]
}

const (
	judged  = 1 << iota // its rule answered for its document
	used                // a breach carries it
	expired             // a breach would have carried it
)

func (u *undtagelse) set(state uint32) {
	if u.state.Load()&state != state {
		u.state.Or(state)
	}
}

func (u *undtagelse) is(state uint32) bool { return u.state.Load()&state != 0 }

// hvad names the breach for people.
func (u *undtagelse) hvad() string { return hvad(u.regel, u.dokument, u.forekomst) }

func hvad(regel, dokument, forekomst string) string {
	if forekomst == "" {
		return fmt.Sprintf("%s i %s", synlig(regel), synlig(dokument))
	}
	return fmt.Sprintf("%s i %s (%s)", synlig(regel), synlig(dokument), synlig(forekomst))
}

// synlig makes a text from outside fit for one line of a message.
func synlig(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '·'
	}, engine.Mask(text))
}

// Liste is the waivers of a file. A nil one has none. Its methods may be called by several goroutines at once.
type Liste struct {
	navn  string
	dag   engine.Dato
	sprog engine.Sprog
	alle  []*undtagelse
	by    map[aftryk]*undtagelse
	// documents are the waivers by document; those whose document's name is masked, or is the delivery, are not in it: nobody
	// can tell from the name whether it was among those judged.
	documents map[string][]*undtagelse
}

// Begin says on which day the waivers are used (one holds on the day it expires, not on the next), and in which language notes
// are put into results.
func (l *Liste) Begin(dag engine.Dato, sprog engine.Sprog) { l.dag, l.sprog = dag, sprog }

// Len is the number of waivers.
func (l *Liste) Len() int { return len(l.alle) }

// add is false where there is a waiver with the same fingerprint already.
func (l *Liste) add(u *undtagelse) bool {
	if l.by[u.aftryk] != nil {
		return false
	}
	l.by[u.aftryk] = u
	l.alle = append(l.alle, u)
	if dokument := engine.Mask(u.dokument); !strings.Contains(dokument, masked) && !isBestand(dokument) {
		l.documents[dokument] = append(l.documents[dokument], u)
	}
	return true
}

// masked stands where a document's name looks like a CPR number.
var masked = engine.Mask("0000000000")

func isBestand(dokument string) bool {
	return dokument == Bestand || strings.HasPrefix(dokument, Bestand+" ")
}
