# METADATA
# scope: package
# title: Borgeren hører til målgruppen
# description: |
#   Før 2020: borgeren har betydelig og varigt nedsat psykisk funktionsevne, nedsættelsen er fagligt dokumenteret, borgeren modtager
#   hjælp efter §§ 83-87 eller 101-104 og samtykker ikke i foranstaltningen.
#   Ikke kodet: om den faglige dokumentation er rigtig, og målgruppen fra 2020 (kapitel 24 a og 24 b), hvis ordlyd ikke er set. Indgreb
#   uden hjemmel i §§ 125-129 a bedømmes ikke her (se hjemmel).
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: The citizen belongs to the target group
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 124 a", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124-137 (før 2020)" }
#   besked:
#     da:
#       opfyldt: "Borgeren hører til målgruppen."
#       brud: "Det er ikke dokumenteret, at borgeren hører til målgruppen; der mangler {mangler}."
#       uden_for: "Borgeren hører ikke til målgruppen for magtanvendelse: {fejl}."
#       uoplyst: "Det kan ikke afgøres, om borgeren hører til målgruppen: registret mangler {mangler}."
#       uden_hjemmel: "Indgrebet hviler ikke på §§ 125-129 a."
#       fra_2020: "Fra 2020 er målgruppen bestemt i andre bestemmelser, hvis ordlyd ikke er set; reglen prøver kun § 124 a, som den gjaldt før."
#     en:
#       opfyldt: "The citizen belongs to the target group."
#       brud: "It is not documented that the citizen belongs to the target group; {mangler} is missing."
#       uden_for: "The citizen does not belong to the target group for the use of force: {fejl}."
#       uoplyst: "It cannot be decided whether the citizen belongs to the target group: the register lacks {mangler}."
#       uden_hjemmel: "The intervention does not rest on §§ 125-129 a."
#       fra_2020: "From 2020 other provisions, whose wording was not seen, define the target group; the rule tests only § 124 a as it was before."
#   afhjaelpning:
#     da: "Indgreb over for borgere uden for målgruppen skal ophøre. Hører borgeren til målgruppen, skal den faglige dokumentation foreligge."
#     en: "Interventions towards citizens outside the target group must cease. If the citizen belongs to it, the professional documentation must be there."
#   fortolkning:
#     da: "At nedsættelsen er fagligt dokumenteret, er en forudsætning, som registret selv skal vise; de øvrige betingelser er uoplyste, når registret tier. Samtykker borgeren, er der ingen magtanvendelse efter §§ 125-129 a."
#     en: "That the reduction is professionally documented is a precondition that the register itself must show; the other conditions are undecided where the register is silent. If the citizen consents there is no use of force under §§ 125-129 a."
package regler.magt.maalgruppe

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := h.stop if {
	h.stop
} else := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "besked": "fra_2020", "fakta": [array.concat(h.sti, ["dato"])], "mangler": []} if {
	h.variant == "M2"
} else := krav.uoplyst([array.concat(h.sti, ["hjemmel"])]) if {
	not h.post.hjemmel
} else := object.union(krav.ikke_relevant([array.concat(h.sti, ["hjemmel"])]), {"besked": "uden_hjemmel"}) if {
	magt.hjemmel(h) in {"uden", "gaelder_ikke"}
} else := afgjort(h, felter(h))

afgjort(h, felt) := {
	"udfald": "brud",
	"besked": "uden_for",
	"fakta": [felt[sted[fejl]] | some fejl in uden_for(h)],
	"mangler": [],
	"parametre": {"fejl": uden_for(h)},
} if {
	uden_for(h) != []
} else := {"udfald": "brud", "fakta": oplyste(felt), "mangler": [felt.beskrivelse]} if {
	not dokumenteret(felt)
} else := {"udfald": "uoplyst", "fakta": oplyste(felt), "mangler": uoplyste(felt)} if {
	uoplyste(felt) != []
} else := {"udfald": "opfyldt", "fakta": oplyste(felt), "mangler": []}

dokumenteret(felt) if fakta.har_tekst(felt.beskrivelse)

# An empty list of provisions says that the borger receives no help; only a list that is not there says nothing.
uoplyste(felt) := [felt[navn] |
	some navn in ["betydelig_og_varigt_nedsat", "hjaelp_efter", "samtykker"]
	fakta.oplyste([felt[navn]]) == []
]

oplyste(felt) := fakta.oplyste([felt[navn] | some navn in ["betydelig_og_varigt_nedsat", "beskrivelse", "hjaelp_efter", "samtykker"]])

# What the register says that puts the borger outside the group, and the field that says it.
uden_for(h) := [fejl | some fejl in ["ikke_nedsat", "ikke_fagligt_dokumenteret", "ikke_hjaelp", "borgeren_samtykker"]; siger(h, fejl)]

sted := {"ikke_nedsat": "betydelig_og_varigt_nedsat", "ikke_fagligt_dokumenteret": "findes", "ikke_hjaelp": "hjaelp_efter", "borgeren_samtykker": "samtykker"}

siger(h, "ikke_nedsat") if h.post.borger.maalgruppe.betydelig_og_varigt_nedsat == false

siger(h, "ikke_fagligt_dokumenteret") if h.post.borger.maalgruppe.faglig_dokumentation.findes == false

siger(h, "ikke_hjaelp") if {
	hjaelp := h.post.borger.maalgruppe.hjaelp_efter
	count({p | some p in hjaelp} & {p | some p in magt.tal(h, "maalgruppens_hjaelp")}) == 0
}

siger(h, "borgeren_samtykker") if h.post.borger.maalgruppe.samtykker == true

felter(h) := object.union(
	{navn: array.concat(h.sti, ["borger", "maalgruppe", navn]) | some navn in ["betydelig_og_varigt_nedsat", "hjaelp_efter", "samtykker"]},
	{navn: array.concat(h.sti, ["borger", "maalgruppe", "faglig_dokumentation", navn]) | some navn in ["findes", "beskrivelse"]},
)
