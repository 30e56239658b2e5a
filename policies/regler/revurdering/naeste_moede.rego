# METADATA
# scope: package
# title: Anmodet revurdering på næste møde
# description: |
#   Sekretariatet har sat den anmodede revurdering på dagsordenen for det første møde i visitationsforum, der holdes
#   efter modtagelsen. Aflyste møder tæller ikke.
#   Ikke kodet: om revurderingen også blev behandlet på mødet (se efter_anmodning).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A requested reassessment at the next meeting
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/revurderinger/*/anmodning/modtaget, /revurderinger/*/anmodning/sendt, /revurderinger/*/dato, /revurderinger/*/moede/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Anmodningen fremsendes til sekretariatet for visitationsforum som sætter sagen på næste møde i visitationsforum." }
#   besked:
#     da:
#       opfyldt: "Revurderingen stod på dagsordenen for mødet {moede}, det første efter modtagelsen."
#       brud: "Revurderingen stod ikke på dagsordenen for mødet {moede}, det første efter modtagelsen."
#       afventer: "Revurderingen skal stå på dagsordenen for mødet {moede}, det første efter modtagelsen."
#       uden_klokkeslaet: "Anmodningen er modtaget samme dag, som et møde blev holdt; klokkeslættene siger ikke, hvad der kom først."
#     en:
#       opfyldt: "The reassessment was on the agenda of the meeting of {moede}, the first after receipt."
#       brud: "The reassessment was not on the agenda of the meeting of {moede}, the first after receipt."
#       afventer: "The reassessment must be on the agenda of the meeting of {moede}, the first after receipt."
#       uden_klokkeslaet: "The request was received on the day of a meeting; the times do not say which came first."
#   afhjaelpning:
#     da: "Sæt revurderingen på dagsordenen for førstkommende møde."
#     en: "Put the reassessment on the agenda of the next meeting."
#   fortolkning:
#     da: "Er modtagelsen ikke oplyst, regnes fra den dag anmodningen blev sendt."
#     en: "Where receipt is not stated, it is counted from the day the request was sent."
package regler.revurdering.naeste_moede

import data.felles.anmodet_revurdering
import data.felles.fakta
import data.felles.forekomst
import data.felles.kalender
import data.felles.krav
import data.felles.raekkefoelge

svar := anmodet_revurdering.stop if anmodet_revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in anmodet_revurdering.alle])

# In order of time: the meetings of the calendar that were not cancelled.
moeder := sort([{"dag": kalender.dag(m.dato), "id": m.id, "nr": i, "tid": m.dato} |
	some i, m in input.forum.moedekalender
	not aflyst(m)
])

aflyst(m) if m.aflyst == true

bedoemt(v) := krav.uoplyst(v.uoplyst) if {
	v.uoplyst != []
} else := krav.trin_ikke_naaet if {
	sti := v.fra
	not fakta.sket(sti)
} else := vurderet(v, [m | some m in moeder; raekkefoelge.efter(m.tid, modtaget)], [m | some m in moeder; samtidig(m.tid, modtaget)]) if {
	modtaget := fakta.vaerdi(v.fra)
}

# On the same day, and the times do not tell which came first.
samtidig(moede, modtaget) if {
	kalender.dag(moede) == kalender.dag(modtaget)
	not raekkefoelge.efter(moede, modtaget)
	not raekkefoelge.efter(modtaget, moede)
}

vurderet(v, senere, samtidige) := paa(v, holdt[0], "opfyldt") if {
	holdt := [m | some m in samtidige; paa_dagsorden(v, m); m.dag <= input.pr_dato]
	holdt != []
} else := krav.uoplyst([["forum", "moedekalender"]]) if {
	senere == []
} else := object.union(krav.uoplyst([v.fra]), {"besked": "uden_klokkeslaet"}) if {
	samtidige != []
	senere[0].dag <= input.pr_dato
	paa_dagsorden(v, senere[0])
} else := paa(v, senere[0], "opfyldt") if {
	senere[0].dag <= input.pr_dato
	paa_dagsorden(v, senere[0])
} else := paa(v, senere[0], {true: "brud", false: "afventer"}[input.pr_dato > senere[0].dag])

paa(v, m, udfald) := {
	"udfald": udfald,
	"frist": m.dag,
	"fakta": array.concat([v.fra, kalenderens(m, "dato")], fakta.oplyste([sat_paa(v), kalenderens(m, "paa_dagsorden")])),
	"mangler": [sat_paa(v) | udfald != "opfyldt"],
	"parametre": {"moede": m.dag},
}

sat_paa(v) := array.concat(v.sti, ["paa_dagsorden_moede"])

kalenderens(m, felt) := ["forum", "moedekalender", m.nr, felt]

# What is said of the revurdering goes before what the calendar says of the case.
paa_dagsorden(v, m) if fakta.vaerdi(sat_paa(v)) == m.id

paa_dagsorden(v, m) if {
	sti := sat_paa(v)
	not fakta.vaerdi(sti)
	fakta.vaerdi(kalenderens(m, "paa_dagsorden")) == true
}
