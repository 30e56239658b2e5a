# METADATA
# scope: package
# title: Årlig opfølgning på taksten
# description: |
#   Borgerens takst er fulgt op inden for et år efter den seneste opfølgning, den første gang inden for et år efter
#   indskrivningen, tidligst regnet fra den dag, takststrukturen gælder for tilbuddet.
#   Ikke kodet: tidligere opfølgninger, og hvad der blev aftalt.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: Yearly follow-up of the rate
#   dokumenttype: takstblad
#   alvor: anbefaling
#   ansvarlig: driftsherren
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Takstmodellen og progression", citat: "Skanderborg Kommune foreslår, at den fælles aftale er, at der som udgangspunkt er opfølgning på taksten i forbindelse med almindelig opfølgning – fx en gang årligt." }
#   beregning:
#     da: { fra: "seneste opfølgning eller begyndelse" }
#     en: { fra: "latest follow-up or beginning" }
#   besked:
#     da:
#       opfyldt: "Taksten er fulgt op inden for et år, senest {fra}."
#       brud: "Taksten skulle være fulgt op senest {frist}."
#       afventer: "Taksten skal følges op senest {frist}."
#       ikke_relevant: "Borgeren var ikke i tilbuddet så længe, at taksten skulle følges op."
#     en:
#       opfyldt: "The rate was followed up within a year, most recently on {fra}."
#       brud: "The rate should have been followed up no later than {frist}."
#       afventer: "The rate is to be followed up no later than {frist}."
#       ikke_relevant: "The citizen was not in the place long enough for the rate to be followed up."
#   afhjaelpning:
#     da: "Følg taksten op sammen med køberkommunen, og skriv datoen."
#     en: "Follow the rate up together with the buying kommune and write the date."
#   fortolkning:
#     da: "\"En gang årligt\" er læst som højst 12 måneder efter den seneste opfølgning. Kun den seneste opfølgning bedømmes. Er borgeren udskrevet, regnes til udskrivningen."
#     en: "\"En gang årligt\" is read as no more than 12 months after the latest follow-up. Only the latest is judged. Where the citizen has left, it is counted to that day."
package regler.takst.aarlig_opfoelgning

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.krav
import data.felles.parameter
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst([["borgere"]]) if not input.borgere

else := forekomst.saml([forekomst.af(bedoemt(i, b), b.id, ["borgere", i]) | some i, b in input.borgere])

bedoemt(i, b) := {"udfald": "ikke_relevant", "grund": "trin_ikke_naaet", "fakta": [["borgere", i, "indskrevet"]], "mangler": []} if {
	b.indskrevet > input.pr_dato
} else := fund(i, b, "opfyldt") if {
	fulgt_op(b) != []
	frist_for(b) >= sidste_dag(b)
} else := krav.uoplyst(uafklaret(i, b)) if {
	frist_for(b) < sidste_dag(b)
	uafklaret(i, b) != []
} else := fund(i, b, "brud") if {
	frist_for(b) < sidste_dag(b)
} else := krav.ikke_relevant([["borgere", i, "udskrevet"]]) if {
	fakta.sket_vaerdi(b.udskrevet)
} else := fund(i, b, "afventer")

# The day to count to: that of judging, or that on which the citizen left.
sidste_dag(b) := min([d | some d in [input.pr_dato, object.get(b, "udskrevet", input.pr_dato)]])

# The citizen's enrolment, but no earlier than the structure.
begyndelse(b) := max([takst.begynder, object.get(b, "indskrevet", takst.begynder)])

# The follow-ups that have happened since.
fulgt_op(b) := [d |
	some o in b.takst_fulgt_op
	d := fakta.sket_vaerdi(o.dato)
	d >= begyndelse(b)
]

seneste(b) := max(array.concat(fulgt_op(b), [begyndelse(b)]))

frist_for(b) := frist.sidste_dag(seneste(b), parameter.vaerdi(data.parametre.takst.opfoelgning, takst.dag), "maaneder")

# What could show a later follow-up, or a later beginning.
uafklaret(i, b) := array.concat(
	[["borgere", i, "takst_fulgt_op", k, "dato"] | some k, o in b.takst_fulgt_op; not o.dato],
	fakta.mangler([["borgere", i, "indskrevet"]]),
)

fund(i, b, udfald) := {
	"udfald": udfald,
	"frist": frist_for(b),
	"fakta": array.concat(
		fakta.oplyste([["borgere", i, "indskrevet"], ["borgere", i, "udskrevet"]]),
		[["borgere", i, "takst_fulgt_op", k, "dato"] | some k, o in b.takst_fulgt_op; fakta.sket_vaerdi(o.dato) == seneste(b)],
	),
	"mangler": [["borgere", i, "takst_fulgt_op"] | some u in ["brud", "afventer"]; u == udfald],
	"beregning": {
		"fra": seneste(b),
		"led": [{"antal": parameter.vaerdi(data.parametre.takst.opfoelgning, takst.dag), "enhed": "maaneder"}],
		"sidste_dag": frist_for(b),
	},
}
