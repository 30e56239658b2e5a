# METADATA
# scope: package
# title: Registrering senest dagen efter
# description: |
#   Før 2020: magtanvendelse er registreret senest dagen efter; for en borger, der er anbragt efter § 108 ved dom, inden 24 timer.
#   Ikke kodet: "straks" inden for fristen, registreringens indhold, om betingelserne for den angivne hjemmel var opfyldt, og
#   fristerne fra 2020, som ikke er set.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Registered no later than the day after
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
#     - { kilde: bek-1140-2016, sted: "registrering (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "socialtilsynøst.dk, Magtanvendelser, voksne" }
#   beregning:
#     da: { fra: "hændelsen", faktisk: registreret }
#     en: { fra: incident, faktisk: registered }
#   besked:
#     da:
#       opfyldt: "Hændelsen blev registreret {faktisk}; fristen var {frist}."
#       brud: "Hændelsen {fra} skulle være registreret senest {frist}."
#       afventer: "Hændelsen {fra} skal registreres senest {frist}."
#       timer_opfyldt: "Hændelsen blev registreret inden {timer} timer."
#       timer_brud: "Borgeren er anbragt ved dom; hændelsen {fra} skulle være registreret inden {timer} timer, senest {frist}."
#       timer_afventer: "Borgeren er anbragt ved dom; hændelsen {fra} skal registreres inden {timer} timer, senest {frist}."
#       timer_uvist: "Det kan ikke afgøres, om hændelsen blev registreret inden {timer} timer: klokkeslættet mangler i {mangler}."
#       akut_i_tide: "Hændelsen blev registreret {faktisk}, senest dagen efter."
#       akut: "Det kan ikke afgøres, om en akut fastholdelse er registreret i tide: fristen er ikke set. Se bekendtgørelse nr. 1140 af 29. august 2016."
#       foer: "Registreringen er dateret før hændelsen; ret den dato, der er forkert."
#       uoplyst: "Det kan ikke afgøres, hvornår hændelsen skulle være registreret: registret mangler {mangler}."
#       fra_2020: "Fristen kan ikke afgøres: reglerne om magtanvendelse fra 2020 er ikke set. Se bekendtgørelse nr. 1411 af 5. december 2024 og dens forgængere."
#       ikke_relevant: "Hændelsen er fysisk guidning og ingen magtanvendelse."
#     en:
#       opfyldt: "The incident was registered on {faktisk}; the deadline was {frist}."
#       brud: "The incident of {fra} should have been registered no later than {frist}."
#       afventer: "The incident of {fra} must be registered no later than {frist}."
#       timer_opfyldt: "The incident was registered within {timer} hours."
#       timer_brud: "The citizen is placed by judgment; the incident of {fra} should have been registered within {timer} hours, no later than {frist}."
#       timer_afventer: "The citizen is placed by judgment; the incident of {fra} must be registered within {timer} hours, no later than {frist}."
#       timer_uvist: "It cannot be decided whether the incident was registered within {timer} hours: the clock time is missing in {mangler}."
#       akut_i_tide: "The incident was registered on {faktisk}, no later than the day after."
#       akut: "It cannot be decided whether an acute holding was registered in time: the deadline was not seen. See executive order no. 1140 of 29 August 2016."
#       foer: "The registration is dated before the incident; correct the date that is wrong."
#       uoplyst: "It cannot be decided when the incident should have been registered: the register lacks {mangler}."
#       fra_2020: "The deadline cannot be decided: the rules on the use of force from 2020 were not seen. See executive order no. 1411 of 5 December 2024 and those before it."
#       ikke_relevant: "The incident is physical guidance and no use of force."
#   afhjaelpning:
#     da: "Registrér hændelsen straks, og notér, hvorfor det skete for sent."
#     en: "Register the incident at once and record why it was late."
#   fortolkning:
#     da: "Dagen efter er den næste kalenderdag, også når den er en fridag. For akut fastholdelse er fristen ikke set: registrering senest dagen efter er i tide, en senere er uafklaret."
#     en: "The day after is the next calendar day, a day off too. For acute holding the deadline was not seen: registration no later than the day after is in time, a later one is undecided."
package regler.magt.registreret

import data.felles.forekomst
import data.felles.magt
import data.felles.magt_frist

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "fra_2020", "fakta": [dato(h)], "mangler": []} if {
	h.variant == "M2"
} else := magt_frist.enige([efter(h, art, array.concat([dato(h)], f.fakta)) | some art in f.mulige], f.mangler) if {
	f := magt.frister(h)
}

efter(h, "domsanbragt", grundlag) := magt_frist.inden_timer(h, registreret(h), magt.tal(h, "registrering_domsanbragt"), grundlag)

efter(h, art, grundlag) := dagen_efter(h, grundlag) if art in {"ikke_tilladt", "tilladt"}

# No deadline was seen for § 126: who keeps the strictest one is in time by any; who does not, is undecided.
efter(h, "akut", grundlag) := object.union(svar, {"besked": "akut_i_tide"}) if {
	svar := dagen_efter(h, grundlag)
	svar.udfald == "opfyldt"
} else := svar if {
	svar := dagen_efter(h, grundlag)
	svar.udfald == "uoplyst"
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "akut", "fakta": svar.fakta, "mangler": svar.mangler} if {
	svar := dagen_efter(h, grundlag)
}

dagen_efter(h, grundlag) := magt_frist.inden_dage(h, registreret(h), magt.tal(h, "registrering"), grundlag)

dato(h) := array.concat(h.sti, ["dato"])

registreret(h) := array.concat(h.sti, ["registreret"])
