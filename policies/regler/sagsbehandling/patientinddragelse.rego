# METADATA
# scope: package
# title: Patientinddragelse er sikret
# description: |
#   Sekretariatet har før mødet sikret, at patientinddragelse har fundet sted eller har været forsøgt.
#   Ikke kodet: om inddragelsen var reel, og hvad patienten sagde.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Patient involvement is ensured
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "I forbindelse med sagsbehandlingen har sekretariatet pligt til at sikre, at patientinddragelse har fundet sted/har været forsøgt." }
#   beregning:
#     da: { faktisk: inddraget }
#     en: { faktisk: involved }
#   besked:
#     da:
#       opfyldt: "Patienten er inddraget, eller det er forsøgt, {faktisk}, før mødet {moede}."
#       brud: "Det er ikke noteret, at patientinddragelse før mødet {moede} har fundet sted eller været forsøgt."
#       efter_moedet: "Patientinddragelse har først fundet sted eller været forsøgt {faktisk}, efter mødet {moede}."
#       afventer: "Patientinddragelse skal have fundet sted eller været forsøgt før mødet {moede}."
#     en:
#       opfyldt: "The patient was involved, or it was tried, on {faktisk}, before the meeting of {moede}."
#       brud: "It is not recorded that patient involvement before the meeting of {moede} took place or was tried."
#       efter_moedet: "Patient involvement took place or was tried only on {faktisk}, after the meeting of {moede}."
#       afventer: "Patient involvement must have taken place or been tried before the meeting of {moede}."
#   afhjaelpning:
#     da: "Kontakt patienten nu, notér, hvordan patienten er inddraget, eller at det er forsøgt, og forelæg det for forum."
#     en: "Contact the patient now, record how the patient was involved or that it was tried, and put it before the forum."
#   fortolkning:
#     da: "Pligten gælder sagen: er patienten inddraget før det første af flere møder om anmodningen, dækker det også de følgende. En revurdering kræver sin egen inddragelse."
#     en: "The duty concerns the case: involvement before the first of several meetings on the request covers those that follow. A reassessment needs an involvement of its own."
package regler.sagsbehandling.patientinddragelse

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav
import data.felles.sagsbehandling

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

svar := krav.trin_ikke_naaet if {
	forum.fastsatte == []
	not forloeb.naaet.forum
}

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.fastsatte == []

else := forekomst.saml([bedoemt(m) | some m in forum.efter_koncept])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := inddraget[0] if {
	inddraget := [s | some k in omfattede(m); s := inden(m, k); s.udfald == "opfyldt"]
	inddraget != []
} else := krav.uoplyst(udaterede) if {
	udaterede := fakta.mangler([dato(k) | some k in omfattede(m); sikret(k)])
	udaterede != []
} else := inden(m, m) if {
	fakta.sket(dato(m))
} else := {
	"udfald": {true: "brud", false: "afventer"}[input.pr_dato > m.dato],
	"frist": m.dato,
	"fakta": array.concat([m.tidspunkt], fakta.oplyste([status(m)])),
	"mangler": fakta.mangler([status(m), dato(m)]),
}

# Whether the involvement recorded at the meeting k came before the meeting m.
inden(m, k) := object.union(svar_inden, {"fakta": array.concat(svar_inden.fakta, [status(k)])}) if {
	sikret(k)
	svar_inden := sagsbehandling.inden_moedet(m, dato(k))
}

# The meeting itself and, for one on the request, the earlier ones.
omfattede(m) := array.concat([m], [k |
	some k in forum.fastsatte
	m.sti[0] == "forum"
	k.sti[0] == "forum"
	k.dato < m.dato
])

status(m) := array.concat(m.sti, ["patientinddragelse", "status"])

dato(m) := array.concat(m.sti, ["patientinddragelse", "dato"])

sikret(m) if fakta.vaerdi(status(m)) in {"fundet_sted", "forsoegt"}
