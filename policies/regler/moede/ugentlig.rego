# METADATA
# scope: package
# title: Ét reserveret møde hver uge
# description: |
#   Hver uge i mødekalenderen (ISO-uge, mandag til søndag) har et reserveret møde, eller mødet er aflyst, fordi der ingen sager
#   er, eller falder bort efter ferieplanen.
#   Ikke kodet: om der virkelig ingen sager var, og om sagerne nåede at blive behandlet i tide.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: One reserved meeting every week
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "For at kunne nå at behandle alle sager rettidigt reserveres ét fast møde i visitationsforum hver uge." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "Hvis der ingen sager er, aflyses møderne efter behov." }
#   beregning:
#     da: { fra: "ugen begynder" }
#     en: { fra: "the week begins" }
#   besked:
#     da:
#       opfyldt: "Der er reserveret et møde i uge {uge} i {aar}."
#       ingen_sager: "Mødet i uge {uge} i {aar} er aflyst, fordi der ingen sager er."
#       ferieplan: "Mødet i uge {uge} i {aar} falder bort efter ferieplanen."
#       brud: "Der er intet reserveret møde i uge {uge} i {aar}, og kalenderen viser hverken, at der ingen sager var, eller at ugen er omfattet af ferieplanen."
#       afventer: "Der er endnu ikke reserveret et møde i uge {uge} i {aar}."
#       delvis: "Kun en del af uge {uge} i {aar} ligger i kalenderen, og den viser intet møde i ugen."
#     en:
#       opfyldt: "A meeting is reserved in week {uge} of {aar}."
#       ingen_sager: "The meeting in week {uge} of {aar} is cancelled because there are no cases."
#       ferieplan: "The meeting in week {uge} of {aar} is dropped by the holiday plan."
#       brud: "No meeting is reserved in week {uge} of {aar}, and the calendar shows neither that there were no cases nor that the week is in the holiday plan."
#       afventer: "No meeting has been reserved in week {uge} of {aar} yet."
#       delvis: "Only part of week {uge} of {aar} lies in the calendar, and it shows no meeting in the week."
#   afhjaelpning:
#     da: "Reservér et møde i ugen, eller skriv i kalenderen, at mødet er aflyst, fordi der ingen sager er, eller falder bort efter ferieplanen."
#     en: "Reserve a meeting in the week, or write in the calendar that the meeting is cancelled because there are no cases or is dropped by the holiday plan."
#   fortolkning:
#     da: "Ét møde er læst som mindst ét: et ekstra møde er intet brud. Ugen er kalenderugen fra mandag til søndag, og den hører til den kalender, der rummer ugens torsdag. Et møde, der er aflyst af en anden grund, skal erstattes af et andet i samme uge; indtil ugen er forbi, kan det nås. Uger, hvor koncept ikke var i kraft, bedømmes ikke."
#     en: "One meeting is read as at least one: an extra meeting is no breach. The week is the calendar week from Monday to Sunday, and it belongs to the calendar that holds its Thursday. A meeting cancelled for another reason must be replaced by another in the same week; until the week is over there is time. Weeks in which the koncept was not in force are not judged."
package regler.moede.ugentlig

import data.felles.fakta
import data.felles.forekomst
import data.felles.kalender
import data.felles.krav
import data.felles.moede
import data.felles.moedekalender
import data.felles.parameter

linjer := ["moedekalender", "linjer"]

svar := moede.gyldig.stop if moede.gyldig.stop

else := krav.uoplyst([linjer]) if not kalenderen_daekker

else := forekomst.saml([forekomst.af(object.union(bedoemt(u), {"parametre": {"uge": u.uge, "aar": u.aar}}), u.noegle, sti(u)) |
	some u in moedekalender.uger
])

kalenderen_daekker if moedekalender.foerste <= moedekalender.sidste

bedoemt(u) := {"udfald": "opfyldt", "fakta": stier(reserverede(u)), "mangler": []} if {
	count(reserverede(u)) >= paakraevet(u)
} else := {"udfald": "opfyldt", "besked": fritagne(u)[0].grund, "fakta": stier(fritagne(u)), "mangler": []} if {
	count(array.concat(reserverede(u), fritagne(u))) >= paakraevet(u)
} else := object.union(krav.uoplyst(uden_grund(u)), {"fakta": stier(moedekalender.i_ugen(u.mandag))}) if {
	uden_grund(u) != []
} else := object.union(ubesat(u), {"udfald": "afventer"}) if {
	input.pr_dato <= u.soendag
} else := krav.uoplyst(moedekalender.udaterede) if {
	moedekalender.udaterede != []
} else := object.union(krav.uoplyst([linjer]), {"besked": "delvis", "fakta": daekning}) if {
	moedekalender.delvis(u)
	moedekalender.i_ugen(u.mandag) == []
} else := object.union(ubesat(u), {"udfald": "brud"})

ubesat(u) := {
	"frist": u.soendag,
	"fakta": array.concat(daekning, stier(moedekalender.i_ugen(u.mandag))),
	"mangler": [linjer | moedekalender.i_ugen(u.mandag) == []],
	"beregning": {
		"fra": u.mandag,
		"led": [{"antal": kalender.dage_mellem(u.mandag, u.soendag), "enhed": "dage"}],
		"sidste_dag": u.soendag,
	},
}

paakraevet(u) := parameter.vaerdi(data.parametre.moede.moeder_pr_uge, u.mandag)

reserverede(u) := [d | some d in moedekalender.i_ugen(u.mandag); d.aflyst == false]

# Cancelled for the reason that the source gives, or dropped by the holiday plan.
fritagne(u) := [d |
	some d in moedekalender.i_ugen(u.mandag)
	d.aflyst == true
	d.grund in {"ingen_sager", "ferieplan"}
]

uden_grund(u) := [d.grund_sti |
	some d in moedekalender.i_ugen(u.mandag)
	d.aflyst == true
	not d.grund
]

daekning := fakta.oplyste([["moedekalender", "fra"], ["moedekalender", "til"]])

# What is told of each day: its date, that it is cancelled, and why.
stier(moededage) := [f | some d in moededage; some f in array.concat(d.fakta, [d.grund_sti | d.grund])]

sti(u) := moedekalender.i_ugen(u.mandag)[0].sti if {
	moedekalender.i_ugen(u.mandag) != []
} else := linjer
