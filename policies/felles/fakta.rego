# METADATA
# scope: package
# title: Facts
# description: |
#   How a rule asks the document. A path is an array, as in the answer: ["anmodning", "modtaget"]. A function that
#   finds nothing is undefined; it never answers "no". An event dated after input.pr_dato has not happened.
package felles.fakta

import data.felles.kalender

# METADATA
# description: The value at the path; undefined when the document does not say.
vaerdi(sti) := v if {
	v := object.get(input, sti, null)
	v != null
}

# METADATA
# description: The local day of the event at the path, whether or not it has happened; undefined when not said.
dag(sti) := kalender.dag(vaerdi(sti))

# METADATA
# description: The local day of the event at the path, when it has happened on input.pr_dato.
sket(sti) := d if {
	d := dag(sti)
	d <= input.pr_dato
}

# METADATA
# description: The local day of a date or date-time value, when it has happened on input.pr_dato.
sket_vaerdi(v) := d if {
	d := kalender.dag(v)
	d <= input.pr_dato
}

# METADATA
# description: |
#   True when something is said at the path: a text that is no placeholder and holds a letter or a digit (a date, a
#   telephone number), a non-empty list or object, any number or boolean. For prose use har_tekst.
er_der(sti) if oplyst(vaerdi(sti))

# METADATA
# description: True when the value says something, in the sense of er_der.
oplyst(v) if {
	is_string(v)
	regex.match(`[\p{L}\d]`, v)
	not pladsholder(v)
}

oplyst(v) if {
	is_array(v)
	v != []
}

oplyst(v) if {
	is_object(v)
	v != {}
}

oplyst(v) if is_number(v)

oplyst(v) if is_boolean(v)

# METADATA
# description: True when prose stands at the path - trimmed, it holds a letter and is no placeholder.
har_tekst(sti) if er_tekst(vaerdi(sti))

# METADATA
# description: True when the value is prose in the sense of har_tekst.
er_tekst(v) if {
	is_string(v)
	regex.match(`\p{L}`, v)
	not pladsholder(v)
}

pladsholder(v) if data.parametre.tekst.pladsholdere[lower(trim_space(v))]

# METADATA
# description: True when the document says of the thing at the path that it does not exist (findes is false).
findes_ikke(sti) if object.get(input, array.concat(sti, ["findes"]), null) == false

# METADATA
# description: True when the document says of the thing at the path that it exists (findes is true).
findes(sti) if object.get(input, array.concat(sti, ["findes"]), null) == true

# METADATA
# description: The paths of the list at which nothing is said (er_der), in the list's order.
mangler(stier) := [sti | some sti in stier; not er_der(sti)]

# METADATA
# description: The paths of the list at which no prose stands (har_tekst), in the list's order.
mangler_tekst(stier) := [sti | some sti in stier; not har_tekst(sti)]

# METADATA
# description: The paths of the list that the document has, whatever stands there, in the list's order.
oplyste(stier) := [sti | some sti in stier; vaerdi(sti) != null]
