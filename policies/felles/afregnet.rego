# METADATA
# scope: package
# title: A billed stay against its case
# description: What differs between the stay on a bill and the stay of its case.
# schemas:
#   - input: schema.bestand
package felles.afregnet

import data.felles.kalender
import data.felles.leverance

# METADATA
# description: |
#   The answer for the bill's post i (fields start, slut, kommune, maaned) and the case's post j (fields start, slut, and the
#   lists kommune, kommune_fra, kommune_til of its handlekommuner).
mod_sag(i, j) := {"udfald": "brud", "besked": "intet_ophold", "fakta": [leverance.sti(i, "start")], "mangler": [leverance.sti(j, "start")]} if {
	not input.poster[j].vaerdier.start
} else := {
	"udfald": "brud",
	"fakta": [s | some f in forskelle(i, j); some s in array.concat(leverance.oplyste(i, [f]), leverance.oplyste(j, [f]))],
	"mangler": [],
	"parametre": {"forskelle": [navn[f] | some f in forskelle(i, j)]},
} if {
	forskelle(i, j) != []
} else := {"udfald": "uoplyst", "fakta": leverance.oplyste(i, ["start"]), "mangler": ukendte(i, j)} if {
	ukendte(i, j) != []
} else := {"udfald": "opfyldt", "fakta": array.concat(leverance.oplyste(i, felter), leverance.oplyste(j, felter)), "mangler": []}

felter := ["start", "slut", "kommune"]

# Their names are in parametre/navne.
navn := {"start": "opholdets_begyndelse", "slut": "opholdets_slutning", "kommune": "kommunen"}

forskelle(i, j) := [f | some f in felter; forskel(f, input.poster[i].vaerdier, input.poster[j].vaerdier)]

forskel("start", regning, sag) if kalender.dag(regning.start) != kalender.dag(sag.start)

forskel("slut", regning, sag) if kalender.dag(regning.slut) != kalender.dag(sag.slut)

# The bill says that the stay ran to the end of the month; the case, that it ended before.
forskel("slut", regning, sag) if {
	not regning.slut
	kalender.dag(sag.slut) <= kalender.maanedens_sidste(regning.maaned)
}

forskel("kommune", regning, sag) if {
	kommune := handlekommune(sag)
	kommune != regning.kommune
}

ukendte(i, j) := [s |
	some [nr, felt] in [[i, "start"], [i, "maaned"], [i, "kommune"], [j, "slut"], [j, "kommune"]]
	ukendt(felt, nr, input.poster[i].vaerdier, input.poster[j].vaerdier, j)
	s := leverance.sti(nr, felt)
]

ukendt("start", _, regning, _, _) if not regning.start

ukendt("maaned", _, regning, sag, _) if {
	not regning.slut
	not regning.maaned
	sag.slut
}

ukendt("kommune", nr, regning, _, j) if {
	nr != j
	not regning.kommune
}

ukendt("kommune", j, _, sag, j) if not handlekommune(sag)

ukendt("slut", _, regning, sag, _) if {
	regning.slut
	not sag.slut
}

# The kommune that is the handlekommune on the day the stay begins; undefined where none is, or more than one.
handlekommune(sag) := kommuner[0] if {
	dag := kalender.dag(sag.start)
	kommuner := [k |
		some n, k in sag.kommune
		is_string(sag.kommune_fra[n])
		sag.kommune_fra[n] <= dag
		not leverance.foer(sag.kommune_til[n], dag)
	]
	count(kommuner) == 1
}
