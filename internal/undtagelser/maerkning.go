package undtagelser

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Mark puts the waivers on the breaches of a document, and counts the waived ones anew. A waiver that has expired is told in
// the breach's Bemaerkning instead.
func (l *Liste) Mark(r *engine.Resultat) {
	if l == nil || !r.Gyldig {
		return
	}
	marked := false
	dokument := engine.Mask(r.Dokument.ID)
	for i := range r.Fund {
		marked = l.fund(&r.Fund[i], dokument) || marked
	}
	for _, u := range l.documents[dokument] {
		_, answered := slices.BinarySearchFunc(r.Fund, u.regel, func(f engine.Fundtekst, regel string) int { return strings.Compare(f.Regel, regel) })
		if answered {
			u.set(judged)
		}
	}
	if marked {
		r.Antal = engine.Antal{}
		for i := range r.Fund {
			r.Antal.Add(&r.Fund[i])
		}
	}
}

// MarkBestand puts the waivers on the breaches of a finding about the whole delivery. It is to be given those that are met,
// too: a waiver of one is of no more use.
func (l *Liste) MarkBestand(f *engine.Bestandsfund) {
	if l == nil {
		return
	}
	l.fund(&f.Fundtekst, bestandsnavn(f))
	if len(f.Forekomster) == 0 {
		l.seen(f.Fingeraftryk)
	}
	for i := range f.Forekomster {
		l.seen(f.Forekomster[i].Fingeraftryk)
	}
}

func bestandsnavn(f *engine.Bestandsfund) string {
	if f.Gruppe == "" {
		return Bestand
	}
	return Bestand + " " + engine.Mask(f.Gruppe)
}

func (l *Liste) seen(fingeraftryk string) {
	if u := l.find(fingeraftryk); u != nil {
		u.set(judged)
	}
}

func (l *Liste) find(fingeraftryk string) *undtagelse {
	a, ok := parseAftryk(fingeraftryk)
	if !ok {
		return nil
	}
	return l.by[a]
}

// fund marks a finding and says whether it, or an occurrence of it, was.
func (l *Liste) fund(f *engine.Fundtekst, dokument string) (marked bool) {
	if f.Udfald != engine.Brud && f.Udfald != engine.Normkonflikt {
		return false // the outcome is the heaviest of the occurrences': none of them is broken
	}
	borne := false // by an occurrence
	for i := range f.Forekomster {
		o := &f.Forekomster[i]
		borne = borne || o.Udfald == f.Udfald
		if u := l.match(o.Udfald, o.Fingeraftryk, f.Regel, dokument, o.Noegle); u != nil {
			marked = l.put(u, &o.Undtagelse, &o.Bemaerkning) || marked
		}
	}
	if borne {
		if u := l.find(f.Fingeraftryk); u != nil {
			u.disagree("%s, som har flere forekomster. En undtagelse gælder én af dem: brug forekomstens eget fingeraftryk", hvad(f.Regel, dokument, ""))
		}
		return marked
	}
	if u := l.match(f.Udfald, f.Fingeraftryk, f.Regel, dokument, ""); u != nil {
		marked = l.put(u, &f.Undtagelse, &f.Bemaerkning) || marked
	}
	return marked
}

// match is the waiver of a breach; nil where there is none, or where the waiver says that it is for another.
func (l *Liste) match(udfald engine.Udfald, fingeraftryk, regel, dokument, forekomst string) *undtagelse {
	if udfald != engine.Brud && udfald != engine.Normkonflikt {
		return nil
	}
	u := l.find(fingeraftryk)
	switch {
	case u == nil:
		return nil
	case udfald == engine.Normkonflikt:
		u.disagree("en normkonflikt (%s). Kun brud kan undtages: slet undtagelsen", hvad(regel, dokument, forekomst))
		return nil
	case u.regel != regel || engine.Mask(u.dokument) != dokument && u.dokument != bare(dokument) ||
		u.forekomst != "" && engine.Mask(u.forekomst) != engine.Mask(forekomst):
		u.disagree("%s. Ret det, der ikke passer", hvad(regel, dokument, forekomst))
		return nil
	}
	return u
}

// bare is what a document may be called too: a waiver of a breach of the delivery need not name the group.
func bare(dokument string) string {
	if isBestand(dokument) {
		return Bestand
	}
	return dokument
}

func (u *undtagelse) disagree(format string, arguments ...any) {
	text := fmt.Sprintf(format, arguments...)
	u.uenig.CompareAndSwap(nil, &text)
}

// put marks a breach, or says that its waiver has expired.
func (l *Liste) put(u *undtagelse, on **engine.Undtagelse, bemaerkning *string) bool {
	if l.dag <= u.udloeber {
		u.set(used)
		*on = &u.vist
		return true
	}
	u.set(expired)
	note := "Undtagelsen af bruddet udløb den %s (%s, linje %d): bruddet tæller igen."
	if l.sprog == engine.Engelsk {
		note = "The waiver of this breach expired on %s (%s, line %d): the breach counts again."
	}
	note = fmt.Sprintf(note, u.udloeber.Text(l.sprog), l.navn, u.linje)
	if *bemaerkning != "" {
		note = *bemaerkning + " " + note
	}
	*bemaerkning = note
	return false
}
