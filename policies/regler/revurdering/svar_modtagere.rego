# METADATA
# scope: package
# title: Fortsat visitation meddelt sekretariatet og afsnittet
# description: |
#   Beslutter kommunen fortsat visitation, er meddelelsen sendt både til sekretariatet for visitationsforum og til
#   afsnittet for særlige pladser. Kilden sætter ingen frist for afsnittet; ved næste revurdering, ved beslutning om
#   udslusning, når opholdet er slut, eller når sagen er afsluttet, skulle det være sket.
#   Ikke kodet: fristen for meddelelsen til sekretariatet (se svarfrist).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Continued visitation told to the secretariat and the ward
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   senere_trin: [/udslusning/beslutning/dato, /ophold/slut, /revurderinger/*/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding om beslutning af visitation, nr. 2", citat: "Kommunens meddelelse om visitation, eller fortsat visitation, sendes til sekretariatet for visitationsforum og afsnittet for særlige pladser" }
#   besked:
#     da:
#       opfyldt: "Den fortsatte visitation er meddelt sekretariatet og afsnittet."
#       brud: "Den fortsatte visitation er ikke meddelt begge steder; der mangler {mangler}."
#       afventer: "Den fortsatte visitation skal meddeles både sekretariatet og afsnittet; der mangler {mangler}."
#     en:
#       opfyldt: "The continued visitation was told to the secretariat and the ward."
#       brud: "The continued visitation was not told to both; missing: {mangler}."
#       afventer: "The continued visitation must be told to both the secretariat and the ward; missing: {mangler}."
#   afhjaelpning:
#     da: "Send meddelelsen til den, der ikke har fået den, og notér datoen."
#     en: "Send the message to whoever has not had it and record the date."
#   fortolkning:
#     da: "At sagen ikke nåede videre, er læst af næste revurdering, beslutningen om udslusning eller opholdets slut."
#     en: "That the case went on is read from the next reassessment, the decision on discharge or the end of the stay."
package regler.revurdering.svar_modtagere

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.pligt
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([felt(v, "dato")]) if {
	fakta.vaerdi(resultat(v)) == "fortsat_visitation"
	fakta.oplyste([felt(v, navn) | some navn in dage]) == []
}

else := krav.trin_ikke_naaet if svaret(v) == []

else := krav.uoplyst([resultat(v)]) if {
	sti := resultat(v)
	not fakta.vaerdi(sti)
}

else := krav.ikke_relevant([resultat(v)]) if fakta.vaerdi(resultat(v)) != "fortsat_visitation"

else := object.union(p, {"fakta": array.concat([resultat(v)], [sti | some sti in p.fakta; fakta.sket(sti)])}) if {
	p := pligt.uden_frist({
		"udloest": svaret(v)[0],
		"opfyldt": [felt(v, "sendt_sekretariat"), felt(v, "sendt_afsnit")],
		"senere": senere(v),
	})
}

felt(v, navn) := array.concat(v.sti, ["kommunens_svar", navn])

resultat(v) := felt(v, "resultat")

dage := ["dato", "sendt_sekretariat", "sendt_afsnit"]

svaret(v) := [sti | some navn in dage; sti := felt(v, navn); fakta.sket(sti)]

senere(v) := array.concat(
	[sti | some sti in [["udslusning", "beslutning", "dato"], ["ophold", "slut"]]; fakta.sket(sti) >= v.dag],
	[n.dato | some n in revurdering.behandlede; n.dag > v.dag],
)
