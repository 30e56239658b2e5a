# METADATA
# scope: package
# title: Behandlet i visitationsforum inden 14 dage
# description: |
#   Sagen er første gang behandlet i visitationsforum senest 14 dage efter, at sekretariatet modtog anmodningen. En
#   udsættelse, som et flertal har besluttet, tæller som behandling.
#   Ikke kodet: om sagen var tilstrækkeligt oplyst til at blive behandlet.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Treated in the forum within 14 days
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/anmodning/modtaget]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indstilling til ophold på de særlige pladser", citat: "er der en frist på 14 dage inden sagen skal have været behandlet i visitionsforum og indstilling udfærdiget" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "udskydes behandlingen til senere. Dette kan kun ske ved en flertalsbeslutning." }
#   beregning:
#     da: { fra: modtaget, faktisk: behandlet }
#     en: { fra: received, faktisk: treated }
#   besked:
#     da:
#       opfyldt: "Sagen er behandlet i visitationsforum {faktisk}; fristen var {frist}."
#       brud: "Sagen skulle være behandlet i visitationsforum senest {frist}."
#       uden_flertal: "Sagen skulle være behandlet i visitationsforum senest {frist}; en udsættelse uden flertal tæller ikke som behandling."
#       afventer: "Sagen skal behandles i visitationsforum senest {frist}."
#     en:
#       opfyldt: "The forum treated the case on {faktisk}; the deadline was {frist}."
#       brud: "The forum should have treated the case no later than {frist}."
#       uden_flertal: "The forum should have treated the case no later than {frist}; a postponement without a majority does not count as treatment."
#       afventer: "The forum must treat the case no later than {frist}."
#   afhjaelpning:
#     da: "Sæt sagen på dagsordenen for førstkommende møde i visitationsforum."
#     en: "Put the case on the agenda of the next meeting of the forum."
#   fortolkning:
#     da: "Fristen er talt i kalenderdage, modtagelsesdagen ikke medregnet. Det første møde, hvor sagen blev behandlet eller lovligt udsat, opfylder den; er der en indstilling, men intet møde noteret, kan det ikke afgøres. Er flertallet ikke nævnt ved udsættelsen, afgør stemmetallene og ellers mødets beslutningsform det."
#     en: "Counted in calendar days, the day of receipt excluded. The first meeting at which the case was treated or duly postponed meets it; with a recommendation but no meeting recorded it cannot be decided. Where no majority is named with the postponement, the votes and else the form of the meeting's decision tell."
package regler.sagsbehandling.behandlingsfrist

import data.felles.fakta
import data.felles.forum
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.parameter
import data.felles.sagsbehandling

gyldig := gyldighed.koncept([["anmodning", "modtaget"]])

modtaget := ["anmodning", "modtaget"]

svar := krav.trin_ikke_naaet if sagsbehandling.afventer_modtagelse

else := gyldig.stop if gyldig.stop

else := frist.inden(behandlet[0].tidspunkt, sidste, [modtaget], beregning) if behandlet[0].dato <= sidste

else := object.union(krav.uoplyst(uafklarede), {"frist": sidste, "beregning": beregning}) if uafklarede != []

else := frist.inden(behandlet[0].tidspunkt, sidste, [modtaget], beregning) if behandlet != []

else := object.union(krav.uoplyst([["forum", "moeder"]]), {"frist": sidste, "beregning": beregning}) if {
	holdte == []
	fakta.sket(["indstilling", "dato"])
}

else := {
	"udfald": "brud",
	"besked": {true: "uden_flertal", false: "brud"}[udsat_uden_flertal != []],
	"frist": sidste,
	"fakta": array.concat([modtaget], udsat_uden_flertal),
	"mangler": [["forum", "moeder"]],
	"beregning": beregning,
} if {
	input.pr_dato > sidste
}

else := {"udfald": "afventer", "frist": sidste, "fakta": [modtaget], "mangler": [["forum", "moeder"]], "beregning": beregning}

dage := parameter.vaerdi(data.parametre.sagsbehandling.behandlingsfrist, gyldig.dag)

sidste := frist.sidste_dag(fakta.sket(modtaget), dage, "dage")

beregning := {"fra": fakta.sket(modtaget), "led": [{"antal": dage, "enhed": "dage"}], "sidste_dag": sidste}

# The meetings on the request that were held, the earliest first.
holdte := [forum.fastsatte[n] |
	some [_, n] in sort([[m.dato, n] | some n, m in forum.fastsatte; m.sti[0] == "forum"; m.dato <= input.pr_dato])
]

behandlet := [m | some m in holdte; behandling(m.moede)]

behandling(moede) if not udsat(moede)

behandling(moede) if forum.udsat_ved_flertal(moede)

udsat(moede) if moede.udsaettelse.udsat

udsat_uden_flertal := [array.concat(m.sti, ["udsaettelse", "udsat"]) |
	some m in holdte
	udsat(m.moede)
	forum.udsat_ved_flertal(m.moede) == false
]

# Postponed in time, but not said how: the postponement may count as treatment.
uafklarede := [array.concat(m.sti, ["udsaettelse", "flertalsbeslutning"]) |
	some m in holdte
	m.dato <= sidste
	udsat(m.moede)
	not afgjort(m.moede)
]

afgjort(moede) if is_boolean(forum.udsat_ved_flertal(moede))
