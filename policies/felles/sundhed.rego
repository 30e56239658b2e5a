# METADATA
# scope: package
# title: Health tasks in a socialt tilbud
# description: |
#   What the rules on sundhedsopgaver ask of the register: its tasks, whether a task is sundhedsfaglig virksomhed, who does
#   it, whether it is delegated, which instrukser cover it, whose records are kept and whether medicine is handled. A register
#   may hold 100,000 elements, so lists are looked up by object (see grupperet), never searched through one another.
# schemas:
#   - input: schema.sundhedsopgaver
package felles.sundhed

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter

# METADATA
# description: |
#   The tasks of the register in its order: {id, nr, sti, post (the element), gyldig (from felles.gyldighed: by the task's own
#   day, else the register's, else input.pr_dato), sundhedsfaglig (ja, nej or uoplyst), grundlag (the paths that say so)}.
opgaver := [{
	"id": o.id,
	"nr": i,
	"sti": ["opgaver", i],
	"post": o,
	"gyldig": gyldig,
	"sundhedsfaglig": sundhedsfaglig(o, gyldig),
	"grundlag": fakta.oplyste([["opgaver", i, "grundlag"], ["opgaver", i, "lov"]]),
} |
	some i, o in input.opgaver
	gyldig := paa_egen_dag(["opgaver", i, "dato"])
]

# METADATA
# description: |
#   The answer of a rule about the tasks where the register has no list of them: it does not say which there are. Undefined
#   where it has; an empty list says that there are none.
ingen_opgaver := register.stop if {
	not input.opgaver
	register.stop
} else := krav.uoplyst([["opgaver"]]) if {
	not input.opgaver
}

# The register as a whole, on its own day or else on input.pr_dato.
register := gyldighed.i_kraft("sundhed", registerets_dag)

registerets_dag := fakta.sket(["opgjort"]) if {
	fakta.sket(["opgjort"])
} else := input.pr_dato

# METADATA
# description: |
#   Which source is in force for the element whose day is at the path: a day that has not come is a step not reached, and an
#   element without a day is judged on the register's day.
paa_egen_dag(dato) := {"stop": {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [dato], "mangler": []}} if {
	kommende(dato)
} else := gyldighed.efter_kilde("sundhed", [dato, ["opgjort"], ["pr_dato"]])

# METADATA
# description: True when the day at the path lies after input.pr_dato.
kommende(sti) if fakta.dag(sti) > input.pr_dato

# A task filed under sundhedsloven is done under it, whatever its basis.
sundhedsfaglig(o, gyldig) := "ja" if {
	o.grundlag in parameter.vaerdi(data.parametre.sundhed.sundhedsfagligt_grundlag, gyldig.dag)
} else := "ja" if {
	o.lov == "sundhedsloven"
} else := "nej" if {
	o.grundlag == "intet"
} else := "uoplyst"

