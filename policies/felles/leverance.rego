# METADATA
# scope: package
# title: A delivery
# description: |
#   What rules over a whole delivery have in common: where a field of a post stands, and a stay as a half-open interval of
#   days. A stay that is not said to have ended, or ends after input.pr_dato, runs on.
# schemas:
#   - input: schema.bestand
package felles.leverance

import data.felles.kalender

# METADATA
# description: The path of a field of the post with this number.
sti(i, felt) := ["poster", i, "vaerdier", felt]

# METADATA
# description: The paths of those of the fields that the post has.
oplyste(i, felter) := [sti(i, f) | some f in felter; input.poster[i].vaerdier[f]]

# METADATA
# description: The posts from documents of the type, by number.
af_type(t) := {i: p | some i, p in input.poster; p.type == t}

# METADATA
# description: |
#   The days of the stay of a post with the fields start and slut: {fra, til}, til the first day it is over. Undefined where
#   no start has happened.
ophold(p) := {"fra": fra, "til": slut(p)} if {
	fra := kalender.dag(p.vaerdier.start)
	fra <= input.pr_dato
}

slut(p) := til if {
	til := kalender.dag(p.vaerdier.slut)
	til <= input.pr_dato
} else := "9999-12-31"

# METADATA
# description: An element's last day, null where it is not said, lies before the day.
foer(til, dag) if {
	til != null
	til < dag
}
