# METADATA
# scope: package
# title: Stikprøve af visitationskriterierne
# description: |
#   Leverancen den 15. januar, første gang i 2019, indeholder visitationsforummets stikprøve af, om visitationskriterierne er
#   efterlevet: hvor mange sager den omfatter, og i hvor mange kriterierne er efterlevet.
#   Ikke kodet: hvordan sagerne er udtaget, og om stikprøven er stor nok.
# schemas:
#   - input: schema.kvartalsstatus
# custom:
#   titel_en: Sample of compliance with the criteria
#   dokumenttype: kvartalsstatus
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   laesninger: [frist.flyt_til_hverdag]
#   efter: [/opgjort_pr]
#   varianter:
#     - { navn: notat, fra: "2018-03-31", til: "2018-12-31" }
#   hjemmel:
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Visitation ind", citat: "Efterlevelse af visitationskriterier (stikprøve ved visitationsforummet)" }
#     - { kilde: notat-kvartalsstatus-2017-11-29, sted: "Skema, Dataleverance til Sundhedsministeriet", citat: "15.1  (første gang 2019)" }
#   besked:
#     da:
#       opfyldt: "Kriterierne er efterlevet i {efterlevet} af {antal} sager i stikprøven."
#       brud: "Leverancen indeholder ikke stikprøven af visitationskriterierne: {mangler} mangler."
#       afventer: "Stikprøven af visitationskriterierne skal leveres senest {frist}."
#       tom: "Stikprøven af visitationskriterierne omfatter ingen sager."
#       uenig: "Stikprøven siger, at kriterierne er efterlevet i {efterlevet} sager, men den omfatter kun {antal}."
#       uenig_periode: "Det kan ikke afgøres, om stikprøven skal leveres: den dag, statussen er opgjort pr., er ikke kvartalets sidste dag."
#       ikke_relevant: "Stikprøven hører ikke til denne leverance."
#       ingen_sager: "Der er ingen henviste patienter at tage en stikprøve af."
#     en:
#       opfyldt: "The criteria were complied with in {efterlevet} of {antal} cases in the sample."
#       brud: "The delivery does not hold the sample of compliance with the criteria: {mangler} is missing."
#       afventer: "The sample of compliance with the criteria must be delivered no later than {frist}."
#       tom: "The sample of compliance with the criteria holds no cases."
#       uenig: "The sample says that the criteria were complied with in {efterlevet} cases, but it holds only {antal}."
#       uenig_periode: "It cannot be decided whether the sample is due: the day that the status is made up to is not the quarter's last day."
#       ikke_relevant: "The sample does not belong to this delivery."
#       ingen_sager: "There are no referred patients to sample."
#   afhjaelpning:
#     da: "Udtag en stikprøve af visitationsforummets sager, og skriv, hvor mange den omfatter, og i hvor mange kriterierne er efterlevet."
#     en: "Draw a sample of the forum's cases, and write how many it holds and in how many the criteria were complied with."
#   fortolkning:
#     da: "Efterlevelsen er oplyst, når antallet af sager og antallet med efterlevede kriterier står der; notatet kræver ingen bestemt størrelse. Er ingen patienter henvist siden ordningens start, er der intet at tage en stikprøve af."
#     en: "Compliance is stated where the number of cases and the number that complied are there; the note asks for no size. Where no patient was referred since the scheme began there is nothing to sample."
package regler.kvartal.stikproeve

import data.felles.fakta
import data.felles.gyldighed
import data.felles.krav
import data.felles.kvartal
import data.felles.parameter

gyldig := gyldighed.efter_kilde("notat", [["opgjort_pr"]])

svar := gyldig.stop if gyldig.stop

else := kvartal.uden_periode if kvartal.uden_periode

else := krav.ikke_relevant([["opgjort_pr"]]) if not skal_med

else := krav.ikke_relevant([["leverandoer"]]) if {
	kvartal.andres("sekretariatet")
	not input.stikproeve
}

else := {"udfald": "ikke_relevant", "grund": "betingelse", "besked": "ingen_sager", "fakta": [["kumulativt", "henviste"]], "mangler": []} if {
	input.kumulativt.henviste == 0
}

else := krav.uoplyst([["leverandoer"]]) if {
	mangler != []
	not kvartal.ejere
}

else := kvartal.savnes(oplyst, mangler) if mangler != []

else := stikproeven("brud", "tom") if input.stikproeve.antal == 0

else := stikproeven("brud", "uenig") if input.stikproeve.efterlevet > input.stikproeve.antal

else := stikproeven("opfyldt", "opfyldt")

# The delivery of 15 January, from 2019.
skal_med if {
	dag := parameter.vaerdi(data.parametre.kvartal.stikproeve_leveringsdag, kvartal.periode.til)
	endswith(kvartal.leveringsdag, dag)
	to_number(substring(kvartal.leveringsdag, 0, 4)) >= parameter.vaerdi(data.parametre.kvartal.stikproeve_foerste_aar, kvartal.periode.til)
}

tal := [["stikproeve", "antal"], ["stikproeve", "efterlevet"]]

# A sample that is yet to be taken is not there.
kommende if fakta.dag(["stikproeve", "dato"]) > input.pr_dato

mangler := tal if {
	kommende
} else := fakta.mangler(tal)

oplyst := [] if {
	kommende
} else := fakta.oplyste(tal)

stikproeven(udfald, besked) := {
	"udfald": udfald,
	"besked": besked,
	"fakta": tal,
	"mangler": [],
	"parametre": {"antal": input.stikproeve.antal, "efterlevet": input.stikproeve.efterlevet},
}
