# METADATA
# scope: package
# title: The criteria of § 42 c
# description: |
#   How an assessment (kriterievurdering) stands against the criteria of a regime. A criterion is met only when it is
#   said to be met and its wording is the regime's: in regime A a fare that is no more than a risk does not do.
package felles.kriterier

# METADATA
# description: |
#   {opfyldt, ikke_opfyldt, uoplyst}: sets of the criteria's keys, for the assessment at the path, by the regime's name.
status(sti, regime) := {
	"opfyldt": {n | some n in noegler; opfyldt(n, object.get(vurdering, n, {}), krav)},
	"ikke_opfyldt": {n | some n in noegler; ikke_opfyldt(n, object.get(vurdering, n, {}), krav)},
} if {
	vurdering := object.get(input, sti, {})
	krav := data.parametre.kriterier.regimer[regime]
}

noegler := {"fare", "lidelse", "social", "forloeb", "betydning", "forebyggelse"}

opfyldt(n, k, krav) if {
	k.opfyldt == true
	ikke_opfyldt_liste(n, k, krav) == []
}

ikke_opfyldt(n, k, krav) if ikke_opfyldt_liste(n, k, krav) != []

ikke_opfyldt_liste(n, k, krav) := [f |
	some f in ["opfyldt", "grad", "uforudsigelig", "grundlag"]
	modsiges(n, f, object.get(k, f, null), krav)
]

modsiges(_, "opfyldt", false, _)

modsiges("fare", "uforudsigelig", false, _)

modsiges("fare", "grad", grad, krav) if {
	grad != null
	not grad in krav.grad
}

modsiges("lidelse", "grundlag", grundlag, krav) if {
	grundlag != null
	not grundlag in krav.grundlag
}

# METADATA
# description: |
#   Whether the criteria of the regime are met together, for a status: {udfald: opfyldt | brud | uoplyst, kriterier:
#   sorted keys that are not met (brud) or not said (uoplyst)}.
samlet(status, regime) := {"udfald": "brud", "kriterier": sort(ikke)} if {
	krav := data.parametre.kriterier.regimer[regime]
	ikke := ({n | some n in krav.alle} & status.ikke_opfyldt) | alternativer_tabt(status, krav)
	ikke != set()
} else := {"udfald": "uoplyst", "kriterier": sort(uoplyst)} if {
	krav := data.parametre.kriterier.regimer[regime]
	uoplyst := ({n | some n in krav.alle} - status.opfyldt) | alternativer_uoplyst(status, krav)
	uoplyst != set()
} else := {"udfald": "opfyldt", "kriterier": []}

# Every one of the alternatives is said not to be met: then all of them are what is missing.
alternativer_tabt(status, krav) := alternativer if {
	alternativer := {n | some n in krav.mindst_en_af}
	alternativer != set()
	alternativer - status.ikke_opfyldt == set()
} else := set()

alternativer_uoplyst(status, krav) := alternativer - status.ikke_opfyldt if {
	alternativer := {n | some n in krav.mindst_en_af}
	alternativer != set()
	alternativer & status.opfyldt == set()
} else := set()
