# METADATA
# scope: package
# title: Diagnoser i den samlede plan
# description: |
#   Den samlede plan angiver de psykiatriske og de somatiske diagnoser og beskriver de fænomener, der underbygger dem.
#   At der ingen somatiske diagnoser er, skal siges.
#   Ikke kodet: om diagnoserne er rigtige og fuldstændige, og om hver diagnose er underbygget.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Diagnoses in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 12", citat: "Psykiatriske og somatiske diagnoser samt en beskrivelse af de fænomener, der underbygger diagnoserne." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver diagnoser og de fænomener, der underbygger dem."
#       brud: "Den samlede plan mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states diagnoses and the phenomena behind them."
#       brud: "The samlede plan lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv de manglende diagnoser og fænomener i den samlede plan; er der ingen somatiske diagnoser, så skriv det."
#     en: "Write the missing diagnoses and phenomena in the samlede plan; if there are no somatic diagnoses, say so."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_diagnoser

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, krav.afgoer(fakta.oplyste(stier), mangler))

diagnoser := ["samlet_plan", "diagnoser"]

psykiatriske := array.concat(diagnoser, ["psykiatriske"])

somatiske := array.concat(diagnoser, ["somatiske"])

faenomener := array.concat(diagnoser, ["faenomener"])

stier := [psykiatriske, array.concat(somatiske, ["findes"]), array.concat(somatiske, ["beskrivelse"]), faenomener]

mangler := array.concat(
	fakta.mangler_tekst([psykiatriske]),
	array.concat(somatiske_mangler, fakta.mangler_tekst([faenomener])),
)

# That there are no somatic diagnoses may be said; silence is not enough.
somatiske_mangler := [] if {
	fakta.findes_ikke(somatiske)
}

else := [somatiske] if not fakta.er_der(somatiske)

else := fakta.mangler_tekst([array.concat(somatiske, ["beskrivelse"])])
