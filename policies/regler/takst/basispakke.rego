# METADATA
# scope: package
# title: Basispakkens indhold
# description: |
#   Basispakken indeholder kun ledelse, administration, servicepersonale, bygninger og den fælles andel af specialistydelser,
#   og ingen støttetimer.
#   Ikke kodet: om posterne er fordelt lige mellem borgerne, og om beløbene er rigtige.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: What the basic package holds
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Basispakke og ydelsespakke", citat: "Basispakke Ledelse Administration Servicepersonale Bygninger Fælles andel af specialistydelser" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Basispakke, ydelsespakker og minimumsdækning", citat: "Basispakken indeholder ikke støttetimer." }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Basispakketakst og ydelsespakketakst", citat: "Det har været væsentlig at fastholde, at basispakken kun indeholder faste omkostninger, der skal fordeles lige mellem alle borgere." }
#   besked:
#     da:
#       opfyldt: "Posten hører til basispakken: {post}."
#       brud: "Posten hører ikke til basispakken: {post}."
#       stoettetimer: "Basispakken indeholder støttetimer; de hører til ydelsespakkerne."
#       anden_post: "Basispakken indeholder en post, der ikke er en af de fem."
#     en:
#       opfyldt: "The item belongs to the basic package: {post}."
#       brud: "The item does not belong to the basic package: {post}."
#       stoettetimer: "The basic package holds support hours; they belong to the service packages."
#       anden_post: "The basic package holds an item that is none of the five."
#   afhjaelpning:
#     da: "Flyt posten ud af basispakken; støttetimer og anden borgerrelateret støtte hører til ydelsespakkerne."
#     en: "Move the item out of the basic package; support hours and other support of the citizen belong to the service packages."
#   fortolkning:
#     da: "Kildens fem poster er læst som udtømmende, for basispakken indeholder kun faste omkostninger."
#     en: "The source's five items are read as all there are, for the basic package holds fixed costs only."
package regler.takst.basispakke

import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst([["basispakke", "indhold"]]) if not input.basispakke.indhold

else := forekomst.saml([forekomst.af(bedoemt(i, p), p.id, ["basispakke", "indhold", i]) |
	some i, p in input.basispakke.indhold
])

bedoemt(i, p) := krav.uoplyst([["basispakke", "indhold", i, "post"]]) if {
	not p.post
} else := fund(i, p, "opfyldt", "opfyldt") if {
	p.post in parameter.vaerdi(data.parametre.takst.basispakke_poster, takst.dag)
} else := fund(i, p, "brud", "stoettetimer") if {
	p.post == "stoettetimer"
} else := fund(i, p, "brud", "brud") if {
	p.betegnelse
} else := fund(i, p, "brud", "anden_post") if {
	p.post == "andet"
} else := fund(i, p, "brud", "brud")

fund(i, p, udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": [["basispakke", "indhold", i, "post"]],
	"mangler": [],
	"parametre": {"post": object.get(p, "betegnelse", p.post)},
}
