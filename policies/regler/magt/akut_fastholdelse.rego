# METADATA
# scope: package
# title: Betingelserne for akut fastholdelse
# description: |
#   Før 2020: fastholdelse efter § 126 forudsætter, at der var nærliggende risiko for væsentlig personskade, og at indgrebet var
#   absolut påkrævet. Begge dele er begrundet.
#   Ikke kodet: om begrundelsen er rigtig, og om indgrebet bestod i at fastholde eller føre borgeren.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: The conditions of acute holding
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 126 (før 2020)", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/126" }
#   besked:
#     da:
#       opfyldt: "Nærliggende risiko for væsentlig personskade og absolut nødvendighed er begrundet."
#       brud: "Betingelserne for fastholdelse efter § 126 er ikke dokumenteret; der mangler {mangler}."
#       ikke_opfyldt: "Betingelserne for fastholdelse efter § 126 var ikke opfyldt: {fejl}."
#       ikke_opfyldt_og_mangler: "Betingelserne for fastholdelse efter § 126 var ikke opfyldt: {fejl}; desuden mangler {mangler}."
#       uoplyst: "Det kan ikke afgøres, om hændelsen er en akut fastholdelse: registret mangler {mangler}."
#       ikke_relevant: "Indgrebet hviler ikke på § 126."
#     en:
#       opfyldt: "Imminent risk of serious personal injury and absolute necessity are stated with reasons."
#       brud: "The conditions of holding under § 126 are not documented; {mangler} is missing."
#       ikke_opfyldt: "The conditions of holding under § 126 were not met: {fejl}."
#       ikke_opfyldt_og_mangler: "The conditions of holding under § 126 were not met: {fejl}; {mangler} is missing too."
#       uoplyst: "It cannot be decided whether the incident is an acute holding: the register lacks {mangler}."
#       ikke_relevant: "The intervention does not rest on § 126."
#   afhjaelpning:
#     da: "Begrund begge betingelser. Var de ikke opfyldt, er indgrebet ikke tilladt magt og skal indberettes som det."
#     en: "Give reasons for both conditions. If they were not met the intervention is force that is not permitted and must be reported as such."
package regler.magt.akut_fastholdelse

import data.felles.forekomst
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := h.stop if {
	h.stop
} else := ikke_i_kraft(h) if {
	h.variant == "M2"
} else := krav.uoplyst([array.concat(h.sti, ["hjemmel"])]) if {
	not h.post.hjemmel
} else := krav.ikke_relevant([array.concat(h.sti, ["hjemmel"])]) if {
	h.post.hjemmel != "paragraf_126"
} else := magt.alle_erklaeret([magt.erklaeret(h, "risiko"), magt.erklaeret(h, "absolut_paakraevet")])

# § 126 was repealed from 2020.
ikke_i_kraft(h) := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [array.concat(h.sti, ["dato"])], "mangler": []}
