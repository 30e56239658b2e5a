# METADATA
# scope: package
# title: Patienten kender sin ret til at deltage
# description: |
#   Patienten har før mødet fået at vide, at patienten har ret til at deltage i behandlingen af sin egen sag.
#   Ikke kodet: hvordan patienten fik det at vide, og om patienten forstod det.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient knows of the right to attend
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "Derudover har patienten ret til at deltage, såfremt det ønskes, i mødet i Visitationsforum under det punkt der vedrører behandling af egen sag." }
#   beregning:
#     da: { faktisk: tilbudt }
#     en: { faktisk: offered }
#   besked:
#     da:
#       opfyldt: "Patienten fik {faktisk} at vide, at patienten kunne deltage i mødet {moede}."
#       deltog: "Patienten deltog i mødet {moede} og kendte altså sin ret."
#       brud: "Det er ikke noteret, at patienten før mødet {moede} fik at vide, at patienten kunne deltage."
#       efter_moedet: "Patienten fik først {faktisk}, efter at mødet {moede} var begyndt, at vide, at patienten kunne deltage."
#       afventer: "Patienten bør før mødet {moede} have at vide, at patienten kan deltage."
#     en:
#       opfyldt: "The patient was told on {faktisk} of the right to attend the meeting of {moede}."
#       deltog: "The patient attended the meeting of {moede}, and so knew of the right."
#       brud: "It is not recorded that the patient was told before the meeting of {moede} of the right to attend."
#       efter_moedet: "The patient was told of the right to attend only on {faktisk}, after the meeting of {moede} had begun."
#       afventer: "The patient should be told before the meeting of {moede} of the right to attend."
#   afhjaelpning:
#     da: "Oplys patienten om retten til at deltage, og notér, hvornår det skete."
#     en: "Tell the patient of the right to attend and record when."
#   fortolkning:
#     da: "Koncept giver patienten ret til at deltage, men siger ikke, hvem der skal oplyse om det; en ret, der ikke kendes, kan ikke bruges. Har patienten deltaget, er retten kendt."
#     en: "The koncept gives the patient the right to attend but does not say who must tell; a right that is not known cannot be used. Where the patient attended, the right was known."
package regler.sagsbehandling.patient_tilbudt_deltagelse

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

bedoemt(m) := forekomst.af(object.union({"parametre": {"moede": m.dato}}, vurderet(m)), m.id, m.sti)

vurderet(m) := tilbudt(m) if {
	tilbudt(m).udfald == "opfyldt"
} else := {"udfald": "opfyldt", "besked": "deltog", "fakta": [m.tidspunkt, deltog], "mangler": []} if {
	m.dato <= input.pr_dato
	deltog := array.concat(m.sti, ["patient_deltog"])
	fakta.vaerdi(deltog) == true
} else := tilbudt(m)

tilbudt(m) := sagsbehandling.inden_moedet(m, array.concat(m.sti, ["patient_tilbudt_deltagelse", "dato"]))
