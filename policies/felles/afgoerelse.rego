# METADATA
# scope: package
# title: The kommune's decision
# description: |
#   What the rules on the kommune's decision on visitation ask in common. A decision dated after input.pr_dato has not
#   been made: nothing that stands in it counts.
# schemas:
#   - input: schema.visitationssag
package felles.afgoerelse

import data.felles.fakta
import data.felles.krav

# METADATA
# description: True when the decision is dated after input.pr_dato.
kommende if fakta.dag(["afgoerelse", "dato"]) > input.pr_dato

# METADATA
# description: The result, visiteret or afslag; undefined when not said.
resultat := input.afgoerelse.resultat if not kommende

# METADATA
# description: |
#   The answer of a demand that only a visitation must meet, where there is none; undefined where the kommune decided
#   on visitation.
ikke_visitation := krav.ikke_relevant([["afgoerelse", "resultat"]]) if {
	resultat == "afslag"
} else := krav.uoplyst([["afgoerelse", "resultat"]]) if {
	not resultat
}

# METADATA
# description: |
#   The answer for a duty without a deadline where the decision itself has no date but a later step is reached, so that
#   the duty has long been due: the events at all of these paths are recorded, or it is a breach.
uden_dato(stier) := krav.afgoer(stier, [sti | some sti in stier; not fakta.sket(sti)])
