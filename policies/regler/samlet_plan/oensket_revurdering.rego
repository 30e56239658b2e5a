# METADATA
# scope: package
# title: Ønsket om tidligere revurdering står i den samlede plan
# description: |
#   Har kommunen ved beslutningen om visitation ønsket revurdering efter en kortere periode end 6 måneder, fremgår det
#   af den samlede plan.
#   Ikke kodet: om planen angiver det samme interval som beslutningen, og ønsker, som kommunen først fremsætter efter en
#   revurdering.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The wish for an earlier reassessment stands in the samlede plan
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding om beslutning af visitation", citat: "Ved beslutning om visitation orienterer Kommunen samtidig visitationsforum om de ønsker en revurdering efter en kortere periode og senest efter de 6 måneder, som normalt gælder for revurdering. Dette skal ligeledes fremgå af den samlede plan for patienten" }
#   besked:
#     da:
#       opfyldt: "Kommunens ønske om tidligere revurdering står i den samlede plan."
#       brud: "Der mangler {mangler}."
#     en:
#       opfyldt: "The kommune's wish for an earlier reassessment stands in the samlede plan."
#       brud: "Missing: {mangler}."
#   afhjaelpning:
#     da: "Skriv kommunens ønske om tidligere revurdering i den samlede plan."
#     en: "Write the kommune's wish for an earlier reassessment in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.oensket_revurdering

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.koncept([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

oenske := ["afgoerelse", "revurderingsoenske", "kortere_interval"]

felt := ["samlet_plan", "oensket_revurdering"]

bedoemt := krav.uoplyst([oenske]) if samlet_plan.ligger_forude(["afgoerelse", "dato"])

else := krav.uoplyst([oenske]) if not fakta.er_der(oenske)

else := krav.ikke_relevant([oenske]) if fakta.vaerdi(oenske) == false

else := krav.afgoer([oenske, felt], fakta.mangler_tekst([felt]))
