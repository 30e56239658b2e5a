# METADATA
# scope: package
# title: Et afregnet ophold svarer til sagen
# description: |
#   Hvert ophold på en afregning findes blandt sagerne med samme begyndelse, samme slutning og samme handlekommune.
#   Ikke kodet: om dagene er talt rigtigt og taksten er den rette (det er betaling/*), ophold uden sagsnummer på afregningen, og
#   ophold, der aldrig er afregnet.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: A billed stay agrees with the case
#   dokumenttype: bestand
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   varianter: []
#   bestand:
#     kilder:
#       - dokumenttype: visitationssag
#         grupper_efter: /id
#         behov: { start: /ophold/start, slut: /ophold/slut, kommune: /borger/handlekommuner/*/kommunekode, kommune_fra: /borger/handlekommuner/*/fra, kommune_til: /borger/handlekommuner/*/til }
#       - dokumenttype: afregning
#         grupper_efter: /ophold/*/sagsnummer
#         behov: { ophold: /ophold/*/id, sagsnummer: /ophold/*/sagsnummer, start: /ophold/*/start, slut: /ophold/*/slut, kommune: /kommunekode, maaned: /maaned }
#     kraever: afregning
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 1", citat: "Et regionsråd kan af en kommunalbestyrelse, som har visiteret en person til en af de af regionsrådet oprettede særlige pladser på psykiatrisk afdeling" }
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 2", citat: "Ved beregningen af antal opholdsdage medregnes indlæggelsesdagen." }
#   besked:
#     da:
#       opfyldt: "Det afregnede ophold i sag {sagsnummer} svarer til sagen."
#       brud: "Det afregnede ophold i sag {sagsnummer} afviger fra sagen: {forskelle}."
#       ingen_sag: "Der er afregnet et ophold i sag {sagsnummer}, men leverancen har ingen sag med det nummer."
#       intet_ophold: "Der er afregnet et ophold i sag {sagsnummer}, men sagen har intet ophold."
#       uoplyst: "Det kan ikke afgøres, om det afregnede ophold i sag {sagsnummer} svarer til sagen; oplys {mangler}."
#       leverancen_ikke_hel: "Det kan ikke afgøres, om sag {sagsnummer} findes: noget af leverancen kunne ikke læses."
#       flere_sager: "Det kan ikke afgøres, hvilken sag der er afregnet: {sagsnummer} står på flere sager."
#       ikke_relevant: "Leverancen har ingen sager at holde afregningen op imod."
#     en:
#       opfyldt: "The billed stay in case {sagsnummer} agrees with the case."
#       brud: "The billed stay in case {sagsnummer} differs from the case: {forskelle}."
#       ingen_sag: "A stay in case {sagsnummer} is billed, but the delivery has no case of that number."
#       intet_ophold: "A stay in case {sagsnummer} is billed, but the case has no stay."
#       uoplyst: "It cannot be decided whether the billed stay in case {sagsnummer} agrees with the case; state {mangler}."
#       leverancen_ikke_hel: "It cannot be decided whether there is a case {sagsnummer}: part of the delivery could not be read."
#       flere_sager: "It cannot be decided which case is billed: {sagsnummer} stands on several cases."
#       ikke_relevant: "The delivery has no cases to hold the bill against."
#   afhjaelpning:
#     da: "Hold afregningen op imod sagen, og ret den af dem, der er forkert; tilbagebetal, hvad der er opkrævet for meget."
#     en: "Hold the bill against the case and correct whichever is wrong; pay back what was billed too much."
#   fortolkning:
#     da: "Handlekommunen er den, der er det den dag, opholdet begynder. En afregning uden slutdag siger, at opholdet varede måneden ud. Har sagen endnu ingen slutdag, er det uoplyst, ikke forkert."
#     en: "The handlekommune is the one on the day the stay begins. A bill without a last day says that the stay ran to the end of the month. Where the case has no last day yet, that is undecided, not wrong."
package regler.bestand.afregning_mod_sag

import data.felles.afregnet
import data.felles.forekomst
import data.felles.leverance

sager := leverance.af_type("visitationssag")

svar := forekomst.saml([forekomst.af(
	object.union(bedoemt(i, p), {"parametre": object.union({"sagsnummer": p.vaerdier.sagsnummer}, object.get(bedoemt(i, p), "parametre", {}))}),
	sprintf("%s/%s", [p.id, p.vaerdier.ophold]),
	["poster", i],
) |
	some i, p in leverance.af_type("afregning")
])

bedoemt(i, _) := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [leverance.sti(i, "sagsnummer")], "mangler": []} if {
	count(sager) == 0
	object.get(input.leverance.typer, "visitationssag", 0) == 0
} else := {"udfald": "uoplyst", "besked": "leverancen_ikke_hel", "fakta": [leverance.sti(i, "sagsnummer")], "mangler": []} if {
	count(sager) == 0
	input.leverance.hel == false
} else := {"udfald": "brud", "besked": "ingen_sag", "fakta": [leverance.sti(i, "sagsnummer")], "mangler": []} if {
	count(sager) == 0
} else := {"udfald": "uoplyst", "besked": "flere_sager", "fakta": [leverance.sti(j, "id") | some j, _ in sager], "mangler": []} if {
	count(sager) > 1
} else := afregnet.mod_sag(i, min([j | some j, _ in sager]))
