# METADATA
# scope: package
# title: Pladsen frigives ikke før tid
# description: |
#   Efter en udeblivelse bør pladsen ikke frigives, før de 3 dage efter den planlagte indflytningsdato er gået, medmindre
#   patienten selv har sagt, at vedkommende ikke kommer. Er pladsen ikke frigivet, kræver reglen intet.
#   Ikke kodet: om der var andre grunde til at frigive pladsen, og om patienten var oplyst om følgen af at sige fra.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The place is not released too early
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: [afdelingen, sekretariatet]
#   efter: [/indflytning/udeblivelser/*/planlagt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved patientens udeblivelse fra indlæggelse", citat: "er pladsen i afdelingen for de særlige pladser reserveret til borgeren maks. 3 dage efter dato for indflytning, såfremt der er venteliste" }
#   beregning:
#     da: { fra: planlagt indflytning, faktisk: frigivet }
#     en: { fra: planned date of moving in, faktisk: released }
#   besked:
#     da:
#       opfyldt: "Pladsen blev frigivet {faktisk}; den var reserveret til {foerste_dag}."
#       frasagt: "Pladsen blev frigivet {faktisk}, efter at patienten selv havde sagt fra."
#       brud: "Pladsen blev frigivet {faktisk}, før de 3 dage var gået {foerste_dag}, og patienten havde ikke selv sagt fra."
#       ikke_frigivet: "Pladsen er ikke frigivet."
#       kommet: "Patienten var mødt op, da pladsen blev frigivet."
#     en:
#       opfyldt: "The place was released on {faktisk}; it was reserved until {foerste_dag}."
#       frasagt: "The place was released on {faktisk}, after the patient had declined it."
#       brud: "The place was released on {faktisk}, before the three days ended on {foerste_dag}, and the patient had not declined it."
#       ikke_frigivet: "The place has not been released."
#       kommet: "The patient had come when the place was released."
#   afhjaelpning:
#     da: "Kommer patienten inden for de 3 dage, skal der findes en plads; ellers sættes patienten på ventelisten. Har patienten selv sagt fra, så notér hvornår."
#     en: "If the patient comes within the three days a place must be found, else put the patient on the waiting list. If the patient declined the place, record when."
#   fortolkning:
#     da: "\"Maks. 3 dage\" er en øvre grænse; at pladsen også skal holdes så længe, er den strengere læsning og derfor kun en anbefaling. Den gælder her med og uden venteliste."
#     en: "\"Maks. 3 dage\" is an upper bound; that the place should also be kept that long is the stricter reading, so only a recommendation. It is applied with and without a waiting list."
package regler.udeblivelse.reservation_frigivet_foer_tid

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.udeblivelse

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.fra_indlaeggelse])

gyldig(x) := gyldighed.koncept([x.felt.planlagt])

dage(x) := parameter.vaerdi(data.parametre.udeblivelse.reservation, gyldig(x).dag)

# An earliest day, not a deadline: it does not move to a hverdag under any reading.
foerste(x) := kalender.plus_dage(x.post.planlagt, dage(x))

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := object.union(krav.ikke_relevant([x.felt.planlagt]), {"besked": "ikke_frigivet"}) if {
	not fakta.sket(x.felt.plads_frigivet)
}

else := holdt(x) if fakta.sket(x.felt.plads_frigivet) >= foerste(x)

else := object.union(krav.ikke_relevant([x.felt.plads_frigivet, kom.sti]), {"besked": "kommet"}) if {
	kom := udeblivelse.fremmoedt(x)
	kom.dag <= fakta.sket(x.felt.plads_frigivet)
}

else := object.union(
	object.union(holdt(x), {"besked": "frasagt"}),
	{"fakta": [x.felt.planlagt, x.felt.plads_frigivet, x.felt.patient_frasagt]},
) if {
	fakta.sket(x.felt.patient_frasagt) <= fakta.sket(x.felt.plads_frigivet)
}

else := {
	"udfald": "brud",
	"fakta": array.concat([x.felt.planlagt, x.felt.plads_frigivet], fakta.oplyste([x.felt.patient_frasagt])),
	"mangler": fakta.mangler([x.felt.patient_frasagt]),
	"beregning": object.union(beregning(x), {"afvigelse": kalender.dage_mellem(foerste(x), fakta.sket(x.felt.plads_frigivet))}),
}

holdt(x) := {
	"udfald": "opfyldt",
	"fakta": [x.felt.planlagt, x.felt.plads_frigivet],
	"mangler": [],
	"beregning": beregning(x),
}

beregning(x) := {
	"fra": x.post.planlagt,
	"led": [{"antal": dage(x), "enhed": "dage"}],
	"foerste_dag": foerste(x),
	"faktisk": fakta.sket(x.felt.plads_frigivet),
}
