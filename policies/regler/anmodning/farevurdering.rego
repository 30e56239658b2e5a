# METADATA
# scope: package
# title: Vurdering af faren for andre
# description: |
#   Anmodningen vurderer, på hvilken måde patienten er til nærliggende og væsentlig fare for andre; fra 1. april 2019:
#   er eller er i risiko for at blive til fare for andre.
#   Ikke kodet: om vurderingen er fagligt rigtig. Om kriteriet i § 42 c er opfyldt, bedømmes i kriterier.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Assessment of the danger to others
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Begrundelse og dokumentation for opfyldelse af kriterier, herunder udredning af" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "En vurdering af på hvilken måde, at patienten er til nærliggende og væsentlig fare for andre." }
#     - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier; docplayer.dk/116188160 (L 134 som fremsat)" }
#   besked:
#     da:
#       opfyldt: "Anmodningen vurderer, på hvilken måde patienten er til fare for andre."
#       brud: "Anmodningen vurderer ikke, på hvilken måde patienten er til nærliggende og væsentlig fare for andre."
#       brud_regime_b: "Anmodningen vurderer ikke, på hvilken måde patienten er eller er i risiko for at blive til fare for andre."
#     en:
#       opfyldt: "The request assesses in what way the patient is a danger to others."
#       brud: "The request does not assess in what way the patient is an imminent and considerable danger to others."
#       brud_regime_b: "The request does not assess in what way the patient is, or is at risk of becoming, a danger to others."
#   afhjaelpning:
#     da: "Skriv, hvad faren består i, hvem den er rettet mod, og hvad der udløser den."
#     en: "Write what the danger consists in, whom it is aimed at and what sets it off."
#   fortolkning:
#     da: "Koncept er ikke ændret efter lov 274/2019; fra 1. april 2019 går lovens kriterium forud for konceptets ord."
#     en: "The koncept was not changed after Act 274/2019; from 1 April 2019 the Act's criterion goes before its words."
package regler.anmodning.farevurdering

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

beskrivelse := ["anmodning", "udredning", "fare", "beskrivelse"]

svar := gyldig.stop if gyldig.stop

else := object.union(krav.tekster([beskrivelse]), {"besked": "brud_regime_b"}) if {
	not fakta.har_tekst(beskrivelse)
	anmodning.regime(gyldig.dag) == "B"
}

else := krav.tekster([beskrivelse])
