# METADATA
# scope: package
# title: En almenbolig bruges ikke som akutbolig
# description: |
#   En almenbolig (lejebolig) bruges ikke som akutbolig: borgere i akutboliger betaler ikke leje og må derfor ikke bruge de
#   gangarealer, som de øvrige beboere betaler for.
#   Ikke kodet: om akutboligen har egne adgangsveje, og om beboerne har sagt ja.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: An almenbolig is not used as an emergency dwelling
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: driftsherren
#   efter: [/tilbud/boliger/*/fra, /pr_dato]
#   varianter:
#     - { navn: Lov om socialtilsyn, fra: "2015-01-01" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Begrænsninger i forhold til almenboliger", citat: "Socialtilsynet kunne ikke godkende at lejebolig ændres til en akutbolig fordi borgere i akutboliger ikke betaler leje, og dermed ikke må anvende gangarealerne som finansieres gennem de øvrige beboeres lejemål." }
#   besked:
#     da:
#       opfyldt: "Boligen bruges ikke som akutbolig."
#       brud: "Almenboligen er brugt som akutbolig fra {dag}; borgere i akutboliger betaler ikke leje og må ikke bruge de gangarealer, de øvrige beboere betaler for."
#       uden_dag: "Almenboligen bruges som akutbolig; borgere i akutboliger betaler ikke leje og må ikke bruge de gangarealer, de øvrige beboere betaler for."
#       godkendt: "Almenboligen bruges som akutbolig, og socialtilsynet har efter registret godkendt det {godkendelse}; efter kilden kan det ikke godkendes. Afklar det med socialtilsynet."
#       betaler_leje: "Almenboligen bruges som akutbolig, men den, der bor der, betaler leje; kilden siger kun, hvad der gælder, når der ikke betales leje."
#       ikke_relevant: "Boligen er ikke en almenbolig."
#       uoplyst: "Det kan ikke afgøres, om en almenbolig bruges som akutbolig: registret mangler {mangler}."
#     en:
#       opfyldt: "The dwelling is not used as an emergency dwelling."
#       brud: "The almenbolig has been used as an emergency dwelling from {dag}; people in emergency dwellings pay no rent and may not use the corridors the other residents pay for."
#       uden_dag: "The almenbolig is used as an emergency dwelling; people in emergency dwellings pay no rent and may not use the corridors the other residents pay for."
#       godkendt: "The almenbolig is used as an emergency dwelling, and by the register socialtilsynet approved that on {godkendelse}; by the source it cannot be approved. Settle it with socialtilsynet."
#       betaler_leje: "The almenbolig is used as an emergency dwelling, but whoever lives there pays rent; the source says only what holds where no rent is paid."
#       ikke_relevant: "The dwelling is no almenbolig."
#       uoplyst: "It cannot be decided whether an almenbolig is used as an emergency dwelling: the register lacks {mangler}."
#   afhjaelpning:
#     da: "Hold op med at bruge almenboligen som akutbolig, eller find en bolig, socialtilsynet kan godkende til formålet."
#     en: "Stop using the almenbolig as an emergency dwelling, or find one that socialtilsynet can approve for the purpose."
#   fortolkning:
#     da: "Brevets lejebolig er en almenbolig. Er det ikke noteret, om der betales leje, er det lagt til grund, at borgere i akutboliger ikke gør det, som brevet siger. Har socialtilsynet godkendt anvendelsen, inden den begyndte, eller betales der leje, er det uafklaret. Ingen kilde siger, fra hvornår og hvor længe dette gælder; brevet er fra december 2017."
#     en: "The letter's lejebolig is an almenbolig. Where it is not recorded whether rent is paid, it is assumed that people in emergency dwellings do not, as the letter says. Where socialtilsynet approved the use before it began, or rent is paid, it is undecided. No source says from when and for how long this holds; the letter is of December 2017."
package regler.tilbud.akutbolig_i_almenbolig

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav

svar := krav.uoplyst([["tilbud", "boliger"]]) if not input.tilbud.boliger

else := forekomst.saml([forekomst.af(bedoemt(b), b.id, b.sti) | some b in boliger])

# A use that begins after pr_dato has not happened.
boliger := [object.union(b, {"sti": ["tilbud", "boliger", i]}) |
	some i, b in input.tilbud.boliger
	not kommende(b)
]

kommende(b) if b.fra > input.pr_dato

bedoemt(b) := stop if {
	stop := object.union(gyldighed.i_kraft("socialtilsyn", object.get(b, "fra", input.pr_dato)).stop, {"fakta": [felt(b, "fra")]})
} else := krav.ikke_relevant([felt(b, "boligtype")]) if {
	b.boligtype in {"paragraf_107", "paragraf_108", "anden"}
} else := {"udfald": "opfyldt", "fakta": fakta.oplyste([felt(b, "boligtype"), felt(b, "anvendelse")]), "mangler": []} if {
	b.anvendelse in {"fast_bolig", "aflastning", "anden"}
} else := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([felt(b, "boligtype"), felt(b, "anvendelse")])
	mangler != []
} else := {
	"udfald": "uoplyst",
	"besked": "godkendt",
	"fakta": array.concat(grundlag(b), [felt(b, "socialtilsynets_godkendelse")]),
	"mangler": [],
	"parametre": {"godkendelse": b.socialtilsynets_godkendelse},
} if {
	b.socialtilsynets_godkendelse <= object.get(b, "fra", input.pr_dato)
} else := {"udfald": "uoplyst", "besked": "betaler_leje", "fakta": array.concat(grundlag(b), [felt(b, "beboer_betaler_leje")]), "mangler": []} if {
	b.beboer_betaler_leje == true
} else := {"udfald": "brud", "fakta": grundlag(b), "mangler": [], "parametre": {"dag": b.fra}} if {
	b.fra
} else := {"udfald": "brud", "besked": "uden_dag", "fakta": grundlag(b), "mangler": []}

grundlag(b) := fakta.oplyste([felt(b, "boligtype"), felt(b, "anvendelse"), felt(b, "fra")])

felt(b, navn) := array.concat(b.sti, [navn])
