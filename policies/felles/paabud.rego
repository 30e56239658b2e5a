# METADATA
# scope: package
# title: Orders that authorities have given
# description: |
#   The påbud of a register, and which of them a locking of drawers or cupboards follows. Locking them is magt also where an order asks
#   for it, so that such an order goes against the rules on magtanvendelse whether or not socialtilsynet has given one of its own.
# schemas:
#   - input: schema.magtanvendelser
package felles.paabud

import data.felles.fakta
import data.felles.indgreb
import data.felles.kalender

# METADATA
# description: The påbud that are not dated after input.pr_dato, in the document's order - {noegle, sti, post (the element)}.
givne := [{"noegle": p.id, "sti": ["paabud", i], "post": p} |
	some i, p in input.paabud
	not kommende(p)
]

kommende(p) if p.dato > input.pr_dato

# METADATA
# description: True when the påbud has been revoked on input.pr_dato. From the day of the revocation it is not in force.
ophaevet(p) if p.post.ophaevet <= input.pr_dato

# METADATA
# description: |
#   The påbud of another authority than socialtilsynet that the locking (a hændelse) follows - it asks that drawers and cupboards be
#   locked, was in force for all of the time they were, and is the one the hændelse names, where it names one, or names the hændelse.
bag(h) := [p | some p in aflaasende; omfatter(p, h)]

aflaasende := [p |
	some p in givne
	p.post.krav == "aflaas_skuffer"
	p.post.dato
	anden_myndighed(p)
]

# METADATA
# description: True when an authority other than socialtilsynet gave the påbud.
anden_myndighed(p) if p.post.myndighed != "socialtilsynet"

# METADATA
# description: The name of the authority that gave the påbud - its own, or where that is not said, its kind.
myndighed(p) := p.post.myndighedens_navn if {
	p.post.myndighedens_navn
} else := "anden_myndighed" if {
	p.post.myndighed == "anden"
} else := p.post.myndighed

# METADATA
# description: The lockings of drawers and cupboards in the register that follow the påbud.
laasninger(p) := [h | some h in indgreb.af_art({"aflaasning_skuffer"}); h.post.arter; omfatter(p, h)]

omfatter(p, h) if {
	peger_paa(p, h)
	p.post.dato <= h.dag
	not ophaevet_forinden(p, h)
}

# The locking names the order, or the order the lockings; where neither names any, they belong together.
peger_paa(p, h) if h.post.aflaasning.paabud == p.noegle

peger_paa(p, h) if {
	not h.post.aflaasning.paabud
	not p.post.haendelser
}

peger_paa(p, h) if {
	not h.post.aflaasning.paabud
	h.noegle in p.post.haendelser
}

# Where the locking goes on, it was locked on input.pr_dato too.
ophaevet_forinden(p, h) if p.post.ophaevet < kalender.dag(indgreb.staaende(h).post.slut)

# METADATA
# description: |
#   What is recorded of the authority behind the påbud having been told of something in writing, by the list of places where it
#   can stand ({dato, skriftligt}) and the first day on which it can have been told - {fakta, mangler}. mangler is empty where it
#   was told.
orienteret(stier, fra, ellers) := {"fakta": [array.concat(sti, ["dato"]), array.concat(sti, ["skriftligt"])], "mangler": []} if {
	fulde := [sti | some sti in stier; skriftlig(sti, fra)]
	sti := fulde[0]
} else := {"fakta": fakta.oplyste(felter), "mangler": fakta.mangler(felter)} if {
	paabegyndte := [sti | some sti in stier; mangelfuld(sti)]
	sti := paabegyndte[0]
	felter := [array.concat(sti, ["dato"]), array.concat(sti, ["skriftligt"])]
} else := {"fakta": [], "mangler": [ellers]}

skriftlig(sti, fra) if {
	fakta.sket(array.concat(sti, ["dato"])) >= fra
	fakta.vaerdi(array.concat(sti, ["skriftligt"])) == true
}

# Begun, but a field is not said.
mangelfuld(sti) if {
	fakta.vaerdi(sti)
	fakta.mangler([array.concat(sti, ["dato"]), array.concat(sti, ["skriftligt"])]) != []
}

# METADATA
# description: |
#   The påbud that restrict (deny access, ask for locks, ask that hygiene rules be kept), and those of which it is not said what
#   they ask.
indskraenkende := [p | some p in givne; kan_indskraenke(p)]

kan_indskraenke(p) if modsat[p.post.krav]

kan_indskraenke(p) if not p.post.krav

# What goes against a demand that restricts.
modsat := {
	"aflaas_skuffer": {"aflaas_ikke_skuffer", "ingen_magtanvendelse"},
	"naegt_adgang_faelleskoekken": {"naegt_ikke_adgang_faelleskoekken", "ingen_magtanvendelse"},
	"overhold_hygiejneregler": {"ingen_magtanvendelse"},
}

# What a ban on force must be about, where it says what, to go against the demand.
angaar := {
	"aflaas_skuffer": {"skuffer_og_koekkenskabe"},
	"naegt_adgang_faelleskoekken": {"faelleskoekken"},
	"overhold_hygiejneregler": {"faelleskoekken", "foedevarer", "skuffer_og_koekkenskabe"},
}

# METADATA
# description: |
#   The påbud in force of other authorities that one which restricts cannot be met together with - {imod: those, andre_rum: those
#   of which it cannot be told, as each names a room of its own, mangler: what must be said to know whether others are}.
modstand(p) := {
	"imod": [o | some o in andre; uafklaret(o, p) == []; not taler_om_andet_rum(o, p)],
	"andre_rum": [o | some o in andre; uafklaret(o, p) == []; taler_om_andet_rum(o, p)],
	"mangler": [sti | some o in andre; some sti in uafklaret(o, p)],
} if {
	andre := [o | some o in givne; kan_gaa_imod(o, p)]
}

kan_gaa_imod(o, p) if {
	o.post.krav in modsat[p.post.krav]
	not ophaevet(o)
	not samme_myndighed(o, p)
	not om_andet(o, p)
}

samme_myndighed(o, p) if {
	o.post.myndighed == p.post.myndighed
	not forskellige_navne(o, p)
}

forskellige_navne(o, p) if o.post.myndighedens_navn != p.post.myndighedens_navn

# General hygiene rules are about more than kitchens; so may a ban on force be. The other demands say what they are about.
om_andet(o, p) if {
	some x in [x | some x in [o, p]; x.post.krav in {"ingen_magtanvendelse", "overhold_hygiejneregler"}]
	genstande := angaar[p.post.krav]
	genstand := x.post.genstand
	not genstand in genstande
}

uafklaret(o, p) := array.concat(
	[array.concat(p.sti, ["genstand"]) | p.post.krav == "overhold_hygiejneregler"; not p.post.genstand],
	fakta.mangler([array.concat(o.sti, ["dato"]), array.concat(o.sti, ["myndighed"])]),
)

# Two rooms named in different words may be one.
taler_om_andet_rum(o, p) if lower(trim_space(o.post.til_rum)) != lower(trim_space(p.post.til_rum))
