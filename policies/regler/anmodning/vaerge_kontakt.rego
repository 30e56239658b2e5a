# METADATA
# scope: package
# title: Kontaktdata på værge og kontaktperson
# description: |
#   Har borgeren en værge, eller er der nævnt en kontaktperson, har anmodningen navn og mindst én vej til at nå hver af
#   dem: telefon, e-mail eller adresse.
#   Ikke kodet: om værgemålet omfatter opholdet, og om kontaktpersonen er den rette.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Contact data of guardian and contact person
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: handlekommunen
#   efter: [/anmodning/modtaget, /anmodning/sendt, /pr_dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Anmodningen skal som minimum indeholde", citat: "Borgerdata, evt. inklusiv kontaktdata på relevant kontaktperson/værge mv." }
#   besked:
#     da:
#       opfyldt: "Anmodningen har kontaktdata på værge og kontaktperson, hvor de er nævnt."
#       brud: "Anmodningen mangler {mangler}."
#     en:
#       opfyldt: "The request has contact data of guardian and contact person where they are named."
#       brud: "The request lacks {mangler}."
#   afhjaelpning:
#     da: "Skriv navn og telefonnummer, e-mail eller adresse på værgen og kontaktpersonen, eller skriv, at borgeren ingen har."
#     en: "Write the name and a telephone number, e-mail or address of the guardian and the contact person, or say that the citizen has none."
#   fortolkning:
#     da: "Kontaktdata er et navn og mindst én vej til at nå personen. En kontaktperson, der ikke er nævnt, regnes ikke for relevant; om borgeren har en værge, skal være oplyst."
#     en: "Contact data is a name and at least one way to reach the person. A contact person who is not named does not count as relevant; whether the citizen has a guardian must be said."
package regler.anmodning.vaerge_kontakt

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav

gyldig := gyldighed.koncept([["anmodning", "modtaget"], ["anmodning", "sendt"], ["pr_dato"]])

vaerge := ["borger", "vaerge"]

kontaktperson := ["borger", "kontaktperson"]

svar := gyldig.stop if gyldig.stop

else := krav.afgoer(oplyst, mangler) if mangler != []

else := krav.uoplyst([array.concat(vaerge, ["findes"])]) if not afklaret

else := krav.ikke_relevant(oplyst) if personer == []

else := krav.afgoer(oplyst, [])

# Whether there is a værge must be known; a kontaktperson who is not named is none.
afklaret if fakta.findes_ikke(vaerge)

afklaret if vaerge in personer

personer := [p | some p in [vaerge, kontaktperson]; findes(p)]

findes(p) if fakta.findes(p)

findes(p) if {
	not fakta.findes_ikke(p)
	fakta.har_tekst(array.concat(p, ["navn"]))
}

mangler := array.concat(
	fakta.mangler_tekst([array.concat(p, ["navn"]) | some p in personer]),
	[array.concat(p, ["telefon"]) | some p in personer; not kan_naas(p)],
)

kan_naas(p) if {
	some felt in veje
	fakta.er_der(array.concat(p, [felt]))
}

veje := ["telefon", "email", "adresse"]

oplyst := fakta.oplyste([array.concat(p, [felt]) |
	some p in [vaerge, kontaktperson]
	some felt in array.concat(["findes", "navn"], veje)
])
