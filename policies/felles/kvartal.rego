# METADATA
# scope: package
# title: The quarterly status
# description: |
#   What the rules of the kvartalsstatus share: which quarter it is, when its figures are due, whose figures it holds, and
#   how figures are computed and written.
# schemas:
#   - input: schema.kvartalsstatus
package felles.kvartal

import data.felles.fakta
import data.felles.frist
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.penge

# METADATA
# description: |
#   The quarter {fra, til}: undefined where the year or the quarter is not said, or where the day the status is made up to
#   is not the quarter's last day.
periode := {"fra": fra, "til": input.opgjort_pr} if {
	input.opgjort_pr == sprintf("%d-%s", [input.aar, ["03-31", "06-30", "09-30", "12-31"][input.kvartal - 1]])
	fra := sprintf("%d-%s", [input.aar, ["01-01", "04-01", "07-01", "10-01"][input.kvartal - 1]])
}

# METADATA
# description: The answer where the quarter is not known; undefined where it is.
uden_periode := {"udfald": "uoplyst", "fakta": [], "mangler": fakta.mangler([["aar"], ["kvartal"]])} if {
	fakta.mangler([["aar"], ["kvartal"]]) != []
} else := {
	"udfald": "uoplyst",
	"besked": "uenig_periode",
	"fakta": [["aar"], ["kvartal"], ["opgjort_pr"]],
	"mangler": [],
} if {
	not periode
}

# METADATA
# description: The last day on which the figures of the quarter are delivered in time; undefined where the quarter is not known.
sidste_dag := frist.sidste_dag(leveringsdag, 0, "dage")

# METADATA
# description: The day of delivery that the notat sets for the quarter, before any move to a hverdag.
leveringsdag := min({dag |
	some aar in [input.aar, input.aar + 1]
	some dag_i_aaret in parameter.vaerdi(data.parametre.kvartal.leveringsdage, periode.til)
	dag := sprintf("%d-%s", [aar, dag_i_aaret])
	dag > periode.til
})

# METADATA
# description: |
#   The answer when figures are missing, on the facts given: a breach once the status is delivered or the deadline has
#   passed, before that pending.
savnes(fakta_stier, mangler) := {
	"udfald": "brud",
	"fakta": array.concat(fakta_stier, [["leveret"]]),
	"mangler": mangler,
} if {
	fakta.sket(["leveret"])
} else := {"udfald": "brud", "frist": sidste_dag, "fakta": fakta_stier, "mangler": mangler} if {
	input.pr_dato > sidste_dag
} else := {"udfald": "afventer", "frist": sidste_dag, "fakta": fakta_stier, "mangler": mangler} if {
	sidste_dag
} else := uden_periode

# METADATA
# description: |
#   Those whose figures the status holds, as the notat's table has them (sekretariatet is the forum's, whose figures Danske
#   Regioner collects); undefined where the supplier is not said.
ejere := alle_ejere if {
	input.leverandoer == "samlet"
} else := [{"danske_regioner": "danske_regioner", "sekretariat": "sekretariatet", "sundhedsdatastyrelsen": "sundhedsdatastyrelsen"}[input.leverandoer]]

alle_ejere := ["danske_regioner", "sekretariatet", "sundhedsdatastyrelsen"]

# METADATA
# description: The status is said to hold the figures of others than this one, so that it need not hold this one's.
andres(ejer) if {
	ejere
	count([e | some e in ejere; e == ejer]) == 0
}

# METADATA
# description: Who must act for the status as a whole - its one supplier; else Danske Regioner, which collects the figures.
ansvarlig := ejere[0] if {
	ejere
} else := "danske_regioner"

# METADATA
# description: |
#   The places on the quarter's days at the afdeling of this number: {led: the periods in order, each {antal, dage}, i_alt:
#   the sum of places a day}. Undefined where the periods do not cover every day of the quarter exactly once.
pladsdage(i) := {"led": led, "i_alt": sum([(l.antal * l.dage) | some l in led])} if {
	tidsrum := sort([[fra, til, t.antal] |
		some t in input.afdelinger[i].pladser_pr_dag
		fra := max([t.fra, periode.fra])
		til := min([object.get(t, "til", periode.til), periode.til])
		fra <= til
	])
	tidsrum[0][0] == periode.fra
	tidsrum[count(tidsrum) - 1][1] == periode.til
	every k, t in tidsrum {
		slutter_foer_naeste(tidsrum, k, t[1])
	}
	led := [{"antal": antal, "dage": kalender.dage_mellem(fra, til) + 1} | some [fra, til, antal] in tidsrum]
}

