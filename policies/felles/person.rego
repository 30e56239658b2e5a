# METADATA
# scope: package
# title: The persons of a document
# description: |
#   Where a document states personal numbers (CPR), for the rules that test each of them. In a visitationssag they are the
#   citizen's and the one that the samlede plan repeats; in any other document every field called cpr, however deep.
package felles.person

import data.felles.fakta

# METADATA
# description: |
#   The personal numbers of the document, in its order: {noegle, sti, kontrolleret (the path of the mark that a number was
#   looked up), opslaaet (the path of the number which that mark is about)}.
numre := [n | some n in i_dokumentet; fakta.vaerdi(n.sti)] if andet_dokument

else := [n | some n in i_sagen; fakta.vaerdi(n.sti)]

andet_dokument if input.dokumenttype != "visitationssag"

# The look-up is noted of the citizen alone.
i_sagen := [object.union(n, {"kontrolleret": ["borger", "cpr_kontrolleret"], "opslaaet": ["borger", "cpr"]}) |
	some n in [
		{"noegle": "borger", "sti": ["borger", "cpr"]},
		{"noegle": "samlet_plan", "sti": ["samlet_plan", "patient", "cpr"]},
	]
]

i_dokumentet := [n |
	walk(input, [over, felter])
	is_string(felter.cpr)
	sti := array.concat(over, ["cpr"])
	n := {
		"noegle": noegle(over),
		"sti": sti,
		"kontrolleret": array.concat(over, ["cpr_kontrolleret"]),
		"opslaaet": sti,
	}
]

# What identifies the person at the path, whatever the order of things: each list by its name and each element of it by its
# id. A person who is the element's own citizen needs no name of his own; any other has the field's.
noegle(over) := "cpr" if {
	over == []
} else := concat("/", trin(array.slice(over, 0, count(over) - 1))) if {
	over[count(over) - 1] == "borger"
	count(over) > 2
	is_number(over[count(over) - 2])
} else := concat("/", trin(over))

trin(over) := [navn |
	some i, led in over
	navn := led_navn(over, i, led)
]

led_navn(_, _, led) := led if is_string(led)

# A "/" in an id is written as in a JSON Pointer, so that no two keys are alike.
led_navn(over, i, led) := replace(replace(id, "~", "~0"), "/", "~1") if {
	is_number(led)
	id := fakta.vaerdi(array.concat(array.slice(over, 0, i + 1), ["id"]))
}
