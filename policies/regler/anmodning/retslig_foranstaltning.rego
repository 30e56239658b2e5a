# METADATA
# scope: package
# title: Retslig foranstaltning og dom
# description: |
#   Anmodningen siger, at patienten ingen retslig foranstaltning har, eller angiver dens art (straffelovens § 68, § 69
#   eller anden), og om dommen omfatter tilsyn ved Kriminalforsorgen, og dommen er vedlagt.
#   Ikke kodet: om foranstaltningen stadig løber, og om dommens indhold er gengivet rigtigt.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Court-ordered measure and judgment
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Retslig foranstaltning, evt. dom og evt. mentalerklæring (hvis muligt)" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "samt den tilsynsførende fra Kriminalforsorgen (i de sager hvor det er relevant)" }
#   besked:
#     da:
#       opfyldt: "Anmodningen siger, om der er en retslig foranstaltning, og dommen er i så fald vedlagt."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request says whether there is a court-ordered measure and, if so, the judgment is enclosed."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv, at der ingen foranstaltning er, eller angiv art og tilsyn, og vedlæg dommen."
#     en: "Say that there is no measure, or state its kind and supervision and enclose the judgment."
#   fortolkning:
#     da: "\"Evt.\" læses som: når der er en dom. Om dommen omfatter tilsyn, skal angives, fordi det afgør, om Kriminalforsorgen deltager i visitationsforum."
#     en: "\"Evt.\" is read as: when there is a judgment. Whether it includes supervision must be stated, for it decides whether the probation service attends the forum."
package regler.anmodning.retslig_foranstaltning

import data.felles.anmodning
import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

foranstaltning := ["anmodning", "retslig_foranstaltning"]

findes := array.concat(foranstaltning, ["findes"])

art := array.concat(foranstaltning, ["art"])

tilsyn := array.concat(foranstaltning, ["tilsyn_kriminalforsorg"])

dom := array.concat(foranstaltning, ["dom", "bilag"])

svar := gyldig.stop if gyldig.stop

else := krav.afgoer([findes], []) if fakta.findes_ikke(foranstaltning)

else := krav.afgoer([], [findes]) if not anmodning.foranstaltning_vist

else := krav.afgoer(oplyst, array.concat(fakta.mangler([art, tilsyn]), [dom | not anmodning.vedlagt(dom)]))

oplyst := fakta.oplyste([findes, art, tilsyn, dom])
