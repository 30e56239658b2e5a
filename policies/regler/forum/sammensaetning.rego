# METADATA
# scope: package
# title: Visitationsforum er rigtigt sammensat
# description: |
#   I hvert møde, hvor sagen behandles, er de fire faste repræsentationer til stede: visiterende myndighed fra patientens
#   handlekommune, socialfaglig konsulent, speciallæge og de særlige pladser.
#   Ikke kodet: om de er udpeget af den rette myndighed. Kriminalforsorgens deltagelse har sine egne regler.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The forum is rightly composed
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: sekretariatet
#   efter: [/anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 2, nr. 1-4", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "en repræsentant fra visiterende myndighed (afhængig af den konkrete sag) en af regionsrådet udpeget speciallæge (fast repræsentant) en kommunalt udpeget socialfaglig konsulent (fast repræsentant) en repræsentant fra de særlige pladser (fast repræsentant)" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "Repræsentanten fra visiterende myndighed vil være fra den kommune, som anmoder om indstilling til visitation." }
#   besked:
#     da:
#       opfyldt: "Alle fire repræsentationer var til stede i mødet {moede}."
#       brud: "På mødet {moede} manglede {funktioner}."
#       anden_kommune: "På mødet {moede} var visiterende myndighed fra {kommune}; handlekommunen var {handlekommune}."
#     en:
#       opfyldt: "All four representations were there at the meeting of {moede}."
#       brud: "Missing at the meeting of {moede}: {funktioner}."
#       anden_kommune: "At the meeting of {moede} the visiting authority was from {kommune}; the responsible kommune was {handlekommune}."
#   afhjaelpning:
#     da: "Behandl sagen igen i et møde, hvor alle fire er repræsenteret, visiterende myndighed ved patientens handlekommune."
#     en: "Treat the case again at a meeting at which all four are represented, the visiting authority by the patient's responsible kommune."
#   fortolkning:
#     da: "Loven siger, hvem forum består af; at fremmøde er ment, er en fortolkning. En suppleant regnes med. Er ingen handlekommune noteret for dagen, kan det ikke afgøres, om myndigheden var den rette."
#     en: "The Act says of whom the forum consists; that attendance is meant is an interpretation. A substitute counts. Where no responsible kommune is recorded for the day, it cannot be decided whether the authority was the right one."
package regler.forum.sammensaetning

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["anmodning", "modtaget"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.forum

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.uden_moeder

else := forekomst.saml(array.concat([bedoemt(m) | some m in forloeb.moeder], forum.ukendte))

bedoemt(m) := forekomst.af(object.union({"parametre": {"moede": m.dato}}, vurderet(m)), m.id, m.sti)

vurderet(m) := {
	"udfald": "brud",
	"fakta": til_stede(m),
	"mangler": [array.concat(m.sti, ["deltagere"])],
	"parametre": {"moede": m.dato, "funktioner": savnede(m)},
} if {
	savnede(m) != []
} else := {"udfald": "opfyldt", "fakta": array.concat(til_stede(m), fra_handlekommunen(m)), "mangler": []} if {
	fra_handlekommunen(m) != []
} else := krav.uoplyst([["borger", "handlekommuner"]]) if {
	forum.handlekommuner(m.dato) == set()
} else := krav.uoplyst(kommune_uoplyst(m)) if {
	kommune_uoplyst(m) != []
} else := {
	"udfald": "brud",
	"besked": "anden_kommune",
	"fakta": array.concat(til_stede(m), kommuner(m)),
	"mangler": [],
	"parametre": {
		"moede": m.dato,
		"kommune": [fakta.vaerdi(sti) | some sti in kommuner(m)],
		"handlekommune": sort(forum.handlekommuner(m.dato)),
	},
}

funktioner := ["visiterende_myndighed", "socialfaglig_konsulent", "speciallaege", "saerlige_pladser"]

savnede(m) := [f | some f in funktioner; forloeb.fremmoedte(m.moede, f) == []]

til_stede(m) := [array.concat(m.sti, ["deltagere", i, "funktion"]) |
	some f in funktioner
	some i in forloeb.fremmoedte(m.moede, f)
]

# The kommune of each who attended for the visiting authority.
kommuner(m) := [array.concat(m.sti, ["deltagere", i, "kommunekode"]) |
	some i in forloeb.fremmoedte(m.moede, "visiterende_myndighed")
]

fra_handlekommunen(m) := [sti | some sti in kommuner(m); fakta.vaerdi(sti) in forum.handlekommuner(m.dato)]

kommune_uoplyst(m) := fakta.mangler(kommuner(m))
