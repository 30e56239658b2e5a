# METADATA
# scope: package
# title: Tilbageholdelse i boligen
# description: |
#   Før 2020: tilbageholdelse i boligen efter § 127 hviler på en tidsbegrænset afgørelse; der er nærliggende risiko for væsentlig personskade, den er
#   absolut påkrævet, andre midler er forsøgt eller overvejet, og den udøves kun med hænder og arme. Afgørelsen er revurderet
#   senest 3 måneder, efter at den blev truffet, medmindre den er ophørt inden da.
#   Ikke kodet: senere revurderinger end den første, og om begrundelserne er rigtige.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Detention in the dwelling
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: [tilbuddet, handlekommunen]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 127 (før 2020)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "syddjurs.dk, Magtanvendelsesinstruks 2.15" }
#   beregning:
#     da: { fra: "afgørelse", faktisk: revurderet }
#     en: { fra: decided, faktisk: reassessed }
#   besked:
#     da:
#       opfyldt: "Tilbageholdelsen opfylder § 127."
#       brud: "Det er ikke dokumenteret, at tilbageholdelsen opfylder § 127; der mangler {mangler}."
#       ikke_opfyldt: "Tilbageholdelsen opfylder ikke § 127: {fejl}."
#       ikke_opfyldt_og_mangler: "Tilbageholdelsen opfylder ikke § 127: {fejl}; desuden mangler {mangler}."
#       revurdering: "Afgørelsen om tilbageholdelse af {fra} skulle være revurderet senest {frist}."
#       afventer: "Afgørelsen om tilbageholdelse af {fra} skal revurderes senest {frist}."
#       uoplyst: "Det kan ikke afgøres, om tilbageholdelsen opfylder § 127: registret mangler {mangler}."
#       fra_2020: "Det kan ikke afgøres, om afgørelsen af {fra} er revurderet i tide: fristen {frist} udløber efter 2019, og det er ikke set, om § 127 gjaldt da."
#       ikke_relevant: "Indgrebet hviler ikke på § 127."
#     en:
#       opfyldt: "The detention meets § 127."
#       brud: "It is not documented that the detention meets § 127; {mangler} is missing."
#       ikke_opfyldt: "The detention does not meet § 127: {fejl}."
#       ikke_opfyldt_og_mangler: "The detention does not meet § 127: {fejl}; {mangler} is missing too."
#       revurdering: "The decision of {fra} on detention should have been reassessed no later than {frist}."
#       afventer: "The decision of {fra} on detention must be reassessed no later than {frist}."
#       uoplyst: "It cannot be decided whether the detention meets § 127: the register lacks {mangler}."
#       fra_2020: "It cannot be decided whether the decision of {fra} was reassessed in time: the deadline of {frist} ends after 2019, and whether § 127 was in force then was not seen."
#       ikke_relevant: "The intervention does not rest on § 127."
#   afhjaelpning:
#     da: "Tilbageholdelsen skal ophøre, til betingelserne er opfyldt; revurdér afgørelsen straks."
#     en: "The detention must cease until the conditions are met; reassess the decision at once."
#   fortolkning:
#     da: "De 3 måneder er talt fra afgørelsens dag til den samme dag i måneden, eller månedens sidste dag, hvor den er kortere. Kravet gælder afgørelsen, så hver hændelse under den bedømmes ens. Udløber eller ophæves afgørelsen senest den dag, kræves ingen revurdering."
#     en: "The 3 months run from the day of the decision to the same day of the month, or the month's last day where it is shorter. The demand is on the decision, so every incident under it is judged alike. A decision that expires or is revoked by that day needs no reassessment."
package regler.magt.tilbageholdelse_i_bolig

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.kalender
import data.felles.krav
import data.felles.magt
import data.felles.parameter

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := h.stop if {
	h.stop
} else := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [array.concat(h.sti, ["dato"])], "mangler": []} if {
	h.variant == "M2"
} else := krav.uoplyst([array.concat(h.sti, ["hjemmel"])]) if {
	not h.post.hjemmel
} else := krav.ikke_relevant([array.concat(h.sti, ["hjemmel"])]) if {
	h.post.hjemmel != "paragraf_127"
} else := efter(h, magt.afgoerelse(h))

efter(h, a) := object.union(betingelser(h, a), {"ansvarlig": "tilbuddet"}) if {
	betingelser(h, a).udfald == "brud"
} else := {"udfald": "uoplyst", "ansvarlig": "tilbuddet", "fakta": betingelser(h, a).fakta, "mangler": a.mangler} if {
	a.status == "uoplyst"
} else := {"udfald": "uoplyst", "ansvarlig": "tilbuddet", "fakta": betingelser(h, a).fakta, "mangler": [array.concat(h.sti, ["midler"])]} if {
	not h.post.midler
} else := object.union(revurdering, {"fakta": array.concat(betingelser(h, a).fakta, revurdering.fakta)}) if {
	revurdering := revurderet(h)
	revurdering.udfald == "opfyldt"
} else := object.union(revurdering, {"ansvarlig": "handlekommunen", "fakta": array.concat([felt(h, "dato")], revurdering.fakta)}) if {
	revurdering := revurderet(h)
}

