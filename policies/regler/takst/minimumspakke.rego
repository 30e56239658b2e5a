# METADATA
# scope: package
# title: Minimums-ydelsespakken
# description: |
#   En borger, der indskrives i døgntilbuddet, indskrives ikke på en lavere ydelsespakke end tilbuddets minimums-ydelsespakke;
#   efterfølgende kan pakken ved progression være ét niveau lavere.
#   Ikke kodet: om minimums-ydelsespakken svarer til målgruppen, og om progressionen er dokumenteret.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: The minimum service package
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Oversigt over minimums-ydelsespakker på tilbud/afdelinger", citat: "Minimum indskrivning i døgntilbud ud fra målgruppen – efterfølgende ved progression mulighed for et niveau lavere, evt. som overgang til andet tilbud." }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Oversigt over minimums-ydelsespakker på tilbud/afdelinger", citat: "PØ/Kilden: 2.2 - 3" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Oversigt over minimums-ydelsespakker på tilbud/afdelinger", citat: "Solsikken: 4 (3 efterfølgende)" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Oversigt over minimums-ydelsespakker på tilbud/afdelinger", citat: "Bavnebjerg:   5 (4 efterfølgende)" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Oversigt over minimums-ydelsespakker på tilbud/afdelinger", citat: "Sølund foreløbigt: 6-8" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Minimums-ydelsespakke, eksempel", citat: "Bavnebjerg udbyder minimum ydelsespakke 4" }
#   besked:
#     da:
#       opfyldt: "Pakke {afregnet} er ikke under det, {tilbud} mindst kan afregne."
#       brud: "Pakke {afregnet} er under minimums-ydelsespakken: {tilbud} har mindst pakke {minimum} ved indskrivning og efterfølgende, ved progression, mindst pakke {senere}."
#       kildekonflikt: "Det kan ikke afgøres, om pakke {afregnet} er under minimum på Bavnebjerg: kilden siger \"5 (4 efterfølgende)\" i oversigten (Oversigt over minimums-ydelsespakker) og \"minimum ydelsespakke 4\" i eksemplet (Minimums-ydelsespakke, eksempel)."
#       foreloebig: "Det kan ikke afgøres, om pakke {afregnet} er under minimum på Sølund: kilden angiver kun minimum foreløbigt (\"Sølund foreløbigt: 6-8\")."
#       minimum_ukendt: "Det kan ikke afgøres: kilden siger ikke, hvad minimums-ydelsespakken er på dette tilbud."
#       indskrevet_foer: "Borgeren var indskrevet, før takststrukturen gjaldt for tilbuddet."
#       ikke_relevant: "Tilbuddet er ikke et døgntilbud."
#     en:
#       opfyldt: "Package {afregnet} is not under the least that {tilbud} can bill."
#       brud: "Package {afregnet} is under the minimum: {tilbud} has at least package {minimum} at enrolment and later, with progression, at least package {senere}."
#       kildekonflikt: "It cannot be decided whether package {afregnet} is under the minimum at Bavnebjerg: the source says \"5 (4 efterfølgende)\" in the overview (Oversigt over minimums-ydelsespakker) and \"minimum ydelsespakke 4\" in the example (Minimums-ydelsespakke, eksempel)."
#       foreloebig: "It cannot be decided whether package {afregnet} is under the minimum at Sølund: the source gives it provisionally only (\"Sølund foreløbigt: 6-8\")."
#       minimum_ukendt: "It cannot be decided: the source does not say what the minimum package of this place is."
#       indskrevet_foer: "The citizen was enrolled before the rate structure held for the place."
#       ikke_relevant: "The place is not a 24-hour place."
#   afhjaelpning:
#     da: "Afregn mindst minimums-ydelsespakken, eller skriv, at pakken er ændret efterfølgende ved progression."
#     en: "Bill at least the minimum package, or write that the package was changed later with progression."
#   fortolkning:
#     da: "Reglen gælder indskrivninger fra den dag, takststrukturen gælder for tilbuddet. \"3 efterfølgende\" på Solsikken dækker både 3.1 og 3.2, og på PØ/Kilden er et niveau lavere end 2.2 læst som 2.1. Kildens øvre tal (\"2.2 - 3\", \"6-8\") er læst som det, tilbuddet udbyder, ikke som en grænse. Bavnebjerg har to minima i kilden; kun når begge giver samme udfald, er det afgjort. Sølunds minimum er foreløbigt og giver derfor intet brud."
#     en: "The rule holds for enrolments from the day the structure holds for the place. \"3 efterfølgende\" at Solsikken covers 3.1 and 3.2, and at PØ/Kilden one level lower than 2.2 is read as 2.1. The source's upper numbers (\"2.2 - 3\", \"6-8\") are read as what the place offers, not as a bound. The source gives Bavnebjerg two minima; it is decided only where both give the same outcome. That of Sølund is provisional and makes no breach."
package regler.takst.minimumspakke

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst(mangler) if mangler != []

