# METADATA
# scope: package
# title: Patienten deltager, når patienten ønsker det
# description: |
#   En patient, der ønskede det, deltog i mødet i visitationsforum under det punkt, der vedrørte egen sag. Det gælder også
#   møder om revurdering.
#   Ikke kodet: om patienten var til stede under andre punkter, og om patienten kunne komme til orde.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient attends where the patient wishes
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [visitationsforum, sekretariatet]
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "Derudover har patienten ret til at deltage, såfremt det ønskes, i mødet i Visitationsforum under det punkt der vedrører behandling af egen sag." }
#   besked:
#     da:
#       opfyldt: "Patienten deltog i mødet {moede} om sin egen sag."
#       moedte_ikke: "Patienten var indkaldt til mødet {moede}, men mødte ikke."
#       brud: "Patienten ønskede at deltage i mødet {moede}, men deltog ikke."
#       ikke_relevant: "Patienten ønskede ikke at deltage i mødet {moede}."
#     en:
#       opfyldt: "The patient attended the meeting of {moede} on the own case."
#       moedte_ikke: "The patient was called to the meeting of {moede} but did not come."
#       brud: "The patient wished to attend the meeting of {moede} but did not."
#       ikke_relevant: "The patient did not wish to attend the meeting of {moede}."
#   afhjaelpning:
#     da: "Giv patienten adgang til at udtale sig for visitationsforum, og behandl sagen igen, hvis det kan ændre beslutningen."
#     en: "Let the patient speak to the forum, and treat the case again where that may change the decision."
#   fortolkning:
#     da: "Står patienten på deltagerlisten som ikke mødt, regnes patienten for at have haft adgang. Deltog patienten, uden at ønsket er noteret, er retten brugt."
#     en: "A patient on the list of participants as not having come is taken to have been admitted. Where the patient attended, though no wish is recorded, the right was used."
package regler.forum.patient_deltager_efter_oenske

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml([bedoemt(m) | some m in forum.holdte_efter_koncept])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := krav.ikke_relevant([oensket(m)]) if {
	fakta.vaerdi(oensket(m)) == false
} else := {"udfald": "opfyldt", "fakta": array.concat(fakta.oplyste([oensket(m)]), til_stede(m)), "mangler": []} if {
	til_stede(m) != []
} else := krav.uoplyst([oensket(m)]) if {
	fakta.mangler([oensket(m)]) != []
} else := {"udfald": "opfyldt", "besked": "moedte_ikke", "fakta": array.concat([oensket(m)], udeblevet(m)), "mangler": []} if {
	udeblevet(m) != []
} else := {
	"udfald": "brud",
	"fakta": array.concat([oensket(m)], fakta.oplyste([deltog(m)])),
	"mangler": fakta.mangler([deltog(m)]),
}

oensket(m) := array.concat(m.sti, ["patient_oenskede_deltagelse"])

deltog(m) := array.concat(m.sti, ["patient_deltog"])

# What shows that the patient was there: that it is said, or, where nothing is, the list of participants.
til_stede(m) := [deltog(m)] if {
	fakta.vaerdi(deltog(m)) == true
} else := [] if {
	fakta.vaerdi(deltog(m)) == false
} else := [array.concat(m.sti, ["deltagere", i]) | some i in forloeb.fremmoedte(m.moede, "patient")]

# The patient stands on the list of participants as not having come.
udeblevet(m) := [array.concat(m.sti, ["deltagere", i, "fremmoedt"]) |
	some i, d in m.moede.deltagere
	d.funktion == "patient"
	d.fremmoedt == false
]
