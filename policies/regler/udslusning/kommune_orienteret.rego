# METADATA
# scope: package
# title: Kommunen orienteres før anmodningen om udslusning
# description: |
#   Vurderer overlægen, at patienten er egnet til udskrivelse eller udslusning, orienterer afdelingen kommunen, inden
#   visitationsforum anmodes om revurdering med henblik på udslusning. Kilden sætter ingen frist; orienteringen skal være
#   sket, når anmodningen sendes, når udslusningen besluttes eller gennemføres, eller når sagen afsluttes.
#   Ikke kodet: hvad kommunen fik at vide, og om udslusningen blev drøftet på opfølgningsmøderne.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The kommune is told before the request for leaving
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [afdelingen, overlaegen]
#   efter: [/udslusning/overlaege_vurdering/dato, /udslusning/forum_anmodet, /udslusning/beslutning/dato, /udslusning/udsluset, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Såfremt overlægen vurderer at patienten er egnet til udskrivelse/udslusning, tager afdelingen for særlige pladser kontakt til patientens kommune m.h.p. at orientere kommunen om at afdelingen vil anmode visitationsforum om revurdering m.h.p. udslusning." }
#   besked:
#     da:
#       opfyldt: "Kommunen blev orienteret om den forestående udslusning {orienteret}."
#       brud: "Kommunen er ikke orienteret om den forestående udslusning."
#       efter_anmodningen: "Kommunen blev først orienteret {orienteret}; visitationsforum var anmodet {anmodet}."
#       efter_beslutningen: "Kommunen blev først orienteret {orienteret}; udslusningen var besluttet eller gennemført {videre}."
#       afventer: "Overlægen finder patienten egnet til udslusning: kommunen skal orienteres, før visitationsforum anmodes."
#       ikke_egnet: "Overlægen finder ikke patienten egnet til udslusning."
#       anden_aarsag: "Patienten har forladt stedet af en anden grund end udslusning."
#     en:
#       opfyldt: "The kommune was told of the coming udslusning on {orienteret}."
#       brud: "The kommune has not been told of the coming udslusning."
#       efter_anmodningen: "The kommune was told only on {orienteret}; the forum was asked on {anmodet}."
#       efter_beslutningen: "The kommune was told only on {orienteret}; leaving had been decided or carried out on {videre}."
#       afventer: "The consultant finds the patient ready to leave: the kommune must be told before the forum is asked."
#       ikke_egnet: "The consultant does not find the patient ready to leave."
#       anden_aarsag: "The patient left for another reason than udslusning."
#   afhjaelpning:
#     da: "Orientér kommunen nu, og giv den tid til at forberede indsatserne efter udslusningen."
#     en: "Tell the kommune now and give it time to prepare the support after leaving."
#   senere_trin: [/udslusning/forum_anmodet, /udslusning/beslutning/dato, /udslusning/udsluset]
package regler.udslusning.kommune_orienteret

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.udslusning

gyldig := gyldighed.koncept([
	["udslusning", "overlaege_vurdering", "dato"],
	["udslusning", "forum_anmodet"],
	["udslusning", "beslutning", "dato"],
	["udslusning", "udsluset"],
	["pr_dato"],
])

egnet := ["udslusning", "overlaege_vurdering", "egnet"]

orienteret := ["udslusning", "kommune_orienteret"]

anmodet := ["udslusning", "forum_anmodet"]

svar := krav.trin_ikke_naaet if not naaet

else := gyldig.stop if gyldig.stop

else := object.union(krav.ikke_relevant([egnet]), {"besked": "ikke_egnet"}) if vurderet == false

else := object.union(krav.ikke_relevant([udslusning.aarsag]), {"besked": "anden_aarsag"}) if {
	not vurderet
	udslusning.anden_aarsag
}

else := krav.uoplyst([egnet]) if not vurderet

else := {
	"udfald": "brud",
	"besked": "efter_anmodningen",
	"fakta": [egnet, orienteret, anmodet],
	"mangler": [],
	"parametre": {"orienteret": fakta.sket(orienteret), "anmodet": fakta.sket(anmodet)},
} if {
	fakta.sket(orienteret)
	fakta.sket(anmodet)
	not raekkefoelge.ikke_efter(orienteret, anmodet)
}

else := {
	"udfald": "brud",
	"besked": "efter_beslutningen",
	"fakta": [egnet, orienteret, gaaet_videre],
	"mangler": [],
	"parametre": {"orienteret": fakta.sket(orienteret), "videre": fakta.sket(gaaet_videre)},
} if {
	fakta.sket(orienteret)
	not fakta.sket(anmodet)
	skridt := gaaet_videre
	not raekkefoelge.ikke_efter(orienteret, skridt)
}

else := {
	"udfald": "opfyldt",
	"fakta": array.concat([egnet, orienteret], [anmodet | fakta.sket(anmodet)]),
	"mangler": [],
	"parametre": {"orienteret": fakta.sket(orienteret)},
} if {
	fakta.sket(orienteret)
}

else := {"udfald": "brud", "fakta": array.concat([egnet], senere), "mangler": [orienteret]} if senere != []

else := {"udfald": "afventer", "frist": null, "fakta": [egnet], "mangler": [orienteret]}

# The first step that shows that the forum was asked, where the request itself is not recorded.
gaaet_videre := [sti | some sti in [["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"]]; fakta.sket(sti)][0]

# The consultant's answer, unless it is dated later.
vurderet := fakta.vaerdi(egnet) if not senere_vurderet

senere_vurderet if fakta.dag(["udslusning", "overlaege_vurdering", "dato"]) > input.pr_dato

naaet if udslusning.naaet

naaet if fakta.sket(anmodet)

naaet if vurderet in {true, false}

senere := [sti |
	some sti in [["udslusning", "forum_anmodet"], ["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["afsluttet", "dato"]]
	fakta.sket(sti)
]
