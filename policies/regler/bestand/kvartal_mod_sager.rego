# METADATA
# scope: package
# title: En kvartalsstatus svarer til sagerne
# description: |
#   De tal i en kvartalsstatus, der kan tælles i sagerne, er dem, sagerne giver: henviste, visitation ind og ud, hvor borgerne kommer
#   fra og til, og for hver afdeling unikke patienter og sengedage.
#   Ikke kodet: om leverancen har alle regionens sager; har den ingen fra kvartalet, siger reglen intet. Heller ikke tal, der ikke kan tælles i sagerne (personale, normering, midler, tvang), kumulerede tal, og en kvartalsstatus uden
#   region.
# schemas:
#   - input: schema.bestand
# custom:
#   titel_en: A quarterly status agrees with the cases
#   dokumenttype: bestand
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   varianter: []
#   bestand:
#     kilder:
#       - dokumenttype: visitationssag
#         grupper_efter: /region
#         kvartaler: { dage: [/anmodning/modtaget, /anmodning/samtykke_indlaeggelse/tilbagekaldt, /afgoerelse/dato, /revurderinger/*/kommunens_svar/dato, /udslusning/beslutning/dato], ukendte: [/anmodning/modtaget, /afgoerelse/dato], fra: /ophold/start, til: /ophold/slut }
#         behov:
#           modtaget: /anmodning/modtaget
#           samtykke_tilbagekaldt: /anmodning/samtykke_indlaeggelse/tilbagekaldt
#           kommer_fra: /anmodning/kommer_fra
#           indstilling: /indstilling/resultat
#           afgoerelse: /afgoerelse/resultat
#           afgjort: /afgoerelse/dato
#           person: /borger/cpr
#           afdeling: /ophold/afdeling/navn
#           start: /ophold/start
#           slut: /ophold/slut
#           anden_fra: /ophold/andre_afdelinger/*/fra
#           anden_til: /ophold/andre_afdelinger/*/til
#           revurderet: /revurderinger/*/dato
#           opfylder: /revurderinger/*/opfylder_kriterier
#           svar: /revurderinger/*/kommunens_svar/resultat
#           svar_dato: /revurderinger/*/kommunens_svar/dato
#           udslusning: /udslusning/beslutning/dato
#           kommer_til: /udslusning/kommer_til
#       - dokumenttype: kvartalsstatus
#         grupper_efter: /region
#         kvartaler: { dage: /opgjort_pr }
#         behov:
#           henviste: /henviste
#           visitation_ind: /visitation_ind
#           visitation_ud: /visitation_ud
#           kommer_fra: /kommer_fra
#           kommer_til: /kommer_til
#           afdeling: /afdelinger/*/afdeling
#           unikke_patienter: /afdelinger/*/unikke_patienter
#           sengedage: /afdelinger/*/sengedage
#     kraever: kvartalsstatus
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "indledningen", citat: "Disse kvartalsoversigter skal blandt andet bruges til en løbende sikring af, at antallet af pladser på landsplan og regionalt stemmer overens med ønsket og den politiske aftale." }
#   besked:
#     da:
#       opfyldt: "Kvartalsstatus sætter {tal} til {angivet}, som i sagerne."
#       brud: "Kvartalsstatus sætter {tal} til {angivet}; sagerne giver {optalt}."
#       leverancen_ikke_hel: "Kvartalsstatus sætter {tal} til {angivet}; de sager, der kunne læses, giver {optalt}. Det kan ikke afgøres, om det er rigtigt: noget af leverancen kunne ikke læses."
#       uoplyst: "Det kan ikke afgøres, om {tal} er {angivet}, som kvartalsstatus siger; oplys {mangler}."
#       ikke_relevant: "Leverancen har ingen sager fra regionen i kvartalet at tælle i."
#     en:
#       opfyldt: "The status puts {tal} at {angivet}, as in the cases."
#       brud: "The status puts {tal} at {angivet}; the cases give {optalt}."
#       leverancen_ikke_hel: "The status puts {tal} at {angivet}; the cases that could be read give {optalt}. It cannot be decided whether it is right: part of the delivery could not be read."
#       uoplyst: "It cannot be decided whether {tal} is {angivet}, as the status says; state {mangler}."
#       ikke_relevant: "The delivery has no cases of the region in the quarter to count in."
#   afhjaelpning:
#     da: "Tæl sagerne efter (pladstjek report quarter), og ret kvartalsstatus eller de sager, der er forkerte."
#     en: "Count the cases again (pladstjek report quarter), and correct the status or the cases that are wrong."
#   fortolkning:
#     da: "Notatet siger ikke, hvilken dag der afgør, hvilket kvartal en sag tæller i; det er dagen for modtagelsen (henviste), opholdets begyndelse (indlagt), kommunens svar (afslag, afvist), tilbagekaldelsen af samtykket (nægter) og beslutningen om udslusning (udskrevet). Sengedage tælles uden opholdets sidste dag, dog mindst én, og uden dage på en anden afdeling."
#     en: "The note does not say which day decides the quarter a case counts in; it is that of receipt (referred), of the stay's beginning (admitted), of the kommune's answer (refused, rejected), of the withdrawal of consent (declined) and of the decision on discharge (discharged). Bed-days are counted without the stay's last day, at least one, and without days in another ward."
package regler.bestand.kvartal_mod_sager

