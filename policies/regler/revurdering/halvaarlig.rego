# METADATA
# scope: package
# title: Revurdering hvert halve år
# description: |
#   Visitationsforum behandler patientens sag igen mindst én gang i hvert halve år, regnet fra opholdets start: i hvert
#   vindue fra start + 6k måneder til og med start + 6(k+1) måneder. Et vindue, som opholdet ikke varede ud, kræver intet.
#   Ikke kodet: om en tidligere revurdering burde være sket, fordi kriterierne var bortfaldet (se ved_bortfaldne_kriterier).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Reassessment every half year
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Udslusning og revurdering", citat: "Visitationsforum skal jf. gældende lov, behandle patientens sag igen minimum hvert halve år fra opholdets start" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "når patienten har været indskrevet 6 måneder" }
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   beregning:
#     da: { fra: ophold begyndt, faktisk: revurderet }
#     en: { fra: stay began, faktisk: reassessed }
#   besked:
#     da:
#       opfyldt: "Sagen er behandlet i visitationsforum {faktisk}, inden for {nummer}. halvår (til og med {frist})."
#       brud: "Sagen er ikke behandlet i visitationsforum i opholdets {nummer}. halvår, som sluttede {frist}."
#       afventer: "Sagen skal behandles i visitationsforum senest {frist} ({nummer}. halvår af opholdet)."
#     en:
#       opfyldt: "The forum treated the case on {faktisk}, within half-year {nummer} (until {frist})."
#       brud: "The forum did not treat the case in half-year {nummer} of the stay, which ended on {frist}."
#       afventer: "The forum must treat the case no later than {frist} (half-year {nummer} of the stay)."
#   afhjaelpning:
#     da: "Sæt revurderingen på dagsordenen for førstkommende møde i visitationsforum."
#     en: "Put the reassessment on the agenda of the next meeting of the forum."
#   fortolkning:
#     da: "Vinduerne regnes fra opholdets start. Koncept siger også \"når patienten har været indskrevet 6 måneder\"; den strengere læsning er reglen halvaarlig_fra_seneste. Halvår, der slutter efter ordningens ophør 30. juni 2024, kræver intet; ophævelsens tekst er ikke set."
#     en: "The windows are counted from the start of the stay. The koncept also says \"when the patient has been admitted 6 months\"; the stricter reading is the rule halvaarlig_fra_seneste. A half-year that ends after the scheme did on 30 June 2024 demands nothing; the text of the repeal was not seen."
package regler.revurdering.halvaarlig

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.opholdsslut
import data.felles.ordningen
import data.felles.parameter
import data.felles.revurdering

gyldig := gyldighed.lov([["ophold", "start"]])

svar := krav.trin_ikke_naaet if not start

else := gyldig.stop if gyldig.stop

else := forekomst.saml([bedoemt(v) | some v in vinduer])

start := fakta.sket(["ophold", "start"])

efter_ordningen(dag) if ordningen.udloebet(start, dag)

maaneder := parameter.vaerdi(data.parametre.revurdering.interval, gyldig.dag)

# A window is demanded when the stay lasted beyond its last day; no month is shorter than 28 days.
vinduer := [{"nummer": k, "efter": efter, "sidste": sidste} |
	some k in numbers.range(1, floor(kalender.dage_mellem(start, input.pr_dato) / (maaneder * 28)) + 1)
	efter := graense(k - 1)
	begyndt(k, efter)
	sidste := graense(k)
	not opholdt_op_inden(sidste)
	not efter_ordningen(sidste)
]

# The last day of the window before is not in this one; the first window begins with the stay.
begyndt(1, _) := true

begyndt(k, efter) if {
	k > 1
	efter < input.pr_dato
}

graense(0) := start

graense(k) := frist.sidste_dag(start, maaneder * k, "maaneder") if k > 0

opholdt_op_inden(dag) if fakta.sket(opholdsslut.sti) <= dag

bedoemt(v) := forekomst.af(
	object.union(vurderet(v), {
		"frist": v.sidste,
		"parametre": {"nummer": v.nummer},
	}),
	sprintf("halvaar-%d", [v.nummer]),
	["ophold"],
)

vurderet(v) := {
	"udfald": "opfyldt",
	"fakta": [["ophold", "start"], revurderet[0].sti],
	"mangler": [],
	"beregning": object.union(beregning(v), {"faktisk": revurderet[0].dato}),
} if {
	revurderet := inden_for(v)
	revurderet != []
} else := {
	"udfald": {true: "brud", false: "afventer"}[input.pr_dato > v.sidste],
	"fakta": [["ophold", "start"]],
	"mangler": [["revurderinger"]],
	"beregning": beregning(v),
}

inden_for(v) := [{"dato": dato, "sti": sti} |
	some i, _ in input.revurderinger
	sti := revurdering.behandlet(i)
	dato := fakta.sket(sti)
	dato > v.efter
	dato <= v.sidste
]

beregning(v) := {"fra": start, "led": [{"antal": maaneder * v.nummer, "enhed": "maaneder"}], "sidste_dag": v.sidste}