else := krav.ikke_relevant([["doegntilbud"]]) if input.doegntilbud == false

else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "minimum_ukendt", "fakta": [["tilbud"]], "mangler": []} if not serier

else := forekomst.saml([forekomst.af(bedoemt(i, b), b.id, ["borgere", i]) | some i, b in input.borgere])

mangler := array.concat(fakta.mangler([["tilbud"], ["doegntilbud"]]), [["borgere"] | not input.borgere])

# What the source says is the minimum, once for each of its slides that says so.
minima := [parameter.raekke(serie, takst.dag) | some serie in serier]

serier := {
	"poe_kilden": [data.parametre.takst.minimum_poe_kilden],
	"solsikken": [data.parametre.takst.minimum_solsikken],
	"bavnebjerg": [data.parametre.takst.minimum_bavnebjerg, data.parametre.takst.minimum_bavnebjerg_eksempel],
	"soelund": [data.parametre.takst.minimum_soelund],
}[input.tilbud]

bedoemt(i, b) := krav.uoplyst([["borgere", i, "afregnet_pakke"]]) if {
	not b.afregnet_pakke
} else := {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "indskrevet_foer", "fakta": [["borgere", i, "indskrevet"]], "mangler": []} if {
	b.indskrevet < takst.begynder
} else := fund(i, b, "opfyldt", "opfyldt") if {
	efter_kilden(b) == {"opfyldt"}
} else := krav.uoplyst([["borgere", i, "indskrevet"]]) if {
	not b.indskrevet
} else := krav.uoplyst(uafklaret(i)) if {
	"uoplyst" in efter_kilden(b)
} else := fund(i, b, "uoplyst", "kildekonflikt") if {
	count(efter_kilden(b)) > 1
} else := object.union(fund(i, b, "uoplyst", "foreloebig"), {"grund": "ikke_bekraeftet"}) if {
	some minimum in minima
	not minimum.bekraeftet
} else := fund(i, b, "brud", "brud")

# The outcome by each slide.
efter_kilden(b) := {udfald_efter(minimum.vaerdi, b) | some minimum in minima}

udfald_efter([minimum, senere], b) := "opfyldt" if {
	takst.nummer[b.afregnet_pakke] >= takst.nummer[minimum]
} else := "brud" if {
	takst.nummer[b.afregnet_pakke] < takst.nummer[senere]
} else := "brud" if {
	b.ny_indskrivning
} else := "brud" if {
	b.progression == false
} else := "opfyldt" if {
	b.ny_indskrivning == false
	b.progression
} else := "uoplyst"

uafklaret(i) := fakta.mangler([["borgere", i, "ny_indskrivning"], ["borgere", i, "progression"]])

fund(i, b, udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": fakta.oplyste([["tilbud"], ["borgere", i, "afregnet_pakke"], ["borgere", i, "indskrevet"], ["borgere", i, "ny_indskrivning"], ["borgere", i, "progression"]]),
	"mangler": [],
	"parametre": {"tilbud": input.tilbud, "afregnet": b.afregnet_pakke, "minimum": minima[0].vaerdi[0], "senere": minima[0].vaerdi[1]},
}
