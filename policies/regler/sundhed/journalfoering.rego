# METADATA
# scope: package
# title: Autoriseret personales arbejde er journalført
# description: |
#   Udføres en opgave af autoriseret sundhedspersonale, er den journalført, uanset hvilken lov der arbejdes efter.
#   Ikke kodet: journalens indhold.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The work of authorised staff is entered in the record
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til medarbejderne", citat: "Autoriseret sundhedspersonale har journalføringspligt uanset hvilken lov de arbejder efter" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til medarbejderne", citat: "Ikke-autoriseret sundhedspersonale – ikke fastsat regel" }
#   besked:
#     da:
#       opfyldt: "Opgave {opgave}, der udføres af autoriseret personale, er journalført."
#       brud: "Opgave {opgave} udføres af autoriseret personale, men er efter registeret ikke journalført."
#       uoplyst: "Det kan ikke afgøres, om autoriseret personale udfører opgaven; registeret mangler {mangler}."
#       ikke_relevant: "Ingen af dem, der udfører opgaven, er autoriseret sundhedspersonale."
#     en:
#       opfyldt: "Task {opgave}, done by authorised staff, is entered in the record."
#       brud: "Task {opgave} is done by authorised staff, but is by the register not entered in the record."
#       uoplyst: "It cannot be decided whether authorised staff do the task; the register lacks {mangler}."
#       ikke_relevant: "None of those who do the task is authorised health staff."
#   afhjaelpning:
#     da: "Journalfør opgaven."
#     en: "Enter the task in the record."
#   fortolkning:
#     da: "Pligten gælder også en opgave efter serviceloven, og en, der ikke er sundhedsfaglig virksomhed. Er én af dem, der udfører opgaven, autoriseret, skal den journalføres."
#     en: "The duty holds for a task under the Social Services Act too, and for one that is no health work. Where one of those who do the task is authorised, it must be entered."
package regler.sundhed.journalfoering

import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := afgoer(o, sundhed.autoriseret(o).fakta) if {
	sundhed.autoriseret(o).svar == "ja"
} else := krav.uoplyst(sundhed.autoriseret(o).mangler) if {
	sundhed.autoriseret(o).svar == "uoplyst"
} else := krav.ikke_relevant(sundhed.autoriseret(o).fakta)

afgoer(o, udfoert_af) := {"udfald": "opfyldt", "fakta": array.concat(udfoert_af, [journalfoert(o)]), "mangler": [], "parametre": {"opgave": o.id}} if {
	o.post.journalfoert == true
} else := {"udfald": "brud", "fakta": array.concat(udfoert_af, [journalfoert(o)]), "mangler": [], "parametre": {"opgave": o.id}} if {
	o.post.journalfoert == false
} else := {"udfald": "brud", "fakta": udfoert_af, "mangler": [journalfoert(o)], "parametre": {"opgave": o.id}}

journalfoert(o) := ["opgaver", o.nr, "journalfoert"]
