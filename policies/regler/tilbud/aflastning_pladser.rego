# METADATA
# scope: package
# title: Aflastningspladser efter §§ 52 og 84 blandes ikke
# description: |
#   Socialtilsynets godkendelse omfatter kun pladser efter § 52, og den fastsætter deres antal: der er ikke flere i brug efter § 52, end
#   der er godkendt, pladser efter § 84 er ikke anført som godkendt, og pladser flyttes ikke mellem de to paragraffer, medmindre
#   socialtilsynet forinden har godkendt det nye antal.
#   Ikke kodet: om godkendelsen er rigtig, om et barn er visiteret efter den rette paragraf, og andre ydelser med samme skel (§ 85 og
#   mentorstøtte).
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Respite places under §§ 52 and 84 are not mixed
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: driftsherren
#   efter: [/tilbud/pladser/opgjort, /tilbud/pladser/flytninger/*/dato, /pr_dato]
#   varianter:
#     - { navn: Lov om socialtilsyn, fra: "2015-01-01" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Behov for fleksibilitet i pladsfordelingen mellem forskellige paragraffer ved aflastning", citat: "I henhold til Lov om socialtilsyn er det ikke muligt at drive aflastningstilbud med fleksibilitet i pladsfordelingen mellem de to visitationsparagraffer, idet det alene er pladser visiteret efter § 52, som er omfattet af Socialtilsynets godkendelse. Godkendelsen ved Socialtilsynet stiller krav om et fast antal godkendte pladser." }
#   besked:
#     da:
#       opfyldt: "Der er {i_brug} pladser i brug efter § 52, og socialtilsynet har godkendt {godkendt}."
#       brud: "Der er {i_brug} pladser i brug efter § 52, men socialtilsynet har kun godkendt {godkendt}."
#       ikke_godkendt: "Pladserne efter § 84 er ikke anført som godkendt af socialtilsynet."
#       paragraf_84_godkendt: "Pladserne efter § 84 er anført som godkendt af socialtilsynet, men godkendelsen omfatter alene pladser efter § 52."
#       godkendt_foer: "Pladser blev flyttet fra den ene paragraf til den anden {dag}, efter at socialtilsynet havde godkendt det nye antal {godkendelse}."
#       flyttet: "Pladser blev flyttet fra den ene paragraf til den anden {dag}, uden at socialtilsynet forinden havde godkendt det nye antal."
#       samme_paragraf: "Pladserne blev ikke flyttet til en anden paragraf."
#       ingen_aflastning: "Registret har ingen aflastningspladser efter §§ 52 og 84."
#       uoplyst: "Det kan ikke afgøres, om pladserne efter §§ 52 og 84 holdes adskilt: registret mangler {mangler}."
#       godkendt_siden: "Det godkendte antal er fastsat {godkendelse}, efter at pladserne blev opgjort {dag}; oplys det antal, der var godkendt den dag."
#     en:
#       opfyldt: "There are {i_brug} places in use under § 52, and socialtilsynet has approved {godkendt}."
#       brud: "There are {i_brug} places in use under § 52, but socialtilsynet has approved only {godkendt}."
#       ikke_godkendt: "The places under § 84 are not listed as approved by socialtilsynet."
#       paragraf_84_godkendt: "The places under § 84 are listed as approved by socialtilsynet, but the approval covers places under § 52 alone."
#       godkendt_foer: "Places were moved from one section to the other on {dag}, after socialtilsynet had approved the new number on {godkendelse}."
#       flyttet: "Places were moved from one section to the other on {dag} without socialtilsynet having approved the new number first."
#       samme_paragraf: "The places were not moved to another section."
#       ingen_aflastning: "The register has no respite places under §§ 52 and 84."
#       uoplyst: "It cannot be decided whether the places under §§ 52 and 84 are kept apart: the register lacks {mangler}."
#       godkendt_siden: "The approved number was set on {godkendelse}, after the places were counted on {dag}; state the number approved on that day."
#   afhjaelpning:
#     da: "Bring antallet efter § 52 ned på det godkendte, eller søg socialtilsynet om at godkende et nyt antal, før pladser flyttes."
#     en: "Bring the number under § 52 down to the approved one, or ask socialtilsynet to approve a new number before places are moved."
#   fortolkning:
#     da: "Et fast antal er læst som det højeste antal i brug; tomme pladser er ikke et brud. En flytning er kun i orden, når socialtilsynet har godkendt det nye antal senest samme dag, for så er antallet fast igen. Ingen kilde siger, fra hvornår og hvor længe dette gælder; brevet er fra december 2017."
#     en: "A fixed number is read as the highest number in use; empty places are no breach. A move is in order only where socialtilsynet has approved the new number no later than the same day, for then the number is fixed again. No source says from when and for how long this holds; the letter is of December 2017."
package regler.tilbud.aflastning_pladser

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav

