# METADATA
# scope: package
# title: What a revurdering says of the criteria
# description: The forum's answer to whether the patient still meets the criteria, as it stands in a revurdering.
# schemas:
#   - input: schema.visitationssag
package felles.revurderet

import data.felles.fakta
import data.felles.kriterier

# METADATA
# description: |
#   Whether the criteria are met according to the revurdering (of felles.revurdering.behandlede): its overall answer, else
#   what its assessment of each criterion comes to in the regime of its day. One of "opfyldt", "brud" (not met), "uoplyst".
udfald(v) := {true: "opfyldt", false: "brud"}[fakta.vaerdi(samlet(v))] if {
	fakta.er_der(samlet(v))
} else := kriterier.samlet(kriterier.status(array.concat(v.sti, ["kriterier"]), regime), regime).udfald if {
	regime := kriterier.regime(v.dag)
}

# METADATA
# description: The paths that say it - the overall answer, else the answer to each criterion that is answered.
grundlag(v) := [samlet(v)] if {
	fakta.er_der(samlet(v))
} else := fakta.oplyste([array.concat(v.sti, ["kriterier", n, "opfyldt"]) | some n in data.parametre.kriterier.regimer.A.alle])

# METADATA
# description: The path of the overall answer.
samlet(v) := array.concat(v.sti, ["opfylder_kriterier"])
