# METADATA
# scope: package
# title: Gentagne indlæggelser eller én længerevarende
# description: |
#   Vurderingen siger, om patientens forløb er karakteriseret ved gentagne indlæggelser eller ved én længerevarende indlæggelse i
#   den regionale psykiatri, og det passer med de indlæggelser, sagen opregner: gentagne kræver mindst to, en længerevarende
#   kræver en, der er skønnet længerevarende. I regime B er kriteriet ét af tre, hvoraf mindst ét skal være opfyldt.
#   Ikke kodet: hvor mange dage der gør en indlæggelse længerevarende (et fagligt skøn), og hvor tæt gentagne indlæggelser ligger.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Repeated admissions or one long admission
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
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1, nr. 4", citat: "patientens forløb er karakteriseret ved gentagne indlæggelser eller én længerevarende indlæggelse i den regionale psykiatri" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1, 2. pkt., nr. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier; docplayer.dk/116188160 (L 134 som fremsat)" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier" }
#   besked:
#     da:
#       opfyldt: "Vurderingen af {dag} af indlæggelsesforløbet passer med de indlæggelser, sagen opregner."
#       brud: "Vurderingen af {dag} mangler {mangler}."
#       for_faa: "Vurderingen af {dag} bygger på gentagne indlæggelser, men antallet af indlæggelser i den regionale psykiatri, der var begyndt den dag, er {antal}; der skal være mindst {kraevet}."
#       ingen_laengerevarende: "Vurderingen af {dag} bygger på én længerevarende indlæggelse i den regionale psykiatri, men sagen opregner ingen indlæggelse dér, der er skønnet længerevarende."
#       ikke_relevant: "Vurderingen af {dag} bygger ikke på dette kriterium."
#     en:
#       opfyldt: "The assessment of {dag} of the course of admissions fits the admissions that the case lists."
#       brud: "The assessment of {dag} lacks {mangler}."
#       for_faa: "The assessment of {dag} rests on repeated admissions, but the case lists {antal} in regional psychiatry; there must be at least {kraevet}."
#       ingen_laengerevarende: "The assessment of {dag} rests on one long admission in regional psychiatry, but the case lists none there that is judged long."
#       ikke_relevant: "The assessment of {dag} does not rest on this criterion."
#   afhjaelpning:
#     da: "Skriv, om det er gentagne indlæggelser eller én længerevarende, og opregn indlæggelserne i den regionale psykiatri; er kriteriet ikke opfyldt, så skriv det."
#     en: "Write whether it is repeated admissions or one long one, and list the admissions in regional psychiatry; if the criterion is not met, write that."
#   fortolkning:
#     da: "\"Gentagne\" læses som mindst to. Kun indlæggelser, der er begyndt senest på vurderingens dag, tæller. Anmodningens vurdering bedømmes altid; indstillingens, afgørelsens og revurderingens egen, når den omtaler kriteriet, hver efter sin dags regime. Siger den, at kriteriet ikke er opfyldt, er det intet brud her."
#     en: "\"Repeated\" is read as at least two. Only admissions begun no later than the day of the assessment count. The request's assessment is always judged; that of the recommendation, the decision and the reassessment where it deals with the criterion, each by the regime of its day. Saying that the criterion is not met is no breach here."
package regler.kriterier.indlaeggelsesforloeb

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.kriterier
import data.felles.parameter

gyldig := gyldighed.kriterier([
	["revurderinger", "*", "dato"],
	["afgoerelse", "dato"],
	["indstilling", "dato"],
	["anmodning", "modtaget"],
	["anmodning", "sendt"],
	["pr_dato"],
])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([bedoemt(v) | some v in kriterier.vurderinger("forloeb")])

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"ansvarlig": v.ansvarlig, "parametre": {"dag": v.dag}}),
	v.noegle,
	v.sti,
)

vurderet(v) := krav.ikke_relevant(andre) if {
	andre := kriterier.andre_paaberaabt(v, "forloeb")
	andre != []
} else := indhold(v) if {
	indhold(v).udfald != "opfyldt"
} else := object.union(indhold(v), {"fakta": array.concat(indhold(v).fakta, sikre(v))}) if {
	count(sikre(v)) >= kraevet(v)
} else := krav.uoplyst([felt | some i in usikre(v); some felt in uoplyste_felter(v, i)]) if {
	count(sikre(v)) + count(usikre(v)) >= kraevet(v)
} else := {
	"udfald": "brud",
	"besked": {"gentagne": "for_faa", "laengerevarende": "ingen_laengerevarende"}[art(v)],
	"fakta": array.concat(indhold(v).fakta, sikre(v)),
	"mangler": [["anmodning", "indlaeggelser"]],
	"parametre": {"antal": count(sikre(v)), "kraevet": kraevet(v)},
}

indhold(v) := kriterier.indhold(v, "forloeb", [array.concat(v.sti, ["forloeb", felt]) | some felt in ["opfyldt", "art"]], [])

# What the claim needs by its kind; a claim that does not say its kind is answered before this is asked for.
art(v) := fakta.vaerdi(array.concat(v.sti, ["forloeb", "art"]))

kraevet(v) := parameter.vaerdi(serie, gyldighed.paa("kriterier", v.dag).dag) if {
	serie := {
		"gentagne": data.parametre.kriterier.indlaeggelser_gentagne,
		"laengerevarende": data.parametre.kriterier.indlaeggelser_laengerevarende,
	}[art(v)]
}

felter := {"gentagne": ["regional_psykiatri"], "laengerevarende": ["regional_psykiatri", "laengerevarende"]}

# The listed admissions for which every field is said to be so, and those for which none is said not to be so.
sikre(v) := [["anmodning", "indlaeggelser", i] |
	some i in begyndte(v)
	nej_eller_uoplyst(v, i) == []
]

usikre(v) := [i |
	some i in begyndte(v)
	nej_eller_uoplyst(v, i) != []
	nej_eller_uoplyst(v, i) == uoplyste_felter(v, i)
]

begyndte(v) := [i |
	some i, indlagt in input.anmodning.indlaeggelser
	not begyndt_efter(indlagt, v.dag)
]

begyndt_efter(indlagt, dag) if kalender.dag(indlagt.start) > dag

nej_eller_uoplyst(v, i) := [sti |
	some felt in felter[art(v)]
	sti := array.concat(["anmodning", "indlaeggelser", i], [felt])
	object.get(input, sti, false) == false
]

uoplyste_felter(v, i) := fakta.mangler([array.concat(["anmodning", "indlaeggelser", i], [felt]) | some felt in felter[art(v)]])
