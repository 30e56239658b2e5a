# METADATA
# scope: package
# title: Kriminalforsorgens deltagelse er markeret
# description: |
#   Har patienten en retslig foranstaltning, bør anmodningen markere, at Kriminalforsorgen deltager, så det kan fremgå
#   af dagsordenen.
#   Ikke kodet: om Kriminalforsorgen faktisk deltager; det bedømmes i forum/kriminalforsorg_tilsyn.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: The probation service's part is marked
#   dokumenttype: visitationssag
#   alvor: anbefaling
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Sager der involverer repræsentant fra kriminalforsorgen tydeliggøres (bør fremgå af den skabelon som kommunen skal udfylde ved anmodning om behandling i visitationsforum)" }
#   besked:
#     da:
#       opfyldt: "Anmodningen markerer, at Kriminalforsorgen deltager."
#       brud: "Anmodningen markerer ikke, at Kriminalforsorgen deltager, selv om patienten har en retslig foranstaltning."
#     en:
#       opfyldt: "The request marks that the probation service takes part."
#       brud: "The request does not mark that the probation service takes part although the patient has a court-ordered measure."
#   afhjaelpning:
#     da: "Markér i anmodningen, at sagen involverer Kriminalforsorgen."
#     en: "Mark in the request that the case involves the probation service."
#   fortolkning:
#     da: "Koncept regner alle med en retslig foranstaltning med; psykiatriloven § 42 b, stk. 2, nr. 5, kun §§ 68 og 69 med tilsyn. Markeringen er en hjælp til dagsordenen og følger koncept."
#     en: "The koncept counts all with a court-ordered measure; the Psychiatry Act § 42 b(2)(5) only §§ 68 and 69 with supervision. The mark serves the agenda and follows the koncept."
package regler.anmodning.kriminalforsorg_markeret

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

findes := array.concat(foranstaltning, ["findes"])

markeret := ["anmodning", "kriminalforsorg_markeret"]

svar := gyldig.stop if gyldig.stop

else := krav.ikke_relevant([findes]) if fakta.findes_ikke(foranstaltning)

else := krav.uoplyst([findes]) if not anmodning.foranstaltning_vist

else := krav.afgoer(oplyst, []) if fakta.vaerdi(markeret) == true

else := {"udfald": "brud", "fakta": oplyst, "mangler": fakta.mangler([markeret])}

oplyst := array.concat(anmodning.foranstaltning_vist, fakta.oplyste([markeret]))
