package kalender_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/internal/kalender"
)

const fil = "../../policies/kalender/data.json"

// tabellen is the committed file as the rules see it, read without the package's own types.
type tabellen struct {
	Foerste, Sidste int
	Nummer          map[string]int
	Dato            []string
	Hverdag         map[string]struct {
		TilOgMed []int `json:"til_og_med"`
		Dage     []int
	}
	Helligdage      map[string]string
	Sommertid       map[string]struct{ Fra, Til int64 }
	Maanedslaengder [][]int
	Klokken         map[string]int
	Tal             map[string]int
}

func laes(t *testing.T) tabellen {
	t.Helper()
	indhold, err := os.ReadFile(fil)
	if err != nil {
		t.Fatal(err)
	}
	var tabel tabellen
	if err := json.Unmarshal(indhold, &tabel); err != nil {
		t.Fatal(err)
	}
	return tabel
}

func TestCommittedFileIsFresh(t *testing.T) {
	t.Parallel()
	want, err := kalender.Tabel()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(fil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("policies/kalender/data.json (%d bytes) is not what internal/kalender makes (%d bytes); "+
			"run: go run ./internal/kalender/skriv", len(got), len(want))
	}
}

func TestDaysAreThoseOfTime(t *testing.T) {
	t.Parallel()
	tabel := laes(t)
	if tabel.Foerste != 16436 || tabel.Sidste != nummer(parse(t, "2050-12-31")) {
		t.Errorf("the table runs from %d to %d", tabel.Foerste, tabel.Sidste)
	}
	i := 0
	for dag := parse(t, "2015-01-01"); dag.Year() <= 2050; dag = dag.AddDate(0, 0, 1) {
		dato := dag.Format(time.DateOnly)
		if tabel.Dato[i] != dato {
			t.Fatalf("dato[%d] = %s, want %s", i, tabel.Dato[i], dato)
		}
		if tabel.Nummer[dato] != nummer(dag) {
			t.Fatalf("nummer[%s] = %d, want %d", dato, tabel.Nummer[dato], nummer(dag))
		}
		i++
	}
	if len(tabel.Dato) != i || len(tabel.Nummer) != i {
		t.Errorf("%d dates and %d numbers, want %d of each", len(tabel.Dato), len(tabel.Nummer), i)
	}
	for skud, aar := range []int{2017, 2016} {
		for maaned := 1; maaned <= 12; maaned++ {
			// Day 0 of the next month is the last of this one.
			want := time.Date(aar, time.Month(maaned+1), 0, 0, 0, 0, 0, time.UTC).Day()
			if got := tabel.Maanedslaengder[skud][maaned-1]; got != want {
				t.Errorf("maanedslaengder[%d][%d] = %d, want %d", skud, maaned-1, got, want)
			}
		}
	}
	if len(tabel.Klokken) != 24*60 || tabel.Klokken["00:00"] != 0 || tabel.Klokken["08:09"] != 29340 || tabel.Klokken["23:59"] != 86340 {
		t.Errorf("klokken = %v", tabel.Klokken)
	}
	if len(tabel.Tal) != 100 || tabel.Tal["00"] != 0 || tabel.Tal["08"] != 8 || tabel.Tal["99"] != 99 {
		t.Errorf("tal = %v", tabel.Tal)
	}
}

// TestHverdageMatchNaiveCount walks the days one by one by the standard library's weekdays and the table's helligdage (which
// are held against a public list elsewhere).
func TestHverdageMatchNaiveCount(t *testing.T) {
	t.Parallel()
	tabel := laes(t)
	halve := []string{"06-05", "12-24", "12-31"}
	lukket := map[string]func(time.Time) bool{
		"mf": func(dag time.Time) bool { return dag.Weekday() == time.Saturday },
		"ml": func(time.Time) bool { return false },
		"mf_uden": func(dag time.Time) bool {
			return dag.Weekday() == time.Saturday || slices.Contains(halve, dag.Format("01-02"))
		},
		"ml_uden": func(dag time.Time) bool { return slices.Contains(halve, dag.Format("01-02")) },
	}
	if got, want := slices.Sorted(maps.Keys(tabel.Hverdag)), slices.Sorted(maps.Keys(lukket)); !slices.Equal(got, want) {
		t.Fatalf("variants %v, want %v", got, want)
	}
	for navn, hverdag := range tabel.Hverdag {
		i, antal := 0, 0
		for dag := parse(t, "2015-01-01"); dag.Year() <= 2050; dag = dag.AddDate(0, 0, 1) {
			_, hellig := tabel.Helligdage[dag.Format(time.DateOnly)]
			if dag.Weekday() != time.Sunday && !hellig && !lukket[navn](dag) {
				if got := hverdag.Dage[antal]; got != nummer(dag) {
					t.Fatalf("%s: hverdag %d is day %d, want %s", navn, antal+1, got, dag.Format(time.DateOnly))
				}
				antal++
			}
			if hverdag.TilOgMed[i] != antal {
				t.Fatalf("%s: %d hverdage to %s, want %d", navn, hverdag.TilOgMed[i], dag.Format(time.DateOnly), antal)
			}
			i++
		}
		if len(hverdag.Dage) != antal || len(hverdag.TilOgMed) != i {
			t.Errorf("%s: %d hverdage of %d days, want %d of %d", navn, len(hverdag.Dage), len(hverdag.TilOgMed), antal, i)
		}
	}
}

