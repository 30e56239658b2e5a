package stikproeve

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

func sag(t *testing.T, nr int, kommune string) *engine.Document {
	t.Helper()
	text := fmt.Sprintf(`{"dokumenttype":"visitationssag","skemaversion":"1","id":"S-%d","indstilling":{"dato":"2018-02-01"},"borger":{"handlekommuner":[{"id":"k","kommunekode":%q,"fra":"2015-01-01"}]}}`, nr, kommune)
	document, err := engine.Read(fmt.Sprintf("%d.json", nr), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return &document
}

func day(t *testing.T, text string) engine.Dato {
	t.Helper()
	d, err := engine.ParseDato(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func ids(u *Udtraek) string {
	var all []string
	for _, s := range u.Sager {
		all = append(all, s.ID)
	}
	return strings.Join(all, " ")
}

// By sha256sum of "frø", NUL and the number, in rising order: S-5 0157…, S-4 0e63…, S-6 1bce…, S-1 4993…, S-2 5ca3…, S-3 990c….
func TestLots(t *testing.T) {
	order := []string{"S-5", "S-4", "S-6", "S-1", "S-2", "S-3"}
	numbers := []int{1, 2, 3, 4, 5, 6}
	digest := ""
	for seed := range uint64(6) {
		rand.New(rand.NewPCG(1, seed)).Shuffle(len(numbers), func(i, j int) { numbers[i], numbers[j] = numbers[j], numbers[i] })
		for size := 1; size <= 7; size++ {
			l := New("frø", size, false)
			for _, nr := range numbers {
				l.Add(sag(t, nr, "0740"), 0, day(t, "2018-12-31"))
			}
			u := l.Draw()
			if want := strings.Join(order[:min(size, 6)], " "); ids(u) != want {
				t.Errorf("%d of the cases in the order %v: %s, want %s", size, numbers, ids(u), want)
			}
			if digest == "" {
				digest = u.Digest
			}
			if u.Digest != digest || u.Population != 6 {
				t.Errorf("the population is %d cases with the digest %s; want 6 with %s, whatever their order", u.Population, u.Digest, digest)
			}
		}
	}
}

// Seven of 10, 3 and 1 cases: 5, 1.5 and 0.5; the remainders are equal, so the lowest kommunekode of the two gets the last.
func TestShares(t *testing.T) {
	l := New("frø", 7, true)
	nr := 0
	for kommune, n := range map[string]int{"0740": 10, "0751": 3, "0791": 1} {
		for range n {
			nr++
			l.Add(sag(t, nr, kommune), 0, day(t, "2018-12-31"))
		}
	}
	u := l.Draw()
	want := []Stratum{{"0740", 10, 5}, {"0751", 3, 2}, {"0791", 1, 0}}
	if !slices.Equal(u.Strata, want) || len(u.Sager) != 7 {
		t.Errorf("%v and %d cases, want %v and 7", u.Strata, len(u.Sager), want)
	}
}

// Only cases whose indstilling was given within the days, both included.
func TestPopulation(t *testing.T) {
	for name, c := range map[string]struct {
		fra, til string
		want     int
	}{
		"the last day":     {"2017-01-01", "2018-02-01", 1},
		"the day before":   {"2017-01-01", "2018-01-31", 0},
		"the first day":    {"2018-02-01", "2018-12-31", 1},
		"the day after it": {"2018-02-02", "2018-12-31", 0},
	} {
		l := New("frø", 3, false)
		l.Add(sag(t, 1, "0740"), day(t, c.fra), day(t, c.til))
		if l.Population != c.want {
			t.Errorf("%s: %d cases, want %d", name, l.Population, c.want)
		}
	}
}
