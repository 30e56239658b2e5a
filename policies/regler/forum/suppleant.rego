# METADATA
# scope: package
# title: Suppleanter møder kun for en forhindret
# description: |
#   En suppleant deltager kun for den socialfaglige konsulent, speciallægen, de særlige pladser eller Kriminalforsorgen, og kun når
#   det er noteret, at førsterepræsentanten er forhindret.
#   Ikke kodet: om suppleanten er udpeget (se forum/udpegning), og hvorfor førsterepræsentanten var forhindret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Substitutes sit only for one who is prevented
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "For disse fire repræsentationer gælder at der er udpeget én repræsentant fra hver enhed, samt én suppleant(stedfortræder) fra hver enhed, som sidder i visitionsforum inden for aftalt tidsperiode. Suppleanten(stedfortræder) kan deltage i tilfælde af at førsterepræsentanten er forhindret." }
#   besked:
#     da:
#       opfyldt: "Suppleanterne i mødet {moede} mødte for en, der var forhindret."
#       brud: "På mødet {moede} deltog en suppleant for {funktioner}, uden at det er noteret, at førsterepræsentanten var forhindret."
#       uden_suppleant: "På mødet {moede} deltog en suppleant for visiterende myndighed, som ikke har nogen suppleant."
#       ikke_relevant: "Ingen suppleant deltog i mødet {moede}."
#     en:
#       opfyldt: "The substitutes at the meeting of {moede} sat for someone who was prevented."
#       brud: "At the meeting of {moede} a substitute sat for {funktioner} without a record that the first representative was prevented."
#       uden_suppleant: "At the meeting of {moede} a substitute sat for the visiting authority, which has no substitute."
#       ikke_relevant: "No substitute attended the meeting of {moede}."
#   afhjaelpning:
#     da: "Notér, hvorfor suppleanten mødte; var førsterepræsentanten ikke forhindret, så indkald denne til næste møde."
#     en: "Record why the substitute came; if the first representative was not prevented, summon that person to the next meeting."
#   fortolkning:
#     da: "Koncept opregner fire repræsentationer med suppleant; visiterende myndighed er ikke blandt dem. Sekretariatets egen afløser er ikke repræsentant."
#     en: "The koncept lists four representations with a substitute; the visiting authority is not among them. A stand-in of the secretariat is no representative."
package regler.forum.suppleant

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

bedoemt(m) := forekomst.af(object.union({"parametre": {"moede": m.dato}}, vurderet(m)), m.id, m.sti)

vurderet(m) := {"udfald": "brud", "besked": "uden_suppleant", "fakta": roller(m, uden), "mangler": []} if {
	uden := suppleanter(m, {"visiterende_myndighed"})
	uden != []
} else := {
	"udfald": "brud",
	"fakta": array.concat(roller(m, uforklarede(m)), fakta.oplyste(forhindringer(m, uforklarede(m)))),
	"mangler": fakta.mangler(forhindringer(m, uforklarede(m))),
	"parametre": {"moede": m.dato, "funktioner": [f | some i in uforklarede(m); f := m.moede.deltagere[i].funktion]},
} if {
	uforklarede(m) != []
} else := krav.uoplyst(uoplyste(m)) if {
	uoplyste(m) != []
} else := {
	"udfald": "opfyldt",
	"fakta": array.concat(roller(m, forklarede), forhindringer(m, forklarede)),
	"mangler": [],
} if {
	forklarede := suppleanter(m, med_suppleant)
	forklarede != []
} else := krav.ikke_relevant([array.concat(m.sti, ["deltagere"])])

med_suppleant := {"socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"}

repraesentanter := med_suppleant | {"visiterende_myndighed"}

# The indices of the substitutes with one of these functions who attended.
suppleanter(m, funktioner) := [i |
	some i, d in m.moede.deltagere
	d.rolle == "suppleant"
	d.funktion in funktioner
	i in forloeb.fremmoedte(m.moede, d.funktion)
]

uforklarede(m) := [i |
	some i in suppleanter(m, med_suppleant)
	object.get(m.moede.deltagere[i], "foerste_forhindret", false) == false
]

# Without the list, without a role, or for a substitute without a function, it cannot be told who sat for whom.
uoplyste(m) := [array.concat(m.sti, ["deltagere"])] if {
	object.get(m.moede, "deltagere", []) == []
} else := array.concat(
	[array.concat(m.sti, ["deltagere", i, "rolle"]) |
		some f in repraesentanter
		some i in forloeb.fremmoedte(m.moede, f)
		object.get(m.moede.deltagere[i], "rolle", null) == null
	],
	[array.concat(m.sti, ["deltagere", i, "funktion"]) |
		some i, d in m.moede.deltagere
		d.rolle == "suppleant"
		object.get(d, "funktion", null) == null
	],
)

roller(m, numre) := [array.concat(m.sti, ["deltagere", i, "rolle"]) | some i in numre]

forhindringer(m, numre) := [array.concat(m.sti, ["deltagere", i, "foerste_forhindret"]) | some i in numre]
