package rapport

import (
	"fmt"
	"io"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/stikproeve"
)

// Stikproeve is a sample and what the rules say of the cases that were drawn, in their order.
type Stikproeve struct {
	Trukket    stikproeve.Udtraek
	Resultater []engine.Resultat
	// Regler are the rules that the cases were judged by, as a pattern.
	Regler string
}

// proevet is a drawn case as json writes it.
type proevet struct {
	Kommunekode string          `json:"kommunekode,omitempty"`
	Lod         string          `json:"lod"`
	Efterlevet  *bool           `json:"efterlevet,omitempty"`
	Resultat    engine.Resultat `json:"resultat"`
}

// Efterlevet tells whether a case complies with the criteria: it does not with one brud, and it does when every criterion that
// applies to it is met, and one is; nil where that cannot be decided.
func Efterlevet(r *engine.Resultat) *bool {
	met, unknown := false, len(r.Regelfejl) > 0
	for i := range r.Fund {
		if f := &r.Fund[i]; strings.HasPrefix(f.Regel, "kriterier/") {
			switch f.Udfald {
			case engine.Brud:
				return new(bool)
			case engine.Uoplyst, engine.Afventer, engine.Normkonflikt:
				unknown = true
			case engine.Opfyldt:
				met = true
			}
		}
	}
	if unknown || !met {
		return nil
	}
	return &met
}

// WriteSample writes the sample: how it was drawn, and of each case whether it complies.
func WriteSample(w io.Writer, format string, s Stikproeve, o Options) error {
	if format == "json" {
		return writeSampleJSON(w, s)
	}
	t := newSide(o.filled())
	t.sample(s)
	_, err := io.WriteString(w, t.take())
	return err
}

func writeSampleJSON(w io.Writer, s Stikproeve) error {
	cases := make([]proevet, len(s.Resultater))
	for i := range s.Resultater {
		drawn := &s.Trukket.Sager[i]
		cases[i] = proevet{drawn.Kommunekode, drawn.Lod, Efterlevet(&s.Resultater[i]), s.Resultater[i]}
	}
	return writeJSON(w, struct {
		stikproeve.Udtraek
		Regler string    `json:"regler"`
		Sager  []proevet `json:"sager"`
	}{s.Trukket, s.Regler, cases})
}

func (s *side) say(da, en string) string {
	if s.options.Sprog == engine.Engelsk {
		return en
	}
	return da
}

func (s *side) sample(p Stikproeve) {
	u := &p.Trukket
	s.linje(fed, fmt.Sprintf(s.say("STIKPRØVE · %d af %d sager", "SAMPLE · %d of %d cases"), len(u.Sager), u.Population))
	if len(u.Sager) < u.Antal {
		s.afsnit(gul, 0, 0, fmt.Sprintf(s.say("Der blev bedt om %d sager; der er ikke flere, og alle er med.", "%d cases were asked for; there are no more, and all are in."), u.Antal))
	}
	s.felt(0, s.say("Frø", "Seed"), u.Froe, "")
	s.felt(0, s.say("Metode", "Method"), fmt.Sprintf(s.say("%s: en sags lod er SHA-256 af frøet og sagsnummeret; de laveste er trukket", "%s: a case's lot is SHA-256 of the seed and the case number; the lowest are drawn"), u.Metode), "")
	s.felt(0, s.say("Sagerne", "Cases"), fmt.Sprintf(s.say("de %d visitationssager med en indstilling; deres digest er", "the %d visitation cases with an indstilling; their digest is"), u.Population), "")
	s.linje("", strings.Repeat(" ", s.label)+u.Digest)
	for _, stratum := range u.Strata {
		name := s.navn(stratum.Kommunekode)
		if name == "" {
			name = s.say("kommunen er ikke oplyst", "kommune not said")
		}
		s.felt(0, "", fmt.Sprintf(s.say("%s: %d af %d", "%s: %d of %d"), name, stratum.Trukket, stratum.Population), svag)
	}
	complied, undecided := 0, 0
	for i := range p.Resultater {
		r := &p.Resultater[i]
		s.tom()
		verdict, colour := s.say("kriterierne er efterlevet", "the criteria are complied with"), groen
		switch yes := Efterlevet(r); {
		case yes == nil:
			verdict, colour = s.say("kan ikke afgøres", "cannot be decided"), gul
			undecided++
		case !*yes:
			verdict, colour = s.say("kriterierne er ikke efterlevet", "the criteria are not complied with"), roed
		default:
			complied++
		}
		s.linje(colour, fmt.Sprintf("%2d. %s · %s", i+1, r.Dokument.ID, verdict))
		s.afsnit(svag, 4, 4, fmt.Sprintf(s.say("%s · bedømt pr. %s", "%s · judged as of %s"), r.Dokument.Fil, s.dato(r.PrDato)))
		for j := range r.Fund {
			if f := &r.Fund[j]; f.Udfald == engine.Brud || f.Udfald == engine.Uoplyst {
				s.afsnit("", 4, 6, fmt.Sprintf("%s (%s): %s", f.Regel, s.ord.Udfald[f.Udfald], f.Besked))
			}
		}
	}
	s.tom()
	s.linje(fed, fmt.Sprintf(s.say("%d af %d sager efterlever kriterierne; %d kan ikke afgøres.", "%d of %d cases comply with the criteria; %d cannot be decided."), complied, len(p.Resultater), undecided))
}
