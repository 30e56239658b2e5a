# METADATA
# scope: package
# title: The incidents of a register of magtanvendelser
# description: |
#   What the rules on magtanvendelse ask of each hændelse: whether it has happened, which regime is in force on its day
#   (M1 before 2020, M2 from 2020), what kind of ground it names, and whether a decision held on the day.
# schemas:
#   - input: schema.magtanvendelser
package felles.magt

import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.raekkefoelge

# METADATA
# description: The answer of every rule over the hændelser where the register does not say which there are. Else undefined.
stop := krav.uoplyst([["haendelser"]]) if not input.haendelser

# METADATA
# description: |
#   The hændelser in the document's order, without those dated after input.pr_dato: {noegle, sti, post (the element), dag
#   and variant ("M1" or "M2")}; or with `stop` (the answer of every rule) instead of the variant, where the day is not said
#   or no regime is in force on it.
haendelser := [object.union({"noegle": h.id, "sti": ["haendelser", i], "post": h}, tidspunkt(h, ["haendelser", i, "dato"])) |
	some i, h in input.haendelser
	not kommende(h)
]

kommende(h) if kalender.dag(h.dato) > input.pr_dato

tidspunkt(h, sti) := {"stop": krav.uoplyst([sti])} if {
	not h.dato
} else := {"dag": dag, "variant": gyldig_paa[dag].variant} if {
	dag := kalender.dag(h.dato)
	gyldig_paa[dag].variant
} else := {"dag": kalender.dag(h.dato), "stop": {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [sti], "mangler": []}}

# The regime is asked for once a day, not once a hændelse: a register may hold many on the same day.
gyldig_paa := {dag: gyldighed.i_kraft("magt", dag) | some dag in dage}

# METADATA
# description: The local days of all the hændelser, each once.
dage := {kalender.dag(h.dato) | some h in input.haendelser}

# METADATA
# description: |
#   The answer of a rule on magtanvendelse for a hændelse that it cannot judge: its own `stop`; under M2 that it is fysisk
#   guidning and no magtanvendelse, or that it is not said whether it is. Undefined for all others.
stop_for(h) := h.stop

stop_for(h) := krav.ikke_relevant([array.concat(h.sti, ["arter"]), array.concat(h.sti, ["guidning", "fastholdelse"])]) if {
	alene_guidning(h)
	h.post.guidning.fastholdelse == false
}

stop_for(h) := krav.uoplyst([array.concat(h.sti, ["guidning", "fastholdelse"])]) if {
	alene_guidning(h)
	not guidning_oplyst(h)
}

guidning_oplyst(h) if is_boolean(h.post.guidning.fastholdelse)

# METADATA
# description: True under M2 for a hændelse of which fysisk guidning (§ 124 b) is the only kind.
alene_guidning(h) if {
	h.variant == "M2"
	h.post.arter == ["fysisk_guidning"]
}

# METADATA
# description: True when the hændelse is of the kind. Undefined when it is not, or when no kind is said.
af_art(h, art) if art in h.post.arter

# METADATA
# description: |
#   What the hændelse's hjemmel is on its day: "gaelder" (a ground in force), "akut" (one that needs no decision beforehand),
#   "uden" (none, nødret or nødværge), "uafklaret" (no source seen tells whether it is in force), "gaelder_ikke". Undefined
#   when no hjemmel is said.
hjemmel(h) := "uden" if {
	h.post.hjemmel in {"ingen", "noedret", "noedvaerge"}
} else := "akut" if {
	akut_bestemmelse(h)
	h.post.hjemmel in paa_dagen.hjemler[h.dag]
} else := "gaelder" if {
	h.post.hjemmel in paa_dagen.hjemler[h.dag]
} else := "uafklaret" if {
	h.post.hjemmel in paa_dagen.hjemler_uafklaret[h.dag]
} else := "gaelder_ikke" if {
	h.post.hjemmel
}

# METADATA
# description: True when the hændelse names a ground that, where it is in force, needs no decision beforehand.
akut_bestemmelse(h) if h.post.hjemmel in paa_dagen.akutte[h.dag]

