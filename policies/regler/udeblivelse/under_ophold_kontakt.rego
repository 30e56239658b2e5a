# METADATA
# scope: package
# title: Kontakt med patienten før udskrivning for udeblivelse
# description: |
#   En patient, der udebliver under opholdet, udskrives ikke for udeblivelsen, før afdelingen har haft kontakt med
#   patienten: på eller efter den første dag af udeblivelsen og senest på dagen for udskrivningen. Et forsøg er ikke en
#   kontakt.
#   Ikke kodet: om patienten havde brug for en indlæggelse på en almindelig psykiatrisk afdeling.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Contact with the patient before a discharge for absence
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/ophold/slut, /udslusning/udsluset]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved udeblivelse under behandlingsophold", citat: "Patienten kan dog ikke udskrives før afdelingen for de særlige pladser har haft kontakt til patienten, idet udeblivelse kan være et udtryk for at patientens behov har ændret sig, og at han/hun måske har brug for at blive (tvangs)indlagt på en almindelig psykiatrisk afdeling." }
#   besked:
#     da:
#       opfyldt: "Afdelingen havde kontakt med patienten {kontakt}, før patienten blev udskrevet {udskrevet}."
#       brud: "Patienten blev udskrevet {udskrevet}, uden at afdelingen havde haft kontakt med patienten, efter at udeblivelsen begyndte {fra}."
#       uoplyst: "Det kan ikke afgøres, om afdelingen havde kontakt med patienten før udskrivningen; oplys {mangler}."
#       vendt_tilbage: "Patienten var vendt tilbage før udskrivningen."
#       ikke_relevant: "Opholdet er ophørt af en anden grund end udeblivelse."
#     en:
#       opfyldt: "The ward had contact with the patient on {kontakt}, before the discharge on {udskrevet}."
#       brud: "The patient was discharged on {udskrevet} although the ward had had no contact with the patient since the absence began on {fra}."
#       uoplyst: "It cannot be decided whether the ward had contact with the patient before the discharge; state {mangler}."
#       vendt_tilbage: "The patient had returned before the discharge."
#       ikke_relevant: "The stay ended for another reason than absence."
#   afhjaelpning:
#     da: "Få kontakt med patienten, og vurdér, om patienten har brug for indlæggelse; tag udskrivningen op til fornyet overvejelse. Har der været kontakt, så notér datoen."
#     en: "Get in contact with the patient and assess whether the patient needs admission; reconsider the discharge. If there was contact, record the date."
#   fortolkning:
#     da: "En kontakt på dagen for udskrivningen er nok."
#     en: "A contact on the day of the discharge is enough."
package regler.udeblivelse.under_ophold_kontakt

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.udeblivelse

gyldig := gyldighed.koncept([["ophold", "slut"], ["udslusning", "udsluset"]])

udskrevet := udeblivelse.udskrevet

svar := krav.trin_ikke_naaet if not udskrevet

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["ophold", "slut_aarsag"]]) if udeblivelse.aarsager == []

else := krav.ikke_relevant(udeblivelse.aarsager) if not udeblivelse.for_udeblivelse

else := krav.uoplyst([["ophold", "fravaer"]]) if udeblivelse.under_ophold == []

else := {
	"udfald": "opfyldt",
	"fakta": array.concat(udeblivelse.aarsager, [kontakter[0].sti, udskrevet.sti]),
	"mangler": [],
	"parametre": {"kontakt": kontakter[0].dag, "udskrevet": udskrevet.dag},
} if {
	kontakter != []
}

else := krav.uoplyst(uden_foerste_dag) if uden_foerste_dag != []

else := {
	"udfald": "brud",
	"fakta": array.concat(udeblivelse.aarsager, array.concat([sidste.felt.fra, udskrevet.sti], fakta.oplyste([sidste.felt.kontakt_patient]))),
	"mangler": fakta.mangler([sidste.felt.kontakt_patient]),
	"parametre": {"fra": sidste.fra, "udskrevet": udskrevet.dag},
} if {
	sidste
}

else := object.union(
	krav.ikke_relevant([x.felt.tilbage | some x in udeblivelse.under_ophold; udeblivelse.vendt_tilbage(x)]),
	{"besked": "vendt_tilbage"},
)

aabne := udeblivelse.ved_udskrivning

sidste := aabne[count(aabne) - 1]

kontakter := [{"dag": dag, "sti": x.felt.kontakt_patient} |
	some x in aabne
	dag := fakta.sket(x.felt.kontakt_patient)
	dag >= x.fra
	dag <= udskrevet.dag
]

uden_foerste_dag := [x.felt.fra | some x in udeblivelse.under_ophold; not x.post.fra]
