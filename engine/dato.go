package engine

import (
	"fmt"
	"strconv"
	"sync"
	"time"
	_ "time/tzdata" // the local day must not depend on the machine's zone files
)

// Dato is a calendar day, counted in days since 1970-01-01. It has no time of day and no zone. The zero value is
// 1970-01-01, which no document can be judged on, and stands for "not given".
type Dato int32

// The days a document can be judged on: the calendar's table.
const (
	FoerstePrDato Dato = 16436 // 2015-01-01
	SidstePrDato  Dato = 29584 // 2050-12-31
)

// ParseDato reads a day written YYYY-MM-DD. The day must exist; anything else is an error.
func ParseDato(s string) (Dato, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("'%s' er ikke en dato (ÅÅÅÅ-MM-DD)", s)
	}
	return Dato(t.Unix() / 86400), nil
}

// Today is the day it is now in Europe/Copenhagen. It is the only clock of the program, and only commands call it.
func Today() Dato {
	zone, err := copenhagen()
	if err != nil { // cannot happen: the zones are linked in
		zone = time.UTC
	}
	y, m, d := time.Now().In(zone).Date()
	return Dato(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// String gives the day as YYYY-MM-DD.
func (d Dato) String() string { return d.utc().Format(time.DateOnly) }

// MarshalText gives the day as YYYY-MM-DD.
func (d Dato) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a day written YYYY-MM-DD.
func (d *Dato) UnmarshalText(text []byte) error {
	parsed, err := ParseDato(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Add gives the day n days later.
func (d Dato) Add(n int) Dato { return d + Dato(n) }

func (d Dato) utc() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

var maaneder = map[Sprog][12]string{
	Dansk:   {"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"},
	Engelsk: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// Text gives the day as people write it: "15. februar 2018", "15 February 2018".
func (d Dato) Text(sprog Sprog) string {
	var room [32]byte
	return string(d.appendText(room[:0], sprog))
}

func (d Dato) appendText(out []byte, sprog Sprog) []byte {
	y, m, day := d.utc().Date()
	out = strconv.AppendInt(out, int64(day), 10)
	if sprog != Engelsk {
		sprog = Dansk
		out = append(out, '.')
	}
	out = append(append(append(out, ' '), maaneder[sprog][m-1]...), ' ')
	return strconv.AppendInt(out, int64(y), 10)
}

// kvartal is the quarter that the day lies in.
func (d Dato) kvartal() Kvartal {
	y, m, _ := d.utc().Date()
	return Kvartal{y, (int(m)-1)/3 + 1}
}

// foersteDagI is the first day of a quarter; quarter 5 is the first of the next year.
func foersteDagI(aar, kvartal int) Dato {
	return Dato(time.Date(aar, time.Month(3*(kvartal-1)+1), 1, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// LocalDay is the day in Europe/Copenhagen of a date (YYYY-MM-DD) or of a date-time with offset (RFC 3339).
func LocalDay(s string) (Dato, error) {
	if len(s) == len(time.DateOnly) {
		return ParseDato(s)
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return 0, fmt.Errorf("'%s' er ikke et tidspunkt (fx 2018-02-01T13:00:00+01:00)", s)
	}
	zone, err := copenhagen()
	if err != nil {
		return 0, err
	}
	y, m, d := t.In(zone).Date()
	return Dato(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400), nil
}

var copenhagen = sync.OnceValues(func() (*time.Location, error) { return time.LoadLocation("Europe/Copenhagen") })

// The scheme of særlige pladser: lov 691/2017 in force, and the last day before it was omlagt.
const (
	OrdningFra Dato = 17348 // 2017-07-01
	OrdningTil Dato = 19904 // 2024-06-30
)
