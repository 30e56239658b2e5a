# METADATA
# scope: package
# title: Gæster i fællesarealer er inviteret eller samtykket i
# description: |
#   I almenboligers fællesarealer er andre end personale kun, når en beboer selv har inviteret dem, eller når alle de beboere, arealet
#   hører til, har givet informeret samtykke, inden de kom.
#   Ikke kodet: om beboerne var i stand til at give et informeret samtykke, og om invitationen var specifik nok.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Guests in shared areas are invited or consented to
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/gaester/*/dato]
#   varianter:
#     - { navn: Lov om socialtilsyn, fra: "2015-01-01" }
#   hjemmel:
#     - { kilde: kl-brev-magt-og-tilsyn-2017-12-22, sted: "Begrænsninger i forhold til almenboliger", citat: "Socialtilsynet giver påbud såfremt en gruppe borgere i almenboligers fællesarealer har gæster, eftersom der ikke må være personer i almenboligerne, som ikke er personale eller inviteret specifikt af de enkelte beboere, med mindre borgeren er i stand til at give et informeret samtykke herom." }
#   besked:
#     da:
#       opfyldt: "Gæsterne {dag} var inviteret af en beboer."
#       samtykke: "Beboerne havde givet informeret samtykke til gæsterne {dag}."
#       brud: "Der var gæster i fællesarealet {dag}, uden at en beboer havde inviteret dem, og uden beboernes informerede samtykke."
#       ufuldstaendigt_samtykke: "Der var gæster i fællesarealet {dag}, som ingen beboer havde inviteret, og beboernes samtykke er ikke et informeret samtykke fra alle."
#       samtykke_ikke_gyldigt: "Der var gæster i fællesarealet {dag}, som ingen beboer havde inviteret, og beboernes samtykke gjaldt ikke den dag."
#       personale: "De, der var i fællesarealet, hørte til personalet eller var der i erhverv."
#       ikke_almenbolig: "Fællesarealet hører ikke til almenboliger."
#       uoplyst: "Det kan ikke afgøres, om gæsterne måtte være i fællesarealet: registret mangler {mangler}."
#     en:
#       opfyldt: "The guests of {dag} were invited by a resident."
#       samtykke: "The residents had given informed consent to the guests of {dag}."
#       brud: "There were guests in the shared area on {dag} without a resident having invited them and without the residents' informed consent."
#       ufuldstaendigt_samtykke: "There were guests in the shared area on {dag} whom no resident had invited, and the residents' consent is not an informed consent of all."
#       samtykke_ikke_gyldigt: "There were guests in the shared area on {dag} whom no resident had invited, and the residents' consent did not hold on that day."
#       personale: "Those in the shared area were staff or were there in the course of trade."
#       ikke_almenbolig: "The shared area does not belong to almenboliger."
#       uoplyst: "It cannot be decided whether the guests could be in the shared area: the register lacks {mangler}."
#   afhjaelpning:
#     da: "Lad beboerne selv invitere, eller indhent alle berørte beboeres informerede samtykke før næste besøg, og notér det."
#     en: "Let the residents do the inviting, or obtain the informed consent of all residents concerned before the next visit, and record it."
#   fortolkning:
#     da: "Samtykket skal komme fra alle de beboere, arealet hører til, for hver af dem har ret til det. Håndværkere og leverandører er ikke gæster og regnes som personale; brevet taler om frivillige, pårørende og kommende beboere. En invitation uden dato er taget som givet inden besøget. Ingen kilde siger, fra hvornår og hvor længe dette gælder; brevet er fra december 2017."
#     en: "The consent must come from all residents the area belongs to, for each of them has a right to it. Tradespeople and suppliers are no guests and count as staff; the letter speaks of volunteers, relatives and residents to come. An invitation without a date is taken to have come before the visit. No source says from when and for how long this holds; the letter is of December 2017."
package regler.tilbud.gaester_i_faellesareal

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.kalender
import data.felles.krav
import data.felles.raekkefoelge

svar := krav.uoplyst([["gaester"]]) if not input.gaester

else := forekomst.saml([forekomst.af(bedoemt(g), g.id, g.sti) | some g in gaester])

gaester := [object.union(g, {"sti": ["gaester", i]}) |
	some i, g in input.gaester
	not kommende(g)
]

kommende(g) if kalender.dag(g.dato) > input.pr_dato

bedoemt(g) := krav.uoplyst([felt(g, ["dato"])]) if {
	not g.dato
} else := stop if {
	stop := object.union(gyldighed.i_kraft("socialtilsyn", kalender.dag(g.dato)).stop, {"fakta": [felt(g, ["dato"])]})
} else := object.union(krav.ikke_relevant([felt(g, ["tilknytning"])]), {"besked": "personale"}) if {
	g.tilknytning in {"personale", "haandvaerker_eller_leverandoer"}
} else := object.union(krav.ikke_relevant([felt(g, ["almenbolig"])]), {"besked": "ikke_almenbolig"}) if {
	g.almenbolig == false
} else := object.union(efter_tilladelsen(g), {"parametre": {"dag": kalender.dag(g.dato)}})

efter_tilladelsen(g) := {"udfald": "opfyldt", "fakta": array.concat([felt(g, ["dato"])], fakta.oplyste([findes, beboer, felt(g, ["inviteret", "dato"])])), "mangler": []} if {
	findes := felt(g, ["inviteret", "findes"])
	beboer := felt(g, ["inviteret", "beboer"])
	inviteret(g)
	not for_sent(g)
} else := {"udfald": "opfyldt", "besked": "samtykke", "fakta": array.concat([felt(g, ["dato"])], alle(g)), "mangler": []} if {
	fuldt_samtykke(g)
	g.samtykke.dato
	not ikke_gyldigt(g)
} else := krav.uoplyst(fakta.mangler([felt(g, ["almenbolig"]), felt(g, ["tilknytning"])])) if {
	fakta.mangler([felt(g, ["almenbolig"]), felt(g, ["tilknytning"])]) != []
} else := {"udfald": "brud", "besked": "samtykke_ikke_gyldigt", "fakta": grundlag(g), "mangler": []} if {
	ikke_gyldigt(g)
} else := krav.uoplyst([felt(g, ["samtykke", "dato"])]) if {
	fuldt_samtykke(g)
} else := {"udfald": "brud", "besked": "ufuldstaendigt_samtykke", "fakta": grundlag(g), "mangler": fakta.mangler(samtykke(g))} if {
	g.samtykke.givet == true
} else := {"udfald": "brud", "fakta": grundlag(g), "mangler": fakta.mangler([felt(g, ["inviteret", "findes"]), felt(g, ["samtykke", "givet"])])}

# Said so, or shown by who invited.
inviteret(g) if g.inviteret.findes == true

inviteret(g) if {
	fakta.har_tekst(felt(g, ["inviteret", "beboer"]))
	not afvist(g)
}

afvist(g) if g.inviteret.findes == false

for_sent(g) if raekkefoelge.efter(g.inviteret.dato, g.dato)

fuldt_samtykke(g) if {
	g.samtykke.givet == true
	g.samtykke.alle_beboere == true
	g.samtykke.informeret == true
}

# Given after the guests came, or withdrawn before.
ikke_gyldigt(g) if {
	g.samtykke.givet == true
	raekkefoelge.efter(g.samtykke.dato, g.dato)
}

ikke_gyldigt(g) if {
	g.samtykke.givet == true
	raekkefoelge.efter(g.dato, g.samtykke.tilbagekaldt)
}

samtykke(g) := [felt(g, ["samtykke", navn]) | some navn in ["givet", "alle_beboere", "informeret"]]

alle(g) := array.concat(samtykke(g), [felt(g, ["samtykke", "dato"])])

grundlag(g) := fakta.oplyste([felt(g, x) |
	some x in [
		["dato"], ["tilknytning"], ["almenbolig"], ["inviteret", "findes"], ["inviteret", "dato"],
		["samtykke", "givet"], ["samtykke", "alle_beboere"], ["samtykke", "informeret"], ["samtykke", "dato"],
		["samtykke", "tilbagekaldt"],
	]
])

felt(g, sti) := array.concat(g.sti, sti)
