# METADATA
# scope: package
# title: Patientens navn og CPR-nummer i den samlede plan
# description: |
#   Den samlede plan angiver både patientens navn og CPR-nummer.
#   Ikke kodet: om navn og nummer er patientens; et andet nummer end sagens nævnes som en bemærkning.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's name and CPR number in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 2", citat: "Patientens navn og cpr-nr." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver patientens navn og CPR-nummer."
#       brud: "Der mangler {mangler}."
#     en:
#       opfyldt: "The samlede plan states the patient's name and CPR number."
#       brud: "Missing: {mangler}."
#   bemaerkning:
#     da:
#       andet_nummer: "CPR-nummeret i den samlede plan er et andet end borgerens CPR-nummer i sagen."
#     en:
#       andet_nummer: "The CPR number in the samlede plan differs from the citizen's CPR number in the case."
#   afhjaelpning:
#     da: "Skriv patientens navn og CPR-nummer i den samlede plan."
#     en: "Write the patient's name and CPR number in the samlede plan."
#   fortolkning:
#     da: "Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_patient

import data.felles.cpr
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

navn := ["samlet_plan", "patient", "navn"]

nummer := ["samlet_plan", "patient", "cpr"]

bedoemt := object.union(udfyldt, {"bemaerkning": "andet_nummer"}) if {
	udfyldt.udfald == "opfyldt"
	cpr.cifre(fakta.vaerdi(nummer)) != cpr.cifre(fakta.vaerdi(["borger", "cpr"]))
}

else := udfyldt

udfyldt := krav.afgoer([navn, nummer], array.concat(fakta.mangler_tekst([navn]), fakta.mangler([nummer])))
