# METADATA
# scope: package
# title: Stillingtagen til ferie på et af de første møder
# description: |
#   Visitationsforum har på et af de førstkommende møder taget stilling til, hvordan ferieperioder afvikles for de stående
#   medlemmer og for sekretariatet. Suppleanterne bør være med; mangler de, siges det.
#   Ikke kodet: hvad der blev besluttet, og om ferierne blev holdt derefter.
# schemas:
#   - input: schema.forumsmoede
# custom:
#   titel_en: Holidays decided on at one of the first meetings
#   dokumenttype: forumsmoede
#   alvor: konceptkrav
#   ansvarlig: visitationsforum
#   efter: [/dato]
#   varianter:
#     - { navn: koncept, fra: "2017-12-18", til: "2024-06-30" }
#   hjemmel:
#     - { kilde: koncept-visitation-2017-12-18, sted: "Mødefrekvens", citat: "På et af de førstkommende møder i Visitationsforum, skal der tages stilling til, hvorledes afvikling af ferieperioder for de stående medlemmer samt sekretariatet for Visitationsforum, håndteres." }
#   besked:
#     da:
#       opfyldt: "Visitationsforum tog stilling til ferie på et af de første {antal} møder."
#       brud: "Visitationsforums stillingtagen til ferie omfatter ikke {grupper}."
#       sent: "Visitationsforum tog stilling til ferie på møde nummer {nummer}; koncept siger \"et af de førstkommende møder\" uden et tal, så det kan ikke afgøres, om det var i tide."
#       ikke_set: "Det er ikke oplyst, at visitationsforum tog stilling til ferie på de første {antal} møder; koncept siger \"et af de førstkommende møder\" uden et tal, så det kan ikke afgøres, om det er for sent."
#       afventer: "Visitationsforum skal på et af de første {antal} møder tage stilling til ferie; kilden sætter ingen frist."
#       aflyst: "Mødet er aflyst."
#     en:
#       opfyldt: "The forum decided on holidays at one of its first {antal} meetings."
#       brud: "The forum's decision on holidays does not cover {grupper}."
#       sent: "The forum decided on holidays at meeting number {nummer}; the koncept says \"one of the first meetings\" without a number, so it cannot be decided whether that was in time."
#       ikke_set: "It is not said that the forum decided on holidays at its first {antal} meetings; the koncept says \"one of the first meetings\" without a number, so it cannot be decided whether it is too late."
#       afventer: "The forum must decide on holidays at one of its first {antal} meetings; the source sets no deadline."
#       aflyst: "The meeting is cancelled."
#   bemaerkning:
#     da: { uden_suppleanter: "Suppleanternes ferie er ikke oplyst at være omfattet; koncept nævner kun de stående medlemmer og sekretariatet." }
#     en: { uden_suppleanter: "The substitutes' holidays are not said to be covered; the koncept names only the standing members and the secretariat." }
#   afhjaelpning:
#     da: "Sæt afviklingen af ferie på dagsordenen for næste møde, og skriv beslutningen for både de stående medlemmer og sekretariatet i referatet."
#     en: "Put the handling of holidays on the agenda of the next meeting, and write the decision for both the standing members and the secretariat in the minutes."
#   fortolkning:
#     da: "\"Et af de førstkommende møder\" er læst som et af de første fire; tallet er pladstjeks eget, og derfor er et senere møde ikke et brud, men uoplyst. En beslutning, der udelader de stående medlemmer eller sekretariatet, er et brud, uanset hvornår den er truffet. Suppleanterne er ikke nævnt i koncept."
#     en: "\"One of the first meetings\" is read as one of the first four; the number is pladstjek's own, and so a later meeting is no breach, but undecided. A decision that leaves out the standing members or the secretariat is a breach, whenever it was made. The substitutes are not named in the koncept."
package regler.moede.ferieplan

import data.felles.fakta
import data.felles.krav
import data.felles.moede
import data.felles.parameter

besluttet := ["ferieplan", "besluttet"]

beslutningens_nummer := ["ferieplan", "moedenummer"]

omfatter := ["ferieplan", "omfatter"]

svar := moede.stop if moede.stop

else := object.union({"parametre": {"antal": antal}}, uden_beslutning) if not fakta.sket(besluttet)

else := {
	"udfald": "brud",
	"fakta": grundlag,
	"mangler": fakta.mangler([array.concat(omfatter, [gruppe]) | some gruppe in udeladte]),
	"parametre": {"grupper": udeladte},
} if {
	udeladte != []
}

else := object.union({"udfald": "opfyldt", "fakta": grundlag, "mangler": [], "parametre": {"antal": antal}}, suppleanter) if paa_et_af_de_foerste

else := krav.uoplyst([beslutningens_nummer]) if not nummer

else := {
	"udfald": "uoplyst",
	"grund": "ikke_bekraeftet",
	"besked": "sent",
	"fakta": grundlag,
	"mangler": [],
	"parametre": {"nummer": nummer},
}

antal := parameter.vaerdi(data.parametre.moede.foerste_moeder, moede.dag)

uden_beslutning := krav.uoplyst([besluttet, ["moedenummer"]]) if {
	not input.moedenummer
} else := {"udfald": "afventer", "frist": null, "fakta": [["moedenummer"]], "mangler": [besluttet]} if {
	holdte_moeder < antal
} else := {
	"udfald": "uoplyst",
	"grund": "ikke_bekraeftet",
	"besked": "ikke_set",
	"fakta": [["moedenummer"]],
	"mangler": [besluttet],
}

# How many of the forum's meetings are over, as far as this document tells: those before this one, this one once its day is
# over, and those that the calendar shows after it.
holdte_moeder := tidligere + count({d.dag |
	some d in moede.moededage
	d.aflyst == false
	d.dag >= moede.dag
	d.dag < input.pr_dato
})

# The meetings before this one are known to be over only when this one, or the one before it, is held.
tidligere := input.moedenummer - 1 if {
	moede.holdt
} else := input.moedenummer - 1 if {
	fakta.sket(["forrige_moede", "dato"])
} else := 0

# The number of the meeting that decided, by what is said of it or of the meeting on the same day.
nummer := fakta.vaerdi(beslutningens_nummer) if {
	fakta.vaerdi(beslutningens_nummer)
} else := input.moedenummer if {
	fakta.sket(besluttet) == moede.dag
}

paa_et_af_de_foerste if nummer <= antal

# A meeting before one of the first is one of the first.
paa_et_af_de_foerste if {
	not nummer
	fakta.sket(besluttet) < moede.dag
	input.moedenummer <= antal
}

udeladte := [gruppe | some gruppe in ["staaende_medlemmer", "sekretariat"]; not gruppe in omfattede]

omfattede := {gruppe | some gruppe, med in input.ferieplan.omfatter; med == true}

suppleanter := {} if {
	"suppleanter" in omfattede
} else := {"bemaerkning": "uden_suppleanter"}

grundlag := fakta.oplyste([
	besluttet,
	beslutningens_nummer,
	["moedenummer"],
	array.concat(omfatter, ["staaende_medlemmer"]),
	array.concat(omfatter, ["suppleanter"]),
	array.concat(omfatter, ["sekretariat"]),
])
