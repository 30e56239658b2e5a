# METADATA
# scope: package
# title: One meeting of visitationsforum
# description: |
#   What the rules of a forumsmoede ask together: which koncept is in force for the meeting, whether it is cancelled, whether
#   its day is over, its cases, what its minutes hold, and whether there is a venteliste.
# schemas:
#   - input: schema.forumsmoede
package felles.moede

import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav

# METADATA
# description: The local day of the meeting, held or still to be held; undefined when not said.
dag := fakta.dag(["dato"])

# METADATA
# description: |
#   The koncept in force on the day of the meeting: {dag, variant} or {stop}. A meeting that is fixed but not held yet owes
#   what must come before it, so a day to come chooses too.
gyldig := paa_dagen if not foer_dagen

else := gyldighed.i_kraft("koncept", dag)

paa_dagen := gyldighed.koncept_i_kraft([["dato"]])

foer_dagen if paa_dagen.stop.grund == "trin_ikke_naaet"

# METADATA
# description: True when the koncept is in force on the day (ISO date), for what the document says of other days.
i_kraft(d) if gyldighed.i_kraft("koncept", d).variant

# METADATA
# description: |
#   The answer of a rule that has nothing to judge at this meeting: the koncept is not in force, the day is not said, or the
#   meeting is cancelled (besked aflyst). Undefined when there is something to judge.
stop := gyldig.stop if gyldig.stop

else := object.union(krav.ikke_relevant(aflyst), {"besked": "aflyst"}) if aflyst != []

# METADATA
# description: |
#   The paths that show that the meeting is cancelled, empty when it is not. What is said of the meeting itself goes before
#   its line in the calendar; nothing said means not cancelled.
aflyst := [["aflysning", "aflyst"] | input.aflysning.aflyst] if {
	is_boolean(object.get(input, ["aflysning", "aflyst"], null))
} else := [["aflysning", "grund"]] if {
	input.aflysning.grund
} else := [sti | some l in paa_samme_dag; sti := aflyst_linje(l)] if {
	every l in paa_samme_dag {
		aflyst_linje(l)
	}
} else := []

paa_samme_dag := [l | some l in linjer; l.dag == dag]

aflyst_linje(l) := array.concat(l.sti, ["aflyst"]) if {
	l.linje.aflyst == true
} else := grund_sti(l) if {
	not er_sagt(l.linje)
	l.linje.aflysningsgrund
}

er_sagt(linje) if is_boolean(linje.aflyst)

grund_sti(l) := array.concat(l.sti, ["aflysningsgrund"])

# METADATA
# description: The lines of the calendar that have a day, in the order of the document - {sti, dag, linje}.
linjer := [{"sti": ["moedekalender", "linjer", i], "dag": d, "linje": l} |
	some i, l in input.moedekalender.linjer
	d := kalender.dag(l.dato)
]

# METADATA
# description: |
#   The meeting days that are told of, each {sti, dag, fakta, aflyst, grund?, grund_sti}: the lines of the calendar, and this
#   meeting itself in place of those on its own day. `fakta` are the paths that show it.
moededage := array.concat(
	[object.union(
		{
			"sti": l.sti,
			"dag": l.dag,
			"fakta": array.concat([array.concat(l.sti, ["dato"])], aflysninger),
			"aflyst": aflysninger != [],
			"grund_sti": grund_sti(l),
		},
		{"grund": g | g := l.linje.aflysningsgrund},
	) |
		some l in linjer
		l.dag != dag_eller_ingen
		aflysninger := [s | s := aflyst_linje(l)]
	],
	egen,
)

dag_eller_ingen := dag if {
	dag
} else := ""

egen := [object.union(
	{
		"sti": egen_sti,
		"dag": dag,
		"fakta": array.concat([["dato"]], aflyst),
		"aflyst": aflyst != [],
		"grund_sti": egen_grund.sti,
	},
	{"grund": g | g := egen_grund.vaerdi},
)] if {
	dag
} else := []

egen_sti := paa_samme_dag[0].sti if {
	paa_samme_dag != []
} else := ["dato"]

