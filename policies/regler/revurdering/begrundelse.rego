# METADATA
# scope: package
# title: Begrundelsen fra den, der bad om revurderingen
# description: |
#   Er revurderingen foranlediget af patienten, patientrådgiveren eller afdelingslederen, indgår deres begrundelse i
#   den.
#   Ikke kodet: om begrundelsen er gengivet, som den blev givet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The reasons of whoever asked for the reassessment
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: visitationsforum
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Hvis revurderingen er foranlediget af patient/patientrådgiver eller afdelingsleder bør deres begrundelser for revurdering indgå" }
#   besked:
#     da:
#       opfyldt: "Begrundelsen for revurderingen {revurdering} indgår."
#       brud: "Begrundelsen fra den, der bad om revurderingen {revurdering}, indgår ikke."
#     en:
#       opfyldt: "The reasons for the reassessment of {revurdering} are in it."
#       brud: "The reasons of whoever asked for the reassessment of {revurdering} are not in it."
#   afhjaelpning:
#     da: "Indhent begrundelsen, og skriv den ind i revurderingen."
#     en: "Obtain the reasons and write them into the reassessment."
package regler.revurdering.begrundelse

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([anledning(v)]) if {
	sti := anledning(v)
	not fakta.vaerdi(sti)
}

else := krav.ikke_relevant([anledning(v)]) if fakta.vaerdi(anledning(v)) == "tidsfrist"

else := {
	"udfald": udfald,
	"fakta": array.concat([anledning(v)], [sti | some sti in stier; not sti in mangler]),
	"mangler": mangler,
	"parametre": {"revurdering": v.dag},
} if {
	stier := [array.concat(v.sti, ["begrundelse"])]
	mangler := fakta.mangler_tekst(stier)
	udfald := {true: "opfyldt", false: "brud"}[mangler == []]
}

anledning(v) := array.concat(v.sti, ["anledning"])
