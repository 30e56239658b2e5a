# METADATA
# scope: package
# title: Alle notatets tal
# description: |
#   Statussen indeholder hvert tal i notatets skema, som leverandøren er ansvarlig for; tal mærket med stjerne står for hver
#   afdeling.
#   Ikke kodet: stikprøven (se stikproeve), og om tallene er rigtige.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: All figures of the note
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: [danske_regioner, sekretariatet, sundhedsdatastyrelsen]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Opfølgning på lov nr. 691", citat: "Følgende skema angiver hvem, der er ansvarlig for indhentelse og registrering af de forskellige data, der skal indgå i de kvartalsvise statusoversigter." }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, note", citat: "* Opgøres på afdelingsniveau" }
#   besked:
#     da:
#       opfyldt: "Alle tal, der hører til her, er oplyst."
#       brud: "Kvartalsstatussen mangler {mangler}."
#       afdeling_opfyldt: "Alle tal for {afdeling} er oplyst."
#       afdeling_brud: "Kvartalsstatussen mangler {mangler} for {afdeling}."
#       afventer: "Kvartalsstatussen mangler endnu {mangler}; den skal leveres senest {frist}."
#       afdeling_afventer: "Kvartalsstatussen mangler endnu {mangler} for {afdeling}; den skal leveres senest {frist}."
#       uenig_periode: "Det kan ikke afgøres, hvornår de manglende tal skal leveres: den dag, statussen er opgjort pr., er ikke kvartalets sidste dag."
#     en:
#       opfyldt: "All figures that belong here are stated."
#       brud: "The quarterly status lacks {mangler}."
#       afdeling_opfyldt: "All figures of {afdeling} are stated."
#       afdeling_brud: "The quarterly status lacks {mangler} of {afdeling}."
#       afventer: "The quarterly status still lacks {mangler}; it must be delivered no later than {frist}."
#       afdeling_afventer: "The quarterly status still lacks {mangler} of {afdeling}; it must be delivered no later than {frist}."
#       uenig_periode: "It cannot be decided when the missing figures are due: the day that the status is made up to is not the quarter's last day."
#   afhjaelpning:
#     da: "Skriv de manglende tal i statussen; er der intet at opgøre, skrives 0."
#     en: "Write the missing figures into the status; where there is nothing to count, write 0."
#   fortolkning:
#     da: "0 er et tal. Uden patienter i kvartalet er der ingen gennemsnitlig indlæggelsestid at oplyse, og uden pladser ingen belægningsprocent. Leverer Danske Regioner kun sine egne tal, kræves sekretariatets ikke; samles de, angives leverandøren som samlet."
#     en: "0 is a figure. Without patients in the quarter there is no mean length of stay to state, and without places no occupancy rate. Where Danske Regioner delivers its own figures alone, the secretariat's are not asked for; where they are collected, the supplier is stated as samlet."
package regler.kvartal.komplet

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.kvartal

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := krav.uoplyst([["leverandoer"]]) if not kvartal.ejere

else := forekomst.saml(array.concat(afdelingernes, faelles))

# What is counted for the wards together, by whose it is.
faelles := [forekomst.af(object.union(oplyst(faelles_tal[ejer]), {"ansvarlig": ejer}), ejer, []) |
	some ejer in kvartal.ejere
]

faelles_tal := {
	"danske_regioner": [["afdelinger"], ["uforbrugte_midler"]],
	"sekretariatet": array.concat(kvartal.visitation, tilbud),
	"sundhedsdatastyrelsen": [["tvang", "antal"]],
}

tilbud := [[vej, slags] | some vej in ["kommer_fra", "kommer_til"]; some slags in kvartal.slags_tilbud]

afdelingernes := [forekomst.af(object.union(om_afdelingen(i, a), {"ansvarlig": "danske_regioner"}), a.id, ["afdelinger", i]) |
	"danske_regioner" in kvartal.ejere
	some i, a in input.afdelinger
]

om_afdelingen(i, a) := object.union(fund, {
	"besked": {"opfyldt": "afdeling_opfyldt", "brud": "afdeling_brud", "afventer": "afdeling_afventer"}[fund.udfald],
	"parametre": {"afdeling": object.get(a, "afdeling", a.id)},
}) if {
	fund := oplyst(afdelingens_tal(i, a))
	fund.udfald != "uoplyst"
} else := oplyst(afdelingens_tal(i, a))

# Those that the notat marks "*".
afdelingens_tal(i, a) := [array.concat(["afdelinger", i], felt) |
	some felt in array.concat(
		[
			["oprettede_pladser"],
			["unikke_patienter"],
			["sengedage"],
			["personale", "personaletyngde"],
			["personale", "uddannelse"],
			["personale", "anciennitet"],
			["personale", "aarsvaerk"],
			["personale", "personalegrupper"],
			["normering"],
			["belagte_pladser_helaar"],
			["aarsvaerk_belagte_pladser_helaar"],
		],
		array.concat(
			[["personale", "personalegrupper", k, "gruppe"] | some k, _ in a.personale.personalegrupper],
			array.concat(
				[["gennemsnitlig_indlaeggelsestid", "dage"] | not a.unikke_patienter == 0],
				[["belaegningsprocent"] | not a.oprettede_pladser == 0],
			),
		),
	)
]

oplyst(stier) := krav.afgoer(stier, []) if {
	fakta.mangler(stier) == []
} else := kvartal.savnes([sti | some sti in stier; fakta.er_der(sti)], fakta.mangler(stier))
