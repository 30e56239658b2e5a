# METADATA
# scope: package
# title: Kriterierne i § 42 c er opfyldt samlet
# description: |
#   En positiv indstilling, en visitation og en revurdering, der fastholder opholdet, hviler på en vurdering, hvor
#   regimets kriterier er opfyldt: i regime A alle seks, i regime B de tre første og mindst ét af de tre sidste. Hver
#   beslutning bedømmes efter beslutningstagerens egen registrerede vurdering; har beslutningstageren ingen, gælder den
#   seneste tidligere. En anmodning alene bedømmes som forhåndstjek.
#   Ikke kodet: om den faglige vurdering af det enkelte kriterium er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The criteria of § 42 c are met together
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [handlekommunen, visitationsforum]
#   laesninger: [regime.valgdag]
#   efter: [/revurderinger/*/dato, /afgoerelse/dato, /indstilling/dato, /anmodning/modtaget, /anmodning/sendt, /pr_dato]
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
#     - { kilde: psykiatriloven, sted: "§ 42 c, stk. 1", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatrienisyddanmark.dk, visitationskriterier" }
#   besked:
#     da:
#       opfyldt: "Kriterierne i regime {regime} er opfyldt i vurderingen."
#       brud: "Beslutningen hviler på en vurdering, hvor kriterierne i regime {regime} ikke er opfyldt: {kriterier}."
#       uoplyst: "Vurderingen siger ikke, om disse kriterier i regime {regime} er opfyldt: {kriterier}."
#       resultat: "Det er ikke noteret, hvad beslutningen gik ud på; kun en positiv indstilling og en visitation kræver, at kriterierne er opfyldt."
#       forhaandstjek: "Anmodningen kan ikke føre til en positiv indstilling: i regime {regime} er disse kriterier ikke opfyldt: {kriterier}."
#     en:
#       opfyldt: "The criteria of regime {regime} are met in the assessment."
#       brud: "The decision rests on an assessment in which the criteria of regime {regime} are not met: {kriterier}."
#       uoplyst: "The assessment does not say whether these criteria of regime {regime} are met: {kriterier}."
#       resultat: "It is not recorded what was decided; only a positive recommendation and a visitation demand that the criteria are met."
#       forhaandstjek: "The request cannot lead to a positive recommendation: in regime {regime} these criteria are not met: {kriterier}."
#   bemaerkning:
#     da:
#       tidligere_vurdering: "Beslutningstageren har ikke registreret sin egen vurdering; den seneste tidligere er lagt til grund."
#       forskel: "En tidligere vurdering i sagen siger noget andet; beslutningstagerens egen er lagt til grund."
#     en:
#       tidligere_vurdering: "The maker of the decision recorded no assessment; the latest earlier one is used."
#       forskel: "An earlier assessment in the case differs; the decision maker's own is used."
#   afhjaelpning:
#     da: "Vurdér kriterierne på ny. Er de ikke opfyldt, kan beslutningen ikke opretholdes; er de opfyldt, skal vurderingen sige det med begrundelse."
#     en: "Assess the criteria again. If they are not met the decision cannot stand; if they are, the assessment must say so with reasons."
#   fortolkning:
#     da: "Regimet vælges efter dagen for beslutningen; ingen overgangsregel er set. Uenighed mellem to vurderinger nævnes, men er ikke i sig selv et brud."
#     en: "The regime is chosen by the day of the decision; no transition rule was seen. A difference between two assessments is named but is no breach."
package regler.kriterier.kumulative

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.kriterier

gyldig := gyldighed.kriterier([
	["revurderinger", "*", "dato"],
	["afgoerelse", "dato"],
	["indstilling", "dato"],
	["anmodning", "modtaget"],
	["anmodning", "sendt"],
	["pr_dato"],
])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml(array.concat([bedoemt(b) | some b in beslutninger], uafklarede)) if {
	array.concat(beslutninger, uafklarede) != []
}

else := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": negative, "mangler": []} if {
	negative != []
}

else := forhaandstjek

