# METADATA
# scope: package
# title: Ønske om revurdering videresendt
# description: |
#   Et ønske om revurdering fra patient eller patientrådgiver har ført til en anmodning fra afsnittet, eller grunden
#   til, at det ikke skete, er noteret. Kilden sætter ingen frist; er opholdet slut, eller er sagen afsluttet,
#   skulle det være sket.
#   Ikke kodet: om grunden er god nok.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A wish for reassessment passed on
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: afdelingen
#   efter: [/revurderingsoensker/*/dato, /ophold/start, /pr_dato]
#   senere_trin: [/udslusning/udsluset, /ophold/slut]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Afsnittet for de særlige pladser kan anmode om revurdering såfremt patienten ikke længere opfylder visitationskriterierne eller på foranledning af patient/patientrådgiver." }
#   besked:
#     da:
#       opfyldt: "Ønsket førte til en anmodning om revurdering {anmodet}."
#       begrundet: "Ønsket førte ikke til en anmodning; grunden er noteret."
#       brud: "Ønsket om revurdering førte ikke til en anmodning, og der er ikke noteret nogen grund."
#       afventer: "Ønsket om revurdering skal føre til en anmodning, eller grunden skal noteres; kilden sætter ingen frist."
#     en:
#       opfyldt: "The wish led to a request for reassessment on {anmodet}."
#       begrundet: "The wish did not lead to a request; the reason is recorded."
#       brud: "The wish for reassessment did not lead to a request and no reason is recorded."
#       afventer: "The wish for reassessment should lead to a request, or the reason be recorded; the source sets no deadline."
#   afhjaelpning:
#     da: "Send anmodningen om revurdering, eller notér, hvorfor den ikke sendes."
#     en: "Send the request for reassessment or record why it is not sent."
#   fortolkning:
#     da: "Koncept siger, at afsnittet kan anmode på foranledning af patient eller patientrådgiver; at et ønske ikke bør ligge ubesvaret, er en fortolkning."
#     en: "The koncept says that the ward can ask at the instance of patient or patient adviser; that a wish should not lie unanswered is an interpretation."
package regler.revurdering.foranledning_videresendt

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav

svar := krav.trin_ikke_naaet if oensker == []

else := oensker[0].gyldig.stop if i_kraft == []

else := forekomst.saml([forekomst.af(bedoemt(o.sti), o.id, o.sti) | some o in i_kraft])

i_kraft := [o | some o in oensker; not o.gyldig.stop]

oensker := [
{
	"id": o.id,
	"sti": ["revurderingsoensker", i],
	"gyldig": gyldighed.koncept([["revurderingsoensker", i, "dato"], ["ophold", "start"], ["pr_dato"]]),
} |
	some i, o in input.revurderingsoensker
	not fremtidigt(i)
]

fremtidigt(i) if fakta.dag(["revurderingsoensker", i, "dato"]) > input.pr_dato

bedoemt(sti) := {
	"udfald": "opfyldt",
	"fakta": array.concat(fakta.oplyste([array.concat(sti, ["dato"])]), [array.concat(sti, ["anmodning_sendt"])]),
	"mangler": [],
	"parametre": {"anmodet": sendt},
} if {
	sendt := fakta.sket(array.concat(sti, ["anmodning_sendt"]))
	not foer_oensket(sti, sendt)
} else := {"udfald": "opfyldt", "besked": "begrundet", "fakta": [grund], "mangler": []} if {
	grund := array.concat(sti, ["grund_ikke_sendt"])
	fakta.har_tekst(grund)
} else := {
	"udfald": "brud",
	"fakta": array.concat(fakta.oplyste([array.concat(sti, ["dato"])]), senere),
	"mangler": mangler(sti),
} if {
	senere != []
} else := {"udfald": "afventer", "frist": null, "fakta": fakta.oplyste([array.concat(sti, ["dato"])]), "mangler": mangler(sti)}

# A request from before the wish did not come of it.
foer_oensket(sti, sendt) if sendt < fakta.dag(array.concat(sti, ["dato"]))

mangler(sti) := [array.concat(sti, ["anmodning_sendt"]), array.concat(sti, ["grund_ikke_sendt"])]

senere := [sti | some sti in [["udslusning", "udsluset"], ["ophold", "slut"], ["afsluttet", "dato"]]; fakta.sket(sti)]
