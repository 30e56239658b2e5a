# METADATA
# scope: package
# title: Waiting list
# description: |
#   Whether there was a venteliste on a day. The periods decide where there are any; else what the document says of the
#   list as a whole (findes).
# schemas:
#   - input: schema.visitationssag
package felles.venteliste

# METADATA
# description: |
#   {status: findes | findes_ikke | uoplyst, stier: paths} for a day (ISO date): the facts that decide, or, where nothing
#   decides, what is missing.
paa(dag) := {"status": "findes", "stier": daekker(dag)} if {
	daekker(dag) != []
} else := {"status": "uoplyst", "stier": uden_foerste_dag(dag)} if {
	uden_foerste_dag(dag) != []
} else := {"status": "findes_ikke", "stier": [["venteliste", "perioder"]]} if {
	perioder != []
} else := {"status": status, "stier": [["venteliste", "findes"]]} if {
	status := {true: "findes", false: "findes_ikke"}[input.venteliste.findes]
} else := {"status": "uoplyst", "stier": [["venteliste", "findes"]]}

perioder := [p | some p in input.venteliste.perioder]

daekker(dag) := [["venteliste", "perioder", i] |
	some i, p in perioder
	p.fra <= dag
	varer_til(p, dag)
]

# A period of which only the end is said may have begun before the day.
uden_foerste_dag(dag) := [["venteliste", "perioder", i, "fra"] |
	some i, p in perioder
	not p.fra
	varer_til(p, dag)
]

varer_til(periode, _) if not periode.til

varer_til(periode, dag) if dag <= periode.til
