# METADATA
# scope: package
# title: CPR-nummeret opfylder modulus 11
# description: |
#   Hvert CPR-nummer i dokumentet opfylder modulus 11, eller det er noteret, at nummeret er slået op i CPR.
#   Erstatnings-CPR-numre og eCPR prøves ikke.
#   Ikke kodet: om nummeret er personens, og om det findes i CPR.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The CPR number meets modulus 11
#   dokumenttype: visitationssag
#   ogsaa: [afregning, sundhedsopgaver, magtanvendelser]
#   alvor: anbefaling
#   ansvarlig: dataansvarlig
#   efter: [/anmodning/modtaget, /pr_dato]
#   varianter:
#     - { navn: A-B, fra: "2017-07-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: cpr-kontoret, sted: "personnumre uden kontrolciffer (modulus 11)", ordlyd: ikke_set, sikkerhed: set, set_hos: "cpr.dk" }
#   besked:
#     da:
#       opfyldt: "CPR-nummeret opfylder modulus 11."
#       kontrolleret: "CPR-nummeret opfylder ikke modulus 11, men er slået op i CPR."
#       brud: "CPR-nummeret opfylder ikke modulus 11 og er ikke noteret som slået op i CPR: det kan være en tastefejl."
#       erstatning: "Et erstatnings-CPR-nummer prøves ikke."
#       ecpr: "Et eCPR prøves ikke."
#       ingen_dato: "Nummeret giver ingen dato og prøves derfor ikke; se reglen om CPR-nummeret."
#     en:
#       opfyldt: "The CPR number meets modulus 11."
#       kontrolleret: "The CPR number does not meet modulus 11, but was looked up in CPR."
#       brud: "The CPR number does not meet modulus 11 and is not marked as looked up in CPR: it may be a typing error."
#       erstatning: "A replacement CPR number is not tested."
#       ecpr: "An eCPR is not tested."
#       ingen_dato: "The number makes no date and so is not tested; see the rule on the CPR number."
#   afhjaelpning:
#     da: "Slå nummeret op i CPR, og notér det; ret nummeret, hvis det er forkert."
#     en: "Look the number up in CPR and record that; correct it if it is wrong."
#   fortolkning:
#     da: "Siden 2007 udstedes gyldige CPR-numre, der ikke opfylder modulus 11: reglen giver kun et vink."
#     en: "Since 2007 valid CPR numbers have been given that do not meet modulus 11: the rule is a hint only."
package regler.person.cpr_modulus11

import data.felles.cpr
import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.person

gyldig := gyldighed.lov([["anmodning", "modtaget"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([forekomst.af(vurderet(n, fakta.vaerdi(n.sti)), n.noegle, n.sti) | some n in person.numre])

vurderet(n, nummer) := object.union(krav.ikke_relevant([n.sti]), {"besked": "ingen_dato"}) if not cpr.foedselsdag(nummer)

else := object.union(krav.ikke_relevant([n.sti]), {"besked": "erstatning"}) if cpr.erstatning(nummer)

else := object.union(krav.ikke_relevant([n.sti]), {"besked": "ecpr"}) if cpr.ecpr(nummer)

else := {"udfald": "opfyldt", "fakta": [n.sti], "mangler": []} if cpr.modulus11(nummer)

else := {"udfald": "opfyldt", "besked": "kontrolleret", "fakta": [n.sti, n.kontrolleret], "mangler": []} if {
	fakta.vaerdi(n.kontrolleret) == true
	cpr.cifre(nummer) == cpr.cifre(fakta.vaerdi(n.opslaaet))
}

else := {"udfald": "brud", "fakta": array.concat([n.sti], fakta.oplyste([n.kontrolleret])), "mangler": fakta.mangler([n.kontrolleret])}
