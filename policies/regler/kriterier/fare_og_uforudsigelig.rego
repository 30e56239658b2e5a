# METADATA
# scope: package
# title: Fare for andre og uforudsigelig adfærd
# description: |
#   Vurderingen siger, at patienten er til fare for andre (regime A: nærliggende og væsentlig fare; regime B: fare, eller risiko
#   for at blive det) og uforudsigelig i sin adfærd, og begrunder hvert af de to led.
#   Ikke kodet: om den faglige vurdering er rigtig, og om begrundelsen kan bære den.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Danger to others and unpredictable behaviour
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
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 1", citat: "patienten vurderes at være til nærliggende og væsentlig fare for andre og uforudsigelig i sin adfærd" }
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
#       opfyldt: "Vurderingen af {dag} siger i ordene fra regime {regime}, at patienten er til fare for andre og uforudsigelig, og begrunder begge dele."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       ikke_naerliggende: "Vurderingen af {dag} siger, at kriteriet er opfyldt, men ikke, at faren er nærliggende og væsentlig, som regime A kræver."
#       ingen_fare: "Vurderingen af {dag} siger, at kriteriet er opfyldt, men også, at der hverken er fare for andre eller risiko for det."
#       uforudsigelig: "Vurderingen af {dag} siger, at kriteriet er opfyldt, men også, at adfærden ikke er uforudsigelig; loven kræver begge dele."
#       ikke_relevant: "Vurderingen af {dag} siger, at kriteriet ikke er opfyldt."
#     en:
#       opfyldt: "The assessment of {dag} says, in the words of regime {regime}, that the patient is a danger to others and unpredictable, and gives reasons for both."
#       brud: "The assessment of {dag} lacks {mangler}."
#       ikke_naerliggende: "The assessment of {dag} says that the criterion is met, but not that the danger is imminent and substantial, as regime A demands."
#       ingen_fare: "The assessment of {dag} says that the criterion is met, but also that there is neither danger to others nor a risk of it."
#       uforudsigelig: "The assessment of {dag} says that the criterion is met, but also that the behaviour is not unpredictable; the Act demands both."
#       ikke_relevant: "The assessment of {dag} says that the criterion is not met."
#   afhjaelpning:
#     da: "Skriv, hvilken fare der er, og at adfærden er uforudsigelig, med en begrundelse for hvert; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write what danger there is and that the behaviour is unpredictable, with reasons for each; if the criterion is not met, write that."
#   fortolkning:
#     da: "Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet, hver efter sin dags regime. Siger den, at kriteriet ikke er opfyldt, er det intet brud her. Om kriterierne bærer beslutningen, er reglen kumulative."
#     en: "The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion, each by the regime of its day. Saying that the criterion is not met is no breach here. Whether the criteria carry the decision is the rule kumulative."
package regler.kriterier.fare_og_uforudsigelig

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

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("fare")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag, "regime": kriterier.regime(v.dag)}}),
	v.noegle,
	v.sti,
)

vurderet(v) := object.union(indhold(v), {"udfald": "brud", "besked": ord[kriterier.regime(v.dag)]}) if {
	"grad" in kriterier.modsigelser(v, "fare")
} else := object.union(indhold(v), {"udfald": "brud", "besked": "uforudsigelig"}) if {
	"uforudsigelig" in kriterier.modsigelser(v, "fare")
} else := indhold(v)

# A degree that is not the regime's: in A less than nærliggende og væsentlig, in B neither danger nor risk.
ord := {"A": "ikke_naerliggende", "B": "ingen_fare"}

indhold(v) := kriterier.indhold(
	v, "fare",
	[array.concat(v.sti, ["fare", felt]) | some felt in ["opfyldt", "grad", "uforudsigelig"]],
	[array.concat(v.sti, ["fare", felt]) | some felt in ["fare_begrundelse", "uforudsigelig_begrundelse"]],
)
