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
	tjek := func(d Dokument, navn string) {
		doc, err := engine.Read(d.ID, d.AppendJSON(nil, false))
		if err != nil {
			t.Error(navn, d.Nr, err)
			return
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
		if !slices.Equal(brud, d.Brud()) || d.Type == "visitationssag" && strings.Join(uoplyst, " ") != strings.Join(d.Uoplyst(), " ") {
			t.Errorf("%d %s %s: brud %v, want %v; uoplyst %v want %v", d.Nr, d.Type, navn, brud, d.Brud(), uoplyst, d.Uoplyst())
		}
	}
	g := New("1", true)
	for _, slags := range typer[1:] {
		for nr := range 30 {
			nr += 500
			tjek(g.lav(nr, slags, nytLod("1", "dokument", nr), nil), "ren")
		}
		for i, p := range plantsAf[slags] {
			antal := 0
			for nr := 1000 + i; antal < 2 && nr < 1200; nr += 7 {
				d := g.lav(nr, slags, nytLod("1", "dokument", nr), []*plant{p})
				if len(d.Afvigelser) == 1 {
					antal++
					tjek(d, p.navn)
				}
			}
			if antal == 0 {
				t.Errorf("%s: not planted", p.navn)
			}
		}
	}
}
