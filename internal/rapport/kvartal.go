package rapport

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Kvartalstal is what the rules count of a quarter (felles.kvartalstal.opgoerelse): by figure the numbers of the posts that
// it counts, and the fields that would have to be said for it to be certain.
type Kvartalstal struct {
	Talt       map[string][]int           `json:"talt"`
	Ukendte    map[string][]Felt          `json:"ukendte"`
	KommerFra  map[string][]int           `json:"kommer_fra"`
	KommerTil  map[string][]int           `json:"kommer_til"`
	Afdelinger map[string]Afdelingsoptael `json:"afdelinger"`
}

// Felt is a field of a post.
type Felt struct {
	Post int
	Felt string
}

// UnmarshalJSON reads [post, field].
func (f *Felt) UnmarshalJSON(text []byte) error {
	return json.Unmarshal(text, &[]any{&f.Post, &f.Felt})
}

// Afdelingsoptael is what is counted of a ward.
type Afdelingsoptael struct {
	UnikkePatienter int `json:"unikke_patienter"`
	Sengedage       int `json:"sengedage"`
}

// steder are the notat's seven kinds of place, in its order.
var steder = []string{"botilbud_107", "botilbud_108", "almenbolig_105", "forsorgshjem_110", "andet_socialt", "eget_hjem", "psykiatrisk_afdeling"}

// Kvartalsstatus is the document of the secretariat's figures, after schemas/kvartalsstatus.json. A figure that is not
// certain is left out.
type Kvartalsstatus struct {
	Dokumenttype  string         `json:"dokumenttype"`
	Skemaversion  string         `json:"skemaversion"`
	ID            string         `json:"id"`
	Region        string         `json:"region"`
	Aar           int            `json:"aar"`
	Kvartal       int            `json:"kvartal"`
	OpgjortPr     string         `json:"opgjort_pr"`
	Leverandoer   string         `json:"leverandoer"`
	Afdelinger    []Afdelingstal `json:"afdelinger,omitempty"`
	Henviste      *int           `json:"henviste,omitempty"`
	VisitationInd map[string]int `json:"visitation_ind,omitempty"`
	VisitationUd  map[string]int `json:"visitation_ud,omitempty"`
	Kumulativt    *Kumulativt    `json:"kumulativt,omitempty"`
	KommerFra     map[string]int `json:"kommer_fra,omitempty"`
	KommerTil     map[string]int `json:"kommer_til,omitempty"`
	Stikproeve    *Stikproevetal `json:"stikproeve,omitempty"`
	// Mangler are the figures that are left out, each with the fields that would have to be said.
	Mangler []UkendtTal `json:"-"`
	kvartal engine.Kvartal
}

// Kumulativt are the figures since the scheme began.
type Kumulativt struct {
	Henviste      *int           `json:"henviste,omitempty"`
	VisitationInd map[string]int `json:"visitation_ind,omitempty"`
	VisitationUd  map[string]int `json:"visitation_ud,omitempty"`
}

// Afdelingstal are the figures of a ward.
type Afdelingstal struct {
	ID                 string         `json:"id"`
	Afdeling           string         `json:"afdeling"`
	OprettedePladser   *int           `json:"oprettede_pladser,omitempty"`
	PladserPrDag       []pladserPrDag `json:"pladser_pr_dag,omitempty"`
	UnikkePatienter    int            `json:"unikke_patienter"`
	Sengedage          int            `json:"sengedage"`
	Belaegningsprocent *float64       `json:"belaegningsprocent,omitempty"`
}

// Stikproevetal is the sample of compliance with the criteria, after schemas/kvartalsstatus.json.
type Stikproevetal struct {
	Dato       engine.Dato     `json:"dato"`
	Antal      int             `json:"antal"`
	Efterlevet int             `json:"efterlevet"`
	Froe       string          `json:"froe"`
	Sager      []stikproevesag `json:"sager"`
}

type stikproevesag struct {
	ID         string `json:"id"`
	Sagsnummer string `json:"sagsnummer"`
	Efterlevet *bool  `json:"efterlevet,omitempty"`
}

// Add takes in a drawn case and whether it complies, nil where that is not decided.
func (s *Stikproevetal) Add(sagsnummer string, efterlevet *bool) {
	s.Sager = append(s.Sager, stikproevesag{fmt.Sprintf("s-%d", len(s.Sager)+1), sagsnummer, efterlevet})
	if efterlevet != nil && *efterlevet {
		s.Efterlevet++
	}
}

func (s *Stikproevetal) undecided() (n int) {
	for _, sag := range s.Sager {
		if sag.Efterlevet == nil {
			n++
		}
	}
	return n
}

// pladserPrDag are the places of the days from fra to til.
type pladserPrDag struct {
	ID    string `json:"id"`
	Fra   string `json:"fra"`
	Til   string `json:"til"`
	Antal int    `json:"antal"`
}

