# METADATA
# scope: package
# title: Sagsfremstilling og materiale til de samme repræsentanter
# description: |
#   Sagsfremstillingen og materialet til revurderingen er sendt til de samme repræsentanter som ved visitationen:
#   visiterende myndighed, socialfaglig konsulent, speciallæge, de særlige pladser og Kriminalforsorgen, i det
#   omfang de var med ved visitationen.
#   Ikke kodet: om det er de samme personer; der sammenlignes på funktioner.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Case presentation and material to the same representatives
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Sekretariatet for visitationsforum udarbejder sagsfremstilling og sender denne samt materiale til visitationsforums repræsentanter i den konkrete sag (samme repræsentanter som ved visitation)." }
#   besked:
#     da:
#       opfyldt: "Sagsfremstilling og materiale til revurderingen {revurdering} er sendt til de samme repræsentanter som ved visitationen."
#       brud: "Sagsfremstilling og materiale til revurderingen {revurdering} er ikke sendt til alle repræsentanter fra visitationen; der mangler {funktioner}."
#     en:
#       opfyldt: "Case presentation and material for the reassessment of {revurdering} were sent to the same representatives as at the visitation."
#       brud: "Case presentation and material for the reassessment of {revurdering} were not both sent to all representatives of the visitation; missing: {funktioner}."
#   afhjaelpning:
#     da: "Send både sagsfremstilling og materiale til de repræsentanter, der mangler, og notér modtagerne."
#     en: "Send both case presentation and material to the representatives who lack them and record the recipients."
#   fortolkning:
#     da: "Visitationen er det seneste møde om anmodningen; deltagernes funktioner derfra er repræsentanterne, også hvor en af dem udeblev. En ekstra modtager er ikke et brud."
#     en: "The visitation is the latest meeting about the request; the participants' functions there are the representatives, also where one stayed away. An extra recipient is no breach."
package regler.revurdering.samme_repraesentanter

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([["forum", "moeder"]]) if {
	repraesentanter == set()
}

else := {
	"udfald": udfald,
	"fakta": array.concat([visitationens[count(visitationens) - 1].sti], fakta.oplyste(lister)),
	"mangler": [sti | some sti in lister; mangler_paa(sti) != set()],
	"parametre": {"revurdering": v.dag, "funktioner": sort(mangler)},
} if {
	lister := [array.concat(v.sti, ["sagsfremstilling", "modtagere"]), array.concat(v.sti, ["materiale", "modtagere"])]
	mangler := union({mangler_paa(sti) | some sti in lister})
	udfald := {true: "opfyldt", false: "brud"}[mangler == set()]
}

mangler_paa(sti) := repraesentanter - {f | some f in object.get(input, sti, [])}

# The visitation is the latest meeting at which the request was treated.
visitationens := sort([{"dag": dag, "nr": i, "sti": ["forum", "moeder", i, "deltagere"]} |
	some i, m in input.forum.moeder
	dag := fakta.sket_vaerdi(m.dato)
	m.deltagere
])

repraesentanter := {d.funktion |
	some d in input.forum.moeder[visitationens[count(visitationens) - 1].nr].deltagere
	d.funktion in {"visiterende_myndighed", "socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"}
}