# Looked up once a day, not once a hændelse.
paa_dagen := {serie: {dag: parameter.vaerdi(raekker, dag) | some dag in dage} | some serie, raekker in data.parametre.magt}

# METADATA
# description: |
#   Whether the decision on the measure held on the hændelse's day, and until its end where that is said: {status, fakta,
#   mangler, besked}; the hændelse's own day is not among the fakta. status: "gaelder" · "ingen" (said not to be there, given
#   too late, for another measure, not begun, revoked or expired; besked says which) · "ikke_oplyst" (nothing is said of a
#   decision) · "uoplyst" (there is one, but `mangler` must be said to know whether it held).
afgoerelse(h) := {"status": "ingen", "besked": "ingen_afgoerelse", "fakta": [felt(h, "findes")], "mangler": []} if {
	h.post.afgoerelse.findes == false
} else := {"status": "ikke_oplyst", "besked": "ingen_afgoerelse", "fakta": [], "mangler": [felt(h, "dato")]} if {
	object.get(h.post, "afgoerelse", {}) == {}
} else := {"status": "ingen", "besked": "anden_afgoerelse", "fakta": [felt(h, "hjemmel")], "mangler": []} if {
	anden_hjemmel(h.post.afgoerelse.hjemmel, h.post.hjemmel)
} else := {"status": "uoplyst", "fakta": [], "mangler": [felt(h, "dato")]} if {
	not h.post.afgoerelse.dato
} else := {"status": "ingen", "besked": "for_sent", "fakta": [felt(h, "dato")], "mangler": []} if {
	raekkefoelge.efter(h.post.afgoerelse.dato, h.post.dato)
} else := {"status": "ingen", "besked": "ikke_begyndt", "fakta": [felt(h, "dato"), felt(h, "gaelder_fra")], "mangler": []} if {
	h.post.afgoerelse.gaelder_fra > h.dag
} else := {"status": "ingen", "besked": "ophaevet", "fakta": [felt(h, "dato"), felt(h, "ophaevet")], "mangler": []} if {
	raekkefoelge.efter(sidste(h), h.post.afgoerelse.ophaevet)
} else := {"status": "ingen", "besked": "udloebet", "fakta": [felt(h, "dato"), felt(h, "udloeber")], "mangler": []} if {
	kalender.dag(sidste(h)) > h.post.afgoerelse.udloeber
} else := {"status": "gaelder", "fakta": [felt(h, "dato"), felt(h, "udloeber")], "mangler": []} if {
	h.post.afgoerelse.udloeber
} else := {"status": "gaelder", "fakta": [felt(h, "dato"), felt(h, "uden_udloeb")], "mangler": []} if {
	h.post.afgoerelse.uden_udloeb == true
} else := {"status": "uoplyst", "fakta": [felt(h, "dato")], "mangler": [felt(h, "udloeber")]}

# § 125 without stk. may be § 125, stk. 1; stk. 1 and stk. 3 are two measures.
anden_hjemmel(a, b) if {
	a != b
	split(a, "_stk_")[0] != b
	split(b, "_stk_")[0] != a
}

felt(h, navn) := array.concat(h.sti, ["afgoerelse", navn])

# The end of the hændelse where it has come after its beginning, else that.
sidste(h) := slut if {
	slut := h.post.slut
	fakta.sket_vaerdi(slut)
	raekkefoelge.efter(slut, h.post.dato)
} else := h.post.dato

# METADATA
# description: |
#   Whether the borger is placed by judgment (§ 108): as the hændelse says, else false where the tilbud says that it takes
#   none such. Undefined when neither is said.
domsanbragt(h) := x if {
	x := h.post.borger.domsanbragt
} else := false if {
	input.tilbud.modtager_domsanbragte == false
}

