# METADATA
# scope: package
# title: Prøvefrist
# description: |
#   Indstillingen er afgivet senest den dag, parametren nævner.
#   Ikke kodet: alt andet.
# custom:
#   titel_en: Test deadline
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: sekretariatet
#   efter: [/pr_dato]
#   varianter: []
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b", ordlyd: ikke_set, sikkerhed: set, set_hos: "eksempel" }
#   besked:
#     da: { brud: "Indstillingen er for sen.", opfyldt: "Indstillingen er rettidig." }
#     en: { brud: "The recommendation is late.", opfyldt: "The recommendation is in time." }
#   afhjaelpning: { da: "Intet." }
package regler.sag.frist

svar := {"udfald": "uoplyst", "fakta": [], "mangler": [["indstilling", "dato"]]} if not input.indstilling.dato

else := {"udfald": "opfyldt", "fakta": [["indstilling", "dato"]], "mangler": []} if {
	input.indstilling.dato <= data.parametre.proeve.sidste_dag.raekker[0].vaerdi
}

else := {"udfald": "brud", "fakta": [["indstilling", "dato"]], "mangler": []}
