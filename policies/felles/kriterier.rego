# METADATA
# scope: package
# title: The criteria of § 42 c
# description: |
#   How an assessment (kriterievurdering) stands against the criteria of a regime. A criterion is met only when it is
#   said to be met and its wording is the regime's: in regime A a fare that is no more than a risk does not do.
# schemas:
#   - input: schema.visitationssag
package felles.kriterier

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.laesning

# METADATA
# description: |
#   {opfyldt, ikke_opfyldt}: sets of the criteria's keys, for the assessment at the path, by the regime's name. A criterion
#   in neither is not said.
status(sti, regime) := {
	"opfyldt": {n | some n in noegler; opfyldt(n, object.get(vurdering, n, {}), regimets)},
	"ikke_opfyldt": {n | some n in noegler; ikke_opfyldt(n, object.get(vurdering, n, {}), regimets)},
} if {
	vurdering := object.get(input, sti, {})
	regimets := data.parametre.kriterier.regimer[regime]
}

noegler := {"fare", "lidelse", "social", "forloeb", "betydning", "forebyggelse"}

opfyldt(n, k, regimets) if {
	k.opfyldt == true
	ikke_opfyldt_liste(n, k, regimets) == []
}

ikke_opfyldt(n, k, regimets) if ikke_opfyldt_liste(n, k, regimets) != []

ikke_opfyldt_liste(n, k, regimets) := [f |
	some f in ["opfyldt", "grad", "uforudsigelig", "grundlag"]
	modsiges(n, f, object.get(k, f, null), regimets)
]

modsiges(_, "opfyldt", false, _)

modsiges("fare", "uforudsigelig", false, _)

modsiges("fare", "grad", grad, regimets) if {
	grad != null
	{g | some g in regimets.grad; g == grad} == set()
}

modsiges("lidelse", "grundlag", grundlag, regimets) if {
	grundlag != null
	{g | some g in regimets.grundlag; g == grundlag} == set()
}

# METADATA
# description: |
#   Whether the criteria of the regime are met together, for a status: {udfald: opfyldt | brud | uoplyst, kriterier:
#   sorted keys that are not met (brud) or not said (uoplyst)}.
samlet(status, regime) := {"udfald": "brud", "kriterier": sort(ikke)} if {
	regimets := data.parametre.kriterier.regimer[regime]
	ikke := ({n | some n in regimets.alle} & status.ikke_opfyldt) | alternativer_tabt(status, regimets)
	ikke != set()
} else := {"udfald": "uoplyst", "kriterier": sort(uoplyst)} if {
	regimets := data.parametre.kriterier.regimer[regime]
	uoplyst := ({n | some n in regimets.alle} - status.opfyldt) | alternativer_uoplyst(status, regimets)
	uoplyst != set()
} else := {"udfald": "opfyldt", "kriterier": []}

# Every one of the alternatives is said not to be met: then all of them are what is missing.
alternativer_tabt(status, regimets) := alternativer if {
	alternativer := {n | some n in regimets.mindst_en_af}
	alternativer != set()
	alternativer - status.ikke_opfyldt == set()
} else := set()

alternativer_uoplyst(status, regimets) := alternativer - status.ikke_opfyldt if {
	alternativer := {n | some n in regimets.mindst_en_af}
	alternativer != set()
	alternativer & status.opfyldt == set()
} else := set()

# METADATA
# description: |
#   The day that picks the regime for what was decided on `dag`: that day itself, or under the reading regime.valgdag the
#   day the request was received.
valgdag(dag) := dag if {
	laesning.valg("regime.valgdag") == "afgoerelse"
} else := modtaget if {
	modtaget := fakta.sket(["anmodning", "modtaget"])
} else := dag

# METADATA
# description: |
#   The name of the regime, A or B, that an assessment made on `dag` is judged by. The reading is looked up only where it makes a
#   difference: where the request was received in the other regime.
regime(dag) := variant if {
	variant := gyldighed.paa("kriterier", dag).variant
	variant == gyldighed.paa("kriterier", fakta.sket(["anmodning", "modtaget"])).variant
} else := gyldighed.paa("kriterier", valgdag(dag)).variant

# METADATA
# description: |
#   The assessments in which the rule on the criterion `n` (or on samlet_vurdering) is judged: {noegle, sti, dag,
#   ansvarlig}. The request's always, for it must deal with every criterion; a later one where its step has happened and
#   it deals with this criterion itself. `dag` is the day of the step, for the request that of its receipt (else of its
#   sending, else pr_dato).
vurderinger(n) := [v |
	some v in array.concat([anmodningens], senere)
	behandler(v, n)
]

anmodningens := {"noegle": "anmodning", "sti": ["anmodning", "kriterier"], "dag": dage[0], "ansvarlig": "anmoderen"} if {
	dage := [dag | some sti in [["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]]; dag := fakta.sket(sti)]
}

senere := array.concat(
	[{"noegle": trin, "sti": [trin, "kriterier"], "dag": dag, "ansvarlig": ansvarlig} |
		some [trin, ansvarlig] in [["indstilling", "visitationsforum"], ["afgoerelse", "handlekommunen"]]
		dag := fakta.sket([trin, "dato"])
	],
	[{"noegle": r.id, "sti": ["revurderinger", i, "kriterier"], "dag": dag, "ansvarlig": "visitationsforum"} |
		some i, r in input.revurderinger
		dag := fakta.sket_vaerdi(r.dato)
	],
)

behandler(v, _) if v.noegle == "anmodning"

behandler(v, n) if fakta.vaerdi(array.concat(v.sti, [n]))

# METADATA
# description: |
#   The answer for what an assessment (of vurderinger) says of the criterion `n`: claimed as met, something must be said at
#   the paths `sagt` and prose stand at the paths `skrevet`; said not to be met, the row asks for nothing.
indhold(v, n, sagt, skrevet) := krav.ikke_relevant([sti(v, n, "opfyldt")]) if {
	fakta.vaerdi(sti(v, n, "opfyldt")) == false
} else := krav.afgoer(
	array.concat(sagt, skrevet),
	array.concat(fakta.mangler(sagt), fakta.mangler_tekst(skrevet)),
)

# METADATA
# description: |
#   The fields grad, uforudsigelig and grundlag of the criterion `n` that contradict the claim that it is met, in the wording
#   of the assessment's regime. None where nothing is claimed.
modsigelser(v, n) := [] if {
	paastaaet := sti(v, n, "opfyldt")
	not fakta.vaerdi(paastaaet)
} else := [felt |
	some felt in ["grad", "uforudsigelig", "grundlag"]
	modsiges(n, felt, object.get(input, sti(v, n, felt), null), data.parametre.kriterier.regimer[regime(v.dag)])
]

# METADATA
# description: |
#   Where the regime asks for one of several criteria and the assessment does not say whether `n` is met: the paths that claim another of
#   them. Else an empty list.
andre_paaberaabt(v, n) := [] if {
	fakta.er_der(sti(v, n, "opfyldt"))
} else := [sti(v, andet, "opfyldt") |
	alternativer := data.parametre.kriterier.regimer[regime(v.dag)].mindst_en_af
	n in alternativer
	some andet in alternativer
	fakta.vaerdi(sti(v, andet, "opfyldt"))
]

sti(v, n, felt) := array.concat(v.sti, [n, felt])
