package kalender

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// FoersteAar and SidsteAar bound the table: it holds every day from 1 January of the first to 31 December of the last.
const (
	FoersteAar = 2015
	SidsteAar  = 2050
)

// tabel is the JSON object that the rules know as data.kalender.
type tabel struct {
	// Foerste and Sidste are the day numbers of the table's first and last day.
	Foerste int `json:"foerste"`
	Sidste  int `json:"sidste"`
	// Nummer gives the day number of an ISO date, Dato the ISO date of a day number less Foerste.
	Nummer map[string]int `json:"nummer"`
	Dato   []string       `json:"dato"`
	// Hverdag has one entry for each of Varianter.
	Hverdag map[string]hverdage `json:"hverdag"`
	// Helligdage gives the name of the helligdag on an ISO date.
	Helligdage map[string]string `json:"helligdage"`
	// Sommertid has one entry a year.
	Sommertid map[string]sommertid `json:"sommertid"`
	// Maanedslaengder are the lengths of the months of a plain year and of a leap year.
	Maanedslaengder [2][12]int `json:"maanedslaengder"`
	// Klokken gives the seconds since midnight at HH:MM.
	Klokken map[string]int `json:"klokken"`
	// Tal gives the number that two digits stand for: OPA's to_number makes a number that equals no other of "08".
	Tal map[string]int `json:"tal"`
}

type hverdage struct {
	// TilOgMed[i] is how many hverdage lie in [Foerste, Foerste+i].
	TilOgMed []int `json:"til_og_med"`
	// Dage[k-1] is the day number of the table's k-th hverdag.
	Dage []int `json:"dage"`
}

type sommertid struct {
	Fra int64 `json:"fra"`
	Til int64 `json:"til"`
}

// Tabel returns the table as JSON, the same bytes every time: one object without white space, and a newline.
func Tabel() ([]byte, error) {
	t := tabel{
		Foerste:    Nummer(FoersteAar, 1, 1),
		Sidste:     Nummer(SidsteAar, 12, 31),
		Nummer:     map[string]int{},
		Hverdag:    map[string]hverdage{},
		Helligdage: map[string]string{},
		Sommertid:  map[string]sommertid{},
		Maanedslaengder: [2][12]int{
			{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
			{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
		},
		Klokken: map[string]int{},
		Tal:     map[string]int{},
	}
	for nummer := t.Foerste; nummer <= t.Sidste; nummer++ {
		dato := isoDato(nummer)
		t.Nummer[dato] = nummer
		t.Dato = append(t.Dato, dato)
	}
	for _, variant := range Varianter() {
		var h hverdage
		for nummer := t.Foerste; nummer <= t.Sidste; nummer++ {
			if variant.ErHverdag(nummer) {
				h.Dage = append(h.Dage, nummer)
			}
			h.TilOgMed = append(h.TilOgMed, len(h.Dage))
		}
		t.Hverdag[variant.Noegle] = h
	}
	for aar := FoersteAar; aar <= SidsteAar; aar++ {
		for _, helligdag := range Helligdage(aar) {
			t.Helligdage[isoDato(helligdag.Nummer)] = helligdag.Navn
		}
	}
	for aar := FoersteSommertid; aar <= SidsteSommertid; aar++ {
		fra, til := Sommertid(aar)
		t.Sommertid[strconv.Itoa(aar)] = sommertid{Fra: fra, Til: til}
	}
	for minut := range 24 * 60 {
		t.Klokken[fmt.Sprintf("%02d:%02d", minut/60, minut%60)] = minut * 60
	}
	for i := range 100 {
		t.Tal[fmt.Sprintf("%02d", i)] = i
	}

	indhold, err := json.Marshal(t)
	if err != nil {
		return nil, fmt.Errorf("kalender: writing the table as JSON: %w", err)
	}
	return append(indhold, '\n'), nil
}

// isoDato writes a day number as YYYY-MM-DD.
func isoDato(nummer int) string {
	aar, maaned, dag := Dato(nummer)
	return fmt.Sprintf("%04d-%02d-%02d", aar, maaned, dag)
}
