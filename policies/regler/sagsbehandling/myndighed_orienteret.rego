# METADATA
# scope: package
# title: Visiterende myndighed er orienteret om mødet
# description: |
#   Medarbejderen fra den visiterende myndighed har før mødet fået at vide, hvilken dag sagen behandles.
#   Ikke kodet: om orienteringen nåede den rette medarbejder.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The visiting authority is told of the meeting
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/forum/moeder/*/dato, /revurderinger/*/moede/dato, /revurderinger/*/dato, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Oplyse medarbejdere fra de respektive visitationsmyndigheder om, hvornår deres sag bliver behandlet på visitationsforum." }
#   beregning:
#     da: { faktisk: orienteret }
#     en: { faktisk: told }
#   besked:
#     da:
#       opfyldt: "Den visiterende myndighed fik {faktisk} at vide, at sagen behandles {moede}."
#       brud: "Den visiterende myndighed skulle før mødet {moede} have at vide, hvilken dag sagen behandles."
#       efter_moedet: "Den visiterende myndighed blev først orienteret {faktisk}, efter at mødet {moede} var begyndt."
#       ingen_moededato: "Den visiterende myndighed blev orienteret {faktisk}, men det er ikke noteret, hvilken mødedato den fik oplyst."
#       anden_moededato: "Den visiterende myndighed fik oplyst en anden mødedato ({oplyst}) end den, sagen blev behandlet på ({moede})."
#       afventer: "Den visiterende myndighed skal før mødet {moede} have at vide, hvilken dag sagen behandles."
#     en:
#       opfyldt: "The visiting authority was told on {faktisk} that the case is treated on {moede}."
#       brud: "The visiting authority should have been told before the meeting of {moede} on which day the case is treated."
#       efter_moedet: "The visiting authority was told only on {faktisk}, after the meeting of {moede} had begun."
#       ingen_moededato: "The visiting authority was told on {faktisk}, but it is not recorded which date it was told."
#       anden_moededato: "The visiting authority was told another date ({oplyst}) than that on which the case was treated ({moede})."
#       afventer: "The visiting authority must be told before the meeting of {moede} on which day the case is treated."
#   afhjaelpning:
#     da: "Giv den visiterende myndighed den rette mødedato, og notér, hvornår det skete; udsæt behandlingen, hvis myndigheden ikke kunne møde."
#     en: "Give the visiting authority the right date and record when; postpone the treatment if it could not attend."
#   fortolkning:
#     da: "Før mødet er tidligere end mødet; har kun det ene klokkeslæt, er samme dag i orden. Er mødedatoen ikke oplyst, eller er det en anden, kan det rettes til og med mødedagen."
#     en: "Before the meeting is earlier than the meeting; where only one of them has a time, the same day is in order. Where no date or another one was told, it can be put right until the day of the meeting."
package regler.sagsbehandling.myndighed_orienteret

import data.felles.fakta
import data.felles.forekomst
import data.felles.forloeb
import data.felles.forum
import data.felles.gyldighed
import data.felles.krav
import data.felles.sagsbehandling

gyldig := gyldighed.koncept([
	["forum", "moeder", "*", "dato"],
	["revurderinger", "*", "moede", "dato"],
	["revurderinger", "*", "dato"],
	["pr_dato"],
])

svar := krav.trin_ikke_naaet if {
	forum.fastsatte == []
	not forloeb.naaet.forum
}

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([["forum", "moeder"]]) if forum.fastsatte == []

else := forekomst.saml([bedoemt(m) | some m in forum.efter_koncept])

bedoemt(m) := forekomst.af(object.union({"parametre": {"moede": m.dato}}, vurderet(m)), m.id, m.sti)

vurderet(m) := krav.uoplyst([dato(m)]) if {
	fakta.er_der(moededato(m))
	fakta.mangler([dato(m)]) != []
} else := orienteret(m) if {
	orienteret(m).udfald != "opfyldt"
} else := {"udfald": "afventer", "frist": m.dato, "fakta": orienteret(m).fakta, "mangler": [moededato(m)]} if {
	not rette_moededato(m)
	input.pr_dato <= m.dato
} else := object.union(orienteret(m), {"udfald": "brud", "besked": "ingen_moededato", "mangler": [moededato(m)]}) if {
	fakta.mangler([moededato(m)]) != []
} else := object.union(orienteret(m), {
	"udfald": "brud",
	"besked": "anden_moededato",
	"fakta": array.concat(orienteret(m).fakta, [moededato(m)]),
	"parametre": {"moede": m.dato, "oplyst": fakta.dag(moededato(m))},
}) if {
	fakta.dag(moededato(m)) != m.dato
} else := object.union(orienteret(m), {"fakta": array.concat(orienteret(m).fakta, [moededato(m)])})

rette_moededato(m) if fakta.dag(moededato(m)) == m.dato

orienteret(m) := sagsbehandling.inden_moedet(m, dato(m))

dato(m) := array.concat(m.sti, ["myndighed_orienteret", "dato"])

moededato(m) := array.concat(m.sti, ["myndighed_orienteret", "moededato"])
