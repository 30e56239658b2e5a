# METADATA
# scope: package
# title: Belægningsprocent og indlæggelsestid stemmer
# description: |
#   Afdelingens belægningsprocent er 100 × sengedage divideret med summen af pladser på hver dag i kvartalet, og den
#   gennemsnitlige indlæggelsestid er den, dens metode giver.
#   Ikke kodet: om sengedage og pladser er talt rigtigt.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: Occupancy rate and length of stay agree
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: danske_regioner
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Kapacitet", citat: "Belægningsprocent* Danske Regioner" }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Kapacitet", citat: "Varighed af indlæggelse / gennemsnitlig indlæggelsestid*" }
#   besked:
#     da:
#       opfyldt: "Den oplyste belægningsprocent, {oplyst}, stemmer med den beregnede, {beregnet}."
#       brud: "Den oplyste belægningsprocent er {oplyst}, men sengedage og pladser giver {beregnet}."
#       tid_opfyldt: "Den oplyste gennemsnitlige indlæggelsestid, {oplyst} dage, stemmer med den beregnede, {beregnet} dage."
#       tid_brud: "Den oplyste gennemsnitlige indlæggelsestid er {oplyst} dage, men tallene giver {beregnet} dage."
#       uoplyst: "Det kan ikke afgøres, om tallet stemmer; oplys {mangler}."
#       pladser: "Belægningsprocenten kan ikke efterregnes: skriv antallet af pladser, så tidsrummene dækker hver dag i kvartalet én gang."
#       nul: "Tallet kan ikke efterregnes: der er sengedage eller dage, men intet at dele dem med."
#       uenig_periode: "Belægningsprocenten kan ikke efterregnes: den dag, statussen er opgjort pr., er ikke kvartalets sidste dag."
#       ikke_relevant: "Der er intet at beregne tallet af."
#       andres: "Statussen indeholder ikke tallene for afdelingerne."
#     en:
#       opfyldt: "The occupancy rate stated, {oplyst}, agrees with the computed one, {beregnet}."
#       brud: "The occupancy rate stated is {oplyst}, but bed days and places give {beregnet}."
#       tid_opfyldt: "The mean length of stay stated, {oplyst} days, agrees with the computed one, {beregnet} days."
#       tid_brud: "The mean length of stay stated is {oplyst} days, but the figures give {beregnet} days."
#       uoplyst: "It cannot be decided whether the figure agrees; state {mangler}."
#       pladser: "The occupancy rate cannot be checked: write the number of places so that the periods cover each day of the quarter once."
#       nul: "The figure cannot be checked: there are bed days or days, but nothing to divide them by."
#       uenig_periode: "The occupancy rate cannot be checked: the day that the status is made up to is not the quarter's last day."
#       ikke_relevant: "There is nothing to compute the figure from."
#       andres: "The status does not hold the wards' figures."
#   afhjaelpning:
#     da: "Beregn tallet igen af sengedage, pladser på hver dag og ophold, og ret det eller grundtallene."
#     en: "Compute the figure again from bed days, places on each day and stays, and correct it or what it is made from."
#   fortolkning:
#     da: "Tallene må afvige 0,1 fra det beregnede, for de opgives med én decimal. Antallet af pladser skal kendes for hver dag i kvartalet: pladserne ved kvartalets udgang siger ikke, hvor mange der var før. Notatet siger ikke, hvordan den gennemsnitlige indlæggelsestid opgøres, så metoden skal være oplyst."
#     en: "The figures may differ by 0.1 from the computed ones, for they are given with one decimal. The number of places must be known for each day of the quarter: the places at its end do not tell how many there were before. The note does not say how the mean length of stay is made, so its method must be stated."
package regler.kvartal.belaegning_stemmer

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.kvartal
import data.felles.penge

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "andres", "fakta": [["leverandoer"]], "mangler": []} if {
	kvartal.andres("danske_regioner")
	not input.afdelinger
}

else := krav.uoplyst([["afdelinger"]]) if not input.afdelinger

else := forekomst.saml(array.concat(
	[forekomst.af(belaegning(i), a.id, ["afdelinger", i]) | some i, a in input.afdelinger],
	[forekomst.af(indlaeggelsestid(i), concat("/", [a.id, "indlaeggelsestid"]), tid(i)) |
		some i, a in input.afdelinger
		a.gennemsnitlig_indlaeggelsestid.dage
	],
))

belaegning(i) := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([["afdelinger", i, "belaegningsprocent"], ["afdelinger", i, "sengedage"], ["afdelinger", i, "pladser_pr_dag"]])
	mangler != []
} else := kvartal.uden_periode if {
	kvartal.uden_periode
} else := kvartal.efterregnet({
	"oplyst": ["afdelinger", i, "belaegningsprocent"],
	"gange": 100,
	"taeller": ["afdelinger", i, "sengedage"],
	"naevner": ["afdelinger", i, "pladser_pr_dag"],
	"divisor": pladser.i_alt,
	"foerst": pladserne(pladser),
}) if {
	pladser := kvartal.pladsdage(i)
} else := {"udfald": "uoplyst", "besked": "pladser", "fakta": [["afdelinger", i, "pladser_pr_dag"]], "mangler": []}

# The sum of places a day, where the number changed in the quarter or not: "12 × 31 + 15 × 61 = 1.287; ".
pladserne(pladser) := sprintf("%s = %s; ", [
	concat(" + ", [sprintf("%s × %d", [penge.tal(l.antal), l.dage]) | some l in pladser.led]),
	penge.tal(pladser.i_alt),
])

tid(i) := ["afdelinger", i, "gennemsnitlig_indlaeggelsestid"]

indlaeggelsestid(i) := krav.uoplyst(uden_metode(i)) if {
	uden_metode(i) != []
} else := krav.uoplyst(mangler) if {
	mangler := fakta.mangler(delt(i))
	mangler != []
} else := object.union(fund, {"besked": tidens_besked(fund)}) if {
	[taeller, naevner] := delt(i)
	fund := kvartal.efterregnet({
		"oplyst": array.concat(tid(i), ["dage"]),
		"gange": 1,
		"taeller": taeller,
		"naevner": naevner,
		"divisor": fakta.vaerdi(naevner),
		"foerst": "",
	})
}

tidens_besked(fund) := "tid_opfyldt" if {
	fund.udfald == "opfyldt"
} else := "tid_brud" if {
	fund.udfald == "brud"
} else := object.get(fund, "besked", fund.udfald)

metode(i) := fakta.vaerdi(array.concat(tid(i), ["metode"]))

# Another method is stated only where it is described.
uden_metode(i) := fakta.mangler_tekst([array.concat(tid(i), ["metode_beskrivelse"])]) if {
	metode(i) == "anden"
} else := fakta.mangler([array.concat(tid(i), ["metode"])])

# What is divided by what.
delt(i) := [["afdelinger", i, "sengedage"], ["afdelinger", i, "unikke_patienter"]] if {
	metode(i) == "sengedage_pr_patient"
} else := [array.concat(tid(i), ["dage_i_alt"]), array.concat(tid(i), ["antal_ophold"])]
