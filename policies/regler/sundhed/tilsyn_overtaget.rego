# METADATA
# scope: package
# title: Kommunen har overtaget tilsynet med opgaver, lægen har overladt
# description: |
#   Har lægen overladt en opgave til kommunen, er det oplyst, hvilken funktion i kommunen der fører tilsyn med den.
#   Ikke kodet: om tilsynet føres.
# schemas:
#   - input: schema.sundhedsopgaver
# custom:
#   titel_en: The municipality has taken over the supervision of tasks the doctor left to it
#   dokumenttype: sundhedsopgaver
#   alvor: konceptkrav
#   ansvarlig: kommunalbestyrelsen
#   efter: [/opgaver/*/dato, /opgjort, /pr_dato]
#   varianter:
#     - { navn: oplæg 2018, fra: "2018-01-01" }
#   hjemmel:
#     - { kilde: sundhedsopgaver-rammevilkaar-2018, sted: "Delegering af indsatser efter sundhedsloven", citat: "Ledelsesansvaret begynder, når lægen ”parkerer” opgaven ved kommunens dør. Tilsynet overtages af kommunen." }
#   besked:
#     da:
#       opfyldt: "Registeret nævner den funktion i kommunen, der fører tilsyn med opgave {opgave}."
#       brud: "Lægen har overladt opgave {opgave} til kommunen, men registeret mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om kommunen har overtaget tilsynet med opgaven; registeret mangler {mangler}."
#       ikke_relevant: "Lægen har ikke overladt opgaven til kommunen."
#     en:
#       opfyldt: "The register names the function of the municipality that supervises task {opgave}."
#       brud: "The doctor left task {opgave} to the municipality, but the register lacks {mangler}."
#       uoplyst: "It cannot be decided whether the municipality has taken over the supervision of the task; the register lacks {mangler}."
#       ikke_relevant: "The doctor did not leave the task to the municipality."
#   afhjaelpning:
#     da: "Bestem, hvilken funktion i kommunen der fører tilsyn med opgaven, og skriv den i registeret."
#     en: "Decide which function of the municipality supervises the task, and record it."
#   fortolkning:
#     da: "En opgave, der ikke er sundhedsfaglig virksomhed, er ikke overladt af lægen, medmindre registeret siger det."
#     en: "A task that is no health work was not left by the doctor unless the register says so."
package regler.sundhed.tilsyn_overtaget

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.sundhed

svar := sundhed.ingen_opgaver if sundhed.ingen_opgaver

else := forekomst.saml([forekomst.af(bedoemt(o), o.id, o.sti) | some o in sundhed.opgaver])

bedoemt(o) := o.gyldig.stop if {
	o.gyldig.stop
} else := afgoer(o, ["opgaver", o.nr, "tilsynsfunktion"]) if {
	o.post.overladt_af_laege == true
} else := krav.ikke_relevant([overladt(o)]) if {
	o.post.overladt_af_laege == false
} else := krav.ikke_relevant(o.grundlag) if {
	o.sundhedsfaglig == "nej"
} else := krav.uoplyst([overladt(o)])

overladt(o) := ["opgaver", o.nr, "overladt_af_laege"]

afgoer(o, funktion) := {"udfald": "opfyldt", "fakta": [overladt(o), funktion], "mangler": [], "parametre": {"opgave": o.id}} if {
	fakta.har_tekst(funktion)
} else := {"udfald": "brud", "fakta": [overladt(o)], "mangler": [funktion], "parametre": {"opgave": o.id}}
