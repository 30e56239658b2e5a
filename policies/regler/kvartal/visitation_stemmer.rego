# METADATA
# scope: package
# title: Visitationstallene stemmer
# description: |
#   De fire tal for visitation ind er siden ordningens start tilsammen højst antallet af henviste patienter, og kvartalets
#   tal er ikke større end tallene siden ordningens start.
#   Ikke kodet: om tallene svarer til de enkelte sager.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: The referral figures agree
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Visitation ind", citat: "Indstillet til indlæggelse og efterfølgende indlagt" }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Antal henviste patienter", citat: "Antal henviste patienter Visitationsforummets sekretariat (Danske Regioner samler)" }
#   besked:
#     da:
#       opfyldt: "Siden ordningens start er {visiteret} sager afsluttet og {henviste} patienter henvist."
#       brud: "Siden ordningens start er {visiteret} sager afsluttet, men kun {henviste} patienter henvist."
#       uoplyst: "Det kan ikke afgøres, om visitationstallene stemmer; oplys {mangler}."
#       kvartal_opfyldt: "Kvartalets tal er ikke større end tallene siden ordningens start."
#       kvartal_brud: "Kvartalets tal er større end tallet siden ordningens start: {tal}."
#       andres: "Statussen indeholder ikke sekretariatets tal."
#     en:
#       opfyldt: "Since the scheme began {visiteret} cases have ended and {henviste} patients were referred."
#       brud: "Since the scheme began {visiteret} cases have ended, but only {henviste} patients were referred."
#       uoplyst: "It cannot be decided whether the referral figures agree; state {mangler}."
#       kvartal_opfyldt: "The quarter's figures are not greater than those since the scheme began."
#       kvartal_brud: "The quarter's figures are greater than that since the scheme began: {tal}."
#       andres: "The status does not hold the secretariat's figures."
#   afhjaelpning:
#     da: "Ret tallene, så hver henvist patient er talt med, også de henviste fra tidligere kvartaler."
#     en: "Correct the figures so that each patient referred is counted, those of earlier quarters too."
#   fortolkning:
#     da: "Hver henvisning er talt én gang og får højst ét af de fire udfald; en sag kan afsluttes i et senere kvartal end henvisningen, så der sammenlignes siden ordningens start. Tallene siden ordningens start medregner kvartalet."
#     en: "Each referral is counted once and gets at most one of the four outcomes; a case may end in a later quarter than it was referred in, so that the figures since the scheme began are compared. They include the quarter."
package regler.kvartal.visitation_stemmer

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kvartal

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "andres", "fakta": [["leverandoer"]], "mangler": []} if {
	kvartal.andres("sekretariatet")
	oplyste == []
	i_kvartalet == []
}

else := forekomst.saml(array.concat([siden_starten], kvartalet))

henviste := ["kumulativt", "henviste"]

udfald := [["kumulativt", "visitation_ind", u] |
	some u in ["indstillet_og_indlagt", "indstillet_ikke_visiteret", "indstillet_visiteret_naegter", "ikke_indstillet_ikke_visiteret"]
]

oplyste := fakta.oplyste(array.concat([henviste], udfald))

mangler := fakta.mangler(array.concat([henviste], udfald))

tal := [fakta.vaerdi(sti) | some sti in fakta.oplyste(udfald)]

# What is missing can only make the sum greater: too many are too many already.
siden_starten := forekomst.af(stemmer("brud"), "siden_starten", ["kumulativt"]) if {
	sum(tal) > fakta.vaerdi(henviste)
} else := forekomst.af({"udfald": "uoplyst", "fakta": oplyste, "mangler": mangler}, "siden_starten", ["kumulativt"]) if {
	mangler != []
} else := forekomst.af(stemmer("opfyldt"), "siden_starten", ["kumulativt"])

stemmer(hvordan) := {
	"udfald": hvordan,
	"fakta": oplyste,
	"mangler": [],
	"parametre": {"visiteret": sum(tal), "henviste": fakta.vaerdi(henviste)},
	"beregning": {"udtryk": sprintf("%s = %d", [concat(" + ", [format_int(n, 10) | some n in tal]), sum(tal)])},
}

i_kvartalet := fakta.oplyste(kvartal.visitation)

# The quarter's figures that also stand since the scheme began.
begge := [sti | some sti in i_kvartalet; fakta.vaerdi(array.concat(["kumulativt"], sti))]

stoerre := [sti | some sti in begge; fakta.vaerdi(sti) > fakta.vaerdi(array.concat(["kumulativt"], sti))]

kvartalet := [] if {
	begge == []
} else := [forekomst.af(
	{"udfald": "opfyldt", "besked": "kvartal_opfyldt", "fakta": begge, "mangler": []},
	"kvartalet", ["kvartal"],
)] if {
	stoerre == []
} else := [forekomst.af(
	{
		"udfald": "brud",
		"besked": "kvartal_brud",
		"fakta": array.concat(stoerre, [array.concat(["kumulativt"], sti) | some sti in stoerre]),
		"mangler": [],
		"parametre": {"tal": [sprintf("%d > %d", [fakta.vaerdi(sti), fakta.vaerdi(array.concat(["kumulativt"], sti))]) | some sti in stoerre]},
	},
	"kvartalet", ["kvartal"],
)]
