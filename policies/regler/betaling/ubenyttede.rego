# METADATA
# scope: package
# title: Antal ubenyttede pladser dag for dag
# description: |
#   De ubenyttede pladser er for hver dag de oprettede pladser, der er indberettet, minus de benyttede. Den dag, et ophold
#   ophører, er pladsen ubenyttet, medmindre en anden indlægges på den samme dag; dage på en anden sygehusafdeling er den
#   ubenyttet. Det prøves mod pladserne på dagen og mod de ophold, der er i afregningen.
#   Ikke kodet: om antallet af oprettede pladser er det, der er indberettet til ministeriet, og ophold, der er afregnet hos
#   andre kommuner.
# schemas:
#   - input: schema.afregning
# custom:
#   titel_en: Unused places day by day
#   dokumenttype: afregning
#   alvor: lovkrav
#   ansvarlig: regionsraadet
#   laesninger: [betaling.overflytningsdag]
#   efter: [/ubenyttede/dage/*/dato]
#   varianter:
#     - { navn: BEK 1596, fra: "2018-01-01", til: "2020-08-31" }
#     - { navn: BEK 1261, fra: "2020-09-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1596-2017-betaling, sted: "§ 4, stk. 1", citat: "Antallet af ubenyttede pladser beregnes dagligt. Ved beregningen trækkes antallet af benyttede pladser fra det af det enkelte regionsråd til Sundheds- og Ældreministeriet indberettede antal oprettede pladser." }
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 2", citat: "Den dag, opholdet ophører, skal den særlige plads på psykiatrisk afdeling betragtes som ubenyttet, og regionsrådet kan for denne dag opkræve betaling efter §§ 3-4, medmindre der samme dag indlægges en anden person på pladsen." }
#     - { kilde: bek-1596-2017-betaling, sted: "§ 2, stk. 3", citat: "De dage, personen er indlagt på den anden sygehusafdeling, skal den særlige plads på psykiatrisk afdeling betragtes som ubenyttet, og regionsrådet kan for disse dage opkræve betaling efter §§ 3-4." }
#   besked:
#     da:
#       opfyldt: "{dato}: antal ubenyttede pladser er {ubenyttede} (oprettede {oprettede}, benyttede {benyttede})."
#       brud: "{dato}: antal pladser, der er opkrævet som ubenyttede, er {ubenyttede}; oprettede minus benyttede er {regnet}."
#       dobbelt: "{dato} er opgjort mere end én gang."
#       stand: "{dato}: pladsen {plads} står som {stand}, men efter opholdets datoer er den {brug}."
#       flere_benyttede: "{dato}: antal benyttede pladser er {benyttede} i regningen; efter de oplyste pladser og ophold er det mindst {optalt}."
#       flere_ubenyttede: "{dato}: antal ubenyttede pladser er {regnet} i regningen; efter de oplyste pladser og ophold er det mindst {optalt}."
#       genbesat: "Kan ikke afgøres: et ophold ophørte {dato}, og afregningen oplyser ikke, om en anden blev indlagt på pladsen samme dag; oplys {mangler}."
#       bek_1261: "Kan ikke afgøres: fra 1. september 2020 gælder bekendtgørelse nr. 1261 af 21. august 2020, og dens §§ 3-4 om ubenyttede pladser er ikke set."
#       omlagt: "Kan ikke afgøres: ordningen er omlagt fra 1. juli 2024, og reglerne om betaling derefter er ikke set."
#     en:
#       opfyldt: "{dato}: the number of unused places is {ubenyttede} (created {oprettede}, in use {benyttede})."
#       brud: "{dato}: the number of places billed as unused is {ubenyttede}; created less in use is {regnet}."
#       dobbelt: "{dato} is counted more than once."
#       stand: "{dato}: the place {plads} stands as {stand}, but by the stay's dates it is {brug}."
#       flere_benyttede: "{dato}: the number of places in use is {benyttede} in the bill; by the places and stays stated it is at least {optalt}."
#       flere_ubenyttede: "{dato}: the number of unused places is {regnet} in the bill; by the places and stays stated it is at least {optalt}."
#       genbesat: "Cannot be decided: a stay ended on {dato}, and the bill does not say whether another was admitted to the place that day; state {mangler}."
#       bek_1261: "Cannot be decided: from 1 September 2020 executive order no. 1261 of 21 August 2020 is in force, and its §§ 3-4 on unused places were not seen."
#       omlagt: "Cannot be decided: the scheme was reorganised from 1 July 2024, and the rules on payment after that were not seen."
#   afhjaelpning:
#     da: "Gør dagens pladser op igen, ret antallet og beløbet, og send en rettet regning."
#     en: "Count the day's places again, correct the number and the amount, and send a corrected bill."
#   fortolkning:
#     da: "En indlæggelsesdag, hvor personen samme dag overflyttes til en anden afdeling, er en opholdsdag, og pladsen er benyttet den dag. Kommer og går personen samme dag, er dagen både en opholdsdag og en ubenyttet dag, når ingen anden indlægges. Er der flere benyttede end oprettede pladser, er ingen ubenyttet."
#     en: "A day of admission on which the person is transferred to another ward is a day of stay, and the place is in use that day. Where the person comes and goes on one day, it is both a day of stay and an unused day when nobody else is admitted. Where more places are in use than were created, none is unused."
package regler.betaling.ubenyttede