// UkendtTal is a figure that could not be counted.
type UkendtTal struct {
	Tal string
	// Kumulativt says that it is the figure since the scheme began.
	Kumulativt bool
	Felter     []Felt
}

// NewKvartalsstatus makes the document from what was counted in the quarter and since the scheme began. afdeling "" stands for
// all wards; pladser are the places of the wards, with a stay in the quarter or without. It was counted on the day prDato, not before the quarter's
// first; the status is made up to that day, at the latest to the quarter's last.
func NewKvartalsstatus(region string, kvartal engine.Kvartal, prDato engine.Dato, tal, siden Kvartalstal, afdeling string, pladser map[string]int) Kvartalsstatus {
	til := min(prDato, kvartal.Sidste())
	s := Kvartalsstatus{
		Dokumenttype: "kvartalsstatus", Skemaversion: "1", ID: fmt.Sprintf("KS-%s-%s", region, kvartal),
		Region: region, Aar: kvartal.Aar, Kvartal: kvartal.Nr, OpgjortPr: til.String(), Leverandoer: "sekretariat",
		kvartal: kvartal,
	}
	for _, name := range slices.Sorted(maps.Keys(tal.Ukendte)) {
		s.Mangler = append(s.Mangler, UkendtTal{name, false, tal.Ukendte[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(siden.Ukendte)) {
		if name == henviste || strings.HasPrefix(name, "visitation_") {
			s.Mangler = append(s.Mangler, UkendtTal{name, true, siden.Ukendte[name]})
		}
	}
	s.Henviste = tal.antal(henviste)
	s.VisitationInd, s.VisitationUd = group(tal, "visitation_ind."), group(tal, "visitation_ud.")
	s.Kumulativt = &Kumulativt{siden.antal(henviste), group(siden, "visitation_ind."), group(siden, "visitation_ud.")}
	s.KommerFra = places(tal, "kommer_fra", tal.KommerFra)
	s.KommerTil = places(tal, "kommer_til", tal.KommerTil)
	if tal.Ukendte["afdelinger"] != nil {
		return s
	}
	days := int(til-kvartal.Foerste()) + 1
	names := slices.AppendSeq(slices.Collect(maps.Keys(tal.Afdelinger)), maps.Keys(pladser))
	slices.Sort(names)
	for _, navn := range slices.Compact(names) {
		if afdeling != "" && navn != afdeling {
			continue
		}
		of := tal.Afdelinger[navn]
		a := Afdelingstal{ID: navn, Afdeling: navn, UnikkePatienter: of.UnikkePatienter, Sengedage: of.Sengedage}
		if n, ok := pladser[navn]; ok {
			a.OprettedePladser = &n
			a.PladserPrDag = []pladserPrDag{{"p-1", kvartal.Foerste().String(), til.String(), n}}
			if n > 0 {
				procent := math.Round(1000*float64(of.Sengedage)/float64(n*days)) / 10
				a.Belaegningsprocent = &procent
			}
		}
		s.Afdelinger = append(s.Afdelinger, a)
	}
	return s
}

const henviste = "henviste"

// antal is a figure, nil where it is not certain.
func (tal Kvartalstal) antal(name string) *int {
	if tal.Ukendte[name] != nil {
		return nil
	}
	n := len(tal.Talt[name])
	return &n
}

// group are the figures whose names begin so, by the rest of the name; those that are not certain are left out.
func group(tal Kvartalstal, prefix string) map[string]int {
	all := map[string]int{}
	for name, posts := range tal.Talt {
		if rest, ok := strings.CutPrefix(name, prefix); ok && tal.Ukendte[name] == nil {
			all[rest] = len(posts)
		}
	}
	return all
}

func places(tal Kvartalstal, name string, by map[string][]int) map[string]int {
	if tal.Ukendte[name] != nil {
		return nil
	}
	all := map[string]int{}
	for _, sted := range steder {
		all[sted] = len(by[sted])
	}
	return all
}

// WriteQuarter writes the status: as text a table in the notat's order, as json the document itself.
func WriteQuarter(w io.Writer, format string, s Kvartalsstatus, o Options) error {
	if format == "json" {
		return writeJSON(w, s)
	}
	t := quarterTable{side: newSide(o.filled()), status: &s}
	t.write()
	_, err := io.WriteString(w, t.take())
	return err
}

type quarterTable struct {
	*side
	status *Kvartalsstatus
}

// row writes a figure and its number at the right edge of the column.
func (t *quarterTable) row(label string, n string) {
	const column = 72
	t.b.WriteString("  " + t.ren(label) + strings.Repeat(" ", max(column-bredde(label)-bredde(n), 1)) + n + "\n")
}

func (t *quarterTable) heading(text string) {
	t.tom()
	t.linje(fed, text)
}

func (t *quarterTable) write() {
	s := t.status
	t.linje(fed, fmt.Sprintf(t.say("KVARTALSSTATUS %s · region %s · opgjort pr. %s", "QUARTERLY STATUS %s · region %s · made up to %s"), s.kvartal, s.Region, t.dato(s.OpgjortPr)))
	t.heading(t.say("Kapacitet", "Capacity"))
	if len(s.Afdelinger) == 0 {
		t.row(t.say("ingen ophold, hvis afdeling er oplyst", "no stays whose ward is said"), "")
	}
	for _, a := range s.Afdelinger {
		if a.OprettedePladser != nil {
			t.row(t.say("Oprettede pladser, ", "Places, ")+a.Afdeling, fmt.Sprint(*a.OprettedePladser))
		}
		t.row(t.say("Unikke patienter, ", "Unique patients, ")+a.Afdeling, fmt.Sprint(a.UnikkePatienter))
		t.row(t.say("Sengedage, ", "Bed-days, ")+a.Afdeling, fmt.Sprint(a.Sengedage))
		if a.Belaegningsprocent != nil {
			percent := fmt.Sprintf("%.1f %%", *a.Belaegningsprocent)
			if t.options.Sprog != engine.Engelsk {
				percent = strings.Replace(percent, ".", ",", 1)
			}
			t.row(t.say("Belægningsprocent, ", "Occupancy, ")+a.Afdeling, percent)
		}
	}
	t.row(t.say("Henviste patienter", "Patients referred"), t.number(s.Henviste))
	t.heading(t.say("Visitation ind", "Visitation in"))
	t.figures(s.VisitationInd, []string{"indstillet_og_indlagt", "indstillet_ikke_visiteret", "indstillet_visiteret_naegter", "ikke_indstillet_ikke_visiteret"})
	if of := s.Stikproeve; of != nil {
		t.row(t.say("Stikprøve: sager, der efterlever kriterierne", "Sample: cases that comply with the criteria"), fmt.Sprintf(t.say("%d af %d", "%d of %d"), of.Efterlevet, of.Antal))
		if n := of.undecided(); n > 0 {
			t.row(t.say("Stikprøve: sager, hvor det ikke kan afgøres", "Sample: cases where that cannot be decided"), fmt.Sprint(n))
		}
	}
	t.heading(t.say("Visitation ud", "Visitation out"))
	t.figures(s.VisitationUd, []string{"indstillet_og_udskrevet", "indstillet_afvist"})
	t.heading(t.say("Hvilket tilbud kommer borgeren fra ved visitation", "Where the citizen comes from"))
	t.figures(s.KommerFra, steder)
	t.heading(t.say("Hvilket tilbud kommer borgeren ud til ved udslusning", "Where the citizen goes to"))
	t.figures(s.KommerTil, steder)
	t.heading(t.say("Siden ordningen begyndte", "Since the scheme began"))
	t.row(t.say("Henviste patienter", "Patients referred"), t.number(s.Kumulativt.Henviste))
}

var figureNames = map[string][2]string{
	"indstillet_og_indlagt":          {"Indstillet til indlæggelse og efterfølgende indlagt", "Recommended and admitted"},
	"indstillet_ikke_visiteret":      {"Indstillet, men ikke visiteret af kommunen", "Recommended, not visiteret"},
	"indstillet_visiteret_naegter":   {"Indstillet og visiteret, men borgeren nægter", "Recommended and visiteret, citizen declines"},
	"ikke_indstillet_ikke_visiteret": {"Ikke indstillet, og kommunen visiterer ikke", "Neither recommended nor visiteret"},
	"indstillet_og_udskrevet":        {"Indstillet til udskrivning og udskrevet", "Recommended for discharge and discharged"},
	"indstillet_afvist":              {"Indstillet til udskrivning og afvist af kommunen", "Recommended for discharge, rejected"},
	"botilbud_107":                   {"Botilbud, servicelovens § 107", "Home, § 107"},
	"botilbud_108":                   {"Botilbud, servicelovens § 108", "Home, § 108"},
	"almenbolig_105":                 {"Botilbudslignende tilbud, almenboliglovens § 105", "Housing, almenboligloven § 105"},
	"forsorgshjem_110":               {"Forsorgshjem/herberg, servicelovens § 110", "Shelter, § 110"},
	"andet_socialt":                  {"Andet socialt tilbud", "Other social service"},
	"eget_hjem":                      {"Eget hjem", "Own home"},
	"psykiatrisk_afdeling":           {"Psykiatrisk afdeling", "Psychiatric ward"},
}

func (t *quarterTable) figures(numbers map[string]int, order []string) {
	for _, name := range order {
		var shown *int
		if n, ok := numbers[name]; ok {
			shown = &n
		}
		t.row(t.say(figureNames[name][0], figureNames[name][1]), t.number(shown))
	}
}

// number shows a figure, nil where it is not certain.
func (t *quarterTable) number(n *int) string {
	if n == nil {
		return t.say("kan ikke opgøres", "cannot be counted")
	}
	return fmt.Sprint(*n)
}
