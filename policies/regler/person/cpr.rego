# METADATA
# scope: package
# title: CPR-nummeret kan være rigtigt
# description: |
#   Dag, måned og århundrede i hvert CPR-nummer i dokumentet giver en dato. Et erstatnings-CPR-nummer (dagen forhøjet med
#   60) og sundhedsvæsenets eCPR (med bogstaver) godtages og nævnes som det, de er.
#   Ikke kodet: om nummeret er personens, om det svarer til den oplyste fødselsdato, og om det findes i CPR.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The CPR number can be right
#   dokumenttype: visitationssag
#   ogsaa: [afregning, sundhedsopgaver, magtanvendelser]
#   alvor: konceptkrav
#   ansvarlig: dataansvarlig
#   efter: [/anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Borgerdata, evt. inklusiv kontaktdata på relevant kontaktperson/værge mv." }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "Bilag 1, nr. 2", citat: "Patientens navn og cpr-nr." }
#     - { kilde: cpr-kontoret, sted: "personnummerets opbygning; erstatningspersonnumre", ordlyd: ikke_set, sikkerhed: set, set_hos: "cpr.dk" }
#   besked:
#     da:
#       opfyldt: "CPR-nummerets dag, måned og århundrede giver en dato."
#       erstatning: "Nummeret er et erstatnings-CPR-nummer."
#       ecpr: "Nummeret er et eCPR fra sundhedsvæsenet."
#       brud: "CPR-nummeret kan ikke være rigtigt: dag, måned og århundrede giver ingen dato."
#     en:
#       opfyldt: "Day, month and century of the CPR number make a date."
#       erstatning: "The number is a replacement CPR number."
#       ecpr: "The number is an eCPR of the health service."
#       brud: "The CPR number cannot be right: day, month and century make no date."
#   afhjaelpning:
#     da: "Slå nummeret op, og ret det; har borgeren intet CPR-nummer, bruges et erstatnings-CPR-nummer."
#     en: "Look the number up and correct it; where the citizen has none, use a replacement CPR number."
#   fortolkning:
#     da: "Kilderne kræver borgerens data og CPR-nummer; at nummeret skal kunne være et CPR-nummer, følger af det. Reglen prøver de numre, der er skrevet; den kræver ikke, at der er et. Et eCPR, der kun er tildelt lokalt, er kun entydigt dér."
#     en: "The sources ask for the citizen's data and CPR number; that it must be able to be one follows. The rule tests the numbers that are written; it does not demand one. A locally given eCPR is unique only there."
package regler.person.cpr

import data.felles.cpr
import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.person

gyldig := gyldighed.lov([["anmodning", "modtaget"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([forekomst.af(vurderet(n.sti, fakta.vaerdi(n.sti)), n.noegle, n.sti) | some n in person.numre])

vurderet(sti, nummer) := {"udfald": "brud", "fakta": [sti], "mangler": []} if not cpr.foedselsdag(nummer)

else := {"udfald": "opfyldt", "besked": "erstatning", "fakta": [sti], "mangler": []} if cpr.erstatning(nummer)

else := {"udfald": "opfyldt", "besked": "ecpr", "fakta": [sti], "mangler": []} if cpr.ecpr(nummer)

else := {"udfald": "opfyldt", "fakta": [sti], "mangler": []}
