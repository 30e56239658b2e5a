package rapport

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Betaling is what stays cost: the days, rates and amounts as the rules reckon them (felles.betalingsopgoerelse).
type Betaling struct {
	Maaned     string
	Region     string
	PrDato     engine.Dato
	Ophold     []Ophold
	Opgoerelse struct {
		Ophold     []opholdsbetaling `json:"ophold"`
		Ubenyttede *ubenyttede       `json:"ubenyttede"`
	}
	// Kommuner is what each kommune shall pay, in øre: for stays, and its share of the unused places.
	Kommuner map[string]*kommunebetaling
}

// Ophold is a stay of a case.
type Ophold struct {
	Sagsnummer, Fil string
	// Kommunekode is the kommune that visiterede the patient (§ 1), "" where the case does not say it.
	Kommunekode string
	felter      map[string]any
}

// Folketal is the population of a kommune.
type Folketal struct {
	Kommunekode string `json:"kommunekode"`
	Antal       int    `json:"antal"`
}

type opholdsbetaling struct {
	ID     string           `json:"id"`
	Dage   []opholdsdag     `json:"dage"`
	Linjer []betalingslinje `json:"linjer"`
}

type opholdsdag struct {
	Dag   string `json:"dag"`
	Grund string `json:"grund"`
}

type betalingslinje struct {
	Fra        string `json:"fra"`
	Dage       int64  `json:"dage"`
	Takst      *int64 `json:"takst,omitempty"`
	Bekraeftet bool   `json:"bekraeftet"`
	Kilde      string `json:"kilde,omitempty"`
	Beloeb     *int64 `json:"beloeb,omitempty"`
	Tilfoej    string `json:"tilfoej,omitempty"`
}

type ubenyttede struct {
	IkkeSet       string                   `json:"ikke_set,omitempty"`
	Dage          []ubenyttetDag           `json:"dage,omitempty"`
	PladsDage     int64                    `json:"plads_dage"`
	Takst         int64                    `json:"takst"`
	Beloeb        int64                    `json:"beloeb"`
	EfterLaesning map[string]laesningspris `json:"efter_laesning,omitempty"`
	Andele        map[string]int64         `json:"andele,omitempty"`
	// UdenFolketal are the kommuner of the region whose population was not given, UdenForRegionen those given that are no part
	// of it: with one of either there are no Andele.
	UdenFolketal    []string `json:"uden_folketal,omitempty"`
	UdenForRegionen []string `json:"uden_for_regionen,omitempty"`
}

type ubenyttetDag struct {
	Dag        string `json:"dag"`
	Benyttede  int    `json:"benyttede"`
	Ubenyttede int    `json:"ubenyttede"`
}

type laesningspris struct {
	Takst  int64 `json:"takst"`
	Beloeb int64 `json:"beloeb"`
}

type kommunebetaling struct {
	Opholdsdage int64 `json:"opholdsdage"`
	Ophold      int64 `json:"ophold"`
	Ubenyttede  int64 `json:"ubenyttede"`
	// Ukendt says that a rate is not known, so that Ophold is not all of it.
	Ukendt bool `json:"ukendt,omitempty"`
}

// OpholdOf is the stay of a visitationssag, where it has one and lies in the region (any, where that is "").
func OpholdOf(document *engine.Document, region string) (Ophold, bool) {
	if document.Type() != "visitationssag" {
		return Ophold{}, false
	}
	if own, _ := document.Lookup([]any{"region"}); region != "" && own != region {
		return Ophold{}, false
	}
	value, _ := document.Lookup([]any{"ophold"})
	stay, _ := value.(map[string]any)
	if stay["start"] == nil {
		return Ophold{}, false
	}
	o := Ophold{Sagsnummer: document.ID(), Fil: document.Name(), felter: map[string]any{"id": document.ID()}}
	for _, field := range []string{"start", "slut", "andre_afdelinger"} {
		if value := stay[field]; value != nil {
			o.felter[field] = value
		}
	}
	kommunekode, _ := document.Lookup([]any{"afgoerelse", "kommunekode"})
	o.Kommunekode, _ = kommunekode.(string)
	return o, true
}

// Input is what the rules are asked about.
func (b *Betaling) Input(pladser int, befolkning []Folketal) map[string]any {
	stays := make([]any, len(b.Ophold))
	for i := range b.Ophold {
		stays[i] = b.Ophold[i].felter
	}
	input := map[string]any{"pr_dato": b.PrDato.String(), "ophold": stays}
	if b.Region != "" {
		input["region"] = b.Region
	}
	if b.Maaned != "" {
		input["maaned"] = b.Maaned
	}
	if pladser > 0 {
		input["pladser"] = pladser
	}
	if befolkning != nil {
		input["befolkning"] = befolkning
	}
	return input
}

