# METADATA
# scope: package
# title: Fordeling efter folketal
# description: |
#   Kommunens andel af betalingen for ubenyttede pladser er beløbet gange kommunens andel af regionens skønnede
#   befolkningstal pr. 1. januar for det pågældende år. Andelen er højst 1 øre fra den nøjagtige, og andelene giver
#   tilsammen beløbet.
#   Ikke kodet: om folketallene er dem, ministeriet har udmeldt, og summen af andelene, når ikke alle kommuner er nævnt.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Distribution by population
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [betaling.afregningsaar]
#   efter: [/ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 4, stk. 2", citat: "Den enkelte kommunalbestyrelses andel af betalingen for ubenyttede pladser beregnes på grundlag af kommunens andel af regionens befolkningstal, jf. det skønnede befolkningstal pr. 1. januar, som anvendes i forbindelse med Økonomi- og Indenrigsministeriets udmelding af tilskud og udligning til kommunerne for det pågældende år." }
#   besked:
#     da:
#       opfyldt: "Andelen {andel} er folketallets andel af {beloeb}"
#       aar_stemmer: "Folketallet er det skønnede pr. 1. januar {aar}."
#       sum_stemmer: "Andelene giver tilsammen {beloeb}"
#       brud: "Andelen {andel} afviger mere end 1 øre fra folketallets andel af {beloeb} (nøjagtigt {noejagtig})."
#       andet_aar: "Folketallet er det for {opgjort}; det skal være det skønnede pr. 1. januar {aar}."
#       andet_fordelingsaar: "Fordelingen gælder for {opgjort}; betalingen er for {aar}."
#       folketal: "Kommunernes folketal er tilsammen {sum}, men regionens er {i_alt}."
#       dobbelt: "Kommunen er opkrævet mere end én andel."
#       sum: "Andelene giver tilsammen {sum}; beløbet er {beloeb}"
#       folketal_dobbelt: "Kan ikke afgøres: kommunens folketal er nævnt flere gange med forskellige tal."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens §§ 3-4 om ubenyttede pladser er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The share {andel} is the population's share of {beloeb}"
#       aar_stemmer: "The population is the estimate on 1 January {aar}."
#       sum_stemmer: "The shares sum to {beloeb}"
#       brud: "The share {andel} differs by more than 1 øre from the population's share of {beloeb} (exactly {noejagtig})."
#       andet_aar: "The population is that of {opgjort}; it must be the estimate on 1 January {aar}."
#       andet_fordelingsaar: "The distribution is for {opgjort}; the payment is for {aar}."
#       folketal: "The populations of the kommuner sum to {sum}, but the region's is {i_alt}."
#       dobbelt: "The kommune is billed more than one share."
#       sum: "The shares sum to {sum}; the amount is {beloeb}"
#       folketal_dobbelt: "Cannot be decided: the population of the kommune is given more than once with different figures."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its §§ 3-4 on unused places were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Fordel beløbet efter det skønnede befolkningstal pr. 1. januar for året, læg de sidste øre på de største rester, og send rettede regninger."
#     en: "Distribute the amount by the estimated population on 1 January of the year, put the last øre on the largest remainders, and send corrected bills."
#   fortolkning:
#     da: "Det pågældende år er det, den afregnede måned ligger i. En andel må være afrundet til hele øre op eller ned; den er i orden, når den er højst 1 øre fra den nøjagtige."
#     en: "The year is that of the month that is billed. A share may be rounded to whole øre up or down; it is in order where it is within 1 øre of the exact one."
package regler.betaling.fordeling

import data.felles.betaling
import data.felles.fakta
import data.felles.folketal
import data.felles.forekomst
import data.felles.krav
import data.felles.laesning
import data.felles.penge

svar := krav.uoplyst([["ubenyttede"]]) if betaling.intet_afregnet

else := krav.ikke_relevant([]) if not opkraevet

else := betaling.maaned_gyldig.stop if betaling.maaned_gyldig.stop

else := krav.uoplyst([["fordeling", "andele"]]) if andele == []

else := forekomst.saml(array.concat(
	[forekomst.af(aaret, "befolkning", ["fordeling", "befolkning"])],
	array.concat(
		[forekomst.af(bedoemt(n, a), a.id, ["fordeling", "andele", n]) | some n, a in andele],
		[forekomst.af(summen, "andele", ["fordeling", "andele"]) | alle_kommuner],
	),
))

opkraevet if input.ubenyttede

opkraevet if input.fordeling

