# METADATA
# scope: package
# title: The samlede plan
# description: |
#   What the rules on the samlede plan (BEK 1650/2017) have in common: the deadlines of § 5, the chain in front of each
#   content of bilag 1, and the duties for which the order sets no deadline.
# schemas:
#   - input: schema.visitationssag
package felles.samlet_plan

import data.felles.fakta
import data.felles.forloeb
import data.felles.frist
import data.felles.kalender
import data.felles.krav
import data.felles.opholdsslut
import data.felles.parameter

foreligger := ["samlet_plan", "foreligger"]

start := ["ophold", "start"]

slut := opholdsslut.sti

# METADATA
# description: True while the stay has not begun on input.pr_dato; no deadline runs yet.
ophold_ikke_begyndt if not forloeb.naaet.ophold

ophold_ikke_begyndt if ligger_forude(start)

# METADATA
# description: |
#   The answer for "the event at the path no later than `antal` hverdage after the stay began". A stay that ended no
#   later than the last day owes nothing to it: ikke_relevant.
inden_hverdage(antal, haendelse) := krav.ikke_relevant([start, slut]) if {
	fakta.sket(slut) <= frist.sidste_dag(fakta.sket(start), antal, "hverdage")
} else := frist.senest({"fra": start, "antal": antal, "enhed": "hverdage", "haendelse": haendelse})

# METADATA
# description: |
#   True when the event at the path (or, while it has not happened, input.pr_dato) is no later than the last day that § 5
#   gives for the plan, so that a breach of the koncept's shorter time is none of the order. Not before 2018-01-01.
rettidig_efter_loven(haendelse) if {
	antal := parameter.vaerdi(data.parametre.samlet_plan.foreligger, fakta.sket(start))
	sket_eller_pr_dato(haendelse) <= frist.sidste_dag(fakta.sket(start), antal, "hverdage")
}

sket_eller_pr_dato(haendelse) := dag if {
	dag := fakta.sket(haendelse)
} else := input.pr_dato

# METADATA
# description: |
#   The answer of a rule on what the plan holds: `svar`, save where the plan is not reached, the order not in force
#   (`gyldig`, of felles.gyldighed), no plan owed, or the plan dated after input.pr_dato, so that nothing stands in it.
indhold(gyldig, svar) := krav.trin_ikke_naaet if {
	not forloeb.naaet.samlet_plan
} else := gyldig.stop if {
	gyldig.stop
} else := krav.ikke_relevant([start, slut]) if {
	ingen_plan_skyldig(gyldig.dag)
} else := {"udfald": "brud", "fakta": [], "mangler": [foreligger]} if {
	ligger_forude(foreligger)
	svar.udfald == "opfyldt"
} else := svar

# METADATA
# description: |
#   True when there is no plan and the stay ended no later than the last day § 5 gives for it (in force on `dag`). The
#   hverdage are counted the way that gives most time, so that no content is demanded of a plan that may not be owed,
#   under whichever reading.
ingen_plan_skyldig(dag) if {
	not fakta.sket(foreligger)
	antal := parameter.vaerdi(data.parametre.samlet_plan.foreligger, dag)
	fakta.sket(slut) <= kalender.plus_hverdage(fakta.sket(start), antal, "mf_uden")
}

# METADATA
# description: |
#   What is missing of the contact data at the path: the whole, or the name, or any way to reach the person (then the
#   telephone number is named).
kontakt_mangler(sti) := [sti] if {
	not fakta.er_der(sti)
} else := array.concat(
	fakta.mangler_tekst([array.concat(sti, ["navn"])]),
	[array.concat(sti, ["telefon"]) | fakta.mangler(veje) == veje],
) if {
	veje := [array.concat(sti, [vej]) | some vej in ["telefon", "email", "adresse"]]
}

# METADATA
# description: |
#   What is missing of each contact of the list at the path, in the list's order; the list itself where it is empty or
#   not there.
kontakter_mangler(sti) := [sti] if {
	not fakta.er_der(sti)
} else := [m |
	some i, _ in fakta.vaerdi(sti)
	some m in kontakt_mangler(array.concat(sti, [i]))
]

# METADATA
# description: True when the event at the path is dated after input.pr_dato.
ligger_forude(sti) if fakta.dag(sti) > input.pr_dato

# METADATA
# description: |
#   The path at which the document says whether the patient has a plan of this kind (of § 3, a key of elementer): the
#   samlede plan's own word, else the request's. Undefined where neither says.
eksisterende_plan(slags) := stier[0] if {
	stier := fakta.oplyste([
		["samlet_plan", "elementer", slags, "findes"],
		["anmodning", "eksisterende_planer", slags, "findes"],
	])
}

# METADATA
# description: |
#   The answer for a duty without a deadline that is not done: pending until one of the later steps (paths of events), or
#   the closing of the case, has happened; from then on a breach. `stier` are the facts it rests on.
udestaar(stier, mangler, senere) := {"udfald": "brud", "fakta": array.concat(stier, skete), "mangler": mangler} if {
	skete := [sti | some sti in array.concat(senere, [["afsluttet", "dato"]]); fakta.sket(sti)]
	skete != []
} else := {"udfald": "afventer", "frist": null, "fakta": stier, "mangler": mangler}

# METADATA
# description: |
#   The elements of the list at the path that are not dated after input.pr_dato, in the list's order: {id, sti}.
poster(sti) := [{"id": p.id, "sti": array.concat(sti, [i])} |
	some i, p in fakta.vaerdi(sti)
	not fremtidig(p)
]

fremtidig(post) if kalender.dag(post.dato) > input.pr_dato

# METADATA
# description: |
#   The answer for a recorded event (the element at `sti`, its day in the field dato) that the event in the field
#   `opfulgt` must follow, without a deadline. An event on the same day follows; one on an earlier day is another's.
#   Neither dated nor followed: uoplyst.
opfoelgning(sti, opfulgt, senere) := {"udfald": "opfyldt", "fakta": fakta.oplyste([dato, naar]), "mangler": []} if {
	dato := array.concat(sti, ["dato"])
	naar := array.concat(sti, [opfulgt])
	fakta.sket(naar)
	not foer(naar, dato)
} else := object.union(
	udestaar([dato], [array.concat(sti, [opfulgt])], senere),
	{"parametre": {"dato": fakta.sket(dato)}},
) if {
	dato := array.concat(sti, ["dato"])
	fakta.sket(dato)
} else := krav.uoplyst([array.concat(sti, ["dato"])])

foer(sti, anden) if fakta.dag(sti) < fakta.dag(anden)
