# METADATA
# scope: package
# title: Indgrebets hjemmel
# description: |
#   Hvert indgreb angiver sin hjemmel i serviceloven, og den er en af dem, der var i kraft på dagen. Et indgreb uden hjemmel er
#   ikke tilladt magt. Nødret og nødværge er ingen hjemmel i serviceloven; de skal begrundes, og indgrebet tæller som ikke
#   tilladt magt.
#   Ikke kodet: om bestemmelsens betingelser var opfyldt (se akut_fastholdelse, tilbageholdelse_i_bolig og forhaandstilladelse),
#   og om nødret eller nødværge forelå.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Legal ground of the intervention
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - navn: M1
#       fra: "2015-01-01"
#       til: "2019-12-31"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§§ 125-129 a (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; syddjurs.dk, Magtanvendelsesinstruks" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "§§ 124 c, 124 d, 125 og 128 b (fra 2020)", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124b-124d, /125 og /128b" }
#         - { kilde: serviceloven, sted: "§§ 128, 128 c-128 h, 129, 129 a, 136 a, 136 c og 136 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "admin.sbst.dk, Skemaer til indberetning fra 1. januar 2025" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "afsnit VII: magtanvendelse over for voksne", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; sm.dk" }
#     - { kilde: straffeloven, sted: "§§ 13 og 14 (nødværge og nødret)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "css.gribskov.dk, Magtanvendelse; syddjurs.dk, Magtanvendelsesinstruks" }
#   besked:
#     da:
#       opfyldt: "Indgrebet har hjemmel i {hjemmel}, som var i kraft {dag}."
#       noedret: "Hjemlen er {hjemmel}, og det er begrundet; indgrebet tæller som ikke tilladt magt."
#       brud: "Indgrebet er ført uden hjemmel; der mangler {mangler}."
#       ingen: "Indgrebet havde ingen hjemmel i serviceloven og er ikke tilladt magt."
#       ingen_ubegrundet: "Indgrebet havde ingen hjemmel i serviceloven og er ikke tilladt magt; der mangler {mangler}."
#       ubegrundet: "Hjemlen er {hjemmel}, men der mangler {mangler}."
#       gaelder_ikke: "{hjemmel} var ikke hjemmel til magtanvendelse {dag}; indgrebet er ikke tilladt magt."
#       uoplyst: "Det kan ikke afgøres, om indgrebet har hjemmel: registret mangler {mangler}."
#       uafklaret: "Det kan ikke afgøres, om {hjemmel} var i kraft {dag}: ingen kilde, der er set, viser det. Se serviceloven som den gjaldt den dag."
#       stykke: "Det kan ikke afgøres, om indgrebet har hjemmel: før 2020 er kun § 125, stk. 1 og stk. 3, hjemmel, og registret siger ikke, hvilket stykke det er."
#       ikke_relevant: "Hændelsen er fysisk guidning og ingen magtanvendelse."
#     en:
#       opfyldt: "The intervention rests on {hjemmel}, in force on {dag}."
#       noedret: "The ground is {hjemmel}, with reasons; the intervention counts as force that is not permitted."
#       brud: "The intervention names no legal ground; {mangler} is missing."
#       ingen: "The intervention had no ground in serviceloven and is force that is not permitted."
#       ingen_ubegrundet: "The intervention had no ground in serviceloven and is force that is not permitted; {mangler} is missing."
#       ubegrundet: "The ground is {hjemmel}, but {mangler} is missing."
#       gaelder_ikke: "{hjemmel} was no ground for the use of force on {dag}; the intervention is force that is not permitted."
#       uoplyst: "It cannot be decided whether the intervention has a ground: the register lacks {mangler}."
#       uafklaret: "It cannot be decided whether {hjemmel} was in force on {dag}: no source seen tells. See serviceloven as it was on that day."
#       stykke: "It cannot be decided whether the intervention has a ground: before 2020 only § 125(1) and (3) are grounds, and the register does not say which."
#       ikke_relevant: "The incident is physical guidance and no use of force."
#   afhjaelpning:
#     da: "Angiv den bestemmelse, indgrebet hviler på, med begrundelse. Var der ingen, skal indgrebet ophøre, indberettes som ikke tilladt magt og følges op, så det ikke gentages."
#     en: "State the provision the intervention rests on, with reasons. If there was none, the intervention must cease, be reported as force that is not permitted, and be followed up so that it does not recur."
#   fortolkning:
#     da: "Listen er lukket: før 2020 er alt andet end §§ 125-129 a ulovligt. Fra 2020 tæller en bestemmelse fra den første dag, en kilde, der er set, viser den i kraft; de øvrige er uafklarede. Nødret og nødværge kan gøre et indgreb straffrit, men giver ikke hjemmel i serviceloven. Er der kun låst skuffer og køkkenskabe, fordi en myndighed har påbudt det, er bruddet en del af normkonflikten (magt/normkonflikt)."
#     en: "The list is closed: before 2020 everything but §§ 125-129 a is unlawful. From 2020 a provision counts from the first day on which a source seen shows it in force; the others are undecided. Nødret and nødværge may free from punishment but give no ground in serviceloven. Where only drawers and cupboards are locked, because an authority has ordered it, the breach is part of the conflict of norms (magt/normkonflikt)."
package regler.magt.hjemmel

