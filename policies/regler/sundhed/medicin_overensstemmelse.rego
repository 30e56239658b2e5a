# METADATA
# scope: package
# title: Journal, lokalt medicinkort og FMK stemmer overens
# description: |
#   For hver borger, tilbuddet håndterer medicin for, har journalen, det lokale medicinkort og FMK de samme præparater i samme dosis
#   og samme antal piller. Hver forskel nævnes, én forekomst for hvert præparat.
#   Ikke kodet: hvilken af listerne der er den rigtige, og om medicinen gives som på listen.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: Record, local medicine card and FMK agree
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: tilbudsledelsen
#   efter: [/medicin/borgere/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Særlige krav til medicinhåndtering", citat: "Overensstemmelse mellem journal – lokalt medicinkort – FMK- dosering / antal piller" }
#   besked:
#     da:
#       opfyldt: "{praeparat} er ens i journalen, på det lokale medicinkort og i FMK."
#       brud: "{praeparat} er ikke ens på listerne; forskel: {forskelle}. Journalen: {journal}. Det lokale medicinkort: {medicinkort}. FMK: {fmk}."
#       ukendt_enhed: "Det kan ikke afgøres, om dosis af {praeparat} er den samme, for en af enhederne kendes ikke. Journalen: {journal}. Det lokale medicinkort: {medicinkort}. FMK: {fmk}."
#       uoplyst: "Det kan ikke afgøres, om medicinlisterne stemmer overens; registeret mangler {mangler}."
#       ikke_relevant: "Tilbuddet håndterer ikke medicin for borgerne."
#     en:
#       opfyldt: "{praeparat} is alike in the record, on the local medicine card and in FMK."
#       brud: "{praeparat} is not alike on the lists; difference: {forskelle}. The record: {journal}. The local medicine card: {medicinkort}. FMK: {fmk}."
#       ukendt_enhed: "It cannot be decided whether the dose of {praeparat} is the same, as one of the units is not known. The record: {journal}. The local medicine card: {medicinkort}. FMK: {fmk}."
#       uoplyst: "It cannot be decided whether the medicine lists agree; the register lacks {mangler}."
#       ikke_relevant: "The service handles no medicine for the citizens."
#   afhjaelpning:
#     da: "Afklar forskellen med den, der har ordineret, og ret de lister, der er forkerte."
#     en: "Settle the difference with whoever prescribed the medicine, and correct the lists that are wrong."
#   fortolkning:
#     da: "Præparater er ens, når navnene er det uden hensyn til mellemrum i enderne og store og små bogstaver. Doser er ens, når mængden er den samme i samme enhed: 0,5 g er 500 mg, og MG er milligram. Gives et præparat flere gange, sammenlignes alle dets poster uden hensyn til rækkefølgen. En enhed, der ikke kendes, kan være et andet ord for en, der gør: så er reglen uoplyst. Mangler antallet af piller på alle lister, er præparatet ikke piller. En liste, der ikke er i registeret, gør reglen uoplyst, medmindre de to andre er uens."
#     en: "Preparations are alike when their names are, without regard to spaces at the ends and to capitals. Doses are alike when the amount is the same in the same unit: 0.5 g is 500 mg, and MG is milligram. Where a preparation is given several times, all its entries are compared without regard to their order. A unit that is not known may be another word for one that is: then the rule is undecided. Where no list gives a number of pills, the preparation is no pill. A list that is not in the register leaves the rule undecided, unless the other two differ."
package regler.sundhed.medicin_overensstemmelse

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.medicinlister
import data.felles.sundhed

svar := forekomst.saml([f | some b in medicinlister.alle; some f in forekomster(b)]) if input.medicin.borgere

else := sundhed.uden_medicin if sundhed.uden_medicin

else := krav.uoplyst([["medicin", "borgere"]])

forekomster(b) := [forekomst.af(b.gyldig.stop, b.id, b.sti)] if {
	b.gyldig.stop
} else := array.concat(
	[forekomst.af(krav.uoplyst(uden_praeparat(b)), b.id, b.sti) | uden_praeparat(b) != []],
	[forekomst.af(bedoemt(b, raekker), concat("/", [b.id, navn]), medicinlister.foerste(b, raekker)) | some navn, raekker in b.praeparater],
)

# What no preparation of the borger can answer for: entries without a name, and lists that are absent where the rest are empty.
uden_praeparat(b) := array.concat(b.uden_navn, [sti | b.praeparater == {}; some sti in b.ikke_oplyst])

bedoemt(b, raekker) := afgoer(b, lister, medicinlister.sammenlignet(lister), navn) if {
	lister := medicinlister.poster(b, raekker)
	navn := trim_space(poster(lister)[0].post.praeparat)
}

afgoer(b, lister, s, navn) := {
	"udfald": "brud",
	"fakta": fakta.oplyste([felt | some x in poster(lister); some felt in felter(x)]),
	"mangler": [],
	"parametre": object.union(listerne(lister, navn), {"forskelle": s.forskelle}),
} if {
	s.forskelle != []
} else := krav.uoplyst(array.concat(b.ikke_oplyst, s.uafklaret)) if {
	array.concat(b.ikke_oplyst, s.uafklaret) != []
} else := {
	"udfald": "uoplyst",
	"besked": "ukendt_enhed",
	"fakta": s.ukendte_enheder,
	"mangler": [],
	"parametre": listerne(lister, navn),
} if {
	s.ukendte_enheder != []
} else := {"udfald": "opfyldt", "fakta": [x.sti | some x in poster(lister)], "mangler": [], "parametre": {"praeparat": navn}}

listerne(lister, navn) := {
	"praeparat": navn,
	"journal": medicinlister.tekst(lister, "journal"),
	"medicinkort": medicinlister.tekst(lister, "medicinkort"),
	"fmk": medicinlister.tekst(lister, "fmk"),
}

poster(lister) := [x | some liste in medicinlister.navne; some x in lister[liste]]

felter(x) := [array.concat(x.sti, felt) | some felt in [["praeparat"], ["dosis", "maengde"], ["dosis", "enhed"], ["antal_piller"]]]
