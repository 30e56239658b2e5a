# METADATA
# scope: package
# title: Indberetning til handlekommunen i tide
# description: |
#   Før 2020: ikke tilladt magt, nødværge og nødret er indberettet til handlekommunen senest på tredjedagen; akut fastholdelse (§ 126) og
#   tilladt magt inden for kalendermåneden, eller for en hændelse i månedens sidste dage i den næste måneds første dage med en skrevet
#   konkret vurdering; for en borger, der er anbragt efter § 108 ved dom, inden 48 timer og med en månedsindberetning med bemærkninger.
#   Ikke kodet: "straks" inden for fristen, indberetningens indhold, om betingelserne for den angivne hjemmel var opfyldt,
#   kopien til tilsynet (se modtagere), og fristerne fra 2020, som ikke er set.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Reported to the acting municipality in time
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: bek-1411-2024, sted: "registrering og indberetning (frister ikke set)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "elov.dk, BEK 1411/2024 (kun § 12 er set)" }
#   hjemmel:
#     - { kilde: bek-1140-2016, sted: "indberetning (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "socialtilsynøst.dk, Magtanvendelser, voksne" }
#     - { kilde: bek-1140-2016, sted: "månedlig indberetning: inden udgangen af kalendermåneden", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "socialtilsynost.dk, nyhed af 21.02.2022" }
#   beregning:
#     da: { fra: "hændelsen", faktisk: indberettet }
#     en: { fra: incident, faktisk: reported }
#   besked:
#     da:
#       opfyldt: "Hændelsen blev indberettet {faktisk}; fristen var {frist}."
#       brud: "Hændelsen {dag} skulle være indberettet til handlekommunen senest {frist}."
#       afventer: "Hændelsen {dag} skal indberettes til handlekommunen senest {frist}."
#       naeste_maaned: "Hændelsen faldt i månedens sidste dage og blev indberettet {faktisk}, i den næste måneds første dage, med en konkret vurdering."
#       uden_vurdering: "Hændelsen {dag} blev først indberettet {faktisk}, efter månedens udløb; det kræver en skrevet konkret vurdering, som mangler."
#       foerste_dage: "Det kan ikke afgøres, om hændelsen {dag} er indberettet i tide: det er ikke bestemt, hvor mange dage månedens sidste og den næste måneds første dage er."
#       vurdering_kraeves: "Hændelsen {dag} faldt i månedens sidste dage; den skal efter en skrevet konkret vurdering indberettes senest {frist}."
#       timer_opfyldt: "Hændelsen blev indberettet inden {timer} timer, og månedsindberetningen er sendt."
#       timer_brud: "Borgeren er anbragt ved dom; hændelsen {dag} skulle være indberettet inden {timer} timer, senest {frist}."
#       timer_afventer: "Borgeren er anbragt ved dom; hændelsen {dag} skal indberettes inden {timer} timer, senest {frist}."
#       timer_uvist: "Det kan ikke afgøres, om hændelsen blev indberettet inden {timer} timer: klokkeslættet mangler i {mangler}."
#       maaned_brud: "Borgeren er anbragt ved dom; månedsindberetningen om hændelsen {dag} skulle være sendt senest {frist}."
#       maaned_afventer: "Borgeren er anbragt ved dom; månedsindberetningen om hændelsen {dag} skal sendes senest {frist}."
#       maaned_bemaerkninger: "Månedsindberetningen om hændelsen {dag} er sendt uden bemærkninger."
#       maaned_uvist: "Det kan ikke afgøres, om månedsindberetningen om hændelsen {dag} er sendt i tide: det er ikke bestemt, om månedens udgang omfatter de første dage af den næste."
#       foer: "Indberetningen er dateret før hændelsen; ret den dato, der er forkert."
#       uoplyst: "Det kan ikke afgøres, hvornår hændelsen skulle være indberettet: registret mangler {mangler}."
#       fra_2020: "Fristen kan ikke afgøres: reglerne om magtanvendelse fra 2020 er ikke set. Se bekendtgørelse nr. 1411 af 5. december 2024 og dens forgængere."
#       ikke_relevant: "Hændelsen er fysisk guidning og ingen magtanvendelse."
#     en:
#       opfyldt: "The incident was reported on {faktisk}; the deadline was {frist}."
#       brud: "The incident of {dag} should have been reported to the acting municipality no later than {frist}."
#       afventer: "The incident of {dag} must be reported to the acting municipality no later than {frist}."
#       naeste_maaned: "The incident fell in the last days of the month and was reported on {faktisk}, in the first days of the next, with a specific assessment."
#       uden_vurdering: "The incident of {dag} was reported only on {faktisk}, after the end of the month; that demands a written specific assessment, which is missing."
#       foerste_dage: "It cannot be decided whether the incident of {dag} is reported in time: how many days the last days of the month and the first days of the next are is not laid down."
#       vurdering_kraeves: "The incident of {dag} fell in the last days of the month; after a written specific assessment it must be reported no later than {frist}."
#       timer_opfyldt: "The incident was reported within {timer} hours and the month-end report is sent."
#       timer_brud: "The citizen is placed by judgment; the incident of {dag} should have been reported within {timer} hours, no later than {frist}."
#       timer_afventer: "The citizen is placed by judgment; the incident of {dag} must be reported within {timer} hours, no later than {frist}."
#       timer_uvist: "It cannot be decided whether the incident was reported within {timer} hours: the clock time is missing in {mangler}."
#       maaned_brud: "The citizen is placed by judgment; the month-end report on the incident of {dag} should have been sent no later than {frist}."
#       maaned_afventer: "The citizen is placed by judgment; the month-end report on the incident of {dag} must be sent no later than {frist}."
#       maaned_bemaerkninger: "The month-end report on the incident of {dag} was sent without comments."
#       maaned_uvist: "It cannot be decided whether the month-end report on the incident of {dag} is in time: whether the end of the month takes in the first days of the next is not laid down."
#       foer: "The report is dated before the incident; correct the date that is wrong."
#       uoplyst: "It cannot be decided when the incident should have been reported: the register lacks {mangler}."
#       fra_2020: "The deadline cannot be decided: the rules on the use of force from 2020 were not seen. See executive order no. 1411 of 5 December 2024 and those before it."
#       ikke_relevant: "The incident is physical guidance and no use of force."
#   afhjaelpning:
#     da: "Indberet hændelsen til handlekommunen straks, og skriv, hvorfor det skete for sent."
#     en: "Report the incident to the acting municipality at once and write why it was late."
#   fortolkning:
#     da: "Tredjedagen er hændelsens dag + 3 kalenderdage, også når den er en fridag. Månedens sidste dage er læst som de sidste 3 dage, den næste måneds første dage som de første 3. Kilden siger ingen af delene; derfor er 4 til 7 dage uafklaret, og først derefter er det et brud. Månedsindberetningen skal være sendt inden månedens udgang; i den næste måneds første 7 dage er det uafklaret."
#     en: "The third day is the day of the incident + 3 calendar days, a day off too. The last days of the month are read as the last 3, the first days of the next as the first 3. The source says neither; so 4 to 7 days are undecided, and only then is it a breach. The month-end report must be sent before the month ends; in the first 7 days of the next it is undecided."
package regler.magt.indberettet

