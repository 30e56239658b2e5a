# METADATA
# scope: package
# title: Afsnittets materiale om udviklingen
# description: |
#   Afsnittet har beskrevet udviklingen i patientens tilstand under opholdet og sendt materialet til sekretariatet,
#   inden repræsentanterne fik sagsfremstillingen.
#   Ikke kodet: om oplysningerne er tilstrækkelige.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The material of the ward on the development
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Afdelingen for særlig pladser, samler relevant dokumentation og fremsender de tilstrækkelige oplysninger til sekretariatet for visiationsforum m.h.p. en revurdering." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "udarbejdes dokumentation for udviklingen i patientens tilstand under opholdet på de særlige pladser" }
#   besked:
#     da:
#       opfyldt: "Afsnittets materiale er sendt {sendt}, inden sagsfremstillingen."
#       brud: "Materialet til revurderingen {revurdering} er ikke fuldstændigt; der mangler {mangler}."
#       efter_sagsfremstillingen: "Materialet er sendt {sendt}, efter at repræsentanterne fik sagsfremstillingen {sagsfremstilling}."
#       efter_moedet: "Materialet er sendt {sendt}, efter revurderingen {revurdering}."
#     en:
#       opfyldt: "The material of the ward was sent on {sendt}, before the case presentation."
#       brud: "The material for the reassessment of {revurdering} is not complete; missing: {mangler}."
#       efter_sagsfremstillingen: "The material was sent on {sendt}, after the representatives had the case presentation on {sagsfremstilling}."
#       efter_moedet: "The material was sent on {sendt}, after the reassessment of {revurdering}."
#   afhjaelpning:
#     da: "Beskriv udviklingen i patientens tilstand, og send materialet til sekretariatet, før sagsfremstillingen sendes ud."
#     en: "Describe the development and send the material to the secretariat before the case presentation goes out."
#   fortolkning:
#     da: "Samme dag uden klokkeslæt regnes som inden."
#     en: "The same day without times counts as before."
package regler.revurdering.materiale_fra_afsnit

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := object.union(
	{"udfald": "brud", "mangler": mangler, "fakta": [sti | some sti in stier; not sti in mangler]},
	{"parametre": {"revurdering": v.dag}},
) if {
	stier := [udvikling(v), sendt(v)]
	mangler := array.concat(fakta.mangler_tekst([udvikling(v)]), [sti | some sti in [sendt(v)]; not fakta.sket(sti)])
	mangler != []
}

else := {
	"udfald": "brud",
	"besked": "efter_moedet",
	"fakta": [sendt(v), v.dato],
	"mangler": [],
	"parametre": {"revurdering": v.dag, "sendt": fakta.sket(sendt(v))},
} if {
	fakta.sket(sendt(v)) > v.dag
}

else := krav.uoplyst([modtaget(v)]) if {
	sti := modtaget(v)
	not fakta.sket(sti)
}

else := {
	"udfald": "brud",
	"besked": "efter_sagsfremstillingen",
	"fakta": [sendt(v), modtaget(v)],
	"mangler": [],
	"parametre": {"sendt": fakta.sket(sendt(v)), "sagsfremstilling": fakta.sket(modtaget(v))},
} if {
	raekkefoelge.efter(fakta.vaerdi(sendt(v)), fakta.vaerdi(modtaget(v)))
}

else := {"udfald": "opfyldt", "fakta": [udvikling(v), sendt(v), modtaget(v)], "mangler": [], "parametre": {"sendt": fakta.sket(sendt(v)), "sagsfremstilling": fakta.sket(modtaget(v))}}

udvikling(v) := array.concat(v.sti, ["materiale", "udvikling"])

sendt(v) := array.concat(v.sti, ["materiale", "sendt"])

modtaget(v) := array.concat(v.sti, ["sagsfremstilling", "modtaget"])
