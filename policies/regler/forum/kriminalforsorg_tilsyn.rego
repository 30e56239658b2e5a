# METADATA
# scope: package
# title: Kriminalforsorgen deltager, når dommen omfatter tilsyn
# description: |
#   Er patienten idømt en foranstaltning efter straffelovens §§ 68 eller 69, og omfatter dommen tilsyn ved
#   Kriminalforsorgen, deltager den tilsynsførende i hvert møde, hvor visitationsforum behandler sagen.
#   Ikke kodet: om den, der mødte, faktisk er patientens tilsynsførende.
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
#     en:
#       opfyldt: "The probation service attended the meeting of {moede}."
#       brud: "The probation service did not attend the meeting of {moede} although the sentence includes its supervision."
#   afhjaelpning:
#     da: "Indkald Kriminalforsorgens tilsynsførende, og behandl sagen igen i et lovligt sammensat visitationsforum."
#     en: "Summon the supervising officer and treat the case again in a lawfully composed forum."
#   fortolkning:
#     da: "Loven siger, at forum består af den tilsynsførende; at fremmøde er ment, er en fortolkning. En suppleant for Kriminalforsorgen regnes med."
#     en: "The Act says that the forum consists of the supervising officer; that attendance is meant is an interpretation. A substitute counts."
package regler.forum.kriminalforsorg_tilsyn

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["anmodning", "modtaget"], ["pr_dato"]])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

art := array.concat(foranstaltning, ["art"])

tilsyn := array.concat(foranstaltning, ["tilsyn_kriminalforsorg"])

svar := krav.trin_ikke_naaet if forloeb.moeder == []

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([array.concat(foranstaltning, ["findes"])]) if fakta.findes_ikke(foranstaltning)

else := krav.ikke_relevant([art]) if fakta.vaerdi(art) == "anden"

else := krav.ikke_relevant([tilsyn]) if fakta.vaerdi(tilsyn) == false

else := krav.uoplyst(uoplyste) if uoplyste != []

else := forekomst.saml([bedoemt(m) | some m in forloeb.moeder])

uoplyste := fakta.mangler([art, tilsyn])

bedoemt(m) := forekomst.af(
	{
		"udfald": "opfyldt",
		"fakta": [art, tilsyn, array.concat(m.sti, ["deltagere", fremmoedte[0], "funktion"])],
		"mangler": [],
		"parametre": {"moede": m.dato},
	},
	m.id,
	m.sti,
) if {
	fremmoedte := forloeb.fremmoedte(m.moede, "kriminalforsorg")
	fremmoedte != []
} else := forekomst.af(
	{
		"udfald": "brud",
		"fakta": [art, tilsyn],
		"mangler": [array.concat(m.sti, ["deltagere"])],
		"parametre": {"moede": m.dato},
	},
	m.id,
	m.sti,
)
