# METADATA
# scope: package
# title: Dagsordenen udsendt inden mødet
# description: |
#   Dagsordenen med oversigt over indkomne sager og sager til revurdering er inden mødet sendt til de stående medlemmer:
#   socialfaglig konsulent, speciallæge og de særlige pladser, og Kriminalforsorgen, når en af sagerne involverer den. En sag,
#   der behandles på mødet, står på dagsordenen.
#   Ikke kodet: om alle indkomne sager er med (se sagsbehandling/naeste_moede), om sagens art fremgår, og om den enkelte modtager
#   læste dagsordenen.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: The agenda sent before the meeting
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Sekretariatet", citat: "udsende en dagsorden med oversigt over indkomne sager til indstillinger, og sager til revurdering, til de stående medlemmer." }
#     - { kilde: koncept-visitation-2017-12-18, sted: "Repræsentanter i visitationsforum", citat: "De stående medlemmer er: Socialfaglig konsulent (kommunalt udpeget), den af regionsrådet udpeget speciallæge, repræsentanten fra de særlige pladser, samt den tilsynsførende fra Kriminalforsorgen (i de sager hvor det er relevant)." }
#   beregning:
#     da: { faktisk: "dagsorden sendt" }
#     en: { faktisk: "agenda sent" }
#   besked:
#     da:
#       opfyldt: "Dagsordenen er sendt til de stående medlemmer inden mødet {sidste_dag}."
#       brud: "Dagsordenen er ikke sendt inden mødet {sidste_dag}."
#       efter_moedet: "Dagsordenen er sendt {faktisk}, men skulle være sendt inden mødet {sidste_dag}."
#       uden_oversigt: "Dagsordenen til mødet {moede} er sendt uden oversigt over sagerne."
#       uden_modtagere: "Dagsordenen til mødet {moede} er ikke sendt til {funktioner}."
#       uden_for_dagsordenen: "På mødet {moede} er {sager} behandlet uden at stå på dagsordenen."
#       afventer: "Dagsordenen med oversigt over sagerne skal være sendt til alle stående medlemmer inden mødet {frist}."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "The agenda was sent to the standing members before the meeting of {sidste_dag}."
#       brud: "The agenda was not sent before the meeting of {sidste_dag}."
#       efter_moedet: "The agenda was sent on {faktisk}, but should have been sent before the meeting of {sidste_dag}."
#       uden_oversigt: "The agenda for the meeting of {moede} was sent without a list of the cases."
#       uden_modtagere: "The agenda for the meeting of {moede} was not sent to {funktioner}."
#       uden_for_dagsordenen: "At the meeting of {moede}, {sager} was treated without being on the agenda."
#       afventer: "The agenda with its list of cases must be sent to all standing members before the meeting of {frist}."
#       aflyst: "The meeting is cancelled."
#   afhjaelpning:
#     da: "Send dagsordenen med oversigt over sagerne til alle stående medlemmer straks; er mødet holdt, så send den sammen med referatet."
#     en: "Send the agenda with its list of cases to all standing members at once; if the meeting is over, send it with the minutes."
#   fortolkning:
#     da: "Inden mødet er senest mødedagen, og er begge klokkeslæt kendt, før mødets begyndelse. Kriminalforsorgen er efter koncept kun stående medlem i de sager, hvor det er relevant, og skal derfor kun have dagsordenen, når en sag involverer den. En dagsorden uden sager har en tom oversigt. En dagsorden, der er sendt ufuldstændig, kan rettes indtil mødet."
#     en: "Before the meeting is no later than its day and, where both times of day are known, before it begins. By the koncept Kriminalforsorgen is a standing member only in cases where that is relevant, and so must have the agenda only when a case involves it. An agenda without cases has an empty list. An agenda that was sent incomplete can be corrected until the meeting."
package regler.moede.dagsorden

import data.felles.fakta
import data.felles.frist
import data.felles.kalender
import data.felles.krav
import data.felles.moede

sendt := ["dagsorden", "sendt"]

modtagere := ["dagsorden", "modtagere"]

oversigt := ["dagsorden", "sager"]

svar := moede.stop if moede.stop

else := object.union(i_tide, {"udfald": "brud", "besked": "efter_moedet"}) if efter_moedets_begyndelse

else := i_tide if i_tide.udfald != "opfyldt"

else := moede.senest_paa_moedet(mangelfuld("uden_oversigt", [], [oversigt])) if not moede.sager_oplyst

else := moede.senest_paa_moedet(mangelfuld("uden_modtagere", [], [modtagere])) if udeladte != []

else := mangelfuld("uden_for_dagsordenen", fremmede_punkter, []) if fremmede != []

else := object.union(krav.uoplyst(uafklarede), {"fakta": grundlag}) if uafklarede != []

else := object.union(i_tide, {"fakta": grundlag})

i_tide := frist.inden(sendt, moede.dag, [["dato"]], {"sidste_dag": moede.dag})

efter_moedets_begyndelse if fakta.sket(sendt) > moede.dag

efter_moedets_begyndelse if {
	fakta.sket(sendt) == moede.dag
	kalender.sekund(fakta.vaerdi(sendt)) >= kalender.sekund(input.dato)
}

grundlag := array.concat([["dato"]], fakta.oplyste([sendt, modtagere, oversigt]))

mangelfuld(besked, fakta_stier, mangler) := {
	"udfald": "brud",
	"besked": besked,
	"fakta": array.concat(grundlag, fakta_stier),
	"mangler": mangler,
	"parametre": {"moede": moede.dag, "funktioner": udeladte, "sager": fremmede},
}

faste := ["socialfaglig_konsulent", "speciallaege", "saerlige_pladser"]

udeladte := [f | some f in array.concat(faste, kriminalforsorg); not f in modtaget]

kriminalforsorg := ["kriminalforsorg" | involverer_kriminalforsorgen]

# A case that was taken off asks for nobody.
sager := [s | some s in moede.sager; not moede.udgaaet(s)]

involverer_kriminalforsorgen if {
	some s in sager
	s.sag.kriminalforsorg.involveret == true
}

modtaget := {m | some m in input.dagsorden.modtagere}

# Whether Kriminalforsorgen must have the agenda too; only where it did not get it does that matter.
uafklarede := [sti |
	not "kriminalforsorg" in modtaget
	some s in sager
	sti := array.concat(s.sti, ["kriminalforsorg", "involveret"])
	not fakta.er_der(sti)
]

paa_dagsordenen := {s.id | some s in moede.sager}

fremmede := sort([id | some id in ({id | some p in moede.punkter; some id in p.sager} - paa_dagsordenen)])

fremmede_punkter := [array.concat(p.sti, ["sager"]) | some p in moede.punkter; count(p.sager - paa_dagsordenen) > 0]
