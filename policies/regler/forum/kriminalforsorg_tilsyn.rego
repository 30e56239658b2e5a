# METADATA
# scope: package
# title: Kriminalforsorgen deltager, når dommen omfatter tilsyn
# description: |
#   Er patienten idømt en foranstaltning efter straffelovens §§ 68 eller 69, og omfatter dommen tilsyn ved
#   Kriminalforsorgen, deltager den tilsynsførende i hvert møde, hvor visitationsforum behandler sagen.
#   Ikke kodet: om den, der mødte, faktisk er patientens tilsynsførende, når det ikke er noteret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The probation service attends where the sentence includes supervision
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: sekretariatet
#   efter: [/anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 2, nr. 5", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "samt den tilsynsførende fra Kriminalforsorgen (i de sager hvor det er relevant)" }
#   besked:
#     da:
#       opfyldt: "Kriminalforsorgen deltog i mødet {moede}."
#       brud: "Kriminalforsorgen deltog ikke i mødet {moede}, selv om dommen omfatter tilsyn ved Kriminalforsorgen."
#       ikke_tilsynsfoerende: "Den, der deltog fra Kriminalforsorgen i mødet {moede}, var ikke den tilsynsførende."
#     en:
#       opfyldt: "The probation service attended the meeting of {moede}."
#       brud: "The probation service did not attend the meeting of {moede} although the sentence includes its supervision."
#       ikke_tilsynsfoerende: "The one who attended for the probation service at the meeting of {moede} was not the supervising officer."
#   afhjaelpning:
#     da: "Indkald Kriminalforsorgens tilsynsførende, og behandl sagen igen i et lovligt sammensat visitationsforum."
#     en: "Summon the supervising officer and treat the case again in a lawfully composed forum."
#   fortolkning:
#     da: "Loven siger, at forum består af den tilsynsførende; at fremmøde er ment, er en fortolkning. En suppleant for Kriminalforsorgen regnes med. Er det ikke noteret, om deltageren er den tilsynsførende, regnes deltageren for at være det."
#     en: "The Act says that the forum consists of the supervising officer; that attendance is meant is an interpretation. A substitute counts. Where it is not recorded whether the participant is the supervising officer, the participant is taken to be."
package regler.forum.kriminalforsorg_tilsyn

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["anmodning", "modtaget"], ["pr_dato"]])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

art := array.concat(foranstaltning, ["art"])

tilsyn := array.concat(foranstaltning, ["tilsyn_kriminalforsorg"])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([array.concat(foranstaltning, ["findes"])]) if fakta.findes_ikke(foranstaltning)

else := krav.ikke_relevant([art]) if fakta.vaerdi(art) == "anden"

else := krav.ikke_relevant([tilsyn]) if fakta.vaerdi(tilsyn) == false

else := krav.uoplyst(uoplyste) if uoplyste != []

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml(array.concat([bedoemt(m) | some m in forloeb.moeder], forum.ukendte))

uoplyste := fakta.mangler([art, tilsyn])

bedoemt(m) := forekomst.af(object.union(vurderet(m), {"parametre": {"moede": m.dato}}), m.id, m.sti)

vurderet(m) := {
	"udfald": "opfyldt",
	"fakta": [art, tilsyn, array.concat(m.sti, ["deltagere", rette[0], "funktion"])],
	"mangler": [],
} if {
	rette := [i | some i in fremmoedte(m); not en_anden(m.moede.deltagere[i])]
	rette != []
} else := {
	"udfald": "brud",
	"besked": "ikke_tilsynsfoerende",
	"fakta": array.concat([art, tilsyn], [array.concat(m.sti, ["deltagere", i, "tilsynsfoerende"]) | some i in fremmoedte(m)]),
	"mangler": [],
} if {
	fremmoedte(m) != []
} else := {"udfald": "brud", "fakta": [art, tilsyn], "mangler": [array.concat(m.sti, ["deltagere"])]}

fremmoedte(m) := forloeb.fremmoedte(m.moede, "kriminalforsorg")

# Said not to be the supervising officer, nor the substitute for that officer.
en_anden(deltager) if {
	deltager.tilsynsfoerende == false
	object.get(deltager, "rolle", "") != "suppleant"
}
