# METADATA
# scope: package
# title: Forsøg og kontakt ved udeblivelse under opholdet
# description: |
#   Udebliver patienten under opholdet, forsøger afdelingen først at få patienten tilbage og tager derefter kontakt til
#   visitationsforum og kommunen, og til Kriminalforsorgen, når der er en retslig foranstaltning. Kilden sætter ingen frist;
#   det skal være sket, når patienten udskrives for udeblivelsen. Vender patienten tilbage, kræves ikke flere skridt.
#   Ikke kodet: om forsøgene var grundige nok, og hvad kontakterne førte til.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Attempts and contact when the patient stays away
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: afdelingen
#   efter: [/ophold/fravaer/*/fra]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Ved udeblivelse under behandlingsophold", citat: "Såfremt patienten under indlæggelse på den særlige afdeling, udebliver fra de særlige pladser, tages der, efter behørig forsøg på at få patienten tilbage, kontakt til visitationsforum, kommunen, samt evt. kriminalforsorgen, m.h.p. at iværksætte evt. udskrivelse." }
#   besked:
#     da:
#       opfyldt: "Afdelingen forsøgte at få patienten tilbage og tog derefter de kontakter, der kræves."
#       brud: "Patienten blev udskrevet, eller sagen afsluttet, uden de forsøg og kontakter, der kræves; der mangler {mangler}."
#       uden_forsoeg: "Der blev taget kontakt {kontakt}, før afdelingen havde forsøgt at få patienten tilbage."
#       efter_udskrivningen: "Mindst én af de kontakter, der kræves, blev først taget {kontakt}; patienten var udskrevet for udeblivelse {udskrevet}."
#       afventer: "Patienten er udeblevet; der mangler {mangler}."
#       vendt_tilbage: "Patienten er vendt tilbage."
#       anden_aarsag: "Opholdet er ophørt af en anden grund end udeblivelse."
#     en:
#       opfyldt: "The ward tried to get the patient back and then made the contacts that are demanded."
#       brud: "The patient was discharged, or the case closed, without the attempts and contacts that are demanded; missing: {mangler}."
#       uden_forsoeg: "Contact was made on {kontakt}, before the ward had tried to get the patient back."
#       efter_udskrivningen: "At least one of the contacts demanded was made only on {kontakt}; the patient had been discharged for absence on {udskrevet}."
#       afventer: "The patient is staying away; missing: {mangler}."
#       vendt_tilbage: "The patient has returned."
#       anden_aarsag: "The stay ended for another reason than absence."
#   afhjaelpning:
#     da: "Forsøg at få patienten tilbage, tag de kontakter, der mangler, og notér datoerne."
#     en: "Try to get the patient back, make the contacts that are missing, and record the dates."
#   fortolkning:
#     da: "\"Evt. kriminalforsorgen\" er læst som: når der er en retslig foranstaltning. Ét forsøg før den første kontakt er nok; et forsøg og en kontakt samme dag er i orden."
#     en: "\"Evt. kriminalforsorgen\" is read as: where there is a measure imposed by a court. One attempt before the first contact is enough; an attempt and a contact on the same day will do."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.udeblivelse.under_ophold_forsoeg

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.udeblivelse

svar := forekomst.saml([forekomst.af(vurderet(x), x.id, x.sti) | some x in udeblivelse.under_ophold])

gyldig(x) := gyldighed.koncept([x.felt.fra])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

# Undefined when the document does not say whether there is a measure.
retslig := false if fakta.findes_ikke(foranstaltning)

else if fakta.findes(foranstaltning)

else if fakta.er_der(["anmodning", "retslig_foranstaltning", "art"])

kontakter(x) := [x.felt.kontakt_visitationsforum, x.felt.kontakt_kommune, x.felt.kontakt_kriminalforsorg]

paakraevet(x) := array.concat(
	[x.felt.kontakt_visitationsforum, x.felt.kontakt_kommune],
	[x.felt.kontakt_kriminalforsorg | retslig == true],
)

