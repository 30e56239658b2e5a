package rapport

import (
	"cmp"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlTidslinje are the days of a case: what happened, and the windows that the rules set.
type htmlTidslinje struct {
	begivenheder []htmlBegivenhed
	vinduer      []htmlVindue
	// udeladt counts the events and windows there is no room for, ulaeselige those on days outside the calendar.
	udeladteBegivenheder, udeladteVinduer, uden int
}

// htmlBegivenhed is an event. A small one is drawn as a mark without a text.
type htmlBegivenhed struct {
	dag   engine.Dato
	tekst htmlTekst
	lille bool
}

// htmlVindue is a time that a rule sets: from a day to the last on which something is in time, or (tidligst) to the first.
type htmlVindue struct {
	titel           string
	fra, til        engine.Dato
	tidligst        bool
	faktisk         engine.Dato // 0 where nothing has happened
	afvigelse       int         // days late or early, 0 where it is neither
	udfald          engine.Udfald
	undtaget, delAf bool
	raekkefoelge    int
	klokken         string
	alvor           engine.Alvor
}

// htmlTekst is a text in Danish and in English.
type htmlTekst [2]string

const (
	htmlMestBegivenheder = 60
	htmlMestVinduer      = 14
	// htmlMestOverholdte is how many of the windows are such that were kept.
	htmlMestOverholdte = 6
)

// htmlTrin is a field that holds the day of an event; "*" steps over the elements of a list.
type htmlTrin struct {
	sti   []string
	tekst htmlTekst
	lille bool
}

// htmlTrinEfterType are the events of a timeline by dokumenttype.
var htmlTrinEfterType = map[string][]htmlTrin{
	"visitationssag": {
		{sti: []string{"anmodning", "sendt"}, tekst: htmlTekst{"Anmodning sendt", "Request sent"}, lille: true},
		{sti: []string{"anmodning", "modtaget"}, tekst: htmlTekst{"Anmodning modtaget", "Request received"}},
		{sti: []string{"forum", "moeder", "*", "dato"}, tekst: htmlTekst{"Møde i visitationsforum", "Meeting of the forum"}},
		{sti: []string{"indstilling", "dato"}, tekst: htmlTekst{"Indstilling afgivet", "Indstilling given"}},
		{sti: []string{"indstilling", "fremsendt", "dato"}, tekst: htmlTekst{"Indstilling sendt til kommunen", "Indstilling sent to the kommune"}, lille: true},
		{sti: []string{"afgoerelse", "dato"}, tekst: htmlTekst{"Kommunens beslutning", "Decision of the kommune"}},
		{sti: []string{"afgoerelse", "sendt_sekretariat"}, tekst: htmlTekst{"Svar til sekretariatet", "Answer to the sekretariat"}, lille: true},
		{sti: []string{"afgoerelse", "slettet", "dato"}, tekst: htmlTekst{"Visitation slettet", "Visitation deleted"}},
		{sti: []string{"venteliste", "optaget"}, tekst: htmlTekst{"På venteliste", "On the waiting list"}},
		{sti: []string{"indflytning", "planlagt"}, tekst: htmlTekst{"Planlagt indflytning", "Planned day of moving in"}, lille: true},
		{sti: []string{"indflytning", "udeblivelser", "*", "planlagt"}, tekst: htmlTekst{"Udeblev fra indflytning", "Did not come to move in"}},
		{sti: []string{"indflytning", "udeblivelser", "*", "plads_frigivet"}, tekst: htmlTekst{"Plads frigivet", "Place released"}},
		{sti: []string{"indflytning", "fremmoedt"}, tekst: htmlTekst{"Mødt op til indflytning", "Came to move in"}},
		{sti: []string{"ophold", "start"}, tekst: htmlTekst{"Ophold begyndt", "Stay begun"}},
		{sti: []string{"ophold", "fravaer", "*", "fra"}, tekst: htmlTekst{"Udeblevet fra opholdet", "Left the stay"}},
		{sti: []string{"ophold", "fravaer", "*", "tilbage"}, tekst: htmlTekst{"Tilbage fra udeblivelse", "Came back"}},
		{sti: []string{"ophold", "opfoelgningsmoeder", "*", "dato"}, tekst: htmlTekst{"Opfølgningsmøde", "Follow-up meeting"}, lille: true},
		{sti: []string{"samlet_plan", "foreligger"}, tekst: htmlTekst{"Samlet plan foreligger", "Samlet plan made"}},
		{sti: []string{"revurderingsoensker", "*", "dato"}, tekst: htmlTekst{"Ønske om revurdering", "Reassessment asked for"}},
		{sti: []string{"revurderinger", "*", "dato"}, tekst: htmlTekst{"Revurdering", "Reassessment"}},
		{sti: []string{"revurderinger", "*", "kommunens_svar", "dato"}, tekst: htmlTekst{"Kommunens svar på revurdering", "Answer to the reassessment"}},
		{sti: []string{"udslusning", "beslutning", "dato"}, tekst: htmlTekst{"Beslutning om udslusning", "Decision on discharge"}},
		{sti: []string{"udslusning", "udsluset"}, tekst: htmlTekst{"Udsluset", "Discharged"}},
		{sti: []string{"ophold", "slut"}, tekst: htmlTekst{"Ophold slut", "Stay ended"}},
		{sti: []string{"afsluttet", "dato"}, tekst: htmlTekst{"Sag afsluttet", "Case closed"}},
	},
	"forumsmoede": {
		{sti: []string{"dagsorden", "sendt"}, tekst: htmlTekst{"Dagsorden sendt", "Agenda sent"}},
		{sti: []string{"dato"}, tekst: htmlTekst{"Møde i visitationsforum", "Meeting of the forum"}},
		{sti: []string{"referat", "dato"}, tekst: htmlTekst{"Referat", "Minutes"}},
	},
	"kvartalsstatus": {
		{sti: []string{"opgjort_pr"}, tekst: htmlTekst{"Opgjort", "Figures as of"}},
		{sti: []string{"leveret"}, tekst: htmlTekst{"Leveret", "Delivered"}},
	},
	"magtanvendelser": {
		{sti: []string{"haendelser", "*", "dato"}, tekst: htmlTekst{"Hændelse", "Use of force"}},
		{sti: []string{"paabud", "*", "dato"}, tekst: htmlTekst{"Påbud", "Order"}},
	},
}

// newHTMLTidslinje reads the days of a case. d is nil where there is no document.
func newHTMLTidslinje(r *engine.Resultat, d *engine.Document) htmlTidslinje {
	var t htmlTidslinje
	if d != nil {
		for _, trin := range htmlTrinEfterType[d.Type()] {
			t.read(d, trin, nil, trin.sti)
		}
	}
	slices.SortStableFunc(t.begivenheder, func(a, b htmlBegivenhed) int { return cmp.Compare(a.dag, b.dag) })
	if len(t.begivenheder) > htmlMestBegivenheder {
		t.udeladteBegivenheder = len(t.begivenheder) - htmlMestBegivenheder
		t.begivenheder = slices.Clone(t.begivenheder[:htmlMestBegivenheder])
	}
	for i := range r.Fund {
		f := &r.Fund[i]
		for _, c := range tilfaelde(f) {
			t.window(f, &c)
		}
	}
	t.choose()
	return t
}

// read takes in the days that stand at rest below path.
func (t *htmlTidslinje) read(d *engine.Document, trin htmlTrin, path []any, rest []string) {
	for i, step := range rest {
		if step == "*" {
			list, _ := d.Lookup(path)
			elements, _ := list.([]any)
			for n := range elements {
				t.read(d, trin, append(slices.Clone(path), n), rest[i+1:])
			}
			return
		}
		path = append(path, step)
	}
	day, ok := d.Day(path)
	switch {
	case !ok:
	case day < engine.FoerstePrDato || day > engine.SidstePrDato:
		t.uden++
	default:
		t.begivenheder = append(t.begivenheder, htmlBegivenhed{day, trin.tekst, trin.lille})
	}
}

// window takes in the window of one case of a finding, if it has one that can be drawn.
func (t *htmlTidslinje) window(f *engine.Fundtekst, c *engine.Forekomsttekst) {
	b := c.Beregning
	if b == nil || c.Udfald == engine.IkkeRelevant {
		return
	}
	v := htmlVindue{titel: f.Titel, udfald: c.Udfald, alvor: f.Alvor, klokken: strings.Clone(b.Klokken),
		undtaget: c.Undtagelse != nil || f.Undtagelse != nil, delAf: c.DelAf+f.DelAf != "", tidligst: b.SidsteDag == ""}
	last := b.SidsteDag
	if v.tidligst {
		last = b.FoersteDag
	}
	var err error
	if v.til, err = engine.ParseDato(last); err != nil {
		return
	}
	if v.fra, err = engine.ParseDato(b.Fra); err != nil {
		if c.Udfald != engine.Brud {
			return
		}
		v.fra = v.til
	}
	v.faktisk, _ = engine.ParseDato(b.Faktisk)
	if kind, days := htmlForsinkelse(b); kind == htmlSent {
		v.afvigelse = days
	} else if kind == htmlTidligt && v.faktisk != 0 {
		v.afvigelse = int(v.til - v.faktisk)
	}
	for _, day := range []engine.Dato{v.fra, v.til, v.faktisk} {
		if day != 0 && (day < engine.FoerstePrDato || day > engine.SidstePrDato) {
			t.uden++
			return
		}
	}
	v.raekkefoelge = len(t.vinduer)
	t.vinduer = append(t.vinduer, v)
}

// choose keeps the windows that are drawn: first those that were broken, then those that run, then those that were kept, each
// kind by the day it begins; and puts them in the order of their days.
func (t *htmlTidslinje) choose() {
	rank := func(v htmlVindue) int {
		switch v.udfald {
		case engine.Brud, engine.Normkonflikt:
			return 0
		case engine.Opfyldt:
			return 2
		}
		return 1
	}
	byDay := func(a, b htmlVindue) int {
		return cmp.Or(cmp.Compare(a.fra, b.fra), cmp.Compare(a.til, b.til), cmp.Compare(a.raekkefoelge, b.raekkefoelge))
	}
	slices.SortStableFunc(t.vinduer, func(a, b htmlVindue) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), byDay(a, b)) })
	met := 0
	var kept []htmlVindue
	for _, v := range t.vinduer {
		if v.udfald == engine.Opfyldt {
			met++
		}
		if len(kept) == htmlMestVinduer || v.udfald == engine.Opfyldt && met > htmlMestOverholdte {
			t.udeladteVinduer++
			continue
		}
		kept = append(kept, v)
	}
	slices.SortFunc(kept, byDay)
	t.vinduer = kept
}
