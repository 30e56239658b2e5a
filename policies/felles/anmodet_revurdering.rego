# METADATA
# scope: package
# title: Revurderinger asked for
# description: |
#   The revurderinger that the afsnit asked for, treated by the forum or not, for the rules that judge what the request
#   sets going.
# schemas:
#   - input: schema.visitationssag
package felles.anmodet_revurdering

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.revurdering

# METADATA
# description: |
#   Each revurdering with a request that has been received or sent, and each that is treated and may have one, where the
#   koncept is in force: {id, sti, fra (the path of the day of receipt; where that is not said, of sending), behandlet (the
#   path of the day of the treatment), uoplyst (the paths that would decide whether or when it was asked for; else empty),
#   gyldig}.
alle := [v | some v in anmodede; not v.gyldig.stop]

anmodede := [
{
	"id": r.id,
	"sti": ["revurderinger", i],
	"fra": fra(i),
	"behandlet": revurdering.behandlet(i),
	"uoplyst": uoplyst(i, r),
	"gyldig": gyldighed.koncept([["revurderinger", i, "anmodning", "modtaget"], ["revurderinger", i, "anmodning", "sendt"], ["revurderinger", i, "dato"], ["revurderinger", i, "moede", "dato"]]),
} |
	some i, r in input.revurderinger
	kan_vaere_anmodet(i, r)
]

kan_vaere_anmodet(i, _) if anmodet(i)

kan_vaere_anmodet(i, r) if {
	fakta.sket(revurdering.behandlet(i))
	not paa_tidsfrist(i, r)
	not anmodes_senere(i)
}

anmodet(i) if fakta.sket(["revurderinger", i, "anmodning", "modtaget"])

anmodet(i) if fakta.sket(["revurderinger", i, "anmodning", "sendt"])

# The document may hold a request that lies after input.pr_dato.
anmodes_senere(i) if fakta.dag(fra(i)) > input.pr_dato

paa_tidsfrist(_, r) if {
	r.anledning == "tidsfrist"
	not r.anmodning
}

fra(i) := ["revurderinger", i, "anmodning", "sendt"] if {
	not fakta.vaerdi(["revurderinger", i, "anmodning", "modtaget"])
	fakta.vaerdi(["revurderinger", i, "anmodning", "sendt"])
} else := ["revurderinger", i, "anmodning", "modtaget"]

uoplyst(i, r) := [] if {
	anmodet(i)
} else := [["revurderinger", i, "anledning"]] if {
	not r.anledning
	not r.anmodning
} else := [["revurderinger", i, "anmodning", "modtaget"], ["revurderinger", i, "anmodning", "sendt"]]

# METADATA
# description: |
#   The answer of every such rule where nothing was asked for, or the koncept is in force for none of it. Else undefined.
stop := forekomst.saml([]) if {
	anmodede == []
} else := anmodede[0].gyldig.stop if {
	alle == []
}
