# METADATA
# scope: package
# title: Prøveregel konflikt
# description: |
#   En regel, der altid svarer det samme.
#   Ikke kodet: alt.
# custom:
#   titel_en: Test rule konflikt
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
package regler.andre.konflikt

svar := {"udfald": "normkonflikt", "fakta": [["id"]], "mangler": []}
