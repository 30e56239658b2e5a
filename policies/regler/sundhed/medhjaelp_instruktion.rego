# METADATA
# scope: package
# title: Medhjælpen er klart og entydigt instrueret
# description: |
#   Er en opgave delegeret, er medhjælpen instrueret klart og entydigt i opgavens udførelse.
#   Ikke kodet: hvad instruktionen går ud på.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The assistant is instructed clearly and unambiguously
#   dokumenttype: sundhedsopgaver
#   alvor: lovkrav
#   ansvarlig: delegerende_sundhedsperson
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: bek-1219-2009, sted: "omhu ved instruktionen af medhjælp", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#     - { kilde: vej-115-2009, sted: "om autorisationslovens § 17 og bekendtgørelsen", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til medhjælp", citat: "Klar og entydig instruktion i opgavens udførelse" }
#   besked:
#     da:
#       opfyldt: "Medhjælpen er klart og entydigt instrueret i opgave {opgave}."
#       brud: "Opgave {opgave} er delegeret, men registeret viser ingen instruktion i opgavens udførelse."
#       utilstraekkelig: "Opgave {opgave} er delegeret, men instruktionen er efter registeret ikke klar og entydig."
#       uoplyst: "Det kan ikke afgøres, om instruktionen af medhjælpen er i orden; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke delegeret."
#     en:
#       opfyldt: "The assistant is clearly and unambiguously instructed in task {opgave}."
#       brud: "Task {opgave} is delegated, but the register shows no instruction in doing it."
#       utilstraekkelig: "Task {opgave} is delegated, but the instruction is by the register not clear and unambiguous."
#       uoplyst: "It cannot be decided whether the instruction of the assistant is in order; the register lacks {mangler}."
#       ikke_relevant: "The task is not delegated."
#   afhjaelpning:
#     da: "Giv en klar og entydig instruktion i opgavens udførelse, og skriv det i registeret."
#     en: "Give a clear and unambiguous instruction in doing the task and record it."
#   fortolkning:
#     da: "Er intet sagt om instruktionen, er det et brud. Er en instruktion nævnt, men ikke, om den er klar og entydig, er det uoplyst, for det er en faglig vurdering. En delegation, der er beskrevet, regnes for at findes. Er det ikke oplyst, om opgaven er delegeret, er reglen uoplyst, medmindre opgaven ikke er sundhedsfaglig virksomhed."
#     en: "Nothing said of the instruction is a breach. Where an instruction is named, but not whether it is clear and unambiguous, it is undecided, as that is a professional judgement. A delegation that is described is taken to exist. Where it is not said whether the task is delegated, the rule is undecided, unless the task is no health work."
package regler.sundhed.medhjaelp_instruktion

import data.felles.forekomst
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(sundhed.medhjaelp(o, "instruktion", "klar_og_entydig"), o.id, o.sti) | some o in sundhed.opgaver])
