# METADATA
# scope: package
# title: Mentalerklæring, hvis muligt
# description: |
#   Har patienten en dom til foranstaltning, er mentalerklæringen vedlagt, hvis det er muligt.
#   Ikke kodet: om den grund, der er angivet til, at erklæringen ikke er vedlagt, holder.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Forensic psychiatric report, if possible
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Retslig foranstaltning, evt. dom og evt. mentalerklæring (hvis muligt)" }
#   besked:
#     da:
#       opfyldt: "Mentalerklæringen er vedlagt."
#       brud: "Mentalerklæringen er ikke vedlagt, og anmodningen siger ikke hvorfor."
#       ikke_muligt: "Mentalerklæringen kan ikke vedlægges: der er ingen, eller anmodningen siger hvorfor."
#     en:
#       opfyldt: "The forensic psychiatric report is enclosed."
#       brud: "The forensic psychiatric report is not enclosed, and the request does not say why."
#       ikke_muligt: "The forensic psychiatric report cannot be enclosed: there is none, or the request says why."
#   afhjaelpning:
#     da: "Vedlæg mentalerklæringen, eller skriv, at den ikke findes, eller hvorfor den ikke kan vedlægges."
#     en: "Enclose the report, or say that there is none or why it cannot be enclosed."
#   fortolkning:
#     da: "Det er ikke muligt at vedlægge erklæringen, når den ikke findes, eller når anmodningen giver en grund."
#     en: "Enclosing the report is not possible where there is none, or where the request gives a reason."
package regler.anmodning.mentalerklaering

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

erklaering := array.concat(foranstaltning, ["mentalerklaering"])

bilag := array.concat(erklaering, ["bilag"])

svar := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([array.concat(foranstaltning, ["findes"])]) if fakta.findes_ikke(foranstaltning)

else := krav.uoplyst([array.concat(foranstaltning, ["findes"])]) if not anmodning.foranstaltning_vist

else := krav.afgoer(array.concat(anmodning.foranstaltning_vist, [bilag]), []) if anmodning.vedlagt(bilag)

else := object.union(krav.ikke_relevant(umuligt), {"besked": "ikke_muligt"}) if umuligt != []

else := krav.afgoer(array.concat(anmodning.foranstaltning_vist, fakta.oplyste([array.concat(erklaering, ["findes"])])), [bilag])

# There is none, or the request says why it is not enclosed.
umuligt := array.concat(
	[array.concat(erklaering, ["findes"]) | fakta.findes_ikke(erklaering)],
	[grund | some grund in [array.concat(erklaering, ["grund"])]; fakta.har_tekst(grund)],
)
