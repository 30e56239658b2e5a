# METADATA
# scope: package
# title: Ventelisten ajourført og forelagt mødet
# description: |
#   Er der venteliste til de særlige pladser, er den ført ajour, og dens status er forelagt mødet til orientering. Venter ingen,
#   er en tom liste nok.
#   Ikke kodet: om listen er rigtig, og hvordan forummet drøftede den.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: The waiting list kept up to date and laid before the meeting
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Udarbejde og ajourføre venteliste over de særlige pladser" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Venteliste", citat: "Ventelisten administreres af sekretariatet og ventelistestatus forelægges til orientering på visitationsforums møder." }
#   beregning:
#     da: { faktisk: "venteliste ajourført" }
#     en: { faktisk: "waiting list updated" }
#   besked:
#     da:
#       opfyldt: "Ventelisten er ajourført {faktisk}, og dens status er forelagt mødet."
#       tom: "Ingen venter på en særlig plads."
#       brud: "Ventelisten til mødet {moede} mangler {mangler}."
#       ikke_forelagt: "Ventelistens status er ikke forelagt mødet {moede}."
#       gammel: "Ventelisten er ført ajour {faktisk}, før det forrige møde {foerste_dag}; kilden siger ikke, hvor tit det skal ske, og det er ikke oplyst, om listen var uændret siden."
#       senere: "Ventelisten er sidst ført ajour {faktisk}, efter mødet; det er ikke oplyst, om den var ført ajour, da mødet blev holdt."
#       afventer: "Ventelisten skal være ført ajour og dens status forelægges på mødet {frist}."
#       ikke_relevant: "Der er ingen venteliste til de særlige pladser."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "The waiting list was brought up to date on {faktisk}, and its status was laid before the meeting."
#       tom: "Nobody is waiting for a særlig plads."
#       brud: "The waiting list for the meeting of {moede} lacks {mangler}."
#       ikke_forelagt: "The waiting list's status was not laid before the meeting of {moede}."
#       gammel: "The waiting list was brought up to date on {faktisk}, before the previous meeting of {foerste_dag}; the source does not say how often that must happen, and it is not said whether the list was unchanged since."
#       senere: "The waiting list was last brought up to date on {faktisk}, after the meeting; it is not said whether it was up to date when the meeting was held."
#       afventer: "The waiting list must be up to date and its status be laid before the meeting of {frist}."
#       ikke_relevant: "There is no waiting list for the særlige pladser."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Før ventelisten ajour, notér datoen, og forelæg dens status på næste møde."
#     en: "Bring the waiting list up to date, record the date, and lay its status before the next meeting."
#   fortolkning:
#     da: "Koncept siger ikke, hvor tit ventelisten skal ajourføres. En liste, der er ført ajour på eller efter dagen for det forrige møde, godtages; en ældre kan være uændret og er derfor ikke et brud, men uoplyst. Venter ingen, er der ingen status at forelægge."
#     en: "The koncept does not say how often the waiting list must be brought up to date. A list updated on or after the day of the previous meeting is accepted; an older one may be unchanged and is therefore no breach, but undecided. When nobody waits there is no status to lay before the meeting."
package regler.moede.venteliste

import data.felles.fakta
import data.felles.krav
import data.felles.moede

ajourfoert := ["venteliste", "ajourfoert"]

forelagt := ["venteliste", "forelagt"]

forrige := ["forrige_moede", "dato"]

svar := moede.stop if moede.stop

else := moede.venteliste_uoplyst if moede.venteliste_uoplyst

else := krav.ikke_relevant(moede.venteliste.fakta) if moede.venteliste.status == "findes_ikke"

else := object.union(krav.afgoer(moede.venteliste.fakta, []), {"besked": "tom"}) if moede.venteliste.status == "tom"

else := moede.senest_paa_moedet({"fakta": grundlag, "mangler": mangler, "parametre": {"moede": moede.dag}}) if mangler != []

else := moede.senest_paa_moedet({"besked": "ikke_forelagt", "fakta": grundlag, "mangler": [], "parametre": {"moede": moede.dag}}) if not er_forelagt

else := uafklaret("senere", [["dato"]], {"faktisk": dag}) if dag > moede.dag

else := object.union(krav.afgoer(array.concat(grundlag, [["forrige_moede", "findes"]]), []), {"beregning": {"faktisk": dag}}) if intet_forrige

else := object.union(krav.uoplyst([forrige]), {"fakta": grundlag}) if not moede.forrige

else := object.union(krav.afgoer(array.concat(grundlag, [forrige]), []), {"beregning": beregning}) if dag >= moede.forrige

else := uafklaret("gammel", [forrige], beregning)

dag := fakta.sket(ajourfoert)

intet_forrige if {
	fakta.findes_ikke(["forrige_moede"])
	not moede.forrige
}

beregning := {"foerste_dag": moede.forrige, "faktisk": dag}

# What the meeting is told happens at the meeting: before it, nothing has been laid before it.
er_forelagt if {
	moede.holdt
	fakta.vaerdi(forelagt) == true
}

mangler := array.concat([ajourfoert | not dag], fakta.mangler([forelagt]))

grundlag := array.concat(
	array.concat([["dato"]], moede.venteliste.fakta),
	array.concat([ajourfoert | dag], fakta.oplyste([forelagt])),
)

uafklaret(besked, fakta_stier, regnestykke) := {
	"udfald": "uoplyst",
	"besked": besked,
	"fakta": array.concat(grundlag, fakta_stier),
	"mangler": [],
	"beregning": regnestykke,
}
