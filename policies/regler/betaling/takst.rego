# METADATA
# scope: package
# title: Årets takst
# description: |
#   Hver opholdsdag er afregnet med den takst, der gælder den dag. Taksten reguleres hvert år pr. 1. januar, så den er én for
#   hele året, og et ophold hen over nytår deles.
#   Ikke kodet: om en takst, der ikke er bekræftet, er den rigtige; den giver aldrig et brud.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: The year's rate
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [betaling.overflytningsdag]
#   efter: [/ophold/*/linjer/*/til, /ophold/*/linjer/*/fra, /ophold/*/til, /ophold/*/slut, /ophold/*/fra, /ophold/*/start]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - navn: BEK 1261
#       fra: "2020-09-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: bek-1261-2020, sted: "§ 2", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk, BEK 1261 af 21/8 2020" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 1", citat: "Betalingen efter § 1 udgør 3.836 kr. pr. opholdsdag. Beløbet reguleres fra og med 2018 én gang årligt med virkning fra 1. januar i overensstemmelse med pris- og lønudviklingen på sundhedsområdet ekskl. medicin, jf. de årlige aftaler om den kommunale og regionale økonomi." }
#     - { kilde: region-hovedstaden-takst, sted: "Takst (2019), Økonomi (2022)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk" }
#     - { kilde: region-syddanmark-takst, sted: "Takst 2020", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk" }
#   besked:
#     da:
#       opfyldt: "Opholdsdagene er afregnet med {takst}, årets takst."
#       som_set: "Opholdsdagene er afregnet med {takst}, den takst, der er set for året; den er ikke bekræftet."
#       brud: "Opholdsdagene er afregnet med {takst}; årets takst er {aarets_takst}"
#       ikke_delt: "Linjen har opholdsdage i flere år med én takst, {takst}; taksten reguleres pr. 1. januar, så dagene skal deles ved årsskiftet."
#       flere_takster: "Regningen har flere takster for opholdsdage i {aar}: {takster} Taksten er én for hele året."
#       ikke_bekraeftet: "Kan ikke afgøres: opholdsdagene er afregnet med {takst}; den takst, der er set for året, er {aarets_takst}, men den er ikke bekræftet."
#       ukendt: "Kan ikke afgøres: taksten for {aar} kendes ikke; opholdsdagene er afregnet med {takst} Er taksten kendt, skrives den i en fil, der gives med --parameters: {raekke}"
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "The days are billed at {takst}, the year's rate."
#       som_set: "The days are billed at {takst}, the rate that was seen for the year; it is not confirmed."
#       brud: "The days are billed at {takst}; the year's rate is {aarets_takst}"
#       ikke_delt: "The line has days in more than one year at one rate, {takst}; the rate is regulated on 1 January, so the days must be split at New Year."
#       flere_takster: "The bill has several rates for days in {aar}: {takster} The rate is one for the whole year."
#       ikke_bekraeftet: "Cannot be decided: the days are billed at {takst}; the rate that was seen for the year is {aarets_takst}, but it is not confirmed."
#       ukendt: "Cannot be decided: the rate of {aar} is not known; the days are billed at {takst} Where the rate is known, write it in a file given with --parameters: {raekke}"
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Ret taksten og beløbet, del ved årsskiftet, og send en rettet regning."
#     en: "Correct the rate and the amount, split at New Year, and send a corrected bill."
#   fortolkning:
#     da: "En linje med opholdsdage på begge sider af nytår og én takst er et brud, uanset om årenes takster er bekræftet: beløbet reguleres pr. 1. januar. Kun når begge års takster er kendt og er ens, er den det ikke."
#     en: "A line with days on both sides of New Year and one rate is a breach whether or not the years' rates are confirmed: the amount is regulated on 1 January. Only where both years' rates are known and are equal it is not."
package regler.betaling.takst

import data.felles.betaling
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.penge

svar := krav.uoplyst([["ophold"]]) if betaling.intet_afregnet

else := forekomst.saml(array.concat(af_opholdene, af_aarene))

af_opholdene := [svar |
	some i, o in betaling.opholdene
	some svar in af_opholdet(i, o, betaling.ophold_gyldig(i))
]

