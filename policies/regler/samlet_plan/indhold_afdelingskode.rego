# METADATA
# scope: package
# title: Sygehusafdelingskode i den samlede plan
# description: |
#   Den samlede plan angiver sygehusafdelingskoden: en SHAK-kode på 6 eller 7 tegn. En SOR-kode (11 cifre eller flere)
#   godtages og nævnes.
#   Ikke kodet: om koden findes i registeret og hører til opholdets afdeling.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Hospital department code in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 1", citat: "Sygehusafdelingskode." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan angiver sygehusafdelingskoden."
#       brud: "Der mangler {mangler}."
#       ingen_kode: "Det, der står som sygehusafdelingskode i den samlede plan, er hverken en SHAK-kode (6 eller 7 tegn) eller en SOR-kode (11 cifre eller flere)."
#     en:
#       opfyldt: "The samlede plan states the hospital department code."
#       brud: "Missing: {mangler}."
#       ingen_kode: "What stands as the hospital department code in the samlede plan is neither a SHAK code (6 or 7 characters) nor a SOR code (11 digits or more)."
#   bemaerkning:
#     da:
#       sor: "Koden er en SOR-kode; den siger det samme som en SHAK-kode og godtages."
#     en:
#       sor: "The code is a SOR code; it says the same as a SHAK code and is accepted."
#   afhjaelpning:
#     da: "Skriv afdelingens SHAK-kode i den samlede plan."
#     en: "Write the ward's SHAK code in the samlede plan."
#   fortolkning:
#     da: "Bilaget siger ikke, hvilken kode der er ment; SHAK er lagt til grund, og SOR godtages. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "The annex does not say which code is meant; SHAK is assumed and SOR accepted. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_afdelingskode

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

kode := ["samlet_plan", "afdelingskode"]

tegn := trim_space(fakta.vaerdi(kode))

bedoemt := krav.afgoer([kode], [kode]) if not fakta.er_der(kode)

else := krav.afgoer([kode], []) if shak

else := object.union(krav.afgoer([kode], []), {"bemaerkning": "sor"}) if sor

else := {"udfald": "brud", "besked": "ingen_kode", "fakta": [kode], "mangler": []}

# Letters and digits, with a digit among them: no word of six or seven letters is a code.
shak if {
	regex.match(`^[0-9A-Za-zÆØÅæøå]{6,7}$`, tegn)
	regex.match(`[0-9]`, tegn)
}

sor if regex.match(`^[0-9]{11,}$`, tegn)
