# METADATA
# scope: package
# title: Ordningen gælder for anmodningen
# description: |
#   Anmodningen er modtaget, mens ordningen med særlige pladser gjaldt. Ligger den uden for ordningens tid, bedømmes
#   sagen efter det nærmeste regime, og alle fund mærkes med det.
#   Ikke kodet: hvad der gælder for en sag, som er modtaget før ordningens ophør og afgjort efter det; teksten om
#   ophøret er ikke set.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The scheme applies to the request
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [anmoderen, sekretariatet]
#   maerker_sagen: true
#   efter: [/anmodning/modtaget]
#   varianter: []
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Lovgrundlaget for disse pladser findes i \"Lov om ændring af lov om anvendelse af tvang i psykiatrien og sundhedsloven\", som trådte i kraft d. 1. juli 2017." }
#     - { kilde: l-126-2023-24, sted: "omlægning af de særlige pladser", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "altinget.dk (ministerens svar 22. marts 2024); regioner.dk (høringssvar); fagperson.psykiatrien.rm.dk/henvisning-og-visitation/rehabiliterende-pladser" }
#   besked:
#     da:
#       opfyldt: "Anmodningen er modtaget, mens ordningen med særlige pladser gjaldt."
#       brud: "Anmodningen er modtaget uden for den tid, hvor ordningen med særlige pladser gjaldt."
#       foer_ordningen: "Anmodningen er modtaget {modtaget}; ordningen med særlige pladser trådte først i kraft {foerste}."
#       efter_ordningen: "Anmodningen er modtaget {modtaget}; ordningen med særlige pladser gjaldt til og med {sidste}, og en kommunal visitation har ikke længere et grundlag."
#       besluttet_efter_ordningen: "Anmodningen er modtaget {modtaget}, men behandlet {besluttet}, efter at ordningen ophørte {sidste}; hvad der gælder for sådan en sag, er ikke set."
#     en:
#       opfyldt: "The request was received while the scheme of særlige pladser was in force."
#       brud: "The request was received outside the time in which the scheme of særlige pladser was in force."
#       foer_ordningen: "The request was received on {modtaget}; the scheme of særlige pladser came into force only on {foerste}."
#       efter_ordningen: "The request was received on {modtaget}; the scheme of særlige pladser was in force until {sidste}, and a visitation by the kommune has no ground any more."
#       besluttet_efter_ordningen: "The request was received on {modtaget} but treated on {besluttet}, after the scheme ended on {sidste}; what applies to such a case was not seen."
#   afhjaelpning:
#     da: "Kontrollér modtagelsesdatoen. Ligger den uden for ordningens tid, så find det grundlag, sagen skal behandles efter; fra 1. juli 2024 de regionale pladser, der afløste ordningen."
#     en: "Check the date of receipt. If it lies outside the time of the scheme, find the ground the case must be treated on; from 1 July 2024 the regional places that replaced the scheme."
#   fortolkning:
#     da: "Dagen for ophøret, 1. juli 2024, er set i omtale af lovforslag L 126 (2023-24), ikke i lovens tekst."
#     en: "The day the scheme ended, 1 July 2024, was seen in accounts of bill L 126 (2023–24), not in the text of the Act."
package regler.ordning.gaeldende

import data.felles.fakta
import data.felles.krav

modtaget := ["anmodning", "modtaget"]

ordning := data.parametre.ikraft.ordning

regimer := data.parametre.ikraft.kriterier

foer := regimer[0].navn

efter := regimer[count(regimer) - 1].navn

svar := {
	"udfald": "brud",
	"besked": "foer_ordningen",
	"efter_regime": foer,
	"fakta": [modtaget],
	"mangler": [],
	"parametre": {"modtaget": fakta.sket(modtaget), "foerste": ordning.fra},
} if {
	fakta.sket(modtaget) < ordning.fra
}

else := {
	"udfald": "brud",
	"besked": "efter_ordningen",
	"efter_regime": efter,
	"fakta": [modtaget],
	"mangler": [],
	"parametre": {"modtaget": fakta.sket(modtaget), "sidste": ordning.til},
} if {
	fakta.sket(modtaget) > ordning.til
}

else := {
	"udfald": "uoplyst",
	"besked": "besluttet_efter_ordningen",
	"efter_regime": efter,
	"fakta": array.concat([modtaget], besluttet_efter),
	"mangler": [],
	"parametre": {"modtaget": fakta.sket(modtaget), "besluttet": fakta.sket(besluttet_efter[0]), "sidste": ordning.til},
} if {
	fakta.sket(modtaget)
	besluttet_efter != []
}

else := krav.afgoer([modtaget], []) if fakta.sket(modtaget)

else := object.union(ikke_modtaget, {"efter_regime": foer}) if input.pr_dato < ordning.fra

else := object.union(ikke_modtaget, {"efter_regime": efter}) if input.pr_dato > ordning.til

else := ikke_modtaget

# A day that is said but has not come is a step not reached; only a day that is not said leaves the question open.
ikke_modtaget := object.union(krav.trin_ikke_naaet, {"fakta": [modtaget]}) if fakta.dag(modtaget)

else := krav.uoplyst([modtaget])

besluttet_efter := [sti |
	some sti in [["indstilling", "dato"], ["afgoerelse", "dato"]]
	fakta.sket(sti) > ordning.til
]
