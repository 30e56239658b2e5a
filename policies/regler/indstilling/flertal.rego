# METADATA
# scope: package
# title: Indstillingen er vedtaget ved flertal
# description: |
#   Indstillingen er vedtaget af et flertal på det møde, der afgjorde sagen: flere stemmer for end imod. Den, der undlod
#   at stemme, tæller ikke med, og stemmelighed er ikke flertal. Er der ikke stemt, er det nok, at mødets beslutning er
#   truffet i enighed eller ved flertal.
#   Ikke kodet: om de, der stemte, havde stemmeret.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The recommendation has a majority
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/indstilling/dato, /afgoerelse/dato, /ophold/start, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødet i visitationsforum, Indstillingen skal indeholde", citat: "Flertalsafgørelse for indstilling" }
#   besked:
#     da:
#       opfyldt: "Mødet traf beslutningen i enighed eller ved flertal."
#       opfyldt_stemmer: "Indstillingen er vedtaget ved flertal ({for} for, {imod} imod)."
#       brud: "Det er ikke registreret, at indstillingen er vedtaget ved flertal."
#       brud_stemmer: "Indstillingen har ikke flertal ({for} for, {imod} imod)."
#     en:
#       opfyldt: "The meeting made the decision unanimously or by a majority."
#       opfyldt_stemmer: "The recommendation was adopted by a majority ({for} for, {imod} against)."
#       brud: "It is not recorded that the recommendation was adopted by a majority."
#       brud_stemmer: "The recommendation has no majority ({for} for, {imod} against)."
#   afhjaelpning:
#     da: "Skriv stemmetallene eller beslutningsformen ind for mødet. Er der ikke flertal, skal visitationsforum behandle sagen igen."
#     en: "Enter the votes or the form of the decision for the meeting. Without a majority the forum must treat the case again."
#   fortolkning:
#     da: "Stemmer for er stemmer for indstillingen, som den blev afgivet. Det afgørende møde er det seneste til og med indstillingens dato, hvor sagen ikke blev udsat. Ufuldstændige stemmetal afgør intet."
#     en: "Votes for are votes for the recommendation as it was given. The deciding meeting is the latest, up to the recommendation's date, that did not postpone the case. Incomplete counts decide nothing."
package regler.indstilling.flertal

import data.felles.fakta
import data.felles.forloeb
import data.felles.gyldighed
import data.felles.indstilling
import data.felles.krav

gyldig := gyldighed.koncept([["indstilling", "dato"], ["afgoerelse", "dato"], ["ophold", "start"], ["pr_dato"]])

svar := krav.trin_ikke_naaet if not forloeb.naaet.indstilling

else := gyldig.stop if gyldig.stop

else := {"udfald": "brud", "fakta": [], "mangler": [["indstilling", "dato"]]} if not indstilling.foreligger

else := krav.uoplyst(indstilling.udaterede_moeder) if {
	not moede
	indstilling.udaterede_moeder != []
}

else := {"udfald": "brud", "fakta": [], "mangler": [["forum", "moeder"]]} if not moede

else := object.union({"udfald": "opfyldt", "besked": "opfyldt_stemmer"}, afstemning) if {
	afstemning.parametre.for > afstemning.parametre.imod
}

else := object.union({"udfald": "brud", "besked": "brud_stemmer"}, afstemning) if afstemning

else := {"udfald": "opfyldt", "fakta": [beslutning], "mangler": []} if fakta.vaerdi(beslutning) in {"enighed", "flertal"}

else := {"udfald": "brud", "fakta": [beslutning], "mangler": []} if fakta.er_der(beslutning)

else := krav.uoplyst(fakta.mangler(stemmer)) if {
	fakta.oplyste(stemmer) != []
	fakta.mangler(stemmer) != []
}

else := {"udfald": "brud", "fakta": [], "mangler": [beslutning]}

moede := ["forum", "moeder", indstilling.afgoerende_moede]

beslutning := array.concat(moede, ["beslutning"])

stemmer := [array.concat(moede, ["afstemning", "for"]), array.concat(moede, ["afstemning", "imod"])]

afstemning := {
	"fakta": stemmer,
	"mangler": [],
	"parametre": {"for": fakta.vaerdi(stemmer[0]), "imod": fakta.vaerdi(stemmer[1])},
} if {
	stemt
}

# Counts that are all 0 record no votes.
stemt if {
	some felt in ["for", "imod", "undlod"]
	fakta.vaerdi(array.concat(moede, ["afstemning", felt])) > 0
}