import data.felles.betaling
import data.felles.fakta
import data.felles.forekomst
import data.felles.krav

svar := betaling.ubenyttede_stop if betaling.ubenyttede_stop

else := forekomst.saml([forekomst.af(bedoemt(n, d), d.id, ["ubenyttede", "dage", n]) | some n, d in input.ubenyttede.dage])

bedoemt(n, d) := krav.uoplyst([sti(n, "dato")]) if {
	not d.dato
} else := gyldig.stop if {
	gyldig := betaling.ubenyttet_gyldig(d.dato, sti(n, "dato"))
	gyldig.stop
} else := {"udfald": "brud", "besked": "dobbelt", "fakta": [sti(n, "dato")], "mangler": [], "parametre": {"dato": d.dato}} if {
	d.dato in flere_gange
} else := krav.uoplyst(savnes(n)) if {
	savnes(n) != []
} else := med(n, d, {"udfald": "brud", "beregning": regnestykke(d)}) if {
	d.ubenyttede != ledige(d)
} else := i_strid(n, forkerte(n, d)[0]) if {
	forkerte(n, d) != []
} else := efter_brug(n, d, egne_pladser(d.dato))

# What the bill itself says of single places sets the least that can be in use and the least that can be unused. Where these
# are more than the places there are, somebody has the place of one who is in another ward, and neither is sure.
efter_brug(n, d, egne) := med(n, d, {"udfald": "brud", "besked": "flere_benyttede", "parametre": {"optalt": mindst}}) if {
	mindst := max([antal(egne, "benyttet"), med_stand(d, ["benyttet", "genbesat"])])
	d.benyttede < mindst
} else := med(n, d, {"udfald": "brud", "besked": "flere_ubenyttede", "parametre": {"optalt": mindst}}) if {
	mindst := max([antal(egne, "anden_afdeling"), med_stand(d, ["forladt", "anden_afdeling", "ubesat"])])
	ledige(d) < mindst
	antal(egne, "benyttet") + mindst <= d.oprettede
} else := med(n, d, {"udfald": "uoplyst", "besked": "genbesat", "mangler": [sti(n, "pladser")]}) if {
	not d.pladser
	ledige(d) < antal(egne, "anden_afdeling") + antal(egne, "forladt")
} else := med(n, d, {"udfald": "opfyldt", "beregning": regnestykke(d)})

sti(n, felt) := array.concat(["ubenyttede", "dage", n], [felt])

felter(n) := [sti(n, "oprettede"), sti(n, "benyttede"), sti(n, "ubenyttede")]

savnes(n) := fakta.mangler(felter(n))

# The days that stand more than once, as neighbours in order.
flere_gange := {dag |
	some k, dag in i_orden
	i_orden[k + 1] == dag
}

i_orden := sort([d.dato | some d in input.ubenyttede.dage])

ledige(d) := max([0, d.oprettede - d.benyttede])

regnestykke(d) := {"udtryk": sprintf("%d − %d = %d", [d.oprettede, d.benyttede, d.oprettede - d.benyttede])}

# The places that stand otherwise than their own stays in the bill have them.
forkerte(n, d) := [{"plads": object.get(p, "plads", p.id), "stand": p.stand, "brug": brug, "sti": ["ubenyttede", "dage", n, "pladser", k, "stand"], "ophold": i} |
	some k, p in object.get(d, "pladser", [])
	some i in opholdet[p.ophold]
	brug := betaling.brug(i, d.dato)
	not p.stand in stande[brug]
]

stande := {
	"benyttet": ["benyttet", "genbesat"],
	"forladt": ["forladt", "genbesat"],
	"anden_afdeling": ["anden_afdeling"],
	"ukendt": ["benyttet", "genbesat", "forladt", "anden_afdeling", "ubesat"],
}

opholdet[o.id] contains i if some i, o in betaling.opholdene

i_strid(n, p) := {
	"udfald": "brud",
	"besked": "stand",
	"fakta": array.concat([p.sti, sti(n, "dato")], betaling.grundlag(p.ophold)),
	"mangler": [],
	"parametre": {"dato": input.ubenyttede.dage[n].dato, "plads": p.plads, "stand": p.stand, "brug": p.brug},
}

# What each of the bill's stays on the region's own places makes of its place on the day.
egne_pladser(dag) := [betaling.brug(i, dag) |
	some i, o in betaling.opholdene
	o.oprettet_af == input.region
]

antal(egne, brug) := count([b | some b in egne; b == brug])

med_stand(d, stande) := count([p | some p in object.get(d, "pladser", []); p.stand in stande])

med(n, d, resultat) := object.union(
	{
		"fakta": array.concat([sti(n, "dato")], felter(n)),
		"mangler": [],
		"parametre": {"dato": d.dato, "oprettede": d.oprettede, "benyttede": d.benyttede, "ubenyttede": d.ubenyttede, "regnet": ledige(d)},
	},
	resultat,
)
