# METADATA
# scope: package
# title: Behandlingsjournal føres, og sygeplejefaglig journal er oprettet
# description: |
#   For hver borger, der får løst sundhedsfaglige opgaver, føres der behandlingsjournal, og der er oprettet en sygeplejefaglig
#   journal.
#   Ikke kodet: journalernes indhold (se tolv_omraader).
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: A treatment record is kept and a nursing record set up
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til dokumentation af sundhedsopgaver", citat: "Ledelsen på botilbud er ansvarlig for at behandlingsjournal føres" }
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Krav til dokumentation af sundhedsopgaver", citat: "Der skal oprettes sygeplejefaglig journal, der skal indeholde alle relevante oplysninger af betydning for obs., pleje og behandling" }
#   besked:
#     da:
#       opfyldt: "Der føres behandlingsjournal for borgeren, og der er oprettet sygeplejefaglig journal."
#       brud: "Registeret viser ikke, at der er {savnet} for borger {borger}."
#       uoplyst: "Det kan ikke afgøres, om der skal føres journal for borgeren; registeret mangler {mangler}."
#       ikke_relevant: "Borgeren får ikke løst sundhedsfaglige opgaver."
#     en:
#       opfyldt: "A treatment record is kept for the citizen, and a nursing record is set up."
#       brud: "The register does not show that there is {savnet} for citizen {borger}."
#       uoplyst: "It cannot be decided whether records must be kept for the citizen; the register lacks {mangler}."
#       ikke_relevant: "No health tasks are done for the citizen."
#   afhjaelpning:
#     da: "Før behandlingsjournal, og opret sygeplejefaglig journal; skriv det i registeret."
#     en: "Keep a treatment record and set up a nursing record; record it."
#   fortolkning:
#     da: "Der ses på de borgere, som en sundhedsfaglig opgave er løst for; kravene gælder hver af dem. Står borgerens journaler på flere linjer, er det nok, at én siger ja."
#     en: "The citizens for whom a health task is done are looked at; the demands hold for each. Where a citizen's records stand on several lines, one that says yes is enough."
package regler.sundhed.journal_oprettet

import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml(array.concat(
	[forekomst.af(bedoemt(b), b.id, b.sti) | some b in sundhed.borgere_med_opgaver],
	[forekomst.af(krav.uoplyst([["opgaver", o.nr, "borger"]]), o.id, o.sti) | some o in sundhed.opgaver_uden_borger],
))

bedoemt(b) := {"udfald": "opfyldt", "fakta": [fundet(b, felt) | some felt in felter], "mangler": []} if {
	faglige(b) != []
	savnede(b) == []
} else := {
	"udfald": "brud",
	"fakta": array.concat(faglige(b)[0].grundlag, [fundet(b, felt) | some felt in felter]),
	"mangler": savnede_stier(b),
	"parametre": {"borger": b.id, "savnet": savnede(b)},
} if {
	faglige(b) != []
} else := krav.uoplyst(uafklarede(b)) if {
	uafklarede(b) != []
} else := krav.ikke_relevant([sti | some o in b.opgaver; some sti in o.grundlag])

felter := ["behandlingsjournal_foeres", "sygeplejefaglig_journal_oprettet"]

faglige(b) := [o | some o in b.opgaver; o.sundhedsfaglig == "ja"]

uafklarede(b) := [["opgaver", o.nr, "grundlag"] | some o in b.opgaver; o.sundhedsfaglig == "uoplyst"]

savnede(b) := [felt | some felt in felter; not fundet(b, felt)]

# The path at which one of the borger's records says yes.
fundet(b, felt) := array.concat(["journaler", foerste], [felt]) if foerste := [nr | some nr in b.journaler; input.journaler[nr][felt] == true][0]

savnede_stier(b) := [["journaler"]] if {
	b.journaler == []
} else := [array.concat(["journaler", b.journaler[0]], [felt]) | some felt in savnede(b)]
