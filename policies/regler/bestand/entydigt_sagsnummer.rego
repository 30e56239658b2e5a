# METADATA
# scope: package
# title: Et sagsnummer står kun på én sag
# description: |
#   Ingen to visitationssager i leverancen har samme sagsnummer.
#   Ikke kodet: om det er samme sag i to udgaver eller to forskellige sager; og sager uden for leverancen.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: A case number stands on one case only
#   dokumenttype: bestand
#   alvor: konceptkrav
#   ansvarlig: dataansvarlig
#   varianter: []
#   bestand:
#     kilder:
#       - { dokumenttype: visitationssag, grupper_efter: /id }
#     mindst: 2
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "Sagerne behandles enkeltvis på mødet." }
#   besked:
#     da:
#       brud: "Sagsnummeret {sagsnummer} står på {antal} sager."
#     en:
#       brud: "The case number {sagsnummer} stands on {antal} cases."
#   afhjaelpning:
#     da: "Fjern den ældste udgave, hvis det er samme sag; ellers giv hver sag sit eget nummer."
#     en: "Remove the older version if it is one case; else give each case a number of its own."
#   fortolkning:
#     da: "Kilden taler om sager, der behandles enkeltvis; det kan de kun, når de kan kendes fra hinanden. Samme fil givet to gange tæller også."
#     en: "The source speaks of cases that are treated one by one, which needs that they can be told apart. The same file given twice counts too."
package regler.bestand.entydigt_sagsnummer

svar := {
	"udfald": "brud",
	"fakta": [["poster", i, "vaerdier", "id"] | some i, _ in input.poster],
	"mangler": [],
	"parametre": {"sagsnummer": input.poster[0].id, "antal": count(input.poster)},
} if {
	count(input.poster) > 1
} else := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [], "mangler": []}
