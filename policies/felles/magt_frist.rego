# METADATA
# scope: package
# title: The deadlines of an incident
# description: |
#   The answers for what must have happened within days, hours or the calendar month of a hændelse under M1. `h` is an element
#   of felles.magt.haendelser, `sti` the path of the event, `grundlag` the paths of the other facts, the hændelse's own day
#   first. An event dated before the hændelse proves nothing: uoplyst.
# schemas:
#   - input: schema.magtanvendelser
package felles.magt_frist

import data.felles.fakta
import data.felles.forekomst
import data.felles.frist
import data.felles.kalender
import data.felles.krav
import data.felles.magt
import data.felles.raekkefoelge
import data.felles.timer

# METADATA
# description: No later than this many days after the hændelse's day.
inden_dage(h, sti, antal, grundlag) := foer_haendelsen(sti, grundlag) if {
	foer(h, sti)
} else := frist.inden(sti, sidste, grundlag, beregning(h, [{"antal": antal, "enhed": "dage"}], sidste)) if {
	sidste := frist.sidste_dag(h.dag, antal, "dage")
}

# METADATA
# description: |
#   Within this many hours of the hændelse. Where that depends on a time of day that is not said, uoplyst.
inden_timer(h, sti, antal, grundlag) := foer_haendelsen(sti, grundlag) if {
	foer(h, sti)
} else := object.union(efter_timer(h, sti, antal, grundlag), {
	"frist": sidste,
	"parametre": {"timer": antal},
	"beregning": object.union(beregning(h, [{"antal": antal, "enhed": "timer"}], sidste), faktisk(sti)),
}) if {
	sidste := timer.sidste_dag(h.post.dato, antal)
}

efter_timer(h, sti, antal, grundlag) := {"udfald": "opfyldt", "besked": "timer_opfyldt", "fakta": array.concat(grundlag, [sti]), "mangler": []} if {
	timer.inden(h.post.dato, sket(sti), antal) == "ja"
} else := {"udfald": "brud", "besked": "timer_brud", "fakta": array.concat(grundlag, [sti]), "mangler": []} if {
	timer.inden(h.post.dato, sket(sti), antal) == "nej"
} else := {"udfald": "uoplyst", "besked": "timer_uvist", "fakta": array.concat(grundlag, [sti]), "mangler": mangler} if {
	sket(sti)
	mangler := [s | some s in [grundlag[0], sti]; uden_klokkeslaet(fakta.vaerdi(s))]
} else := {"udfald": "brud", "besked": "timer_brud", "fakta": grundlag, "mangler": [sti]} if {
	input.pr_dato > timer.sidste_dag(h.post.dato, antal)
} else := {"udfald": "afventer", "besked": "timer_afventer", "fakta": grundlag, "mangler": [sti]}

uden_klokkeslaet(x) if not kalender.har_klokkeslaet(x)

# METADATA
# description: |
#   Within the hændelse's calendar month; where it fell in the month's last days, in the first days of the next with a written
#   assessment at the path `vurdering`. How many days that is, no source says: beyond our reading of it, and until no reading
#   can hold, uoplyst.
inden_maaned(h, sti, vurdering, grundlag) := foer_haendelsen(sti, grundlag) if {
	foer(h, sti)
} else := frist.inden(sti, m.slut, grundlag, beregning(h, [], m.slut)) if {
	m := maaned(h)
	uden_for(senest(sti), m)
} else := {
	"udfald": "brud",
	"besked": "uden_vurdering",
	"frist": m.slut,
	"fakta": array.concat(grundlag, [sti]),
	"mangler": [vurdering],
	"beregning": object.union(beregning(h, [], m.slut), faktisk(sti)),
} if {
	m := maaned(h)
	sket(sti)
	not er_vurderet(vurdering)
} else := {
	"udfald": "opfyldt",
	"besked": "naeste_maaned",
	"frist": m.sikker,
	"fakta": array.concat(grundlag, [sti, vurdering]),
	"mangler": [],
	"beregning": object.union(beregning(h, [], m.sikker), faktisk(sti)),
} if {
	m := maaned(h)
	fakta.sket(sti) <= m.sikker
} else := {
	"udfald": "afventer",
	"besked": "vurdering_kraeves",
	"frist": m.sikker,
	"fakta": grundlag,
	"mangler": [sti],
	"beregning": beregning(h, [], m.sikker),
} if {
	m := maaned(h)
	not sket(sti)
	input.pr_dato <= m.sikker
} else := uafklaret("foerste_dage", sti, grundlag, beregning(h, [], maaned(h).slut))

# In the month itself, or after every day that a reading could allow, the month's last day alone decides.
uden_for(dag, m) if dag <= m.slut

uden_for(dag, m) if dag > m.yderst

