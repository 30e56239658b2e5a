# METADATA
# scope: package
# title: Beslutningsreferat fra mødet
# description: |
#   Beslutningen på hvert møde, hvor sagen er behandlet, er skrevet ned i et beslutningsreferat.
#   Ikke kodet: om referatet gengiver beslutningen rigtigt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Minutes of the meeting's decision
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   senere_trin: [/indstilling/fremsendt/dato, /afgoerelse/dato, /revurderinger/*/kommune_informeret, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "På mødet bliver man enige om beslutningen, som nedfældes i et beslutningsreferat." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Sekretariatet udarbejder beslutningsreferat." }
#   besked:
#     da:
#       opfyldt: "Der er et beslutningsreferat fra mødet {moede}."
#       brud: "Der er intet beslutningsreferat fra mødet {moede}."
#       afventer: "Beslutningen på mødet {moede} skal skrives ned i et beslutningsreferat; kilden sætter ingen frist."
#     en:
#       opfyldt: "There are minutes of the decision at the meeting of {moede}."
#       brud: "There are no minutes of the decision at the meeting of {moede}."
#       afventer: "The decision at the meeting of {moede} must be written down in minutes; the source sets no deadline."
#   afhjaelpning:
#     da: "Skriv beslutningsreferatet, og læg det på sagen."
#     en: "Write the minutes and put them on the case."
#   fortolkning:
#     da: "Koncept sætter ingen frist; referatet skal være der, når indstillingen er sendt eller kommunen har besluttet (ved revurdering: når kommunen har resultatet eller har svaret)."
#     en: "The koncept sets no deadline; the minutes must be there once the recommendation is sent or the kommune has decided (for a reassessment: once the kommune has the result or has answered)."
package regler.forum.beslutningsreferat

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav
import data.felles.pligt

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml([bedoemt(m) | some m in forum.holdte_efter_koncept])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := {"udfald": "afventer", "frist": null, "fakta": [m.tidspunkt, array.concat(referat(m), ["findes"])], "mangler": [referat(m)]} if {
	fakta.findes_ikke(referat(m))
	pligt.senere({"senere": senere(m)}) == []
} else := {"udfald": "brud", "fakta": [m.tidspunkt, array.concat(referat(m), ["findes"])], "mangler": []} if {
	fakta.findes_ikke(referat(m))
} else := {"udfald": "opfyldt", "fakta": array.concat([m.tidspunkt], foreligger(m)), "mangler": []} if {
	foreligger(m) != []
} else := object.union(
	pligt.uden_frist({"udloest": m.tidspunkt, "opfyldt": [array.concat(referat(m), ["dato"])], "senere": senere(m)}),
	{"mangler": [referat(m)]},
)

referat(m) := array.concat(m.sti, ["beslutningsreferat"])

# What shows that the minutes are there; minutes dated after pr_dato are not.
foreligger(m) := [] if {
	fakta.dag(array.concat(referat(m), ["dato"])) > input.pr_dato
} else := array.concat(
	[array.concat(referat(m), [felt]) | some felt in ["findes", "dato"]; fakta.er_der(array.concat(referat(m), [felt]))],
	[sti | sti := array.concat(referat(m), ["tekst"]); fakta.har_tekst(sti)],
)

# A step taken before the meeting is no later one: it was the outcome of an earlier meeting.
senere(m) := [sti | some sti in trin(m); fakta.sket(sti) >= m.dato]

trin(m) := [["indstilling", "fremsendt", "dato"], ["afgoerelse", "dato"]] if {
	m.sti[0] == "forum"
} else := [
	["revurderinger", m.sti[1], "kommune_informeret"],
	["revurderinger", m.sti[1], "kommunens_svar", "dato"],
]
