# METADATA
# scope: package
# title: Patientens samtykke til indlæggelsen
# description: |
#   Patientens eget informerede samtykke til opholdet foreligger, når anmodningen sendes. En værge eller en pårørende
#   kan ikke give det. Det behøver ikke være skriftligt.
#   Ikke kodet: om informationen var fyldestgørende, og om patienten var habil. Om samtykket stadig gælder efter
#   afsendelsen, bedømmes i ophold.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's consent to the stay
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Sikre at der foreligger et informeret samtykke til indlæggelse fra patienten samt til indhentelse af relevante oplysninger." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Der er tale om frivillige behandlingsophold for borgeren, som skal afgive informeret samtykke til opholdet." }
#   besked:
#     da:
#       opfyldt: "Patientens informerede samtykke til indlæggelsen forelå."
#       brud: "Anmodningen viser ikke et informeret samtykke til indlæggelsen; den mangler {mangler}."
#       givet_af_anden: "Samtykket til indlæggelsen er ikke givet af patienten selv."
#       ikke_givet: "Der er ikke givet samtykke til indlæggelsen."
#       ikke_informeret: "Samtykket til indlæggelsen er ikke informeret."
#       tilbagekaldt: "Samtykket til indlæggelsen er trukket tilbage {tilbagekaldt} og gælder ikke for anmodningen."
#       efter_sendt: "Samtykket til indlæggelsen er fra {samtykke}; anmodningen blev sendt {anmodning}, før det forelå."
#       efter_modtaget: "Samtykket til indlæggelsen er fra {samtykke}; anmodningen blev modtaget {anmodning}, før det forelå."
#       efter_kladde: "Samtykket til indlæggelsen er dateret {samtykke} og foreligger ikke endnu."
#     en:
#       opfyldt: "The patient's informed consent to the stay was there."
#       brud: "The request does not show an informed consent to the stay; it lacks {mangler}."
#       givet_af_anden: "The consent to the stay was not given by the patient."
#       ikke_givet: "No consent to the stay was given."
#       ikke_informeret: "The consent to the stay is not informed."
#       tilbagekaldt: "The consent to the stay was withdrawn on {tilbagekaldt} and does not hold for the request."
#       efter_sendt: "The consent to the stay is of {samtykke}; the request was sent on {anmodning}, before it was there."
#       efter_modtaget: "The consent to the stay is of {samtykke}; the request was received on {anmodning}, before it was there."
#       efter_kladde: "The consent to the stay is dated {samtykke} and is not there yet."
#   afhjaelpning:
#     da: "Indhent patientens eget informerede samtykke, og skriv datoen, før anmodningen sendes."
#     en: "Obtain the patient's own informed consent and write its date before the request is sent."
#   fortolkning:
#     da: "Samtykke samme dag, som anmodningen sendes, er i tide, medmindre klokkeslættene viser andet; en tilbagekaldelse samme dag regnes på samme måde for at ligge før. Er afsendelsesdagen ikke oplyst, bruges modtagelsesdagen."
#     en: "Consent on the day of sending is in time unless the times of day show otherwise; a withdrawal that day counts as earlier in the same way. Where the day of sending is not said, the day of receipt is used."
package regler.anmodning.samtykke_indlaeggelse

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

samtykke := ["anmodning", "samtykke_indlaeggelse"]

givet := array.concat(samtykke, ["givet"])

afgiver := array.concat(samtykke, ["afgivet_af"])

informeret := array.concat(samtykke, ["informeret"])

dato := array.concat(samtykke, ["dato"])

svar := gyldig.stop if gyldig.stop

else := {"udfald": "brud", "besked": "givet_af_anden", "fakta": [givet, afgiver], "mangler": []} if {
	fakta.vaerdi(givet) == true
	fakta.vaerdi(afgiver) != "patient"
}

else := brud if brud

else := krav.uoplyst([dato]) if not fakta.er_der(dato)

else := krav.afgoer(array.concat([givet, afgiver, informeret, dato], anmodning.afsendt.fakta), [])

brud := anmodning.samtykke_brud(samtykke, [givet, afgiver, informeret])
