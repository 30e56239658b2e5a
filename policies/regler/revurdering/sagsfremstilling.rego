# METADATA
# scope: package
# title: Sagsfremstillingen inden kl. 12 dagen før mødet
# description: |
#   Repræsentanterne har modtaget sagsfremstillingen til revurderingen inden kl. 12.00 dansk tid dagen før mødet.
#   Kl. 12.00 er for sent.
#   Ikke kodet: om hver enkelt repræsentant har modtaget den; sagen har ét tidspunkt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The case presentation before noon on the day before the meeting
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/kommunens_svar/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "Sagsfremstillingen skal være modtaget af repræsentanterne inden kl. 12. 00 dagen før mødet." }
#   beregning:
#     da: { fra: "mødet", faktisk: "modtaget" }
#     en: { fra: "the meeting", faktisk: "received" }
#   besked:
#     da:
#       opfyldt: "Sagsfremstillingen er modtaget {faktisk}; den skulle være modtaget inden kl. {klokken} {frist}."
#       brud: "Sagsfremstillingen skulle være modtaget inden kl. {klokken} {frist}."
#       efter_klokken: "Sagsfremstillingen er modtaget {faktisk}, men ikke inden kl. {klokken}."
#       uden_klokkeslaet: "Sagsfremstillingen er modtaget {faktisk}, men klokkeslættet er ikke oplyst; den skulle være modtaget inden kl. {klokken}."
#     en:
#       opfyldt: "The case presentation was received on {faktisk}; it was due before {klokken} on {frist}."
#       brud: "The case presentation should have been received before {klokken} on {frist}."
#       efter_klokken: "The case presentation was received on {faktisk}, but not before {klokken}."
#       uden_klokkeslaet: "The case presentation was received on {faktisk}, but the time is not stated; it was due before {klokken}."
#   afhjaelpning:
#     da: "Send sagsfremstillingen straks, og notér tidspunktet for modtagelsen. Overvej, om behandlingen må udsættes."
#     en: "Send the case presentation at once and record when it was received. Consider postponing the treatment."
#   fortolkning:
#     da: "Klokkeslættet er dansk tid, sommertid medregnet. Fristen flyttes ikke, når dagen før mødet er en fridag."
#     en: "The time is Danish local time, summer time counted. The deadline does not move where the day before is a day off."
package regler.revurdering.sagsfremstilling

import data.felles.fakta
import data.felles.forekomst
import data.felles.kalender
import data.felles.krav
import data.felles.parameter
import data.felles.revurdering

svar := revurdering.stop if revurdering.stop

else := forekomst.saml([forekomst.af(bedoemt(v), v.id, v.sti) | some v in revurdering.behandlede])

bedoemt(v) := krav.uoplyst([v.moede]) if {
	sti := v.moede
	not fakta.sket(sti)
}

else := vurderet(v, array.concat(v.sti, ["sagsfremstilling", "modtaget"]), {
	"fra": moede,
	"led": [{"antal": 0 - dage, "enhed": "dage"}],
	"sidste_dag": kalender.plus_dage(moede, 0 - dage),
	"klokken": parameter.vaerdi(data.parametre.revurdering.sagsfremstilling_klokken, v.gyldig.dag),
}) if {
	moede := fakta.sket(v.moede)
	dage := parameter.vaerdi(data.parametre.revurdering.sagsfremstilling_dage_foer, v.gyldig.dag)
}

vurderet(v, modtaget, b) := {"udfald": "brud", "frist": b.sidste_dag, "fakta": [v.moede], "mangler": [modtaget], "beregning": b} if {
	not fakta.sket(modtaget)
} else := {
	"udfald": "brud",
	"frist": b.sidste_dag,
	"fakta": [v.moede, modtaget],
	"mangler": [],
	"beregning": object.union(b, {"faktisk": dag, "afvigelse": kalender.dage_mellem(b.sidste_dag, dag)}),
} if {
	dag := fakta.sket(modtaget)
	dag > b.sidste_dag
} else := object.union(paa_dagen(fakta.vaerdi(modtaget), modtaget, b), {
	"frist": b.sidste_dag,
	"fakta": [v.moede, modtaget],
	"beregning": object.union(b, {"faktisk": b.sidste_dag}),
}) if {
	fakta.sket(modtaget) == b.sidste_dag
} else := {
	"udfald": "opfyldt",
	"frist": b.sidste_dag,
	"fakta": [v.moede, modtaget],
	"mangler": [],
	"beregning": object.union(b, {"faktisk": fakta.sket(modtaget)}),
}

# On the last day the clock decides, and a date without a time decides nothing.
paa_dagen(tid, modtaget, b) := {"udfald": "uoplyst", "besked": "uden_klokkeslaet", "mangler": [modtaget]} if {
	kalender.dag(tid) == tid
} else := {"udfald": "opfyldt", "mangler": []} if {
	kalender.lokal(tid).sekund < data.kalender.klokken[b.klokken]
} else := {"udfald": "brud", "besked": "efter_klokken", "mangler": []}
