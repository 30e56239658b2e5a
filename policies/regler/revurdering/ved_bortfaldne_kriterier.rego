# METADATA
# scope: package
# title: Anmodning om revurdering, når kriterierne er bortfaldet
# description: |
#   Noterer overlægen, at patienten ikke længere opfylder kriterierne, følger en anmodning til visitationsforum om
#   revurdering. Kilden sætter ingen frist; er udslusning besluttet eller sket, er opholdet slut, eller er sagen
#   afsluttet, skulle det være sket.
#   Ikke kodet: om kriterierne faktisk er bortfaldet, og om anmodningen burde være sendt hurtigere.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A request for reassessment when the criteria are no longer met
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: overlaegen
#   efter: [/ophold/kriterier_bortfaldet/dato]
#   senere_trin: [/udslusning/beslutning/dato, /udslusning/udsluset, /ophold/slut]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Udslusning og revurdering", citat: "behandle patientens sag igen minimum hvert halve år fra opholdets start, eller såfremt patienten ikke længere opfylder visitationskriterierne" }
#   besked:
#     da:
#       opfyldt: "Der er anmodet om revurdering {anmodet}, efter at kriterierne {bortfaldet} blev noteret bortfaldet."
#       brud: "Kriterierne blev noteret bortfaldet {bortfaldet}, uden at der blev anmodet om revurdering."
#       afventer: "Der skal anmodes om revurdering: kriterierne blev noteret bortfaldet {bortfaldet}; kilden sætter ingen frist."
#     en:
#       opfyldt: "Reassessment was asked for on {anmodet}; the criteria were recorded as no longer met on {bortfaldet}."
#       brud: "The criteria were recorded as no longer met on {bortfaldet}, and reassessment was not asked for."
#       afventer: "Reassessment must be asked for: the criteria were recorded as no longer met on {bortfaldet}; the source sets no deadline."
#   afhjaelpning:
#     da: "Send anmodningen om revurdering til sekretariatet for visitationsforum nu."
#     en: "Send the request for reassessment to the secretariat of the forum now."
#   fortolkning:
#     da: "En anmodning, der er sendt før notatet, tæller med, når visitationsforum ikke havde behandlet den endnu. Anmodningen om udslusning er også en anmodning om revurdering."
#     en: "A request sent before the note counts where the forum had not treated it yet. The request for discharge is a request for reassessment too."
package regler.revurdering.ved_bortfaldne_kriterier

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.revurdering

notat := ["ophold", "kriterier_bortfaldet", "dato"]

gyldig := gyldighed.lov([["ophold", "kriterier_bortfaldet", "dato"]])

bortfaldet := fakta.sket(notat)

svar := krav.uoplyst([notat]) if {
	input.ophold.kriterier_bortfaldet
	not fakta.vaerdi(notat)
}

else := krav.trin_ikke_naaet if not bortfaldet

else := gyldig.stop if gyldig.stop

else := {
	"udfald": "opfyldt",
	"fakta": [notat, anmodninger[0]],
	"mangler": [],
	"parametre": {"bortfaldet": bortfaldet, "anmodet": fakta.sket(anmodninger[0])},
} if {
	anmodninger != []
}

else := krav.uoplyst(udaterede) if udaterede != []

else := {
	"udfald": "brud",
	"fakta": array.concat([notat], senere),
	"mangler": [["revurderinger"]],
	"parametre": {"bortfaldet": bortfaldet},
} if {
	senere != []
}

else := {
	"udfald": "afventer",
	"frist": null,
	"fakta": [notat],
	"mangler": [["revurderinger"]],
	"parametre": {"bortfaldet": bortfaldet},
}

# A request from before the note counts while the forum had not treated it when the note was made.
anmodninger := array.concat(
	[sti |
		some i, _ in input.revurderinger
		not behandlet_foer(i)
		sti := [s | some s in [["revurderinger", i, "anmodning", "sendt"], ["revurderinger", i, "anmodning", "modtaget"]]; fakta.sket(s)][0]
	],
	[sti | some sti in [["udslusning", "forum_anmodet"]]; fakta.sket(sti) >= bortfaldet],
)

behandlet_foer(i) if {
	some sti in [revurdering.behandlet(i), ["revurderinger", i, "kommunens_svar", "dato"]]
	fakta.sket(sti) < bortfaldet
}

# The head of the ward asked, but it is not said when.
udaterede := [["revurderinger", i, "anmodning", "sendt"] |
	some i, r in input.revurderinger
	r.anledning == "afdelingsleder"
	fakta.sket(revurdering.behandlet(i)) >= bortfaldet
]

# A decision on udslusning from before the note presupposes nothing of it.
senere := [sti |
	some sti in [["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["ophold", "slut"], ["afsluttet", "dato"]]
	fakta.sket(sti)
	not besluttet_foer(sti)
]

besluttet_foer(sti) if {
	sti[1] == "beslutning"
	fakta.sket(sti) < bortfaldet
}