// Sum adds up what each kommune shall pay.
func (b *Betaling) Sum() {
	b.Kommuner = map[string]*kommunebetaling{}
	of := func(kode string) *kommunebetaling {
		if b.Kommuner[kode] == nil {
			b.Kommuner[kode] = &kommunebetaling{}
		}
		return b.Kommuner[kode]
	}
	for i := range b.Opgoerelse.Ophold {
		for _, l := range b.Opgoerelse.Ophold[i].Linjer {
			k := of(b.Ophold[i].Kommunekode)
			k.Opholdsdage += l.Dage
			if l.Beloeb == nil {
				k.Ukendt = true
				continue
			}
			k.Ophold += *l.Beloeb
		}
	}
	if u := b.Opgoerelse.Ubenyttede; u != nil {
		for kode, andel := range u.Andele {
			of(kode).Ubenyttede += andel
		}
	}
}

// Hel tells whether every amount could be reckoned, and the kommune is known that shall pay it.
func (b *Betaling) Hel() bool {
	for kode, k := range b.Kommuner {
		if k.Ukendt || kode == "" {
			return false
		}
	}
	u := b.Opgoerelse.Ubenyttede
	return u == nil || u.IkkeSet == "" && len(u.UdenFolketal)+len(u.UdenForRegionen) == 0
}

// WritePayment writes the payment: text for people, or json with every day and its reason. Amounts are øre in json.
func WritePayment(w io.Writer, format string, b Betaling, o Options) error {
	if format == "json" {
		return writePaymentJSON(w, &b)
	}
	t := newSide(o.filled())
	t.payment(&b)
	_, err := io.WriteString(w, t.take())
	return err
}

func writePaymentJSON(w io.Writer, b *Betaling) error {
	type stay struct {
		Sagsnummer  string           `json:"sagsnummer"`
		Fil         string           `json:"fil"`
		Kommunekode string           `json:"kommunekode,omitempty"`
		Dage        []opholdsdag     `json:"dage"`
		Linjer      []betalingslinje `json:"linjer"`
	}
	stays := make([]stay, len(b.Ophold))
	for i, o := range b.Ophold {
		of := b.Opgoerelse.Ophold[i]
		stays[i] = stay{engine.Mask(o.Sagsnummer), engine.Mask(o.Fil), o.Kommunekode, of.Dage, of.Linjer}
	}
	return writeJSON(w, struct {
		Maaned     string                      `json:"maaned,omitempty"`
		Region     string                      `json:"region,omitempty"`
		PrDato     engine.Dato                 `json:"pr_dato"`
		Ophold     []stay                      `json:"ophold"`
		Ubenyttede *ubenyttede                 `json:"ubenyttede,omitempty"`
		Kommuner   map[string]*kommunebetaling `json:"kommuner"`
	}{b.Maaned, b.Region, b.PrDato, stays, b.Opgoerelse.Ubenyttede, b.Kommuner})
}

// kroner writes øre as kroner, the Danish way.
func kroner(oere int64) string {
	whole := fmt.Sprint(oere / 100)
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "." + whole[at:]
	}
	return fmt.Sprintf("%s,%02d kr.", whole, oere%100)
}

func (s *side) payment(b *Betaling) {
	heading := s.say("BETALING", "PAYMENT")
	if b.Maaned != "" {
		heading += " · " + b.Maaned
	}
	s.linje(fed, heading+" · "+fmt.Sprintf(s.say("regnet til %s", "reckoned to %s"), s.dato(b.PrDato.String())))
	for i := range b.Ophold {
		if len(b.Opgoerelse.Ophold[i].Dage) > 0 {
			s.tom()
			s.stay(&b.Ophold[i], &b.Opgoerelse.Ophold[i])
		}
	}
	if u := b.Opgoerelse.Ubenyttede; u != nil {
		s.tom()
		s.unused(u)
	}
	s.tom()
	s.linje(fed, s.say("KOMMUNERNE BETALER", "THE KOMMUNER PAY"))
	var total int64
	for _, kode := range slices.Sorted(maps.Keys(b.Kommuner)) {
		k := b.Kommuner[kode]
		name := s.navn(kode)
		if kode == "" {
			name = s.say("kommunen er ikke oplyst i sagen", "the case does not say the kommune")
		}
		text := fmt.Sprintf(s.say("%s (%d opholdsdage)", "%s (%d days)"), kroner(k.Ophold), k.Opholdsdage)
		if k.Ubenyttede > 0 {
			text += fmt.Sprintf(s.say(" + %s for ubenyttede pladser = %s", " + %s for unused places = %s"), kroner(k.Ubenyttede), kroner(k.Ophold+k.Ubenyttede))
		}
		if k.Ukendt {
			text += s.say("; hertil dage, hvis takst ikke kendes", "; and days whose rate is not known")
		}
		s.afsnit("", indent, 2*indent, name+": "+text)
		total += k.Ophold + k.Ubenyttede
	}
	s.afsnit(fed, indent, indent, s.say("I alt: ", "In all: ")+kroner(total))
}

