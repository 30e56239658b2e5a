# METADATA
# scope: package
# title: Udsættelse kun ved flertal
# description: |
#   Er behandlingen udsat, er det besluttet ved flertal, og det grundlag, der mangler, er nævnt.
#   Ikke kodet: om grundlaget virkelig var utilstrækkeligt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Postponement only by a majority
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum", citat: "Såfremt visitationsforum vurderer at der på det foreliggende ikke er tilstrækkelig grundlag for en vurdering/beslutning, udskydes behandlingen til senere. Dette kan kun ske ved en flertalsbeslutning." }
#   besked:
#     da:
#       opfyldt: "Udsættelsen på mødet {moede} er besluttet ved flertal, og det manglende grundlag er nævnt."
#       brud: "Om udsættelsen på mødet {moede} er ikke noteret: {mangler}."
#       uden_flertal: "Udsættelsen på mødet {moede} er ikke besluttet ved flertal."
#       ikke_relevant: "Sagen blev ikke udsat på mødet {moede}."
#     en:
#       opfyldt: "The postponement at the meeting of {moede} was decided by a majority, and the missing basis is named."
#       brud: "On the postponement at the meeting of {moede} this is not recorded: {mangler}."
#       uden_flertal: "The postponement at the meeting of {moede} was not decided by a majority."
#       ikke_relevant: "The case was not postponed at the meeting of {moede}."
#   afhjaelpning:
#     da: "Notér afstemningen og det, der mangler; var der intet flertal for at udsætte, så behandl sagen."
#     en: "Record the vote and what is missing; if there was no majority for postponing, treat the case."
#   fortolkning:
#     da: "Er flertallet ikke nævnt ved udsættelsen, afgør mødets stemmetal og ellers dets beslutningsform det; enighed er også flertal, stemmelighed er det ikke. At det manglende grundlag skal nævnes, følger af, at udsættelsen forudsætter, at det mangler."
#     en: "Where no majority is named with the postponement, the votes of the meeting and else the form of its decision tell; unanimity is a majority, a tie is none. That the missing basis must be named follows from its being the ground for postponing."
package regler.forum.udsaettelse

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml([bedoemt(m) | some m in forum.holdte_efter_koncept])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := krav.uoplyst([udsat(m)]) if {
	fakta.mangler([udsat(m)]) != []
} else := krav.ikke_relevant([udsat(m)]) if {
	fakta.vaerdi(udsat(m)) == false
} else := {
	"udfald": "brud",
	"besked": "uden_flertal",
	"fakta": array.concat([udsat(m)], flertal(m)),
	"mangler": fakta.mangler_tekst([grundlag(m)]),
} if {
	forum.udsat_ved_flertal(m.moede) == false
} else := krav.afgoer(
	array.concat([udsat(m), grundlag(m)], flertal(m)),
	array.concat(flertal_mangler(m), fakta.mangler_tekst([grundlag(m)])),
)

udsat(m) := array.concat(m.sti, ["udsaettelse", "udsat"])

grundlag(m) := array.concat(m.sti, ["udsaettelse", "manglende_grundlag"])

# What tells of the majority, in the order in which it is asked; the first where nothing does.
flertal(m) := [sagt[0]] if {
	sagt := fakta.oplyste([array.concat(m.sti, felt) | some felt in [["udsaettelse", "flertalsbeslutning"], ["afstemning"], ["beslutning"]]])
	sagt != []
} else := [array.concat(m.sti, ["udsaettelse", "flertalsbeslutning"])]

flertal_mangler(m) := [] if {
	forum.udsat_ved_flertal(m.moede)
} else := [array.concat(m.sti, ["udsaettelse", "flertalsbeslutning"])]
