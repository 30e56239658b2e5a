# METADATA
# scope: package
# title: Visitationen hviler på en indstilling
# description: |
#   En visitation hviler på en indstilling fra et visitationsforum, positiv eller negativ, som er afgivet senest samme dag
#   som kommunens beslutning.
#   Ikke kodet: om kommunen har lagt vægt på indstillingen, og om visitationsforum var rigtigt sammensat (se forum).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The visitation rests on a recommendation
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 1", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Handlekommunen har ansvaret for visitation efter vejledende indstilling fra et visitationsforum" }
#   besked:
#     da:
#       opfyldt: "Kommunen visiterede {besluttet} efter indstillingen, der blev afgivet {indstillet}."
#       brud: "Kommunen har visiteret, uden at der er en indstilling fra visitationsforum."
#       foer_indstillingen: "Kommunen visiterede {besluttet}, før indstillingen var afgivet ({indstillet})."
#     en:
#       opfyldt: "The kommune decided on visitation on {besluttet}, after the recommendation given on {indstillet}."
#       brud: "The kommune decided on visitation without a recommendation from the forum."
#       foer_indstillingen: "The kommune decided on visitation on {besluttet}, before the recommendation was given ({indstillet})."
#   afhjaelpning:
#     da: "Anmod visitationsforum om en indstilling, og træf beslutningen på ny, når den er afgivet."
#     en: "Ask the forum for a recommendation and decide again once it is given."
package regler.afgoerelse.hviler_paa_indstilling

import data.felles.afgoerelse
import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

indstillet := ["indstilling", "dato"]

besluttet := ["afgoerelse", "dato"]

resultat := ["afgoerelse", "resultat"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := afgoerelse.ikke_visitation if afgoerelse.ikke_visitation

else := {"udfald": "brud", "fakta": [resultat], "mangler": [indstillet]} if not fakta.er_der(["indstilling"])

else := krav.uoplyst(udaterede) if udaterede != []

else := object.union({"udfald": "opfyldt"}, grundlag) if fakta.dag(indstillet) <= fakta.dag(besluttet)

else := object.union({"udfald": "brud", "besked": "foer_indstillingen"}, grundlag)

udaterede := fakta.mangler([indstillet, besluttet])

grundlag := {
	"fakta": [resultat, besluttet, indstillet],
	"mangler": [],
	"parametre": {"indstillet": fakta.dag(indstillet), "besluttet": fakta.dag(besluttet)},
}
