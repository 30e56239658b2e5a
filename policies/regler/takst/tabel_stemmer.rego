# METADATA
# scope: package
# title: Tabellen over ændringsbeløb stemmer
# description: |
#   I hver række er nyt minus tidligere ændringsbeløb lig med forskellen, og hver kolonne giver hovedtotalen. En lille afvigelse
#   er afrunding og nævnes som det.
#   Ikke kodet: om beløbene er de rigtige.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: The table of changes adds up
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Sumtal pr kommune", citat: "Forskel grundet opdeling af niveau 3" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Sumtal pr kommune", citat: "Hovedtotal -449.861 -465.016 15.155 95.152.606" }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Sumtal pr kommune, læsevejledning", citat: "De to talkolonner med ændringsbeløb er i forhold til 2017-takster for fortsættende borgere med og uden opdeling af takstniveau 3." }
#   besked:
#     da:
#       opfyldt: "{navn}: forskellen er {beregnet} kr., som tabellen siger."
#       afrunding: "{navn}: forskellen er {beregnet} kr.; tabellen siger {oplyst} kr. Det er afrunding."
#       brud: "{navn}: forskellen er {beregnet} kr., men tabellen siger {oplyst} kr."
#       kolonne_opfyldt: "Kolonnen {kolonne} giver {beregnet} kr., som hovedtotalen siger."
#       kolonne_afrunding: "Kolonnen {kolonne} giver {beregnet} kr.; hovedtotalen siger {oplyst} kr. Det er afrunding."
#       kolonne_brud: "Kolonnen {kolonne} giver {beregnet} kr., men hovedtotalen siger {oplyst} kr."
#       tilbud_opfyldt: "Summen for tilbuddene ({kolonne}) er {oplyst} kr. som hovedtotalen."
#       tilbud_afrunding: "Summen for tilbuddene ({kolonne}) er {oplyst} kr.; hovedtotalen er {beregnet} kr. Det er afrunding."
#       tilbud_brud: "Summen for tilbuddene ({kolonne}) er {oplyst} kr., men hovedtotalen er {beregnet} kr."
#     en:
#       opfyldt: "{navn}: the difference is {beregnet} kr., as the table says."
#       afrunding: "{navn}: the difference is {beregnet} kr.; the table says {oplyst} kr. That is rounding."
#       brud: "{navn}: the difference is {beregnet} kr., but the table says {oplyst} kr."
#       kolonne_opfyldt: "The column {kolonne} adds up to {beregnet} kr., as the grand total says."
#       kolonne_afrunding: "The column {kolonne} adds up to {beregnet} kr.; the grand total says {oplyst} kr. That is rounding."
#       kolonne_brud: "The column {kolonne} adds up to {beregnet} kr., but the grand total says {oplyst} kr."
#       tilbud_opfyldt: "The sum for the places ({kolonne}) is {oplyst} kr. as the grand total."
#       tilbud_afrunding: "The sum for the places ({kolonne}) is {oplyst} kr.; the grand total is {beregnet} kr. That is rounding."
#       tilbud_brud: "The sum for the places ({kolonne}) is {oplyst} kr., but the grand total is {beregnet} kr."
#   bemaerkning:
#     da:
#       afrunding: "Afvigelsen er afrunding: tabellens beløb er afrundet til hele kroner hver for sig, så tallene kan være forskudt lidt uden at være forkerte."
#     en:
#       afrunding: "The deviation is rounding: the table's amounts are each rounded to whole kroner, so that figures may be a little off without being wrong."
#   afhjaelpning:
#     da: "Regn tabellen efter, og ret det beløb, der er skrevet forkert."
#     en: "Compute the table again and correct the amount that is written wrong."
#   fortolkning:
#     da: "Beløbene er afrundet til hele kroner hver for sig. En afvigelse på højst 1 kr. i en række og 2 kr. i en sum kan være afrunding; det er størrelser, som kildens egen tabel viser. Større afvigelser er fejl."
#     en: "The amounts are each rounded to whole kroner. A deviation of up to 1 kr. in a row and 2 kr. in a sum may be rounding; the source's own table shows such. Greater ones are errors."
package regler.takst.tabel_stemmer

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.penge
import data.felles.takst

svar := takst.stop if takst.stop

else := forekomst.saml(array.concat(array.concat(raekker, hovedtotalens), array.concat(kolonner, kontraktholders)))

