# METADATA
# scope: package
# title: Failures to come, and absence during the stay
# description: |
#   What the rules on udeblivelse ask about: the patient's failures to come for admission, what followed each, the
#   absences during the stay and the discharge. An event is given as {dag: local day, sti: path}.
# schemas:
#   - input: schema.visitationssag
package felles.udeblivelse

import data.felles.fakta
import data.felles.opholdsslut
import data.felles.raekkefoelge

# METADATA
# description: |
#   The failures to come for admission, {id, sti, post, felt}, without those planned after input.pr_dato. `post` is the
#   element, `felt` the path of each of its fields. A failure of which the planned day is not said is among them.
fra_indlaeggelse := [{"id": u.id, "sti": sti, "post": u, "felt": felt} |
	some i, u in input.indflytning.udeblivelser
	sti := ["indflytning", "udeblivelser", i]
	felt := {f: array.concat(sti, [f]) | some f in felter_ved_indlaeggelse}
	not kommende(felt.planlagt)
]

# METADATA
# description: The absences during the stay, in the same form, without those that begin after input.pr_dato.
under_ophold := [{"id": f.id, "sti": sti, "post": f, "felt": felt} |
	some i, f in input.ophold.fravaer
	sti := ["ophold", "fravaer", i]
	felt := {n: array.concat(sti, [n]) | some n in felter_under_ophold}
	not kommende(felt.fra)
]

felter_ved_indlaeggelse := [
	"planlagt", "plads_frigivet", "patient_frasagt", "orienteret_kommune", "orienteret_sekretariat", "kontakter", "fremmoedt",
	"ledig_plads_ved_fremmoede", "optaget_paa_venteliste", "ny_anmodning_kraevet", "ny_anmodning_modtaget", "indlagt",
]

felter_under_ophold := [
	"fra", "tilbage", "forsoeg", "kontakt_visitationsforum", "kontakt_kommune", "kontakt_kriminalforsorg", "kontakt_patient",
]

kommende(sti) if fakta.dag(sti) > input.pr_dato

# METADATA
# description: |
#   The patient's coming after a failure to come: the one recorded with it; for the last failure to come else the moving
#   in or the start of the stay, where that is no earlier than the planned day; else the admission recorded with it.
#   Undefined when the patient has not come.
fremmoedt(x) := {"dag": dag, "sti": x.felt.fremmoedt} if {
	dag := fakta.sket(x.felt.fremmoedt)
} else := foerste_efter(x, [["indflytning", "fremmoedt"], ["ophold", "start"]]) if {
	foerste_efter(x, [["indflytning", "fremmoedt"], ["ophold", "start"]])
} else := {"dag": dag, "sti": x.felt.indlagt} if {
	# Whoever was admitted has come.
	dag := fakta.sket(x.felt.indlagt)
}

# METADATA
# description: |
#   The admission after a failure to come: the one recorded with it; for the last failure to come else the start of the
#   stay, where that is no earlier than the planned day. Undefined when the patient has not been admitted.
indlagt(x) := {"dag": dag, "sti": x.felt.indlagt} if {
	dag := fakta.sket(x.felt.indlagt)
} else := foerste_efter(x, [["ophold", "start"]])

# METADATA
# description: The path of a later planned day that the patient missed too. Undefined for the last failure to come.
afloest(x) := senere[0] if {
	senere := [y.felt.planlagt | some y in fra_indlaeggelse; y.post.planlagt > x.post.planlagt]
}

foerste_efter(x, stier) := haendelser[0] if {
	not afloest(x)
	haendelser := [{"dag": dag, "sti": sti} |
		some sti in stier
		dag := fakta.sket(sti)
		dag >= x.post.planlagt
	]
}

# METADATA
# description: |
#   The kommune's contacts to the patient recorded with a failure to come, that lie on or between two days (ISO dates):
#   `kontakt` the paths of those that reached the patient, `forsoeg` of those that did not, `uafklaret` the paths of what
#   must be said before the others can be counted.
kontakter(x, fra, til) := {
	"kontakt": [array.concat(k.sti, ["dato"]) | some k in inden_for; k.post.resultat == "kontakt"],
	"forsoeg": [array.concat(k.sti, ["dato"]) | some k in inden_for; k.post.resultat == "forsoeg"],
	"uafklaret": array.concat(
		[array.concat(k.sti, ["resultat"]) | some k in inden_for; not k.post.resultat],
		[array.concat(k.sti, ["dato"]) | some k in alle; not k.post.dato; object.get(k.post, "resultat", "kontakt") == "kontakt"],
	),
} if {
	alle := [{"sti": array.concat(x.felt.kontakter, [j]), "post": k} | some j, k in x.post.kontakter]
	inden_for := [k |
		some k in alle
		dag := fakta.sket_vaerdi(k.post.dato)
		dag >= fra
		dag <= til
	]
}

# METADATA
# description: |
#   As kontakter, of those recorded with any of the failures to come: the kommune records a contact with one of them, and the
#   days decide which it followed.
alle_kontakter(fra, til) := {art: stier |
	some art in ["kontakt", "forsoeg", "uafklaret"]
	stier := [sti | some u in fra_indlaeggelse; some sti in kontakter(u, fra, til)[art]]
}

# METADATA
# description: The day on which the stay ended, by its own end, else by the udslusning. Undefined while it lasts.
udskrevet := {"dag": dag, "sti": sti} if {
	sti := opholdsslut.sti
	dag := fakta.sket(sti)
}

# METADATA
# description: The paths at which the document says why the stay ended.
aarsager := fakta.oplyste([["ophold", "slut_aarsag"], ["udslusning", "aarsag"]])

# METADATA
# description: True when the document says that the stay ended because the patient stayed away.
for_udeblivelse if {
	some sti in aarsager
	fakta.vaerdi(sti) == "udeblivelse"
}

# METADATA
# description: Those of the events at the paths that came only after the patient had been discharged for absence.
efter_udskrivning(stier) := [sti |
	for_udeblivelse
	slut := udskrevet.sti
	some sti in stier
	fakta.sket(sti)
	not raekkefoelge.ikke_efter(sti, slut)
]

# METADATA
# description: |
#   The day of the patient's return from an absence, when it came before the discharge, or with no discharge. On the day
#   of the discharge only two clock times tell that the return came first.
vendt_tilbage(x) := dag if {
	dag := fakta.sket(x.felt.tilbage)
	not udskrevet
} else := dag if {
	dag := fakta.sket(x.felt.tilbage)
	slut := udskrevet.sti
	not raekkefoelge.ikke_efter(slut, x.felt.tilbage)
}

# METADATA
# description: |
#   The absences that lasted at the discharge, in the order in which they began, each with `fra`, its first day.
ved_udskrivning := [begyndt[2] |
	some begyndt in sort([[fra, i, object.union(x, {"fra": fra})] |
		some i, x in under_ophold
		fra := fakta.sket(x.felt.fra)
		fra <= udskrevet.dag
		not vendt_tilbage(x)
	])
]
