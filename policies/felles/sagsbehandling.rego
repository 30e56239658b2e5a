# METADATA
# scope: package
# title: The handling of a request
# description: What several rules ask of the way from the receipt of a request to the meeting.
# schemas:
#   - input: schema.visitationssag
package felles.sagsbehandling

import data.felles.fakta
import data.felles.forloeb
import data.felles.frist
import data.felles.kalender

# METADATA
# description: |
#   True as long as no deadline can run from the receipt: it lies after input.pr_dato, or it is not recorded and the request
#   has neither been sent nor come to any later step.
afventer_modtagelse if fakta.dag(["anmodning", "modtaget"]) > input.pr_dato

afventer_modtagelse if {
	not fakta.dag(["anmodning", "modtaget"])
	not fakta.sket(["anmodning", "sendt"])
	forloeb.naaet == set()
}

# METADATA
# description: |
#   The answer for "the event at the path before the meeting" (of felles.forum): on an earlier day, or on the day of the
#   meeting and, where both have a time of day, earlier on it. Later: a brud with the besked efter_moedet. Not recorded:
#   afventer, and brud once the day of the meeting has passed.
inden_moedet(m, haendelse) := object.union(paa_dagen(m, haendelse), {"udfald": "brud", "besked": "efter_moedet"}) if {
	fakta.sket(haendelse)
	ikke_foer(fakta.vaerdi(haendelse), fakta.vaerdi(m.tidspunkt))
} else := paa_dagen(m, haendelse)

paa_dagen(m, haendelse) := frist.inden(haendelse, m.dato, [m.tidspunkt], {"sidste_dag": m.dato})

ikke_foer(haendelse, moede) if kalender.dag(haendelse) > kalender.dag(moede)

ikke_foer(haendelse, moede) if {
	kalender.dag(haendelse) == kalender.dag(moede)
	kalender.sekund(haendelse) >= kalender.sekund(moede)
}
