# METADATA
# scope: package
# title: Den, der udfører opgaven, har kompetencen og ved, hvem der kontaktes
# description: |
#   Hver medarbejder, der udfører en sundhedsfaglig opgave, har kompetence til den i registeret og ved, hvem der kontaktes, når
#   opgaven ikke kan løses.
#   Ikke kodet: om medarbejderen faktisk har kompetencen.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: Whoever does the task has the competence and knows whom to turn to
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Ledelsens ansvar", citat: "Sikre at medarbejderne har de fornødne kompetencer til at løse opgaven" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Ledelsens ansvar", citat: "At medarbejderne ved hvor de skal henvende sig, hvis de ikke kan løse opgaven" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Delegering af indsatser efter sundhedsloven", citat: "Medarbejderne skal vide, hvad de har kompetencer til – hvornår skal de sige nej, og hvem kontakter de" }
#   besked:
#     da:
#       opfyldt: "De, der udfører opgave {opgave}, har kompetencen og ved, hvem der kontaktes."
#       brud: "Registeret viser ikke, at {medarbejdere} har kompetence til opgave {opgave} og ved, hvem der kontaktes."
#       uden_kompetence: "Registeret viser ikke, at {medarbejdere} har kompetence til opgave {opgave}."
#       uden_kontakt: "Registeret viser ikke, at {medarbejdere} ved, hvem der kontaktes, når opgave {opgave} ikke kan løses."
#       uoplyst: "Det kan ikke afgøres, om de, der udfører opgaven, har kompetencen; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke sundhedsfaglig virksomhed."
#     en:
#       opfyldt: "Those who do task {opgave} have the competence and know whom to turn to."
#       brud: "The register does not show that {medarbejdere} has the competence for task {opgave} and knows whom to turn to."
#       uden_kompetence: "The register does not show that {medarbejdere} has the competence for task {opgave}."
#       uden_kontakt: "The register does not show that {medarbejdere} knows whom to turn to when task {opgave} cannot be done."
#       uoplyst: "It cannot be decided whether those who do the task have the competence; the register lacks {mangler}."
#       ikke_relevant: "The task is no health work."
#   afhjaelpning:
#     da: "Sørg for, at medarbejderen har kompetencen og ved, hvem der kontaktes, eller lad en anden udføre opgaven; skriv det i registeret."
#     en: "See that the member of staff has the competence and knows whom to turn to, or let someone else do the task; record it."
#   fortolkning:
#     da: "Kompetencen er oplyst, når medarbejderens kompetencer nævner opgavens id eller ydelsens art; \"andet\" er ingen art i den forstand. Den, der står på opgaven, men ikke i registeret, gør reglen uoplyst, medmindre en anden er i strid med den."
#     en: "The competence is on record when the member of staff's competences name the task's id or the kind of service; \"andet\" is no kind in that sense. Someone named on the task but not in the register leaves the rule undecided, unless another breaks it."
package regler.sundhed.kompetence

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := sundhed.stop(o) if {
	sundhed.stop(o)
} else := object.union(besked({sti[2] | some sti in savnet}), {
	"udfald": "brud",
	"fakta": array.concat(o.grundlag, fakta.oplyste([sti | some m in uden; some sti in felter(m)])),
	"mangler": savnet,
	"parametre": {"opgave": o.id, "medarbejdere": [input.medarbejdere[m].id | some m in uden]},
}) if {
	uden := [m | some m in sundhed.udfoerere(o); savnede(o, m) != []]
	savnet := [sti | some m in uden; some sti in savnede(o, m)]
	savnet != []
} else := krav.uoplyst(sundhed.ukendte_udfoerere(o)) if {
	sundhed.ukendte_udfoerere(o) != []
} else := {
	"udfald": "opfyldt",
	"fakta": array.concat(o.grundlag, [sti | some m in sundhed.udfoerere(o); some sti in felter(m)]),
	"mangler": [],
	"parametre": {"opgave": o.id},
}

felter(m) := [["medarbejdere", m, "kompetencer"], ["medarbejdere", m, "ved_hvem_kontaktes"]]

besked({"kompetencer"}) := {"besked": "uden_kompetence"}

besked({"ved_hvem_kontaktes"}) := {"besked": "uden_kontakt"}

besked({"kompetencer", "ved_hvem_kontaktes"}) := {}

# The fields that do not show what they must.
savnede(o, m) := [sti | some sti in felter(m); not viser(sti[2], o, m)]

viser("kompetencer", o, m) if {
	some navn in input.medarbejdere[m].kompetencer
	navn in sundhed.betegnelser(o)
}

viser("ved_hvem_kontaktes", _, m) if input.medarbejdere[m].ved_hvem_kontaktes == true
