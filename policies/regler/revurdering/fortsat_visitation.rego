# METADATA
# scope: package
# title: Fortsat visitation kun, når kriterierne er opfyldt
# description: |
#   Beslutter kommunen fortsat visitation efter en revurdering, siger dens egen seneste vurdering, at regimets
#   kriterier er opfyldt. Har kommunen ingen registreret, gælder visitationsforums vurdering ved revurderingen,
#   ellers den seneste tidligere i sagen.
#   Ikke kodet: om vurderingen er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Continued visitation only where the criteria are met
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [regime.valgdag]
#   efter: [/revurderinger/*/kommunens_svar/dato, /revurderinger/*/kommunens_svar/sendt_sekretariat, /revurderinger/*/kommunens_svar/sendt_afsnit]
#   varianter:
#     - navn: A
#       fra: "2017-07-01"
#       til: "2019-03-31"
#       hjemmel:
#         - { kilde: koncept-visitation-2017-12-18, sted: "Psykiatriloven § 42 c, stk. 1", citat: "Der kan visiteres til ophold på en af de særlige pladser på psykiatrisk afdeling, hvis:" }
#     - navn: B
#       fra: "2019-04-01"
#       til: "2024-06-30"
#       hjemmel:
#         - { kilde: lov-274-2019, sted: "psykiatriloven § 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier; docplayer.dk/116188160 (L 134 som fremsat)" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 f", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   besked:
#     da:
#       opfyldt: "Kriterierne i regime {regime} er opfyldt i den vurdering, den fortsatte visitation hviler på."
#       brud: "Kommunen besluttede fortsat visitation, men kriterierne i regime {regime} er ikke opfyldt: {kriterier}."
#       samlet_nej: "Kommunen besluttede fortsat visitation uden en egen vurdering, og visitationsforum har svaret, at kriterierne ikke længere er opfyldt."
#       vurdering_uoplyst: "Kommunen besluttede fortsat visitation, men vurderingen siger ikke, om disse kriterier i regime {regime} er opfyldt: {kriterier}."
#     en:
#       opfyldt: "The criteria of regime {regime} are met in the assessment that the continued visitation rests on."
#       brud: "The kommune decided on continued visitation, but the criteria of regime {regime} are not met: {kriterier}."
#       samlet_nej: "The kommune decided on continued visitation without an assessment of its own, and the forum answered that the criteria are no longer met."
#       vurdering_uoplyst: "The kommune decided on continued visitation, but the assessment does not say whether these criteria of regime {regime} are met: {kriterier}."
#   bemaerkning:
#     da:
#       forums_vurdering: "Kommunen har ikke registreret sin egen vurdering; visitationsforums ved revurderingen er lagt til grund."
#       tidligere_vurdering: "Hverken kommunen eller visitationsforum har registreret en vurdering ved revurderingen; den seneste tidligere er lagt til grund."
#       forskel: "Visitationsforum svarede noget andet ved revurderingen; kommunens egen vurdering er lagt til grund."
#     en:
#       forums_vurdering: "The kommune recorded no assessment of its own; the forum's at the reassessment is used."
#       tidligere_vurdering: "Neither kommune nor forum recorded an assessment at the reassessment; the latest earlier one is used."
#       forskel: "The forum answered otherwise at the reassessment; the kommune's own assessment is used."
#   afhjaelpning:
#     da: "Vurdér kriterierne på ny. Er de ikke opfyldt, kan visitationen ikke fortsætte; er de opfyldt, skal vurderingen sige det."
#     en: "Assess the criteria again. If they are not met the visitation cannot continue; if they are, the assessment must say so."
#   fortolkning:
#     da: "Regimet vælges efter dagen for kommunens svar; ingen overgangsregel er set. Uenighed mellem visitationsforum og kommunen nævnes, men er ikke i sig selv et brud."
#     en: "The regime is chosen by the day of the kommune's answer; no transition rule was seen. A difference between forum and kommune is named but is no breach."
package regler.revurdering.fortsat_visitation

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.kriterier

svar := krav.trin_ikke_naaet if svarede == []

else := forekomst.saml([forekomst.af(bedoemt(x), x.id, x.sti) | some x in svarede])

# The answers that have been given: the first of their days that has happened, or none said at all.
svarede := [{"id": r.id, "nr": i, "sti": ["revurderinger", i], "dage": sket} |
	some i, r in input.revurderinger
	r.kommunens_svar
	sagt := [dag | some felt in dage; dag := fakta.dag(array.concat(["revurderinger", i], ["kommunens_svar", felt]))]
	sket := [dag | some dag in sagt; dag <= input.pr_dato]
	fremtidigt := [dag | some dag in sagt; dag > input.pr_dato; sket == []]
	fremtidigt == []
]

dage := ["dato", "sendt_sekretariat", "sendt_afsnit"]

