# METADATA
# scope: package
# title: Mindste middel
# description: |
#   For hvert indgreb er det dokumenteret, at borgerens frivillige medvirken er forsøgt først, at indgrebet var forholdsmæssigt, og at
#   det var så skånsomt og kortvarigt som muligt.
#   Ikke kodet: om vurderingen er rigtig, og om det, der blev forsøgt, var alt, hvad der var muligt.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: The least intrusive means
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - navn: M2
#       fra: "2020-01-01"
#       hjemmel:
#         - { kilde: serviceloven, sted: "kapitel 24 (gælder alle målgrupper)", ordlyd: ikke_set, sikkerhed: sekundaer, set_hos: "sm.dk, Magtanvendelse: afsnit VII" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 124", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124-137 (før 2020)" }
#   besked:
#     da:
#       opfyldt: "Frivilligt samarbejde, forholdsmæssighed og skånsomhed er dokumenteret."
#       brud: "Det er ikke dokumenteret, at indgrebet var det mindst indgribende; der mangler {mangler}."
#       ikke_opfyldt: "Indgrebet var ikke det mindst indgribende: {fejl}."
#       ikke_opfyldt_og_mangler: "Indgrebet var ikke det mindst indgribende: {fejl}; desuden mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om indgrebet var det mindst indgribende: registret mangler {mangler}."
#       ikke_relevant: "Hændelsen er fysisk guidning og ingen magtanvendelse."
#     en:
#       opfyldt: "Voluntary cooperation, proportionality and gentleness are documented."
#       brud: "It is not documented that the intervention was the least intrusive; {mangler} is missing."
#       ikke_opfyldt: "The intervention was not the least intrusive: {fejl}."
#       ikke_opfyldt_og_mangler: "The intervention was not the least intrusive: {fejl}; {mangler} is missing too."
#       uoplyst: "It cannot be decided whether the intervention was the least intrusive: the register lacks {mangler}."
#       ikke_relevant: "The incident is physical guidance and no use of force."
#   afhjaelpning:
#     da: "Dokumentér, hvad der blev forsøgt, og hvorfor indgrebet var nødvendigt og skånsomt. Var det ikke det, skal hændelsen følges op, så den ikke gentages."
#     en: "Document what was tried and why the intervention was necessary and gentle. If it was not, the incident must be followed up so that it does not recur."
#   fortolkning:
#     da: "Kunne frivilligt samarbejde ikke forsøges, fordi der hverken var tid eller mulighed, er kravet opfyldt, når registret siger det og beskriver hvorfor. Bestemmelsens ordlyd fra 2020 er ikke set; kravene er de samme i begge tidsrum."
#     en: "Where voluntary cooperation could not be tried for want of time or opportunity, the demand is met when the register says so and why. The wording from 2020 was not seen; the demands are the same in both periods."
package regler.magt.mindste_middel

import data.felles.forekomst
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := stop if {
	stop := magt.stop_for(h)
} else := efter(h, magt.alle_erklaeret([samarbejde(h), magt.erklaeret(h, "proportional"), magt.erklaeret(h, "skaansom_kortvarig")]))

# Whether it was possible is a condition, not a part of what must be documented.
efter(h, svar) := krav.uoplyst(svar.mangler) if {
	svar.mangler == [muligt(h)]
	not svar.parametre
} else := svar

samarbejde(h) := object.union(udsagn, {"nej": []}) if {
	h.post.samarbejde.forsoegt == false
	h.post.samarbejde.muligt == false
	udsagn := magt.udsagn(h, "samarbejde", ["forsoegt", "beskrivelse"])
} else := object.union(udsagn, {"nej": [], "mangler": array.concat([muligt(h)], udsagn.mangler)}) if {
	h.post.samarbejde.forsoegt == false
	not muligt_oplyst(h)
	udsagn := magt.udsagn(h, "samarbejde", ["forsoegt", "beskrivelse"])
} else := magt.udsagn(h, "samarbejde", ["forsoegt", "beskrivelse"])

muligt_oplyst(h) if is_boolean(h.post.samarbejde.muligt)

muligt(h) := array.concat(h.sti, ["samarbejde", "muligt"])
