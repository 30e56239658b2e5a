# METADATA
# scope: package
# title: The steps of a visitationssag
# description: |
#   A step is reached when it, or any later step, is dated no later than input.pr_dato: a stay without an indstilling
#   makes the demands on the indstilling count.
# schemas:
#   - input: schema.visitationssag
package felles.forloeb

import data.felles.fakta

trin := ["anmodning", "forum", "indstilling", "afgoerelse", "indflytning", "ophold", "samlet_plan", "revurdering", "udslusning"]

# METADATA
# description: The names of the steps that the case has reached on input.pr_dato.
naaet := {trin[i] | some i in numbers.range(0, max(nummer))} if nummer != set()

else := set()

nummer := ((((((({0 | fakta.sket(["anmodning", "modtaget"])} | {1 | some m in input.forum.moeder; fakta.sket_vaerdi(m.dato)}) | {2 | fakta.sket(["indstilling", "dato"])}) | {3 | fakta.sket(["afgoerelse", "dato"])}) | {4 | fakta.sket(["indflytning", "fremmoedt"])}) | {5 | fakta.sket(["ophold", "start"])}) | {6 | fakta.sket(["samlet_plan", "foreligger"])}) | {7 | some r in input.revurderinger; fakta.sket_vaerdi(r.dato)}) | {8 | some sti in [["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"]]; fakta.sket(sti)}

# METADATA
# description: True when the case is closed on input.pr_dato.
afsluttet if fakta.sket(["afsluttet", "dato"])

# METADATA
# description: |
#   The meetings at which the case was treated in the forum, in the order of the document, held no later than
#   input.pr_dato: {id, sti, dato, moede}. Those of the request, then those of the revurderinger.
moeder := array.concat(
	[{"id": m.id, "sti": ["forum", "moeder", i], "dato": dato, "moede": m} |
		some i, m in input.forum.moeder
		dato := fakta.sket_vaerdi(m.dato)
	],
	[{"id": r.id, "sti": ["revurderinger", i, "moede"], "dato": dato, "moede": r.moede} |
		some i, r in input.revurderinger
		r.moede
		dato := fakta.sket(revurderet(i, r))
	],
)

revurderet(i, r) := ["revurderinger", i, "moede", "dato"] if {
	r.moede.dato
} else := ["revurderinger", i, "dato"]

# METADATA
# description: |
#   The indices of the participants with this function who attended. A person on the list of participants attended
#   unless fremmoedt says no.
fremmoedte(moede, funktion) := [i |
	some i, d in moede.deltagere
	d.funktion == funktion
	not udeblev(d)
]

udeblev(deltager) if deltager.fremmoedt == false
