# METADATA
# scope: package
# title: Personal numbers
# description: |
#   What the ten characters of a personal number (CPR) say, with or without the hyphen after the sixth. Three kinds are
#   taken: a CPR number; an erstatningspersonnummer, whose day is raised by 60; an eCPR of the health service
#   (DDMMYYCAAG), with letters in the eighth and ninth place. No function tells whether a number is anybody's.
package felles.cpr

import data.felles.kalender

# METADATA
# description: The ten characters without the hyphen. An eCPR has letters among them.
cifre(cpr) := replace(cpr, "-", "")

# METADATA
# description: True for an eCPR of the health service, by its form alone.
ecpr(cpr) if regex.match(`^[0-9]{7}[A-Z]{2}[0-9]$`, cifre(cpr))

# METADATA
# description: True for an erstatningspersonnummer - ten digits, the day of which lies from 61 to 91.
erstatning(cpr) if {
	regex.match(`^[0-9]{10}$`, cifre(cpr))
	dag := data.kalender.tal[substring(cpr, 0, 2)] - data.parametre.cpr.erstatning_dag
	dag >= 1
	dag <= 31
}

# METADATA
# description: |
#   The day of birth that the number says (ISO date), the century by its seventh character; of an
#   erstatningspersonnummer and an eCPR too. Undefined where day, month and year make no date of the calendar.
foedselsdag(cpr) := kalender.iso(aar, maaned, dag) if {
	tegn := cifre(cpr)
	i_aarhundredet := data.kalender.tal[substring(tegn, 4, 2)]
	some periode in aarhundreder(cpr)[substring(tegn, 6, 1)]
	periode.fra <= i_aarhundredet
	i_aarhundredet <= periode.til
	aar := periode.aar + i_aarhundredet
	maaned := data.kalender.tal[substring(tegn, 2, 2)]
	dag := foedselsdagens_nummer(cpr)
	dag >= 1
	dag <= data.kalender.maanedslaengder[kalender.skudaar(aar)][maaned - 1]
}

# METADATA
# description: |
#   True when the ten digits, weighted, make a sum that 11 divides. Undefined (never false) when they do not, and for a
#   number with letters. Numbers without it have been given since 2007.
modulus11(cpr) if {
	regex.match(`^[0-9]{10}$`, cifre(cpr))
	vaegte := data.parametre.cpr.modulus11_vaegte
	led := [produkt | some i, vaegt in vaegte; produkt := vaegt * to_number(substring(cifre(cpr), i, 1))]
	sum(led) % 11 == 0
}

aarhundreder(cpr) := data.parametre.cpr.aarhundreder_ecpr if {
	ecpr(cpr)
} else := data.parametre.cpr.aarhundreder if {
	regex.match(`^[0-9]{10}$`, cifre(cpr))
}

foedselsdagens_nummer(cpr) := data.kalender.tal[substring(cpr, 0, 2)] - data.parametre.cpr.erstatning_dag if {
	erstatning(cpr)
} else := data.kalender.tal[substring(cpr, 0, 2)]
