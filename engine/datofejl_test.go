package engine

import "testing"

func TestDateHint(t *testing.T) {
	const (
		missing = ": datoen findes ikke"
		zone    = ": tidszonen mangler, fx +01:00 (vintertid) eller +02:00 (sommertid)"
	)
	tests := []struct {
		text        string
		day, moment bool
		want        string
	}{
		{"2018-02-30", true, false, missing}, {"2019-02-29", true, true, missing}, {"2018-02-30T10:00:00+01:00", true, true, missing},
		{"2018-02-01", false, true, ": klokkeslættet mangler"},
		{"2018-02-01T10:00:00+01:00", true, false, ": skriv kun dagen, 2018-02-01"},
		{"2018-02-01T10:00:00", true, true, zone}, {"2018-02-01T10:00+01:00", true, true, ": sekunderne mangler"},
		{"2018-02-01T25:00:00+01:00", true, true, ": klokkeslættet findes ikke"}, {"2018-02-01T10:00:00.5Z", true, true, ": skriv hele sekunder"},
		{"2009-02-01T10:00:00Z", true, true, ": skriv kun dagen, 2009-02-01"}, // a point in time that the schema refuses by its year

		{"1. februar 2018", true, true, "; skriv den som 2018-02-01"}, {"1 feb 2018", true, false, "; skriv den som 2018-02-01"},
		{"Torsdag den 1. februar 2018", true, true, "; skriv den som 2018-02-01"}, {"den 1. sept. 2018", true, true, "; skriv den som 2018-09-01"},
		{"01-02-2018", true, true, "; skriv den som 2018-02-01"}, {"1/2 2018", true, true, "; skriv den som 2018-02-01"}, {"1.2.2018", true, true, "; skriv den som 2018-02-01"},
		{"2018/2/1", true, true, "; skriv den som 2018-02-01"}, {"20180201", true, true, "; skriv den som 2018-02-01"}, {" 2018-2-1 ", true, true, "; skriv den som 2018-02-01"},
		{"30/2 2018", true, true, missing}, {"1/13 2018", true, true, missing},
		{"01-02-2018 kl. 14.30", true, true, "; skriv den som 2018-02-01T14:30:00+01:00"}, {"2018-07-01 9:05", true, true, "; skriv den som 2018-07-01T09:05:00+02:00"},
		{"01-02-2018 14:30", true, false, "; skriv den som 2018-02-01"}, {"1. februar 2018", false, true, ": klokkeslættet mangler"},
		// summer time in 2018: from 25 March 02:00 to 28 October 03:00
		{"25/3 2018 01:59", true, true, "; skriv den som 2018-03-25T01:59:00+01:00"}, {"25/3 2018 03:00", true, true, "; skriv den som 2018-03-25T03:00:00+02:00"},
		{"28/10 2018 01:59", true, true, "; skriv den som 2018-10-28T01:59:00+02:00"}, {"28/10 2018 03:00", true, true, "; skriv den som 2018-10-28T03:00:00+01:00"},

		{"1/2-18", true, true, ""}, {"i morgen", true, true, ""}, {"", true, true, ""}, {"1. foo 2018", true, true, ""}, {"1. ma 2018", true, true, ""},
		{"1/2 2018", false, false, ""},
	}
	for _, test := range tests {
		if got, _ := dateHint(test.text, test.day, test.moment, false); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
	for _, secret := range []string{"3. marts 1987", "1987-03-03T10:00:00Z"} {
		da, en := dateHint(secret, true, false, true)
		if da == "" || da != "; skriv den som ÅÅÅÅ-MM-DD" && da != ": skriv kun dagen, uden klokkeslæt" {
			t.Errorf("%s: %s / %s", secret, da, en)
		}
	}
}
