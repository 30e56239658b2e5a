# METADATA
# scope: package
# title: Modstridende påbud er forelagt begge myndigheder
# description: |
#   Kræver to myndigheder noget, der ikke kan opfyldes samtidig, er det en normkonflikt, som tilbuddet ikke selv kan løse: begge
#   myndigheder skal skriftligt have at vide, hvad den anden kræver. Det gælder smitte (adgang til fælleskøkkenet nægtes, men må ikke
#   nægtes), hygiejneregler over for forbud mod magtanvendelse, og påbud om at låse skuffer og køkkenskabe, som vil være
#   magtanvendelse at følge, også hvor socialtilsynet ikke selv har givet et påbud.
#   Ikke kodet: om et påbud er lovligt, hvilket krav der går forud, hvad myndighederne svarede, om et påbud gælder den samme borger, og
#   andre krav end de nævnte.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Contradicting orders have been put to both authorities
#   dokumenttype: magtanvendelser
#   alvor: konceptkrav
#   ansvarlig: tilbuddet
#   efter: [/paabud/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Overlap mellem socialtilsynet og andre tilsyn", citat: "Embedslægen giver forbud mod at borgere med kronisk smitterisiko benytter fælleskøkkenet, men ifølge Socialtilsynet må man ikke nægte borgeren adgangen. Levnedsmiddelkontrollen forlanger at bakterier og hygiejneregler overholdes og Socialtilsynet forlanger modsat at man ikke udfører magtanvendelser. Det er ikke i denne situation muligt at overholde begge krav uden at få et påbud." }
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Overlap mellem socialtilsynet og andre tilsyn", citat: "I forbindelse med hygiejnekontrol gives der på et botilbud påbud om aflåsning af skuffer og køkkenskabe af hygiejnemæssige hensyn, men hvis påbuddet følges vil det være en magtanvendelse ift. Socialtilsynene. Det er ikke i denne situation muligt at overholde begge krav uden at få et påbud." }
#   besked:
#     da:
#       opfyldt: "Både {myndighed} (påbud {paabud}) og {modmyndighed} (påbud {modpaabud}) har skriftligt fået at vide, hvad den anden kræver."
#       efter_loven_forelagt: "Både {myndighed} (påbud {paabud}) og socialtilsynet har skriftligt fået at vide, at påbuddet ikke kan følges uden magtanvendelse."
#       normkonflikt: "Påbud {paabud} af {dag} fra {myndighed} kræver, {krav}, men påbud {modpaabud} af {moddag} fra {modmyndighed} kræver, {modkrav}. \"Det er ikke i denne situation muligt at overholde begge krav uden at få et påbud.\" Modstriden skal forelægges både {myndighed} og {modmyndighed} skriftligt; der mangler {mangler}."
#       efter_loven: "Påbud {paabud} af {dag} fra {myndighed} kræver, {krav}, men følges påbuddet, \"vil det være en magtanvendelse ift. Socialtilsynene\". \"Det er ikke i denne situation muligt at overholde begge krav uden at få et påbud.\" Modstriden skal forelægges både {myndighed} og socialtilsynet skriftligt; der mangler {mangler}."
#       ophaevet: "Påbud {paabud} er ophævet, så der er ingen konflikt længere."
#       kun_et: "Intet andet påbud, der gælder, går imod påbud {paabud}."
#       uoplyst: "Det kan ikke afgøres, om påbuddet er i strid med et andet krav: registret mangler {mangler}."
#       forskellige_rum: "Det kan ikke afgøres, om påbud {paabud} og {modpaabud} gælder samme rum: registret nævner hvert sit."
#       kilden_ikke_set: "Det kan ikke afgøres, om påbud {paabud} er i strid med magtanvendelsesreglerne: der er låst efter {hjemmel}, og ingen kilde, der er set, viser, om det giver hjemmel."
#     en:
#       opfyldt: "Both {myndighed} (order {paabud}) and {modmyndighed} (order {modpaabud}) have been told in writing what the other demands."
#       efter_loven_forelagt: "Both {myndighed} (order {paabud}) and socialtilsynet have been told in writing that the order cannot be followed without use of force."
#       normkonflikt: "Order {paabud} of {dag} from {myndighed} demands {krav}, but order {modpaabud} of {moddag} from {modmyndighed} demands {modkrav}. The source says that in this situation both demands cannot be met without getting an order. The contradiction must be put to both {myndighed} and {modmyndighed} in writing; missing: {mangler}."
#       efter_loven: "Order {paabud} of {dag} from {myndighed} demands {krav}, but following it would be use of force towards socialtilsynene. The source says that in this situation both demands cannot be met without getting an order. The contradiction must be put to both {myndighed} and socialtilsynet in writing; missing: {mangler}."
#       ophaevet: "Order {paabud} has been revoked, so there is no conflict any more."
#       kun_et: "No other order in force goes against order {paabud}."
#       uoplyst: "It cannot be decided whether the order contradicts another demand: the register lacks {mangler}."
#       forskellige_rum: "It cannot be decided whether the orders {paabud} and {modpaabud} concern the same room: the register names one each."
#       kilden_ikke_set: "It cannot be decided whether order {paabud} goes against the rules on use of force: it is locked under {hjemmel}, and no source seen tells whether that is a ground."
#   afhjaelpning:
#     da: "Skriv til begge myndigheder, hvad hver af dem kræver, og bed dem afklare, hvilket krav der gælder; notér, hvornår hver af dem blev skriftligt orienteret. Tilbuddet kan ikke selv vælge mellem kravene."
#     en: "Write to both authorities what each of them demands, and ask them to settle which demand holds; record when each was told in writing. The tilbud cannot itself choose between the demands."
#   fortolkning:
#     da: "Der skal to normer til: to påbud fra hver sin myndighed, der går imod hinanden, eller et påbud om at låse skuffer og køkkenskabe, for kilden siger selv, at det vil være magtanvendelse ift. socialtilsynene at følge det; dér er magtanvendelsesreglerne den anden norm. Et enkelt påbud om andet er ingen konflikt. Generelle hygiejneregler er kun i strid med et forbud mod magtanvendelse, når påbuddet angår køkken, fødevarer eller skuffer. Hvert indskrænkende påbud er én konflikt, uanset hvor mange der går imod det. En orientering tæller først fra den dag, det andet påbud er givet."
#     en: "It takes two norms: two orders, each from its own authority, that go against each other; or an order to lock drawers and cupboards, for the source itself says that following it would be use of force towards socialtilsynene, and there the rules on use of force are the other norm. A single order about anything else is no conflict. General hygiene rules go against a ban on force only where the order is about kitchen, food or drawers. Each restricting order is one conflict, however many go against it. Being told counts only from the day the other order was given."
package regler.magt.normkonflikt

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.indgreb
import data.felles.krav
import data.felles.paabud

