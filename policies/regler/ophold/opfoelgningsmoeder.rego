# METADATA
# scope: package
# title: Opfølgningsmøde én gang om måneden
# description: |
#   Afdelingen og kommunen holder ét opfølgningsmøde i hver hele måned af opholdet, regnet fra dets første dag.
#   Ikke kodet: hvem der deltog, og hvad mødet handlede om.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A follow-up meeting once a month
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [afdelingen, handlekommunen]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Samarbejde mellem kommune og afdelingen for særlige pladser under patientens behandlingsophold", citat: "Der afholdes derfor faste opfølgningsmøder mellem repræsentanter fra den særlige afdeling, og den kommunale repræsentant(er) 1 gang om måneden." }
#   beregning:
#     da: { fra: ophold begyndt, faktisk: mødet holdt }
#     en: { fra: stay began, faktisk: meeting held }
#   besked:
#     da:
#       opfyldt: "Der er holdt opfølgningsmøde {faktisk}, i opholdets {nummer}. måned."
#       brud: "Der er ikke holdt opfølgningsmøde i opholdets {nummer}. måned, fra {begynder} til og med {frist}."
#       uden_dato: "Det kan ikke afgøres, om der er holdt opfølgningsmøde i opholdets {nummer}. måned; oplys {mangler}."
#       afventer: "Der skal holdes opfølgningsmøde senest {frist} (opholdets {nummer}. måned)."
#     en:
#       opfyldt: "A follow-up meeting was held on {faktisk}, in month {nummer} of the stay."
#       brud: "No follow-up meeting was held in month {nummer} of the stay, from {begynder} to {frist}."
#       uden_dato: "It cannot be decided whether a follow-up meeting was held in month {nummer} of the stay; state {mangler}."
#       afventer: "A follow-up meeting must be held no later than {frist} (month {nummer} of the stay)."
#   afhjaelpning:
#     da: "Hold et opfølgningsmøde snarest, og læg faste datoer for resten af opholdet."
#     en: "Hold a follow-up meeting soon and fix dates for the rest of the stay."
#   fortolkning:
#     da: "\"1 gang om måneden\" er læst som ét møde i hver måned, regnet fra opholdets første dag. En måned, som opholdet ikke varede ud, og en måned, der slutter efter ordningens ophør 30. juni 2024, kræver intet."
#     en: "\"Once a month\" is read as one meeting in each month counted from the first day of the stay. A month that the stay did not last through, or that ends after the scheme did on 30 June 2024, demands nothing."
package regler.ophold.opfoelgningsmoeder

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.ordningen
import data.felles.parameter
import data.felles.udeblivelse

gyldig := gyldighed.koncept([["ophold", "start"]])

start := fakta.sket(["ophold", "start"])

svar := krav.trin_ikke_naaet if not start

else := gyldig.stop if gyldig.stop

else := forekomst.saml([bedoemt(v) | some v in vinduer])

efter_ordningen(dag) if ordningen.udloebet(start, dag)

maaneder := parameter.vaerdi(data.parametre.ophold.opfoelgningsmoede, gyldig.dag)

# The months [start + k, start + k + 1) that have begun and that the stay, [start, slut), lasted through or still runs in.
vinduer := [{"nummer": k, "fra": fra, "sidste": sidste} |
	some k in numbers.range(1, floor(kalender.dage_mellem(start, input.pr_dato) / (maaneder * 28)) + 1)
	fra := kalender.plus_maaneder(start, maaneder * (k - 1))
	fra <= input.pr_dato
	efter := kalender.plus_maaneder(start, maaneder * k)
	not sluttede_foer(efter)
	sidste := kalender.plus_dage(efter, -1)
	not efter_ordningen(sidste)
]

sluttede_foer(dag) if udeblivelse.udskrevet.dag < dag

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {"frist": v.sidste, "parametre": {"nummer": v.nummer, "begynder": v.fra}}),
	sprintf("maaned-%d", [v.nummer]),
	["ophold"],
)

vurderet(v) := {
	"udfald": "opfyldt",
	"fakta": [["ophold", "start"], holdt[0].sti],
	"mangler": [],
	"beregning": object.union(beregning(v), {"faktisk": holdt[0].dato}),
} if {
	holdt := [{"dato": dato, "sti": ["ophold", "opfoelgningsmoeder", i, "dato"]} |
		some i, m in input.ophold.opfoelgningsmoeder
		dato := fakta.sket_vaerdi(m.dato)
		dato >= v.fra
		dato <= v.sidste
	]
	holdt != []
} else := {"udfald": "uoplyst", "besked": "uden_dato", "fakta": [["ophold", "start"]], "mangler": udaterede, "beregning": beregning(v)} if {
	udaterede != []
	input.pr_dato > v.sidste
} else := {
	"udfald": {true: "brud", false: "afventer"}[input.pr_dato > v.sidste],
	"fakta": [["ophold", "start"]],
	"mangler": [["ophold", "opfoelgningsmoeder"]],
	"beregning": beregning(v),
}

# A meeting without a day may have been held in any of the months.
udaterede := [["ophold", "opfoelgningsmoeder", i, "dato"] | some i, m in input.ophold.opfoelgningsmoeder; not m.dato]

# The last day is the one before the month is full.
beregning(v) := {
	"fra": start,
	"led": [{"antal": maaneder * v.nummer, "enhed": "maaneder"}, {"antal": -1, "enhed": "dage"}],
	"sidste_dag": v.sidste,
}
