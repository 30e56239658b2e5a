package accept

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// TestDates holds isDate to the authority on every day and on the days that there are not.
func TestDates(t *testing.T) {
	authority := jsonschema.Formats["date"]
	for _, year := range []int{0, 1, 4, 100, 400, 1899, 1900, 1999, 2000, 2016, 2018, 2020, 2100, 9999} {
		for month := range 14 {
			for day := range 33 {
				text := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				if got, want := isDate(text), authority(text); got != want {
					t.Errorf("%s: %v, the authority %v", text, got, want)
				}
			}
		}
	}
}

// TestFormatsMutated changes a character of texts that are right, takes it out or puts one in.
func TestFormatsMutated(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("0123456789-:.+TtZz /aæ\n\x00")
	right := map[string][]string{
		"date":      {"2018-02-28", "2020-02-29", "0000-01-01"},
		"time":      {"00:00:00Z", "23:59:59.999+01:00", "12:30:00-23:59"},
		"date-time": {"2018-02-28T13:00:00+01:00", "2020-02-29t23:59:59.5z"},
	}
	for name, texts := range right {
		var yes, no int
		for i := range 40_000 {
			text := []rune(texts[i%len(texts)])
			for range 1 + random.IntN(2) {
				at := random.IntN(len(text))
				switch c := alphabet[random.IntN(len(alphabet))]; random.IntN(4) {
				case 0:
					text = append(text[:at], text[at+1:]...)
				case 1:
					text = append(text[:at], append([]rune{c}, text[at:]...)...)
				default:
					text[at] = c
				}
			}
			got, want := formats[name](string(text)), jsonschema.Formats[name](string(text))
			if name == "date" && got && !regexp.MustCompile(datePattern).MatchString(string(text)) {
				t.Fatalf("%q is a date and does not match %s", string(text), datePattern)
			}
			if got && !want {
				t.Fatalf("%s: %q is accepted, but not valid", name, string(text))
			}
			if want && !got && name == "date" {
				t.Fatalf("%s: %q is valid, but not accepted", name, string(text))
			}
			if want {
				yes++
			} else {
				no++
			}
		}
		if yes < 1000 || no < 1000 {
			t.Errorf("%s: %d valid, %d not: too one-sided to prove anything", name, yes, no)
		}
	}
}

// TestTimesAcceptedAreRead: Go's own reader agrees.
func TestTimesAcceptedAreRead(t *testing.T) {
	for second := range 24 * 60 * 60 {
		text := fmt.Sprintf("2018-02-28T%02d:%02d:%02dZ", second/3600, second/60%60, second%60)
		if _, err := time.Parse(time.RFC3339, text); err != nil || !isDateTime(text) {
			t.Fatalf("%s: accepted %v, read %v", text, isDateTime(text), err)
		}
	}
}
