# METADATA
# scope: package
# title: Sensorer og trædemåtter kun efter afgørelse
# description: |
#   Teknologi, der overvåger en borger (sensorer, trædemåtter med sender, alarm- og pejlesystemer), bruges kun efter en afgørelse,
#   der gælder, så længe teknologien er i brug. Før 2020: afgørelse efter § 125, stk. 1. Fra 2020: kommunens afgørelse efter § 128 b,
#   begrænset til en periode, når der er risiko for personskade, og teknologien er påkrævet. Samtykker borgeren, er det ikke magt.
#   Ikke kodet: om den rette kommune traf afgørelsen, om risikoen og behovet er vurderet rigtigt, og om borgeren kunne samtykke.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Sensors and step mats only by decision
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - navn: M1
#       fra: "2015-01-01"
#       til: "2019-12-31"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 125, stk. 1 (alarm- og pejlesystemer)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; syddjurs.dk, Magtanvendelsesinstruks" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 128 b (tryghedsskabende velfærdsteknologi)", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/128b" }
#         - { kilde: bek-402-2023, sted: "arterne af teknologi", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk; elov.dk" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Behov for fleksibilitet i forhold til magt og magtanvendelser", citat: "Det gør sig bl.a. gældende i forhold til teknologi med indbyggede sensorer og trædemåtter med indbyggede sendere. Dette vurderes af socialtilsynet at være overvågning jf. ankestyrelsens fortolkning." }
#   besked:
#     da:
#       opfyldt: "Teknologien er brugt efter en afgørelse, der gjaldt fra {dag} og så længe, den var i brug."
#       samtykke: "Borgeren samtykker i teknologien, så brugen er ikke magtanvendelse."
#       brud: "Teknologien er brugt fra {dag} uden afgørelse; det er overvågning og ulovlig magtanvendelse."
#       anden_hjemmel: "Afgørelsen er truffet efter {hjemmel}, som ikke giver hjemmel til overvågning med teknologi {dag}."
#       gjaldt_ikke: "Afgørelsen gjaldt ikke i hele den tid, teknologien var i brug fra {dag}."
#       uden_tidsgraense: "Afgørelsen er ikke begrænset til en periode, som § 128 b kræver."
#       betingelser: "Afgørelsen efter § 128 b hviler ikke på de betingelser, bestemmelsen kræver: {fejl}."
#       betingelser_mangler: "Det er ikke dokumenteret, at betingelserne i § 128 b er opfyldt; der mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om overvågningen havde hjemmel: registret mangler {mangler}."
#       udloebet_siden: "Afgørelsen gjaldt, da teknologien blev taget i brug {dag}, men er ophørt siden; registret mangler {mangler}."
#       kilden_ikke_set: "Det kan ikke afgøres, om {hjemmel} gav hjemmel til overvågningen {dag}: ingen kilde, der er set, viser det."
#       tidsgraense_uafklaret: "Afgørelsen er ikke begrænset til en periode; hvilken grænse § 125, stk. 1, satte, er ikke bekræftet."
#       teknologi_uafklaret: "Det kan ikke afgøres, om teknologien er af en art, afgørelsen kan omfatte: ingen kilde, der er set, nævner den."
#     en:
#       opfyldt: "The technology was used under a decision that held from {dag} and as long as it was in use."
#       samtykke: "The citizen consents to the technology, so using it is no use of force."
#       brud: "The technology has been used from {dag} without a decision; that is surveillance and unlawful use of force."
#       anden_hjemmel: "The decision rests on {hjemmel}, which is no ground for surveillance by technology on {dag}."
#       gjaldt_ikke: "The decision did not hold for all of the time the technology was in use from {dag}."
#       uden_tidsgraense: "The decision is not limited to a period, as § 128 b demands."
#       betingelser: "The decision under § 128 b does not rest on the conditions the provision demands: {fejl}."
#       betingelser_mangler: "It is not documented that the conditions of § 128 b are met; missing: {mangler}."
#       uoplyst: "It cannot be decided whether the surveillance had a ground: the register lacks {mangler}."
#       udloebet_siden: "The decision held when the technology was taken into use on {dag} but has ended since; the register lacks {mangler}."
#       kilden_ikke_set: "It cannot be decided whether {hjemmel} was a ground for the surveillance on {dag}: no source seen tells."
#       tidsgraense_uafklaret: "The decision is not limited to a period; which limit § 125(1) set is not confirmed."
#       teknologi_uafklaret: "It cannot be decided whether the technology is of a kind the decision can cover: no source seen names it."
#   bemaerkning:
#     da:
#       regimeskift: "Teknologien blev taget i brug før 1. januar 2020 og var i brug ud over den dag. Den er bedømt efter reglerne på den dag, den blev taget i brug; ingen overgangsregel er set."
#     en:
#       regimeskift: "The technology was taken into use before 1 January 2020 and remained in use beyond it. It is judged by the rules of the day it was taken into use; no transition rule was seen."
#   afhjaelpning:
#     da: "Tag teknologien ud af brug, til kommunen har truffet afgørelse, og indberet brugen som ikke tilladt magt. Vurdér, om borgeren kan hjælpes på en mindre indgribende måde."
#     en: "Take the technology out of use until the kommune has decided, and report its use as force that is not permitted. Consider whether the citizen can be helped in a less intrusive way."
#   fortolkning:
#     da: "Socialtilsynets vurdering, som brevet refererer, er lagt til grund: teknologien er overvågning, også når den skal give bedre omsorg. Er der ikke noteret en dag, hvor brugen sluttede, varer den endnu. Hvornår § 128 b kom i kraft, er først vist fra 1. maj 2023; før da er en afgørelse efter den uafklaret. Kameraer og anden teknologi, kilderne ikke nævner, er uafklarede, når der er en afgørelse."
#     en: "The assessment of socialtilsynet that the letter reports is followed: the technology is surveillance, even where it is meant to give better care. Where no day is recorded on which the use ended, it goes on. When § 128 b came into force is shown only from 1 May 2023; a decision under it before then is undecided. Cameras and other technology that the sources do not name are undecided where there is a decision."
package regler.magt.overvaagning

