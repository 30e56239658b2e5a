# METADATA
# scope: package
# title: Det videre forløb er vurderet og visiteret
# description: |
#   Kommunen har sammen med overlægen og patienten vurderet støttebehovet, har sagt ja eller nej til, om der er behov
#   for et botilbud, og har visiteret til de nødvendige indsatser.
#   Ikke kodet: om vurderingen er rigtig, om pårørende har medvirket, og om indsatserne er sat i gang.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The further course is assessed and granted
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 7", citat: "vurdere patientens aktuelle og nødvendige støttebehov, herunder eventuelt behov for ophold på et botilbud efter serviceloven, samt visitere til de nødvendige indsatser." }
#   besked:
#     da:
#       opfyldt: "Støttebehovet er vurderet med overlægen og patienten, og der er visiteret."
#       brud: "Det videre forløb er ikke på plads; det drejer sig om {mangler}."
#       afventer: "Det videre forløb skal være på plads, når opholdet slutter: {mangler}."
#     en:
#       opfyldt: "The need for support was assessed with the chief doctor and the patient, and efforts were granted."
#       brud: "The further course is not in place; it concerns {mangler}."
#       afventer: "The further course must be in place when the stay ends: {mangler}."
#   afhjaelpning:
#     da: "Vurdér støttebehovet og behovet for botilbud sammen med overlægen og patienten, visitér til de nødvendige indsatser, og skriv det i planen."
#     en: "Assess the need for support and for a botilbud with the chief doctor and the patient, grant the efforts needed and write it in the plan."
#   fortolkning:
#     da: "Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet."
#     en: "The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.videre_forloeb

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

bedoemt := krav.afgoer(array.concat(array.concat(tekster, vurderinger), [botilbud]), []) if mangler == []

else := samlet_plan.udestaar(fakta.oplyste([samlet_plan.foreligger]), mangler, senere)

forloeb := ["samlet_plan", "videre_forloeb"]

tekster := [array.concat(forloeb, [felt]) | some felt in ["stoettebehov", "visiteret_til"]]

vurderinger := [array.concat(forloeb, [felt]) | some felt in ["vurderet_med_overlaege", "vurderet_med_patient"]]

# The need is assessed whether the answer is yes or no.
botilbud := array.concat(forloeb, ["behov_for_botilbud"])

mangler := array.concat(
	array.concat(fakta.mangler_tekst(tekster), fakta.mangler([botilbud])),
	[sti | some sti in vurderinger; object.get(input, sti, false) != true],
)

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
