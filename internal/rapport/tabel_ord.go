package rapport

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

// tabelord are the words and sentences that the tables themselves say, in one language.
type tabelord struct {
	OgFlere      string
	FejlTil      former
	OgFejl       string
	Ja, Nej      string
	UdenFristSat string
}

var tabelordlister = map[engine.Sprog]*tabelord{
	engine.Dansk: {
		OgFlere: " … og %d flere", FejlTil: former{"fejl", "fejl"}, OgFejl: " (og %s mere)",
		Ja: "ja", Nej: "nej", UdenFristSat: "ingen frist fastsat",
	},
	engine.Engelsk: {
		OgFlere: " … and %d more", FejlTil: former{"error", "errors"}, OgFejl: " (and %s more)",
		Ja: "yes", Nej: "no", UdenFristSat: "no deadline set",
	},
}

func tabelordFor(sprog engine.Sprog) *tabelord {
	if o, ok := tabelordlister[sprog]; ok {
		return o
	}
	return tabelordlister[engine.Dansk]
}

// flereFejl says that there are more errors than the one that is told.
func (o *tabelord) flereFejl(n int) string { return fmt.Sprintf(o.OgFejl, o.FejlTil.antal(n)) }
