# METADATA
# scope: package
# title: Samtykke til indhentelse af oplysninger
# description: |
#   Der foreligger et informeret samtykke til, at relevante oplysninger indhentes, når anmodningen sendes.
#   Ikke kodet: hvem der kan samtykke på patientens vegne, hvilke oplysninger samtykket omfatter, og om oplysningerne
#   blev indhentet før samtykket.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Consent to fetching information
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Sikre at der foreligger et informeret samtykke til indlæggelse fra patienten samt til indhentelse af relevante oplysninger." }
#   besked:
#     da:
#       opfyldt: "Der foreligger informeret samtykke til indhentelse af oplysninger."
#       brud: "Anmodningen viser ikke et informeret samtykke til indhentelse af oplysninger; den mangler {mangler}."
#       ikke_givet: "Der er ikke givet samtykke til indhentelse af oplysninger."
#       ikke_informeret: "Samtykket til indhentelse af oplysninger er ikke informeret."
#       tilbagekaldt: "Samtykket til indhentelse af oplysninger er trukket tilbage {tilbagekaldt} og gælder ikke for anmodningen."
#       efter_sendt: "Samtykket til indhentelse af oplysninger er fra {samtykke}; anmodningen blev sendt {anmodning}, før det forelå."
#       efter_modtaget: "Samtykket til indhentelse af oplysninger er fra {samtykke}; anmodningen blev modtaget {anmodning}, før det forelå."
#       efter_kladde: "Samtykket til indhentelse af oplysninger er dateret {samtykke} og foreligger ikke endnu."
#     en:
#       opfyldt: "There is informed consent to fetching information."
#       brud: "The request does not show an informed consent to fetching information; it lacks {mangler}."
#       ikke_givet: "No consent to fetching information was given."
#       ikke_informeret: "The consent to fetching information is not informed."
#       tilbagekaldt: "The consent to fetching information was withdrawn on {tilbagekaldt} and does not hold for the request."
#       efter_sendt: "The consent to fetching information is of {samtykke}; the request was sent on {anmodning}, before it was there."
#       efter_modtaget: "The consent to fetching information is of {samtykke}; the request was received on {anmodning}, before it was there."
#       efter_kladde: "The consent to fetching information is dated {samtykke} and is not there yet."
#   afhjaelpning:
#     da: "Indhent informeret samtykke til, at oplysningerne indhentes, og skriv det på sagen."
#     en: "Obtain informed consent to the fetching of information and record it on the case."
#   fortolkning:
#     da: "Et samtykke uden dato er nok her; er det dateret efter afsendelsen, forelå det ikke. Er afsendelsesdagen ikke oplyst, bruges modtagelsesdagen."
#     en: "An undated consent is enough here; one dated after the sending was not there. Where the day of sending is not said, the day of receipt is used."
package regler.anmodning.samtykke_oplysninger

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

samtykke := ["anmodning", "samtykke_oplysninger"]

givet := array.concat(samtykke, ["givet"])

informeret := array.concat(samtykke, ["informeret"])

svar := gyldig.stop if gyldig.stop

else := brud if brud

else := krav.afgoer(fakta.oplyste([givet, informeret, array.concat(samtykke, ["dato"])]), [])

brud := anmodning.samtykke_brud(samtykke, [givet, informeret])
