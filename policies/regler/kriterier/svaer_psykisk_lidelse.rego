# METADATA
# scope: package
# title: Svær psykisk lidelse
# description: |
#   Vurderingen siger, at patienten har en svær psykisk lidelse (regime B: eller må formodes at have det), og begrunder det.
#   Ikke kodet: om diagnosen er rigtig, og om begrundelsen kan bære vurderingen.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Severe mental disorder
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [anmoderen, visitationsforum, handlekommunen]
#   laesninger: [regime.valgdag]
#   efter: [/revurderinger/*/dato, /afgoerelse/dato, /indstilling/dato, /anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 2", citat: "patienten har en svær psykisk lidelse" }
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
#       opfyldt: "Vurderingen af {dag} siger i ordene fra regime {regime}, at patienten har en svær psykisk lidelse, og begrunder det."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       formodet: "Vurderingen af {dag} siger, at patienten må formodes at have en svær psykisk lidelse, hvad der er nok i regime B, og begrunder det."
#       formodes: "Vurderingen af {dag} siger, at en svær psykisk lidelse må formodes; i regime A skal patienten have den."
#       ikke_relevant: "Vurderingen af {dag} siger, at kriteriet ikke er opfyldt."
#     en:
#       opfyldt: "The assessment of {dag} says, in the words of regime {regime}, that the patient has a severe mental disorder, and gives reasons."
#       brud: "The assessment of {dag} lacks {mangler}."
#       formodet: "The assessment of {dag} says that the patient must be presumed to have a severe mental disorder, which is enough in regime B, and gives reasons."
#       formodes: "The assessment of {dag} says that a severe mental disorder must be presumed; in regime A the patient must have it."
#       ikke_relevant: "The assessment of {dag} says that the criterion is not met."
#   afhjaelpning:
#     da: "Skriv, om patienten har en svær psykisk lidelse, med begrundelse; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write whether the patient has a severe mental disorder, with reasons; if the criterion is not met, write that."
#   fortolkning:
#     da: "Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet, hver efter sin dags regime. Er det ikke sagt, om lidelsen er konstateret eller formodes, tages vurderingen på ordet. Siger den, at kriteriet ikke er opfyldt, er det intet brud her."
#     en: "The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion, each by the regime of its day. Where it is not said whether the disorder is established or presumed, the assessment is taken at its word. Saying that the criterion is not met is no breach here."
package regler.kriterier.svaer_psykisk_lidelse

import data.felles.fakta
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

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("lidelse")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag, "regime": kriterier.regime(v.dag)}}),
	v.noegle,
	v.sti,
)

vurderet(v) := {
	"udfald": "brud",
	"besked": "formodes",
	"fakta": array.concat(indhold(v).fakta, [grundlag(v)]),
	"mangler": indhold(v).mangler,
} if {
	"grundlag" in kriterier.modsigelser(v, "lidelse")
} else := object.union(indhold(v), {"besked": "formodet", "fakta": array.concat(indhold(v).fakta, [grundlag(v)])}) if {
	indhold(v).udfald == "opfyldt"
	fakta.vaerdi(grundlag(v)) == "formodes"
} else := object.union(indhold(v), {"fakta": array.concat(indhold(v).fakta, fakta.oplyste([grundlag(v)]))})

indhold(v) := kriterier.indhold(
	v, "lidelse",
	[array.concat(v.sti, ["lidelse", "opfyldt"])],
	[array.concat(v.sti, ["lidelse", "begrundelse"])],
)

grundlag(v) := array.concat(v.sti, ["lidelse", "grundlag"])
