# METADATA
# scope: package
# title: Ophold kræver visitation
# description: |
#   Et ophold på en særlig plads hviler på en beslutning om visitation, som er truffet senest på opholdets første dag og
#   ikke er slettet inden da.
#   Ikke kodet: om beslutningen er truffet af rette kommune (se afgoerelse/rette_kommune) og hviler på en indstilling (se
#   afgoerelse/hviler_paa_indstilling).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: A stay needs a visitation
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [afdelingen, handlekommunen]
#   efter: [/ophold/start]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 1", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Patienten skal visiteres til de særlige pladser." }
#   besked:
#     da:
#       opfyldt: "Visitationen er besluttet {visiteret}, senest på opholdets første dag, {start}."
#       brud: "Opholdet begyndte {start} uden en beslutning om visitation."
#       efter_start: "Opholdet begyndte {start}, men visitationen blev først besluttet {visiteret}."
#       afslag: "Opholdet begyndte {start}, selv om kommunen har givet afslag på visitation."
#       slettet: "Opholdet begyndte {start}, men visitationen var slettet {slettet}."
#     en:
#       opfyldt: "The visitation was decided on {visiteret}, no later than the first day of the stay, {start}."
#       brud: "The stay began on {start} without a decision on visitation."
#       efter_start: "The stay began on {start}, but the visitation was decided only on {visiteret}."
#       afslag: "The stay began on {start} although the kommune refused visitation."
#       slettet: "The stay began on {start}, but the visitation had been deleted on {slettet}."
#   afhjaelpning:
#     da: "Indhent straks handlekommunens beslutning om visitation; uden den kan opholdet ikke fortsætte."
#     en: "Obtain the kommune's decision on visitation at once; without it the stay cannot go on."
package regler.ophold.kraever_visitation

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["ophold", "start"]])

resultat := ["afgoerelse", "resultat"]

besluttet := ["afgoerelse", "dato"]

start := fakta.sket(["ophold", "start"])

visiteret := fakta.sket(besluttet)

slettet := fakta.sket(["afgoerelse", "slettet", "dato"])

svar := krav.trin_ikke_naaet if not start

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([resultat]) if {
	visiteret
	not fakta.er_der(resultat)
}

else := {"udfald": "brud", "besked": "afslag", "fakta": [["ophold", "start"], resultat], "mangler": [], "parametre": {"start": start}} if {
	fakta.vaerdi(resultat) == "afslag"
	not kommende
}

else := krav.uoplyst([besluttet]) if {
	fakta.vaerdi(resultat) == "visiteret"
	not fakta.dag(besluttet)
}

else := {"udfald": "brud", "fakta": [["ophold", "start"]], "mangler": [resultat], "parametre": {"start": start}} if not visiteret

else := {
	"udfald": "brud",
	"besked": "efter_start",
	"fakta": [["ophold", "start"], besluttet],
	"mangler": [],
	"parametre": {"start": start, "visiteret": visiteret},
} if {
	visiteret > start
}

else := krav.uoplyst([["afgoerelse", "slettet", "dato"]]) if {
	input.afgoerelse.slettet
	not fakta.dag(["afgoerelse", "slettet", "dato"])
}

else := {
	"udfald": "brud",
	"besked": "slettet",
	"fakta": [["ophold", "start"], besluttet, ["afgoerelse", "slettet", "dato"]],
	"mangler": [],
	"parametre": {"start": start, "slettet": slettet},
} if {
	slettet <= start
}

else := {
	"udfald": "opfyldt",
	"fakta": [["ophold", "start"], resultat, besluttet],
	"mangler": [],
	"parametre": {"start": start, "visiteret": visiteret},
}

# The kommune's decision is dated after pr_dato: there is none yet.
kommende if fakta.dag(besluttet) > input.pr_dato