forsoeg(x) := [dato |
	some j, _ in x.post.forsoeg
	dato := array.concat(x.felt.forsoeg, [j, "dato"])
	fakta.sket(dato) >= fakta.sket(x.felt.fra)
]

uden_dato(x) := [array.concat(x.felt.forsoeg, [j, "dato"]) | some j, f in x.post.forsoeg; not f.dato]

# The contacts, earliest first, that no attempt came before.
uden_forsoeg(x) := sort([[dag, kontakt] |
	some kontakt in kontakter(x)
	dag := fakta.sket(kontakt)
	inden := [f | some f in forsoeg(x); raekkefoelge.ikke_efter(f, kontakt)]
	inden == []
])

mangler(x) := array.concat([x.felt.forsoeg | forsoeg(x) == []], [k | some k in paakraevet(x); not fakta.sket(k)])

fundet(x) := array.concat([x.felt.fra], fakta.oplyste(array.concat([x.felt.forsoeg], kontakter(x))))

efter_udskrivningen(x) := udeblivelse.efter_udskrivning(paakraevet(x))

kriminalforsorg_afklaret(_) if retslig in {true, false}

kriminalforsorg_afklaret(x) if fakta.sket(x.felt.kontakt_kriminalforsorg)

vurderet(x) := gyldig(x).stop if gyldig(x).stop

else := krav.uoplyst(uden_dato(x)) if {
	uden_forsoeg(x) != []
	uden_dato(x) != []
}

else := {
	"udfald": "brud",
	"besked": "uden_forsoeg",
	"fakta": array.concat([x.felt.fra], array.concat([k[1] | some k in uden_forsoeg(x)], fakta.oplyste([x.felt.forsoeg]))),
	"mangler": [x.felt.forsoeg | forsoeg(x) == []],
	"parametre": {"kontakt": uden_forsoeg(x)[0][0]},
} if {
	uden_forsoeg(x) != []
}

else := {
	"udfald": "brud",
	"besked": "efter_udskrivningen",
	"fakta": array.concat(fundet(x), [udeblivelse.udskrevet.sti]),
	"mangler": [],
	"parametre": {"kontakt": fakta.sket(efter_udskrivningen(x)[0]), "udskrevet": udeblivelse.udskrevet.dag},
} if {
	mangler(x) == []
	efter_udskrivningen(x) != []
	not udeblivelse.vendt_tilbage(x)
}

else := {
	"udfald": "opfyldt",
	"fakta": array.concat(fundet(x), fakta.oplyste([["anmodning", "retslig_foranstaltning", "findes"]])),
	"mangler": [],
} if {
	mangler(x) == []
	kriminalforsorg_afklaret(x)
}

else := object.union(krav.ikke_relevant([x.felt.fra, x.felt.tilbage]), {"besked": "vendt_tilbage"}) if {
	udeblivelse.vendt_tilbage(x)
}

else := krav.uoplyst([["anmodning", "retslig_foranstaltning", "findes"]]) if mangler(x) == []

else := ved_ophoer(x)

ved_ophoer(x) := krav.uoplyst([["ophold", "slut_aarsag"]]) if {
	udeblivelse.udskrevet
	udeblivelse.aarsager == []
} else := object.union(krav.ikke_relevant(udeblivelse.aarsager), {"besked": "anden_aarsag"}) if {
	udeblivelse.udskrevet
	not udeblivelse.for_udeblivelse
} else := {"udfald": "brud", "fakta": array.concat(fundet(x), ophoert), "mangler": mangler(x)} if {
	ophoert != []
} else := {"udfald": "afventer", "frist": null, "fakta": fundet(x), "mangler": mangler(x)}

ophoert := [sti | sti := udeblivelse.udskrevet.sti] if udeblivelse.udskrevet

else := [["afsluttet", "dato"]] if forloeb.afsluttet

else := []
