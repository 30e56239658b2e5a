# METADATA
# scope: package
# title: Én repræsentant og én suppleant for hver stående funktion
# description: |
#   For hver af de fire stående funktioner (socialfaglig konsulent, speciallæge, de særlige pladser og Kriminalforsorgen) er der
#   udpeget netop én repræsentant og netop én suppleant for en aftalt periode, der dækker mødet.
#   Ikke kodet: hvem der udpegede dem, om de er kvalificerede, og om de mødte (se forum/sammensaetning og forum/suppleant).
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: One representative and one substitute for each standing function
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: [kommunerne, regionsraadet, afdelingen, kriminalforsorgen]
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "For disse fire repræsentationer gælder at der er udpeget én repræsentant fra hver enhed, samt én suppleant(stedfortræder) fra hver enhed, som sidder i visitionsforum inden for aftalt tidsperiode." }
#   besked:
#     da:
#       opfyldt: "Der er udpeget en {rolle} for {funktion} for en periode, der dækker mødet."
#       brud: "Der er ikke udpeget en {rolle} for {funktion} for en periode, der dækker mødet {moede}."
#       flere: "Der er udpeget {antal} som {rolle} for {funktion} på mødet {moede}; der skal være én."
#       uden_periode: "Den, der er udpeget som {rolle} for {funktion}, er udpeget uden en aftalt periode: der mangler {mangler}."
#       uden_navn: "Udpegningen af en {rolle} for {funktion} mangler {mangler}."
#       afventer: "Der skal være udpeget netop én {rolle} for {funktion} for en aftalt periode, der dækker mødet {frist}."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "One {rolle} is appointed for {funktion} for a period that covers the meeting."
#       brud: "No {rolle} is appointed for {funktion} for a period that covers the meeting of {moede}."
#       flere: "{antal} are appointed as {rolle} for {funktion} at the meeting of {moede}; there must be one."
#       uden_periode: "The {rolle} for {funktion} is appointed without an agreed period: {mangler} is missing."
#       uden_navn: "The appointment of a {rolle} for {funktion} lacks {mangler}."
#       afventer: "Exactly one {rolle} must be appointed for {funktion} for an agreed period that covers the meeting of {frist}."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Udpeg én repræsentant og én suppleant for funktionen, aftal perioden, og skriv begge dele ned."
#     en: "Appoint one representative and one substitute for the function, agree the period, and write both down."
#   fortolkning:
#     da: "Kriminalforsorgen er en af koncepts fire repræsentationer og skal have en repræsentant og en suppleant, også når ingen af mødets sager involverer den. Periodens første og sidste dag tæller med. En udpegning uden første eller sidste dag er ikke for en aftalt periode. Udpegningen skal være på plads, når mødet holdes."
#     en: "Kriminalforsorgen is one of the koncept's four representations and must have a representative and a substitute, also when none of the meeting's cases involves it. The first and the last day of the period count. An appointment without a first or a last day is not for an agreed period. It must be in place when the meeting is held."
package regler.forum.udpegning

import data.felles.fakta
import data.felles.forekomst
import data.felles.krav
import data.felles.moede

svar := moede.stop if moede.stop

else := krav.uoplyst([["udpegninger"]]) if not input.udpegninger

else := forekomst.saml([forekomst.af(object.union(bedoemt(p), {"ansvarlig": udpeger[p.funktion]}), p.noegle, ["udpegninger"]) | some p in pladser])

# Who appoints for each standing function.
udpeger := {
	"socialfaglig_konsulent": "kommunerne",
	"speciallaege": "regionsraadet",
	"saerlige_pladser": "afdelingen",
	"kriminalforsorg": "kriminalforsorgen",
}

pladser := [{"funktion": f, "rolle": r, "noegle": concat("_", [f, r])} |
	some f in ["socialfaglig_konsulent", "speciallaege", "saerlige_pladser", "kriminalforsorg"]
	some r in ["repraesentant", "suppleant"]
]

bedoemt(p) := savnet(p, "flere", perioder(gyldige(p)), []) if {
	count(gyldige(p)) > 1
} else := savnet(p, "uden_navn", perioder(gyldige(p)), uden_navn(p)) if {
	uden_navn(p) != []
} else := krav.uoplyst(huller(mulige(p))) if {
	gyldige(p) != []
	mulige(p) != []
} else := svarer(p, {"udfald": "opfyldt", "fakta": array.concat([["dato"]], perioder(gyldige(p))), "mangler": []}) if {
	gyldige(p) != []
} else := savnet(p, "uden_periode", perioder(mulige(p)), huller(mulige(p))) if {
	mulige(p) != []
} else := krav.uoplyst(ubestemte(p)) if {
	ubestemte(p) != []
} else := savnet(p, "brud", [["udpegninger"]], [])

savnet(p, besked, fakta_stier, mangler) := moede.senest_paa_moedet(svarer(p, {"besked": besked, "fakta": array.concat([["dato"]], fakta_stier), "mangler": mangler}))

svarer(p, svaret) := object.union(svaret, {"parametre": {
	"funktion": p.funktion,
	"rolle": p.rolle,
	"moede": moede.dag,
	"antal": count(gyldige(p)),
}})

# The appointments to the place whose agreed period covers the meeting.
gyldige(p) := [i | some i in udpegede(p); input.udpegninger[i].fra; input.udpegninger[i].til]

uden_navn(p) := [sti |
	some i in gyldige(p)
	sti := ["udpegninger", i, "navn"]
	not fakta.har_tekst(sti)
]

# Those whose period is not told whole, but which may cover it.
mulige(p) := [i | some i in udpegede(p); not i in gyldige(p)]

udpegede(p) := [i |
	some i, u in input.udpegninger
	u.funktion == p.funktion
	u.rolle == p.rolle
	kan_daekke(u)
]

kan_daekke(u) if {
	object.get(u, "fra", moede.dag) <= moede.dag
	object.get(u, "til", moede.dag) >= moede.dag
}

# What is not told of appointments that may be to this place.
ubestemte(p) := [array.concat(["udpegninger", i], [felt]) |
	some i, u in input.udpegninger
	object.get(u, "funktion", p.funktion) == p.funktion
	object.get(u, "rolle", p.rolle) == p.rolle
	kan_daekke(u)
	some felt in ["funktion", "rolle"]
	not u[felt]
]

perioder(numre) := fakta.oplyste([array.concat(["udpegninger", i], [felt]) | some i in numre; some felt in ["fra", "til"]])

huller(numre) := fakta.mangler([array.concat(["udpegninger", i], [felt]) | some i in numre; some felt in ["fra", "til"]])
