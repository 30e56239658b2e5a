# METADATA
# scope: package
# title: Forslag til håndtering af ventelisten
# description: |
#   Er der venteliste, foreligger visitationsforums forslag til, hvordan den håndteres, og hvordan patienterne på den
#   prioriteres. Kilden sætter ingen frist; det skal foreligge, når forummet har holdt et møde, mens der er venteliste.
#   Ikke kodet: om forslaget er rimeligt, og om det følges.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: A proposal for handling the waiting list
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/dato]
#   senere_trin: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Venteliste", citat: "Ved behov for etablering af en venteliste, er Visitationsforum forpligtiget til at udarbejde forslag til hvorledes ventelisten håndteres, herunder hvorledes der sker en prioritering af, hvilke patienter på ventelisten der har fortrinsret til førstkommende ledige plads på sengeafsnittet for de særlige pladser." }
#   besked:
#     da:
#       opfyldt: "Visitationsforums forslag til håndtering og prioritering af ventelisten foreligger."
#       brud: "Der er venteliste, men efter mødet {moede} mangler {mangler}."
#       afventer: "Der er venteliste: visitationsforum skal udarbejde forslag til håndtering og prioritering af den; kilden sætter ingen frist."
#       ikke_relevant: "Der er ingen venteliste til de særlige pladser."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "The forum's proposal for handling the waiting list and its priority is there."
#       brud: "There is a waiting list, but after the meeting of {moede} {mangler} is missing."
#       afventer: "There is a waiting list: the forum must draw up a proposal for handling it and for its priority; the source sets no deadline."
#       ikke_relevant: "There is no waiting list for the særlige pladser."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Udarbejd på næste møde et forslag til, hvordan ventelisten håndteres, og hvilke patienter der har fortrinsret, og skriv det i referatet."
#     en: "At the next meeting draw up a proposal for how the waiting list is handled and which patients come first, and write it in the minutes."
#   fortolkning:
#     da: "Koncept sætter ingen frist. Forummet handler på sine møder; når det har holdt et møde, mens der er venteliste, skal forslaget foreligge fra dagen efter. Et forslag fra et tidligere møde er nok."
#     en: "The koncept sets no deadline. The forum acts at its meetings; once it has held one while there is a waiting list, the proposal must be there from the day after. A proposal from an earlier meeting is enough."
package regler.venteliste.haandteringsforslag

import data.felles.fakta
import data.felles.krav
import data.felles.moede

forslag := ["venteliste", "haandteringsforslag"]

dele := [array.concat(forslag, ["forslag"]), array.concat(forslag, ["prioritering"])]

dato := array.concat(forslag, ["dato"])

svar := moede.stop if moede.stop

else := moede.venteliste_uoplyst if moede.venteliste_uoplyst

else := krav.ikke_relevant(moede.venteliste.fakta) if moede.venteliste.status in {"findes_ikke", "tom"}

else := krav.afgoer(array.concat(moede.venteliste.fakta, fakta.oplyste(array.concat([dato], dele))), []) if mangler == []

else := {"udfald": "afventer", "frist": null, "fakta": moede.venteliste.fakta, "mangler": mangler} if input.pr_dato <= moede.dag

else := {
	"udfald": "brud",
	"fakta": array.concat([["dato"]], moede.venteliste.fakta),
	"mangler": mangler,
	"parametre": {"moede": moede.dag},
}

# A proposal dated after the day of judgement is not there yet.
mangler := dele if {
	fakta.dag(dato) > input.pr_dato
} else := fakta.mangler_tekst(dele)
