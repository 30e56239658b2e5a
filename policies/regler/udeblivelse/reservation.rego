# METADATA
# scope: package
# title: Pladsen er reserveret i højst 3 dage
# description: |
#   Udebliver patienten på den planlagte indflytningsdato, og er der venteliste, frigives pladsen senest 3 dage efter
#   datoen. Er patienten mødt op inden da, eller er der ingen venteliste, kræver reglen intet.
#   Ikke kodet: om pladsen blev givet til den rette patient på ventelisten.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The place is reserved for three days at most
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [afdelingen, sekretariatet]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/indflytning/udeblivelser/*/planlagt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "I tilfælde af patientens udeblivelse på den planlagte indflytningsdato, er pladsen i afdelingen for de særlige pladser reserveret til borgeren maks. 3 dage efter dato for indflytning, såfremt der er venteliste til et behandlingsophold på de særlige pladser." }
#   beregning:
#     da: { fra: planlagt indflytning, faktisk: frigivet }
#     en: { fra: planned date of moving in, faktisk: released }
#   besked:
#     da:
#       opfyldt: "Pladsen blev frigivet {faktisk}; den måtte være reserveret til og med {frist}."
#       brud: "Pladsen skulle være frigivet senest {frist}: patienten var udeblevet, og der var venteliste."
#       afventer: "Møder patienten ikke op, skal pladsen frigives senest {frist}, for der er venteliste."
#       kommet: "Patienten mødte op, mens pladsen var reserveret."
#       ingen_venteliste: "Der var ingen venteliste, så pladsen skulle ikke frigives."
#     en:
#       opfyldt: "The place was released on {faktisk}; it could be reserved until {frist}."
#       brud: "The place should have been released no later than {frist}: the patient had not come, and there was a waiting list."
#       afventer: "If the patient does not come, the place must be released no later than {frist}, as there is a waiting list."
#       kommet: "The patient came while the place was reserved."
#       ingen_venteliste: "There was no waiting list, so the place did not have to be released."
#   afhjaelpning:
#     da: "Frigiv pladsen nu, og notér datoen; tilbyd den til den næste på ventelisten. Kommer patienten senere, sættes patienten på ventelisten, hvis der ingen plads er."
#     en: "Release the place now and record the date; offer it to the next on the waiting list. If the patient comes later and no place is free, put the patient on the waiting list."
#   fortolkning:
#     da: "Den planlagte dag tælles ikke med. Om der var venteliste, prøves på fristens sidste dag, eller på den dag pladsen blev frigivet, hvis det var før. Koncept siger ikke, hvem der frigiver pladsen."
#     en: "The planned day itself is not counted. Whether there was a waiting list is tested on the last day of the deadline, or on the day of the release where that was earlier. The koncept does not say who releases the place."
package regler.udeblivelse.reservation

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.udeblivelse
import data.felles.venteliste

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.fra_indlaeggelse])

gyldig(x) := gyldighed.koncept([x.felt.planlagt])

dage(x) := parameter.vaerdi(data.parametre.udeblivelse.reservation, gyldig(x).dag)

sidste(x) := frist.sidste_dag(x.post.planlagt, dage(x), "dage")

# The list as it was when the place had to be released, or was released before; today's, as long as neither has come.
ventelisten(x) := venteliste.paa(min(array.concat([sidste(x), input.pr_dato], [d | d := fakta.sket(x.felt.plads_frigivet)])))

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := object.union(krav.ikke_relevant([x.felt.planlagt, kom.sti]), {"besked": "kommet"}) if {
	kom := udeblivelse.fremmoedt(x)
	kom.dag <= sidste(x)
	not frigivet_inden(x, kom)
}

else := krav.uoplyst(ventelisten(x).stier) if ventelisten(x).status == "uoplyst"

else := object.union(
	krav.ikke_relevant(array.concat([x.felt.planlagt], ventelisten(x).stier)),
	{"besked": "ingen_venteliste"},
) if {
	ventelisten(x).status == "findes_ikke"
}

else := frist.inden(x.felt.plads_frigivet, sidste(x), array.concat([x.felt.planlagt], ventelisten(x).stier), {
	"fra": x.post.planlagt,
	"led": [{"antal": dage(x), "enhed": "dage"}],
	"sidste_dag": sidste(x),
})

# The place was no longer reserved when the patient came.
frigivet_inden(x, kom) if fakta.sket(x.felt.plads_frigivet) < kom.dag