betingelser(h, a) := magt.alle_erklaeret([
	afgoerelsen(h, a),
	magt.erklaeret(h, "risiko"),
	magt.erklaeret(h, "absolut_paakraevet"),
	magt.udsagn(h, "andre_midler", ["forsoegt", "beskrivelse"]),
	midlerne(h),
])

afgoerelsen(h, a) := {"nej": ["ikke_tidsbegraenset"], "mangler": [], "fakta": [felt(h, "uden_udloeb")]} if {
	h.post.afgoerelse.uden_udloeb == true
} else := {"nej": ["ingen_gaeldende_afgoerelse"], "mangler": [], "fakta": a.fakta} if {
	a.status == "ingen"
} else := {"nej": [], "mangler": a.mangler, "fakta": a.fakta} if {
	a.status == "ikke_oplyst"
} else := {"nej": [], "mangler": [], "fakta": a.fakta}

midlerne(h) := {"nej": ["andet_end_haender_og_arme"], "mangler": [], "fakta": [array.concat(h.sti, ["midler"])]} if {
	some middel in h.post.midler
	middel != "haender_og_arme"
} else := {"nej": [], "mangler": [], "fakta": fakta.oplyste([array.concat(h.sti, ["midler"])])}

revurderet(h) := {"udfald": "opfyldt", "fakta": ophoert(h, senest), "mangler": []} if {
	senest := frist_for(h)
	ophoert(h, senest) != []
} else := {"udfald": "opfyldt", "frist": senest, "fakta": [r.sti], "mangler": [], "beregning": object.union(beregning(h), {"faktisk": r.dag})} if {
	senest := frist_for(h)
	r := revurderinger(h)[0]
	r.dag <= senest
} else := krav.uoplyst(udaterede(h)) if {
	udaterede(h) != []
} else := {"udfald": "uoplyst", "grund": "kilden_ikke_set", "besked": "fra_2020", "frist": senest, "fakta": [], "mangler": [], "beregning": beregning(h)} if {
	senest := frist_for(h)
	not kendt_dag(senest)
} else := {
	"udfald": "brud",
	"besked": "revurdering",
	"frist": senest,
	"fakta": [r.sti],
	"mangler": [],
	"beregning": object.union(beregning(h), {"faktisk": r.dag, "afvigelse": kalender.dage_mellem(senest, r.dag)}),
} if {
	senest := frist_for(h)
	r := revurderinger(h)[0]
} else := {"udfald": "brud", "besked": "revurdering", "frist": frist_for(h), "fakta": [], "mangler": [felt(h, "revurderinger")], "beregning": beregning(h)} if {
	input.pr_dato > frist_for(h)
} else := {"udfald": "afventer", "frist": frist_for(h), "fakta": [], "mangler": [felt(h, "revurderinger")], "beregning": beregning(h)}

frist_for(h) := frist.sidste_dag(truffet(h), magt.tal(h, "revurdering_tilbageholdelse"), "maaneder")

kendt_dag(dag) if parameter.vaerdi(data.parametre.magt.revurdering_tilbageholdelse, dag)

truffet(h) := kalender.dag(h.post.afgoerelse.dato)

# A decision that ended no later than the deadline.
ophoert(h, senest) := array.concat(
	[felt(h, "udloeber") | h.post.afgoerelse.udloeber <= senest],
	[felt(h, "ophaevet") | fakta.sket_vaerdi(h.post.afgoerelse.ophaevet) <= senest],
)

# The reassessments that have come since the decision, the first one first.
revurderinger(h) := sort([{"dag": dag, "sti": array.concat(h.sti, ["afgoerelse", "revurderinger", i, "dato"])} |
	some i, r in h.post.afgoerelse.revurderinger
	dag := fakta.sket_vaerdi(r.dato)
	dag >= truffet(h)
])

udaterede(h) := [array.concat(h.sti, ["afgoerelse", "revurderinger", i, "dato"]) |
	some i, r in h.post.afgoerelse.revurderinger
	not r.dato
]

beregning(h) := {
	"fra": truffet(h),
	"led": [{"antal": magt.tal(h, "revurdering_tilbageholdelse"), "enhed": "maaneder"}],
	"sidste_dag": frist_for(h),
}

felt(h, navn) := array.concat(h.sti, ["afgoerelse", navn])
