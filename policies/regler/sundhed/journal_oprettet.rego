# METADATA
# scope: package
# title: Behandlingsjournal føres, og sygeplejefaglig journal er oprettet
# description: |
#   For hver borger, der får løst sundhedsfaglige opgaver, er der oprettet en sygeplejefaglig journal, og på et botilbud føres der
#   behandlingsjournal.
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
#       opfyldt: "De journaler, der skal være for borgeren, føres og er oprettet."
#       brud: "Registeret viser ikke, at der er {savnet} for borger {borger}."
#       uoplyst: "Det kan ikke afgøres, om borgerens journaler er i orden; registeret mangler {mangler}."
#       ikke_relevant: "Borgeren får ikke løst sundhedsfaglige opgaver."
#     en:
#       opfyldt: "The records that the citizen must have are kept and set up."
#       brud: "The register does not show that there is {savnet} for citizen {borger}."
#       uoplyst: "It cannot be decided whether the citizen's records are in order; the register lacks {mangler}."
#       ikke_relevant: "No health tasks are done for the citizen."
#   afhjaelpning:
#     da: "Før behandlingsjournal, og opret sygeplejefaglig journal; skriv det i registeret."
#     en: "Keep a treatment record and set up a nursing record; record it."
#   fortolkning:
#     da: "Der ses på de borgere, som en sundhedsfaglig opgave er løst for; kravene gælder hver af dem. Kilden nævner ledelsen på botilbud for behandlingsjournalen; på andre tilbud kræves kun den sygeplejefaglige journal. Står borgerens journaler på flere linjer, er det nok, at én siger ja."
#     en: "The citizens for whom a health task is done are looked at; the demands hold for each. The source names the management of residential services for the treatment record; elsewhere only the nursing record is demanded. Where a citizen's records stand on several lines, one that says yes is enough."
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

bedoemt(b) := {
	"udfald": "brud",
	"fakta": array.concat(faglige(b)[0].grundlag, fundne(b)),
	"mangler": savnede_stier(b),
	"parametre": {"borger": b.id, "savnet": savnede(b)},
} if {
	faglige(b) != []
	savnede(b) != []
} else := krav.uoplyst([["tilbud", "type"]]) if {
	faglige(b) != []
	not input.tilbud.type
	not fundet(b, "behandlingsjournal_foeres")
} else := {"udfald": "opfyldt", "fakta": fundne(b), "mangler": []} if {
	faglige(b) != []
} else := krav.uoplyst(uafklarede(b)) if {
	uafklarede(b) != []
} else := krav.ikke_relevant([sti | some o in b.opgaver; some sti in o.grundlag])

# The source makes the management of a botilbud responsible for the behandlingsjournal.
kraevet := array.concat(["behandlingsjournal_foeres" | input.tilbud.type == "botilbud"], ["sygeplejefaglig_journal_oprettet"])

faglige(b) := [o | some o in b.opgaver; o.sundhedsfaglig == "ja"]

uafklarede(b) := [["opgaver", o.nr, "grundlag"] | some o in b.opgaver; o.sundhedsfaglig == "uoplyst"]

savnede(b) := [felt | some felt in kraevet; not fundet(b, felt)]

fundne(b) := [fundet(b, felt) | some felt in ["behandlingsjournal_foeres", "sygeplejefaglig_journal_oprettet"]]

# The path at which one of the borger's records says yes.
fundet(b, felt) := array.concat(["journaler", foerste], [felt]) if foerste := [nr | some nr in b.journaler; input.journaler[nr][felt] == true][0]

savnede_stier(b) := [["journaler"]] if {
	b.journaler == []
} else := [array.concat(["journaler", b.journaler[0]], [felt]) | some felt in savnede(b)]
