# METADATA
# scope: package
# title: The figures of a quarter
# description: |
#   The figures of the notat's table that can be counted from visitationssager, for input.kvartal. The posts of the cases have
#   the fields of METADATA `behov` in regler/bestand/kvartal_mod_sager. The notat does not say which day makes a case count in a
#   quarter: here it is the day of the last event that makes the case what it is counted as, when that has happened on
#   input.pr_dato.
# schemas:
#   - input: schema.bestand
package felles.kvartalstal

import data.felles.kalender
import data.felles.leverance

sager := leverance.af_type("visitationssag")

# METADATA
# description: All of this together, for a report.
opgoerelse := {
	"talt": talt,
	"ukendte": ukendte,
	"kommer_fra": object.union({}, kommer_fra),
	"kommer_til": object.union({}, kommer_til),
	"afdelinger": object.union({}, afdelinger),
}

# METADATA
# description: |
#   By the figure's name, the cases that it counts (post numbers). The names are those of the fields of kvartalsstatus.
talt := {
	"henviste": henviste,
	"visitation_ind.indstillet_og_indlagt": indlagt,
	"visitation_ind.indstillet_ikke_visiteret": {i | some i in afslaget; sager[i].vaerdier.indstilling == "positiv"},
	"visitation_ind.indstillet_visiteret_naegter": naegter,
	"visitation_ind.ikke_indstillet_ikke_visiteret": {i | some i in afslaget; sager[i].vaerdier.indstilling == "negativ"},
	"visitation_ud.indstillet_og_udskrevet": udskrevet,
	"visitation_ud.indstillet_afvist": afvist,
}

# METADATA
# description: |
#   By the figure's name, the fields (post number and name) that would have to be said for it to be certain. A figure that is
#   not here is certain.
ukendte := {navn: felter | some navn, felter in ukendt; felter != set()}

ukendt := {
	"henviste": {[i, "modtaget"] | some i, s in sager; not s.vaerdier.modtaget; not foer_kvartalet(s)},
	"visitation_ind.indstillet_og_indlagt": indlagt_uden_indstilling,
	"visitation_ind.indstillet_ikke_visiteret": (afslag_uden_indstilling | udaterede_afslag({"positiv", null})),
	"visitation_ind.indstillet_visiteret_naegter": naegter_uden_indstilling,
	"visitation_ind.ikke_indstillet_ikke_visiteret": (afslag_uden_indstilling | udaterede_afslag({"negativ", null})),
	"visitation_ud.indstillet_og_udskrevet": udskrevet_uden_vurdering,
	"visitation_ud.indstillet_afvist": uklare_svar,
	"kommer_fra": (({[i, "kommer_fra"] | some i in (indlagt | naegter); not sager[i].vaerdier.kommer_fra} | indlagt_uden_indstilling) | naegter_uden_indstilling),
	"kommer_til": ({[i, "kommer_til"] | some i in udskrevet; not sager[i].vaerdier.kommer_til} | udskrevet_uden_vurdering),
	"afdelinger": {[i, "afdeling"] | some i, s in sager; leverance.ophold(s).fra <= sidste; leverance.ophold(s).til > input.kvartal.fra; not s.vaerdier.afdeling},
}

indlagt_uden_indstilling := {[i, "indstilling"] | some i, s in sager; i_kvartalet(s.vaerdier.start); not s.vaerdier.indstilling}

afslag_uden_indstilling := {[i, "indstilling"] | some i in afslaget; not sager[i].vaerdier.indstilling}

# A refusal on an unknown day may be one of this quarter, unless the case came in later.
udaterede_afslag(indstillinger) := {[i, "afgjort"] |
	some i, s in sager
	s.vaerdier.afgoerelse == "afslag"
	not s.vaerdier.afgjort
	object.get(s.vaerdier, "indstilling", null) in indstillinger
	not modtaget_efter(s)
}

naegter_uden_indstilling := {[i, "indstilling"] | some i, s in sager; visiteret_uden_ophold(s); not s.vaerdier.indstilling}

udskrevet_uden_vurdering := {[i, "opfylder"] |
	some i, s in sager
	i_kvartalet(s.vaerdier.udslusning)
	not i in udskrevet
	some n, dag in s.vaerdier.revurderet
	uvis(s.vaerdier.opfylder[n], dag)
	not efter_udslusningen(s, dag)
}

# A reassessment that does not say whether the criteria are met, or not when it was made.
uvis(null, _)

uvis(false, null)

uklare_svar := {[i, felt] |
	some i, s in sager
	not i in afvist
	some n, svar in s.vaerdier.svar
	svar == "fortsat_visitation"
	some felt in uoplyst_svar(s, n)
}

uoplyst_svar(s, n) := {"svar_dato"} if {
	s.vaerdier.svar_dato[n] == null
	s.vaerdier.opfylder[n] in {false, null}
	not revurderet_efter(s, n)
} else := {"opfylder"} if {
	s.vaerdier.opfylder[n] == null
	i_kvartalet(s.vaerdier.svar_dato[n])
}

