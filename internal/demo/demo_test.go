package demo

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

func TestKig(t *testing.T) {
	e, err := engine.New(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	g := New("1", true)
	for i, p := range plantsAf["visitationssag"] {
		for _, nr := range []int{i, i + 1000} {
			d := g.lav(nr, "visitationssag", nytLod("1", "dokument", nr), []*plant{p})
			if len(d.Afvigelser) != 1 {
				t.Errorf("%s: not planted", p.navn)
			}
			doc, err := engine.Read(d.ID, d.AppendJSON(nil, false))
			if err != nil {
				t.Error(p.navn, err)
				continue
			}
			r, err := e.Check(context.Background(), doc, 0)
			if err != nil {
				t.Fatal(err)
			}
			var brud, uoplyst []string
			for _, f := range r.Fund {
				if f.Svar.Udfald == engine.Brud {
					brud = append(brud, f.Regel.ID)
				}
				if f.Svar.Udfald == engine.Uoplyst {
					uoplyst = append(uoplyst, f.Regel.ID)
				}
			}
			if !slices.Equal(brud, d.Brud()) || strings.Join(uoplyst, " ") != strings.Join(d.Uoplyst(), " ") {
				t.Errorf("%d %s: brud %v, want %v; uoplyst %v want %v (forløb %d)", nr, p.navn, brud, d.Brud(), uoplyst, d.Uoplyst(), 0)
			}
		}
	}
}
