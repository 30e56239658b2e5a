# METADATA
# scope: package
# title: Ingen hindres i at gå ud uden hjemmel
# description: |
#   En borger hindres kun i at gå ud, fx uden tøj, når indgrebet hviler på en bestemmelse, der var i kraft på dagen og omfatter
#   tilbageholdelse. Før 2020: § 126, eller efter afgørelse § 127 eller § 125, stk. 3. Fra 2020: § 124 d, når adfærden var til fare for
#   borgeren selv eller andre, eller efter afgørelse § 125. Hensynet til borgerens sundhed er ingen hjemmel.
#   Ikke kodet: om betingelserne i § 126 og § 127 var opfyldt (se magt/akut_fastholdelse og magt/tilbageholdelse_i_bolig), og om nødret
#   eller nødværge forelå.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Nobody is stopped from going out without a legal ground
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - navn: M1
#       fra: "2015-01-01"
#       til: "2019-12-31"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 126", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/126" }
#         - { kilde: serviceloven, sted: "§§ 125, stk. 3, og 127", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; syddjurs.dk, Magtanvendelsesinstruks, 2.15" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§§ 124 d og 125", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124b-124d og /125" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Behov for fleksibilitet i forhold til magt og magtanvendelser", citat: "Som når det er en ulovlig magtanvendelse, når botilbud forsøger at hindre en konkret person i gå udenfor uden tøj" }
#   besked:
#     da:
#       opfyldt: "Tilbageholdelsen {dag} er ført med en hjemmel, der omfatter den: {hjemmel}."
#       straffri: "Tilbageholdelsen {dag} er begrundet med {hjemmel}."
#       brud: "Borgeren blev hindret i at gå ud {dag} uden hjemmel; det er ulovlig magtanvendelse."
#       ikke_anfoert: "Borgeren blev hindret i at gå ud {dag}, og der er ikke anført nogen hjemmel; uden hjemmel er det ulovlig magtanvendelse."
#       ikke_udskrevet: "Borgeren blev hindret i at gå ud {dag}; hjemlen er angivet som {hjemmel}, men der mangler {mangler}."
#       ikke_hjemmel: "Borgeren blev hindret i at gå ud {dag}, men {hjemmel} var ikke hjemmel til magtanvendelse den dag."
#       anden_hjemmel: "Borgeren blev hindret i at gå ud {dag}, men {hjemmel} omfatter ikke tilbageholdelse."
#       ingen_fare: "Borgeren blev hindret i at gå ud {dag} efter {hjemmel}, men adfærden var ikke til fare for borgeren selv eller andre."
#       uden_afgoerelse: "Borgeren blev hindret i at gå ud {dag} uden den afgørelse, som den anførte hjemmel kræver."
#       gjaldt_ikke: "Borgeren blev hindret i at gå ud {dag}, men afgørelsen om det gjaldt ikke på dagen."
#       uoplyst: "Det kan ikke afgøres, om tilbageholdelsen havde hjemmel: registret mangler {mangler}."
#       kilden_ikke_set: "Det kan ikke afgøres, om {hjemmel} gav hjemmel til tilbageholdelsen {dag}: ingen kilde, der er set, viser det."
#     en:
#       opfyldt: "The stopping on {dag} names a ground that covers it: {hjemmel}."
#       straffri: "The stopping on {dag} is justified by {hjemmel}."
#       brud: "The citizen was stopped from going out on {dag} without a legal ground; that is unlawful use of force."
#       ikke_anfoert: "The citizen was stopped from going out on {dag} and no legal ground is named; without one it is unlawful use of force."
#       ikke_udskrevet: "The citizen was stopped from going out on {dag}; the ground is given as {hjemmel}; missing: {mangler}."
#       ikke_hjemmel: "The citizen was stopped from going out on {dag}, but {hjemmel} was no ground for the use of force on that day."
#       anden_hjemmel: "The citizen was stopped from going out on {dag}, but {hjemmel} does not cover keeping a person back."
#       ingen_fare: "The citizen was stopped from going out on {dag} under {hjemmel}, but the conduct was no danger to the citizen or to others."
#       uden_afgoerelse: "The citizen was stopped from going out on {dag} without the decision that the ground named demands."
#       gjaldt_ikke: "The citizen was stopped from going out on {dag}, but the decision on it did not hold on the day."
#       uoplyst: "It cannot be decided whether the stopping had a legal ground: the register lacks {mangler}."
#       kilden_ikke_set: "It cannot be decided whether {hjemmel} was a ground for the stopping on {dag}: no source seen tells."
#   bemaerkning:
#     da:
#       ikke_tilladt: "Nødret og nødværge kan gøre indgrebet straffrit, men det tæller som ikke tilladt magt ved registrering og indberetning."
#     en:
#       ikke_tilladt: "Nødret and nødværge may free from punishment, but the intervention counts as force that is not permitted when it is recorded and reported."
#   afhjaelpning:
#     da: "Indberet indgrebet som ikke tilladt magt, og aftal, hvordan borgeren kan hjælpes uden magt, fx ved at følge med ud eller række tøj. Er der stadig behov, så søg kommunens afgørelse."
#     en: "Report the intervention as force that is not permitted, and agree how the citizen can be helped without force, such as going along or handing over clothes. If the need remains, ask the kommune for a decision."
#   fortolkning:
#     da: "Brevet siger, at det er ulovligt at hindre en person i at gå ud uden tøj; det er læst som: uden en hjemmel, der omfatter tilbageholdelse. Nødret og nødværge er taget som grundlag, når de er skrevet ud. Bestemmelser, hvis indhold ikke er set, er uafklarede."
#     en: "The letter says that stopping a person from going out without clothes is unlawful; this is read as: without a ground that covers keeping a person back. Nødret and nødværge are accepted where written out. Provisions whose content was not seen are undecided."
package regler.magt.tilbageholdelse_udgang

import data.felles.forekomst
import data.felles.indgreb
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in indgreb.af_art({"tilbageholdelse_udgang"})])

bedoemt(h) := stop if {
	stop := indgreb.stop_for(h)
} else := indgreb.efter_hjemlen(h, "tilbageholdelse_udgang", {"noedret", "noedvaerge"})
