package engine

import (
	"fmt"
	"regexp"
	"strconv"
)

// Kvartal is a quarter of a year: Nr is 1 to 4.
type Kvartal struct{ Aar, Nr int }

var kvartalForm = regexp.MustCompile(`^(20[0-9]{2})-K([1-4])$`)

// ParseKvartal reads a quarter written 2018-K2.
func ParseKvartal(s string) (Kvartal, error) {
	m := kvartalForm.FindStringSubmatch(s)
	if m == nil {
		return Kvartal{}, fmt.Errorf("'%s' er ikke et kvartal; skriv fx 2018-K2 (K1 til K4)", s)
	}
	aar, _ := strconv.Atoi(m[1]) // digits
	nr, _ := strconv.Atoi(m[2])
	return Kvartal{aar, nr}, nil
}

// String writes the quarter as ParseKvartal reads it.
func (k Kvartal) String() string { return fmt.Sprintf("%d-K%d", k.Aar, k.Nr) }

// Foerste is the quarter's first day, Sidste its last.
func (k Kvartal) Foerste() Dato { return foersteDagI(k.Aar, k.Nr) }

// AaretsFoerste is the first day of the quarter's year.
func (k Kvartal) AaretsFoerste() Dato { return foersteDagI(k.Aar, 1) }

// Sidste is the quarter's last day.
func (k Kvartal) Sidste() Dato { return foersteDagI(k.Aar, k.Nr+1).Add(-1) }

// Felter is the quarter as rules over a delivery see it (schemas/bestand.json). Where fra is not zero the interval begins
// that day instead of on the quarter's first: the figures since then.
func (k Kvartal) Felter(fra Dato) map[string]any {
	if fra == 0 {
		fra = k.Foerste()
	}
	return map[string]any{"navn": k.String(), "aar": k.Aar, "nr": k.Nr, "fra": fra.String(), "til": k.Sidste().String()}
}
