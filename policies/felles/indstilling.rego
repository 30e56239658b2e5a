# METADATA
# scope: package
# title: The indstilling
# description: |
#   What the rules on the visitationsforum's indstilling ask in common. An indstilling dated after input.pr_dato has not
#   been given: nothing that stands in it counts.
# schemas:
#   - input: schema.visitationssag
package felles.indstilling

import data.felles.fakta
import data.felles.krav

# METADATA
# description: True when the indstilling is dated after input.pr_dato.
kommende if fakta.dag(["indstilling", "dato"]) > input.pr_dato

# METADATA
# description: True when something of an indstilling is recorded that is not dated after input.pr_dato.
foreligger if {
	fakta.er_der(["indstilling"])
	not kommende
}

# METADATA
# description: The result, positiv or negativ; undefined when not said.
resultat := input.indstilling.resultat if not kommende

# METADATA
# description: |
#   The answer of a demand that only a positive indstilling must meet, where there is none; undefined where the
#   indstilling is positive.
ikke_positiv := krav.ikke_relevant([["indstilling", "resultat"]]) if {
	resultat == "negativ"
} else := krav.uoplyst([["indstilling", "resultat"]]) if {
	not resultat
}

# METADATA
# description: The paths of the list, all in the indstilling, at which nothing is said (fakta.er_der).
mangler(stier) := [sti | some sti in stier; not sagt(sti)]

sagt(sti) if {
	fakta.er_der(sti)
	not kommende
}

# METADATA
# description: Prose must stand at every path of the list, all in the indstilling.
tekster(stier) := krav.afgoer(stier, [sti | some sti in stier; not skrevet(sti)])

skrevet(sti) if {
	fakta.har_tekst(sti)
	not kommende
}

# METADATA
# description: |
#   The index in forum.moeder of the latest meeting at which the request was treated, no later than the day of the
#   indstilling; undefined without one.
seneste_moede := behandlinger[count(behandlinger) - 1][1]

# METADATA
# description: As seneste_moede, of the meetings that did not postpone the case - the one that made the indstilling.
afgoerende_moede := afgjorte[count(afgjorte) - 1]

afgjorte := [i | some [_, i] in behandlinger; not udsat(i)]

udsat(i) if input.forum.moeder[i].udsaettelse.udsat == true

behandlinger := sort([[dato, i] |
	some i, m in input.forum.moeder
	dato := fakta.sket_vaerdi(m.dato)
	dato <= sidste_dag
])

# METADATA
# description: The paths of the days that are not said of the meetings; such a meeting may be the one that decided.
udaterede_moeder := [["forum", "moeder", i, "dato"] | some i, m in input.forum.moeder; not m.dato]

sidste_dag := dag if {
	dag := fakta.sket(["indstilling", "dato"])
} else := input.pr_dato

# METADATA
# description: |
#   The answer for "dissent of the member with this function on one of these criteria is stated in the indstilling".
#   A list of dissent (uenig_i) at the meeting that made the indstilling decides whether there was any; where none is
#   said, a unanimous decision (enighed) shows that there was not.
uenighed(funktion, kriterier) := object.union(svar, {
	"fakta": array.concat(uenige, svar.fakta),
	"parametre": {"kriterier": sort({k | some sti in uenige; k := fakta.vaerdi(sti)})},
}) if {
	uenige := [array.concat(sti, [j]) |
		some sti in lister(funktion)
		some j, k in fakta.vaerdi(sti)
		k in kriterier
	]
	uenige != []
	svar := tekster([["indstilling", "uenighed", funktion]])
} else := krav.ikke_relevant(enige) if {
	enige := fakta.oplyste(lister(funktion))
	enige != []
} else := tekster([sti]) if {
	sti := ["indstilling", "uenighed", funktion]
	skrevet(sti)
} else := krav.ikke_relevant([["forum", "moeder", afgoerende_moede, "beslutning"]]) if {
	input.forum.moeder[afgoerende_moede].beslutning == "enighed"
} else := krav.uoplyst(lister(funktion)) if {
	lister(funktion) != []
} else := krav.uoplyst([["forum", "moeder", afgoerende_moede, "deltagere"]]) if {
	afgoerende_moede >= 0
} else := krav.uoplyst([["forum", "moeder"]])

# The paths at which dissent of those with the function stands or should stand.
lister(funktion) := [["forum", "moeder", afgoerende_moede, "deltagere", i, "uenig_i"] |
	some i, d in input.forum.moeder[afgoerende_moede].deltagere
	d.funktion == funktion
]
