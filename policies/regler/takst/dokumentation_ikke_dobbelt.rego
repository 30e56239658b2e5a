# METADATA
# scope: package
# title: Dokumentation afregnes ikke dobbelt
# description: |
#   Hver slags dokumentation afregnes ét sted: dokumentation på driftsherreniveau i det generelle overhead, eller i tilbuddet,
#   men ikke begge dele.
#   Ikke kodet: overheadets størrelse, og om dokumentationen er nødvendig.
# schemas:
#   - input: schema.takstblad
# custom:
#   titel_en: Documentation is not billed twice
#   dokumenttype: takstblad
#   alvor: konceptkrav
#   ansvarlig: driftsherren
#   efter: [/gaelder_fra, /pr_dato]
#   varianter:
#     - { navn: takst 2018, fra: "2018-04-01" }
#   hjemmel:
#     - { kilde: skanderborg-takststruktur-2018, sted: "Spørgsmål om dobbeltbetaling vedr. dokumentation", citat: "Der er dokumentation på driftsherreniveau, som er inkluderet i det generelle overhead på 6,1 %." }
#     - { kilde: skanderborg-takststruktur-2018, sted: "Spørgsmål om dobbeltbetaling vedr. dokumentation", citat: "Ude i tilbuddet indgår dokumentation på borgerniveau i de individuelle borgerskemaer." }
#   besked:
#     da:
#       opfyldt: "Dokumentationen afregnes ét sted: {steder}."
#       brud: "Dokumentationen afregnes flere steder: {steder}."
#       i_overhead: "Dokumentation på driftsherreniveau er indeholdt i det generelle overhead ({overhead} % efter kilden) og afregnes igen: {steder}."
#     en:
#       opfyldt: "The documentation is billed in one place: {steder}."
#       brud: "The documentation is billed in several places: {steder}."
#       i_overhead: "Documentation at the operator's level is part of the general overhead ({overhead} % by the source) and is billed again: {steder}."
#   afhjaelpning:
#     da: "Tag dokumentationen ud, så den kun afregnes ét sted."
#     en: "Take the documentation out so that it is billed in one place only."
#   fortolkning:
#     da: "Er dokumentation på driftsherreniveau indeholdt i det generelle overhead, er den afregnet dér, også når linjen ikke selv nævner overheadet. Dokumentation på borgerniveau hører til i borgerskemaerne; står den kun ét andet sted, er den ikke afregnet dobbelt."
#     en: "Where documentation at the operator's level is part of the general overhead it is billed there, also where the line does not name it. Documentation at the citizen's level belongs to the citizens' forms; where it stands in one other place only, it is not billed twice."
package regler.takst.dokumentation_ikke_dobbelt

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.takst

svar := takst.stop if takst.stop

else := krav.uoplyst([["dokumentation"]]) if not input.dokumentation

else := forekomst.saml([forekomst.af(bedoemt(i, d), d.id, ["dokumentation", i]) | some i, d in input.dokumentation])

indeholdt := ["overhead", "dokumentation_indeholdt"]

bedoemt(i, d) := krav.uoplyst([["dokumentation", i, "afregnet_i"]]) if {
	object.get(d, "afregnet_i", []) == []
} else := fund(i, d.afregnet_i, "brud", "brud") if {
	count(d.afregnet_i) > 1
} else := krav.uoplyst([["dokumentation", i, "niveau"]]) if {
	not d.niveau
} else := fund(i, d.afregnet_i, "opfyldt", "opfyldt") if {
	d.niveau == "borger"
} else := fund(i, d.afregnet_i, "opfyldt", "opfyldt") if {
	d.afregnet_i == ["overhead"]
} else := krav.uoplyst([indeholdt]) if {
	fakta.mangler([indeholdt]) != []
} else := fund(i, d.afregnet_i, "brud", "i_overhead") if {
	input.overhead.dokumentation_indeholdt
} else := fund(i, d.afregnet_i, "opfyldt", "opfyldt")

fund(i, steder, udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": fakta.oplyste([["dokumentation", i, "niveau"], ["dokumentation", i, "afregnet_i"], indeholdt]),
	"mangler": [],
	"parametre": {"steder": steder, "overhead": parameter.vaerdi(data.parametre.takst.overhead, takst.dag)},
}
