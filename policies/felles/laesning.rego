# METADATA
# scope: package
# title: Readings
# description: |
#   Where the source leaves a choice, the choice is a named reading. The engine asks again with another value
#   in input.laesninger; otherwise the value chosen in data.parametre.laesninger holds.
package felles.laesning

# METADATA
# description: The value of the reading that is in force for this question.
valg(navn) := v if {
	v := input.laesninger[navn]
} else := data.parametre.laesninger[navn].valgt

# METADATA
# description: |
#   Which of the calendar's counts of hverdage to use: Monday to Friday or to Saturday, with or without
#   grundlovsdag, 24 and 31 December.
hverdag := varianter[valg("hverdag.loerdag_taeller")][valg("hverdag.grundlovsdag_24_31_december")]

varianter := {
	false: {true: "mf", false: "mf_uden"},
	true: {true: "ml", false: "ml_uden"},
}
