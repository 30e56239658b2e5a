# METADATA
# scope: package
# title: Kriterierne er dokumenteret
# description: |
#   Hvert kriterium, som anmodningen siger er opfyldt, peger på mindst ét bilag, der er vedlagt sagen.
#   Ikke kodet: om bilaget dokumenterer det, det skal.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The criteria are documented
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: anmoderen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Forberedelse af møde i visitationsforum", citat: "kommunen i forbindelse med anmodning om indstilling medsende sagsmateriale, der begrunder og dokumenterer, at patienten opfylde alle visitationskriterier" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier" }
#   besked:
#     da:
#       opfyldt: "Hvert kriterium, som anmodningen siger er opfyldt, er dokumenteret med et bilag."
#       brud: "Disse kriterier siges at være opfyldt, men peger ikke på et bilag, der er vedlagt sagen: {kriterier}."
#       ikke_relevant: "Anmodningen siger ikke om noget kriterium, at det er opfyldt."
#     en:
#       opfyldt: "Each criterion that the request says is met is documented by an enclosure."
#       brud: "These criteria are said to be met but point to no document enclosed in the case: {kriterier}."
#       ikke_relevant: "The request says of no criterion that it is met."
#   afhjaelpning:
#     da: "Vedlæg dokumentationen som bilag, og skriv ved kriteriet, hvilket bilag det er."
#     en: "Enclose the documentation and write with the criterion which enclosure it is."
#   fortolkning:
#     da: "Ét vedlagt bilag for hvert kriterium er nok; en henvisning til et bilag, der ikke er vedlagt, tæller ikke."
#     en: "One enclosure for each criterion is enough; a reference to an enclosure that is not there does not count."
package regler.kriterier.dokumenteret

import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := krav.uoplyst(uoplyste) if {
	paastaaede == []
	uoplyste != []
}

else := krav.ikke_relevant([opfyldt(n) | some n in noegler]) if paastaaede == []

else := object.union(
	krav.afgoer([bilag(n) | some n in paastaaede], [bilag(n) | some n in udokumenterede]),
	{"parametre": {"kriterier": udokumenterede}},
)

# In the order of regime A.
noegler := ["fare", "lidelse", "social", "forloeb", "betydning", "forebyggelse"]

vurdering := ["anmodning", "kriterier"]

opfyldt(n) := array.concat(vurdering, [n, "opfyldt"])

bilag(n) := array.concat(vurdering, [n, "bilag"])

paastaaede := [n | some n in noegler; fakta.vaerdi(opfyldt(n)) == true]

uoplyste := fakta.mangler([opfyldt(n) | some n in noegler])

# A document dated after pr_dato does not exist yet.
vedlagte := {b.id | some b in input.anmodning.bilag; not fremtidigt(b)}

fremtidigt(b) if kalender.dag(b.dato) > input.pr_dato

udokumenterede := [n | some n in paastaaede; {id | some id in fakta.vaerdi(bilag(n))} & vedlagte == set()]