import data.felles.fakta
import data.felles.forekomst
import data.felles.magt
import data.felles.paabud

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(object.union(bedoemt(h), konflikt(h, bedoemt(h))), h.noegle, h.sti) | some h in magt.haendelser])

# What an authority has ordered, and no provision allows, is part of the conflict between the two.
konflikt(h, svaret) := {"del_af": "magt/normkonflikt"} if {
	object.get(svaret, "besked", "") in {"ingen", "gaelder_ikke"}
	h.post.arter == ["aflaasning_skuffer"]
	paabud.bag(h) != []
} else := {}

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := {"udfald": "brud", "fakta": [], "mangler": [felt.hjemmel]} if {
	not h.post.hjemmel
	felt := felter(h)
} else := efter_art(h, magt.hjemmel(h), felter(h))

efter_art(h, "uden", felt) := {"udfald": "brud", "besked": "ingen", "fakta": [felt.hjemmel, felt.begrundelse], "mangler": []} if {
	h.post.hjemmel == "ingen"
	fakta.har_tekst(felt.begrundelse)
} else := {"udfald": "brud", "besked": "ingen_ubegrundet", "fakta": [felt.hjemmel], "mangler": [felt.begrundelse]} if {
	h.post.hjemmel == "ingen"
} else := {"udfald": "opfyldt", "besked": "noedret", "fakta": [felt.hjemmel, felt.begrundelse], "mangler": [], "parametre": ord(h)} if {
	fakta.har_tekst(felt.begrundelse)
} else := {"udfald": "brud", "besked": "ubegrundet", "fakta": [felt.hjemmel], "mangler": [felt.begrundelse], "parametre": ord(h)}

efter_art(h, art, felt) := {"udfald": "opfyldt", "fakta": [felt.dato, felt.hjemmel], "mangler": [], "parametre": ord(h)} if art in {"gaelder", "akut"}

efter_art(h, "gaelder_ikke", felt) := {"udfald": "brud", "besked": "gaelder_ikke", "fakta": [felt.dato, felt.hjemmel], "mangler": [], "parametre": ord(h)}

efter_art(h, "uafklaret", felt) := {"udfald": "uoplyst", "besked": "stykke", "fakta": [felt.dato, felt.hjemmel], "mangler": []} if {
	h.variant == "M1"
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "uafklaret", "fakta": [felt.dato, felt.hjemmel], "mangler": [], "parametre": ord(h)}

ord(h) := {"hjemmel": h.post.hjemmel, "dag": h.dag}

felter(h) := {
	"dato": array.concat(h.sti, ["dato"]),
	"hjemmel": array.concat(h.sti, ["hjemmel"]),
	"begrundelse": array.concat(h.sti, ["hjemmel_begrundelse"]),
}
