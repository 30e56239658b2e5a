# METADATA
# scope: package
# title: Tallene for øvrige tilbud stemmer
# description: |
#   Hvor borgerne kommer fra ved visitation, giver over notatets syv slags tilbud tilsammen de visiterede: indlagt og nægter.
#   Hvor de kommer ud til ved udslusning, giver tilsammen de indstillede og udskrevne.
#   Ikke kodet: om den enkelte borger er henført til den rigtige slags tilbud.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: The figures of other places agree
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Sammenhæng til øvrige tilbud", citat: "Hvilket tilbud kommer borgeren fra ved visitation" }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Sammenhæng til øvrige tilbud", citat: "Hvilket tilbud kommer borgeren ud til ved udslusning" }
#   besked:
#     da:
#       opfyldt: "Tallene for tilbud giver {fordelt}, lige så mange som visitationen."
#       brud: "Tallene for tilbud giver {fordelt}, men visitationen {visiteret}."
#       uoplyst: "Det kan ikke afgøres, om tallene for tilbud stemmer; oplys {mangler}."
#       andres: "Statussen indeholder ikke sekretariatets tal."
#     en:
#       opfyldt: "The figures of places add up to {fordelt}, as many as the referral."
#       brud: "The figures of places add up to {fordelt}, but the referral to {visiteret}."
#       uoplyst: "It cannot be decided whether the figures of places agree; state {mangler}."
#       andres: "The status does not hold the secretariat's figures."
#   afhjaelpning:
#     da: "Henfør hver visiteret og hver udskreven borger til én slags tilbud, og ret tallene."
#     en: "Put each citizen referred and each discharged under one kind of place, and correct the figures."
#   fortolkning:
#     da: "\"Ved visitation\" er læst som de borgere, kommunen visiterede i kvartalet: dem, der blev indlagt, og dem, der nægter indlæggelse. \"Ved udslusning\" er dem, der er indstillet til udskrivning og udskrevet af kommunen."
#     en: "\"Ved visitation\" is read as the citizens whom the kommune referred in the quarter: those admitted and those who refuse admission. \"Ved udslusning\" are those recommended for discharge and discharged by the kommune."
package regler.kvartal.tilbud_stemmer

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kvartal

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "andres", "fakta": [["leverandoer"]], "mangler": []} if {
	kvartal.andres("sekretariatet")
	not input.kommer_fra
	not input.kommer_til
}

else := forekomst.saml([
	forekomst.af(bedoemt("kommer_fra", ind), "kommer_fra", ["kommer_fra"]),
	forekomst.af(bedoemt("kommer_til", ud), "kommer_til", ["kommer_til"]),
])

ind := [["visitation_ind", "indstillet_og_indlagt"], ["visitation_ind", "indstillet_visiteret_naegter"]]

ud := [["visitation_ud", "indstillet_og_udskrevet"]]

fordeling(vej) := [[vej, slags] | some slags in kvartal.slags_tilbud]

# A figure that is missing can only make a sum greater: a division that is too great already is so without it.
bedoemt(vej, visitation) := stemmer("brud", vej, visitation) if {
	fakta.mangler(visitation) == []
	i_alt(fordeling(vej)) > i_alt(visitation)
} else := {
	"udfald": "uoplyst",
	"fakta": fakta.oplyste(array.concat(fordeling(vej), visitation)),
	"mangler": fakta.mangler(array.concat(fordeling(vej), visitation)),
} if {
	fakta.mangler(array.concat(fordeling(vej), visitation)) != []
} else := stemmer("opfyldt", vej, visitation) if {
	i_alt(fordeling(vej)) == i_alt(visitation)
} else := stemmer("brud", vej, visitation)

i_alt(stier) := sum([fakta.vaerdi(sti) | some sti in fakta.oplyste(stier)])

stemmer(udfald, vej, visitation) := {
	"udfald": udfald,
	"fakta": fakta.oplyste(array.concat(fordeling(vej), visitation)),
	"mangler": [],
	"parametre": {"fordelt": i_alt(fordeling(vej)), "visiteret": i_alt(visitation)},
	"beregning": {"udtryk": sprintf("%s; %s", [regnestykke(fordeling(vej)), regnestykke(visitation)])},
}

regnestykke(stier) := sprintf("%s = %d", [concat(" + ", [format_int(fakta.vaerdi(sti), 10) | some sti in fakta.oplyste(stier)]), i_alt(stier)])
