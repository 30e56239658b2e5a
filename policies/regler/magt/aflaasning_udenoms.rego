# METADATA
# scope: package
# title: Havelåger og udearealer låses kun efter afgørelse
# description: |
#   Før 2020: at låse en havelåge eller et udeareal er ulovlig magtanvendelse, også når borgeren frit kan gå ud gennem døren, og ingen
#   afgørelse kan tillade det. Fra 2020 kan kommunen efter § 125 tillade særlige døråbnere på låger m.v.: afgørelsen er begrænset til en
#   periode og gælder, så længe der er låst, og der er døralarm. Samtykker alle berørte beboere, er det ikke magt.
#   Ikke kodet: de tre betingelser i § 125 (kun om de er angivet at være opfyldt), om lågen er en udgang, om der er brugt en særlig
#   døråbner og ikke en lås, om den rette kommune traf afgørelsen, og om beboerne kunne samtykke. Døre ind til boligen bedømmes ikke her.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Gates and outdoor areas are locked only by decision
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - navn: M1
#       fra: "2015-01-01"
#       til: "2019-12-31"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 127 (tilbageholdelse, ikke ved låst dør)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "syddjurs.dk, Magtanvendelsesinstruks, 2.15" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§ 125 (særlige døråbnere, også på låger m.v.)", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/125" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Behov for fleksibilitet i forhold til magt og magtanvendelser", citat: "er det en ulovlig magtanvendelse at låse en havelåge på trods af at borgeren har fri udgang af boligen gennem døren" }
#   besked:
#     da:
#       opfyldt: "Lågen eller udearealet er låst efter en afgørelse, der er begrænset til en periode og gjaldt fra {dag}, så længe der var låst, og der er døralarm."
#       samtykke: "Alle berørte beboere samtykker i aflåsningen, så den er ikke magtanvendelse."
#       brud: "Lågen eller udearealet er låst fra {dag} uden hjemmel; det er ulovlig magtanvendelse."
#       foer_2020: "Lågen eller udearealet er låst fra {dag}; det er ulovlig magtanvendelse, og før 2020 kunne ingen afgørelse tillade det."
#       fri_udgang: "Lågen eller udearealet er låst fra {dag}; det er ulovlig magtanvendelse, på trods af at borgeren frit kan gå ud ad en anden vej."
#       anden_hjemmel: "Afgørelsen er truffet efter {hjemmel}, som ikke giver hjemmel til at låse en låge eller et udeareal {dag}."
#       gjaldt_ikke: "Afgørelsen gjaldt ikke i hele den tid, der var låst fra {dag}."
#       uden_tidsgraense: "Afgørelsen er ikke begrænset til en periode, som § 125 kræver."
#       betingelser: "Betingelserne i § 125 er angivet ikke at være opfyldt."
#       uden_alarm: "Der er låst efter en afgørelse fra {dag}, men der er ingen døralarm."
#       alarm_mangler: "Der er låst efter en afgørelse fra {dag}, men det fremgår ikke, at der er døralarm; der mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om aflåsningen havde hjemmel: registret mangler {mangler}."
#       udloebet_siden: "Afgørelsen gjaldt, da der blev låst {dag}, men er ophørt siden; registret mangler {mangler}."
#       kilden_ikke_set: "Det kan ikke afgøres, om {hjemmel} gav hjemmel til aflåsningen {dag}: ingen kilde, der er set, viser det."
#       andet_laast: "Det, der er låst, er hverken en låge eller et udeareal."
#     en:
#       opfyldt: "The gate or outdoor area is locked under a decision that is limited to a period and held from {dag} as long as it was locked, and there is a door alarm."
#       samtykke: "All residents concerned consent to the locking, so it is no use of force."
#       brud: "The gate or outdoor area has been locked from {dag} without a legal ground; that is unlawful use of force."
#       foer_2020: "The gate or outdoor area has been locked from {dag}; that is unlawful use of force, and before 2020 no decision could permit it."
#       fri_udgang: "The gate or outdoor area has been locked from {dag}; that is unlawful use of force even though the citizen can leave freely another way."
#       anden_hjemmel: "The decision rests on {hjemmel}, which is no ground for locking a gate or an outdoor area on {dag}."
#       gjaldt_ikke: "The decision did not hold for all of the time it was locked from {dag}."
#       uden_tidsgraense: "The decision is not limited to a period, as § 125 demands."
#       betingelser: "The conditions of § 125 are stated not to be met."
#       uden_alarm: "It is locked under a decision from {dag}, but there is no door alarm."
#       alarm_mangler: "It is locked under a decision from {dag}, but nothing shows that there is a door alarm; missing: {mangler}."
#       uoplyst: "It cannot be decided whether the locking had a legal ground: the register lacks {mangler}."
#       udloebet_siden: "The decision held when it was locked on {dag} but has ended since; the register lacks {mangler}."
#       kilden_ikke_set: "It cannot be decided whether {hjemmel} was a ground for the locking on {dag}: no source seen tells."
#       andet_laast: "What is locked is neither a gate nor an outdoor area."
#   bemaerkning:
#     da:
#       regimeskift: "Der blev låst før 1. januar 2020. Aflåsningen er bedømt efter reglerne på den dag, den begyndte; den del, der ligger fra 2020, skal have sin egen afgørelse efter § 125."
#     en:
#       regimeskift: "It was locked before 1 January 2020. The locking is judged by the rules of the day it began; the part from 2020 on needs a decision of its own under § 125."
#   afhjaelpning:
#     da: "Lås op, og indberet aflåsningen som ikke tilladt magt. Er der stadig behov, så søg kommunens afgørelse efter § 125, begrænset til en periode, og sæt døralarm op, før der låses igen."
#     en: "Unlock, and report the locking as force that is not permitted. If the need remains, ask the kommune for a decision under § 125, limited to a period, and put up a door alarm before locking again."
#   fortolkning:
#     da: "At § 125 før 2020 ikke omfattede låger, er sluttet af brevet og af, at de tilladte indgreb var udtømmende. En aflåsning, der varer ved, kan ikke hvile på nødret. Er der ikke noteret en dag, hvor der blev låst op, varer den endnu."
#     en: "That § 125 did not cover gates before 2020 is inferred from the letter and from the permitted interventions being exhaustive. A locking that goes on cannot rest on nødret. Where no day of unlocking is recorded, it goes on."
package regler.magt.aflaasning_udenoms

