# METADATA
# scope: package
# title: Kontaktpersoner i den samlede plan
# description: |
#   Den samlede plan har navn og kontaktoplysninger på den primære kontaktperson i kommunen, den planansvarlige
#   fagperson, patientens alment praktiserende læge og andre relevante aktører, og på Kriminalforsorgens kontaktperson,
#   når Kriminalforsorgen er en relevant aktør. At der ikke er andre relevante aktører, skal siges.
#   Ikke kodet: om alle relevante aktører er nævnt, og om oplysningerne er rigtige.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Contact persons in the samlede plan
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 9", citat: "Kontaktoplysninger på kontaktpersoner fra relevante aktører, herunder den primære kontaktperson i kommunen, den fagperson, som er ansvarlig for den samlede plan, patientens alment praktiserende læge og andre relevante aktører fra kommunen, regionen, eventuelt Kriminalforsorgen m.fl." }
#   besked:
#     da:
#       opfyldt: "Den samlede plan har kontaktoplysninger på de relevante aktører."
#       brud: "Den samlede plan mangler kontaktoplysninger: {mangler}."
#     en:
#       opfyldt: "The samlede plan has contact details of the relevant actors."
#       brud: "The samlede plan lacks contact details: {mangler}."
#   afhjaelpning:
#     da: "Skriv de manglende kontaktoplysninger i den samlede plan; er der ingen andre relevante aktører, så skriv det."
#     en: "Write the missing contact details in the samlede plan; if there are no other relevant actors, say so."
#   fortolkning:
#     da: "Kontaktoplysninger er et navn og mindst én måde at nå personen på: telefon, e-mail eller adresse. Kravet gælder, når planen foreligger eller et senere trin er nået, også for ophold, der begyndte før 1. januar 2018 og løb videre. Et ophold, der sluttede inden fristen på 10 hverdage, skylder ingen plan."
#     en: "Contact details are a name and at least one way to reach the person: telephone, e-mail or address. The demand applies once the plan is there or a later step is reached, also for stays begun before 1 January 2018 that ran on. A stay that ended within the 10 hverdage owes no plan."
package regler.samlet_plan.indhold_kontaktpersoner

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := samlet_plan.indhold(gyldig, bedoemt)

kontaktpersoner := ["samlet_plan", "kontaktpersoner"]

andre := array.concat(kontaktpersoner, ["andre_aktoerer"])

kriminalforsorg := array.concat(kontaktpersoner, ["kriminalforsorg"])

relevant := array.concat(kriminalforsorg, ["relevant"])

faste := [array.concat(kontaktpersoner, [hvem]) | some hvem in ["kommune", "planansvarlig", "praktiserende_laege"]]

bedoemt := krav.afgoer(stier, mangler) if mangler != []

else := krav.uoplyst([relevant]) if {
	not fakta.er_der(relevant)
	not fakta.er_der(kriminalforsorg)
}

else := krav.afgoer(stier, [])

stier := fakta.oplyste(array.concat(faste, [andre, kriminalforsorg]))

mangler := array.concat(
	[m | some sti in faste; some m in samlet_plan.kontakt_mangler(sti)],
	array.concat(andre_mangler, kriminalforsorg_mangler),
)

# That there are no other relevant actors must be said.
andre_mangler := [] if {
	fakta.findes_ikke(andre)
}

else := [andre] if not fakta.er_der(andre)

else := samlet_plan.kontakter_mangler(array.concat(andre, ["kontakter"]))

kriminalforsorg_mangler := [] if {
	fakta.vaerdi(relevant) == false
}

else := samlet_plan.kontakt_mangler(kriminalforsorg) if fakta.er_der(kriminalforsorg)

else := []