egen_grund := {"sti": ["aflysning", "grund"], "vaerdi": g} if {
	g := input.aflysning.grund
} else := {"sti": grund_sti(paa_samme_dag[0]), "vaerdi": g} if {
	g := paa_samme_dag[0].linje.aflysningsgrund
} else := {"sti": ["aflysning", "grund"]}

# METADATA
# description: True when the meeting has been held on input.pr_dato, on its day already.
holdt if dag <= input.pr_dato

# METADATA
# description: |
#   The answer when this, a brud, is wanting by the meeting: pending, with the meeting's day as the deadline, until that day is
#   over. The besked of the breach is left out as long as it is pending.
senest_paa_moedet(brud) := object.union(object.remove(brud, ["besked"]), {"udfald": "afventer", "frist": dag}) if {
	input.pr_dato <= dag
} else := object.union(brud, {"udfald": "brud", "frist": dag})

# METADATA
# description: |
#   The cases on the agenda, in the order of the document: {id, sti, navn, sag}. `navn` is what people call the case, its
#   sagsnummer where it has one.
sager := [{"id": s.id, "sti": ["dagsorden", "sager", i], "navn": object.get(s, "sagsnummer", s.id), "sag": s} | some i, s in input.dagsorden.sager]

# METADATA
# description: |
#   The answer where the agenda's list of cases is not told: a step not reached until the agenda is sent or the meeting's day
#   is over, then undecided. Undefined where the list is told, be it empty.
uden_sager := krav.trin_ikke_naaet if {
	not sager_oplyst
	not fakta.sket(["dagsorden", "sendt"])
	input.pr_dato <= dag
} else := krav.uoplyst([["dagsorden", "sager"]]) if {
	not sager_oplyst
}

# METADATA
# description: True when the agenda's list of cases is told, be it empty.
sager_oplyst if is_array(fakta.vaerdi(["dagsorden", "sager"]))

# METADATA
# description: |
#   The answer for a case that was taken off the agenda before it was treated; undefined for the others.
udgaaet(s) := object.union(krav.ikke_relevant([array.concat(s.sti, ["udgaaet"])]), {"besked": "udgaaet"}) if s.sag.udgaaet == true

# METADATA
# description: |
#   The items of the minutes, in the order of the document - {sti, sager (a set of ids), punkt}. Empty before the meeting is
#   held, and where the minutes are dated after input.pr_dato.
punkter := [{"sti": ["referat", "punkter", i], "sager": {s | some s in p.sager}, "punkt": p} |
	holdt
	not referat_senere
	some i, p in input.referat.punkter
]

referat_senere if fakta.dag(["referat", "dato"]) > input.pr_dato

# METADATA
# description: |
#   The day of the last meeting held before this one. Undefined when not said, or when it is no earlier day.
forrige := d if {
	d := fakta.dag(["forrige_moede", "dato"])
	d < dag
}

# METADATA
# description: |
#   Whether somebody waits for a place: {status: findes | tom | findes_ikke | uoplyst, fakta, mangler}. The list decides where
#   it is there; one that is said to exist and has nobody on it decides nothing.
venteliste := {"status": "findes", "fakta": [["venteliste", "patienter"]], "mangler": []} if {
	count(input.venteliste.patienter) > 0
} else := {"status": "uoplyst", "fakta": [["venteliste", "findes"]], "mangler": [["venteliste", "patienter"]]} if {
	input.venteliste.patienter
	input.venteliste.findes == true
} else := {"status": "tom", "fakta": [["venteliste", "patienter"]], "mangler": []} if {
	input.venteliste.patienter
} else := {"status": status, "fakta": [["venteliste", "findes"]], "mangler": []} if {
	status := {true: "findes", false: "findes_ikke"}[input.venteliste.findes]
} else := {"status": "uoplyst", "fakta": [], "mangler": [["venteliste", "findes"]]}

# METADATA
# description: |
#   The answer of a rule on the venteliste where it is not told whether there is one: a step not reached until the meeting is
#   held, then undecided. Undefined where it is told.
venteliste_uoplyst := krav.trin_ikke_naaet if {
	venteliste.status == "uoplyst"
	not holdt
} else := object.union(krav.uoplyst(venteliste.mangler), {"fakta": venteliste.fakta}) if {
	venteliste.status == "uoplyst"
}
