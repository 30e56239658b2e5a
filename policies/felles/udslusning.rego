# METADATA
# scope: package
# title: Udslusning
# description: What the rules on udslusning ask about - whether it has come that far, why, when it was decided, with consent or not.
# schemas:
#   - input: schema.visitationssag
package felles.udslusning

import data.felles.fakta
import data.felles.forloeb
import data.felles.kriterier

# METADATA
# description: True when udslusning is decided or carried out on input.pr_dato, or the stay has ended by udslusning.
naaet if forloeb.naaet.udslusning

naaet if {
	fakta.sket(["ophold", "slut"])
	input.ophold.slut_aarsag == "udslusning"
}

# METADATA
# description: The path at which the document says why the patient leaves. Undefined when it does not say.
aarsag := stier[0] if {
	stier := fakta.oplyste([["udslusning", "aarsag"], ["ophold", "slut_aarsag"]])
}

# METADATA
# description: True when the cause is said and is another than udslusning.
anden_aarsag if fakta.vaerdi(aarsag) != "udslusning"

# METADATA
# description: The path of the decision, where it has happened; else of the udslusning itself, else of the stay's end.
besluttet := stier[0] if {
	stier := [sti |
		some sti in [["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["ophold", "slut"]]
		fakta.sket(sti)
	]
}

# METADATA
# description: |
#   True when the patient's consent to the udslusning is there on input.pr_dato: given, and not on a day after the patient
#   had left.
samtykket if {
	givet == true
	not samtykket_for_sent
}

# METADATA
# description: True when the document says that there is no consent, or that it came after the patient had left.
uden_samtykke if givet == false

uden_samtykke if {
	givet == true
	samtykket_for_sent
}

givet := fakta.vaerdi(["udslusning", "beslutning", "samtykke", "givet"])

samtykkedag := ["udslusning", "beslutning", "samtykke", "dato"]

samtykket_for_sent if fakta.dag(samtykkedag) > input.pr_dato

samtykket_for_sent if fakta.sket(samtykkedag) > udsluset.dag

# METADATA
# description: When the patient left, {dag, sti}; undefined while the stay lasts.
udsluset := haendelser[0] if {
	haendelser := [{"dag": dag, "sti": sti} |
		some sti in [["udslusning", "udsluset"], ["ophold", "slut"]]
		dag := fakta.sket(sti)
	]
}

# METADATA
# description: |
#   Whether the forum's revurdering at the path says that the patient meets the criteria: its own answer
#   (opfylder_kriterier), else its assessment by the regime of its day. One of "opfyldt", "brud" (not met), "uoplyst", and
#   "modsigelse" where the answer is yes and the assessment says no.
revurderet(sti) := "modsigelse" if {
	fakta.vaerdi(array.concat(sti, ["opfylder_kriterier"])) == true
	vurderet(sti) == "brud"
} else := {true: "opfyldt", false: "brud"}[svar] if {
	svar := fakta.vaerdi(array.concat(sti, ["opfylder_kriterier"]))
} else := vurderet(sti)

vurderet(sti) := kriterier.samlet(kriterier.status(array.concat(sti, ["kriterier"]), regime), regime).udfald if {
	regime := kriterier.regime(fakta.sket(array.concat(sti, ["dato"])))
}
