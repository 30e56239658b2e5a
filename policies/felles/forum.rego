# METADATA
# scope: package
# title: The meetings of visitationsforum
# description: |
#   What several rules ask of the meetings at which a case is treated: which there are, whether one was postponed by a
#   majority, and which kommune was the patient's handlekommune on the day.
# schemas:
#   - input: schema.visitationssag
package felles.forum

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav

# METADATA
# description: |
#   The meetings that have a day, held or still to be held, in the order of the document: {id, sti, tidspunkt, dato, moede}.
#   Those of the request, then those of the revurderinger. `tidspunkt` is the path of the meeting's date.
fastsatte := array.concat(
	[{"id": m.id, "sti": ["forum", "moeder", i], "tidspunkt": ["forum", "moeder", i, "dato"], "dato": kalender.dag(m.dato), "moede": m} |
		some i, m in input.forum.moeder
	],
	[{"id": r.id, "sti": ["revurderinger", i, "moede"], "tidspunkt": tidspunkt, "dato": fakta.dag(tidspunkt), "moede": r.moede} |
		some i, r in input.revurderinger
		r.moede
		tidspunkt := revurderet(i, r)
	],
)

revurderet(i, r) := ["revurderinger", i, "moede", "dato"] if {
	r.moede.dato
} else := ["revurderinger", i, "dato"]

# METADATA
# description: Those of fastsatte on whose day the koncept was in force.
efter_koncept := [m | some m in fastsatte; gyldighed.paa("koncept", m.dato).variant]

# METADATA
# description: Those of efter_koncept that were held no later than input.pr_dato.
holdte_efter_koncept := [m | some m in efter_koncept; m.dato <= input.pr_dato]

# METADATA
# description: |
#   Whether the postponement at this meeting was decided by a majority: true, false, or undefined when nothing tells. What
#   is said of the postponement itself goes before the votes of the meeting, and these before the form of its decision.
udsat_ved_flertal(moede) := moede.udsaettelse.flertalsbeslutning if {
	is_boolean(object.get(moede, ["udsaettelse", "flertalsbeslutning"], null))
} else := moede.afstemning.for > moede.afstemning.imod if {
	is_number(object.get(moede, ["afstemning", "for"], null))
	is_number(object.get(moede, ["afstemning", "imod"], null))
} else := {"enighed": true, "flertal": true, "ingen": false}[moede.beslutning]

# METADATA
# description: The kommunekoder of the patient's handlekommune on the day (ISO date); empty when not said.
handlekommuner(dag) := {h.kommunekode |
	some h in input.borger.handlekommuner
	not begynder_efter(h, dag)
	not sluttet_foer(h, dag)
}

begynder_efter(h, dag) if h.fra > dag

sluttet_foer(h, dag) if h.til < dag

# METADATA
# description: |
#   True when the forum has been reached but no meeting is recorded: the case says that there was one, not what happened.
uden_moeder if {
	forloeb.naaet.forum
	forloeb.moeder == []
}

# METADATA
# description: |
#   The occurrence for the treatment of the request where the forum has recommended and only meetings of revurderinger are
#   recorded: what happened when the request was treated is not said. Else an empty list.
ukendte := [forekomst.af(krav.uoplyst([["forum", "moeder"]]), "anmodning", ["forum"])] if {
	fakta.sket(["indstilling", "dato"])
	forloeb.moeder != []
	paa_anmodningen == []
} else := []

paa_anmodningen := [m | some m in forloeb.moeder; m.sti[0] == "forum"]
