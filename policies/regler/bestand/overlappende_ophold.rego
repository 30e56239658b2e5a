# METADATA
# scope: package
# title: Ingen person har to ophold på samme tid
# description: |
#   En persons ophold på de særlige pladser overlapper ikke hinanden. Et ophold varer fra den dag, det begynder, til den dag,
#   det slutter, den sidste dag ikke medregnet: slutter ét, den dag det næste begynder, overlapper de ikke.
#   Ikke kodet: personer uden CPR-nummer i sagen, og ophold uden for leverancen.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: No person has two stays at a time
#   dokumenttype: bestand
#   alvor: konceptkrav
#   ansvarlig: dataansvarlig
#   varianter: []
#   bestand:
#     kilder:
#       - dokumenttype: visitationssag
#         grupper_efter: /borger/cpr
#         form: cpr
#         behov: { start: /ophold/start, slut: /ophold/slut }
#     sorter_efter: [start, slut]
#     mindst: 2
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "Patienten tildeles plads på en af de særlige afdelinger" }
#   besked:
#     da:
#       opfyldt: "Personens ophold overlapper ikke hinanden."
#       brud: "Opholdet i sag {anden} begyndte {begyndt}, mens opholdet i sag {foerste} varede."
#       ikke_relevant: "Personen har ikke mere end ét ophold."
#     en:
#       opfyldt: "The person's stays do not overlap."
#       brud: "The stay in case {anden} began on {begyndt}, while that in case {foerste} ran."
#       ikke_relevant: "The person has no more than one stay."
#   afhjaelpning:
#     da: "Ret den dag, det første ophold sluttede, eller det andet begyndte, eller CPR-nummeret på den ene sag."
#     en: "Correct the day the first stay ended or the other began, or the CPR number of one of the cases."
#   fortolkning:
#     da: "Patienten har plads på én afdeling. Et ophold, hvis slutning ikke er oplyst, varer ved. To udgaver af samme sag er ét ophold."
#     en: "The patient has a place in one ward. A stay that is not said to have ended runs on. Two versions of one case are one stay."
package regler.bestand.overlappende_ophold

import data.felles.forekomst
import data.felles.leverance

# The stays that take up a day, in the order they began. One that began and ended the same day takes up none.
ophold := [o |
	some i, p in input.poster
	d := leverance.ophold(p)
	d.fra < d.til
	o := {"nr": i, "id": p.id, "fra": d.fra, "til": d.til}
]

svar := forekomst.saml([fundet(k, min(numre)) | some k, numre in overlap]) if count(overlap) > 0

else := {"udfald": "opfyldt", "fakta": begyndelser, "mangler": []} if count(begyndelser) > 1

else := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": begyndelser, "mangler": []}

begyndelser := [leverance.sti(i, "start") | some i, p in input.poster; leverance.ophold(p)]

fundet(noegle, [i, j]) := {
	"noegle": noegle,
	"sti": ["poster", j],
	"udfald": "brud",
	"fakta": array.concat(leverance.oplyste(i, ["start", "slut"]), leverance.oplyste(j, ["start", "slut"])),
	"mangler": [],
	"parametre": {
		"foerste": input.poster[i].id,
		"anden": input.poster[j].id,
		"begyndt": leverance.ophold(input.poster[j]).fra,
	},
}

# By the two cases, the posts of a stay and of one that began while it ran. Of two versions of a case, one is named.
overlap[noegle] contains [a.nr, b.nr] if {
	some [a, b] in par
	b.fra < a.til
	a.id != b.id
	noegle := concat("+", [a.id, b.id])
}

# Of a person with very many stays, each is held to the one before it: if any two overlap, two that follow each other do.
par := [[a, b] |
	some i, a in ophold
	some j, b in ophold
	i < j
] if {
	count(ophold) <= 100
} else := [[ophold[j - 1], b] | some j, b in ophold; j > 0]
