# METADATA
# scope: package
# title: Udslusning uden samtykke
# description: |
#   Handlekommunen kan beslutte, at patienten udsluses uden samtykke, når visitationskriterierne ikke længere er opfyldt:
#   beslutningen er truffet af den kommune, der var handlekommune på dagen, og visitationsforums seneste revurdering inden
#   da siger, at kriterierne ikke er opfyldt. Har patienten samtykket, kræver reglen intet.
#   Ikke kodet: om revurderingen er fagligt rigtig, og om der er gjort nok for at få patientens samtykke (se
#   samtykke_soegt).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Leaving without consent
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   laesninger: [regime.valgdag]
#   efter: [/udslusning/beslutning/dato, /udslusning/udsluset, /ophold/slut]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Udslusning og revurdering", citat: "Kommunen kan beslutte, at patienten udsluses uden samtykke, når visitationskriterierne ikke længere er opfyldt jf. §42 f stk.3." }
#     - { kilde: psykiatriloven, sted: "§ 42 f, stk. 3", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "psykiatri-regionh.dk, Revurdering og udslusning" }
#   besked:
#     da:
#       opfyldt: "Handlekommunen besluttede udslusningen uden samtykke {besluttet}, efter at visitationsforum {revurderet} fandt, at kriterierne ikke længere er opfyldt."
#       brud: "Udslusningen uden samtykke hviler ikke på en registreret beslutning fra handlekommunen; der mangler {mangler}."
#       besluttet_bagefter: "Patienten blev udsluset uden samtykke {udsluset}, men det blev først besluttet {besluttet}."
#       anden_kommune: "Udslusningen uden samtykke blev besluttet {besluttet} af en kommune, der ikke var handlekommune den dag."
#       ingen_revurdering: "Udslusningen uden samtykke blev besluttet {besluttet}, uden at visitationsforum havde revurderet sagen inden da."
#       stadig_opfyldt: "Udslusningen uden samtykke blev besluttet {besluttet}, selv om visitationsforum {revurderet} fandt, at kriterierne stadig er opfyldt."
#       uoplyst: "Det kan ikke afgøres, om patienten kunne udsluses uden samtykke; oplys {mangler}."
#       modsigelse: "Visitationsforums revurdering {revurderet} siger både, at kriterierne er opfyldt, og at de ikke er det."
#       samtykke: "Patienten har samtykket til udslusningen."
#       anden_aarsag: "Patienten er ikke udsluset efter reglerne om udslusning, men af en anden grund."
#     en:
#       opfyldt: "The responsible kommune decided on {besluttet} that the patient leaves without consent, after the forum on {revurderet} found the criteria no longer met."
#       brud: "That the patient leaves without consent rests on no recorded decision by the responsible kommune; missing: {mangler}."
#       besluttet_bagefter: "The patient had to leave without consent on {udsluset}, but that was decided only on {besluttet}."
#       anden_kommune: "That the patient leaves without consent was decided on {besluttet} by a kommune that was not the responsible one on that day."
#       ingen_revurdering: "That the patient leaves without consent was decided on {besluttet} although the forum had not reassessed the case before."
#       stadig_opfyldt: "That the patient leaves without consent was decided on {besluttet} although the forum on {revurderet} found the criteria still met."
#       uoplyst: "It cannot be decided whether the patient could be made to leave without consent; state {mangler}."
#       modsigelse: "The forum's reassessment of {revurderet} says both that the criteria are met and that they are not."
#       samtykke: "The patient has consented to leaving."
#       anden_aarsag: "The patient did not leave by the rules on udslusning, but for another reason."
#   bemaerkning:
#     da:
#       kun_koncept: "At patienten kan udskrives for udeblivelse, står kun i koncept; loven er ikke set sige det."
#     en:
#       kun_koncept: "That a patient can be discharged for absence stands in the koncept only; the Act was not seen to say so."
#   afhjaelpning:
#     da: "Søg patientens samtykke, eller lad visitationsforum revurdere sagen og handlekommunen træffe beslutningen på ny. Er kriterierne stadig opfyldt, kan patienten ikke udsluses uden samtykke."
#     en: "Seek the patient's consent, or have the forum reassess the case and the responsible kommune decide again. While the criteria are met the patient cannot be made to leave without consent."
#   fortolkning:
#     da: "At kriterierne ikke længere er opfyldt, skal fremgå af visitationsforums seneste revurdering senest på dagen for beslutningen; svaret på, om kriterierne er opfyldt, går forud for vurderingen af de enkelte kriterier. Et samtykke, der kom, før patienten forlod stedet, er nok."
#     en: "That the criteria are no longer met must show from the forum's latest reassessment no later than the day of the decision; its overall answer goes before its assessment of each criterion. A consent that came before the patient left is enough."
package regler.udslusning.uden_samtykke

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.raekkefoelge
import data.felles.udslusning

