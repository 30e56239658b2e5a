# METADATA
# scope: package
# title: Consent to the stay
# description: |
#   The patient's own consent to the stay stands at two places: with the request and with the stay. A consent counts when
#   the patient gave it; one said not to be informed does not.
# schemas:
#   - input: schema.visitationssag
package felles.samtykke

import data.felles.fakta

steder := [["anmodning", "samtykke_indlaeggelse"], ["ophold", "samtykke"]]

# METADATA
# description: The places at which the patient's own consent is recorded as given and not said to be uninformed.
egne := [sti |
	some sti in steder
	fakta.vaerdi(array.concat(sti, ["givet"])) == true
	fakta.vaerdi(array.concat(sti, ["afgivet_af"])) == "patient"
	not uinformeret(sti)
]

uinformeret(sti) if fakta.vaerdi(array.concat(sti, ["informeret"])) == false

# METADATA
# description: |
#   The places of the patient's own consent that was given no later than the day and not withdrawn by then. A withdrawal
#   recorded at the other place takes back a consent of an earlier day too.
gaeldende(dag) := [sti |
	some sti in egne
	fakta.sket(array.concat(sti, ["dato"])) <= dag
	not tilbagekaldt_senest(sti, dag)
	not tilbagekaldt_siden(sti, dag)
]

tilbagekaldt_senest(sti, dag) if fakta.sket(array.concat(sti, ["tilbagekaldt"])) <= dag

tilbagekaldt_siden(sti, dag) if {
	some t in patientens_tilbagekaldelser
	t.dag <= dag
	fakta.sket(array.concat(sti, ["dato"])) < t.dag
}

# METADATA
# description: The paths that are not said and would decide whether a consent that is given is the patient's own and when.
uoplyste := [sti |
	some sted in steder
	fakta.vaerdi(array.concat(sted, ["givet"])) == true
	not uinformeret(sted)
	some felt in ["afgivet_af", "dato"]
	sti := array.concat(sted, [felt])
	not fakta.vaerdi(sti)
	not afgivet_af_anden(sted)
]

afgivet_af_anden(sted) if fakta.vaerdi(array.concat(sted, ["afgivet_af"])) != "patient"

# METADATA
# description: The withdrawals that have happened, latest first - {dag, sti}.
tilbagekaldelser := array.reverse(sort([{"dag": dag, "sti": sti} |
	some sted in steder
	sti := array.concat(sted, ["tilbagekaldt"])
	dag := fakta.sket(sti)
]))

# METADATA
# description: Those of tilbagekaldelser that are not of a consent said to be another's.
patientens_tilbagekaldelser := [t |
	some t in tilbagekaldelser
	sted := array.slice(t.sti, 0, 2)
	not afgivet_af_anden(sted)
]
