# METADATA
# scope: package
# title: Rette kommune har besluttet
# description: |
#   Den kommune, der træffer beslutningen om visitation, er patientens handlekommune den dag. En periodes sidste dag hører
#   med til perioden.
#   Ikke kodet: hvilken kommune der er handlekommune efter retssikkerhedslovens § 9; det lægges til grund, som sagen oplyser.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The right kommune has decided
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: handlekommunen
#   efter: [/afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 42 b, stk. 1, jf. retssikkerhedslovens § 9", ordlyd: ikke_set, sikkerhed: set, set_hos: "foxylex.dk/psykiatritvangloven/42b" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Indledning", citat: "Handlekommunen har ansvaret for visitation efter vejledende indstilling fra et visitationsforum" }
#   besked:
#     da:
#       opfyldt: "{kommune} traf beslutningen og var handlekommune den dag ({besluttet})."
#       brud: "{kommune} traf beslutningen {besluttet}, men handlekommunen var den dag {handlekommune}."
#       flere: "Sagen oplyser flere handlekommuner for den dag, beslutningen blev truffet ({besluttet}): {handlekommune}."
#     en:
#       opfyldt: "{kommune} made the decision and was the responsible kommune that day ({besluttet})."
#       brud: "{kommune} made the decision on {besluttet}, but the responsible kommune that day was {handlekommune}."
#       flere: "The case states several responsible kommuner for the day of the decision ({besluttet}): {handlekommune}."
#   afhjaelpning:
#     da: "Send sagen til handlekommunen, som skal træffe beslutningen."
#     en: "Send the case to the responsible kommune, which must make the decision."
#   fortolkning:
#     da: "En periode uden første dag afgør intet, for begyndelsen kendes ikke."
#     en: "A period without a first day decides nothing, as its beginning is not known."
package regler.afgoerelse.rette_kommune

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.lov([["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

besluttet := ["afgoerelse", "dato"]

kommune := ["afgoerelse", "kommunekode"]

handlekommuner := ["borger", "handlekommuner"]

svar := krav.trin_ikke_naaet if not forloeb.naaet.afgoerelse

else := gyldig.stop if gyldig.stop

else := krav.uoplyst([besluttet]) if not dag

else := krav.uoplyst(uoplyste) if uoplyste != []

else := object.union(krav.afgoer(array.concat([besluttet, kommune], perioder), []), parametre) if koder == {kode}

else := object.union(krav.uoplyst([handlekommuner]), object.union(parametre, {"besked": "flere"})) if kode in koder

else := object.union(
	{"udfald": "brud", "fakta": array.concat([besluttet, kommune], perioder), "mangler": []},
	parametre,
) if {
	koder != set()
}

else := krav.uoplyst(uden_begyndelse) if uden_begyndelse != []

else := krav.uoplyst([handlekommuner])

dag := fakta.sket(besluttet)

uoplyste := fakta.mangler([kommune, handlekommuner])

kode := fakta.vaerdi(kommune)

# The kommuner that were handlekommune on the day, and where the document says so.
koder := {fakta.vaerdi(sti) | some sti in perioder}

perioder := [["borger", "handlekommuner", i, "kommunekode"] |
	some i, p in input.borger.handlekommuner
	p.kommunekode
	p.fra <= dag
	not ophoert(i)
]

uden_begyndelse := [["borger", "handlekommuner", i, "fra"] |
	some i, p in input.borger.handlekommuner
	not p.fra
	not ophoert(i)
]

ophoert(i) if input.borger.handlekommuner[i].til < dag

parametre := {"parametre": {
	"besluttet": dag,
	"kommune": data.parametre.kommuner[kode].navn,
	"handlekommune": sort({data.parametre.kommuner[k].navn | some k in koder}),
}}
