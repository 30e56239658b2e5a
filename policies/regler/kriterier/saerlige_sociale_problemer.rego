# METADATA
# scope: package
# title: Særlige sociale problemer
# description: |
#   Vurderingen siger, at patienten har særlige sociale problemer, og begrunder det.
#   Ikke kodet: om problemerne er særlige, og om begrundelsen kan bære vurderingen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Particular social problems
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [anmoderen, visitationsforum, handlekommunen]
#   efter: [/revurderinger/*/dato, /afgoerelse/dato, /indstilling/dato, /anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 3", citat: "patienten har særlige sociale problemer" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1, 2. pkt.", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier; docplayer.dk/116188160 (L 134 som fremsat)" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier" }
#   besked:
#     da:
#       opfyldt: "Vurderingen af {dag} siger, at patienten har særlige sociale problemer, og begrunder det."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       ikke_relevant: "Vurderingen af {dag} siger, at kriteriet ikke er opfyldt."
#     en:
#       opfyldt: "The assessment of {dag} says that the patient has particular social problems, and gives reasons."
#       brud: "The assessment of {dag} lacks {mangler}."
#       ikke_relevant: "The assessment of {dag} says that the criterion is not met."
#   afhjaelpning:
#     da: "Skriv, om patienten har særlige sociale problemer, med begrundelse; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write whether the patient has particular social problems, with reasons; if the criterion is not met, write that."
#   fortolkning:
#     da: "Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet. Siger den, at kriteriet ikke er opfyldt, er det intet brud her."
#     en: "The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion. Saying that the criterion is not met is no breach here."
package regler.kriterier.saerlige_sociale_problemer

import data.felles.forekomst
import data.felles.gyldighed
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

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("social")])

bedoemt(v) := forekomst.af(
	object.union(
		kriterier.indhold(
			v, "social",
			[array.concat(v.sti, ["social", "opfyldt"])],
			[array.concat(v.sti, ["social", "begrundelse"])],
		),
		{"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag}},
	),
	v.noegle,
	v.sti,
)
