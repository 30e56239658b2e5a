# METADATA
# scope: package
# title: Der føres tilsyn med medhjælpen, som passer til opgaven
# description: |
#   Er en opgave delegeret, føres der tilsyn med medhjælpen, som passer til opgavens karakter og medhjælpens erfaringer og
#   kompetencer.
#   Ikke kodet: hvor tit der skal føres tilsyn; kilderne sætter intet tal.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The assistant is supervised as the task demands
#   dokumenttype: sundhedsopgaver
#   alvor: lovkrav
#   ansvarlig: delegerende_sundhedsperson
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: bek-1219-2009, sted: "omhu ved tilsynet med medhjælp", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#     - { kilde: vej-115-2009, sted: "om autorisationslovens § 17 og bekendtgørelsen", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til medhjælp", citat: "Tilsyn – afhænger af opgavens karakter og af medhjælpens erfaringer og kompetencer" }
#   besked:
#     da:
#       opfyldt: "Der føres tilsyn med medhjælpen til opgave {opgave}, som passer til opgaven og medhjælpen."
#       brud: "Opgave {opgave} er delegeret, men registeret viser intet tilsyn med medhjælpen."
#       utilstraekkelig: "Opgave {opgave} er delegeret, men tilsynet passer efter registeret ikke til opgavens karakter og medhjælpens erfaringer og kompetencer."
#       uoplyst: "Det kan ikke afgøres, om tilsynet med medhjælpen er i orden; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke delegeret."
#     en:
#       opfyldt: "The assistant for task {opgave} is supervised as the task and the assistant demand."
#       brud: "Task {opgave} is delegated, but the register shows no supervision of the assistant."
#       utilstraekkelig: "Task {opgave} is delegated, but by the register the supervision does not fit the nature of the task and the assistant's experience and competences."
#       uoplyst: "It cannot be decided whether the supervision of the assistant is in order; the register lacks {mangler}."
#       ikke_relevant: "The task is not delegated."
#   afhjaelpning:
#     da: "Før tilsyn med medhjælpen efter opgavens karakter og medhjælpens erfaringer og kompetencer, og skriv det i registeret."
#     en: "Supervise the assistant by the nature of the task and the assistant's experience and competences, and record it."
#   fortolkning:
#     da: "Er intet sagt om tilsynet, er det et brud. Er et tilsyn nævnt, men ikke, om det passer til opgaven, er det uoplyst, for det er en faglig vurdering. En delegation, der er beskrevet, regnes for at findes. Er det ikke oplyst, om opgaven er delegeret, er reglen uoplyst, medmindre opgaven ikke er sundhedsfaglig virksomhed."
#     en: "Nothing said of the supervision is a breach. Where a supervision is named, but not whether it fits the task, it is undecided, as that is a professional judgement. A delegation that is described is taken to exist. Where it is not said whether the task is delegated, the rule is undecided, unless the task is no health work."
package regler.sundhed.medhjaelp_tilsyn

import data.felles.forekomst
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(sundhed.medhjaelp(o, "tilsyn", "tilpasset"), o.id, o.sti) | some o in sundhed.opgaver])
