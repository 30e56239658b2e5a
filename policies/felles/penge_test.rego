package felles.penge_test

import data.felles.penge

test_kr[oere] if {
	some oere, tekst in {
		"0": "0,00 kr.",
		"5": "0,05 kr.",
		"-5": "-0,05 kr.",
		"100": "1,00 kr.",
		"99999": "999,99 kr.",
		"100000": "1.000,00 kr.",
		"383600": "3.836,00 kr.",
		"-95260600": "-952.606,00 kr.",
		"123456789012": "1.234.567.890,12 kr.",
	}
	penge.kr(to_number(oere)) == tekst
}

test_tal[n] if {
	some n, tekst in {"0": "0", "999": "999", "1000": "1.000", "-2483676": "-2.483.676", "49153155": "49.153.155"}
	penge.tal(to_number(n)) == tekst
}
