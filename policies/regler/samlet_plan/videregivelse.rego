# METADATA
# scope: package
# title: Oplysninger til den samlede plan videregives
# description: |
#   Hver noteret anmodning om oplysninger er besvaret: fra ledelsen for de særlige pladser, når oplysningerne er
#   nødvendige, og til ledelsen, når de er relevante (eller nødvendige) for den samlede plan.
#   Ikke kodet: om markeringen som nødvendig eller relevant er rigtig, og om svaret var fyldestgørende.
# schemas:
#   - input: schema.visitationssag
# custom:
#   titel_en: Information for the samlede plan is passed on
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: [afdelingen, handlekommunen]
#   efter: [/ophold/slut, /pr_dato]
#   varianter:
#     - { navn: BEK 1650, fra: "2018-01-01", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 6, 1. pkt.", citat: "Ledelsen for de særlige pladser på psykiatrisk afdeling skal, såfremt oplysningerne må anses for nødvendige for indgåelse af og tilsyn med overholdelse af den samlede plan, videregive oplysninger om patienterne, herunder helbredsoplysninger og sociale oplysninger" }
#     - { kilde: bek-1650-2017-samlet-plan, sted: "§ 6, 2. pkt.", citat: "På samme måde og i samme omfang skal kommunalbestyrelser, sygehusafdelinger, myndigheder, privatpraktiserende sundhedspersoner m.fl. videregive oplysninger om patienter til ledelsen for de særlige pladser på psykiatrisk afdeling og andre myndigheder, privatpraktiserende sundhedspersoner m.fl., såfremt oplysningerne er relevante for den samlede plan." }
#   besked:
#     da:
#       opfyldt: "Anmodningen om oplysninger er besvaret."
#       brud: "Anmodningen om oplysninger af {dato} er ikke besvaret."
#       afventer: "Anmodningen om oplysninger af {dato} skal besvares; kilden sætter ingen frist."
#     en:
#       opfyldt: "The request for information was answered."
#       brud: "The request for information of {dato} was not answered."
#       afventer: "The request for information of {dato} must be answered; the source sets no deadline."
#   afhjaelpning:
#     da: "Giv de oplysninger, der er bedt om, og notér dagen."
#     en: "Give the information asked for and record the day."
#   fortolkning:
#     da: "Ledelsen skal give det, der er nødvendigt; andre skal give ledelsen det, der er relevant. Det nødvendige er også relevant. Kommunen står for oplysninger til ledelsen, fordi den koordinerer indhentelsen (§ 4, stk. 2). Kilden sætter ingen frist; pligten er uopfyldt, når opholdet er slut, patienten udsluset eller sagen afsluttet."
#     en: "The ledelse must give what is necessary; others must give the ledelse what is relevant. What is necessary is relevant too. The kommune answers for information to the ledelse because it coordinates the gathering (§ 4, stk. 2). The source sets no deadline; the duty is unmet once the stay has ended, the patient is discharged or the case closed."
#   senere_trin: [/ophold/slut, /udslusning/udsluset]
package regler.samlet_plan.videregivelse

import data.felles.fakta
import data.felles.forekomst
import data.felles.gyldighed
import data.felles.krav
import data.felles.samlet_plan

gyldig := gyldighed.bek_1650([["ophold", "slut"], ["pr_dato"]])

svar := gyldig.stop if gyldig.stop

else := forekomst.saml([
forekomst.af(bedoemt(p.sti), p.id, p.sti) |
	some p in samlet_plan.poster(["samlet_plan", "oplysningsanmodninger"])
])

bedoemt(sti) := krav.uoplyst([markering]) if {
	markering := array.concat(sti, ["markering"])
	not fakta.er_der(markering)
} else := krav.ikke_relevant([markering]) if {
	markering := array.concat(sti, ["markering"])
	fakta.vaerdi(markering) == "ingen"
} else := krav.ikke_relevant([retning, markering]) if {
	retning := array.concat(sti, ["retning"])
	markering := array.concat(sti, ["markering"])
	[fakta.vaerdi(retning), fakta.vaerdi(markering)] == ["fra_ledelsen", "relevant"]
} else := krav.uoplyst([retning]) if {
	# A necessary piece of information is owed either way, one that is only relevant but to the ledelse.
	retning := array.concat(sti, ["retning"])
	fakta.vaerdi(array.concat(sti, ["markering"])) == "relevant"
	not fakta.er_der(retning)
} else := object.union(
	samlet_plan.opfoelgning(sti, "besvaret", senere),
	{"ansvarlig": ansvarlig | ansvarlig := ansvarlige[fakta.vaerdi(array.concat(sti, ["retning"]))]},
)

ansvarlige := {"fra_ledelsen": "afdelingen", "til_ledelsen": "handlekommunen"}

senere := [["ophold", "slut"], ["udslusning", "udsluset"]]
