# METADATA
# scope: package
# title: På dagsordenen for næste møde
# description: |
#   Sagen er sat på dagsordenen for det første møde i visitationsforum, der er holdt efter den dag, sekretariatet modtog
#   anmodningen. Aflyste møder tæller ikke.
#   Ikke kodet: om dagsordenen blev udsendt (se moede/dagsorden).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: On the agenda of the next meeting
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/anmodning/modtaget]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Sekretariatet for visitationsforum sætter ved modtagelse af anmodning fra kommunalbestyrelsen sagen på dagsordenen på næste møde i visitationsforum." }
#   besked:
#     da:
#       opfyldt: "Sagen stod på dagsordenen for det næste møde, {moede}."
#       brud: "Sagen stod ikke på dagsordenen for mødet {moede}, det første efter modtagelsen {modtaget}."
#       afventer: "Sagen skal stå på dagsordenen for mødet {frist}, det første efter modtagelsen {modtaget}."
#       fastsat: "Sagen står på dagsordenen for mødet {frist}, som ikke er holdt endnu."
#     en:
#       opfyldt: "The case was on the agenda of the next meeting, {moede}."
#       brud: "The case was not on the agenda of the meeting of {moede}, the first after the receipt on {modtaget}."
#       afventer: "The case must be on the agenda of the meeting of {frist}, the first after the receipt on {modtaget}."
#       fastsat: "The case is on the agenda of the meeting of {frist}, which is not held yet."
#   afhjaelpning:
#     da: "Sæt sagen på dagsordenen for førstkommende møde i visitationsforum."
#     en: "Put the case on the agenda of the next meeting of the forum."
#   fortolkning:
#     da: "Næste møde er det første på en senere dag end modtagelsen, for sagsfremstillingen skal ud dagen før; stod sagen allerede på et møde på selve dagen, er det i orden. Et møde, hvor sagen blev behandlet, havde den på dagsordenen."
#     en: "The next meeting is the first on a later day than the receipt, for the case summary must go out the day before; a case on the agenda of a meeting on that very day is in order. A meeting that treated the case had it on its agenda."
package regler.sagsbehandling.naeste_moede

import data.felles.fakta
import data.felles.forum
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.sagsbehandling

gyldig := gyldighed.koncept([["anmodning", "modtaget"]])

modtaget := ["anmodning", "modtaget"]

svar := krav.trin_ikke_naaet if sagsbehandling.afventer_modtagelse

else := gyldig.stop if gyldig.stop

else := paa_dagsordenen(samme_dag) if paa_dagsorden(samme_dag) != []

else := krav.uoplyst([["forum", "moedekalender"]]) if senere == []

else := {
	"udfald": "afventer",
	"besked": {true: "fastsat", false: "afventer"}[paa_dagsorden(naeste) != []],
	"frist": senere[0],
	"fakta": array.concat([modtaget], [array.concat(m.sti, ["dato"]) | some m in naeste]),
	"mangler": [],
	"parametre": parametre,
} if {
	senere[0] > input.pr_dato
}

else := paa_dagsordenen(naeste) if paa_dagsorden(naeste) != []

else := krav.uoplyst(aflysning_uoplyst) if aflysning_uoplyst != []

else := {
	"udfald": "brud",
	"fakta": array.concat([modtaget], [array.concat(m.sti, ["dato"]) | some m in naeste]),
	"mangler": [array.concat(m.sti, ["paa_dagsorden"]) | some m in naeste],
	"parametre": parametre,
}

paa_dagsordenen(moeder) := {
	"udfald": "opfyldt",
	"fakta": array.concat([modtaget], paa_dagsorden(moeder)),
	"mangler": [],
	"parametre": {"moede": moeder[0].dato, "modtaget": fakta.sket(modtaget)},
}

parametre := {"moede": senere[0], "modtaget": fakta.sket(modtaget)}

# The calendar's meetings that are not said to be cancelled.
moeder := [{"sti": ["forum", "moedekalender", i], "dato": kalender.dag(m.dato), "moede": m} |
	some i, m in input.forum.moedekalender
	not aflyst(m)
]

aflyst(m) if m.aflyst

# The days of those after the day of receipt, the earliest first; the meetings on the first of them; those on the day itself.
senere := sort([m.dato | some m in moeder; m.dato > fakta.sket(modtaget)])

naeste := [m | some m in moeder; m.dato == senere[0]]

samme_dag := [m | some m in moeder; m.dato == fakta.sket(modtaget)]

# What shows that the case was on the agenda: that it is said, or that the meeting treated it.
paa_dagsorden(af) := array.concat(
	[array.concat(m.sti, ["paa_dagsorden"]) | some m in af; m.moede.paa_dagsorden],
	[b.tidspunkt |
		some m in af
		object.get(m.moede, "paa_dagsorden", null) == null
		some b in forum.fastsatte
		b.dato == m.dato
		b.dato <= input.pr_dato
	],
)

aflysning_uoplyst := fakta.mangler([array.concat(m.sti, ["aflyst"]) | some m in naeste])
