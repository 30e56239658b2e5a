# METADATA
# scope: package
# title: Magtanvendelser på botilbud er med i visitationssagen
# description: |
#   Har borgeren magtanvendelser i et register, dateret senest den dag, anmodningen er modtaget, siger visitationssagen ikke, at der
#   ingen er, når den samlede vurdering efter § 42 c, stk. 2, tager stilling til magtbeføjelser på botilbud.
#   Ikke kodet: om vurderingen af dem er rigtig, borgere uden CPR-nummer, og registre uden for leverancen.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: Uses of force in homes are taken into the visitation case
#   dokumenttype: bestand
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   varianter: []
#   bestand:
#     kilder:
#       - dokumenttype: visitationssag
#         grupper_efter: /borger/cpr
#         form: cpr
#         behov:
#           modtaget: /anmodning/modtaget
#           anmodning: /anmodning/kriterier/samlet_vurdering/magtbefoejelser_botilbud/findes
#           indstilling: /indstilling/kriterier/samlet_vurdering/magtbefoejelser_botilbud/findes
#           afgoerelse: /afgoerelse/kriterier/samlet_vurdering/magtbefoejelser_botilbud/findes
#       - dokumenttype: magtanvendelser
#         grupper_efter: /haendelser/*/borger/cpr
#         form: cpr
#         behov: { dato: /haendelser/*/dato, foert_som: /haendelser/*/foert_som }
#     sorter_efter: [dato]
#     kraever: [visitationssag, magtanvendelser]
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "psykiatriloven § 42 c, stk. 2", citat: "patientens historik i forhold til anvendelse af tvang i psykiatrien og magtbeføjelser på botilbud over for vedkommende inddrages" }
#   besked:
#     da:
#       opfyldt: "Sagen siger ikke, at der ingen magtanvendelser er; registret har {antal} før anmodningen."
#       brud: "Sagen siger, at der ingen magtanvendelser på botilbud er, men registret har {antal} før anmodningen, den første {foerste}."
#       uoplyst: "Det kan ikke afgøres, om magtanvendelserne lå før anmodningen; oplys {mangler}."
#       ikke_relevant: "Registret har ingen magtanvendelser over for borgeren før anmodningen."
#     en:
#       opfyldt: "The case does not say that there are no uses of force; the register has {antal} before the request."
#       brud: "The case says that there are no uses of force in homes, but the register has {antal} before the request, the first on {foerste}."
#       uoplyst: "It cannot be decided whether the uses of force came before the request; state {mangler}."
#       ikke_relevant: "The register has no uses of force towards the citizen before the request."
#   afhjaelpning:
#     da: "Indhent oplysningerne fra tilbuddet, og tag dem med i den samlede vurdering, før der indstilles og træffes afgørelse."
#     en: "Get the information from the tilbud and take it into the overall assessment before recommending and deciding."
#   fortolkning:
#     da: "Fysisk guidning regnes ikke med. Nævner sagen slet ikke magtbeføjelser på botilbud, er det kriterier/samlet_vurdering, der er brudt, ikke denne regel."
#     en: "Physical guiding is not counted. Where the case does not mention uses of force at all, kriterier/samlet_vurdering is broken, not this rule."
package regler.magt.historik_i_visitationssag

import data.felles.forekomst
import data.felles.kalender
import data.felles.leverance

svar := forekomst.saml([forekomst.af(bedoemt(i, p), p.id, ["poster", i]) | some i, p in leverance.af_type("visitationssag")])

bedoemt(i, p) := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [], "mangler": []} if {
	count(haendelser) == 0
} else := {"udfald": "uoplyst", "fakta": [], "mangler": [leverance.sti(i, "modtaget")]} if {
	not p.vaerdier.modtaget
} else := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [leverance.sti(i, "modtaget")], "mangler": []} if {
	foer(p) == []
} else := {
	"udfald": "brud",
	"fakta": array.concat([leverance.sti(i, f) | some f in siger_ingen(p)], [leverance.sti(h.nr, "dato") | some h in foer(p)]),
	"mangler": [],
	"parametre": {"antal": count(foer(p)), "foerste": min([h.dag | some h in foer(p)])},
} if {
	siger_ingen(p) != []
} else := {
	"udfald": "opfyldt",
	"fakta": [leverance.sti(h.nr, "dato") | some h in foer(p)],
	"mangler": [],
	"parametre": {"antal": count(foer(p))},
}

# Every assessment of the case that says there are none.
siger_ingen(p) := [f | some f in ["anmodning", "indstilling", "afgoerelse"]; p.vaerdier[f] == false]

haendelser := [{"nr": i, "dag": kalender.dag(p.vaerdier.dato)} |
	some i, p in leverance.af_type("magtanvendelser")
	object.get(p.vaerdier, "foert_som", "magtanvendelse") == "magtanvendelse"
	kalender.dag(p.vaerdier.dato) <= input.pr_dato
]

foer(p) := [h | some h in haendelser; h.dag <= kalender.dag(p.vaerdier.modtaget)]