# A stay that cannot be judged is one occurrence; else each of its lines is.
af_opholdet(i, o, gyldig) := [forekomst.af(gyldig.stop, o.id, ["ophold", i])] if {
	gyldig.stop
} else := [forekomst.af(krav.uoplyst([["ophold", i, "linjer"]]), o.id, ["ophold", i])] if {
	object.get(o, "linjer", []) == []
} else := [forekomst.af(bedoemt(i, j, l, dage(i, l)), concat("/", [o.id, l.id]), ["ophold", i, "linjer", j]) | some j, l in o.linjer]

bedoemt(i, j, l, dagene) := krav.uoplyst([["ophold", i, "linjer", j, "takst"]]) if {
	not l.takst
} else := krav.uoplyst([["ophold", i, "linjer", j, "fra"], ["ophold", i, "linjer", j, "til"]]) if {
	count(dagene) > 1
	uden_dage(i, l)
} else := stop if {
	stop := gyldighed.i_kraft("betaling", dagene[0]).stop
} else := svar_med(i, j, {"udfald": "brud", "besked": "ikke_delt"}) if {
	count(dagene) > 1
	not ens(dagene)
} else := efter_takst(i, j, l, betaling.takst(dagene[0])) if {
	betaling.takst(dagene[0])
} else := svar_med(i, j, {
	"udfald": "uoplyst",
	"besked": "ukendt",
	"grund": "kilden_ikke_set",
	"parametre": {"aar": substring(dagene[0], 0, 4), "raekke": betaling.raekke_at_tilfoeje(dagene[0])},
})

# The first day of each year in which the line has days to bill. The rates of the years are data.parametre.betaling.takst_2018,
# data.parametre.betaling.takst_2019, data.parametre.betaling.takst_2020, data.parametre.betaling.takst_2021,
# data.parametre.betaling.takst_2022, data.parametre.betaling.takst_2023 and data.parametre.betaling.takst_2024.
dage(i, l) := betaling.takstdage(i, p) if {
	p := betaling.linjens_periode(i, l)
} else := betaling.takstdage(i, betaling.periode(i))

uden_dage(i, l) if {
	count(input.ophold[i].linjer) > 1
	count([felt | some felt in ["fra", "til"]; l[felt]]) < 2
}

ens(dagene) if {
	takster := [betaling.takst(dag).vaerdi | some dag in dagene]
	count(takster) == count(dagene)
	count({t | some t in takster}) == 1
}

efter_takst(i, j, l, r) := svar_med(i, j, {"udfald": "opfyldt"}) if {
	l.takst == r.vaerdi
	r.bekraeftet
} else := svar_med(i, j, {"udfald": "opfyldt", "besked": "som_set"}) if {
	l.takst == r.vaerdi
} else := svar_med(i, j, {"udfald": "brud", "parametre": {"aarets_takst": penge.kr(r.vaerdi)}}) if {
	r.bekraeftet
} else := svar_med(i, j, {
	"udfald": "uoplyst",
	"besked": "ikke_bekraeftet",
	"grund": "ikke_bekraeftet",
	"parametre": {"aarets_takst": penge.kr(r.vaerdi)},
})

svar_med(i, j, svar) := object.union(
	{
		"fakta": array.concat(
			[array.concat(linjen(i, j), [felt]) | some felt in ["takst", "fra", "til"]; input.ophold[i].linjer[j][felt]],
			betaling.grundlag(i),
		),
		"mangler": [],
		"parametre": {"takst": penge.kr(input.ophold[i].linjer[j].takst)},
	},
	svar,
)

linjen(i, j) := ["ophold", i, "linjer", j]

# Two rates for days of the same year cannot both be right, whichever of them is.
af_aarene := [svar |
	some aar, takster in takster_i
	count(takster) > 1
	svar := {
		"noegle": aar,
		"sti": ["ophold"],
		"udfald": "brud",
		"besked": "flere_takster",
		"fakta": sort([sti | some stier in takster; some sti in stier]),
		"mangler": [],
		"parametre": {"aar": aar, "takster": [penge.kr(oere) | some oere, _ in takster]},
	}
]

takster_i[substring(dagene[0], 0, 4)][l.takst] contains ["ophold", i, "linjer", j, "takst"] if {
	some i, o in betaling.opholdene
	gyldig := betaling.ophold_gyldig(i)
	not gyldig.stop
	some j, l in o.linjer
	dagene := dage(i, l)
	count(dagene) == 1
}