import data.felles.forekomst
import data.felles.magt
import data.felles.magt_frist

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "fra_2020", "fakta": [dato(h)], "mangler": []} if {
	h.variant == "M2"
} else := object.union(svar, {"parametre": object.union(object.get(svar, "parametre", {}), {"dag": h.dag})}) if {
	f := magt.frister(h)
	svar := magt_frist.enige([efter(h, art, array.concat([dato(h)], f.fakta)) | some art in f.mulige], f.mangler)
}

efter(h, "ikke_tilladt", grundlag) := magt_frist.inden_dage(h, indberettet(h), magt.tal(h, "indberetning_ikke_tilladt"), grundlag)

efter(h, art, grundlag) := magt_frist.inden_maaned(h, indberettet(h), vurdering(h), grundlag) if art in {"akut", "tilladt"}

efter(h, "domsanbragt", grundlag) := magt_frist.tungest(
	magt_frist.inden_timer(h, indberettet(h), magt.tal(h, "indberetning_domsanbragt"), grundlag),
	magt_frist.ved_maanedens_udgang(h, maanedsindberetning(h), bemaerkninger(h), grundlag),
)

dato(h) := array.concat(h.sti, ["dato"])

indberettet(h) := array.concat(h.sti, ["indberettet", "handlekommune", "dato"])

vurdering(h) := array.concat(h.sti, ["indberettet", "konkret_vurdering"])

maanedsindberetning(h) := array.concat(h.sti, ["maanedsindberetning", "dato"])

bemaerkninger(h) := array.concat(h.sti, ["maanedsindberetning", "bemaerkninger"])
