# METADATA
# scope: package
# title: Dato for opfølgning på hvert initiativ
# description: |
#   Den samlede plan angiver for hvert initiativ en dato for opfølgning, som ikke ligger før planen.
#   Ikke kodet: om opfølgningen sker, om datoen kommer tidligt nok, og om indsatsen ændres efter den.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A date of follow-up for each initiative
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/samlet_plan/foreligger, /samlet_plan/planperiode/etableret]
#   varianter:
#     - { navn: principper, fra: "2021-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: socialstyrelsen-otte-principper-2022, sted: "De otte principper, nr. 5", citat: "Følg op, så indsatsen altid er den rette" }
#   besked:
#     da:
#       opfyldt: "Der følges op på initiativet {initiativ} {opfoelgning}."
#       brud: "Den samlede plan angiver ingen dato for opfølgning på initiativet {initiativ}."
#       foer_planen: "Datoen for opfølgning på initiativet {initiativ}, {opfoelgning}, ligger før den samlede plan fra {plandag}."
#     en:
#       opfyldt: "The initiative {initiativ} is followed up on {opfoelgning}."
#       brud: "The samlede plan states no date of follow-up on the initiative {initiativ}."
#       foer_planen: "The date of follow-up on the initiative {initiativ}, {opfoelgning}, lies before the samlede plan of {plandag}."
#   afhjaelpning:
#     da: "Aftal med patienten, hvornår der følges op på initiativet, og skriv datoen i den samlede plan."
#     en: "Agree with the patient when the initiative is followed up and write the date in the samlede plan."
#   fortolkning:
#     da: "Indsatserne er planens initiativer under opholdet. Datoen er planlagt og må derfor ligge efter den dag, sagen bedømmes på; en dato før planen følger ikke op på den. Har planen ingen liste over initiativer, kan det ikke afgøres. Principperne er Socialstyrelsens anbefaling til den kommunale socialpsykiatri, afprøvet i et partnerskab fra den 1. januar 2021; de bruges her som målestok for den samlede plan og binder ingen. En plan fra før den dag måles ikke, heller ikke når den er ændret siden."
#     en: "The efforts are the initiatives of the plan during the stay. The date is planned and so may lie after the day the case is judged on; a date before the plan is no follow-up on it. Where the plan has no list of initiatives, it cannot be decided. The principles are a recommendation of Socialstyrelsen to the municipal social psychiatry, tried out in a partnership from 1 January 2021; they are used here as a yardstick for the samlede plan and bind nobody. A plan from before that day is not measured, not even when it was changed since."
package regler.recovery.opfoelgning

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.recovery

svar := recovery.stop if recovery.stop

else := krav.uoplyst([["samlet_plan", "initiativer"]]) if not recovery.initiativer_oplyst

else := forekomst.saml([forekomst.af(bedoemt(i), i.id, i.sti) | some i in recovery.initiativer])

bedoemt(initiativ) := object.union(krav.alle([dato]), {"parametre": {"initiativ": initiativ.id}}) if {
	dato := opfoelgning(initiativ)
	not fakta.dag(dato)
}

else := {
	"udfald": "brud",
	"besked": "foer_planen",
	"fakta": [opfoelgning(initiativ), recovery.plandag],
	"mangler": [],
	"parametre": {
		"initiativ": initiativ.id,
		"opfoelgning": fakta.dag(opfoelgning(initiativ)),
		"plandag": fakta.dag(recovery.plandag),
	},
} if {
	fakta.dag(opfoelgning(initiativ)) < fakta.dag(recovery.plandag)
}

else := {
	"udfald": "opfyldt",
	"fakta": [opfoelgning(initiativ)],
	"mangler": [],
	"parametre": {
		"initiativ": initiativ.id,
		"opfoelgning": fakta.dag(opfoelgning(initiativ)),
	},
}

opfoelgning(initiativ) := array.concat(initiativ.sti, ["opfoelgning"])
