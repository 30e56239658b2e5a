# METADATA
# scope: package
# title: Afgørelse før indgrebet
# description: |
#   Hvert indgreb bortset fra de akutte hviler på en afgørelse om den pågældende foranstaltning, som er truffet før indgrebet og
#   gælder på dagen, og hvor hændelsens afslutning er noteret, også da.
#   Ikke kodet: om afgørelsens betingelser var opfyldt, hvor længe den højst måtte gælde, og en foranstaltning, der står på, efter
#   dens første dag. Indgreb uden hjemmel bedømmes ikke her (se hjemmel).
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Decision before the intervention
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "akutte og forhåndsgodkendte indgreb (§§ 124 c, 124 d, 136 a og 136 c over for §§ 125, 128 og 128 b-128 h)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "admin.sbst.dk, Skemaer til indberetning fra 1. januar 2025" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 126 som den eneste akutte foranstaltning (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "syddjurs.dk, Magtanvendelsesinstruks 2.3; css.gribskov.dk, Magtanvendelse" }
#   besked:
#     da:
#       opfyldt: "Afgørelsen om foranstaltningen var truffet før indgrebet og gjaldt."
#       brud: "Indgrebet kræver en afgørelse, der er truffet forinden; der mangler {mangler}."
#       ingen_afgoerelse: "Indgrebet kræver en afgørelse, der er truffet forinden; der er ingen."
#       anden_afgoerelse: "Afgørelsen er truffet efter en anden bestemmelse end den, indgrebet hviler på."
#       for_sent: "Afgørelsen blev først truffet efter indgrebet."
#       ikke_begyndt: "Afgørelsen var truffet, men gjaldt endnu ikke."
#       ophaevet: "Afgørelsen var ophævet, før indgrebet sluttede."
#       udloebet: "Afgørelsen var udløbet, før indgrebet sluttede."
#       uoplyst: "Det kan ikke afgøres, om en afgørelse gjaldt ved indgrebet: registret mangler {mangler}."
#       uafklaret: "Det kan ikke afgøres, om indgrebet kræver en afgørelse: ingen kilde, der er set, viser, at bestemmelsen var i kraft den dag."
#       ikke_relevant: "Indgrebet er akut, uden hjemmel eller fysisk guidning; der kræves ingen afgørelse forinden."
#     en:
#       opfyldt: "The decision on the measure was given before the intervention and held."
#       brud: "The intervention needs a decision given before it; {mangler} is missing."
#       ingen_afgoerelse: "The intervention needs a decision given before it; there is none."
#       anden_afgoerelse: "The decision rests on another provision than the intervention."
#       for_sent: "The decision was given only after the intervention."
#       ikke_begyndt: "The decision had been given but did not hold yet."
#       ophaevet: "The decision had been revoked before the intervention ended."
#       udloebet: "The decision had expired before the intervention ended."
#       uoplyst: "It cannot be decided whether a decision held at the intervention: the register lacks {mangler}."
#       uafklaret: "It cannot be decided whether the intervention needs a decision: no source seen shows that the provision was in force that day."
#       ikke_relevant: "The intervention is acute, without legal ground or physical guidance; no decision is needed beforehand."
#   afhjaelpning:
#     da: "Foranstaltningen skal ophøre, indtil kommunen har truffet afgørelse; indgreb uden afgørelse indberettes som ikke tilladt magt."
#     en: "The measure must cease until the municipality has decided; interventions without a decision are reported as force that is not permitted."
#   fortolkning:
#     da: "Er afgørelse og indgreb dateret samme dag uden klokkeslæt, regnes afgørelsen for truffet først. En afgørelse uden udløbsdag tæller kun, når registret siger, at den gælder uden udløb. Er bestemmelsen afgørelsen hviler på ikke noteret, regnes den for at angå indgrebet."
#     en: "A decision and an intervention of the same day without times: the decision is taken to come first. A decision without a last day counts only where the register says that it holds without one. Where the decision's own provision is not recorded it is taken to be about the intervention."
package regler.magt.forhaandstilladelse

import data.felles.forekomst
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := krav.uoplyst([hjemmel(h)]) if {
	not h.post.hjemmel
} else := krav.ikke_relevant([hjemmel(h)]) if {
	kraever_ingen(h)
} else := efter(h, magt.afgoerelse(h))

kraever_ingen(h) if magt.akut_bestemmelse(h)

kraever_ingen(h) if magt.hjemmel(h) in {"uden", "gaelder_ikke"}

efter(h, a) := {"udfald": "opfyldt", "fakta": grundlag(h, a), "mangler": []} if {
	a.status == "gaelder"
} else := {"udfald": "uoplyst", "fakta": grundlag(h, a), "mangler": a.mangler} if {
	a.status == "uoplyst"
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "uafklaret", "fakta": grundlag(h, a), "mangler": []} if {
	magt.hjemmel(h) == "uafklaret"
} else := {"udfald": "brud", "fakta": grundlag(h, a), "mangler": a.mangler} if {
	a.status == "ikke_oplyst"
} else := {"udfald": "brud", "besked": a.besked, "fakta": grundlag(h, a), "mangler": []}

grundlag(h, a) := array.concat([array.concat(h.sti, ["dato"]), hjemmel(h)], a.fakta)

hjemmel(h) := array.concat(h.sti, ["hjemmel"])
