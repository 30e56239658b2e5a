# METADATA
# scope: package
# title: Kriminalforsorgen deltager ved enhver retslig foranstaltning
# description: |
#   Er patienten idømt en retslig foranstaltning, som ikke er en dom efter straffelovens §§ 68 eller 69 med tilsyn ved
#   Kriminalforsorgen, deltager Kriminalforsorgen i hvert møde om sagen. Koncept rækker her videre end loven, som kun kræver
#   Kriminalforsorgen ved §§ 68 og 69 med tilsyn (se kriminalforsorg_tilsyn).
#   Ikke kodet: om foranstaltningen stadig løber.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The probation service attends for any court-ordered measure
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "Evt. kriminalforsorgen (hvis der er tale om personer som er idømt en retslig foranstaltning)" }
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 2, nr. 5", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#   besked:
#     da:
#       opfyldt: "Kriminalforsorgen deltog i mødet {moede}."
#       brud: "Kriminalforsorgen deltog ikke i mødet {moede}, selv om patienten er idømt en retslig foranstaltning; koncept kræver det, loven kun ved §§ 68 og 69 med tilsyn."
#     en:
#       opfyldt: "The probation service attended the meeting of {moede}."
#       brud: "The probation service did not attend the meeting of {moede} although the patient is sentenced to a measure; the koncept demands it, the Act only under §§ 68 and 69 with supervision."
#   afhjaelpning:
#     da: "Indkald Kriminalforsorgen, og hør den, før sagen afgøres, eller behandl sagen igen."
#     en: "Summon the probation service and hear it before the case is decided, or treat the case again."
#   fortolkning:
#     da: "Koncept nævner \"en retslig foranstaltning\" uden at begrænse den; psykiatriloven § 42 b, stk. 2, nr. 5, er snævrere. At koncept rækker videre, gør ikke forums sammensætning ulovlig."
#     en: "The koncept speaks of \"a court-ordered measure\" without limit; § 42 b (2) no. 5 of the Act is narrower. That the koncept goes further does not make the composition of the forum unlawful."
package regler.forum.kriminalforsorg_foranstaltning

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

tilsyn := array.concat(foranstaltning, ["tilsyn_kriminalforsorg"])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([findes]) if fakta.findes_ikke(foranstaltning)

else := krav.ikke_relevant([art, tilsyn]) if lovens_tilfaelde

else := krav.uoplyst(uoplyste) if uoplyste != []

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml([bedoemt(m) | some m in forum.holdte_efter_koncept])

# The Act's own case is the rule kriminalforsorg_tilsyn.
lovens_tilfaelde if {
	fakta.vaerdi(art) in {"straffelov_68", "straffelov_69"}
	fakta.vaerdi(tilsyn) == true
}

# What must be said before it is known that there is a measure, and that it is not the Act's own case.
uoplyste := [findes] if {
	fakta.mangler([findes, art]) == [findes, art]
} else := [] if {
	fakta.vaerdi(art) == "anden"
} else := [] if {
	fakta.vaerdi(tilsyn) == false
} else := fakta.mangler([art, tilsyn])

vist := fakta.oplyste([findes, art, tilsyn])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := {"udfald": "opfyldt", "fakta": array.concat(vist, fremmoedte), "mangler": []} if {
	fremmoedte := [array.concat(m.sti, ["deltagere", i, "funktion"]) | some i in forloeb.fremmoedte(m.moede, "kriminalforsorg")]
	fremmoedte != []
} else := {"udfald": "brud", "fakta": vist, "mangler": [array.concat(m.sti, ["deltagere"])]}
