# METADATA
# scope: package
# title: Ingen hindres i at drikke uden hjemmel
# description: |
#   En borger hindres kun i at drikke, når indgrebet hviler på en bestemmelse, der var i kraft på dagen og kan omfatte det: før 2020 § 126,
#   fra 2020 § 124 d, når adfærden var til fare for borgeren selv eller andre; eller på nødret, der er skrevet ud. At borgerens sundhed
#   eller liv er i fare ved fri adgang til vand, er ikke i sig selv hjemmel.
#   Ikke kodet: om betingelserne i § 126 var opfyldt (se magt/akut_fastholdelse), og om nødret forelå.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Nobody is stopped from drinking without a legal ground
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
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 124 d", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124b-124d" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Behov for fleksibilitet i forhold til magt og magtanvendelser", citat: "når det er en ulovlig magtanvendelse at forsøge at forhindre en person i at drikke vand hele tiden på trods af at den pågældende person ville dø ved uhindret adgang til vandhanen" }
#     - { kilde: straffeloven, sted: "§ 14 (nødret)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; syddjurs.dk, Magtanvendelsesinstruks" }
#   besked:
#     da:
#       opfyldt: "At borgeren blev hindret i at drikke {dag}, er ført med en hjemmel, der kan omfatte det: {hjemmel}."
#       straffri: "At borgeren blev hindret i at drikke {dag}, er begrundet med {hjemmel}."
#       brud: "Borgeren blev hindret i at drikke {dag} uden hjemmel; det er ulovlig magtanvendelse, også selv om uhindret adgang til vand er farlig for borgeren."
#       ikke_anfoert: "Borgeren blev hindret i at drikke {dag}, og der er ikke anført nogen hjemmel; uden hjemmel er det ulovlig magtanvendelse, også selv om uhindret adgang til vand er farlig for borgeren."
#       ikke_udskrevet: "Borgeren blev hindret i at drikke {dag}; hjemlen er angivet som {hjemmel}, men der mangler {mangler}."
#       ikke_hjemmel: "Borgeren blev hindret i at drikke {dag}, men {hjemmel} var ikke hjemmel til magtanvendelse den dag."
#       anden_hjemmel: "Borgeren blev hindret i at drikke {dag}, men {hjemmel} giver ikke hjemmel til det."
#       ingen_fare: "Borgeren blev hindret i at drikke {dag} efter {hjemmel}, men adfærden var ikke til fare for borgeren selv eller andre."
#       uoplyst: "Det kan ikke afgøres, om det var lovligt at hindre borgeren i at drikke: registret mangler {mangler}."
#       kilden_ikke_set: "Det kan ikke afgøres, om {hjemmel} gav hjemmel til at hindre borgeren i at drikke {dag}: ingen kilde, der er set, viser det."
#     en:
#       opfyldt: "Stopping the citizen from drinking on {dag} names a ground that can cover it: {hjemmel}."
#       straffri: "Stopping the citizen from drinking on {dag} is justified by {hjemmel}."
#       brud: "The citizen was stopped from drinking on {dag} without a legal ground; that is unlawful use of force even where free access to water is a danger to the citizen."
#       ikke_anfoert: "The citizen was stopped from drinking on {dag} and no legal ground is named; without one it is unlawful use of force even where free access to water is a danger to the citizen."
#       ikke_udskrevet: "The citizen was stopped from drinking on {dag}; the ground is given as {hjemmel}; missing: {mangler}."
#       ikke_hjemmel: "The citizen was stopped from drinking on {dag}, but {hjemmel} was no ground for the use of force on that day."
#       anden_hjemmel: "The citizen was stopped from drinking on {dag}, but {hjemmel} is no ground for it."
#       ingen_fare: "The citizen was stopped from drinking on {dag} under {hjemmel}, but the conduct was no danger to the citizen or to others."
#       uoplyst: "It cannot be decided whether it was lawful to stop the citizen from drinking: the register lacks {mangler}."
#       kilden_ikke_set: "It cannot be decided whether {hjemmel} was a ground for stopping the citizen from drinking on {dag}: no source seen tells."
#   bemaerkning:
#     da:
#       ikke_tilladt: "Nødret kan gøre indgrebet straffrit, men det tæller som ikke tilladt magt ved registrering og indberetning."
#     en:
#       ikke_tilladt: "Nødret may free from punishment, but the intervention counts as force that is not permitted when it is recorded and reported."
#   afhjaelpning:
#     da: "Indberet indgrebet som ikke tilladt magt. Inddrag straks lægen i faren ved borgerens væskeindtag, og tag spørgsmålet op med handlekommunen og socialtilsynet; forelå der nødret, så skriv grunden."
#     en: "Report the intervention as force that is not permitted. Bring in the doctor at once on the danger of the citizen's intake of fluid, and take the question up with the handlekommune and socialtilsynet; if there was nødret, write the grounds."
#   fortolkning:
#     da: "Brevet kalder det ulovligt at forhindre en person i at drikke, selv om personen ville dø ved fri adgang til vand. Faren er derfor ikke i sig selv en hjemmel; den kan være det efter § 126 (før 2020), § 124 d (fra 2020) eller nødret. Nødværge kan ikke begrunde det. Bestemmelser, hvis indhold ikke er set, er uafklarede."
#     en: "The letter calls it unlawful to stop a person from drinking even where the person would die from free access to water. The danger is therefore no ground in itself; it can be one under § 126 (before 2020), § 124 d (from 2020) or nødret. Nødværge cannot justify it. Provisions whose content was not seen are undecided."
package regler.magt.adgang_til_vand

import data.felles.forekomst
import data.felles.indgreb
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in indgreb.af_art({"hindring_i_at_drikke"})])

bedoemt(h) := stop if {
	stop := indgreb.stop_for(h)
} else := indgreb.efter_hjemlen(h, "hindring_i_at_drikke", {"noedret"})
