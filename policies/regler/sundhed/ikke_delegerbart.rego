# METADATA
# scope: package
# title: Det, der ikke kan delegeres, er ikke delegeret
# description: |
#   En opgave, der ikke kan delegeres (erklæringer til offentlig brug, recepter, dødsattester, ligsyn, hjernedødsundersøgelser og
#   beslutninger om tvang), er ikke delegeret til medhjælp. Kosmetisk behandling kan delegeres i visse tilfælde.
#   Ikke kodet: undtagelserne for kosmetisk behandling, som ikke er set; er en sådan opgave delegeret, er reglen uoplyst.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: What cannot be delegated is not delegated
#   dokumenttype: sundhedsopgaver
#   alvor: lovkrav
#   ansvarlig: delegerende_sundhedsperson
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: bek-1219-2009, sted: "opgaver, der ikke kan delegeres", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "pri.rn.dk, om delegation" }
#   besked:
#     da:
#       opfyldt: "Opgave {opgave} ({ydelse}) kan ikke delegeres og er ikke delegeret."
#       brud: "Opgave {opgave} ({ydelse}) er delegeret, men kan ikke delegeres."
#       undtagelser: "Opgave {opgave} ({ydelse}) kan kun undtagelsesvis delegeres; undtagelserne er ikke set."
#       uoplyst: "Det kan ikke afgøres, om opgaven er delegeret og kan delegeres; registeret mangler {mangler}."
#       ikke_relevant: "Opgaven er ikke en af dem, der ikke kan delegeres."
#     en:
#       opfyldt: "Task {opgave} ({ydelse}) cannot be delegated and is not."
#       brud: "Task {opgave} ({ydelse}) is delegated, but cannot be."
#       undtagelser: "Task {opgave} ({ydelse}) can be delegated in exceptional cases only; the exceptions were not seen."
#       uoplyst: "It cannot be decided whether the task is delegated and can be; the register lacks {mangler}."
#       ikke_relevant: "The task is not one of those that cannot be delegated."
#   afhjaelpning:
#     da: "Lad den autoriserede sundhedsperson selv udføre opgaven."
#     en: "Let the authorised health professional do the task."
package regler.sundhed.ikke_delegerbart

import data.felles.forekomst
import data.felles.krav
import data.felles.parameter
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := krav.ikke_relevant([felt(o, ["ydelse"])]) if {
	o.post.ydelse
	not paa_listen(o, "ikke_delegerbart")
	not paa_listen(o, "ikke_delegerbart_med_undtagelser")
} else := krav.ikke_relevant([felt(o, ["delegation", "findes"])]) if {
	not o.post.ydelse
	sundhed.delegeret(o) == "nej"
} else := krav.ikke_relevant(o.grundlag) if {
	not o.post.ydelse
	sundhed.delegeret(o) == "uoplyst"
	o.sundhedsfaglig == "nej"
} else := krav.uoplyst([felt(o, ["ydelse"])]) if {
	not o.post.ydelse
} else := krav.uoplyst([felt(o, ["delegation", "findes"])]) if {
	sundhed.delegeret(o) == "uoplyst"
} else := med_ydelse(o, {"udfald": "opfyldt"}) if {
	sundhed.delegeret(o) == "nej"
} else := med_ydelse(o, {"udfald": "uoplyst", "besked": "undtagelser", "grund": "kilden_ikke_set"}) if {
	paa_listen(o, "ikke_delegerbart_med_undtagelser")
} else := med_ydelse(o, {"udfald": "brud"})

paa_listen(o, liste) if o.post.ydelse in parameter.vaerdi(data.parametre.sundhed[liste], o.gyldig.dag)

med_ydelse(o, svar_uden) := object.union(svar_uden, {
	"fakta": [felt(o, ["ydelse"]), vist(o)],
	"mangler": [],
	"parametre": {"opgave": o.id, "ydelse": o.post.ydelse},
})

# What shows whether the task is delegated.
vist(o) := felt(o, ["delegation", "findes"]) if {
	is_boolean(o.post.delegation.findes)
} else := felt(o, ["delegation"])

felt(o, sti) := array.concat(["opgaver", o.nr], sti)
