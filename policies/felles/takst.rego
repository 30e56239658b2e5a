# METADATA
# scope: package
# title: The rate structure
# description: |
#   What the rules of the takstblad share: whether the structure holds for the place on the day, and the order of the
#   packages.
# schemas:
#   - input: schema.takstblad
package felles.takst

import data.felles.gyldighed
import data.felles.parameter

gyldig := gyldighed.efter_kilde("takst", [["gaelder_fra"], ["pr_dato"]])

# METADATA
# description: |
#   The day to judge by: that from which the sheet holds, and the day of judging where that has not come (a draft).
dag := gyldig.dag

# METADATA
# description: |
#   The answer where the structure is not in force for the place, or where it is not said which place or day it is about;
#   undefined where it is in force.
stop := {"udfald": "uoplyst", "fakta": [], "mangler": [["gaelder_fra"]]} if {
	not input.gaelder_fra
} else := gyldig.stop if {
	gyldig.stop
} else := {"udfald": "uoplyst", "fakta": [], "mangler": [["kommune"]]} if {
	not input.kommune
} else := ikke_i_kraft([["kommune"]]) if {
	not foelger_strukturen
} else := {"udfald": "uoplyst", "fakta": [], "mangler": [["tilbud"]]} if {
	dag < fase_2_fra
	not input.tilbud
} else := ikke_i_kraft([["tilbud"], ["gaelder_fra"]]) if {
	dag < fase_2_fra
	i_fase_2
}

ikke_i_kraft(stier) := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": stier, "mangler": []}

foelger_strukturen if input.kommune in parameter.vaerdi(data.parametre.takst.kommuner, dag)

i_fase_2 if input.tilbud in parameter.vaerdi(data.parametre.takst.fase_2_tilbud, dag)

fase_2_fra := parameter.vaerdi(data.parametre.takst.fase_2_fra, dag)

# METADATA
# description: The first day on which the structure holds for the place.
begynder := fase_2_fra if {
	i_fase_2
} else := data.parametre.ikraft.takst[0].fra

# METADATA
# description: The packages, the lowest first.
pakker := ["1", "2.1", "2.2", "3.1", "3.2", "4", "5", "6", "7", "8"]

# METADATA
# description: The number of each package in their order.
nummer := {pakke: n | some n, pakke in pakker}

# METADATA
# description: The hours a week of each package on the day, [from, to], by the slide that shows them all.
timer := {
	"1": parameter.vaerdi(data.parametre.takst.pakke_1, dag),
	"2.1": parameter.vaerdi(data.parametre.takst.pakke_2_1, dag),
	"2.2": parameter.vaerdi(data.parametre.takst.pakke_2_2, dag),
	"3.1": parameter.vaerdi(data.parametre.takst.pakke_3_1, dag),
	"3.2": parameter.vaerdi(data.parametre.takst.pakke_3_2, dag),
	"4": parameter.vaerdi(data.parametre.takst.pakke_4, dag),
	"5": parameter.vaerdi(data.parametre.takst.pakke_5, dag),
	"6": parameter.vaerdi(data.parametre.takst.pakke_6, dag),
	"7": parameter.vaerdi(data.parametre.takst.pakke_7, dag),
	"8": parameter.vaerdi(data.parametre.takst.pakke_8, dag),
}

# METADATA
# description: The hours of package 8 by the slide of the example, which the other contradicts.
timer_8_eksempel := parameter.vaerdi(data.parametre.takst.pakke_8_eksempel, dag)
