# METADATA
# scope: package
# title: Én indgang til kommunen
# description: |
#   Handlekommunen har én indgang på sekretariatets kontaktliste.
#   Ikke kodet: om listen er ajour, og om indgangen svarer.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: One entry to the kommune
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: [sekretariatet, handlekommunen]
#   efter: [/anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Der bør være én indgang til kommunen i de enkelte kommuner vedr. de særlige pladser således at sekretariatet har nem adgang til information og dialog med kommunen angående denne opgave. Til dette udarbejdes en kontaktliste." }
#   besked:
#     da:
#       opfyldt: "{kommune} har én indgang på kontaktlisten."
#       brud: "{kommune} har ingen indgang på kontaktlisten."
#       flere: "{kommune} har {antal} indgange på kontaktlisten; der bør være én."
#     en:
#       opfyldt: "{kommune} has one entry on the contact list."
#       brud: "{kommune} has no entry on the contact list."
#       flere: "{kommune} has {antal} entries on the contact list; there should be one."
#   afhjaelpning:
#     da: "Bed kommunen om én indgang, og ret kontaktlisten."
#     en: "Ask the kommune for one entry and correct the contact list."
#   fortolkning:
#     da: "Kommunen er handlekommunen på dagen for modtagelsen; er den ikke noteret, den kommune, der anmodede. Uden kontaktliste kan det ikke afgøres."
#     en: "The kommune is the responsible kommune on the day of receipt; where that is not recorded, the kommune that asked. Without a contact list it cannot be decided."
package regler.forum.en_indgang

import data.felles.fakta
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["pr_dato"]])

liste := ["forum", "kontaktliste"]

anmodende := ["anmodning", "anmoder", "kommunekode"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.anmodning

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["borger", "handlekommuner"]]) if not kommune.kode

else := krav.uoplyst([liste]) if not fakta.er_der(liste)

else := object.union({"udfald": "opfyldt", "fakta": array.concat([kommune.sti], indgange), "mangler": []}, parametre) if {
	count(indgange) == 1
}

else := object.union({"udfald": "brud", "besked": "flere", "fakta": array.concat([kommune.sti], indgange), "mangler": []}, parametre) if {
	count(indgange) > 1
}

else := krav.uoplyst(uden_kommune) if uden_kommune != []

else := object.union({"udfald": "brud", "fakta": [kommune.sti], "mangler": [liste]}, parametre)

kommune := {"kode": koder[0], "sti": ["borger", "handlekommuner"]} if {
	koder := sort(forum.handlekommuner(fakta.sket(["anmodning", "modtaget"])))
	koder != []
} else := {"kode": fakta.vaerdi(anmodende), "sti": anmodende}

parametre := {"parametre": {"kommune": kommune.kode, "antal": count(indgange)}}

indgange := [array.concat(liste, [i, "kommunekode"]) |
	some i, indgang in input.forum.kontaktliste
	indgang.kommunekode == kommune.kode
]

uden_kommune := fakta.mangler([array.concat(liste, [i, "kommunekode"]) | some i, _ in input.forum.kontaktliste])
