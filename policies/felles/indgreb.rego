# METADATA
# scope: package
# title: Whether an intervention of a kind has a ground that covers it
# description: |
#   Some kinds of intervention (stopping a person from going out or from drinking, surveillance, locking a gate or drawers) are
#   ulovlig magt unless a ground covers that very kind. Which grounds can cover a kind stands in parametre/indgreb; whether a
#   ground is in force on the day, and whether a decision held, is asked of felles.magt. A covering ground whose content or
#   time was not seen leaves the rule undecided.
# schemas:
#   - input: schema.magtanvendelser
package felles.indgreb

import data.felles.fakta
import data.felles.krav
import data.felles.magt
import data.felles.parameter

# METADATA
# description: |
#   The hændelser of one of these kinds, and those of which no kind is said (of these it cannot be told; see stop_for). All
#   others are outside a rule on the kind.
af_art(arter) := [h | some h in magt.haendelser; kan_vaere(h, arter)]

kan_vaere(h, _) if not h.post.arter

kan_vaere(h, arter) if {
	some art in h.post.arter
	art in arter
}

# METADATA
# description: |
#   The answer of a rule on a kind for a hændelse that it cannot judge - no regime is in force on its day, its day or its kind
#   is not said. Undefined for all others.
stop_for(h) := h.stop if {
	h.stop
} else := krav.uoplyst([array.concat(h.sti, ["arter"])]) if {
	not h.post.arter
}

# METADATA
# description: |
#   The hændelse as a standing measure (a lock, a sensor): where no end has come it lasts to input.pr_dato, so that its
#   decision must have lasted as long. `vedvarer` is then true.
staaende(h) := h if {
	fakta.sket_vaerdi(h.post.slut)
} else := object.union(h, {"vedvarer": true, "post": object.union(h.post, {"slut": input.pr_dato})})

# METADATA
# description: |
#   Why no decision under a covering ground of the series (parametre/indgreb) held on the hændelse's day and until its end - a
#   brud (besked: its own, "anden_hjemmel" or "gjaldt_ikke") or uoplyst. Undefined where one held.
uden_afgoerelse(h, serie) := {
	"udfald": "brud",
	"fakta": grundlag(h, a.fakta),
	"mangler": a.mangler,
	"parametre": {"dag": h.dag},
} if {
	a := magt.afgoerelse(h)
	a.besked == "ingen_afgoerelse"
} else := krav.uoplyst([array.concat(h.sti, ["afgoerelse", "hjemmel"])]) if {
	not kendt_bestemmelse(h)
} else := uafklaret(h, bestemmelse(h)) if {
	ikke_set(bestemmelse(h).navn, h.dag)
} else := anden(h, bestemmelse(h)) if {
	not daekket(h, serie)
} else := krav.uoplyst(a.mangler) if {
	a := efter_bestemmelsen(h)
	a.status == "uoplyst"
} else := object.union(krav.uoplyst([array.concat(h.sti, ["slut"])]), {"besked": "udloebet_siden", "parametre": {"dag": h.dag}}) if {
	h.vedvarer
	efter_bestemmelsen(h).status == "ingen"
	efter_bestemmelsen(begyndelsen(h)).status == "gaelder"
} else := {
	"udfald": "brud",
	"besked": "gjaldt_ikke",
	"fakta": grundlag(h, a.fakta),
	"mangler": [],
	"parametre": {"dag": h.dag},
} if {
	a := efter_bestemmelsen(h)
	a.status == "ingen"
}

# METADATA
# description: The facts of the decision that held.
afgoerelsens_fakta(h) := grundlag(h, array.concat([bestemmelse(h).sti], efter_bestemmelsen(h).fakta))

# METADATA
# description: True when the decision is said to hold without an end, and no end is set.
uden_tidsgraense(h) if {
	h.post.afgoerelse.uden_udloeb == true
	not h.post.afgoerelse.udloeber
}

# The provision that the decision rests on, or where that is not said, the hændelse itself.
bestemmelse(h) := {"navn": h.post.afgoerelse.hjemmel, "sti": array.concat(h.sti, ["afgoerelse", "hjemmel"])} if {
	h.post.afgoerelse.hjemmel
} else := angivet(h) if {
	magt.hjemmel(h) != "uden"
}

kendt_bestemmelse(h) if bestemmelse(h)

daekket(h, serie) if daekker(bestemmelse(h).navn, serie, h.dag)

# A kind without a series, or on a day before its first row, has no ground that covers it.
daekker(navn, serie, dag) if navn in parameter.vaerdi(data.parametre.indgreb[serie], dag)

# No source seen tells whether the ground is in force on the day, or what it is about.
ikke_set(navn, dag) if magt.hjemmel({"post": {"hjemmel": navn}, "dag": dag}) == "uafklaret"

ikke_set(navn, dag) if navn in parameter.vaerdi(data.parametre.indgreb.indhold_ikke_set, dag)

