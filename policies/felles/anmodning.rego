# METADATA
# scope: package
# title: The request
# description: |
#   What several rules ask of a request (anmodning): whether a document is enclosed, whether a question is answered,
#   whether there is a retslig foranstaltning, and how a consent stood when the request was sent.
# schemas:
#   - input: schema.visitationssag
package felles.anmodning

import data.felles.fakta
import data.felles.gyldighed
import data.felles.kalender
import data.felles.raekkefoelge

# METADATA
# description: The regime of § 42 c (a variant's name) that a request of this day is judged by.
regime(dag) := gyldighed.paa("kriterier", dag).variant

foranstaltning := ["anmodning", "retslig_foranstaltning"]

# METADATA
# description: |
#   True when the field at the path names an enclosure that stands in the request's list. A document dated after
#   input.pr_dato does not exist yet.
vedlagt(sti) if {
	some bilag in input.anmodning.bilag
	bilag.id == fakta.vaerdi(sti)
	not fremtidigt(bilag)
}

fremtidigt(bilag) if bilag.dato > input.pr_dato

# METADATA
# description: |
#   What is missing where the thing at the path must be said not to be there, or be described in prose at each of these
#   paths: its field `findes` when nothing is said, else the paths without prose.
ubesvaret(sti, stier) := [] if {
	fakta.findes_ikke(sti)
} else := [array.concat(sti, ["findes"])] if {
	not fakta.findes(sti)
	fakta.mangler_tekst(stier) == stier
} else := fakta.mangler_tekst(stier)

# METADATA
# description: |
#   The facts that show that the patient is sentenced to a foranstaltning: that it is said, or its kind or dom.
#   Undefined when it is said that there is none, and when nothing is said.
foranstaltning_vist := stier if {
	not fakta.findes_ikke(foranstaltning)
	stier := fakta.oplyste([array.concat(foranstaltning, [felt]) | some felt in ["findes", "art", "dom"]])
	stier != []
}

# METADATA
# description: |
#   The event at which the contents of the request are judged: that it was sent, where that is not said that it was
#   received, and for a draft today. {vaerdi, fakta, besked: the key of the message for a consent that came later}.
afsendt := {"besked": "efter_sendt", "vaerdi": fakta.vaerdi(["anmodning", "sendt"]), "fakta": [["anmodning", "sendt"]]} if {
	fakta.sket(["anmodning", "sendt"])
} else := {"besked": "efter_modtaget", "vaerdi": fakta.vaerdi(["anmodning", "modtaget"]), "fakta": [["anmodning", "modtaget"]]} if {
	fakta.sket(["anmodning", "modtaget"])
} else := {"besked": "efter_kladde", "vaerdi": input.pr_dato, "fakta": []}

# METADATA
# description: |
#   The breach of a demand for informed consent (samtykke) at the path, when the request was sent; undefined where there
#   is none. Something must stand at these paths. The keys of the messages: ikke_givet, ikke_informeret, tilbagekaldt,
#   and efter_sendt, efter_modtaget or efter_kladde, of which the consent's own day is {samtykke} and the request's {anmodning}.
samtykke_brud(sti, stier) := {"udfald": "brud", "besked": "ikke_givet", "fakta": [givet], "mangler": []} if {
	givet := array.concat(sti, ["givet"])
	fakta.vaerdi(givet) == false
} else := {"udfald": "brud", "fakta": fakta.oplyste(stier), "mangler": fakta.mangler(stier)} if {
	fakta.mangler(stier) != []
} else := {"udfald": "brud", "besked": "ikke_informeret", "fakta": [informeret], "mangler": []} if {
	informeret := array.concat(sti, ["informeret"])
	fakta.vaerdi(informeret) == false
} else := {
	"udfald": "brud",
	"besked": "tilbagekaldt",
	"fakta": array.concat([array.concat(sti, ["tilbagekaldt"])], afsendt.fakta),
	"mangler": [],
	"parametre": {"tilbagekaldt": dag},
} if {
	dag := tilbagekaldt(sti)
} else := {
	"udfald": "brud",
	"besked": afsendt.besked,
	"fakta": array.concat([dato], afsendt.fakta),
	"mangler": [],
	"parametre": {"samtykke": fakta.dag(dato), "anmodning": kalender.dag(afsendt.vaerdi)},
} if {
	dato := array.concat(sti, ["dato"])
	raekkefoelge.efter(fakta.vaerdi(dato), afsendt.vaerdi)
}

# The day on which the consent was withdrawn, where it was so when the request was sent and was not given again since.
tilbagekaldt(sti) := dag if {
	tilbage := fakta.vaerdi(array.concat(sti, ["tilbagekaldt"]))
	dag := fakta.sket_vaerdi(tilbage)
	ved := afsendt.vaerdi
	not raekkefoelge.efter(tilbage, ved)
	not givet_igen(sti, tilbage)
}

givet_igen(sti, tilbage) if raekkefoelge.efter(fakta.vaerdi(array.concat(sti, ["dato"])), tilbage)
