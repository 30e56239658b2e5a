package demo

import (
	"encoding/json"
	"testing"
)

func TestDage(t *testing.T) {
	for _, c := range []struct{ hvad, er, skal string }{
		{"one month after 31 January", paaDagen(2019, 1, 31).plusMaaneder(1).String(), "2019-02-28"},
		{"one month after 31 January of a leap year", paaDagen(2020, 1, 31).plusMaaneder(1).String(), "2020-02-29"},
		{"fourteen months after 30 November", paaDagen(2018, 11, 30).plusMaaneder(14).String(), "2020-01-30"},
		{"one month after 15 December", paaDagen(2018, 12, 15).plusMaaneder(1).String(), "2019-01-15"},
		{"the month of 17 May", paaDagen(2018, 5, 17).maanedens(0).String(), "2018-05-01"},
		{"the month after 31 December", paaDagen(2018, 12, 31).maanedens(1).String(), "2019-01-01"},
		// Skærtorsdag was 29 March 2018, 2. påskedag 2 April.
		{"four hverdage after 27 March 2018", paaDagen(2018, 3, 27).plusHverdage(4).String(), "2018-04-05"},
		{"the hverdag before 3 April 2018", paaDagen(2018, 4, 3).foerHverdag().String(), "2018-03-28"},
		{"store bededag 2023", paaDagen(2023, 5, 5).paaHverdag().String(), "2023-05-08"},
		{"no store bededag 2024", paaDagen(2024, 4, 26).paaHverdag().String(), "2024-04-26"},
		{"the Wednesday after a Wednesday", onsdagen(paaDagen(2018, 2, 7)).String(), "2018-02-14"},
		// Summer time began on 25 March 2018 and ended on 28 October.
		{"the day before summer time", paaDagen(2018, 3, 24).kl(12, 0).String(), "2018-03-24T12:00:00+01:00"},
		{"the first day of summer time", paaDagen(2018, 3, 25).kl(8, 5).String(), "2018-03-25T08:05:00+02:00"},
		{"the last day of summer time", paaDagen(2018, 10, 27).kl(23, 59).String(), "2018-10-27T23:59:00+02:00"},
		{"the day after summer time", paaDagen(2018, 10, 28).kl(12, 0).String(), "2018-10-28T12:00:00+01:00"},
	} {
		if c.er != c.skal {
			t.Errorf("%s: %s, want %s", c.hvad, c.er, c.skal)
		}
	}
}

// TestJSON: what is written is what the standard library reads.
func TestJSON(t *testing.T) {
	tekst := "»æøå« \"a\\b\"\t\x01/end"
	o := objekt("tekst", tekst, "tal", 7, "del", tiendedele(61), "ja", true, "udeladt", nil, "tom", liste(), "intet", objekt(), "liste", liste(objekt("dag", paaDagen(2018, 2, 1)), "x"))
	for _, indryk := range []int{-1, 0} {
		var laest map[string]any
		if err := json.Unmarshal(appendJSON(nil, o, indryk), &laest); err != nil {
			t.Fatal(err)
		}
		if laest["tekst"] != tekst || laest["tal"] != 7.0 || laest["del"] != 6.1 || laest["ja"] != true || len(laest) != 7 {
			t.Errorf("%v", laest)
		}
	}
	if ens := string(appendJSON(nil, objekt("a", liste(1, 2), "b", objekt("c", "d")), -1)); ens != `{"a":[1,2],"b":{"c":"d"}}` {
		t.Error(ens)
	}
}
