package rapport

import (
	"cmp"
	"slices"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlTal counts over all documents. What it holds is bounded by the rules, the kommuner, and the months and days there are.
type htmlTal struct {
	// medBrud counts the documents with a breach or a conflict of norms, kunUndtaget those of them whose every breach is waived.
	dokumenter, medBrud, kunUndtaget int
	typer                            map[string]int
	regler                           map[string]*htmlRegeltal
	alvor                            map[engine.Alvor]*htmlMaengde
	// felter counts breaches, occurrence by occurrence, by kommune and month; efterPrDato those of them without a day of their own.
	felter      map[htmlFelt]int
	efterPrDato int
	// sent counts the late breaches by days; tidligt those that came too early, ikkeSket those whose deadline passed without
	// the event, udenAfvigelse the breaches that are not about lateness.
	sent                             map[int]int
	tidligt, ikkeSket, udenAfvigelse int
	brud                             htmlMaengde // occurrences
	forSent                          htmlMaengde // those of brud that came too late
	ansvarlige, kommuner             map[string]*htmlMaengde
	hjemler                          map[engine.Hjemmel]bool
	foerste, sidste                  string // pr_dato
	raekker                          map[engine.Udfald]int
	regelfejl                        map[string]int
	laesninger                       map[string]*htmlLaesningstal
}

// htmlFelt is a kommune (its code, "" where there is none) in a month, counted in months from year 0.
type htmlFelt struct {
	kommune string
	maaned  int
}

// htmlLaesningstal counts the answers that would be others under another reading: breaches that would be none, what would become
// a breach, and the rest.
type htmlLaesningstal struct{ FraBrud, TilBrud, Andre int }

// htmlMaengde counts breaches, and those of them that are waived.
type htmlMaengde struct{ alle, undtaget int }

func (m *htmlMaengde) add(waived bool) {
	m.alle++
	if waived {
		m.undtaget++
	}
}

// htmlPlus counts a breach under a key.
func htmlPlus[K comparable](counts map[K]*htmlMaengde, key K, waived bool) {
	if counts[key] == nil {
		counts[key] = &htmlMaengde{}
	}
	counts[key].add(waived)
}

// htmlRegeltal counts what a rule answered, a document or a group at a time. Brud has the waived ones too, which Undtaget counts,
// but not those that are part of a conflict.
type htmlRegeltal struct {
	Regel, Titel                          string
	Alvor                                 engine.Alvor
	Bestand                               bool
	Gaelder, Brud, Undtaget, Normkonflikt int
	// Forekomster counts the occurrences of Brud.
	Forekomster int
}

func newHTMLTal() *htmlTal {
	return &htmlTal{
		typer: map[string]int{}, regler: map[string]*htmlRegeltal{}, alvor: map[engine.Alvor]*htmlMaengde{}, felter: map[htmlFelt]int{}, sent: map[int]int{},
		ansvarlige: map[string]*htmlMaengde{}, kommuner: map[string]*htmlMaengde{}, hjemler: map[engine.Hjemmel]bool{}, raekker: map[engine.Udfald]int{}, regelfejl: map[string]int{}, laesninger: map[string]*htmlLaesningstal{},
	}
}

// add counts a document.
func (t *htmlTal) add(r *engine.Resultat, sted htmlSted) {
	t.dokumenter++
	for _, e := range r.Regelfejl {
		t.regelfejl[e.Regel]++
	}
	if !r.Gyldig {
		return
	}
	t.typer[r.Dokument.Type]++
	if t.foerste == "" || r.PrDato < t.foerste {
		t.foerste = r.PrDato
	}
	t.sidste = max(t.sidste, r.PrDato)
	if r.Antal.Brud+r.Antal.Normkonflikt > 0 {
		t.medBrud++
		if r.Antal.Undtaget == r.Antal.Brud && r.Antal.Normkonflikt == 0 {
			t.kunUndtaget++
		}
	}
	for i := range r.Fund {
		f := &r.Fund[i]
		t.addRegel(f, false)
		t.addLaesninger(f)
		if !htmlAlvorligt(f) {
			continue
		}
		for _, u := range htmlUdfald {
			for _, c := range med(f, u) {
				t.raekker[u]++
				if u == engine.Brud {
					t.addBrud(f, &c, sted)
				}
			}
		}
	}
}

// htmlAlvorligt tells whether a finding has anything that is shown case by case: its outcome is the heaviest of its cases.
func htmlAlvorligt(f *engine.Fundtekst) bool {
	return f.Udfald != engine.Opfyldt && f.Udfald != engine.IkkeRelevant
}

// addRegel counts what a rule answered.
func (t *htmlTal) addRegel(f *engine.Fundtekst, bestand bool) {
	n := t.regler[f.Regel]
	if n == nil {
		n = &htmlRegeltal{Regel: f.Regel, Titel: f.Titel, Alvor: f.Alvor, Bestand: bestand}
		t.regler[f.Regel] = n
	}
	if f.Udfald != engine.IkkeRelevant {
		n.Gaelder++
	}
	switch {
	case f.Udfald == engine.Normkonflikt:
		n.Normkonflikt++
	case f.Udfald != engine.Brud || f.DelAfKonflikt():
	default:
		n.Brud++
		if f.Undtaget() {
			n.Undtaget++
		}
		if !bestand {
			htmlPlus(t.alvor, f.Alvor, f.Undtaget())
		}
	}
	if htmlAlvorligt(f) {
		for _, h := range f.Hjemmel {
			t.hjemler[h] = true
		}
	}
}

// addLaesninger counts an answer that depends on a reading, once for each reading, however many alternatives it has.
func (t *htmlTal) addLaesninger(f *engine.Fundtekst) {
	for i, l := range f.Laesninger {
		same := func(o engine.Laesningstekst) bool { return o.Navn == l.Navn && o.Aendrer }
		if !l.Aendrer || slices.ContainsFunc(f.Laesninger[:i], same) {
			continue
		}
		n := t.laesninger[l.Navn]
		if n == nil {
			n = &htmlLaesningstal{}
			t.laesninger[l.Navn] = n
		}
		switch broken := func(o engine.Laesningstekst) bool { return same(o) && o.Udfald == engine.Brud }; {
		case f.Udfald == engine.Brud && slices.ContainsFunc(f.Laesninger, func(o engine.Laesningstekst) bool { return same(o) && !broken(o) }):
			n.FraBrud++
		case f.Udfald != engine.Brud && slices.ContainsFunc(f.Laesninger, broken):
			n.TilBrud++
		default:
			n.Andre++
		}
	}
}

// addBrud counts one occurrence of a breach.
func (t *htmlTal) addBrud(f *engine.Fundtekst, c *engine.Forekomsttekst, sted htmlSted) {
	if c.DelAf != "" || f.DelAf != "" {
		return
	}
	waived := c.Undtagelse != nil || f.Undtagelse != nil
	t.brud.add(waived)
	t.regler[f.Regel].Forekomster++
	day, told := sted.dag(c)
	if !told {
		t.efterPrDato++
	}
	t.felter[htmlFelt{sted.kommune(day), htmlMaaned(day)}]++
	htmlPlus(t.kommuner, sted.kommune(day), waived)
	who := c.Ansvarlig
	if len(who) == 0 {
		who = f.Ansvarlig
	}
	for _, w := range who {
		htmlPlus(t.ansvarlige, w, waived)
	}
	switch kind, days := htmlForsinkelse(c.Beregning); kind {
	case htmlSent:
		t.sent[min(days, htmlMestDage)]++
		t.forSent.add(waived)
	case htmlTidligt:
		t.tidligt++
	case htmlIkkeSket:
		t.ikkeSket++
	default:
		t.udenAfvigelse++
	}
}

// htmlMaaned counts the months from year 0. A day that no document can be judged on gives the first or last month that one can:
// a slip of the pen must not make a picture of a thousand years.
func htmlMaaned(day engine.Dato) int {
	day = min(max(day, engine.FoerstePrDato), engine.SidstePrDato)
	text := day.String()
	year, month := 0, 0
	for i, c := range text[:7] {
		switch {
		case i < 4:
			year = year*10 + int(c-'0')
		case i > 4:
			month = month*10 + int(c-'0')
		}
	}
	return year*12 + month - 1
}

// broken are the rules with a breach, waived or not, those with the most documents first, of equal ones the weightiest.
func (t *htmlTal) broken() []*htmlRegeltal {
	var all []*htmlRegeltal
	for _, r := range t.regler {
		if r.Brud > 0 && !r.Bestand {
			all = append(all, r)
		}
	}
	slices.SortFunc(all, func(a, b *htmlRegeltal) int {
		return cmp.Or(cmp.Compare(b.Brud, a.Brud), cmp.Compare(a.Undtaget, b.Undtaget),
			cmp.Compare(slices.Index(alvorEfterVaegt, a.Alvor), slices.Index(alvorEfterVaegt, b.Alvor)), cmp.Compare(a.Regel, b.Regel))
	})
	return all
}
