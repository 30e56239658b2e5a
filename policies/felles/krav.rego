# METADATA
# scope: package
# title: Required contents
# description: The answers for "this must stand in the document". What is missing is a list of paths.
package felles.krav

import data.felles.fakta

# METADATA
# description: Every path of the list must be filled in (fakta.er_der).
alle(stier) := afgoer(stier, fakta.mangler(stier))

# METADATA
# description: Prose must stand at every path of the list (fakta.har_tekst).
tekster(stier) := afgoer(stier, fakta.mangler_tekst(stier))

# METADATA
# description: The answer when these paths were asked for and these of them are missing.
afgoer(stier, []) := {"udfald": "opfyldt", "fakta": stier, "mangler": []}

afgoer(stier, mangler) := {"udfald": "brud", "fakta": [s | some s in stier; not s in mangler], "mangler": mangler} if {
	mangler != []
}

# METADATA
# description: The answer when the rule's condition is not said - these paths would decide it.
uoplyst(mangler) := {"udfald": "uoplyst", "fakta": [], "mangler": mangler}

# METADATA
# description: The answer when the rule's condition is not there - these facts show it.
ikke_relevant(fakta_stier) := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": fakta_stier, "mangler": []}

# METADATA
# description: The answer to a demand on a step that the case has not reached.
trin_ikke_naaet := {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [], "mangler": []}