er_vurderet(sti) if fakta.har_tekst(sti)

# METADATA
# description: |
#   At the end of the hændelse's month, with remarks at the path `bemaerkninger`. Whether that takes in the first days of the
#   next month, no source says: there, uoplyst.
ved_maanedens_udgang(h, sti, bemaerkninger, grundlag) := foer_haendelsen(sti, grundlag) if {
	foer(h, sti)
} else := {
	"udfald": "brud",
	"besked": "maaned_bemaerkninger",
	"fakta": array.concat(grundlag, [sti]),
	"mangler": [bemaerkninger],
	"beregning": object.union(beregning(h, [], maaned(h).slut), faktisk(sti)),
} if {
	sket(sti)
	not er_vurderet(bemaerkninger)
} else := uafklaret("maaned_uvist", sti, grundlag, beregning(h, [], slut)) if {
	slut := maaned(h).slut
	senest(sti) > slut
	senest(sti) <= kalender.plus_dage(slut, magt.tal(h, "foerste_dage_hoejst"))
} else := object.union(svar, {"besked": maanedsbesked[svar.udfald]}) if {
	slut := maaned(h).slut
	svar := frist.inden(sti, slut, grundlag, beregning(h, [], slut))
}

maanedsbesked := {"opfyldt": "opfyldt", "afventer": "maaned_afventer", "brud": "maaned_brud"}

# METADATA
# description: |
#   The months that a monthly report of the hændelse goes by: `slut` is the last day of its own; `sikker` the last day in the
#   next on which a report is in time as we read it; `yderst` the last day that any reading could allow.
maaned(h) := maaneder[h.dag]

maaneder := {dag: {
	"slut": slut,
	"sikker": udskudt(slut, kalender.dage_mellem(dag, slut) < magt.tal(d, "sidste_dage"), magt.tal(d, "foerste_dage")),
	"yderst": udskudt(slut, kalender.dage_mellem(dag, slut) < magt.tal(d, "sidste_dage_hoejst"), magt.tal(d, "foerste_dage_hoejst")),
} |
	some dag in magt.dage
	d := {"dag": dag}
	slut := kalender.maanedens_sidste(dag)
}

udskudt(slut, true, dage) := kalender.plus_dage(slut, dage)

udskudt(slut, false, _) := slut

# METADATA
# description: |
#   The last day on which the reports of a hændelse with this kind of deadline (see magt.frister) can be in time by any
#   reading; for one placed by judgment that of the month-end report.
seneste_indberetning(h, "ikke_tilladt") := frist.sidste_dag(h.dag, magt.tal(h, "indberetning_ikke_tilladt"), "dage")

seneste_indberetning(h, "domsanbragt") := kalender.plus_dage(maaned(h).slut, magt.tal(h, "foerste_dage_hoejst"))

seneste_indberetning(h, art) := maaned(h).yderst if art in {"akut", "tilladt"}

# METADATA
# description: |
#   The answer for a hændelse that can have several deadlines: the first answer, where all give the same outcome; else
#   uoplyst, for want of what would decide between them.
enige(svar, mangler) := svar[0] if {
	count({s.udfald | some s in svar}) == 1
} else := krav.uoplyst(mangler)

# METADATA
# description: The heavier of two answers; of two that are met the first, with the facts of both.
tungest(a, b) := object.union(a, {"fakta": array.concat(a.fakta, [sti | some sti in b.fakta; not sti in a.fakta])}) if {
	a.udfald == "opfyldt"
	b.udfald == "opfyldt"
} else := a if {
	forekomst.tungeste([a.udfald, b.udfald]) == a.udfald
} else := b

uafklaret(besked, sti, grundlag, regnet) := {
	"udfald": "uoplyst",
	"grund": "ikke_bekraeftet",
	"besked": besked,
	"fakta": array.concat(grundlag, [sti | sket(sti)]),
	"mangler": [sti | not sket(sti)],
	"beregning": object.union(regnet, faktisk(sti)),
}

foer_haendelsen(sti, grundlag) := {"udfald": "uoplyst", "besked": "foer", "fakta": array.concat(grundlag, [sti]), "mangler": []}

foer(h, sti) if raekkefoelge.efter(h.post.dato, sket(sti))

# The event's day; while it has not come, the day that the register is judged on.
senest(sti) := fakta.sket(sti) if {
	sket(sti)
} else := input.pr_dato

sket(sti) := fakta.vaerdi(sti) if fakta.sket(sti)

faktisk(sti) := {"faktisk": fakta.sket(sti)} if {
	sket(sti)
} else := {}

# The end of a month is looked up, not counted from the hændelse.
beregning(_, [], sidste) := {"sidste_dag": sidste}

beregning(h, led, sidste) := {"fra": h.dag, "led": led, "sidste_dag": sidste} if led != []
