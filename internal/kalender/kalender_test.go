package kalender_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/pladstjek/pladstjek/internal/kalender"
)

const sekunderPrDag = 24 * 60 * 60

func TestNummerDatoUgedagMatchTime(t *testing.T) {
	t.Parallel()
	dag := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	for ; dag.Year() < 2401; dag = dag.AddDate(0, 0, 1) {
		want := int(dag.Unix() / sekunderPrDag)
		got := kalender.Nummer(dag.Year(), int(dag.Month()), dag.Day())
		if got != want {
			t.Fatalf("Nummer(%s) = %d, want %d", dag.Format(time.DateOnly), got, want)
		}
		aar, maaned, dagen := kalender.Dato(want)
		if aar != dag.Year() || maaned != int(dag.Month()) || dagen != dag.Day() {
			t.Fatalf("Dato(%d) = %d-%d-%d, want %s", want, aar, maaned, dagen, dag.Format(time.DateOnly))
		}
		if dag.Year() < 1970 {
			continue
		}
		ugedag := int(dag.Weekday())
		if ugedag == 0 {
			ugedag = 7
		}
		if got := kalender.Ugedag(want); got != ugedag {
			t.Fatalf("Ugedag(%s) = %d, want %d", dag.Format(time.DateOnly), got, ugedag)
		}
	}
}

func TestPaaske(t *testing.T) {
	t.Parallel()
	// From published tables; 2008 and 2038 lie at the two ends of the span that Easter can fall in.
	for _, want := range []string{"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2018-04-01", "2019-04-21", "2024-03-31", "2038-04-25", "2049-04-18"} {
		dag := parse(t, want)
		if got := kalender.Paaske(dag.Year()); got != nummer(dag) {
			t.Errorf("Paaske(%d) = %d, want %s (%d)", dag.Year(), got, want, nummer(dag))
		}
	}
}

func TestHelligdageMatchPublicList(t *testing.T) {
	t.Parallel()
	indhold, err := os.ReadFile("testdata/helligdage-dk-2017-2040.json")
	if err != nil {
		t.Fatal(err)
	}
	var poster []struct{ Date, Name, Type string }
	if err := json.Unmarshal(indhold, &poster); err != nil {
		t.Fatal(err)
	}
	// The list's spelling of the names -> ours.
	navne := map[string]string{
		"Nytårsdag": "nytårsdag", "Skærtorsdag": "skærtorsdag", "Langfredag": "langfredag", "Påskedag": "påskedag",
		"Anden påskedag": "2. påskedag", "Store Bededag": "store bededag", "Kristi Himmelfartsdag": "Kristi himmelfartsdag",
		"Pinsedag": "pinsedag", "Anden Pinsedag": "2. pinsedag", "Juledag": "juledag", "Anden Juledag": "2. juledag",
	}
	want := map[string]string{}
	for _, post := range poster {
		if post.Type != "public" {
			continue
		}
		navn, ok := navne[post.Name]
		if !ok {
			t.Fatalf("the list has a helligdag %q that this test does not know", post.Name)
		}
		want[post.Date] = navn
	}
	// 7 years with store bededag, 17 without.
	if len(want) != 7*11+17*10 {
		t.Fatalf("the list has %d helligdage, want %d", len(want), 7*11+17*10)
	}
	got := 0
	for aar := 2017; aar <= 2040; aar++ {
		for _, helligdag := range kalender.Helligdage(aar) {
			got++
			dato := time.Unix(int64(helligdag.Nummer)*sekunderPrDag, 0).UTC().Format(time.DateOnly)
			if want[dato] != helligdag.Navn {
				t.Errorf("%s is %q, the list has %q", dato, helligdag.Navn, want[dato])
			}
		}
	}
	if got != len(want) {
		t.Errorf("%d helligdage, the list has %d", got, len(want))
	}
}

func TestSommertidMatchesEuropeCopenhagen(t *testing.T) {
	t.Parallel()
	koebenhavn, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		t.Fatal(err)
	}
	sommer := func(sekund int64) bool { return time.Unix(sekund, 0).In(koebenhavn).IsDST() }
	for aar := kalender.FoersteSommertid; aar <= kalender.SidsteSommertid; aar++ {
		fra, til := kalender.Sommertid(aar)
		// The seconds on either side of both changes.
		for sekund, want := range map[int64]bool{fra - 1: false, fra: true, til - 1: true, til: false} {
			if got := sommer(sekund); got != want {
				t.Errorf("%d: summer time at %s is %v in the time zone database, %v here", aar, time.Unix(sekund, 0).UTC(), got, want)
			}
		}
		// And no other change in the year.
		for sekund := parse(t, "2018-01-01").AddDate(aar-2018, 0, 0).Unix(); time.Unix(sekund, 0).UTC().Year() == aar; sekund += sekunderPrDag {
			if want := fra <= sekund && sekund < til; sommer(sekund) != want {
				t.Fatalf("%d: summer time at %s is %v in the time zone database, %v here", aar, time.Unix(sekund, 0).UTC(), !want, want)
			}
		}
	}
}

func parse(t *testing.T, dato string) time.Time {
	t.Helper()
	dag, err := time.Parse(time.DateOnly, dato)
	if err != nil {
		t.Fatal(err)
	}
	return dag
}

func nummer(dag time.Time) int { return int(dag.Unix() / sekunderPrDag) }
