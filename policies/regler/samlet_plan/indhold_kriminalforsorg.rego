# METADATA
# scope: package
# title: Forløbet i Kriminalforsorgen i den samlede plan
# description: |
#   Har patienten, eller har patienten tidligere haft, et forløb i Kriminalforsorgen, bør den samlede plan angive en
#   plan for det nuværende og forventede forløb, en vurdering af behov for og prioritering af indsatser, og de relevante
#   oplysninger.
#   Ikke kodet: hvilke af Kriminalforsorgens dokumenter oplysningerne er hentet fra.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The course in the probation service in the samlede plan
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 18", citat: "Såfremt patienten på indskrivningstidspunktet har eller tidligere har haft et forløb i Kriminalforsorgen, bør der angives en plan for patientens nuværende og forventede fremadrettede forløb i Kriminalforsorgen, herunder en vurdering af behov for og prioritering af eventuelle indsatser samt relevante oplysninger" }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver forløbet i Kriminalforsorgen."
#       brud: "Den samlede plan bør have {mangler}."
#     en:
#       opfyldt: "The samlede plan states the course in the probation service."
#       brud: "The samlede plan should have {mangler}."
#   afhjaelpning:
#     da: "Indhent oplysningerne fra Kriminalforsorgen, og skriv planen for forløbet i den samlede plan."
#     en: "Obtain the information from the probation service and write the plan for the course in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_kriminalforsorg

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

nuvaerende := ["borger", "kriminalforsorgsforloeb", "nuvaerende"]

tidligere := ["borger", "kriminalforsorgsforloeb", "tidligere"]

bedoemt := krav.tekster([
	["samlet_plan", "kriminalforsorg", "plan"],
	["samlet_plan", "kriminalforsorg", "behov_og_prioritering"],
	["samlet_plan", "kriminalforsorg", "oplysninger"],
]) if {
	some sti in [nuvaerende, tidligere]
	fakta.vaerdi(sti) == true
}

else := krav.uoplyst(fakta.mangler([nuvaerende, tidligere])) if fakta.mangler([nuvaerende, tidligere]) != []

else := krav.ikke_relevant([nuvaerende, tidligere])