svar := krav.uoplyst([["paabud"]]) if not input.paabud

else := forekomst.saml([forekomst.af(bedoemt(p), p.noegle, p.sti) | some p in paabud.indskraenkende])

bedoemt(p) := object.union({"parametre": {"paabud": p.noegle}}, vurderet(p))

vurderet(p) := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([felt(p, "krav"), felt(p, "dato")])
	mangler != []
} else := stop if {
	stop := object.union(gyldighed.i_kraft("magt", p.post.dato).stop, {"fakta": [felt(p, "dato")]})
} else := object.union(krav.ikke_relevant([felt(p, "krav"), felt(p, "ophaevet")]), {"besked": "ophaevet"}) if {
	paabud.ophaevet(p)
} else := krav.uoplyst([felt(p, "myndighed")]) if {
	not p.post.myndighed
} else := konflikt(p, paabud.modstand(p).imod) if {
	paabud.modstand(p).imod != []
} else := efter_loven(p) if {
	p.post.krav == "aflaas_skuffer"
	paabud.anden_myndighed(p)
} else := krav.uoplyst(paabud.modstand(p).mangler) if {
	paabud.modstand(p).mangler != []
} else := {
	"udfald": "uoplyst",
	"besked": "forskellige_rum",
	"fakta": array.concat([felt(p, "til_rum")], [felt(o, "til_rum") | some o in andre]),
	"mangler": [],
	"parametre": {"paabud": p.noegle, "modpaabud": [o.noegle | some o in andre]},
} if {
	andre := paabud.modstand(p).andre_rum
	andre != []
} else := object.union(krav.ikke_relevant([felt(p, "krav")]), {"besked": "kun_et"})

konflikt(p, andre) := afgjort("normkonflikt", "opfyldt", orienteringer, {
	"fakta": [felt(x, navn) | some x in array.concat([p], andre); some navn in ["krav", "myndighed", "dato"]],
	"parametre": object.union(ord(p), {
		"modmyndighed": [paabud.myndighed(o) | some o in andre],
		"modkrav": [o.post.krav | some o in andre],
		"modpaabud": [o.noegle | some o in andre],
		"moddag": [o.post.dato | some o in andre],
	}),
}) if {
	orienteringer := [x | some o in andre; some x in [orienteret_om(p, o), orienteret_om(o, p)]]
}

# The authority behind p has been told of o.
orienteret_om(p, o) := paabud.orienteret(
	[array.concat(p.sti, ["orienteret_om", i]) | some i, x in p.post.orienteret_om; x.paabud == o.noegle],
	o.post.dato,
	felt(p, "orienteret_om"),
)

# Following the order is magt, unless it is open whether a decision on the lock is a ground for it.
efter_loven(p) := object.union(uafklarede[0], {"fakta": array.concat([felt(p, "krav")], uafklarede[0].fakta)}) if {
	uafklarede := [x |
		some h in paabud.laasninger(p)
		x := indgreb.uden_afgoerelse(indgreb.staaende(h), "aflaasning_skuffer")
		x.udfald == "uoplyst"
	]
	uafklarede != []
} else := afgjort("efter_loven", "efter_loven_forelagt", orienteringer, {
	"fakta": array.concat([felt(p, navn) | some navn in ["krav", "myndighed", "dato"]], [array.concat(h.sti, ["dato"]) | some h in paabud.laasninger(p)]),
	"parametre": ord(p),
}) if {
	orienteringer := [paabud.orienteret([sti], p.post.dato, sti) |
		some til in ["paabudsmyndighed", "socialtilsyn"]
		sti := array.concat(p.sti, ["forelagt", til])
	]
}

afgjort(konfliktens, besked, orienteringer, grundlag) := object.union(grundlag, {
	"udfald": "opfyldt", "besked": besked, "mangler": [],
	"fakta": array.concat(grundlag.fakta, [sti | some o in orienteringer; some sti in o.fakta]),
}) if {
	every o in orienteringer { o.mangler == [] }
} else := object.union(grundlag, {
	"udfald": "normkonflikt",
	"besked": konfliktens,
	"mangler": [sti | some o in orienteringer; some sti in o.mangler],
	"fakta": array.concat(grundlag.fakta, [sti | some o in orienteringer; some sti in o.fakta]),
})

ord(p) := {"paabud": p.noegle, "myndighed": paabud.myndighed(p), "krav": p.post.krav, "dag": p.post.dato}

felt(p, navn) := array.concat(p.sti, [navn])