// TestHverdageByHand holds the table against days counted in a calendar on paper.
func TestHverdageByHand(t *testing.T) {
	t.Parallel()
	tabel := laes(t)
	// The n-th hverdag after a day.
	efter := func(variant, dato string, n int) string {
		hverdag := tabel.Hverdag[variant]
		nummer := hverdag.Dage[hverdag.TilOgMed[tabel.Nummer[dato]-tabel.Foerste]+n-1]
		return tabel.Dato[nummer-tabel.Foerste]
	}
	for _, c := range []struct {
		variant, dato string
		n             int
		want          string
	}{
		// A stay that begins on Thursday 22 March 2018; Easter 29 March – 2 April.
		{"mf", "2018-03-22", 1, "2018-03-23"},
		{"mf", "2018-03-22", 2, "2018-03-26"},
		{"mf", "2018-03-22", 4, "2018-03-28"},
		{"mf", "2018-03-22", 5, "2018-04-03"},
		{"mf", "2018-03-22", 10, "2018-04-10"},
		{"ml", "2018-03-22", 2, "2018-03-24"},
		{"ml", "2018-03-22", 4, "2018-03-27"},
		{"ml", "2018-03-22", 6, "2018-03-31"}, // the Saturday between langfredag and påskedag is no helligdag
		{"ml", "2018-03-22", 10, "2018-04-06"},
		// Grundlovsdag 2018 is a Tuesday, 24 December 2018 a Monday.
		{"mf", "2018-06-04", 1, "2018-06-05"},
		{"mf_uden", "2018-06-04", 1, "2018-06-06"},
		{"mf", "2018-12-21", 1, "2018-12-24"},
		{"mf_uden", "2018-12-21", 1, "2018-12-27"},
		{"mf_uden", "2018-12-28", 1, "2019-01-02"},
		{"ml_uden", "2018-12-21", 1, "2018-12-22"},
		{"ml_uden", "2018-12-22", 1, "2018-12-27"},
		// Store bededag 5 May 2023 is the last; 26 April 2024 would have been the next.
		{"mf", "2023-05-04", 1, "2023-05-08"},
		{"mf", "2024-04-25", 1, "2024-04-26"},
	} {
		if got := efter(c.variant, c.dato, c.n); got != c.want {
			t.Errorf("%s: hverdag %d after %s is %s, want %s", c.variant, c.n, c.dato, got, c.want)
		}
	}
	if navn := tabel.Helligdage["2023-05-05"]; navn != "store bededag" {
		t.Errorf("2023-05-05 is %q, want store bededag", navn)
	}
	if navn, ok := tabel.Helligdage["2024-04-26"]; ok {
		t.Errorf("2024-04-26 is %q, want no helligdag", navn)
	}
}

func TestSommertidInTable(t *testing.T) {
	t.Parallel()
	tabel := laes(t)
	want := time.Date(2018, 3, 25, 1, 0, 0, 0, time.UTC).Unix()
	if got := tabel.Sommertid["2018"].Fra; got != want {
		t.Errorf("sommertid 2018 begins at %d, want %d", got, want)
	}
	want = time.Date(2018, 10, 28, 1, 0, 0, 0, time.UTC).Unix()
	if got := tabel.Sommertid["2018"].Til; got != want {
		t.Errorf("sommertid 2018 ends at %d, want %d", got, want)
	}
	if got, want := len(tabel.Sommertid), 2200-1980+1; got != want {
		t.Errorf("sommertid has %d years, want %d", got, want)
	}
}
