# METADATA
# scope: package
# title: Ubenyttede pladser opkræves kun i egen region
# description: |
#   Betaling for ubenyttede pladser er kun opkrævet hos kommuner i regionens eget område, også når pladserne ligger i en
#   anden region.
#   Ikke kodet: om pladserne er oprettet af regionen.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Unused places are billed in the own region only
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   efter: [/ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 3", citat: "Et regionsråd kan af kommunalbestyrelserne i egen region opkræve betaling for ubenyttede særlige pladser på psykiatrisk afdeling, jf. kapitel 12 a i lov om anvendelse af tvang i psykiatrien m.v. Dette gælder, uanset om regionsrådet har oprettet pladserne i en fremmed region." }
#   besked:
#     da:
#       opfyldt: "{kommune} ligger i den region, der opkræver."
#       brud: "{kommune} ligger i {kommunens_region}; betaling for ubenyttede pladser kan kun opkræves i egen region ({egen_region})."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens §§ 3-4 om ubenyttede pladser er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "{kommune} lies in the region that bills."
#       brud: "{kommune} lies in {kommunens_region}; unused places can be billed in the own region only ({egen_region})."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its §§ 3-4 on unused places were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Træk kravet tilbage, og fordel betalingen på kommunerne i egen region."
#     en: "Withdraw the claim, and distribute the payment over the kommuner of the own region."
package regler.betaling.egen_region

import data.felles.betaling
import data.felles.fakta
import data.felles.forekomst
import data.felles.krav

svar := krav.uoplyst([["ubenyttede"]]) if betaling.intet_afregnet

else := krav.ikke_relevant([]) if not opkraevet

else := betaling.maaned_gyldig.stop if betaling.maaned_gyldig.stop

else := krav.uoplyst([["region"]]) if not input.region

else := forekomst.saml(array.concat(
	[forekomst.af(bedoemt(["kommunekode"]), "kommunekode", ["kommunekode"])],
	[forekomst.af(bedoemt(["fordeling", "andele", n, "kommunekode"]), a.id, ["fordeling", "andele", n]) | some n, a in andele],
))

opkraevet if {
	input.ubenyttede
	not intet_beloeb
}

opkraevet if input.fordeling

intet_beloeb if input.ubenyttede.beloeb == 0

andele := object.get(input, ["fordeling", "andele"], [])

bedoemt(sti) := krav.uoplyst([sti]) if {
	fakta.mangler([sti]) != []
} else := svar_med("opfyldt", sti, kommune) if {
	kommune := data.parametre.kommuner[fakta.vaerdi(sti)]
	kommune.region == input.region
} else := svar_med("brud", sti, data.parametre.kommuner[fakta.vaerdi(sti)])

svar_med(udfald, sti, kommune) := {
	"udfald": udfald,
	"fakta": array.concat([sti], fakta.oplyste([["region"], ["ubenyttede", "pladsernes_region"]])),
	"mangler": [],
	"parametre": {"kommune": fakta.vaerdi(sti), "kommunens_region": navne[kommune.region], "egen_region": navne[input.region]},
}

navne := {
	"hovedstaden": "Region Hovedstaden",
	"sjaelland": "Region Sjælland",
	"syddanmark": "Region Syddanmark",
	"midtjylland": "Region Midtjylland",
	"nordjylland": "Region Nordjylland",
}