bedoemt(x) := krav.uoplyst([resultat]) if {
	resultat := i_svaret(x, "resultat")
	not fakta.vaerdi(resultat)
} else := krav.ikke_relevant([i_svaret(x, "resultat")]) if {
	fakta.vaerdi(i_svaret(x, "resultat")) != "fortsat_visitation"
} else := krav.uoplyst([i_svaret(x, "dato")]) if {
	x.dage == []
} else := object.union(vurderet(x, egen, kriterier.regime(x.dage[0])), forskel(x, kriterier.regime(x.dage[0]))) if {
	egen := i_svaret(x, "kriterier")
	fakta.er_der(egen)
} else := object.union(forums_samlede(x, opfylder(x), false), {"bemaerkning": "forums_vurdering"}) if {
	fakta.vaerdi(opfylder(x)) == false
} else := object.union(vurderet(x, forums, kriterier.regime(x.dage[0])), {"bemaerkning": "forums_vurdering"}) if {
	forums := array.concat(x.sti, ["kriterier"])
	fakta.er_der(forums)
} else := object.union(forums_samlede(x, opfylder(x), fakta.vaerdi(opfylder(x))), {"bemaerkning": "forums_vurdering"}) if {
	fakta.er_der(opfylder(x))
} else := object.union(paa_tidligere(x, seneste), {"bemaerkning": "tidligere_vurdering"}) if {
	tidligere := sort([v | some v in vurderinger; v.dag <= x.dage[0]])
	seneste := tidligere[count(tidligere) - 1]
} else := vurderet(x, i_svaret(x, "kriterier"), kriterier.regime(x.dage[0]))

i_svaret(x, felt) := array.concat(x.sti, ["kommunens_svar", felt])

opfylder(x) := array.concat(x.sti, ["opfylder_kriterier"])

vurderet(x, sti, regime) := object.union(
	{
		"udfald": samlet.udfald,
		"fakta": array.concat([i_svaret(x, "resultat")], fakta.oplyste([sti])),
		"mangler": [array.concat(sti, [n, "opfyldt"]) | samlet.udfald == "uoplyst"; some n in samlet.kriterier],
		"parametre": {"regime": regime, "kriterier": samlet.kriterier},
	},
	{"besked": b | b := {"uoplyst": "vurdering_uoplyst"}[samlet.udfald]},
) if {
	samlet := kriterier.samlet(kriterier.status(sti, regime), regime)
}

paa_tidligere(x, v) := vurderet(x, v.sti, kriterier.regime(x.dage[0])) if {
	v.samlet == null
} else := forums_samlede(x, v.sti, v.samlet)

forums_samlede(x, sti, true) := {"udfald": "opfyldt", "fakta": [i_svaret(x, "resultat"), sti], "mangler": [], "parametre": {"regime": kriterier.regime(x.dage[0])}}

forums_samlede(x, sti, false) := {"udfald": "brud", "besked": "samlet_nej", "fakta": [i_svaret(x, "resultat"), sti], "mangler": []}

# The forum's overall answer at this revurdering is another than the kommune's.
forskel(x, regime) := {"bemaerkning": "forskel"} if {
	udfald := kriterier.samlet(kriterier.status(i_svaret(x, "kriterier"), regime), regime).udfald
	fakta.vaerdi(opfylder(x)) == {"opfyldt": false, "brud": true}[udfald]
} else := {}

# Every other assessment in the case, with the day of its step; of two from one day that of the later step sorts last, and the
# forum's overall no (samlet) after its assessment of each criterion.
vurderinger := array.concat(
	array.concat(
		[{"dag": dag, "nr": nr, "samlet": null, "sti": [trin, "kriterier"]} |
			some nr, [trin, felt] in [["anmodning", "modtaget"], ["indstilling", "dato"], ["afgoerelse", "dato"]]
			fakta.er_der([trin, "kriterier"])
			dag := fakta.sket([trin, felt])
		],
		[{"dag": dag, "nr": nr + 3, "samlet": null, "sti": array.concat(sted, ["kriterier"])} |
			some i, _ in input.revurderinger
			some nr, sted in [["revurderinger", i], ["revurderinger", i, "kommunens_svar"]]
			fakta.er_der(array.concat(sted, ["kriterier"]))
			dag := fakta.sket(array.concat(sted, ["dato"]))
		],
	),
	[{"dag": dag, "nr": 3, "samlet": svar, "sti": ["revurderinger", i, "opfylder_kriterier"]} |
		some i, r in input.revurderinger
		svar := r.opfylder_kriterier
		samlet_afgoer(i, svar)
		dag := fakta.sket(["revurderinger", i, "dato"])
	],
)

samlet_afgoer(_, false)

samlet_afgoer(i, true) if {
	sti := ["revurderinger", i, "kriterier"]
	not fakta.er_der(sti)
}
