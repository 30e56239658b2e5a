# METADATA
# scope: package
# title: Den samlede plan er opdateret før udslusningen
# description: |
#   Ved udslusning er den samlede plan opdateret inden udslusningen, koordineret med og indarbejdet i patientens
#   eksisterende kommunale handleplaner, og opfølgningen er sikret.
#   Ikke kodet: hvad opdateringen gik ud på.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The samlede plan updated before the discharge
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 4, stk. 6", citat: "Kommunalbestyrelsen skal ved udslusning af en patient sikre, at patientens samlede plan er opdateret inden udslusningen, at den koordineres med og indarbejdes i patientens eksisterende kommunale handleplaner, og at der følges op." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan er opdateret før udslusningen, indarbejdet i de kommunale handleplaner, og opfølgningen er sikret."
#       brud: "Ved udslusningen var ikke alt på plads; det drejer sig om {mangler}."
#       for_sent: "Den samlede plan er først opdateret {opdateret}; patienten blev udsluset {udsluset}."
#       afventer: "Skal være på plads inden udslusningen: {mangler}."
#     en:
#       opfyldt: "The samlede plan was updated before the discharge and worked into the kommune's own plans, and the follow-up is secured."
#       brud: "At the discharge not everything was in place; it concerns {mangler}."
#       for_sent: "The samlede plan was not updated until {opdateret}; the patient was discharged on {udsluset}."
#       afventer: "Must be in place before the discharge: {mangler}."
#   afhjaelpning:
#     da: "Opdatér den samlede plan nu, indarbejd den i de kommunale handleplaner, sørg for opfølgning, og notér det."
#     en: "Update the samlede plan now, work it into the kommune's own plans, secure the follow-up and record it."
#   fortolkning:
#     da: "En opdatering på udslusningsdagen er i tide, medmindre klokkeslættene siger andet. Har patienten ingen handleplan efter servicelovens § 141, falder koordineringen med den bort. Slutter opholdet, fordi patienten udebliver eller trækker samtykket tilbage, er det ikke en udslusning efter bekendtgørelsen."
#     en: "An update on the day of the discharge is in time unless the clock times say otherwise. A patient without a handleplan under § 141 of the Social Services Act has none to be coordinated with. A stay that ends because the patient stays away or withdraws the consent is no udslusning of the order."
#   senere_trin: [/udslusning/udsluset, /ophold/slut]
package regler.samlet_plan.opdateret_foer_udslusning

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.samlet_plan
import data.felles.udslusning

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not udslusning.naaet

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([udslusning.aarsag]) if udslusning.anden_aarsag

else := krav.ikke_relevant([samlet_plan.start, samlet_plan.slut]) if samlet_plan.ingen_plan_skyldig(gyldig.dag)

else := {
	"udfald": "brud",
	"besked": "for_sent",
	"fakta": [opdateret, udslusning.udsluset.sti],
	"mangler": mangler,
	"parametre": {"opdateret": fakta.sket(opdateret), "udsluset": udslusning.udsluset.dag},
} if {
	fakta.sket(opdateret)
	sluttet := udslusning.udsluset.sti
	not raekkefoelge.ikke_efter(opdateret, sluttet)
}

else := krav.afgoer(array.concat(fakta.oplyste(stier), [udslusning.besluttet]), []) if mangler == []

else := {"udfald": "brud", "fakta": [udslusning.udsluset.sti], "mangler": mangler} if udslusning.udsluset

else := {"udfald": "brud", "fakta": [udslusning.besluttet, ["afsluttet", "dato"]], "mangler": mangler} if forloeb.afsluttet

else := {"udfald": "afventer", "frist": null, "fakta": [udslusning.besluttet], "mangler": mangler}

ved_udslusning := ["samlet_plan", "ved_udslusning"]

opdateret := array.concat(ved_udslusning, ["opdateret"])

stier := array.concat([opdateret], sikret)

sikret := [array.concat(ved_udslusning, [felt]) | some felt in array.concat(handleplaner, ["opfoelgning_sikret"])]

# Where the patient has no kommunal handleplan there is none to work the plan into.
handleplaner := [] if {
	fakta.vaerdi(samlet_plan.eksisterende_plan("handleplan_servicelov_141")) == false
}

else := ["koordineret", "indarbejdet_i_handleplaner"]

mangler := array.concat(
	[opdateret | not fakta.sket(opdateret)],
	[sti | some sti in sikret; object.get(input, sti, false) != true],
)
