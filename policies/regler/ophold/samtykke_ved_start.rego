# METADATA
# scope: package
# title: Patientens samtykke ved opholdets start
# description: |
#   Patienten har selv samtykket til opholdet senest på dets første dag og har ikke trukket samtykket tilbage inden da.
#   Ikke kodet: om samtykket var informeret, når sagen ikke siger noget om det, og om patienten var i stand til at give det.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient's consent when the stay begins
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [afdelingen, handlekommunen]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: sundhedsloven, sted: "kapitel 5", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Visitation til en særlig plads" }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 2", citat: "som følge af et informeret samtykke i henhold til kapitel 5 i sundhedsloven er visiteret efter § 42 b og § 42 c" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Der er tale om frivillige behandlingsophold for borgeren, som skal afgive informeret samtykke til opholdet." }
#   besked:
#     da:
#       opfyldt: "Patienten har selv samtykket senest på opholdets første dag, {start}."
#       brud: "Opholdet begyndte {start} uden patientens eget samtykke."
#       tilbagekaldt: "Opholdet begyndte {start}, efter at patienten havde trukket sit samtykke tilbage."
#     en:
#       opfyldt: "The patient personally consented no later than the first day of the stay, {start}."
#       brud: "The stay began on {start} without the patient's own consent."
#       tilbagekaldt: "The stay began on {start} after the patient had withdrawn the consent."
#   afhjaelpning:
#     da: "Spørg patienten straks. Uden patientens eget samtykke kan opholdet ikke fortsætte; et samtykke fra værge eller pårørende er ikke nok."
#     en: "Ask the patient at once. Without the patient's own consent the stay cannot go on; a guardian's or relative's is not enough."
#   fortolkning:
#     da: "Samtykket behøver ikke være skriftligt. Det står enten i anmodningen eller ved opholdet; ét gyldigt er nok."
#     en: "The consent need not be in writing. It stands with the request or with the stay; one that is valid is enough."
package regler.ophold.samtykke_ved_start

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.samtykke

gyldig := gyldighed.lov([["ophold", "start"]])

start := fakta.sket(["ophold", "start"])

gaeldende := samtykke.gaeldende(start)

svar := krav.trin_ikke_naaet if not start

else := gyldig.stop if gyldig.stop

else := {
	"udfald": "opfyldt",
	"fakta": [["ophold", "start"], array.concat(gaeldende[0], ["givet"]), array.concat(gaeldende[0], ["dato"])],
	"mangler": [],
	"parametre": {"start": start},
} if {
	gaeldende != []
}

else := krav.uoplyst(samtykke.uoplyste) if samtykke.uoplyste != []

else := {
	"udfald": "brud",
	"besked": "tilbagekaldt",
	"fakta": [["ophold", "start"], trukket[0]],
	"mangler": [],
	"parametre": {"start": start},
} if {
	trukket != []
}

else := {
	"udfald": "brud",
	"fakta": array.concat([["ophold", "start"]], fakta.oplyste([array.concat(sted, ["givet"]) | some sted in samtykke.steder])),
	"mangler": [["ophold", "samtykke"]],
	"parametre": {"start": start},
}

trukket := [t.sti |
	samtykke.egne != []
	some t in samtykke.patientens_tilbagekaldelser
	t.dag <= start
]
