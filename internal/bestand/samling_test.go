package bestand

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

var judge = func() *engine.Engine {
	e, err := engine.New(context.Background())
	if err != nil {
		panic(err)
	}
	return e
}()

func add(t *testing.T, s *Samling, key *Key, name, text string) {
	t.Helper()
	document, err := engine.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Add(document.Type(), 0, judge.Poster(document, day(t, "2018-12-31"), key.Hide)); err != nil {
		t.Fatal(err)
	}
}

func day(t *testing.T, text string) engine.Dato {
	t.Helper()
	d, err := engine.ParseDato(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sag(id, cpr, start, slut string) string {
	return fmt.Sprintf(`{"dokumenttype":"visitationssag","skemaversion":"1","id":%q,"borger":{"cpr":%q},"ophold":{"start":%q,"slut":%q}}`, id, cpr, start, slut)
}

// findings are the rules' ids and outcomes, each with the ids of its documents.
func findings(t *testing.T, s *Samling) []string {
	t.Helper()
	var all []string
	err := s.Each(t.Context(), judge, true, day(t, "2018-12-31"), func(g engine.Gruppefund, fault error) error {
		if fault != nil {
			return fault
		}
		var ids []string
		for _, p := range g.Poster {
			ids = append(ids, p.ID)
		}
		all = append(all, fmt.Sprintf("%s %s %s", g.Fund.Regel.ID, g.Fund.Svar.Udfald, strings.Join(ids, " ")))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func opened(t *testing.T) (*Samling, *Key) {
	t.Helper()
	key := NewKey()
	s, err := New(key)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, &key
}

// The groups come in the order of the delivery, whatever the run's key, with and without hyphen is one person, and a group
// that is smaller than its rule asks for is not asked about.
func TestGroupsInTheOrderOfTheDelivery(t *testing.T) {
	want := []string{
		"bestand/entydigt_sagsnummer brud A A",
		"bestand/overlappende_ophold opfyldt D E",
		"bestand/overlappende_ophold brud B C",
	}
	for range 8 { // each with a key of its own
		s, key := opened(t)
		add(t, s, key, "1.json", sag("D", "010190-9999", "2018-02-01", "2018-03-01"))
		add(t, s, key, "2.json", sag("B", "020280-9999", "2018-02-01", "2018-03-02"))
		add(t, s, key, "3.json", sag("A", "030370-9999", "2018-02-01", "2018-03-01"))
		add(t, s, key, "4.json", sag("C", "0202809999", "2018-03-01", "2018-04-01"))
		add(t, s, key, "5.json", sag("E", "010190-9999", "2018-03-01", "2018-04-01"))
		add(t, s, key, "6.json", sag("A", "040460-9999", "2018-02-01", "2018-03-01"))
		got := findings(t, s)
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("the findings are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// What is kept names no person: neither the CPR number nor the same token in another run.
func TestNoPersonIsKept(t *testing.T) {
	key, other := NewKey(), NewKey()
	document, err := engine.Read("sag.json", []byte(`{"dokumenttype":"visitationssag","skemaversion":"1","id":"A","region":"midtjylland","borger":{"cpr":"020280-9999"},"anmodning":{"modtaget":"2018-01-10"}}`))
	if err != nil {
		t.Fatal(err)
	}
	mentioned := false
	for _, p := range judge.Poster(document, day(t, "2018-12-31"), key.Hide) {
		for name, value := range p.Vaerdier {
			if strings.Contains(fmt.Sprint(value), "0202") {
				t.Errorf("%s: %s holds the CPR number: %v", p.Regel, name, value)
			}
			mentioned = mentioned || value == key.Hide("0202809999")
		}
	}
	if !mentioned {
		t.Error("no post tells persons apart: the test looks at nothing")
	}
	if key.Hide("0202809999") == other.Hide("0202809999") {
		t.Error("two runs give a person the same token")
	}
}

// The store grows beyond its cache, and leaves no file behind, not even while it is open.
func TestSpillLeavesNoFile(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	t.Setenv("SQLITE_TMPDIR", folder)
	s, key := opened(t)
	document, err := engine.Read("sag.json", []byte(sag("A", "020280-9999", "2018-02-01", "2018-03-01")))
	if err != nil {
		t.Fatal(err)
	}
	poster := judge.Poster(document, day(t, "2018-12-31"), key.Hide)
	for i := range 40_000 { // about 40 MB, against a cache of 16
		for j := range poster {
			poster[j].Noegle = fmt.Sprint(i)
		}
		if err := s.Add("visitationssag", 0, poster); err != nil {
			t.Fatal(err)
		}
	}
	left, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range left {
		info, err := os.Stat(name)
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", name, info.Mode())
		}
	}
	s.Close()
	if left, _ = filepath.Glob(filepath.Join(folder, "*")); len(left) > 0 {
		t.Errorf("the store leaves %v", left)
	}
}
