# METADATA
# scope: package
# title: Prøveregel anbefaling
# description: |
#   En regel, der altid svarer det samme.
#   Ikke kodet: alt.
# custom:
#   titel_en: Test rule anbefaling
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: sekretariatet
#   efter: [/pr_dato]
#   varianter: []
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b", ordlyd: ikke_set, sikkerhed: set, set_hos: "eksempel" }
#   besked:
#     da: { brud: "Prøvereglen er brudt." }
#   afhjaelpning: { da: "Intet." }
package regler.brud.anbefaling

svar := {"udfald": "brud", "fakta": [["id"]], "mangler": []}
