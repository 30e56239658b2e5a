# METADATA
# scope: package
# title: "Botilbud uden sundhedsfagligt personale: oplæring, og lægen ved det"
# description: |
#   På et botilbud uden sundhedsfagligt personale er personalet oplært i almindelig medicingivning, og lægen ved, at opgaven
#   udføres af ikke-sundhedsfagligt personale.
#   Ikke kodet: oplæringens indhold.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: "Services without health staff: training, and the doctor knows"
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Ledelsens ansvar", citat: "På botilbud uden sundhedsfagligt personale, skal ledelsen sikre: oplæring i alm. Medicingivning og at lægen ved, at opgaven udføres af ikke sundhedsfagligt personale" }
#   besked:
#     da:
#       opfyldt: "Personalet er oplært i medicingivning, og lægen ved, at det ikke er sundhedsfagligt."
#       brud: "Botilbuddet har intet sundhedsfagligt personale, og registeret viser ikke {mangler}."
#       uoplyst: "Det kan ikke afgøres, om kravene til botilbud uden sundhedsfagligt personale gælder; registeret mangler {mangler}."
#       ikke_relevant: "Tilbuddet er ikke et botilbud uden sundhedsfagligt personale."
#     en:
#       opfyldt: "The staff is trained in giving medicine, and the doctor knows that it has no health training."
#       brud: "The service has no health staff, and the register does not show {mangler}."
#       uoplyst: "It cannot be decided whether the demands on services without health staff apply; the register lacks {mangler}."
#       ikke_relevant: "The service is no residential service without health staff."
#   afhjaelpning:
#     da: "Oplær personalet i medicingivning, og sig til lægen, hvem der udfører opgaven; skriv begge dele i registeret."
#     en: "Train the staff in giving medicine and tell the doctor who does the task; record both."
#   fortolkning:
#     da: "Begge dele kræves. Oplæring og orientering er der, når det er sagt, når de er beskrevet, eller når deres dag er kommet."
#     en: "Both are demanded. Training and information are there when it is said, when they are described, or when their day has come."
package regler.sundhed.uden_fagpersonale

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.sundhed

gyldig := gyldighed.efter_kilde("sundhed", [["opgjort"], ["pr_dato"]])

art := ["tilbud", "type"]

personale := ["tilbud", "har_sundhedsfagligt_personale"]

kraevet := [["ledelse", "oplaering_medicingivning"], ["ledelse", "laegen_orienteret"]]

svar := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([personale]) if input.tilbud.har_sundhedsfagligt_personale == true

else := krav.ikke_relevant([art]) if input.tilbud.type != "botilbud"

else := krav.uoplyst(fakta.mangler([art, personale])) if fakta.mangler([art, personale]) != []

else := {"udfald": "opfyldt", "fakta": array.concat([art, personale], kraevet), "mangler": []} if mangler == []

else := {
	"udfald": "brud",
	"fakta": array.concat([art, personale], [sti | some sti in kraevet; not sti in mangler]),
	"mangler": mangler,
}

mangler := [sti | some sti in kraevet; not sundhed.findes(sti, "dato")]
