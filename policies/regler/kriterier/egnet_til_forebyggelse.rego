# METADATA
# scope: package
# title: Opholdet er egnet til at forebygge
# description: |
#   Vurderingen siger, at opholdet er egnet til at forhindre, at patienten vil indtage eller købe rusmidler, anskaffe farlige
#   genstande eller begå kriminalitet, og den begrundede formodning er skrevet ud. I regime B er kriteriet ét af tre, hvoraf
#   mindst ét skal være opfyldt.
#   Ikke kodet: om formodningen er begrundet i sagens oplysninger.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The stay is suited to prevention
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
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 6", citat: "opholdet på baggrund af en begrundet formodning vurderes at være egnet til at forhindre, at patienten vil indtage eller købe rusmidler, anskaffe farlige genstande eller begå kriminalitet, herunder udøve vold" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1, 2. pkt., nr. 3", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier" }
#   besked:
#     da:
#       opfyldt: "Vurderingen af {dag} siger, at opholdet er egnet til at forebygge, og skriver den begrundede formodning ud."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       ikke_relevant: "Vurderingen af {dag} bygger ikke på dette kriterium."
#     en:
#       opfyldt: "The assessment of {dag} says that the stay is suited to prevention, and writes out the reasoned presumption."
#       brud: "The assessment of {dag} lacks {mangler}."
#       ikke_relevant: "The assessment of {dag} does not rest on this criterion."
#   afhjaelpning:
#     da: "Skriv, hvad der begrunder formodningen om, at opholdet forebygger; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write what supports the presumption that the stay prevents; if the criterion is not met, write that."
#   fortolkning:
#     da: "Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet, hver efter sin dags regime. Siger den, at kriteriet ikke er opfyldt, er det intet brud her."
#     en: "The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion, each by the regime of its day. Saying that the criterion is not met is no breach here."
package regler.kriterier.egnet_til_forebyggelse

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

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("forebyggelse")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag}}),
	v.noegle,
	v.sti,
)

vurderet(v) := krav.ikke_relevant(andre) if {
	andre := kriterier.andre_paaberaabt(v, "forebyggelse")
	andre != []
} else := kriterier.indhold(
	v, "forebyggelse",
	[array.concat(v.sti, ["forebyggelse", "opfyldt"])],
	[array.concat(v.sti, ["forebyggelse", "begrundet_formodning"])],
)
