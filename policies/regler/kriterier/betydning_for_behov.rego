# METADATA
# scope: package
# title: Opholdets betydning for patientens særlige behov
# description: |
#   Vurderingen siger, at opholdet har afgørende betydning for at imødekomme patientens særlige behov (regime B: er det bedst
#   egnede til det), og begrunder det for behandling, rehabilitering og støtte. I regime B er kriteriet ét af tre, hvoraf
#   mindst ét skal være opfyldt.
#   Ikke kodet: om vurderingen er rigtig, og om eventuel misbrugsbehandling er nævnt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The stay's importance for the patient's particular needs
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
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 5", citat: "opholdet vurderes at have afgørende betydning for at kunne imødekomme den pågældendes særlige behov for behandling, rehabilitering og støtte, herunder eventuelt misbrugsbehandling" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1, 2. pkt., nr. 2", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier; docplayer.dk/116188160 (L 134 som fremsat)" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier" }
#   besked:
#     da:
#       opfyldt: "Vurderingen af {dag} siger, at kriteriet om opholdets betydning er opfyldt, og begrunder det."
#       afgoerende: "Vurderingen af {dag} siger, at opholdet har afgørende betydning for patientens særlige behov (regime A), og begrunder det."
#       bedst_egnet: "Vurderingen af {dag} siger, at opholdet er det bedst egnede til at imødekomme patientens særlige behov (regime B), og begrunder det."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       ikke_relevant: "Vurderingen af {dag} bygger ikke på dette kriterium."
#     en:
#       opfyldt: "The assessment of {dag} says that the criterion of the stay's importance is met, and gives reasons."
#       afgoerende: "The assessment of {dag} says that the stay is decisive for the patient's particular needs (regime A), and gives reasons."
#       bedst_egnet: "The assessment of {dag} says that the stay is best suited to the patient's particular needs (regime B), and gives reasons."
#       brud: "The assessment of {dag} lacks {mangler}."
#       ikke_relevant: "The assessment of {dag} does not rest on this criterion."
#   afhjaelpning:
#     da: "Skriv, hvad opholdet betyder for behandlingen, for rehabiliteringen og for støtten; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write what the stay means for the treatment, the rehabilitation and the support; if the criterion is not met, write that."
#   fortolkning:
#     da: "\"Behandling, rehabilitering og støtte\" læses som tre led, der hver begrundes. Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet, hver efter sin dags regime. Siger den, at kriteriet ikke er opfyldt, er det intet brud her."
#     en: "\"Treatment, rehabilitation and support\" are read as three parts, each with its reasons. The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion, each by the regime of its day. Saying that the criterion is not met is no breach here."
package regler.kriterier.betydning_for_behov

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

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("betydning")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag}}),
	v.noegle,
	v.sti,
)

vurderet(v) := krav.ikke_relevant(andre) if {
	andre := kriterier.andre_paaberaabt(v, "betydning")
	andre != []
} else := object.union(indhold(v), {"besked": ord[kriterier.regime(v.dag)]}) if {
	indhold(v).udfald == "opfyldt"
} else := indhold(v)

# The regimes ask for different things in one field.
ord := {"A": "afgoerende", "B": "bedst_egnet"}

indhold(v) := kriterier.indhold(
	v, "betydning",
	[array.concat(v.sti, ["betydning", "opfyldt"])],
	[array.concat(v.sti, ["betydning", felt]) | some felt in ["behandling", "rehabilitering", "stoette"]],
)
