package felles.folketal_test

import data.felles.folketal

test_haenger_ikke_sammen[navn] if {
	some navn, c in {
		"as many as the region": {"antal": {"0740": 60, "0615": 40}, "i_alt": 100, "vil": false},
		"one more": {"antal": {"0740": 61, "0615": 40}, "i_alt": 100, "vil": true},
		"some kommuner only": {"antal": {"0740": 60}, "i_alt": 100, "vil": false},
		"one more in some kommuner only": {"antal": {"0740": 101}, "i_alt": 100, "vil": true},
		"all kommuner": {"antal": alle, "i_alt": count(alle), "vil": false},
		"one less in all kommuner": {"antal": alle, "i_alt": count(alle) + 1, "vil": true},
	}
	dokument := {"region": "midtjylland", "fordeling": {"befolkning": {
		"region_i_alt": c.i_alt,
		"kommuner": [{"id": kode, "kommunekode": kode, "antal": n} | some kode, n in c.antal],
	}}}
	svar := [true | folketal.haenger_ikke_sammen] with input as dokument
	svar == [true | c.vil]
}

# One inhabitant in each of the region's nineteen kommuner.
alle := {kode: 1 | some kode, k in data.parametre.kommuner; k.region == "midtjylland"}

test_the_region_has_nineteen if count(alle) == 19

test_andel[navn] if {
	some navn, c in {
		"a third": {"beloeb": 10000, "antal": 1, "i_alt": 3, "vil": {"hele": 3333, "rest": 1}},
		"all": {"beloeb": 10000, "antal": 3, "i_alt": 3, "vil": {"hele": 10000, "rest": 0}},
		"nothing": {"beloeb": 10000, "antal": 0, "i_alt": 3, "vil": {"hele": 0, "rest": 0}},
		"a half": {"beloeb": 101, "antal": 1, "i_alt": 2, "vil": {"hele": 50, "rest": 1}},
		# 99999999999999 × 333333333 / 999999999 is a third of 99999999999999, which is whole.
		"as large as a document can say": {"beloeb": 99999999999999, "antal": 333333333, "i_alt": 999999999, "vil": {"hele": 33333333333333, "rest": 0}},
	}
	a := folketal.andel(c.beloeb, c.antal, c.i_alt)
	a == c.vil
}

test_fordelt[navn] if {
	some navn, c in {
		"three thirds": {"beloeb": 10000, "antal": {"0740": 5, "0615": 5, "0751": 5}, "vil": {"0615": 3334, "0740": 3333, "0751": 3333}},
		"one øre": {"beloeb": 1, "antal": {"0615": 4, "0740": 5, "0751": 6}, "vil": {"0615": 0, "0740": 0, "0751": 1}},
		# 100 × 1/7 = 14 2/7, 100 × 2/7 = 28 4/7, 100 × 4/7 = 57 1/7: the øre left over goes to the second.
		"the largest remainder": {"beloeb": 100, "antal": {"0615": 1, "0740": 2, "0751": 4}, "vil": {"0615": 14, "0740": 29, "0751": 57}},
		"nothing": {"beloeb": 0, "antal": {"0615": 1, "0740": 2}, "vil": {"0615": 0, "0740": 0}},
	}
	andele := folketal.fordelt(c.beloeb, [{"kommunekode": kode, "antal": antal} | some kode, antal in c.antal], sum([antal | some antal in c.antal]))
	andele == c.vil
}
