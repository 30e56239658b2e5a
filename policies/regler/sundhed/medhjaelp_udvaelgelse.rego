# METADATA
# scope: package
# title: Medhjælpen er udvalgt med relevante kvalifikationer
# description: |
#   Er en opgave delegeret, er medhjælpen valgt med omhu, så den har relevante kvalifikationer til opgaven.
#   Ikke kodet: om kvalifikationerne er tilstrækkelige.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The assistant is selected with relevant qualifications
#   dokumenttype: sundhedsopgaver
#   alvor: lovkrav
#   ansvarlig: delegerende_sundhedsperson
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: bek-1219-2009, sted: "omhu ved udvælgelsen af medhjælp", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#     - { kilde: vej-115-2009, sted: "om autorisationslovens § 17 og bekendtgørelsen", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til medhjælp", citat: "Udvælgelse – sikre at medhjælpen har relevante kvalifikationer" }
#   besked:
#     da:
#       opfyldt: "Medhjælpen til opgave {opgave} har relevante kvalifikationer."
#       brud: "Opgave {opgave} er delegeret, men registeret viser ingen kvalifikationer hos medhjælpen."
#       utilstraekkelig: "Opgave {opgave} er delegeret til medhjælp, der efter registeret ikke har relevante kvalifikationer."
#       uoplyst: "Det kan ikke afgøres, om udvælgelsen af medhjælpen er i orden; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke delegeret."
#     en:
#       opfyldt: "The assistant for task {opgave} has relevant qualifications."
#       brud: "Task {opgave} is delegated, but the register shows no qualifications of the assistant."
#       utilstraekkelig: "Task {opgave} is delegated to an assistant who by the register has no relevant qualifications."
#       uoplyst: "It cannot be decided whether the selection of the assistant is in order; the register lacks {mangler}."
#       ikke_relevant: "The task is not delegated."
#   afhjaelpning:
#     da: "Vælg medhjælp med relevante kvalifikationer, og skriv dem i registeret; ellers skal delegationen ophøre."
#     en: "Select an assistant with relevant qualifications and record them; else the delegation must end."
#   fortolkning:
#     da: "Er intet sagt om kvalifikationerne, er det et brud. Er kvalifikationer nævnt, men ikke, om de er relevante, er det uoplyst, for det er en faglig vurdering. En delegation, der er beskrevet, regnes for at findes. Er det ikke oplyst, om opgaven er delegeret, er reglen uoplyst, medmindre opgaven ikke er sundhedsfaglig virksomhed."
#     en: "Nothing said of the qualifications is a breach. Where qualifications is named, but not whether they are relevant, it is undecided, as that is a professional judgement. A delegation that is described is taken to exist. Where it is not said whether the task is delegated, the rule is undecided, unless the task is no health work."
package regler.sundhed.medhjaelp_udvaelgelse

import data.felles.forekomst
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(sundhed.medhjaelp(o, "kvalifikationer", "relevante"), o.id, o.sti) | some o in sundhed.opgaver])
