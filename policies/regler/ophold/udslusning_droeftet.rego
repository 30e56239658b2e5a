# METADATA
# scope: package
# title: Udslusning drøftet på opfølgningsmøde
# description: |
#   Før afdelingen anmoder visitationsforum om revurdering med henblik på udslusning, er udslusningen drøftet på et
#   opfølgningsmøde med kommunen.
#   Ikke kodet: hvad drøftelsen førte til.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Discharge discussed at a follow-up meeting
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: [afdelingen, handlekommunen]
#   efter: [/udslusning/forum_anmodet]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Dialogen om patientens udslusning forventes endvidere at være drøftet på opfølgningsmøderne med kommunerne." }
#   besked:
#     da:
#       opfyldt: "Udslusningen blev drøftet på opfølgningsmødet {droeftet}, før visitationsforum blev anmodet {anmodet}."
#       brud: "Visitationsforum blev anmodet {anmodet}, uden at udslusningen var drøftet på et opfølgningsmøde."
#     en:
#       opfyldt: "The discharge was discussed at the follow-up meeting of {droeftet}, before the forum was asked on {anmodet}."
#       brud: "The forum was asked on {anmodet} without the discharge having been discussed at a follow-up meeting."
#   afhjaelpning:
#     da: "Tag udslusningen op på et opfølgningsmøde nu, så kommunen kan forberede indsatserne."
#     en: "Take the discharge up at a follow-up meeting now, so that the kommune can prepare its measures."
package regler.ophold.udslusning_droeftet

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge

gyldig := gyldighed.koncept([["udslusning", "forum_anmodet"]])

anmodet := fakta.sket(["udslusning", "forum_anmodet"])

svar := krav.trin_ikke_naaet if not anmodet

else := gyldig.stop if gyldig.stop

else := {
	"udfald": "opfyldt",
	"fakta": [["udslusning", "forum_anmodet"], droeftet[0].sti],
	"mangler": [],
	"parametre": {"anmodet": anmodet, "droeftet": droeftet[0].dato},
} if {
	droeftet != []
}

else := krav.uoplyst(udateret) if udateret != []

else := {
	"udfald": "brud",
	"fakta": [["udslusning", "forum_anmodet"]],
	"mangler": [["ophold", "opfoelgningsmoeder"]],
	"parametre": {"anmodet": anmodet},
}

droeftet := [{"dato": dato, "sti": ["ophold", "opfoelgningsmoeder", i, "udslusning_droeftet"]} |
	some i, m in input.ophold.opfoelgningsmoeder
	m.udslusning_droeftet == true
	raekkefoelge.ikke_efter(["ophold", "opfoelgningsmoeder", i, "dato"], ["udslusning", "forum_anmodet"])
	dato := fakta.sket_vaerdi(m.dato)
]

udateret := [["ophold", "opfoelgningsmoeder", i, "dato"] |
	some i, m in input.ophold.opfoelgningsmoeder
	m.udslusning_droeftet == true
	not m.dato
]
