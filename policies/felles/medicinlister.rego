# METADATA
# scope: package
# title: Medicine lists
# description: |
#   Three lists say what medicine a borger gets: the record, the local medicine card and FMK. An entry is one preparation given
#   at one time: its name, dose and number of pills. Names are compared trimmed and in lower case; a dose by its amount in one
#   unit, so that 0.5 g is 500 mg and MG is milligram. A preparation given several times a day has several entries, and the
#   order of the entries says nothing.
# schemas:
#   - input: schema.sundhedsopgaver
package felles.medicinlister

import data.felles.fakta
import data.felles.parameter
import data.felles.sundhed

# METADATA
# description: The names of the three lists, in the order in which a finding names them.
navne := ["journal", "medicinkort", "fmk"]

# METADATA
# description: |
#   The lists of each borger, in the register's order: {id, nr, sti, gyldig (from felles.gyldighed), ikke_oplyst (the paths of
#   those of the three that the register does not hold: an empty list is said to be empty), uden_navn (the paths of entries
#   whose preparation is not named), praeparater (from the preparation's name, trimmed and in lower case, to its entries as
#   rows [name, list, number])}.
alle := [{
	"id": b.id,
	"nr": i,
	"sti": ["medicin", "borgere", i],
	"gyldig": sundhed.paa_egen_dag(["medicin", "borgere", i, "dato"]),
	"ikke_oplyst": [["medicin", "borgere", i, liste] | some liste in navne; not b[liste]],
	"uden_navn": [["medicin", "borgere", i, liste, j, "praeparat"] | some liste in navne; some j, post in b[liste]; not navngivet(post)],
	"praeparater": sundhed.grupperet([[lower(trim_space(post.praeparat)), liste, j] |
		some liste in navne
		some j, post in b[liste]
		navngivet(post)
	]),
} |
	some i, b in input.medicin.borgere
]

navngivet(post) if fakta.er_tekst(post.praeparat)

# METADATA
# description: |
#   The entries of one preparation (rows of alle) by list, of those lists that the register holds: {list: [{sti, post, dosis,
#   antal}]}. dosis is [kind of unit, amount] and antal the number of pills; null where it is not said.
poster(b, raekker) := {liste: paa_listen |
	some liste in navne
	post_nr := input.medicin.borgere[b.nr][liste]
	paa_listen := [{"sti": ["medicin", "borgere", b.nr, liste, j], "post": post, "dosis": dosis(post), "antal": object.get(post, "antal_piller", null)} |
		some [_, paa, j] in raekker
		paa == liste
		post := post_nr[j]
	]
}

# METADATA
# description: |
#   What the entries of one preparation come to: {forskelle (in what the lists differ, as keys of parametre/navne), uafklaret
#   (the paths that must be said before the rest can be compared), ukendte_enheder (the paths of units that are not known, where
#   another list has another)}. All empty: those of the lists that the register holds agree.
sammenlignet(lister) := {"forskelle": [], "uafklaret": [], "ukendte_enheder": []} if {
	count(lister) > 1
	count({sort([[x.dosis, x.antal] | some x in paa]) | some paa in lister}) == 1
	every paa in lister {
		every x in paa {
			x.dosis != null
		}
	}
} else := {
	"forskelle": [f |
		some f in ["forskel_liste", "forskel_doseringer", "forskel_dosis", "forskel_antal_piller", "forskel_fordeling"]
		forskel(f, lister)
	],
	"uafklaret": array.concat(uden_dosis(lister), uden_antal(lister)),
	"ukendte_enheder": ukendte_enheder(lister),
}

forskel("forskel_liste", lister) if {
	some paa in lister
	paa == []
}

forskel("forskel_doseringer", lister) if not lige_mange(lister)

forskel("forskel_dosis", lister) if {
	count(oplyst(lister, "dosis")) > 1
	ukendte_enheder(lister) == []
}

forskel("forskel_antal_piller", lister) if count(oplyst(lister, "antal")) > 1

# As many doses and numbers of pills, but not the same dose with the same number.
forskel("forskel_fordeling", lister) if {
	count(oplyst(lister, "dosis")) == 1
	count(oplyst(lister, "antal")) == 1
	count({sort([[x.dosis, x.antal] | some x in paa]) | some paa in lister; paa != []; alle_siger(paa, "dosis"); alle_siger(paa, "antal")}) > 1
}