# What is known to have happened before the quarter, happened after the case was received.
foer_kvartalet(s) if {
	some felt in ["start", "afgjort", "samtykke_tilbagekaldt", "udslusning"]
	kalender.dag(s.vaerdier[felt]) < input.kvartal.fra
}

foer_kvartalet(s) if {
	some felt in ["revurderet", "svar_dato"]
	some dag in s.vaerdier[felt]
	dag != null
	kalender.dag(dag) < input.kvartal.fra
}

modtaget_efter(s) if kalender.dag(s.vaerdier.modtaget) > sidste

revurderet_efter(s, n) if {
	s.vaerdier.revurderet[n] != null
	kalender.dag(s.vaerdier.revurderet[n]) > sidste
}

efter_udslusningen(s, dag) if {
	dag != null
	kalender.dag(dag) > kalender.dag(s.vaerdier.udslusning)
}

# METADATA
# description: By the kind of place, the cases of those who came from it - admitted, or refused by the citizen.
kommer_fra[sager[i].vaerdier.kommer_fra] contains i if some i in (indlagt | naegter)

# METADATA
# description: By the kind of place, the cases of those who were discharged to it.
kommer_til[sager[i].vaerdier.kommer_til] contains i if some i in udskrevet

henviste := {i | some i, s in sager; i_kvartalet(s.vaerdier.modtaget)}

indlagt := {i | some i, s in sager; s.vaerdier.indstilling == "positiv"; i_kvartalet(s.vaerdier.start)}

afslaget := {i | some i, s in sager; s.vaerdier.afgoerelse == "afslag"; i_kvartalet(s.vaerdier.afgjort)}

naegter := {i | some i, s in sager; visiteret_uden_ophold(s); s.vaerdier.indstilling == "positiv"}

# The citizen withdrew the consent in the quarter and never came.
visiteret_uden_ophold(s) if {
	s.vaerdier.afgoerelse == "visiteret"
	not s.vaerdier.start
	i_kvartalet(s.vaerdier.samtykke_tilbagekaldt)
}

udskrevet := {i |
	some i, s in sager
	i_kvartalet(s.vaerdier.udslusning)
	some n, dag in s.vaerdier.revurderet
	s.vaerdier.opfylder[n] == false
	kalender.dag(dag) <= kalender.dag(s.vaerdier.udslusning)
}

afvist := {i |
	some i, s in sager
	some n, svar in s.vaerdier.svar
	svar == "fortsat_visitation"
	s.vaerdier.opfylder[n] == false
	i_kvartalet(s.vaerdier.svar_dato[n])
}

i_kvartalet(tid) if {
	dag := kalender.dag(tid)
	input.kvartal.fra <= dag
	dag <= sidste
}

# The quarter's last day, or the day it is counted on.
sidste := min([input.kvartal.til, input.pr_dato])

# METADATA
# description: |
#   By the ward's name, what can be counted of it: unikke_patienter (persons with a stay in the quarter) and sengedage (the days
#   of the stays in the quarter, the last day of a stay not counted, at least one a stay; days in another ward not counted from
#   the day of going there to the day before coming back). Undefined where a stay does not say its ward's name.
afdelinger[navn] := {"unikke_patienter": count({p | some p in [person(sager[i]) | some i in numre]}), "sengedage": sum([sengedage(sager[i]) | some i in numre])} if {
	some navn, numre in paa_afdeling
}

paa_afdeling[s.vaerdier.afdeling] contains i if {
	some i, s in sager
	o := leverance.ophold(s)
	o.fra <= sidste
	o.til > input.kvartal.fra
}

paa_afdeling[s.vaerdier.afdeling] contains i if {
	some i, s in sager
	o := leverance.ophold(s)
	o.fra == o.til
	i_kvartalet(o.fra)
}

# A case without a CPR number is a person of its own.
person(s) := s.vaerdier.person if {
	s.vaerdier.person
} else := concat(" ", ["sag", s.id])

sengedage(s) := max([dage(o.fra, o.til) - andre, mindst]) if {
	o := leverance.ophold(s)
	andre := sum([dage(max([o.fra, kalender.dag(fra)]), min([o.til, tilbage(s, n)])) |
		some n, fra in object.get(s.vaerdier, "anden_fra", [])
		is_string(fra)
	])
	mindst := count([1 | i_kvartalet(o.fra); o.fra >= input.kvartal.fra])
}

tilbage(s, n) := kalender.dag(s.vaerdier.anden_til[n]) if {
	is_string(s.vaerdier.anden_til[n])
} else := "9999-12-31"

# The days of the half-open interval that lie in the quarter.
dage(fra, til) := max([0, kalender.dage_mellem(max([fra, input.kvartal.fra]), min([til, kalender.plus_dage(sidste, 1)]))])
