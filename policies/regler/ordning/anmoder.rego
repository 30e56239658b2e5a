# METADATA
# scope: package
# title: Hvem der kan anmode om indstilling
# description: |
#   Indtil 31. marts 2019 kan kun en kommunalbestyrelse anmode visitationsforum om en indstilling. Fra 1. april 2019 kan
#   regionsrådet i patientens bopælsregion også.
#   Ikke kodet: om den anmodende kommune er patientens handlekommune, og om anmodningen er afgivet af nogen, der kan
#   binde myndigheden.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Who may ask for a recommendation
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: anmoderen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Indstilling til ophold på de særlige pladser", citat: "Kommunen anmoder om indstilling til visitation." }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 b, stk. 3 (lov 274/2019 § 1, nr. 2)", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk/aendringslove/2019/lov-274-af-263-2019; foxylex.dk/psykiatritvangloven/42b" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 3", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#   besked:
#     da:
#       opfyldt: "Anmodningen kommer fra en myndighed, der kan anmode om indstilling."
#       brud: "Anmodningen kommer fra et regionsråd; indtil 31. marts 2019 kunne kun en kommunalbestyrelse anmode om indstilling."
#       anden: "Anmodningen kommer hverken fra en kommunalbestyrelse eller et regionsråd."
#       anden_region: "Anmodningen kommer fra et regionsråd, der ikke er regionsrådet i patientens bopælsregion."
#     en:
#       opfyldt: "The request comes from an authority that may ask for a recommendation."
#       brud: "The request comes from a regional council; until 31 March 2019 only a kommunalbestyrelse could ask for a recommendation."
#       anden: "The request comes neither from a kommunalbestyrelse nor from a regional council."
#       anden_region: "The request comes from a regional council that is not the one of the patient's region of residence."
#   afhjaelpning:
#     da: "Lad patientens handlekommune, eller fra 1. april 2019 regionsrådet i bopælsregionen, sende anmodningen."
#     en: "Let the patient's handlekommune, or from 1 April 2019 the regional council of the region of residence, send the request."
#   fortolkning:
#     da: "Regimet vælges efter dagen, anmodningen blev modtaget."
#     en: "The regime is chosen by the day the request was received."
package regler.ordning.anmoder

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.kriterier([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

anmoder := ["anmodning", "anmoder", "type"]

region := ["anmodning", "anmoder", "region"]

bopael := ["borger", "bopaelsregion"]

svar := gyldig.stop if gyldig.stop

else := krav.uoplyst([anmoder]) if not fakta.er_der(anmoder)

else := krav.afgoer([anmoder], []) if fakta.vaerdi(anmoder) == "kommunalbestyrelse"

else := {"udfald": "brud", "besked": "anden", "fakta": [anmoder], "mangler": []} if fakta.vaerdi(anmoder) == "anden"

else := {"udfald": "brud", "fakta": [anmoder], "mangler": []} if gyldig.variant == "A"

else := object.union(krav.uoplyst(fakta.mangler([region, bopael])), {"fakta": [anmoder]}) if fakta.mangler([region, bopael]) != []

else := krav.afgoer([anmoder, region, bopael], []) if fakta.vaerdi(region) == fakta.vaerdi(bopael)

else := {"udfald": "brud", "besked": "anden_region", "fakta": [anmoder, region, bopael], "mangler": []}
