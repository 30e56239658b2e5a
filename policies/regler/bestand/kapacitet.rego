# METADATA
# scope: package
# title: Aldrig flere ophold end pladser
# description: |
#   På ingen dag i kvartalet har afdelingen flere ophold end de pladser, kvartalsstatus angiver. Et ophold tæller fra den dag, det
#   begynder, til den dag, det slutter, den sidste dag ikke medregnet.
#   Ikke kodet: kvartaler og afdelinger, som ingen kvartalsstatus i leverancen angiver pladser for; om en afdelings navn er stavet
#   ens; og ophold uden for leverancen.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: Never more stays than places
#   dokumenttype: bestand
#   alvor: konceptkrav
#   ansvarlig: dataansvarlig
#   varianter: []
#   bestand:
#     kilder:
#       - dokumenttype: visitationssag
#         grupper_efter: /ophold/afdeling/navn
#         kvartaler: { fra: /ophold/start, til: /ophold/slut }
#         behov: { start: /ophold/start, slut: /ophold/slut }
#       - dokumenttype: kvartalsstatus
#         grupper_efter: /afdelinger/*/afdeling
#         kvartaler: { dage: /opgjort_pr }
#         behov: { afdeling: /afdelinger/*/afdeling, pladser: /afdelinger/*/oprettede_pladser, fra: /afdelinger/*/pladser_pr_dag/*/fra, til: /afdelinger/*/pladser_pr_dag/*/til, antal: /afdelinger/*/pladser_pr_dag/*/antal }
#     sorter_efter: [start]
#     kraever: kvartalsstatus
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "skemaet, Kapacitet", citat: "Antal oprettede pladser pr. afdeling*" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Venteliste", citat: "I tilfælde af manglende plads etableres en venteliste til indlæggelse på en særlig plads." }
#   besked:
#     da:
#       opfyldt: "{afdeling} havde i {kvartal} højst {antal} ophold på samme dag og aldrig flere end pladserne."
#       brud: "{afdeling} havde {dag} {antal} ophold på {pladser} pladser; dage med for mange i {kvartal}: {dage}."
#       uoplyst: "Det kan ikke afgøres, hvor mange pladser {afdeling} havde i {kvartal}; oplys {mangler}."
#       flere_tal: "Det kan ikke afgøres, hvor mange pladser {afdeling} havde i {kvartal}: leverancen angiver flere tal."
#       ikke_relevant: "Leverancen har ingen ophold på afdelingen i kvartalet."
#     en:
#       opfyldt: "{afdeling} had at most {antal} stays on one day in {kvartal}, and never more than its places."
#       brud: "{afdeling} had {antal} stays in {pladser} places on {dag}; days with too many in {kvartal}: {dage}."
#       uoplyst: "It cannot be decided how many places {afdeling} had in {kvartal}; state {mangler}."
#       flere_tal: "It cannot be decided how many places {afdeling} had in {kvartal}: the delivery gives several numbers."
#       ikke_relevant: "The delivery has no stays in the ward in the quarter."
#   afhjaelpning:
#     da: "Ret dagene for de ophold, der er forkerte, eller antallet af pladser; hvem der ikke er plads til, sættes på venteliste."
#     en: "Correct the days of the stays that are wrong, or the number of places; who there is no room for goes on the waiting list."
#   fortolkning:
#     da: "En plads, hvis patient er på en anden afdeling, er stadig optaget af opholdet. Et ophold, hvis slutning ikke er oplyst, varer ved til den dag, der bedømmes på."
#     en: "A place whose patient is in another ward is still taken by the stay. A stay that is not said to have ended runs on to the day that is judged on."
package regler.bestand.kapacitet

import data.felles.kalender
import data.felles.leverance

status := leverance.af_type("kvartalsstatus")

ophold := {i: o | some i, p in leverance.af_type("visitationssag"); o := leverance.ophold(p)}

# The days of the quarter that have come, each with its number of stays.
dage := {dag: n |
	some nr in numbers.range(kalender.nummer(input.kvartal.fra), kalender.nummer(min([input.kvartal.til, input.pr_dato])))
	dag := kalender.dato(nr)
	n := count([1 | some o in ophold; o.fra <= dag; dag < o.til])
}

# What the quarterly status says of the places on a day: the number of its interval, else the one number.
pladser(p, dag) := p.vaerdier.antal[i] if {
	some i, fra in p.vaerdier.fra
	fra <= dag
	not leverance.foer(p.vaerdier.til[i], dag)
} else := p.vaerdier.pladser

tal(dag) := {n | some p in status; n := pladser(p, dag)}

for_mange := {dag: n | some dag, n in dage; some p in tal(dag); n > p}

svar := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": steder, "mangler": []} if {
	count(ophold) == 0
} else := {
	"udfald": "uoplyst",
	"fakta": [],
	"mangler": [leverance.sti(i, "pladser") | some i, _ in status],
	"parametre": navne,
} if {
	some dag, _ in dage
	tal(dag) == set()
} else := {
	"udfald": "uoplyst",
	"besked": "flere_tal",
	"fakta": steder,
	"mangler": [],
	"parametre": navne,
} if {
	some dag, _ in dage
	count(tal(dag)) > 1
} else := {
	"udfald": "brud",
	"fakta": array.concat(steder, [leverance.sti(i, "start") | some i, o in ophold; o.fra <= vaerste; vaerste < o.til]),
	"mangler": [],
	"beregning": {"udtryk": sprintf("%d > %d", [for_mange[vaerste], max(tal(vaerste))])},
	"parametre": object.union(navne, {"dag": vaerste, "antal": for_mange[vaerste], "pladser": max(tal(vaerste)), "dage": count(for_mange)}),
} if {
	count(for_mange) > 0
} else := {
	"udfald": "opfyldt",
	"fakta": steder,
	"mangler": [],
	"parametre": object.union(navne, {"antal": max(array.concat([0], [n | some n in dage]))}),
}

# The first of the days with the most stays.
vaerste := min([dag | some dag, n in for_mange; n == max([m | some m in for_mange])])

navne := {"afdeling": min([p.vaerdier.afdeling | some p in status]), "kvartal": input.kvartal.navn}

steder := [leverance.sti(i, "pladser") | some i, _ in status]