# METADATA
# description: |
#   Which deadlines a hændelse under M1 can have, by what is said of it: {mulige, fakta, mangler}. `mulige` is a list of
#   "domsanbragt" (placed by judgment), "ikke_tilladt" (without hjemmel or without decision), "akut" and "tilladt"; where it
#   has more than one, `mangler` is what would decide between them.
frister(h) := {"mulige": ["domsanbragt"], "fakta": [array.concat(h.sti, ["borger", "domsanbragt"])], "mangler": []} if {
	domsanbragt(h) == true
} else := {
	"mulige": array.concat(["domsanbragt"], f.mulige),
	"fakta": f.fakta,
	"mangler": array.concat([array.concat(h.sti, ["borger", "domsanbragt"])], f.mangler),
} if {
	not oplyst_domsanbragt(h)
	f := efter_hjemmel(h)
} else := efter_hjemmel(h)

efter_hjemmel(h) := {"mulige": ["ikke_tilladt", "akut", "tilladt"], "fakta": [], "mangler": [array.concat(h.sti, ["hjemmel"])]} if {
	not kendt_hjemmel(h)
} else := {"mulige": ["ikke_tilladt"], "fakta": [array.concat(h.sti, ["hjemmel"])], "mangler": []} if {
	hjemmel(h) in {"uden", "gaelder_ikke"}
} else := {"mulige": ["akut"], "fakta": [array.concat(h.sti, ["hjemmel"])], "mangler": []} if {
	hjemmel(h) == "akut"
} else := {"mulige": mulige[a.status], "fakta": array.concat([array.concat(h.sti, ["hjemmel"])], a.fakta), "mangler": a.mangler} if {
	a := afgoerelse(h)
}

mulige := {"gaelder": ["tilladt"], "ingen": ["ikke_tilladt"], "ikke_oplyst": ["ikke_tilladt", "tilladt"], "uoplyst": ["ikke_tilladt", "tilladt"]}

oplyst_domsanbragt(h) if is_boolean(domsanbragt(h))

kendt_hjemmel(h) if hjemmel(h) != "uafklaret"

# METADATA
# description: The value of the series of parametre/magt on the hændelse's day.
tal(h, serie) := paa_dagen[serie][h.dag]

# METADATA
# description: |
#   What is documented of the hændelse's statement of this name ({opfyldt, begrundelse}): {nej (where it is said not to be
#   so: "ikke_" and its name), mangler, fakta}.
erklaeret(h, navn) := udsagn(h, navn, ["opfyldt", "begrundelse"])

# METADATA
# description: The same for a statement whose fields have other names than opfyldt and begrundelse.
udsagn(h, navn, felter) := {
	"nej": [concat("_", ["ikke", navn]) | fakta.vaerdi(stier[0]) == false],
	"mangler": array.concat(fakta.mangler([stier[0]]), fakta.mangler_tekst([stier[1]])),
	"fakta": fakta.oplyste(stier),
} if {
	stier := [array.concat(h.sti, [navn, felter[0]]), array.concat(h.sti, [navn, felter[1]])]
}

# METADATA
# description: |
#   The answer when all of these statements must be documented and true. parametre.fejl are the keys of those said not to be
#   so.
alle_erklaeret(dele) := {"udfald": "opfyldt", "fakta": samlet(dele, "fakta"), "mangler": []} if {
	samlet(dele, "nej") == []
	samlet(dele, "mangler") == []
} else := {"udfald": "brud", "fakta": samlet(dele, "fakta"), "mangler": samlet(dele, "mangler")} if {
	samlet(dele, "nej") == []
} else := {
	"udfald": "brud",
	"besked": "ikke_opfyldt",
	"fakta": samlet(dele, "fakta"),
	"mangler": [],
	"parametre": {"fejl": samlet(dele, "nej")},
} if {
	samlet(dele, "mangler") == []
} else := {
	"udfald": "brud",
	"besked": "ikke_opfyldt_og_mangler",
	"fakta": samlet(dele, "fakta"),
	"mangler": samlet(dele, "mangler"),
	"parametre": {"fejl": samlet(dele, "nej")},
}

# METADATA
# description: The lists of this name of all the parts, put together.
samlet(dele, navn) := [x | some d in dele; some x in d[navn]]
