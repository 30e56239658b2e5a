# METADATA
# scope: package
# title: Fysisk guidning er ikke magtanvendelse
# description: |
#   Fra 2020: fysisk guidning, der ikke har karakter af fastholdelse, er ingen magtanvendelse og føres ikke som det; fastholdelse føres
#   ikke som guidning.
#   Ikke kodet: hvornår guidning får karakter af fastholdelse; det siger registret selv.
# schemas:
#   - input: schema.magtanvendelser
# custom:
#   titel_en: Physical guidance is no use of force
#   dokumenttype: magtanvendelser
#   alvor: lovkrav
#   ansvarlig: tilbuddet
#   efter: [/haendelser/*/dato]
#   varianter:
#     - { navn: M1, fra: "2015-01-01", til: "2019-12-31" }
#     - { navn: M2, fra: "2020-01-01" }
#   hjemmel:
#     - { kilde: serviceloven, sted: "§ 124 b (fra 2020)", ordlyd: ikke_set, sikkerhed: set, set_hos: "danskelove.dk/serviceloven/124b-124d" }
#   besked:
#     da:
#       opfyldt: "Hændelsen er ført som det, den er."
#       brud: "Hændelsen er fastholdelse eller anden magt, men ført som fysisk guidning."
#       guidning_som_magt: "Hændelsen er fysisk guidning uden fastholdelse, men ført som magtanvendelse."
#       uoplyst: "Det kan ikke afgøres, om hændelsen er fysisk guidning eller magtanvendelse: registret mangler {mangler}."
#       ikke_relevant: "Hændelsen er ikke fysisk guidning og ikke ført som det."
#     en:
#       opfyldt: "The incident is filed as what it is."
#       brud: "The incident is holding or other force but is filed as physical guidance."
#       guidning_som_magt: "The incident is physical guidance without holding but is filed as a use of force."
#       uoplyst: "It cannot be decided whether the incident is physical guidance or a use of force: the register lacks {mangler}."
#       ikke_relevant: "The incident is not physical guidance and not filed as such."
#   afhjaelpning:
#     da: "Ret, hvad hændelsen er ført som; er der brugt magt, skal den registreres og indberettes som det."
#     en: "Correct what the incident is filed as; where force was used it must be registered and reported as such."
#   fortolkning:
#     da: "Har hændelsen flere arter, og er en af dem en anden end guidning, er den magtanvendelse. Står der ikke, hvad hændelsen er ført som, er den ført som magtanvendelse, for den står i registret over dem."
#     en: "Where the incident is of several kinds and one of them is not guidance, it is a use of force. Where the register does not say what it is filed as, it is filed as a use of force, as it stands in the register of those."
package regler.magt.guidning

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.magt

svar := magt.stop if magt.stop

else := forekomst.saml([forekomst.af(bedoemt(h), h.noegle, h.sti) | some h in magt.haendelser])

bedoemt(h) := h.stop if {
	h.stop
} else := {"udfald": "ikke_relevant", "grund": "ikke_i_kraft", "fakta": [felt(h, "dato")], "mangler": []} if {
	h.variant == "M1"
} else := krav.uoplyst([felt(h, "arter")]) if {
	not h.post.arter
} else := krav.ikke_relevant([felt(h, "arter")]) if {
	not angaar_guidning(h)
} else := efter(h, er_magt(h), foert_som(h))

angaar_guidning(h) if magt.af_art(h, "fysisk_guidning")

angaar_guidning(h) if h.post.foert_som == "fysisk_guidning"

er_magt(h) := "ja" if {
	some art in h.post.arter
	not art in {"fysisk_guidning", "anden"}
} else := "ja" if {
	h.post.guidning.fastholdelse == true
} else := "nej" if {
	h.post.guidning.fastholdelse == false
} else := "uoplyst"

foert_som(h) := object.get(h.post, "foert_som", "magtanvendelse")

efter(h, "uoplyst", _) := krav.uoplyst([array.concat(h.sti, ["guidning", "fastholdelse"])])

efter(h, "ja", "fysisk_guidning") := {"udfald": "brud", "fakta": grundlag(h), "mangler": []}

efter(h, "ja", "magtanvendelse") := {"udfald": "opfyldt", "fakta": grundlag(h), "mangler": []}

efter(h, "nej", "fysisk_guidning") := {"udfald": "opfyldt", "fakta": grundlag(h), "mangler": []}

efter(h, "nej", "magtanvendelse") := {"udfald": "brud", "besked": "guidning_som_magt", "fakta": grundlag(h), "mangler": []}

grundlag(h) := array.concat(
	[felt(h, "arter")],
	fakta.oplyste([felt(h, "foert_som"), array.concat(h.sti, ["guidning", "fastholdelse"])]),
)

felt(h, navn) := array.concat(h.sti, [navn])