import data.felles.fakta
import data.felles.forekomst
import data.felles.indgreb
import data.felles.kalender
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in indgreb.af_art({"overvaagning", "alarm_eller_pejlesystem"})])

bedoemt(h) := object.union(efter_regimet(h), {"bemaerkning": "regimeskift"}) if {
	h.variant == "M1"
	ud_over_m1(h)
} else := efter_regimet(h)

efter_regimet(h) := stop if {
	stop := indgreb.stop_for(h)
} else := {"udfald": "opfyldt", "besked": "samtykke", "fakta": [array.concat(h.sti, ["arter"]), samtykke], "mangler": []} if {
	h.post.borger.maalgruppe.samtykker == true
	samtykke := array.concat(h.sti, ["borger", "maalgruppe", "samtykker"])
} else := stop if {
	stop := indgreb.uden_afgoerelse(indgreb.staaende(h), "overvaagning")
} else := {"udfald": "uoplyst", "besked": "teknologi_uafklaret", "fakta": [teknologi(h, ["type"])], "mangler": []} if {
	h.post.teknologi.type in {"kamera", "anden"}
} else := krav.uoplyst([teknologi(h, ["type"])]) if {
	not h.post.teknologi.type
} else := efter_afgoerelsen(h, h.variant)

efter_afgoerelsen(h, "M1") := {"udfald": "uoplyst", "grund": "ikke_bekraeftet", "besked": "tidsgraense_uafklaret", "fakta": afgoerelsens(h), "mangler": []} if {
	indgreb.uden_tidsgraense(h)
} else := opfyldt(h, [])

efter_afgoerelsen(h, "M2") := {"udfald": "brud", "besked": "uden_tidsgraense", "fakta": afgoerelsens(h), "mangler": []} if {
	indgreb.uden_tidsgraense(h)
} else := {
	"udfald": "brud",
	"besked": "betingelser",
	"fakta": array.concat(afgoerelsens(h), fakta.oplyste(betingelser(h))),
	"mangler": [],
	"parametre": {"fejl": ikke_opfyldte(h)},
} if {
	ikke_opfyldte(h) != []
} else := {
	"udfald": "brud",
	"besked": "betingelser_mangler",
	"fakta": array.concat(afgoerelsens(h), fakta.oplyste(betingelser(h))),
	"mangler": mangler,
} if {
	mangler := array.concat(fakta.mangler(domme(h)), fakta.mangler_tekst(grunde(h)))
	mangler != []
} else := opfyldt(h, betingelser(h))

opfyldt(h, stier) := {
	"udfald": "opfyldt",
	"fakta": array.concat(array.concat(afgoerelsens(h), [teknologi(h, ["type"])]), stier),
	"mangler": [],
	"parametre": {"dag": h.dag},
}

afgoerelsens(h) := indgreb.afgoerelsens_fakta(indgreb.staaende(h))

# In use on a day of M2: it ended then, or has not ended on the day the register is judged.
ud_over_m1(h) if kalender.dag(indgreb.staaende(h).post.slut) > data.parametre.ikraft.magt[0].til

dele := {"risiko_for_personskade": "ingen_risiko_for_personskade", "paakraevet": "teknologi_ikke_paakraevet"}

ikke_opfyldte(h) := [fejl | some navn, fejl in dele; h.post.teknologi[navn].opfyldt == false]

domme(h) := [teknologi(h, [navn, "opfyldt"]) | some navn, _ in dele]

grunde(h) := [teknologi(h, [navn, "begrundelse"]) | some navn, _ in dele]

betingelser(h) := array.concat(domme(h), grunde(h))

teknologi(h, felt) := array.concat(array.concat(h.sti, ["teknologi"]), felt)
