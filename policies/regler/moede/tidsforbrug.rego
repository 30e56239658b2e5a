# METADATA
# scope: package
# title: Forventet tidsforbrug til hver sag
# description: |
#   For hver sag, der skal behandles på mødet, er der fastlagt et forventet tidsforbrug.
#   Ikke kodet: om tiden er rimelig (koncept nævner én time som eksempel), og om den blev holdt.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: An expected time for each case
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "Der skal være fastlagt et forventet tidsforbrug til hver sag til behandling på mødet." }
#   besked:
#     da:
#       opfyldt: "Der er afsat {minutter} minutter til sag {sag}."
#       brud: "Der er ikke fastlagt et forventet tidsforbrug til sag {sag}."
#       afventer: "Der skal fastlægges et forventet tidsforbrug til sag {sag} inden mødet {frist}."
#       udgaaet: "Sag {sag} er taget af dagsordenen."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "{minutter} minutes are set aside for case {sag}."
#       brud: "No expected time was fixed for case {sag}."
#       afventer: "An expected time for case {sag} must be fixed before the meeting of {frist}."
#       udgaaet: "Case {sag} was taken off the agenda."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Skriv det forventede tidsforbrug ud for hver sag på dagsordenen."
#     en: "Write the expected time beside each case on the agenda."
#   fortolkning:
#     da: "Det forventede tidsforbrug skal være fastlagt, når mødet holdes."
#     en: "The expected time must be fixed when the meeting is held."
package regler.moede.tidsforbrug

import data.felles.forekomst
import data.felles.krav
import data.felles.moede

svar := moede.stop if moede.stop

else := moede.uden_sager if moede.uden_sager

else := forekomst.saml([forekomst.af(bedoemt(s), s.id, s.sti) | some s in moede.sager])

bedoemt(s) := object.union(moede.udgaaet(s), {"parametre": {"sag": s.navn}}) if {
	moede.udgaaet(s)
} else := object.union(krav.afgoer([minutter(s)], []), {"parametre": {"sag": s.navn, "minutter": s.sag.forventet_minutter}}) if {
	s.sag.forventet_minutter
} else := moede.senest_paa_moedet({"fakta": [["dato"]], "mangler": [minutter(s)], "parametre": {"sag": s.navn}})

minutter(s) := array.concat(s.sti, ["forventet_minutter"])