# METADATA
# description: |
#   The answer of a rule about sundhedsfaglig virksomhed for a task that it does not reach: not in force, not such a task, or
#   not said whether it is. Undefined where the rule applies.
stop(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := krav.ikke_relevant(o.grundlag) if {
	o.sundhedsfaglig == "nej"
} else := krav.uoplyst([["opgaver", o.nr, "grundlag"]]) if {
	o.sundhedsfaglig == "uoplyst"
}

# METADATA
# description: Whether the task is delegated - ja, nej or uoplyst. What is said of a delegation shows that there is one.
delegeret(o) := "ja" if {
	o.post.delegation.findes == true
} else := "nej" if {
	o.post.delegation.findes == false
} else := "ja" if {
	o.post.delegation != {}
} else := "uoplyst"

# METADATA
# description: |
#   The answer of a rule on delegation for a task that it does not reach: not in force, not delegated, or not said whether it
#   is. A task that is no sundhedsfaglig virksomhed is taken not to be delegated unless it says so. Undefined where the rule
#   applies.
ikke_delegeret(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := krav.ikke_relevant([["opgaver", o.nr, "delegation", "findes"]]) if {
	delegeret(o) == "nej"
} else := krav.ikke_relevant(o.grundlag) if {
	delegeret(o) == "uoplyst"
	o.sundhedsfaglig == "nej"
} else := krav.uoplyst([["opgaver", o.nr, "delegation", "findes"]]) if {
	delegeret(o) == "uoplyst"
}

# METADATA
# description: |
#   The answer for one of the three things that must be in order with a medhjælp: what is said at `felt` of the delegation, and
#   whether it has the quality `kvalitet` that the law wants. Nothing said: brud. Said, but its quality not: uoplyst. Said not
#   to have it: brud with the besked utilstraekkelig.
medhjaelp(o, felt, kvalitet) := ikke_delegeret(o) if {
	ikke_delegeret(o)
} else := {"udfald": "brud", "fakta": fakta.oplyste([fakta_findes]), "mangler": [sti], "parametre": {"opgave": o.id}} if {
	sti := ["opgaver", o.nr, "delegation", felt]
	fakta_findes := array.concat(sti, ["findes"])
	not er_noget(sti, kvalitet)
} else := {"udfald": "opfyldt", "fakta": [sti], "mangler": [], "parametre": {"opgave": o.id}} if {
	sti := ["opgaver", o.nr, "delegation", felt, kvalitet]
	fakta.vaerdi(sti) == true
} else := {"udfald": "brud", "besked": "utilstraekkelig", "fakta": [sti], "mangler": [], "parametre": {"opgave": o.id}} if {
	sti := ["opgaver", o.nr, "delegation", felt, kvalitet]
	fakta.vaerdi(sti) == false
} else := krav.uoplyst([["opgaver", o.nr, "delegation", felt, kvalitet]])

er_noget(sti, _) if findes(sti, "dato")

er_noget(sti, kvalitet) if {
	is_boolean(fakta.vaerdi(array.concat(sti, [kvalitet])))
	not fakta.findes_ikke(sti)
	not kommende(array.concat(sti, ["dato"]))
}

# METADATA
# description: |
#   True when the document says that the thing at the path is there: findes is true, it is described, or its day (at the field
#   `dag` of it) has happened. Not when findes is false, nor when its day has not come.
findes(sti, dag) if {
	not fakta.findes_ikke(sti)
	not kommende(array.concat(sti, [dag]))
	siger_noget(sti, dag)
}

siger_noget(sti, _) if siger(sti)

siger(sti) if fakta.findes(sti)

siger(sti) if fakta.har_tekst(array.concat(sti, ["beskrivelse"]))

siger_noget(sti, dag) if fakta.sket(array.concat(sti, [dag]))

# METADATA
# description: The same of a thing that has no day - findes is true or it is described, and findes is not false.
beskrevet(sti) if {
	not fakta.findes_ikke(sti)
	siger(sti)
}

# METADATA
# description: |
#   By what an instruks or a competence names a task: its id and the kind of service. The kind "andet" names none.
betegnelser(o) := {navn |
	some felt in ["id", "ydelse"]
	navn := o.post[felt]
	navn != "andet"
}

# METADATA
# description: The numbers of the instrukser that cover the task and apply on input.pr_dato, in the register's order.
instrukser_for(o) := sort({nr | some navn in betegnelser(o); some [_, nr] in instrukser_efter_emne[navn]})

instrukser_efter_emne := grupperet([[emne, i] |
	some i, instruks in input.instrukser
	not kommende(["instrukser", i, "dato"])
	some emne in instruks.daekker
])

# METADATA
# description: The numbers of the instrukser that have the id.
instrukser_med_id(id) := [nr | some [_, nr] in object.get(instrukser_efter_id, id, [])]

instrukser_efter_id := grupperet([[instruks.id, i] | some i, instruks in input.instrukser])

# METADATA
# description: The number in the register of the member of staff, by id; of an id written twice, the first.
medarbejdere := {id: raekker[0][1] | some id, raekker in grupperet([[m.id, i] | some i, m in input.medarbejdere])}

# METADATA
# description: The same of the borgere.
borgere := {id: raekker[0][1] | some id, raekker in grupperet([[b.id, i] | some i, b in input.borgere])}

# METADATA
# description: |
#   Whether one of those who do the task is an authorised health professional: {svar (ja, nej or uoplyst), fakta, mangler (the
#   paths that would decide)}.
autoriseret(o) := {"svar": "ja", "fakta": [["opgaver", o.nr, "udfoerere"], ["medarbejdere", autoriserede[0], "autoriseret"]], "mangler": []} if {
	autoriserede := [nr | some nr in udfoerere(o); input.medarbejdere[nr].autoriseret == true]
	autoriserede != []
} else := {"svar": "uoplyst", "fakta": [], "mangler": mangler} if {
	mangler := array.concat(
		ukendte_udfoerere(o),
		[["medarbejdere", nr, "autoriseret"] | some nr in udfoerere(o); not fakta.er_der(["medarbejdere", nr, "autoriseret"])],
	)
	mangler != []
} else := {
	"svar": "nej",
	"fakta": [["medarbejdere", nr, "autoriseret"] | some nr in udfoerere(o)],
	"mangler": [],
}

# METADATA
# description: The numbers in the register of those who do the task; ids that the register does not hold are left out.
udfoerere(o) := [medarbejdere[id] | some id in o.post.udfoerere]

# METADATA
# description: The path to say who does the task, where it is not said, or the staff, where the register lacks one of them.
ukendte_udfoerere(o) := [["opgaver", o.nr, "udfoerere"]] if {
	object.get(o.post, "udfoerere", []) == []
} else := [["medarbejdere"]] if {
	some id in o.post.udfoerere
	not medarbejdere[id]
} else := []

# METADATA
# description: |
#   The borgere for whom tasks are done, by id: {id, sti (of the borger; where the register does not hold the id, of the first
#   task), opgaver, journaler (the numbers of the records about the borger)}. Only tasks that the rules reach count.
borgere_med_opgaver := [{
	"id": id,
	"sti": borger_sti(id, opgaver[raekker[0][1]]),
	"opgaver": [opgaver[nr] | some [_, nr] in raekker],
	"journaler": [nr | some [_, nr] in object.get(journaler_efter_borger, id, [])],
} |
	some id, raekker in grupperet([[o.post.borger, o.nr] | some o in opgaver; not o.gyldig.stop])
]

# METADATA
# description: The tasks that the rules reach and that name no borger.
opgaver_uden_borger := [o | some o in opgaver; not o.gyldig.stop; not o.post.borger; o.sundhedsfaglig != "nej"]

journaler_efter_borger := grupperet([[j.borger, i] | some i, j in input.journaler])

borger_sti(id, _) := ["borgere", borgere[id]]

borger_sti(id, o) := o.sti if not borgere[id]

# METADATA
# description: Whether the tilbud handles medicine - {svar (ja, nej or uoplyst), fakta}. Medicine in the register shows it.
medicin := {"svar": "ja", "fakta": [["medicin", "haandteres"]]} if {
	input.medicin.haandteres == true
} else := {"svar": "ja", "fakta": [vist[0]]} if {
	vist := array.concat(
		[["medicin", felt] | some felt in ["borgere", "dispenseringer"]; fakta.er_der(["medicin", felt])],
		[["opgaver", o.nr, "ydelse"] |
			some o in opgaver
			o.post.ydelse in parameter.vaerdi(data.parametre.sundhed.medicinydelser, o.gyldig.dag)
		],
	)
	vist != []
} else := {"svar": "nej", "fakta": [["medicin", "haandteres"]]} if {
	input.medicin.haandteres == false
} else := {"svar": "uoplyst", "fakta": []}

# METADATA
# description: |
#   The answer of a rule on medicine where the tilbud handles none, or does not say whether it does, or where the source is not
#   in force for the register. Undefined where the rule applies.
uden_medicin := register.stop if {
	register.stop
} else := krav.ikke_relevant(medicin.fakta) if {
	medicin.svar == "nej"
} else := krav.uoplyst([["medicin", "haandteres"]]) if {
	medicin.svar == "uoplyst"
}

# METADATA
# description: |
#   Rows (arrays) by their first element: an object from it to its rows in order. It sorts and cuts, so that its time grows
#   hardly faster than the number of rows.
grupperet(raekker) := grupper if {
	sorteret := sort(raekker)
	skift := [nr | some nr, raekke in sorteret; nr > 0; sorteret[nr - 1][0] != raekke[0]]
	fra := array.concat(array.slice([0], 0, count(sorteret)), skift)
	til := array.concat(skift, [count(sorteret)])
	grupper := {sorteret[foerste][0]: array.slice(sorteret, foerste, til[nr]) | some nr, foerste in fra}
}
