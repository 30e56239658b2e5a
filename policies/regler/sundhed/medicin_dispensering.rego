# METADATA
# scope: package
# title: Hvad der er hældt op, af hvem og hvornår
# description: |
#   For hver dispensering er det oplyst, hvad der er hældt op, af hvem og hvornår.
#   Ikke kodet: om det, der er hældt op, er det rigtige.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: What was poured out, by whom and when
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/medicin/dispenseringer/*/tidspunkt, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Særlige krav til medicinhåndtering", citat: "Retningslinjer – hvad er hældt op- af hvem og hvornår?" }
#   besked:
#     da:
#       opfyldt: "Registeret viser, hvad der er hældt op ved dispensering {dispensering}, af hvem og hvornår."
#       brud: "Dispensering {dispensering} mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om dispenseringerne er registreret; registeret mangler {mangler}."
#       ikke_relevant: "Tilbuddet håndterer ikke medicin for borgerne."
#     en:
#       opfyldt: "The register shows what was poured out at dispensing {dispensering}, by whom and when."
#       brud: "Dispensing {dispensering} lacks {mangler}."
#       uoplyst: "It cannot be decided whether the dispensings are recorded; the register lacks {mangler}."
#       ikke_relevant: "The service handles no medicine for the citizens."
#   afhjaelpning:
#     da: "Skriv, hvad der er hældt op, af hvem og hvornår."
#     en: "Record what was poured out, by whom and when."
#   fortolkning:
#     da: "Kilden spørger i sine retningslinjer om tre ting; de er læst som det, hver ophældning skal vise. Håndterer tilbuddet medicin, men har registeret ingen liste over dispenseringer, er reglen uoplyst; en tom liste siger, at intet er hældt op."
#     en: "The source asks for three things in its guidelines; they are read as what each pouring out must show. Where the service handles medicine but the register holds no list of dispensings, the rule is undecided; an empty list says that nothing was poured out."
package regler.sundhed.medicin_dispensering

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := forekomst.saml([forekomst.af(bedoemt(i, d), d.id, ["medicin", "dispenseringer", i]) | some i, d in input.medicin.dispenseringer]) if input.medicin.dispenseringer

else := sundhed.uden_medicin if sundhed.uden_medicin

else := krav.uoplyst([["medicin", "dispenseringer"]])

bedoemt(i, d) := gyldig(i).stop if {
	gyldig(i).stop
} else := {"udfald": "opfyldt", "fakta": felter(i), "mangler": [], "parametre": {"dispensering": d.id}} if {
	mangler(i) == []
} else := {
	"udfald": "brud",
	"fakta": [sti | some sti in felter(i); fakta.er_der(sti)],
	"mangler": mangler(i),
	"parametre": {"dispensering": d.id},
}

gyldig(i) := sundhed.paa_egen_dag(["medicin", "dispenseringer", i, "tidspunkt"])

felter(i) := [["medicin", "dispenseringer", i, "indhold"], ["medicin", "dispenseringer", i, "af"], ["medicin", "dispenseringer", i, "tidspunkt"]]

mangler(i) := fakta.mangler(felter(i))