gyldig := gyldighed.lov([["udslusning", "beslutning", "dato"], ["udslusning", "udsluset"], ["ophold", "slut"]])

besluttet := ["udslusning", "beslutning", "dato"]

kommunekode := ["udslusning", "beslutning", "kommunekode"]

givet := ["udslusning", "beslutning", "samtykke", "givet"]

svar := krav.trin_ikke_naaet if not udslusning.naaet

else := gyldig.stop if gyldig.stop

else := object.union(
	krav.ikke_relevant([udslusning.aarsag]),
	{"besked": "anden_aarsag", "bemaerkning": "kun_koncept"},
) if {
	fakta.vaerdi(udslusning.aarsag) == "udeblivelse"
}

else := object.union(krav.ikke_relevant([udslusning.aarsag]), {"besked": "anden_aarsag"}) if udslusning.anden_aarsag

else := object.union(krav.ikke_relevant([givet]), {"besked": "samtykke"}) if udslusning.samtykket

else := krav.uoplyst(uoplyste) if uoplyste != []

else := krav.uoplyst([besluttet]) if {
	not fakta.er_der(besluttet)
	fakta.er_der(kommunekode)
}

else := {"udfald": "brud", "fakta": [givet], "mangler": ikke_registreret} if ikke_registreret != []

else := object.union(
	afgjort("brud", "besluttet_bagefter", [udslusning.udsluset.sti], []),
	{"parametre": {"udsluset": udslusning.udsluset.dag}},
) if {
	for_sent
}

else := krav.uoplyst([["borger", "handlekommuner"]]) if handlekommuner == set()

else := afgjort("brud", "anden_kommune", [["borger", "handlekommuner"]], []) if {
	not rette_kommune
}

else := krav.uoplyst(uden_dato) if {
	not seneste
	uden_dato != []
}

else := afgjort("brud", "ingen_revurdering", [], [["revurderinger"]]) if not seneste

else := efter_revurderingen

rette_kommune if input.udslusning.beslutning.kommunekode in handlekommuner

uoplyste := array.concat(
	[["udslusning", "aarsag"] | not udslusning.aarsag],
	[givet | not udslusning.uden_samtykke],
)

ikke_registreret := array.concat([besluttet | not fakta.sket(besluttet)], fakta.mangler([kommunekode]))

# The patient had left before it was decided.
for_sent if {
	gik := udslusning.udsluset.sti
	not raekkefoelge.ikke_efter(besluttet, gik)
}

handlekommuner := {h.kommunekode |
	some h in input.borger.handlekommuner
	object.get(h, "fra", "") <= fakta.sket(besluttet)
	fakta.sket(besluttet) <= object.get(h, "til", fakta.sket(besluttet))
}

# The latest revurdering no later than the day of the decision.
seneste := revurderede[count(revurderede) - 1] if {
	revurderede := sort([[dag, i] |
		some i, r in input.revurderinger
		dag := fakta.sket_vaerdi(r.dato)
		raekkefoelge.ikke_efter(["revurderinger", i, "dato"], besluttet)
	])
}

uden_dato := [["revurderinger", i, "dato"] | some i, r in input.revurderinger; not r.dato]

revurdering := ["revurderinger", seneste[1]]

fundet := fakta.oplyste([array.concat(revurdering, ["opfylder_kriterier"]), array.concat(revurdering, ["kriterier"])])

udfald := udslusning.revurderet(revurdering)

efter_revurderingen := revurderet("opfyldt", "opfyldt") if udfald == "brud"

else := revurderet("brud", "stadig_opfyldt") if udfald == "opfyldt"

else := revurderet("uoplyst", "modsigelse") if udfald == "modsigelse"

else := krav.uoplyst([array.concat(revurdering, ["opfylder_kriterier"])])

revurderet(udfaldet, besked) := object.union(
	afgjort(udfaldet, besked, fundet, []),
	{"parametre": {"revurderet": seneste[0]}},
)

afgjort(udfaldet, besked, yderligere, mangler) := {
	"udfald": udfaldet,
	"besked": besked,
	"fakta": array.concat([givet, besluttet, kommunekode], yderligere),
	"mangler": mangler,
	"parametre": {"besluttet": fakta.sket(besluttet)},
}
