# METADATA
# scope: package
# title: The revurderinger
# description: |
#   The revurderinger that visitationsforum has treated, for the rules that judge each of them. A revurdering is reached when
#   it, the meeting about it or the kommune's answer to it is dated no later than input.pr_dato. A meeting that postponed it
#   did not treat it.
# schemas:
#   - input: schema.visitationssag
package felles.revurdering

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.opholdsslut

# METADATA
# description: |
#   The revurderinger that are reached and for which the koncept is in force, in the document's order: {id, sti, dag (the
#   day that shows that it is reached), dato (the path of that day), behandlet (the path of the day of the treatment: that
#   which is said of the revurdering, else of its meeting), moede (the path of the day of the meeting, else of the
#   revurdering), gyldig (from felles.gyldighed)}.
behandlede := [v | some v in naaede; not v.gyldig.stop]

naaede := [
{
	"id": r.id,
	"sti": ["revurderinger", i],
	"dag": dage[0].dag,
	"dato": dage[0].sti,
	"behandlet": behandlet(i),
	"moede": moedet(i),
	"gyldig": gyldighed.koncept([["revurderinger", i, "dato"], ["revurderinger", i, "moede", "dato"], ["revurderinger", i, "kommunens_svar", "dato"]]),
} |
	some i, r in input.revurderinger
	dage := [{"dag": dag, "sti": sti} |
		some sti in [["revurderinger", i, "dato"], ["revurderinger", i, "moede", "dato"], ["revurderinger", i, "kommunens_svar", "dato"]]
		not udsat(sti)
		dag := fakta.sket(sti)
	]
	dage != []
]

# METADATA
# description: |
#   The path of the day on which the revurdering of this number was treated: that which is said of the revurdering itself,
#   else, where that alone has happened, of the meeting about it.
behandlet(i) := holdt(i) if {
	not fakta.sket(["revurderinger", i, "dato"])
} else := ["revurderinger", i, "dato"]

# The path of the day of the meeting about the revurdering, else that which is said of the revurdering itself.
moedet(i) := sti if {
	sti := holdt(i)
} else := ["revurderinger", i, "dato"]

holdt(i) := sti if {
	sti := ["revurderinger", i, "moede", "dato"]
	fakta.sket(sti)
	not udsat(sti)
}

# The day is that of a meeting at which the revurdering was postponed.
udsat(sti) if {
	sti[2] == "moede"
	fakta.vaerdi(array.concat(array.slice(sti, 0, 3), ["udsaettelse", "udsat"])) == true
}

# METADATA
# description: |
#   The answer of every such rule where there is nothing to judge: no revurdering is reached, or the koncept is in force for
#   none of them. Else undefined.
stop := krav.trin_ikke_naaet if {
	naaede == []
} else := naaede[0].gyldig.stop if {
	behandlede == []
}

# METADATA
# description: |
#   The time from the stay's start, and from each treatment during the stay, to the treatment that came next, in order of
#   time: {noegle, sti, dag, fra (the path of the day), naeste (empty, or the treatment that came next: [{dag, fra}])}. Empty
#   where no stay has begun.
intervaller := [object.union(p, {"naeste": array.slice(punkter, k + 1, k + 2)}) | some k, p in punkter]

punkter := array.concat(
	[{"dag": start, "fra": ["ophold", "start"], "noegle": "ophold", "sti": ["ophold"]} | start := fakta.sket(["ophold", "start"])],
	sort([{"dag": dag, "fra": behandlet(i), "noegle": r.id, "sti": ["revurderinger", i]} |
		some i, r in input.revurderinger
		dag := fakta.sket(behandlet(i))
		dag > fakta.sket(["ophold", "start"])
		not efter_opholdet(dag)
	]),
)

efter_opholdet(dag) if fakta.sket(opholdsslut.sti) < dag
