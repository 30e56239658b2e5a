# METADATA
# scope: package
# title: Patienten er fyldt 18 år og habil
# description: |
#   Fra 1. april 2019 er tilbuddet for habile patienter, der er fyldt 18 år. Det bedømmes på dagen for visitationen og,
#   så længe den ikke er besluttet, som forhåndstjek på dagen for modtagelsen.
#   Ikke kodet: om vurderingen af habiliteten er rigtig.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The patient is 18 or over and has legal capacity
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [regime.valgdag]
#   efter: [/afgoerelse/dato, /anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: A, fra: "2017-07-01", til: "2019-03-31" }
#     - { navn: B, fra: "2019-04-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: lov-274-2019, sted: "psykiatriloven § 42 a, stk. 2, 1. pkt. (lov 274/2019 § 1, nr. 1)", ordlyd: ikke_set, sikkerhed: set, set_hos: "socialjura.dk/aendringslove/2019/lov-274-af-263-2019" }
#   besked:
#     da:
#       opfyldt: "Patienten var fyldt {alder} år og habil {dag}."
#       brud: "Patienten var ikke habil {dag} og fylder først {alder} år {fylder}."
#       under_alderen: "Patienten fylder {alder} år {fylder} og var under {alder} år {dag}."
#       ikke_habil: "Patienten var ikke habil {dag}."
#       vurderet_senere: "Habiliteten er først vurderet {vurderet}; det siger ikke, om patienten var habil {dag}."
#     en:
#       opfyldt: "The patient was {alder} or over and had legal capacity on {dag}."
#       brud: "The patient had no legal capacity on {dag} and turns {alder} only on {fylder}."
#       under_alderen: "The patient turns {alder} on {fylder} and was under {alder} on {dag}."
#       ikke_habil: "The patient had no legal capacity on {dag}."
#       vurderet_senere: "Capacity was assessed only on {vurderet}; that does not say whether the patient had it on {dag}."
#   afhjaelpning:
#     da: "En patient, der ikke er fyldt 18 år og habil, kan ikke visiteres: find et andet tilbud. Mangler oplysningen, så skriv fødselsdatoen og vurderingen af habiliteten med dato."
#     en: "A patient who is not 18 and capable cannot be visiteret: find another offer. Where it is not said, write the date of birth and the dated assessment of capacity."
#   fortolkning:
#     da: "I regime A stiller loven ikke kravet. På selve 18-årsdagen er patienten fyldt 18; den, der er født 29. februar, fylder år 28. februar i andre år end skudår. Mangler fødselsdatoen, læses den af CPR-nummeret. Habiliteten skal være vurderet senest dagen for visitationen; en vurdering uden dato afgør det ikke, medmindre den siger nej."
#     en: "In regime A the Act does not demand it. On the 18th birthday the patient is 18; one born on 29 February has it on 28 February outside leap years. Where the date of birth is not said it is read from the CPR number. Capacity must have been assessed no later than the day of the visitation; an undated assessment does not decide it unless it says no."
package regler.ordning.alder_og_habilitet

import data.felles.cpr
import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.laesning
import data.felles.parameter

gyldig := gyldighed.kriterier([["afgoerelse", "dato"], ["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

foedselsdato := ["borger", "foedselsdato"]

cpr_nummer := ["borger", "cpr"]

habil := ["borger", "habilitet", "habil"]

vurderet := ["borger", "habilitet", "vurderet"]

svar := gyldig.stop if gyldig.stop

else := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [bedoemt], "mangler": []} if valgt.variant != "B"

else := krav.ikke_relevant([["afgoerelse", "resultat"]]) if {
	fakta.sket(["afgoerelse", "dato"])
	fakta.vaerdi(["afgoerelse", "resultat"]) == "afslag"
}

else := {"udfald": "brud", "fakta": grundlag, "mangler": [], "parametre": {"dag": dag, "fylder": fylder, "alder": graense}} if {
	fylder > dag
	ikke_habil
}

else := {"udfald": "brud", "besked": "under_alderen", "fakta": grundlag, "mangler": [], "parametre": {"dag": dag, "fylder": fylder, "alder": graense}} if {
	fylder > dag
}

else := {"udfald": "brud", "besked": "ikke_habil", "fakta": grundlag, "mangler": [], "parametre": {"dag": dag}} if ikke_habil

else := object.union(krav.uoplyst(uoplyst), {"fakta": grundlag}) if uoplyst != []

else := {
	"udfald": "uoplyst",
	"besked": "vurderet_senere",
	"fakta": grundlag,
	"mangler": [vurderet],
	"parametre": {"vurderet": fakta.dag(vurderet), "dag": dag},
} if {
	fakta.dag(vurderet) > dag
}

else := {"udfald": "opfyldt", "fakta": grundlag, "mangler": [], "parametre": {"dag": dag, "alder": graense}}

# The regime is chosen by the day of the visitation, or, as the reading says, always by the day of receipt. The reading is looked
# up only where it makes a difference.
valgt := efter_modtagelsen if {
	efter_modtagelsen := gyldighed.paa("kriterier", fakta.sket(["anmodning", "modtaget"]))
	krav_efter(efter_modtagelsen) != krav_efter(gyldig)
	laesning.valg("regime.valgdag") == "modtagelse"
} else := gyldig

krav_efter(regime) := [regime.variant, [alder | alder := parameter.vaerdi(data.parametre.ordning.aldersgraense, regime.dag)]]

bedoemt := stier[0] if {
	stier := [sti | some sti in [["afgoerelse", "dato"], ["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]]; fakta.sket(sti)]
}

dag := fakta.sket(bedoemt)

graense := parameter.vaerdi(data.parametre.ordning.aldersgraense, valgt.dag)

foedt := {"dag": fakta.vaerdi(foedselsdato), "sti": foedselsdato} if {
	fakta.vaerdi(foedselsdato)
} else := {"dag": cpr.foedselsdag(fakta.vaerdi(cpr_nummer)), "sti": cpr_nummer}

fylder := kalender.plus_maaneder(foedt.dag, 12 * graense)

# An assessment made after the day does not show how it was on the day.
ikke_habil if {
	fakta.vaerdi(habil) == false
	not vurderet_efter
}

vurderet_efter if fakta.dag(vurderet) > dag

uoplyst := array.concat([foedselsdato | not foedt], fakta.mangler([habil, vurderet]))

grundlag := array.concat(
	[sti | some sti in [bedoemt]; sti != ["pr_dato"]],
	array.concat([foedt.sti | foedt], fakta.oplyste([habil, vurderet])),
)
