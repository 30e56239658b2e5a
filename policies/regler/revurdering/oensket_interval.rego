# METADATA
# scope: package
# title: Revurdering efter det interval, kommunen ønskede
# description: |
#   Har kommunen ønsket revurdering efter en kortere periode, behandles sagen i visitationsforum inden for den:
#   efter ønsket i afgørelsen regnet fra opholdets start, efter ønsket i svaret på en revurdering regnet fra den
#   revurdering. Ender opholdet inden da, kræves intet.
#   Ikke kodet: om ønsket også står i den samlede plan (se samlet_plan).
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Reassessment within the interval the kommune asked for
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: [sekretariatet, visitationsforum]
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/revurderinger/*/dato, /revurderinger/*/moede/dato, /ophold/start]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Revurdering", citat: "når patienten har været indskrevet 6 måneder (hvis kommunen har ønsket hurtigere revurdering, så efter denne tid)" }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Specifikation af kommunens tilbagemelding om beslutning af visitation", citat: "Ved beslutning om visitation orienterer Kommunen samtidig visitationsforum om de ønsker en revurdering efter en kortere periode" }
#   beregning:
#     da: { fra: "regnet fra", faktisk: "behandlet igen" }
#     en: { fra: "counted from", faktisk: "treated again" }
#   besked:
#     da:
#       opfyldt: "Sagen er behandlet igen {faktisk}, inden for det interval, kommunen ønskede (til og med {frist})."
#       brud: "Sagen er ikke behandlet inden for det interval, kommunen ønskede: regnet fra {fra} skulle det være sket senest {frist}."
#       afventer: "Sagen skal efter kommunens ønske behandles i visitationsforum senest {frist}."
#     en:
#       opfyldt: "The case was treated again on {faktisk}, within the interval the kommune asked for (until {frist})."
#       brud: "The case was not treated within the interval the kommune asked for: counted from {fra} it was due no later than {frist}."
#       afventer: "By the wish of the kommune the forum must treat the case no later than {frist}."
#   afhjaelpning:
#     da: "Sæt revurderingen på dagsordenen for førstkommende møde i visitationsforum."
#     en: "Put the reassessment on the agenda of the next meeting of the forum."
#   fortolkning:
#     da: "Et ønske i svaret på en revurdering gælder fra den revurdering til den næste; siger svaret intet om intervallet, gælder et tidligere ønske ikke videre."
#     en: "A wish in the answer to a reassessment holds from that reassessment to the next; where the answer is silent, an earlier wish does not live on."
package regler.revurdering.oensket_interval

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.gyldighed
import data.felles.krav
import data.felles.opholdsslut
import data.felles.revurdering

svar := krav.trin_ikke_naaet if revurdering.intervaller == []

else := stop[0] if i_kraft == []

else := forekomst.saml([forekomst.af(vurderet(p, oenske(p)), p.noegle, p.sti) | some p in i_kraft; gaelder(p)])

i_kraft := [p | some p in revurdering.intervaller; g := gyldighed.koncept([p.fra]); not g.stop]

stop := [g.stop | some p in revurdering.intervaller; g := gyldighed.koncept([p.fra])]

svaret(p, felt) := array.concat(p.sti, ["kommunens_svar", felt])

dage := ["dato", "sendt_sekretariat", "sendt_afsnit"]

oenske(p) := ["afgoerelse", "revurderingsoenske"] if {
	p.sti == ["ophold"]
} else := svaret(p, "revurderingsoenske")

# The wish of the afgørelse, and that of each answer which has been given and does not end the visitation.
gaelder(p) if p.sti == ["ophold"]

gaelder(p) if {
	some felt in dage
	fakta.sket(svaret(p, felt))
	not ophoert(p)
}

gaelder(p) if {
	udateret(p)
	fakta.vaerdi(oenske(p))
	not ophoert(p)
}

ophoert(p) if fakta.vaerdi(svaret(p, "resultat")) == "ophoer"

udateret(p) if {
	p.sti != ["ophold"]
	fakta.mangler([svaret(p, felt) | some felt in dage]) == [svaret(p, felt) | some felt in dage]
}

vurderet(p, sti) := krav.uoplyst([svaret(p, "dato")]) if {
	udateret(p)
} else := krav.ikke_relevant([kortere]) if {
	kortere := array.concat(sti, ["kortere_interval"])
	fakta.vaerdi(kortere) == false
} else := bedoemt(p, sti, interval, frist.sidste_dag(p.dag, interval.antal, interval.enhed)) if {
	interval := fakta.vaerdi(array.concat(sti, ["interval"]))
} else := krav.uoplyst(fakta.mangler([array.concat(sti, ["interval", felt]) | some felt in ["antal", "enhed"]])) if {
	fakta.vaerdi(array.concat(sti, ["kortere_interval"])) == true
} else := krav.uoplyst([array.concat(sti, ["kortere_interval"])])

bedoemt(p, sti, interval, sidste) := krav.ikke_relevant([array.concat(sti, ["interval"]), opholdsslut.sti]) if {
	p.naeste == []
	fakta.sket(opholdsslut.sti) <= sidste
} else := frist.inden(p.naeste[0].fra, sidste, grundlag(p, sti), beregning(p, interval, sidste)) if {
	p.naeste != []
} else := {
	"udfald": {true: "brud", false: "afventer"}[input.pr_dato > sidste],
	"frist": sidste,
	"fakta": grundlag(p, sti),
	"mangler": [["revurderinger"]],
	"beregning": beregning(p, interval, sidste),
}

grundlag(p, sti) := [p.fra, array.concat(sti, ["interval"])]

beregning(p, interval, sidste) := {"fra": p.dag, "led": [{"antal": interval.antal, "enhed": interval.enhed}], "sidste_dag": sidste}
