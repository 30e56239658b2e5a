# METADATA
# scope: package
# title: Kommunen er informeret om revurderingens resultat
# description: |
#   Kommunen er informeret om resultatet af hver revurdering i visitationsforum. Kilden sætter ingen frist; er
#   kommunens svar eller beslutning om udslusning registreret, eller er sagen afsluttet, skulle det være sket.
#   Ikke kodet: hvad kommunen fik at vide.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune has the result of the reassessment
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   senere_trin: [/revurderinger/*/kommunens_svar/dato, /revurderinger/*/kommunens_svar/sendt_sekretariat, /revurderinger/*/kommunens_svar/sendt_afsnit, /udslusning/beslutning/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Kommunen skal informeres om resultatet af en revurdering i visitationsforum." }
#   besked:
#     da:
#       opfyldt: "Kommunen er informeret {informeret} om revurderingen {revurdering}."
#       brud: "Det er ikke registreret, at kommunen er informeret om resultatet af revurderingen {revurdering}."
#       foer_revurderingen: "Kommunen er noteret informeret {informeret}, før revurderingen {revurdering} gav et resultat."
#       afventer: "Kommunen skal informeres om resultatet af revurderingen {revurdering}; kilden sætter ingen frist."
#     en:
#       opfyldt: "The kommune was told on {informeret} of the reassessment of {revurdering}."
#       brud: "It is not recorded that the kommune was told the result of the reassessment of {revurdering}."
#       foer_revurderingen: "The kommune is recorded as told on {informeret}, before the reassessment of {revurdering} had a result."
#       afventer: "The kommune must be told the result of the reassessment of {revurdering}; the source sets no deadline."
#   afhjaelpning:
#     da: "Send revurderingens resultat til kommunen, og notér datoen."
#     en: "Send the result of the reassessment to the kommune and record the date."
#   fortolkning:
#     da: "Kommunens svar og dens beslutning om udslusning forudsætter, at den kender resultatet."
#     en: "The kommune's answer and its decision on discharge presuppose that it knows the result."
package regler.revurdering.kommune_informeret

import data.felles.fakta
import data.felles.forekomst
import data.felles.pligt
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := {
	"udfald": "brud",
	"besked": "foer_revurderingen",
	"fakta": [v.dato, informeret(v)],
	"mangler": [],
	"parametre": {"revurdering": v.dag, "informeret": dag},
} if {
	# Before the kommune's answer is not before the result: only the day of the treatment tells.
	dag := fakta.sket(informeret(v))
	dag < fakta.sket(v.behandlet)
} else := object.union(
	pligt.uden_frist({"udloest": v.dato, "opfyldt": [informeret(v)], "senere": senere(v)}),
	{"parametre": object.union({"revurdering": v.dag}, {"informeret": dag | dag := fakta.sket(informeret(v))})},
)

informeret(v) := array.concat(v.sti, ["kommune_informeret"])

# A decision on udslusning from before the revurdering presupposes nothing of it.
senere(v) := array.concat(
	[array.concat(v.sti, ["kommunens_svar", felt]) | some felt in ["dato", "sendt_sekretariat", "sendt_afsnit"]],
	[["udslusning", "beslutning", "dato"] | fakta.sket(["udslusning", "beslutning", "dato"]) >= v.dag],
)
