# METADATA
# scope: package
# title: Sagerne behandlet enkeltvis
# description: |
#   Hver sag på dagsordenen har sit eget punkt i beslutningsreferatet, med sin egen beslutning. En udsættelse er en beslutning.
#   Ikke kodet: om sagerne også blev drøftet hver for sig, hvad der blev besluttet, og sager, der blev behandlet uden at stå på
#   dagsordenen (se moede/dagsorden).
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: The cases treated one by one
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   senere_trin: [/referat/dato, /dagsorden/sager/*/resultat_sendt]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "Sagerne behandles enkeltvis på mødet." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "På mødet bliver man enige om beslutningen, som nedfældes i et beslutningsreferat." }
#   besked:
#     da:
#       opfyldt: "Sag {sag} har sit eget punkt og sin egen beslutning i referatet."
#       brud: "Sag {sag} har ikke sit eget punkt i beslutningsreferatet fra mødet {moede}."
#       samlet: "Sag {sag} er behandlet under samme punkt som en anden sag på mødet {moede}."
#       uden_beslutning: "Punktet om sag {sag} i beslutningsreferatet fra mødet {moede} indeholder ingen beslutning."
#       afventer: "Sag {sag} skal have sit eget punkt med en beslutning i referatet fra mødet {moede}; kilden sætter ingen frist."
#       udgaaet: "Sag {sag} er taget af dagsordenen."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "Case {sag} has its own item and its own decision in the minutes."
#       brud: "Case {sag} has no item of its own in the minutes of the meeting of {moede}."
#       samlet: "Case {sag} was treated under the same item as another case at the meeting of {moede}."
#       uden_beslutning: "The item on case {sag} in the minutes of the meeting of {moede} holds no decision."
#       afventer: "Case {sag} must have its own item with a decision in the minutes of the meeting of {moede}; the source sets no deadline."
#       udgaaet: "Case {sag} was taken off the agenda."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Skriv et punkt for hver sag i referatet med den beslutning, der blev truffet; er sager afgjort under ét, så behandl dem hver for sig på næste møde."
#     en: "Write an item for each case in the minutes with the decision that was made; where cases were decided together, treat them one by one at the next meeting."
#   fortolkning:
#     da: "At sagerne behandles enkeltvis, ses af beslutningsreferatet. Koncept sætter ingen frist for det; sagens punkt skal være der, når referatet foreligger, eller når mødets indstilling eller revurdering i sagen er sendt."
#     en: "That the cases are treated one by one is seen from the minutes. The koncept sets no deadline for them; the item must be there once the minutes are, or once the meeting's recommendation or reassessment of the case has been sent."
package regler.moede.enkeltvis

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.moede

svar := moede.stop if moede.stop

else := krav.trin_ikke_naaet if not moede.holdt

else := moede.uden_sager if moede.uden_sager

else := forekomst.saml([forekomst.af(object.union(bedoemt(s), {"parametre": {"sag": s.navn, "moede": moede.dag}}), s.id, s.sti) | some s in moede.sager])

bedoemt(s) := moede.udgaaet(s) if {
	moede.udgaaet(s)
} else := krav.afgoer(array.concat(stier(medbeslutning), [array.concat(medbeslutning[0].sti, ["beslutning"])]), []) if {
	medbeslutning := [p | some p in egne_punkter(s); fakta.er_tekst(p.punkt.beslutning)]
	medbeslutning != []
} else := brud("uden_beslutning", stier(egne_punkter(s)), [array.concat(egne_punkter(s)[0].sti, ["beslutning"])]) if {
	egne_punkter(s) != []
} else := brud("samlet", stier(punkter_om(s)), []) if {
	punkter_om(s) != []
} else := brud("brud", senere(s), [["referat", "punkter"]]) if {
	senere(s) != []
} else := {"udfald": "afventer", "frist": null, "fakta": [["dato"]], "mangler": [["referat", "punkter"]]}

punkter_om(s) := [p | some i in object.get(numre, s.id, set()); p := moede.punkter[i]]

egne_punkter(s) := [p | some p in punkter_om(s); count(p.sager) == 1]

# The items that name the case, by its id.
numre[id] contains i if {
	some i, p in moede.punkter
	some id in p.sager
}

stier(punkter) := [array.concat(p.sti, ["sager"]) | some p in punkter]

brud(besked, fakta_stier, mangler) := {"udfald": "brud", "besked": besked, "fakta": array.concat([["dato"]], fakta_stier), "mangler": mangler}

# What shows that the minutes are there, or should be. A step before the meeting is the outcome of an earlier one.
senere(s) := array.concat(
	referatet,
	[sti |
		sti := array.concat(s.sti, ["resultat_sendt"])
		fakta.sket(sti) >= moede.dag
	],
)

referatet := array.concat(
	[["referat", "dato"] | fakta.sket(["referat", "dato"])],
	[["referat", "punkter"] | moede.punkter != []],
)
