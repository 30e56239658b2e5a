# METADATA
# scope: package
# title: De fem forhold i den samlede vurdering
# description: |
#   Den samlede vurdering inddrager alle fem forhold i § 42 c, stk. 2: misbrug, foranstaltninger efter straffelovens §§ 68 eller
#   69, risikoen for tilbagefald til kriminalitet, historikken for tvang i psykiatrien og for magtbeføjelser på botilbud. Hvert
#   forhold er vurderet, eller det er sagt, at det ikke er der.
#   Ikke kodet: hvilken vægt forholdene er tillagt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The five matters of the overall assessment
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [anmoderen, visitationsforum, handlekommunen]
#   efter: [/revurderinger/*/dato, /afgoerelse/dato, /indstilling/dato, /anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 2", citat: "skal patientens eventuelle udfordringer med misbrug, eventuelle tidligere eller aktuelle foranstaltninger idømt efter straffelovens §§ 68 eller 69, risikoen for tilbagefald til kriminalitet og patientens historik i forhold til anvendelse af tvang i psykiatrien og magtbeføjelser på botilbud over for vedkommende inddrages" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 2", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#   besked:
#     da:
#       opfyldt: "Den samlede vurdering af {dag} inddrager alle fem forhold."
#       brud: "Den samlede vurdering af {dag} mangler {mangler}."
#     en:
#       opfyldt: "The overall assessment of {dag} takes all five matters in."
#       brud: "The overall assessment of {dag} lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv for hvert af de fem forhold, hvad det betyder for patientens behov, eller at det ikke er der."
#     en: "Write for each of the five matters what it means for the patient's need, or that it is not there."
#   fortolkning:
#     da: "Et forhold er inddraget, når det er vurderet, eller når det er sagt, at det ikke er der. Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den har en samlet vurdering."
#     en: "A matter is taken in when it is assessed, or said not to be there. The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it has an overall assessment."
package regler.kriterier.samlet_vurdering

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.kriterier

gyldig := gyldighed.kriterier([
	["revurderinger", "*", "dato"],
	["afgoerelse", "dato"],
	["indstilling", "dato"],
	["anmodning", "modtaget"],
	["anmodning", "sendt"],
	["pr_dato"],
])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("samlet_vurdering")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag}}),
	v.noegle,
	v.sti,
)

vurderet(v) := krav.afgoer(
	[svaret_paa(sti) | some sti in forhold(v)],
	[svaret_paa(sti) | some sti in forhold(v); not inddraget(sti)],
)

forhold(v) := [array.concat(v.sti, ["samlet_vurdering", n]) |
	some n in ["misbrug", "foranstaltninger_68_69", "tilbagefald_kriminalitet", "tvang_i_psykiatrien", "magtbefoejelser_botilbud"]
]

inddraget(sti) if fakta.findes_ikke(sti)

inddraget(sti) if fakta.har_tekst(array.concat(sti, ["vurdering"]))

# Where the matter is dealt with, or should be: that it is not there; the assessment; else the matter as a whole.
svaret_paa(sti) := array.concat(sti, ["findes"]) if {
	fakta.findes_ikke(sti)
} else := array.concat(sti, ["vurdering"]) if {
	fakta.vaerdi(sti)
} else := sti
