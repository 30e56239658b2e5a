# METADATA
# scope: package
# title: Timerne svarer til ydelsespakken
# description: |
#   Borgerens støttetimer pr. uge ligger inden for den ydelsespakke, der afregnes.
#   Ikke kodet: om timerne er givet, og om de er gennemsnit over den rigtige periode.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: The hours fit the service package
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 1 og 8", citat: "1-7 timer 49,5 til 56 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 2.1 og 2.2", citat: "7,5 til 10,5 el. 11- 14 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 3.1 og 3.2", citat: "14,5 til 17,5 el. 18 til 21 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 4", citat: "21,5 til 28 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 5", citat: "28,5 til 35 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 6", citat: "35,5 til 42 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 7", citat: "42,5 til 48 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Opbygning, pakke 8", citat: "49,5 til 56 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Minimums-ydelsespakke, eksempel, pakke 8", citat: "48,5 til 56 timer" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Basispakke og ydelsespakke", citat: "Timetallet angives som et gennemsnit over en periode" }
#   besked:
#     da:
#       opfyldt: "{timer} timer om ugen hører til pakke {afregnet}, som afregnes."
#       brud: "{timer} timer om ugen hører til pakke {pakke}, men pakke {afregnet} afregnes."
#       mellem_pakker: "Det kan ikke afgøres, hvilken pakke {timer} timer om ugen hører til: tallet ligger mellem pakke {under} og pakke {over}."
#       under_pakkerne: "Det kan ikke afgøres, hvilken pakke {timer} timer om ugen hører til: tallet ligger under den laveste pakke."
#       over_pakkerne: "Det kan ikke afgøres, hvilken pakke {timer} timer om ugen hører til: tallet ligger over den højeste pakke."
#       kildekonflikt: "Det kan ikke afgøres, om {timer} timer om ugen hører til pakke 8: kilden siger \"49,5 til 56 timer\" i oversigten (Opbygning) og \"48,5 til 56 timer\" i eksemplet (Minimums-ydelsespakke, eksempel)."
#     en:
#       opfyldt: "{timer} hours a week belong to package {afregnet}, which is billed."
#       brud: "{timer} hours a week belong to package {pakke}, but package {afregnet} is billed."
#       mellem_pakker: "It cannot be decided which package {timer} hours a week belong to: the number lies between package {under} and package {over}."
#       under_pakkerne: "It cannot be decided which package {timer} hours a week belong to: the number lies under the lowest package."
#       over_pakkerne: "It cannot be decided which package {timer} hours a week belong to: the number lies over the highest package."
#       kildekonflikt: "It cannot be decided whether {timer} hours a week belong to package 8: the source says \"49,5 til 56 timer\" in the overview (Opbygning) and \"48,5 til 56 timer\" in the example (Minimums-ydelsespakke, eksempel)."
#   afhjaelpning:
#     da: "Afregn den pakke, timerne hører til, eller ret timetallet, så det er gennemsnittet over perioden."
#     en: "Bill the package that the hours belong to, or correct the hours so that they are the mean over the period."
#   fortolkning:
#     da: "Begge ender af en pakke er med. Timetallet er et gennemsnit over en periode, så et tal mellem to pakker kan kilden ikke placere."
#     en: "Both ends of a package belong to it. The hours are a mean over a period, so that a number between two packages has no place in the source."
package regler.takst.ydelsespakke

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst([["borgere"]]) if not input.borgere

else := forekomst.saml([forekomst.af(bedoemt(i, b), b.id, ["borgere", i]) | some i, b in input.borgere])

bedoemt(i, b) := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([["borgere", i, "timer_pr_uge"], ["borgere", i, "afregnet_pakke"]])
	mangler != []
} else := fund(i, b, "uoplyst", "kildekonflikt") if {
	b.timer_pr_uge >= takst.timer_8_eksempel[0]
	b.timer_pr_uge < takst.timer["8"][0]
} else := fund(i, b, "opfyldt", "opfyldt") if {
	pakken(b.timer_pr_uge) == b.afregnet_pakke
} else := fund(i, b, "brud", "brud") if {
	pakken(b.timer_pr_uge)
} else := fund(i, b, "uoplyst", "under_pakkerne") if {
	lavere(b.timer_pr_uge) == []
} else := fund(i, b, "uoplyst", "over_pakkerne") if {
	hoejere(b.timer_pr_uge) == []
} else := fund(i, b, "uoplyst", "mellem_pakker")

fund(i, b, udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": [["borgere", i, "timer_pr_uge"], ["borgere", i, "afregnet_pakke"]],
	"mangler": [],
	"parametre": object.union({"timer": b.timer_pr_uge, "afregnet": b.afregnet_pakke}, pakkerne(b.timer_pr_uge)),
}

pakken(timer) := [pakke | some pakke, [fra, til] in takst.timer; fra <= timer; timer <= til][0]

# The package of the hours, or the two that they lie between.
pakkerne(timer) := {"pakke": pakken(timer)} if {
	pakken(timer)
} else := {"under": lavere(timer)[count(lavere(timer)) - 1], "over": hoejere(timer)[0]} if {
	lavere(timer) != []
	hoejere(timer) != []
} else := {}

# The packages that end before the hours and those that begin after them, in order.
lavere(timer) := [pakke | some pakke in takst.pakker; takst.timer[pakke][1] < timer]

hoejere(timer) := [pakke | some pakke in takst.pakker; takst.timer[pakke][0] > timer]