andele := object.get(input, ["fordeling", "andele"], [])

i_alt := input.fordeling.befolkning.region_i_alt

beloeb := input.ubenyttede.beloeb

aar := substring(object.get(input, laesning.valg("betaling.afregningsaar"), input.maaned), 0, 4)

tal(felt) := ["fordeling", "befolkning", felt]

# The figures are those of the year, and those of the kommuner can be those of the region.
aaret := aar_svar("brud", "andet_fordelingsaar", ["fordeling", "aar"]) if {
	format_int(input.fordeling.aar, 10) != aar
} else := aar_svar("brud", "andet_aar", tal("opgjort_aar")) if {
	format_int(input.fordeling.befolkning.opgjort_aar, 10) != aar
} else := {
	"udfald": "brud",
	"besked": "folketal",
	"fakta": array.concat([tal("region_i_alt")], folketal.stier),
	"mangler": [],
	"parametre": {"sum": penge.tal(folketal.i_kommunerne), "i_alt": penge.tal(i_alt)},
} if {
	folketal.haenger_ikke_sammen
} else := krav.uoplyst([tal("opgjort_aar")]) if {
	not input.fordeling.befolkning.opgjort_aar
} else := aar_svar("opfyldt", "aar_stemmer", tal("opgjort_aar"))

aar_svar(udfald, besked, sti) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": array.concat([sti], fakta.oplyste([["maaned"], ["afregnet"]])),
	"mangler": [],
	"parametre": {"aar": aar, "opgjort": format_int(fakta.vaerdi(sti), 10)},
}

opkraevet_af[a.kommunekode] contains n if some n, a in andele

bedoemt(n, a) := krav.uoplyst(savnes(n, a)) if {
	savnes(n, a) != []
} else := andel_svar(n, a, {"udfald": "brud", "besked": "dobbelt"}) if {
	count(opkraevet_af[a.kommunekode]) > 1
} else := andel_svar(n, a, {"udfald": "uoplyst", "besked": "folketal_dobbelt"}) if {
	count(folketal.antal[a.kommunekode]) > 1
} else := efter_folketal(n, a, folketal.andel(beloeb, max(folketal.antal[a.kommunekode]), i_alt))

savnes(n, a) := array.concat(
	fakta.mangler([["fordeling", "andele", n, "kommunekode"], ["fordeling", "andele", n, "andel"], ["ubenyttede", "beloeb"], tal("region_i_alt")]),
	[tal("kommuner") | not folketal.antal[a.kommunekode]],
)

efter_folketal(n, a, noejagtig) := andel_svar(n, a, {"udfald": "opfyldt"}) if {
	a.andel >= noejagtig.hele - en_mindre(noejagtig.rest)
	a.andel <= noejagtig.hele + 1
} else := andel_svar(n, a, {"udfald": "brud", "parametre": {"noejagtig": skrevet(noejagtig)}})

# One øre less is within 1 øre of the exact share only where that is a whole number of øre.
en_mindre(rest) := 1 if {
	rest == 0
} else := 0

skrevet(noejagtig) := penge.kr(noejagtig.hele) if {
	noejagtig.rest == 0
} else := sprintf("%s + %d/%d øre", [penge.kr(noejagtig.hele), noejagtig.rest, i_alt])

andel_svar(n, a, resultat) := object.union(resultat, {
	"fakta": array.concat(
		[["fordeling", "andele", n, "andel"], ["ubenyttede", "beloeb"], tal("region_i_alt")],
		folketal.stier_til(a.kommunekode),
	),
	"mangler": [],
	"parametre": {"andel": penge.kr(a.andel), "beloeb": penge.kr(beloeb)},
})

# The kommuner that are billed a share are the whole region.
alle_kommuner if {
	beloeb >= 0
	every a in andele { is_number(a.andel) }
	sum([max(folketal.antal[kode]) | some kode, _ in opkraevet_af]) == i_alt
}

summen := {
	"udfald": {true: "opfyldt", false: "brud"}[sum([a.andel | some a in andele]) == beloeb],
	"besked": {true: "sum_stemmer", false: "sum"}[sum([a.andel | some a in andele]) == beloeb],
	"fakta": array.concat([["ubenyttede", "beloeb"]], [["fordeling", "andele", n, "andel"] | some n, _ in andele]),
	"mangler": [],
	"parametre": {"sum": penge.kr(sum([a.andel | some a in andele])), "beloeb": penge.kr(beloeb)},
}