// stay writes a stay: its days in runs of the same reason, then a line for each rate.
func (s *side) stay(o *Ophold, b *opholdsbetaling) {
	s.linje(fed, s.say("Sag ", "Case ")+o.Sagsnummer+" · "+o.Fil)
	reasons := map[string][2]string{ // of one day, and of more
		"talt":           {s.say("opholdsdag", "day of stay"), s.say("opholdsdage", "days of stay")},
		"anden_afdeling": {s.say("dag på en anden sygehusafdeling, ikke talt", "day in another hospital ward, not counted"), s.say("dage på en anden sygehusafdeling, ikke talt", "days in another hospital ward, not counted")},
		"forladt":        {s.say("dag, opholdet ophørte, ikke talt", "day, the stay ended, not counted"), s.say("dage efter opholdets ophør, ikke talt", "days after the stay ended, not counted")},
	}
	for from := 0; from < len(b.Dage); {
		to := from
		for to+1 < len(b.Dage) && b.Dage[to+1].Grund == b.Dage[from].Grund {
			to++
		}
		span := s.dato(b.Dage[from].Dag)
		if to > from {
			span += " – " + s.dato(b.Dage[to].Dag)
		}
		reason, known := reasons[b.Dage[from].Grund]
		if !known {
			reason = [2]string{b.Dage[from].Grund, b.Dage[from].Grund}
		}
		s.afsnit("", indent, 2*indent, fmt.Sprintf("%s: %d %s", span, to-from+1, reason[min(to-from, 1)]))
		from = to + 1
	}
	for _, l := range b.Linjer {
		if l.Beloeb == nil {
			s.afsnit(gul, indent, 2*indent, fmt.Sprintf(s.say("fra %s: %d dage; årets takst kendes ikke. Giv den med --parameters FIL:", "from %s: %d days; the year's rate is not known. Give it with --parameters FILE:"), s.dato(l.Fra), l.Dage))
			s.linje("", strings.Repeat(" ", 2*indent)+l.Tilfoej)
			continue
		}
		note := ""
		if !l.Bekraeftet {
			note = s.say(" (taksten er ikke bekræftet)", " (the rate is not confirmed)")
		}
		s.afsnit("", indent, 2*indent, fmt.Sprintf("%s: %d × %s = %s%s", s.dato(l.Fra), l.Dage, kroner(*l.Takst), kroner(*l.Beloeb), note))
	}
}

func (s *side) unused(u *ubenyttede) {
	s.linje(fed, s.say("Ubenyttede pladser", "Unused places"))
	if u.IkkeSet != "" {
		s.afsnit(gul, indent, 2*indent, fmt.Sprintf(s.say("Kan ikke regnes ud: %s gælder for måneden, og deres ordlyd er ikke set.", "Cannot be reckoned: %s hold for the month, and their wording was not seen."), u.IkkeSet))
		return
	}
	s.afsnit("", indent, 2*indent, fmt.Sprintf("%d × %s = %s", u.PladsDage, kroner(u.Takst), kroner(u.Beloeb)))
	for _, name := range slices.Sorted(maps.Keys(u.EfterLaesning)) {
		if price := u.EfterLaesning[name]; price.Takst != u.Takst {
			s.afsnit(gul, indent, 2*indent, fmt.Sprintf(s.say("Læses betaling.ubenyttet_takst som %s: %d × %s = %s", "Where betaling.ubenyttet_takst is read as %s: %d × %s = %s"), name, u.PladsDage, kroner(price.Takst), kroner(price.Beloeb)))
		}
	}
	if len(u.UdenFolketal) > 0 {
		s.afsnit(gul, indent, 2*indent, s.say("Er ikke fordelt: folketallet mangler for ", "Not distributed: the population is missing for ")+s.kommuner(u.UdenFolketal))
	}
	if len(u.UdenForRegionen) > 0 {
		s.afsnit(gul, indent, 2*indent, s.say("Er ikke fordelt: ligger ikke i regionen: ", "Not distributed: not in the region: ")+s.kommuner(u.UdenForRegionen))
	}
}

// kommuner lists kommuner with their codes.
func (s *side) kommuner(koder []string) string {
	var all []string
	for _, kode := range koder {
		all = append(all, fmt.Sprintf("%s (%s)", s.navn(kode), kode))
	}
	return strings.Join(all, ", ") + "."
}