import data.felles.forekomst
import data.felles.kvartalstal
import data.felles.leverance

svar := {"udfald": "ikke_relevant", "grund": "betingelse", "fakta": [], "mangler": []} if {
	count(leverance.af_type("visitationssag")) == 0
} else := forekomst.saml([bedoemt(f) | some f in figurer])

# What each status says: the figure's name and place, what is said, what the cases give, and what they would have to say.
figurer := array.concat(
	[f |
		some i, p in leverance.af_type("kvartalsstatus")
		some navn, optalt in optalte(p.vaerdier)
		angivet := object.get(p.vaerdier, split(navn, "."), null)
		angivet != null
		f := {"id": p.id, "navn": navn, "tal": navn, "sti": leverance.sti(i, split(navn, ".")[0]), "angivet": angivet, "optalt": optalt, "ukendte": ukendte(navn)}
	],
	[f |
		some i, p in leverance.af_type("kvartalsstatus")
		some n, afdeling in p.vaerdier.afdeling
		some felt in ["unikke_patienter", "sengedage"]
		angivet := p.vaerdier[felt][n]
		angivet != null
		optalt := object.get(kvartalstal.afdelinger, [afdeling, felt], 0)
		f := {"id": p.id, "navn": concat(".", [felt, afdeling]), "tal": felt, "sti": leverance.sti(i, felt), "angivet": angivet, "optalt": optalt, "ukendte": ukendte("afdelinger")}
	],
)

optalte(status) := object.union_n([
	{navn: count(sager) | some navn, sager in kvartalstal.talt},
	{concat(".", ["kommer_fra", sted]): count(object.get(kvartalstal.kommer_fra, sted, set())) | some sted, _ in status.kommer_fra},
	{concat(".", ["kommer_til", sted]): count(object.get(kvartalstal.kommer_til, sted, set())) | some sted, _ in status.kommer_til},
])

# A figure of places depends on all that came, or went, saying where.
ukendte(navn) := [leverance.sti(f[0], f[1]) | some f in object.get(kvartalstal.ukendte, navn, object.get(kvartalstal.ukendte, split(navn, ".")[0], set()))]

bedoemt(f) := {
	"noegle": concat("/", [f.id, f.navn]),
	"sti": array.slice(f.sti, 0, 2),
	"udfald": udfald(f),
	"besked": object.get({"uoplyst": uoplyst_besked(f)}, udfald(f), udfald(f)),
	"fakta": [f.sti],
	"mangler": f.ukendte,
	"parametre": {"tal": f.tal, "angivet": f.angivet, "optalt": f.optalt},
}

udfald(f) := "uoplyst" if {
	f.ukendte != []
} else := "opfyldt" if {
	f.angivet == f.optalt
} else := "brud" if {
	input.leverance.hel
} else := "uoplyst"

uoplyst_besked(f) := "leverancen_ikke_hel" if {
	f.ukendte == []
} else := "uoplyst"
