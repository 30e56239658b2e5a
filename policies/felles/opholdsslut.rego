# METADATA
# scope: package
# title: The end of the stay
# description: Where the document says that the stay has ended, for the rules that demand nothing of a stay that is over.
# schemas:
#   - input: schema.visitationssag
package felles.opholdsslut

import data.felles.fakta

# METADATA
# description: |
#   The path of the day the stay ended. Where that has not happened on input.pr_dato but the patient is recorded as
#   discharged (udsluset), the stay is over too.
sti := ["udslusning", "udsluset"] if {
	slut := ["ophold", "slut"]
	not fakta.sket(slut)
	fakta.sket(["udslusning", "udsluset"])
} else := ["ophold", "slut"]
