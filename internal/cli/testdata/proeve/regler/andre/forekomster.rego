# METADATA
# scope: package
# title: Prøveregel forekomster
# description: |
#   En regel, der altid svarer det samme.
#   Ikke kodet: alt.
# custom:
#   titel_en: Test rule forekomster
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: sekretariatet
#   efter: [/pr_dato]
#   varianter: []
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b", ordlyd: ikke_set, sikkerhed: set, set_hos: "eksempel" }
#   besked:
#     da: { brud: "Prøvereglen er brudt." }
#   afhjaelpning: { da: "Intet." }
package regler.andre.forekomster

svar := {"udfald": "brud", "fakta": [], "mangler": [], "forekomster": [
	{"noegle": "a", "sti": ["id"], "udfald": "brud", "fakta": [["id"]], "mangler": [], "del_af": "andre/konflikt"},
	{"noegle": "b", "sti": ["id"], "udfald": "uoplyst", "fakta": [], "mangler": [["region"]]},
]}
