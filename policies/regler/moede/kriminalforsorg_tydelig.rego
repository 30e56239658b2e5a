# METADATA
# scope: package
# title: Sager med Kriminalforsorgen er tydelige på dagsordenen
# description: |
#   Hver sag på dagsordenen, der involverer en repræsentant fra Kriminalforsorgen, er markeret på den.
#   Ikke kodet: hvordan markeringen ser ud, og om Kriminalforsorgen mødte (se forum/kriminalforsorg_tilsyn og
#   forum/kriminalforsorg_foranstaltning).
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: Cases with Kriminalforsorgen are marked on the agenda
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "Sager der involverer repræsentant fra kriminalforsorgen tydeliggøres" }
#   besked:
#     da:
#       opfyldt: "Sag {sag} er markeret på dagsordenen som en sag, der involverer Kriminalforsorgen."
#       brud: "Sag {sag} involverer Kriminalforsorgen, men er ikke markeret på dagsordenen."
#       afventer: "Sag {sag} involverer Kriminalforsorgen og skal markeres på dagsordenen inden mødet {frist}."
#       ikke_relevant: "Sag {sag} involverer ikke Kriminalforsorgen."
#       udgaaet: "Sag {sag} er taget af dagsordenen."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "Case {sag} is marked on the agenda as one that involves Kriminalforsorgen."
#       brud: "Case {sag} involves Kriminalforsorgen, but is not marked on the agenda."
#       afventer: "Case {sag} involves Kriminalforsorgen and must be marked on the agenda before the meeting of {frist}."
#       ikke_relevant: "Case {sag} does not involve Kriminalforsorgen."
#       udgaaet: "Case {sag} was taken off the agenda."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Markér sagen på dagsordenen, send den rettede dagsorden, og sørg for, at Kriminalforsorgen er indkaldt."
#     en: "Mark the case on the agenda, send the corrected agenda, and make sure that Kriminalforsorgen is summoned."
#   fortolkning:
#     da: "Markeringen hører til det, der skal være gjort inden mødet; dagsordenen kan rettes indtil da. Om sagen involverer Kriminalforsorgen, er reglens betingelse: er det ikke oplyst, kan det ikke afgøres."
#     en: "The marking belongs to what must be done before the meeting; the agenda can be corrected until then. Whether the case involves Kriminalforsorgen is the rule's condition: where it is not said, nothing can be decided."
package regler.moede.kriminalforsorg_tydelig

import data.felles.forekomst
import data.felles.krav
import data.felles.moede

svar := moede.stop if moede.stop

else := moede.uden_sager if moede.uden_sager

else := forekomst.saml([forekomst.af(object.union({"parametre": {"sag": s.navn}}, bedoemt(s)), s.id, s.sti) | some s in moede.sager])

bedoemt(s) := moede.udgaaet(s) if {
	moede.udgaaet(s)
} else := krav.ikke_relevant([involveret(s)]) if {
	s.sag.kriminalforsorg.involveret == false
} else := krav.afgoer([involveret(s), markeret(s)], []) if {
	s.sag.kriminalforsorg.involveret == true
	s.sag.kriminalforsorg.markeret == true
} else := moede.senest_paa_moedet({"fakta": [["dato"], involveret(s), markeret(s)], "mangler": []}) if {
	s.sag.kriminalforsorg.involveret == true
	s.sag.kriminalforsorg.markeret == false
} else := moede.senest_paa_moedet({"fakta": [["dato"], involveret(s)], "mangler": [markeret(s)]}) if {
	s.sag.kriminalforsorg.involveret == true
} else := krav.uoplyst([involveret(s)])

involveret(s) := array.concat(s.sti, ["kriminalforsorg", "involveret"])

markeret(s) := array.concat(s.sti, ["kriminalforsorg", "markeret"])