# Decisions that are made without a record of what they say: they may say yes.
uafklarede := [forekomst.af(object.union(krav.uoplyst([sti]), {"besked": "resultat"}), trin, [trin]) |
	some trin in ["indstilling", "afgoerelse"]
	fakta.sket([trin, "dato"])
	sti := [trin, "resultat"]
	not fakta.vaerdi(sti)
]

# The decisions that say yes, each with the assessments it may rest on, its maker's own first.
beslutninger := array.concat(
	[b |
		some b in [
			{"noegle": "indstilling", "sti": ["indstilling"], "ja": ["indstilling", "resultat"], "vaerdi": "positiv", "vurderinger": [["indstilling", "kriterier"], ["anmodning", "kriterier"]]},
			{"noegle": "afgoerelse", "sti": ["afgoerelse"], "ja": ["afgoerelse", "resultat"], "vaerdi": "visiteret", "vurderinger": [["afgoerelse", "kriterier"], ["indstilling", "kriterier"], ["anmodning", "kriterier"]]},
		]
		fakta.sket(array.concat(b.sti, ["dato"]))
		fakta.vaerdi(b.ja) == b.vaerdi
	],
	[{"noegle": r.id, "sti": ["revurderinger", i], "ja": ["revurderinger", i, "opfylder_kriterier"], "vurderinger": [["revurderinger", i, "kriterier"]]} |
		some i, r in input.revurderinger
		fakta.sket_vaerdi(r.dato)
		r.opfylder_kriterier
		r.kriterier
	],
)

negative := [sti |
	some [trin, sti, nej] in [["indstilling", ["indstilling", "resultat"], "negativ"], ["afgoerelse", ["afgoerelse", "resultat"], "afslag"]]
	fakta.sket([trin, "dato"])
	fakta.vaerdi(sti) == nej
]

bedoemt(b) := forekomst.af(
	object.union(
		object.union(vurderet(grundlag, regime), {"fakta": array.concat([b.ja, dato], fakta.oplyste([grundlag]))}),
		bemaerkning(b, grundlag),
	),
	b.noegle,
	b.sti,
) if {
	dato := array.concat(b.sti, ["dato"])
	grundlag := registreret(b)
	regime := regime_for(b)
}

besluttet(b) := fakta.sket(array.concat(b.sti, ["dato"]))

regime_for(b) := kriterier.regime(besluttet(b))

# The maker's own assessment, else the latest earlier one; the maker's own path where there is none at all.
registreret(b) := registrerede(b)[0] if {
	registrerede(b) != []
} else := b.vurderinger[0]

registrerede(b) := [sti |
	some sti in b.vurderinger
	fakta.vaerdi(sti)
	foreligger(b, sti)
]

# An assessment of another step counts when that step was taken no later than the decision.
foreligger(b, sti) if sti == b.vurderinger[0]

foreligger(_, ["anmodning", "kriterier"])

foreligger(b, sti) if fakta.sket([sti[0], "dato"]) <= besluttet(b)

bemaerkning(b, grundlag) := {"bemaerkning": "tidligere_vurdering"} if {
	grundlag != b.vurderinger[0]
} else := {"bemaerkning": "forskel"} if {
	some sti in registrerede(b)
	kriterier.status(sti, regime_for(b)) != kriterier.status(grundlag, regime_for(b))
} else := {}

vurderet(sti, regime) := {
	"udfald": samlet.udfald,
	"mangler": [array.concat(sti, [k, "opfyldt"]) | samlet.udfald == "uoplyst"; some k in samlet.kriterier],
	"parametre": {"regime": regime, "kriterier": samlet.kriterier},
} if {
	samlet := kriterier.samlet(kriterier.status(sti, regime), regime)
}

forhaandstjek := object.union(forhaandsvurdering, {"besked": "forhaandstjek"}) if {
	forhaandsvurdering.udfald == "brud"
} else := forhaandsvurdering

forhaandsvurdering := object.union(
	vurderet(["anmodning", "kriterier"], gyldig.variant),
	{"fakta": fakta.oplyste([["anmodning", "kriterier"]])},
)