raekker := [forekomst.af(raekke(["tabel", "raekker", i], r, object.get(r, "navn", r.id)), r.id, ["tabel", "raekker", i]) |
	some i, r in input.tabel.raekker
]

# The grand total is a row too.
hovedtotalens := [forekomst.af(raekke(["tabel", "hovedtotal"], h, "Hovedtotal"), "hovedtotal", ["tabel", "hovedtotal"]) |
	h := input.tabel.hovedtotal
]

raekke(sti, r, navn) := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([array.concat(sti, ["ny"]), array.concat(sti, ["gammel"]), array.concat(sti, ["forskel"])])
	mangler != []
} else := stemmer({
	"beregnet": r.ny - r.gammel,
	"oplyst": r.forskel,
	"afrunding": parameter.vaerdi(data.parametre.takst.afrunding_raekke, takst.dag),
	"udtryk": fratrukket(r.ny, r.gammel),
	"beskeder": ["opfyldt", "afrunding", "brud"],
	"parametre": {"navn": navn},
	"fakta": [array.concat(sti, ["ny"]), array.concat(sti, ["gammel"]), array.concat(sti, ["forskel"])],
})

kolonner := [forekomst.af(kolonne(felt, oplyst), concat(".", ["hovedtotal", felt]), ["tabel", "hovedtotal", felt]) |
	some felt in ["ny", "gammel", "forskel", "total"]
	oplyst := input.tabel.hovedtotal[felt]
]

kolonne(felt, oplyst) := krav.uoplyst(mangler) if {
	mangler := uden(felt)
	mangler != []
} else := stemmer({
	"beregnet": i_alt,
	"oplyst": oplyst,
	"afrunding": parameter.vaerdi(data.parametre.takst.afrunding_sum, takst.dag),
	"udtryk": fratrukket(i_alt, oplyst),
	"beskeder": ["kolonne_opfyldt", "kolonne_afrunding", "kolonne_brud"],
	"parametre": {"kolonne": concat("_", ["kolonne", felt])},
	"fakta": [["tabel", "raekker"], ["tabel", "hovedtotal", felt]],
}) if {
	i_alt := sum([r[felt] | some r in input.tabel.raekker])
}

# The rows that do not say the column; all of them where there are none.
uden(felt) := fakta.mangler([array.concat(["tabel", "raekker", i], [felt]) | some i, _ in input.tabel.raekker]) if {
	input.tabel.raekker
} else := [["tabel", "raekker"]]

kontraktholders := [forekomst.af(kontraktholder(felt, oplyst), concat(".", ["kontraktholder", felt]), ["tabel", "kontraktholder", felt]) |
	some felt in ["ny", "gammel"]
	oplyst := input.tabel.kontraktholder[felt]
]

kontraktholder(felt, oplyst) := krav.uoplyst([["tabel", "hovedtotal", felt]]) if {
	fakta.mangler([["tabel", "hovedtotal", felt]]) != []
} else := stemmer({
	"beregnet": input.tabel.hovedtotal[felt],
	"oplyst": oplyst,
	"afrunding": parameter.vaerdi(data.parametre.takst.afrunding_sum, takst.dag),
	"udtryk": fratrukket(oplyst, input.tabel.hovedtotal[felt]),
	"beskeder": ["tilbud_opfyldt", "tilbud_afrunding", "tilbud_brud"],
	"parametre": {"kolonne": concat("_", ["kolonne", felt])},
	"fakta": [["tabel", "hovedtotal", felt], ["tabel", "kontraktholder", felt]],
})

# Met exactly, met but for rounding, or broken.
stemmer(f) := fund(f, "opfyldt", f.beskeder[0]) if {
	f.beregnet == f.oplyst
} else := object.union(fund(f, "opfyldt", f.beskeder[1]), {"bemaerkning": "afrunding"}) if {
	abs(f.beregnet - f.oplyst) <= f.afrunding
} else := fund(f, "brud", f.beskeder[2])

fund(f, udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": f.fakta,
	"mangler": [],
	"parametre": object.union(f.parametre, {"beregnet": penge.tal(f.beregnet), "oplyst": penge.tal(f.oplyst)}),
	"beregning": {"udtryk": f.udtryk},
}

fratrukket(a, b) := sprintf("%s − %s = %s", [penge.tal(a), i_parentes(b), penge.tal(a - b)])

# A negative amount that is taken away stands in brackets.
i_parentes(b) := sprintf("(%s)", [penge.tal(b)]) if {
	b < 0
} else := penge.tal(b)
