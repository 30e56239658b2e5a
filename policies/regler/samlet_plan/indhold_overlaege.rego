# METADATA
# scope: package
# title: Den behandlingsansvarlige overlæge i den samlede plan
# description: |
#   Den samlede plan angiver navnet på den behandlingsansvarlige overlæge.
#   Ikke kodet: om den nævnte er overlæge og behandlingsansvarlig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The chief doctor in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 5", citat: "Navnet på den behandlingsansvarlige overlæge." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver den behandlingsansvarlige overlæge."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan names the chief doctor responsible for treatment."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv navnet på den behandlingsansvarlige overlæge i den samlede plan."
#     en: "Write the name of the chief doctor responsible for treatment in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_overlaege

import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.tekster([["samlet_plan", "overlaege"]]))