pladser := ["tilbud", "pladser"]

svar := object.union(krav.ikke_relevant([]), {"besked": "ingen_aflastning"}) if not input.tilbud.pladser

else := forekomst.saml(array.concat(opgjorte, flytninger))

opgjort := object.get(input, ["tilbud", "pladser", "opgjort"], input.pr_dato)

# The counted places, each of the two sections by its name; § 84 only where the tilbud has such places. A count dated after
# pr_dato has not been made.
opgjorte := array.concat(
	[forekomst.af(i_kraft(opgjort, paragraf_52), "paragraf_52", array.concat(pladser, ["paragraf_52"])) | opgjort <= input.pr_dato],
	[forekomst.af(i_kraft(opgjort, paragraf_84), "paragraf_84", array.concat(pladser, ["paragraf_84"])) | opgjort <= input.pr_dato],
)

i_kraft(dag, svar_til) := stop if {
	stop := gyldighed.i_kraft("socialtilsyn", dag).stop
} else := svar_til

godkendt := ["tilbud", "pladser", "paragraf_52", "godkendt"]

i_brug := ["tilbud", "pladser", "paragraf_52", "i_brug"]

godkendt_dato := ["tilbud", "pladser", "paragraf_52", "godkendt_dato"]

paragraf_52 := krav.uoplyst(mangler) if {
	mangler := fakta.mangler([godkendt, i_brug])
	mangler != []
} else := {
	"udfald": "uoplyst",
	"besked": "godkendt_siden",
	"fakta": [godkendt_dato, ["tilbud", "pladser", "opgjort"]],
	"mangler": [godkendt],
	"parametre": {"godkendelse": fakta.vaerdi(godkendt_dato), "dag": opgjort},
} if {
	fakta.vaerdi(godkendt_dato) > opgjort
} else := {
	"udfald": "brud",
	"fakta": [godkendt, i_brug],
	"mangler": [],
	"beregning": {"udtryk": sprintf("%d − %d = %d", [fakta.vaerdi(i_brug), fakta.vaerdi(godkendt), fakta.vaerdi(i_brug) - fakta.vaerdi(godkendt)])},
	"parametre": antal,
} if {
	fakta.vaerdi(i_brug) > fakta.vaerdi(godkendt)
} else := {"udfald": "opfyldt", "fakta": [godkendt, i_brug], "mangler": [], "parametre": antal}

antal := {"godkendt": fakta.vaerdi(godkendt), "i_brug": fakta.vaerdi(i_brug)}

anfoert := ["tilbud", "pladser", "paragraf_84", "anfoert_som_godkendt"]

paragraf_84 := {"udfald": "brud", "besked": "paragraf_84_godkendt", "fakta": [anfoert], "mangler": []} if {
	fakta.vaerdi(anfoert) == true
} else := {"udfald": "opfyldt", "besked": "ikke_godkendt", "fakta": [anfoert], "mangler": []} if {
	fakta.vaerdi(anfoert) == false
} else := krav.uoplyst([anfoert]) if {
	input.tilbud.pladser.paragraf_84
}

flytninger := [forekomst.af(flyttet(f, sti), f.id, sti) |
	some i, f in input.tilbud.pladser.flytninger
	sti := ["tilbud", "pladser", "flytninger", i]
	not kommende(f)
] if {
	input.tilbud.pladser.flytninger
} else := [forekomst.af(krav.uoplyst([sti]), "flytninger", sti) | sti := ["tilbud", "pladser", "flytninger"]]

kommende(f) if f.dato > input.pr_dato

flyttet(f, sti) := krav.uoplyst([array.concat(sti, ["dato"])]) if {
	not f.dato
} else := stop if {
	stop := object.union(gyldighed.i_kraft("socialtilsyn", f.dato).stop, {"fakta": [array.concat(sti, ["dato"])]})
} else := object.union(krav.ikke_relevant([array.concat(sti, ["fra_paragraf"]), array.concat(sti, ["til_paragraf"])]), {"besked": "samme_paragraf"}) if {
	f.fra_paragraf == f.til_paragraf
} else := {
	"udfald": "opfyldt",
	"besked": "godkendt_foer",
	"fakta": [array.concat(sti, ["dato"]), array.concat(sti, ["ny_godkendelse"])],
	"mangler": [],
	"parametre": {"dag": f.dato, "godkendelse": f.ny_godkendelse},
} if {
	f.ny_godkendelse <= f.dato
} else := {
	"udfald": "brud",
	"besked": "flyttet",
	"fakta": array.concat([array.concat(sti, ["dato"])], fakta.oplyste([array.concat(sti, ["ny_godkendelse"])])),
	"mangler": fakta.mangler([array.concat(sti, ["ny_godkendelse"])]),
	"parametre": {"dag": f.dato},
}