# The decision is judged by its own provision; that the hændelse names another one is for magt/hjemmel.
efter_bestemmelsen(h) := magt.afgoerelse(object.union(h, {"post": object.union(h.post, {"hjemmel": bestemmelse(h).navn})}))

begyndelsen(h) := object.union(object.remove(h, ["post"]), {"post": object.remove(h.post, ["slut"])})

uafklaret(h, b) := {
	"udfald": "uoplyst",
	"grund": "kilden_ikke_set",
	"besked": "kilden_ikke_set",
	"fakta": grundlag(h, [b.sti]),
	"mangler": [],
	"parametre": {"hjemmel": b.navn, "dag": h.dag},
}

anden(h, b) := {
	"udfald": "brud",
	"besked": "anden_hjemmel",
	"fakta": grundlag(h, [b.sti]),
	"mangler": [],
	"parametre": {"hjemmel": b.navn, "dag": h.dag},
}

grundlag(h, stier) := array.concat([array.concat(h.sti, ["dato"]), array.concat(h.sti, ["arter"])], stier)

# METADATA
# description: |
#   The answer for an intervention of the moment (series of parametre/indgreb) by the ground it names. `straffri` are those of
#   nødret and nødværge that it can be excused by, where written out. besked: "ikke_anfoert", "straffri",
#   "ikke_udskrevet", "ikke_hjemmel", "anden_hjemmel", "ingen_fare", "uden_afgoerelse", "gjaldt_ikke".
efter_hjemlen(h, serie, straffri) := {
	"udfald": "brud",
	"besked": "ikke_anfoert",
	"fakta": grundlag(h, []),
	"mangler": [felt(h)],
	"parametre": {"dag": h.dag},
} if {
	not h.post.hjemmel
} else := {
	"udfald": "brud",
	"fakta": grundlag(h, [felt(h)]),
	"mangler": [],
	"parametre": {"dag": h.dag},
} if {
	h.post.hjemmel == "ingen"
} else := krav_om_begrundelse(h) if {
	h.post.hjemmel in straffri
} else := uafklaret(h, angivet(h)) if {
	ikke_set(h.post.hjemmel, h.dag)
} else := object.union(anden(h, angivet(h)), {"besked": "ikke_hjemmel"}) if {
	magt.hjemmel(h) == "gaelder_ikke"
} else := anden(h, angivet(h)) if {
	not navngivet_daekker(h, serie)
} else := efter_betingelser(h, serie)

felt(h) := array.concat(h.sti, ["hjemmel"])

angivet(h) := {"navn": h.post.hjemmel, "sti": felt(h)}

navngivet_daekker(h, serie) if daekker(h.post.hjemmel, serie, h.dag)

krav_om_begrundelse(h) := {
	"udfald": "opfyldt",
	"besked": "straffri",
	"bemaerkning": "ikke_tilladt",
	"fakta": grundlag(h, [felt(h), begrundelse]),
	"mangler": [],
	"parametre": {"hjemmel": h.post.hjemmel, "dag": h.dag},
} if {
	begrundelse := array.concat(h.sti, ["hjemmel_begrundelse"])
	fakta.har_tekst(begrundelse)
} else := {
	"udfald": "brud",
	"besked": "ikke_udskrevet",
	"fakta": grundlag(h, [felt(h)]),
	"mangler": [array.concat(h.sti, ["hjemmel_begrundelse"])],
	"parametre": {"hjemmel": h.post.hjemmel, "dag": h.dag},
}

# § 124 d asks for danger to the person or to others; no other rule asks it. The conditions of § 126 are magt/akut_fastholdelse.
efter_betingelser(h, serie) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": grundlag(h, array.concat([felt(h)], fakta.oplyste([fare]))),
	"mangler": fakta.mangler([fare]),
	"parametre": {"hjemmel": h.post.hjemmel, "dag": h.dag},
} if {
	h.post.hjemmel == "paragraf_124_d"
	fare := array.concat(h.sti, ["fare", "opfyldt"])
	sagt := object.get(h.post, ["fare", "opfyldt"], "uoplyst")
	udfald := {true: "opfyldt", false: "brud", "uoplyst": "uoplyst"}[sagt]
	besked := {true: "opfyldt", false: "ingen_fare", "uoplyst": "uoplyst"}[sagt]
} else := hjemlet(h, []) if {
	magt.hjemmel(h) == "akut"
} else := object.union({"besked": {"brud": "uden_afgoerelse", "uoplyst": "uoplyst"}[uden.udfald]}, uden) if {
	uden := uden_afgoerelse(h, serie)
} else := hjemlet(h, efter_bestemmelsen(h).fakta)

hjemlet(h, stier) := {
	"udfald": "opfyldt",
	"fakta": grundlag(h, array.concat([felt(h)], stier)),
	"mangler": [],
	"parametre": {"hjemmel": h.post.hjemmel, "dag": h.dag},
}
