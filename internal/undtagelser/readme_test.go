package undtagelser

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeShowsAWaiver: the waiver in the README can be read, and its fingerprint is that of the breach it names.
func TestReadmeShowsAWaiver(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, found := strings.Cut(string(readme), "```yaml\nundtagelser:")
	shown, _, closed := strings.Cut(shown, "```")
	if !found || !closed {
		t.Fatal("the README shows no waiver")
	}
	l, err := Read("README.md", strings.NewReader("undtagelser:"+shown), func(string) error { return nil })
	if err != nil || l.Len() != 1 {
		t.Fatalf("%d waivers, error %v", l.Len(), err)
	}
	u := l.alle[0]
	if a, _ := parseAftryk(aftrykAf(u.regel, u.dokument, u.forekomst)); a != u.aftryk || u.udloeber != expiry {
		t.Errorf("%+v", u.vist)
	}
}
