# METADATA
# scope: package
# title: Aldrig mere end et halvt år siden seneste behandling
# description: |
#   Den strenge læsning af "hvert halve år": der går aldrig mere end 6 måneder fra opholdets start, eller fra en
#   behandling i visitationsforum, til den næste. Ender opholdet inden da, kræves intet.
#   Ikke kodet: lovens krav, der regnes i halvår fra opholdets start (se halvaarlig).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Never more than half a year since the last treatment
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Udslusning og revurdering", citat: "Visitationsforum skal jf. gældende lov, behandle patientens sag igen minimum hvert halve år fra opholdets start" }
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   beregning:
#     da: { fra: "seneste behandling eller start", faktisk: "behandlet igen" }
#     en: { fra: "latest treatment or start", faktisk: "treated again" }
#   besked:
#     da:
#       opfyldt: "Sagen er behandlet igen {faktisk}, inden for 6 måneder fra {fra} (til og med {frist})."
#       brud: "Sagen er ikke behandlet i visitationsforum inden for 6 måneder fra {fra}; det skulle være sket senest {frist}."
#       afventer: "Sagen bør behandles i visitationsforum senest {frist}, 6 måneder fra {fra}."
#     en:
#       opfyldt: "The case was treated again on {faktisk}, within 6 months of {fra} (until {frist})."
#       brud: "The forum did not treat the case within 6 months of {fra}; it was due no later than {frist}."
#       afventer: "The forum should treat the case no later than {frist}, 6 months from {fra}."
#   afhjaelpning:
#     da: "Sæt revurderingen på dagsordenen for førstkommende møde i visitationsforum."
#     en: "Put the reassessment on the agenda of the next meeting of the forum."
#   fortolkning:
#     da: "Loven regner halvårene fra opholdets start; at regne fra den seneste behandling er den strengeste læsning og derfor kun en anbefaling."
#     en: "The Act counts the half-years from the start of the stay; counting from the latest treatment is the strictest reading and so only a recommendation."
package regler.revurdering.halvaarlig_fra_seneste

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.opholdsslut
import data.felles.ordningen
import data.felles.parameter
import data.felles.revurdering

gyldig := gyldighed.lov([["ophold", "start"]])

svar := krav.trin_ikke_naaet if revurdering.intervaller == []

else := gyldig.stop if gyldig.stop

else := forekomst.saml([f |
	some p in revurdering.intervaller
	sidste := frist.sidste_dag(p.dag, maaneder, "maaneder")
	not opholdet_endte(p, sidste)
	not efter_ordningen(sidste)
	f := forekomst.af(vurderet(p, sidste, beregning(p, sidste)), p.noegle, p.sti)
])

start := fakta.sket(["ophold", "start"])

efter_ordningen(dag) if ordningen.udloebet(start, dag)

maaneder := parameter.vaerdi(data.parametre.revurdering.interval, gyldig.dag)

beregning(p, sidste) := {"fra": p.dag, "led": [{"antal": maaneder, "enhed": "maaneder"}], "sidste_dag": sidste}

opholdet_endte(p, sidste) if {
	p.naeste == []
	fakta.sket(opholdsslut.sti) <= sidste
}

vurderet(p, sidste, b) := frist.inden(p.naeste[0].fra, sidste, [p.fra], b) if {
	p.naeste != []
} else := {
	"udfald": {true: "brud", false: "afventer"}[input.pr_dato > sidste],
	"frist": sidste,
	"fakta": [p.fra],
	"mangler": [["revurderinger"]],
	"beregning": b,
}
