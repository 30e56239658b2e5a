# METADATA
# scope: package
# title: Opholdet slutter, når samtykket trækkes tilbage
# description: |
#   Trækker patienten sit samtykke tilbage under opholdet, slutter opholdet samme dag, medmindre patienten giver et nyt.
#   Ikke kodet: om patienten i stedet blev indlagt efter psykiatrilovens øvrige regler.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The stay ends when the consent is withdrawn
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: afdelingen
#   efter: [/ophold/start]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 a, stk. 3", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "retsinformation.dk/eli/ft/201612L00207 (L 207 som fremsat)" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Der er tale om frivillige behandlingsophold for borgeren, som skal afgive informeret samtykke til opholdet." }
#   beregning:
#     da: { faktisk: opholdet sluttede }
#     en: { faktisk: the stay ended }
#   besked:
#     da:
#       opfyldt: "Patienten trak samtykket tilbage {frist}; opholdet sluttede {faktisk}."
#       brud: "Patienten trak samtykket tilbage {frist}, men opholdet fortsatte."
#       afventer: "Patienten har trukket samtykket tilbage: opholdet skal slutte {frist}."
#     en:
#       opfyldt: "The patient withdrew the consent on {frist}; the stay ended on {faktisk}."
#       brud: "The patient withdrew the consent on {frist}, but the stay went on."
#       afventer: "The patient has withdrawn the consent: the stay must end on {frist}."
#   afhjaelpning:
#     da: "Afslut opholdet, eller registrér patientens nye samtykke med dato, hvis der er et."
#     en: "End the stay, or record the patient's new consent with its date if there is one."
#   fortolkning:
#     da: "Dagen for tilbagekaldelsen er opholdets sidste dag. Et nyt samtykke samme dag eller senere lader opholdet fortsætte fra den dag; afbrydelsen derimellem bedømmes ikke. Er samtykket trukket tilbage flere gange, bedømmes den første tilbagekaldelse, som intet nyt samtykke fulgte efter. Er opholdets sidste dag ikke oplyst, regnes fra udslusningen."
#     en: "The day of withdrawal is the last day of the stay. A new consent on that day or later lets the stay go on; the gap between them is not judged. Where the consent was withdrawn more than once, the first withdrawal that no new consent followed is judged. Where the last day of the stay is not said, the day of leaving counts."
package regler.ophold.samtykke_gaelder

import data.felles.fakta
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.samtykke
import data.felles.udeblivelse

gyldig := gyldighed.lov([["ophold", "start"]])

start := fakta.sket(["ophold", "start"])

svar := krav.trin_ikke_naaet if not start

else := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([["ophold", "start"]]) if trukket == []

else := krav.ikke_relevant(array.concat([trukket[0].sti], fornyet(trukket[0]))) if ikke_fornyet == []

else := bedoemt if bedoemt.udfald == "opfyldt"

# Another consent is recorded, but not its day: it may be the new one.
else := krav.uoplyst(udateret) if udateret != []

else := bedoemt

# Latest first.
trukket := [t | some t in samtykke.tilbagekaldelser; t.dag >= start]

# Latest first; the last of them is the one that ended the consent.
ikke_fornyet := [t | some t in trukket; fornyet(t) == []]

foerste := ikke_fornyet[count(ikke_fornyet) - 1]

bedoemt := frist.inden(slut, foerste.dag, [foerste.sti], {"sidste_dag": foerste.dag})

# The end of the stay itself, else the day on which the patient left.
slut := udeblivelse.udskrevet.sti if udeblivelse.udskrevet

else := ["ophold", "slut"]

fornyet(t) := [sti | some sti in andre(t); fakta.sket(sti) >= t.dag]

udateret := [sti | some sti in andre(foerste); not fakta.er_der(sti)]

# The days of the patient's own consents recorded elsewhere than the one withdrawn.
andre(t) := [sti |
	some sted in samtykke.egne
	sted != array.slice(t.sti, 0, 2)
	sti := array.concat(sted, ["dato"])
]