import data.felles.fakta
import data.felles.forekomst
import data.felles.indgreb
import data.felles.kalender
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in indgreb.af_art({"aflaasning_udenoms"})])

bedoemt(h) := stop if {
	stop := indgreb.stop_for(h)
} else := object.union(krav.ikke_relevant([felt(h, "genstand")]), {"besked": "andet_laast"}) if {
	h.post.aflaasning.genstand in {"yderdoer", "skuffer", "koekkenskabe", "koekken"}
} else := {"udfald": "opfyldt", "besked": "samtykke", "fakta": [array.concat(h.sti, ["arter"]), felt(h, "beboere_samtykker")], "mangler": []} if {
	h.post.aflaasning.beboere_samtykker == true
} else := efter_regimet(h, h.variant)

# No ground covered it: a decision, a free way out or a reason makes no difference.
efter_regimet(h, "M1") := object.union(
	{
		"udfald": "brud",
		"besked": besked_m1(h),
		"fakta": array.concat(
			[array.concat(h.sti, ["dato"]), array.concat(h.sti, ["arter"])],
			fakta.oplyste([felt(h, "fri_udgang_ad_anden_vej"), array.concat(h.sti, ["afgoerelse", "dato"])]),
		),
		"mangler": [],
		"parametre": {"dag": h.dag},
	},
	{k: v | some k, v in {"bemaerkning": "regimeskift"}; ud_over_m1(h)},
)

efter_regimet(h, "M2") := stop if {
	stop := indgreb.uden_afgoerelse(indgreb.staaende(h), "aflaasning_udenoms")
} else := efter_afgoerelsen(h)

besked_m1(h) := "fri_udgang" if {
	h.post.aflaasning.fri_udgang_ad_anden_vej == true
} else := "foer_2020"

# In force beyond M1: it ended then, or has not ended on the day the register is judged.
ud_over_m1(h) if kalender.dag(indgreb.staaende(h).post.slut) > data.parametre.ikraft.magt[0].til

efter_afgoerelsen(h) := {"udfald": "brud", "besked": "uden_tidsgraense", "fakta": afgoerelsens(h), "mangler": []} if {
	indgreb.uden_tidsgraense(h)
} else := {"udfald": "brud", "besked": "betingelser", "fakta": array.concat(afgoerelsens(h), [betingelse]), "mangler": []} if {
	betingelse := array.concat(felt(h, "betingelser"), ["opfyldt"])
	fakta.vaerdi(betingelse) == false
} else := object.union(uden_alarm(h), {"parametre": {"dag": h.dag}}) if {
	uden_alarm(h)
} else := {
	"udfald": "opfyldt",
	"fakta": array.concat(afgoerelsens(h), [felt(h, "doeralarm")]),
	"mangler": [],
	"parametre": {"dag": h.dag},
}

uden_alarm(h) := {"udfald": "brud", "besked": "uden_alarm", "fakta": array.concat(afgoerelsens(h), [felt(h, "doeralarm")]), "mangler": []} if {
	h.post.aflaasning.doeralarm == false
} else := {"udfald": "brud", "besked": "alarm_mangler", "fakta": afgoerelsens(h), "mangler": mangler} if {
	mangler := fakta.mangler([felt(h, "doeralarm")])
	mangler != []
}

afgoerelsens(h) := indgreb.afgoerelsens_fakta(indgreb.staaende(h))

felt(h, navn) := array.concat(h.sti, ["aflaasning", navn])
