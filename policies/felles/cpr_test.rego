package felles.cpr_test

import data.felles.cpr

# Invented numbers: those with a date end in 000 or 999, those for modulus 11 have none; the eCPR is made after the
# documentation example of nspop.dk. The centuries are read from the published table of the CPR number.
test_foedselsdag[sag] if {
	some sag, c in {
		"0 is the 1900s": {"cpr": "020280-0000", "dag": "1980-02-02"},
		"without a hyphen": {"cpr": "0202800000", "dag": "1980-02-02"},
		"3 is the 1900s, also for 00": {"cpr": "010100-3000", "dag": "1900-01-01"},
		"4: 36 is 2036": {"cpr": "010136-4000", "dag": "2036-01-01"},
		"4: 37 is 1937": {"cpr": "010137-4000", "dag": "1937-01-01"},
		"5: 57 is 2057": {"cpr": "010157-5000", "dag": "2057-01-01"},
		"5: 58 is 1858": {"cpr": "010158-5000", "dag": "1858-01-01"},
		"8: 57 is 2057": {"cpr": "010157-8000", "dag": "2057-01-01"},
		"8: 58 is 1858": {"cpr": "010158-8000", "dag": "1858-01-01"},
		"9: 36 is 2036": {"cpr": "010136-9999", "dag": "2036-01-01"},
		"9: 37 is 1937": {"cpr": "010137-9999", "dag": "1937-01-01"},
		"29 February of a leap year": {"cpr": "290280-0000", "dag": "1980-02-29"},
		"29 February 2000": {"cpr": "290200-4000", "dag": "2000-02-29"},
		"a replacement number": {"cpr": "620280-0000", "dag": "1980-02-02"},
		"a replacement number of the 31st": {"cpr": "910180-0000", "dag": "1980-01-31"},
		"a national eCPR": {"cpr": "020329-1WQ3", "dag": "1929-03-02"},
		"a national eCPR of this century": {"cpr": "0203297WQ3", "dag": "2029-03-02"},
		"a local eCPR": {"cpr": "0203290WQ3", "dag": "1929-03-02"},
		"a local eCPR of this century": {"cpr": "0203296WQ3", "dag": "2029-03-02"},
		"a local eCPR before 1900": {"cpr": "0203995WQ3", "dag": "1899-03-02"},
	}
	cpr.foedselsdag(c.cpr) == c.dag
}

test_foedselsdag_is_undefined[sag] if {
	some sag, nummer in {
		"29 February of no leap year": "290281-0000",
		"29 February 1900": "290200-0000",
		"31 April": "310480-0000",
		"day 0": "000280-0000",
		"day 32": "320180-0000",
		"day 60": "600180-0000",
		"day 92": "920180-0000",
		"a replacement number of 30 February": "900280-0000",
		"month 0": "020080-0000",
		"month 13": "021380-0000",
		"an eCPR of no known century": "0203292WQ3",
		"one letter is no eCPR": "0203291W03",
		"a letter in the seventh place": "020329A000",
	}
	dage := [cpr.foedselsdag(nummer) | true]
	dage == []
}

test_erstatning if {
	cpr.erstatning("620280-0000")
	cpr.erstatning("6102800000")
	cpr.erstatning("9101800000")
	not cpr.erstatning("020280-0000")
	not cpr.erstatning("600280-0000")
	not cpr.erstatning("920280-0000")
	not cpr.erstatning("6203291WQ3")
}

test_ecpr if {
	cpr.ecpr("0203291WQ3")
	cpr.ecpr("020329-1WQ3")
	not cpr.ecpr("0203291003")
	not cpr.ecpr("0203291W03")
	not cpr.ecpr("020329AWQ3")
}

# A 1 in the seventh place and a 1 in the eighth: 4 + 3 = 7, and 7 + 4 = 11.
test_modulus11 if {
	cpr.modulus11("000000-1104")
	cpr.modulus11("0000001104")
	not cpr.modulus11("000000-1103")
	not cpr.modulus11("000000-1105")
	not cpr.modulus11("0000001WQ4")
}

# Each place counts with its own weight: a 1 there, and a check digit that makes up for it (4 + 7 = 11, …).
test_modulus11_weights if {
	every nummer in ["1000000007", "0100000008", "0010000009", "0001000004", "0000100005", "0000010006", "0000001007", "0000000108", "0000000019"] {
		cpr.modulus11(nummer)
	}
	not cpr.modulus11("1000000008")
}

test_cifre if {
	cpr.cifre("020280-9999") == "0202809999"
	cpr.cifre("0202809999") == "0202809999"
	cpr.cifre("020329-1WQ3") == "0203291WQ3"
}
