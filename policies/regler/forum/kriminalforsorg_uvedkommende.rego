# METADATA
# scope: package
# title: Kriminalforsorgen deltager kun i sager om foranstaltningsdømte
# description: |
#   Er patienten ikke idømt en retslig foranstaltning, deltager Kriminalforsorgen ikke i mødet om sagen.
#   Ikke kodet: om Kriminalforsorgen var til stede under andre sager.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The probation service attends only where there is a measure
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "Repræsentant fra Kriminalforsorgen deltager kun i sager, der vedrører foranstaltningsdømte." }
#   besked:
#     da:
#       opfyldt: "Kriminalforsorgen deltog ikke i mødet {moede}; patienten er ikke idømt en foranstaltning."
#       brud: "Kriminalforsorgen deltog i mødet {moede}, selv om patienten ikke er idømt en foranstaltning."
#     en:
#       opfyldt: "The probation service did not attend the meeting of {moede}; the patient is not sentenced to a measure."
#       brud: "The probation service attended the meeting of {moede} although the patient is not sentenced to a measure."
#   afhjaelpning:
#     da: "Hold Kriminalforsorgen ude af sagen fremover, og vurdér, om oplysninger er givet videre uden grundlag."
#     en: "Keep the probation service out of the case from now on, and assess whether information was passed on without a basis."
package regler.forum.kriminalforsorg_uvedkommende

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

findes := array.concat(foranstaltning, ["findes"])

art := array.concat(foranstaltning, ["art"])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant(fakta.oplyste([findes, art])) if er_foranstaltningsdoemt

else := krav.uoplyst([findes]) if fakta.mangler([findes]) != []

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml([bedoemt(m) | some m in forum.holdte_efter_koncept])

# Said so, or, where that is not said, shown by the kind of measure.
er_foranstaltningsdoemt if fakta.findes(foranstaltning)

er_foranstaltningsdoemt if {
	not fakta.findes_ikke(foranstaltning)
	fakta.er_der(art)
}

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := krav.uoplyst([deltagere(m)]) if {
	fakta.mangler([deltagere(m)]) != []
} else := {"udfald": "opfyldt", "fakta": [findes, deltagere(m)], "mangler": []} if {
	fremmoedte(m) == []
} else := {"udfald": "brud", "fakta": array.concat([findes], fremmoedte(m)), "mangler": []}

deltagere(m) := array.concat(m.sti, ["deltagere"])

fremmoedte(m) := [array.concat(m.sti, ["deltagere", i, "funktion"]) | some i in forloeb.fremmoedte(m.moede, "kriminalforsorg")]
