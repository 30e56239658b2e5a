# METADATA
# scope: package
# title: Sagsfremstilling senest dagen før mødet
# description: |
#   Sekretariatet har sendt sagsfremstillingen til sagens repræsentanter senest dagen før hvert møde, hvor anmodningen blev
#   behandlet.
#   Ikke kodet: om alle repræsentanter fik den, og om den var fyldestgørende. Møder om revurdering har deres egen regel.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Case summary no later than the day before the meeting
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Sekretariatet fremsender hurtigst muligt sagsfremstilling til visitationsforum, og senest dagen før mødet i visitationsforum." }
#   beregning:
#     da: { fra: møde, faktisk: sendt }
#     en: { fra: meeting, faktisk: sent }
#   besked:
#     da:
#       opfyldt: "Sagsfremstillingen til mødet {moede} er sendt {faktisk}; den skulle sendes senest {frist}."
#       brud: "Sagsfremstillingen til mødet {moede} skulle være sendt senest {frist}."
#       afventer: "Sagsfremstillingen til mødet {moede} skal sendes senest {frist}."
#     en:
#       opfyldt: "The case summary for the meeting of {moede} was sent on {faktisk}; the last day was {frist}."
#       brud: "The case summary for the meeting of {moede} should have been sent no later than {frist}."
#       afventer: "The case summary for the meeting of {moede} must be sent no later than {frist}."
#   afhjaelpning:
#     da: "Send sagsfremstillingen straks, og overvej at udsætte behandlingen, hvis repræsentanterne ikke har nået at læse den."
#     en: "Send the case summary at once, and consider postponing the treatment if the representatives had no time to read it."
#   fortolkning:
#     da: "Senest dagen før er til og med døgnets udløb den dag. Hvert møde, hvor anmodningen behandles, skal have en sagsfremstilling."
#     en: "The day before is meant to its end. Each meeting at which the request is treated must have a case summary."
package regler.sagsbehandling.sagsfremstilling

import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.frist
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter

gyldig := gyldighed.koncept([["forum", "moeder", "*", "dato"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if {
	forum.fastsatte == []
	not forloeb.naaet.forum
}

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.fastsatte == []

else := forekomst.saml([bedoemt(m) | some m in forum.efter_koncept; m.sti[0] == "forum"])

dage := parameter.vaerdi(data.parametre.sagsbehandling.sagsfremstilling, gyldig.dag)

bedoemt(m) := forekomst.af(
	object.union(
		frist.inden(array.concat(m.sti, ["sagsfremstilling", "sendt"]), sidste, [m.tidspunkt], {
			"fra": m.dato,
			"led": [{"antal": 0 - dage, "enhed": "dage"}],
			"sidste_dag": sidste,
		}),
		{"parametre": {"moede": m.dato}},
	),
	m.id,
	m.sti,
) if {
	sidste := kalender.plus_dage(m.dato, 0 - dage)
}
