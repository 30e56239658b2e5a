package cli

import (
	"context"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
)

// delivery is what rules over all documents of a run need. A nil one collects nothing and asks nothing.
type delivery struct {
	engine *engine.Engine
	when   string // auto or always
	key    bestand.Key
	posts  *bestand.Samling
	// first is the first document, held back until there is another: one alone is no delivery.
	first *judged
}

// newDelivery is nil where the rules shall not be asked, or there are none.
func newDelivery(when string, judge *engine.Engine) *delivery {
	if when == "never" || len(judge.Bestandsregler()) == 0 {
		return nil
	}
	return &delivery{engine: judge, when: when, key: bestand.NewKey()}
}

func (d *delivery) hider() func(string) string {
	if d == nil {
		return nil
	}
	return d.key.Hide
}

func (d *delivery) close() {
	if d != nil && d.posts != nil {
		d.posts.Close()
	}
}

// add takes in a document, which may have been judged or not.
func (d *delivery) add(done *judged) error {
	switch {
	case d == nil:
		return nil
	case d.posts == nil && d.first == nil && d.when == "auto":
		d.first = done
		return nil
	}
	if d.posts == nil {
		var err error
		if d.posts, err = bestand.New(d.key); err != nil {
			return err
		}
		if d.first != nil {
			if err := d.keep(d.first); err != nil {
				return err
			}
		}
	}
	return d.keep(done)
}

func (d *delivery) keep(done *judged) error {
	if !done.resultat.Gyldig {
		return nil
	}
	return d.posts.Add(done.resultat.Dokument.Type, done.prDato, done.poster)
}

// each gives the findings about the delivery that are neither met nor irrelevant, and counts them all. A rule that gives no
// valid answer is told on standard error, and makes the run an error.
func (d *delivery) each(ctx context.Context, run *tally, prDato engine.Dato, render engine.RenderOptions, give func(engine.Bestandsfund) error) error {
	if d == nil || d.posts == nil {
		return nil
	}
	return d.posts.Each(ctx, d.engine, run.whole(), prDato, func(g engine.Gruppefund, fault error) error {
		run.answers++
		if fault != nil {
			run.program.log.Error(fault)
			run.program.exit(exitError)
			return nil
		}
		fund, err := d.engine.RenderBestand(g, render)
		if err != nil {
			return err
		}
		if err := run.waivers.markBestand(&fund); err != nil {
			return err
		}
		run.samlet.Bestand.Add(&fund.Fundtekst)
		if fund.Udfald == engine.Opfyldt || fund.Udfald == engine.IkkeRelevant {
			return nil
		}
		return give(fund)
	})
}
