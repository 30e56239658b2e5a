# METADATA
# scope: package
# title: Which law is in force
# description: |
#   A rule names the source it is in force by and the days that choose, in order: the first that has happened
#   decides. The result carries the day (moved into the scheme's time where the case lies outside it, so that the
#   nearest regime is used) and the variant, or `stop`: the answer a rule gives when it is not in force, or when no
#   day to choose by is known.
package felles.gyldighed

import data.felles.fakta
import data.felles.parameter

# METADATA
# description: In force by the Act's scheme of særlige pladser, whichever regime (lov 691/2017, lov 274/2019).
lov(efter) := paa_dagen(data.parametre.ikraft.lov, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: In force by the criteria of § 42 c, variant A or B.
kriterier(efter) := paa_dagen(data.parametre.ikraft.kriterier, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: In force by BEK 1650/2017 om en samlet plan.
bek_1650(efter) := paa_dagen(data.parametre.ikraft.bek_1650, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: In force by the eight principles of recovery of Socialstyrelsen, as a yardstick for the samlede plan.
recovery(efter) := paa_dagen(data.parametre.ikraft.recovery, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: In force by the koncept of Region Midtjylland, only in the regions that follow it.
koncept(efter) := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}} if {
	not input.region
} else := ikke_i_kraft([["region"]]) if {
	not foelger_koncept
} else := paa_dagen(data.parametre.ikraft.koncept, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: |
#   The same for a document that is no case: its day is not moved into the scheme's time, so that outside the koncept's own
#   time nothing is in force.
koncept_i_kraft(efter) := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [["region"]]}} if {
	not input.region
} else := ikke_i_kraft([["region"]]) if {
	not foelger_koncept
} else := efter_kilde("koncept", efter)

# METADATA
# description: |
#   In force by a source outside the scheme (a key of data.parametre.ikraft), on the first of the days that has happened.
#   There is no nearest regime: outside the source's time nothing is in force.
efter_kilde(kilde, efter) := uden_flytning(kilde, dag, efter) if {
	dag := foerste_dag(efter)
} else := ingen_dag(efter)

# METADATA
# description: The same on one day, for rules that choose per element.
i_kraft(kilde, dag) := uden_flytning(kilde, dag, [])

uden_flytning(kilde, dag, efter) := {"dag": dag, "variant": varianter[0]} if {
	varianter := [i.navn |
		some i in data.parametre.ikraft[kilde]
		i.fra <= dag
		dag <= object.get(i, "til", "9999-12-31")
	]
	count(varianter) == 1
} else := ikke_i_kraft([sti | some sti in efter; fakta.sket(sti) == dag])

foelger_koncept if input.region in parameter.raekke(data.parametre.koncept.regioner, input.pr_dato).vaerdi

foelger_koncept if {
	input.pr_dato < data.parametre.koncept.regioner.raekker[0].fra
	input.region in data.parametre.koncept.regioner.raekker[0].vaerdi
}

# METADATA
# description: The interval of the source (a key of data.parametre.ikraft) on one day, for rules that choose per element.
paa(kilde, dag) := paa_dagen(data.parametre.ikraft[kilde], dag, [])

foerste_dag(efter) := dage[0] if {
	dage := [d | some sti in efter; d := fakta.sket(sti)]
}

# A day that is said but has not come is a step not reached; only a day that is not said leaves the rule undecided.
ingen_dag(efter) := {"stop": {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": kommende, "mangler": []}} if {
	kommende := [sti | some sti in efter; fakta.dag(sti)]
	kommende != []
} else := {"stop": {"udfald": "uoplyst", "fakta": [], "mangler": [efter[0]]}}

ikke_i_kraft(stier) := {"stop": {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": stier, "mangler": []}}

paa_dagen(interval, dag, efter) := {"dag": naermeste, "variant": varianter[0]} if {
	naermeste := inden_for_ordningen(dag)
	varianter := [i.navn | some i in interval; i.fra <= naermeste; naermeste <= i.til]
	count(varianter) == 1
} else := ikke_i_kraft([sti | some sti in efter; fakta.sket(sti) == dag])

# METADATA
# description: The day itself, or the scheme's first or last day when it lies outside.
inden_for_ordningen(dag) := foerste if {
	foerste := data.parametre.ikraft.ordning.fra
	dag < foerste
} else := sidste if {
	sidste := data.parametre.ikraft.ordning.til
	dag > sidste
} else := dag