# The lists that do not hold the preparation at all are named as that, and not as a number of doses.
lige_mange(lister) if count({count(paa) | some paa in lister; paa != []}) < 2

# What each list says, of those whose entries all say it. Lists with unlike numbers of entries are not compared further.
oplyst(lister, felt) := {sort([x[felt] | some x in paa]) |
	lige_mange(lister)
	some paa in lister
	paa != []
	alle_siger(paa, felt)
}

alle_siger(paa, felt) if {
	every x in paa {
		x[felt] != null
	}
}

uden_dosis(lister) := [felt |
	some paa in lister
	some x in paa
	x.dosis == null
	some navn in ["maengde", "enhed"]
	felt := array.concat(x.sti, ["dosis", navn])
	not fakta.er_der(felt)
]

# What is no pill has no number of pills on any list.
uden_antal(lister) := [array.concat(x.sti, ["antal_piller"]) |
	siger_antal(lister)
	some paa in lister
	some x in paa
	x.antal == null
]

siger_antal(lister) if {
	some paa in lister
	some x in paa
	x.antal != null
}

# A unit that is not known may be another word for the one on the other list.
ukendte_enheder(lister) := [array.concat(x.sti, ["dosis", "enhed"]) |
	count({sort([x.dosis[0] | some x in paa]) | some paa in lister; paa != []; alle_siger(paa, "dosis")}) > 1
	some paa in lister
	some x in paa
	not x.dosis[0] in kendte_slags
	x.dosis != null
]

kendte_slags := {"masse", "ml", "ie"}

# METADATA
# description: |
#   The dose of an entry as [kind of unit, amount]: masses in micrograms, so that 0.5 g is 500 mg. A unit that is not known is
#   a kind of its own. Null where amount or unit is not said. Amounts are rounded to a millionth of their unit.
dosis(post) := ["masse", afrundet(post.dosis.maengde * mikrogram[enheder[enhed(post)]])] if {
	post.dosis.maengde
	mikrogram[enheder[enhed(post)]]
} else := [enheder[enhed(post)], afrundet(post.dosis.maengde)] if {
	post.dosis.maengde
	enheder[enhed(post)]
} else := [enhed(post), afrundet(post.dosis.maengde)] if {
	post.dosis.maengde
	fakta.oplyst(enhed(post))
} else := null

enhed(post) := lower(trim_space(post.dosis.enhed))

afrundet(tal) := round(tal * 1000000)

# From each way of writing a unit to its name.
enheder := {skrevet: navn |
	some navn in ["g", "mg", "mikrogram", "ml", "ie"]
	some skrevet in parameter.vaerdi(data.parametre.sundhed[concat("_", ["enhed", navn])], input.pr_dato)
}

mikrogram := {
	"g": parameter.vaerdi(data.parametre.sundhed.mikrogram_pr_g, input.pr_dato),
	"mg": parameter.vaerdi(data.parametre.sundhed.mikrogram_pr_mg, input.pr_dato),
	"mikrogram": 1,
}

# METADATA
# description: |
#   What the entries of one preparation say on one of the three lists, for a message: "500 mg × 1", or a key of
#   parametre/navne where the list is not stated or does not hold the preparation.
tekst(lister, liste) := "listen_ikke_oplyst" if {
	not lister[liste]
} else := "ikke_paa_listen" if {
	lister[liste] == []
} else := [concat(" × ", array.concat([dosistekst(x.post)], [tal(n) | n := x.post.antal_piller])) | some x in lister[liste]]

dosistekst(post) := concat(" ", [tal(post.dosis.maengde), trim_space(post.dosis.enhed)]) if {
	post.dosis.maengde
	post.dosis.enhed
} else := "–"

# Written the Danish way, which is read alike in every language.
tal(n) := replace(sprintf("%v", [n]), ".", ",")

# METADATA
# description: The path of the first entry of a preparation (its rows).
foerste(b, raekker) := ["medicin", "borgere", b.nr, liste, min([j | some [_, paa, j] in raekker; paa == liste])] if {
	liste := [l | some l in navne; some [_, paa, _] in raekker; paa == l][0]
}
