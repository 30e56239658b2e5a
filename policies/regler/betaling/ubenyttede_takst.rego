# METADATA
# scope: package
# title: Takst og beløb for ubenyttede pladser
# description: |
#   Beløbet for ubenyttede pladser er antallet af ubenyttede pladsdage, summen af dagene, gange taksten, og taksten er den
#   faste eller den, der er reguleret som taksten pr. opholdsdag.
#   Ikke kodet: om antallet er rigtigt dag for dag (se ubenyttede), og hvilken af de to takster der er den rette.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Rate and amount for unused places
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [betaling.ubenyttet_takst]
#   efter: [/ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 4, stk. 1", citat: "Betalingen efter § 3 udgør 3.836 kr. pr. dag pr. ubenyttet plads. Antallet af ubenyttede pladser beregnes dagligt." }
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 1", citat: "Beløbet reguleres fra og med 2018 én gang årligt med virkning fra 1. januar" }
#   besked:
#     da:
#       opfyldt: "Der er afregnet {afregnet} for ubenyttede pladsdage ({antal})."
#       en_laesning: "Der er afregnet {afregnet} for ubenyttede pladsdage ({antal}); taksten, {takst}, passer kun efter den ene af to læsninger."
#       brud: "Der er afregnet {afregnet} for ubenyttede pladsdage ({antal}); antal gange takst er {regnet}"
#       pladsdage: "Antal ubenyttede pladsdage er {antal} i regningen; dagene giver tilsammen {sum}."
#       takst: "En ubenyttet plads er afregnet med {takst}; det er hverken den faste takst, {fast}, eller den regulerede, {reguleret}"
#       takst_ikke_bekraeftet: "Kan ikke afgøres: en ubenyttet plads er afregnet med {takst}, som ikke er den faste takst, {fast}, og hvad den regulerede er, er ikke bekræftet."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens §§ 3-4 om ubenyttede pladser er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "{afregnet} is billed for unused place-days ({antal})."
#       en_laesning: "{afregnet} is billed for unused place-days ({antal}); the rate, {takst}, fits by one of two readings only."
#       brud: "{afregnet} is billed for unused place-days ({antal}); number times rate is {regnet}"
#       pladsdage: "The number of unused place-days is {antal} in the bill; the days sum to {sum}."
#       takst: "An unused place is billed at {takst}; that is neither the fixed rate, {fast}, nor the regulated one, {reguleret}"
#       takst_ikke_bekraeftet: "Cannot be decided: an unused place is billed at {takst}, which is not the fixed rate, {fast}, and what the regulated one is, is not confirmed."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its §§ 3-4 on unused places were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   bemaerkning:
#     da:
#       kun_reguleret: "Taksten passer kun, når den reguleres som taksten pr. opholdsdag; § 4 nævner 3.836 kr. og har ingen bestemmelse om regulering."
#       kun_fast: "Taksten passer kun, når den er fast; reguleres den som taksten pr. opholdsdag, passer den ikke."
#     en:
#       kun_reguleret: "The rate fits only where it is regulated as the rate per day of stay; § 4 names 3,836 kr. and has no clause on regulation."
#       kun_fast: "The rate fits only where it is fixed; where it is regulated as the rate per day of stay, it does not."
#   afhjaelpning:
#     da: "Ret antal, takst og beløb, og send en rettet regning."
#     en: "Correct number, rate and amount, and send a corrected bill."
#   fortolkning:
#     da: "§ 4 har ingen bestemmelse om regulering. Både den faste takst og den, der er reguleret som § 2, tages for god; det er kun et brud, når ingen af dem passer, og en takst, der ikke er bekræftet, giver aldrig et brud."
#     en: "§ 4 has no clause on regulation. Both the fixed rate and the one regulated as § 2 are taken; it is a breach only where neither fits, and a rate that is not confirmed never makes a breach."
package regler.betaling.ubenyttede_takst

import data.felles.betaling
import data.felles.fakta
import data.felles.krav
import data.felles.laesning
import data.felles.parameter
import data.felles.penge

svar := krav.uoplyst([["ubenyttede"]]) if betaling.intet_afregnet

else := krav.ikke_relevant([]) if not input.ubenyttede

else := betaling.maaned_gyldig.stop if betaling.maaned_gyldig.stop

else := med({
	"udfald": "brud",
	"besked": "pladsdage",
	"parametre": {"antal": penge.tal(antal), "sum": penge.tal(dagenes_sum)},
}) if {
	input.ubenyttede.plads_dage != dagenes_sum
}

else := krav.uoplyst(savnes) if savnes != []

else := object.union(regnestykke, med({"udfald": "brud"})) if input.ubenyttede.beloeb != regnet

else := object.union(regnestykke, med(efter_takst))

sti(felt) := ["ubenyttede", felt]

# The place-days of the bill's own total, else of its days.
antal := n if {
	n := input.ubenyttede.plads_dage
} else := dagenes_sum

# The sum of the days, where each says its number.
dagenes_sum := sum([d.ubenyttede | some d in input.ubenyttede.dage]) if {
	input.ubenyttede.dage != []
	every d in input.ubenyttede.dage { is_number(d.ubenyttede) }
}

savnes := array.concat([sti("plads_dage") | not antal], fakta.mangler([sti("takst"), sti("beloeb")]))

regnet := antal * input.ubenyttede.takst

regnestykke := {
	"beregning": {"udtryk": sprintf("%s × %s = %s", [penge.tal(antal), penge.kr(input.ubenyttede.takst), penge.kr(regnet)])},
	"parametre": {
		"antal": penge.tal(antal),
		"takst": penge.kr(input.ubenyttede.takst),
		"regnet": penge.kr(regnet),
		"afregnet": penge.kr(input.ubenyttede.beloeb),
		"fast": penge.kr(fast),
	},
}

fast := parameter.vaerdi(data.parametre.betaling.ubenyttet_takst, betaling.maaned.foerste)

reguleret := betaling.takst(betaling.maaned.foerste)

passer contains "fast" if input.ubenyttede.takst == fast

passer contains "reguleret" if input.ubenyttede.takst == reguleret.vaerdi

# The reading says only whether a rate that fits needs a remark: both are taken.
efter_takst := {"udfald": "opfyldt"} if {
	laesning.valg("betaling.ubenyttet_takst") in passer
} else := {"udfald": "opfyldt", "besked": "en_laesning", "bemaerkning": "kun_reguleret"} if {
	"reguleret" in passer
} else := {"udfald": "opfyldt", "besked": "en_laesning", "bemaerkning": "kun_fast"} if {
	"fast" in passer
} else := {"udfald": "brud", "besked": "takst", "parametre": {"reguleret": penge.kr(reguleret.vaerdi)}} if {
	reguleret.bekraeftet
} else := {"udfald": "uoplyst", "besked": "takst_ikke_bekraeftet", "grund": "ikke_bekraeftet"}

med(resultat) := object.union(resultat, {
	"fakta": array.concat(
		fakta.oplyste([sti("plads_dage"), sti("takst"), sti("beloeb"), ["maaned"]]),
		[["ubenyttede", "dage", n, "ubenyttede"] | some n, d in object.get(input.ubenyttede, "dage", []); d.ubenyttede],
	),
	"mangler": [],
})