slutter_foer_naeste(tidsrum, k, til) if tidsrum[k + 1][0] == kalender.plus_dage(til, 1)

slutter_foer_naeste(tidsrum, k, _) if k == count(tidsrum) - 1

# METADATA
# description: A number of hundredths as a number - 8625 is 86.25.
decimaltal(hundrededele) := to_number(sprintf("%d.%02d", [floor(hundrededele / 100), hundrededele % 100]))

# METADATA
# description: A number of hundredths as it is written in a calculation - 8625 is "86,25".
skrevet(hundrededele) := sprintf("%d,%02d", [floor(hundrededele / 100), hundrededele % 100])

# METADATA
# description: The seven kinds of place that the notat divides by.
slags_tilbud := [
	"botilbud_107",
	"botilbud_108",
	"almenbolig_105",
	"forsorgshjem_110",
	"andet_socialt",
	"eget_hjem",
	"psykiatrisk_afdeling",
]

# METADATA
# description: The paths of the quarter's figures of referral, in the order of the notat's table.
visitation := [
	["henviste"],
	["visitation_ind", "indstillet_og_indlagt"],
	["visitation_ind", "indstillet_ikke_visiteret"],
	["visitation_ind", "indstillet_visiteret_naegter"],
	["visitation_ind", "ikke_indstillet_ikke_visiteret"],
	["visitation_ud", "indstillet_og_udskrevet"],
	["visitation_ud", "indstillet_afvist"],
]

# METADATA
# description: |
#   The answer for a figure stated at the path f.oplyst: it lies no further than the tolerance from f.gange × (what stands at
#   the path f.taeller) / f.divisor, which is what the path f.naevner gives. f.foerst is what the calculation begins with.
efterregnet(f) := krav.ikke_relevant([f.taeller, f.naevner]) if {
	fakta.vaerdi(f.taeller) == 0
	f.divisor == 0
} else := {"udfald": "uoplyst", "besked": "nul", "fakta": [f.taeller, f.naevner], "mangler": []} if {
	f.divisor == 0
} else := {
	"udfald": "opfyldt",
	"fakta": [f.oplyst, f.taeller, f.naevner],
	"mangler": [],
	"parametre": parametre,
	"beregning": {"udtryk": udtryk},
} if {
	# In whole hundredths and without a division, so that a figure on the bound is not lost to decimals.
	tolerance := round(100 * parameter.vaerdi(data.parametre.kvartal.tolerance, input.opgjort_pr))
	oplyst := round(100 * fakta.vaerdi(f.oplyst))
	abs((oplyst * f.divisor) - ((100 * f.gange) * fakta.vaerdi(f.taeller))) <= tolerance * f.divisor
	parametre := regnet(f)
	udtryk := regnestykke(f)
} else := {
	"udfald": "brud",
	"fakta": [f.oplyst, f.taeller, f.naevner],
	"mangler": [],
	"parametre": regnet(f),
	"beregning": {"udtryk": regnestykke(f)},
}

regnet(f) := {"oplyst": fakta.vaerdi(f.oplyst), "beregnet": decimaltal(kvotient(f))}

regnestykke(f) := sprintf("%s%s / %s = %s", [f.foerst, dividend(f), penge.tal(f.divisor), skrevet(kvotient(f))])

dividend(f) := sprintf("%d × %s", [f.gange, penge.tal(fakta.vaerdi(f.taeller))]) if {
	f.gange != 1
} else := penge.tal(fakta.vaerdi(f.taeller))

# The computed figure in hundredths, rounded.
kvotient(f) := round(((100 * f.gange) * fakta.vaerdi(f.taeller)) / f.divisor)
