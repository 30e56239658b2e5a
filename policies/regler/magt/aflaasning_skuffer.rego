# METADATA
# scope: package
# title: Skuffer og køkkenskabe låses ikke
# description: |
#   At låse skuffer og køkkenskabe er magtanvendelse, også når et hygiejnepåbud kræver det, og ingen bestemmelse, hvis indhold er set,
#   giver hjemmel til det. Følger aflåsningen et påbud fra en anden myndighed end socialtilsynet, er bruddet en del af en normkonflikt
#   (se magt/normkonflikt). Samtykker alle berørte beboere, er det ikke magt.
#   Ikke kodet: om beboerne kunne samtykke, om påbuddet krævede netop den aflåsning, og aflåsning af andet end skuffer og køkkenskabe.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Drawers and kitchen cupboards are not locked
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Overlap mellem socialtilsynet og andre tilsyn", citat: "I forbindelse med hygiejnekontrol gives der på et botilbud påbud om aflåsning af skuffer og køkkenskabe af hygiejnemæssige hensyn, men hvis påbuddet følges vil det være en magtanvendelse ift. Socialtilsynene." }
#   besked:
#     da:
#       opfyldt: "Alle berørte beboere samtykker i aflåsningen, så den er ikke magtanvendelse."
#       brud: "Skuffer eller køkkenskabe er låst fra {dag} uden hjemmel; det er magtanvendelse."
#       efter_paabud: "Skuffer eller køkkenskabe er låst fra {dag} efter påbud fra {myndighed} (påbud {paabud}); det er magtanvendelse uden hjemmel, også når et påbud kræver det."
#       anden_hjemmel: "Skuffer eller køkkenskabe er låst fra {dag} efter {hjemmel}, som ikke giver hjemmel til det; det er magtanvendelse."
#       uoplyst: "Det kan ikke afgøres, om aflåsningen er magtanvendelse uden hjemmel: registret mangler {mangler}."
#       kilden_ikke_set: "Det kan ikke afgøres, om {hjemmel} gav hjemmel til at låse skuffer og køkkenskabe {dag}: ingen kilde, der er set, viser det."
#       andet_laast: "Det, der er låst, er hverken skuffer eller køkkenskabe."
#     en:
#       opfyldt: "All residents concerned consent to the locking, so it is no use of force."
#       brud: "Drawers or kitchen cupboards have been locked from {dag} without a legal ground; that is use of force."
#       efter_paabud: "Drawers or kitchen cupboards have been locked from {dag} by order of {myndighed} (order {paabud}); that is use of force without a legal ground, also where an order asks for it."
#       anden_hjemmel: "Drawers or kitchen cupboards have been locked from {dag} under {hjemmel}, which is no ground for it; that is use of force."
#       uoplyst: "It cannot be decided whether the locking is use of force without a legal ground: the register lacks {mangler}."
#       kilden_ikke_set: "It cannot be decided whether {hjemmel} was a ground for locking drawers and kitchen cupboards on {dag}: no source seen tells."
#       andet_laast: "What is locked is neither drawers nor kitchen cupboards."
#   bemaerkning:
#     da:
#       del_af_normkonflikt: "Bruddet er en del af en normkonflikt: påbuddet kan ikke følges uden magtanvendelse. Se magt/normkonflikt."
#     en:
#       del_af_normkonflikt: "The breach is part of a conflict of norms: the order cannot be followed without use of force. See magt/normkonflikt."
#   afhjaelpning:
#     da: "Lås op, og indberet aflåsningen som ikke tilladt magt. Kræver et påbud aflåsningen, så forelæg modstriden for begge myndigheder skriftligt, før der ændres noget."
#     en: "Unlock, and report the locking as force that is not permitted. Where an order asks for it, put the contradiction to both authorities in writing before anything is changed."
#   fortolkning:
#     da: "Et påbud om at låse er ingen hjemmel til magt. Bruddet er en del af normkonflikten, når påbuddet gjaldt i hele den tid, der var låst, og aflåsningen ikke peger på et andet påbud; er der låst før påbuddet eller efter dets ophævelse, er det et almindeligt brud. Bestemmelser fra 2020, hvis indhold ikke er set, kan omfatte aflåsningen; en afgørelse efter dem er uafklaret. En aflåsning, der varer ved, kan ikke hvile på nødret."
#     en: "An order to lock is no ground for force. The breach is part of the conflict of norms where the order was in force for all of the time it was locked, and the locking does not point to another order; where it was locked before the order or after its revocation, it is an ordinary breach. Provisions from 2020 whose content was not seen may cover the locking; a decision under them is undecided. A locking that goes on cannot rest on nødret."
package regler.magt.aflaasning_skuffer

import data.felles.forekomst
import data.felles.indgreb
import data.felles.krav
import data.felles.magt
import data.felles.paabud

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in indgreb.af_art({"aflaasning_skuffer"})])

bedoemt(h) := stop if {
	stop := indgreb.stop_for(h)
} else := object.union(krav.ikke_relevant([felt(h, "genstand")]), {"besked": "andet_laast"}) if {
	h.post.aflaasning.genstand in {"havelaage", "udeareal", "yderdoer", "koekken"}
} else := {"udfald": "opfyldt", "fakta": [array.concat(h.sti, ["arter"]), felt(h, "beboere_samtykker")], "mangler": []} if {
	h.post.aflaasning.beboere_samtykker == true
} else := efter_paabud(uden_hjemmel(h), paabud.bag(h))

# No provision is in the series, so that no decision can be a ground; it can be undecided whether one is.
uden_hjemmel(h) := indgreb.uden_afgoerelse(indgreb.staaende(h), "aflaasning_skuffer")

# What is no breach is no part of a conflict.
efter_paabud(svar_uden, []) := svar_uden

efter_paabud(svar_uden, bag) := svar_uden if {
	bag != []
	svar_uden.udfald != "brud"
} else := object.union_n([{"besked": "efter_paabud"}, svar_uden, {
	"del_af": "magt/normkonflikt",
	"bemaerkning": "del_af_normkonflikt",
	"fakta": array.concat(svar_uden.fakta, [array.concat(p.sti, [navn]) | some p in bag; some navn in ["krav", "myndighed", "dato"]]),
	"parametre": object.union(svar_uden.parametre, {
		"myndighed": [navn | some p in bag; navn := paabud.myndighed(p)],
		"paabud": [p.noegle | some p in bag],
	}),
}]) if {
	bag != []
}

felt(h, navn) := array.concat(h.sti, ["aflaasning", navn])
