package engine

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var (
	isoDay       = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
	isoMoment    = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?$`)
	timeOfDay    = regexp.MustCompile(`^(.*?\d)[\st,]+(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$`)
	dayMonthYear = regexp.MustCompile(`^(?:den )?(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*|\s+)(\d{4})$`)
	yearMonthDay = regexp.MustCompile(`^(\d{4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,2})$`)
	compactDay   = regexp.MustCompile(`^((?:19|20)\d{2})(\d{2})(\d{2})$`)
	writtenDay   = regexp.MustCompile(`^(?:[a-zæøå]+ )?(?:den )?(\d{1,2})\.? ([a-z]+)\.? (\d{4})$`)
)

var months = []string{"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"}

// dateHint says why text is not a date, or how to write the date that it seems to be: the rest of a sentence that has
// said that it is none. day and moment tell what may be written; a secret text is not repeated.
func dateHint(text string, day, moment, secret bool) (da, en string) {
	if !day && !moment {
		return "", ""
	}
	if isoDay.MatchString(text) {
		if !dayExists(text) {
			return ": datoen findes ikke", ": there is no such date"
		}
		return ": klokkeslættet mangler", ": the time of day is missing"
	}
	if parts := isoMoment.FindStringSubmatch(text); parts != nil {
		return momentHint(parts, day, moment, secret)
	}
	date, clock, ok := readDanishDate(text)
	switch {
	case !ok:
		return "", ""
	case !dayExists(date):
		return ": datoen findes ikke", ": there is no such date"
	case clock != "" && moment:
		date += "T" + clock + offsetInDenmark(date, clock)
	case !day:
		return ": klokkeslættet mangler", ": the time of day is missing"
	}
	if secret {
		return "; skriv den som ÅÅÅÅ-MM-DD", "; write it as YYYY-MM-DD"
	}
	return "; skriv den som " + date, "; write it as " + date
}

// momentHint says what is wrong with text that has the form of a point in time; parts are the groups of isoMoment.
func momentHint(parts []string, day, moment, secret bool) (da, en string) {
	_, err := time.Parse(time.RFC3339, strings.ToUpper(parts[0]))
	switch {
	case !dayExists(parts[1]):
		return ": datoen findes ikke", ": there is no such date"
	case !moment && secret:
		return ": skriv kun dagen, uden klokkeslæt", ": write only the day, without the time"
	case !moment:
		return ": skriv kun dagen, " + parts[1], ": write only the day, " + parts[1]
	case parts[4] == "":
		return ": sekunderne mangler", ": the seconds are missing"
	case parts[6] == "":
		return ": tidszonen mangler, fx +01:00 (vintertid) eller +02:00 (sommertid)", ": the offset is missing, for example +01:00 (winter) or +02:00 (summer)"
	case err != nil:
		return ": klokkeslættet findes ikke", ": there is no such time of day"
	case parts[5] != "":
		return ": skriv hele sekunder", ": write whole seconds"
	case day && !secret:
		return ": skriv kun dagen, " + parts[1], ": write only the day, " + parts[1]
	}
	return "", ""
}

func dayExists(date string) bool {
	_, err := time.Parse(time.DateOnly, date)
	return err == nil
}

// readDanishDate reads the ways in which people in Denmark write dates, the day before the month, perhaps with a time
// of day. It returns YYYY-MM-DD and "" or hh:mm:ss. The date need not exist.
func readDanishDate(text string) (date, clock string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if parts := timeOfDay.FindStringSubmatch(text); parts != nil {
		hour, _ := strconv.Atoi(parts[2])
		minute, _ := strconv.Atoi(parts[3])
		if hour < 24 && minute < 60 {
			text, clock = parts[1], fmt.Sprintf("%02d:%02d:00", hour, minute)
		}
	}
	var year, month, day string
	if parts := dayMonthYear.FindStringSubmatch(text); parts != nil {
		day, month, year = parts[1], parts[2], parts[3]
	} else if parts := yearMonthDay.FindStringSubmatch(text); parts != nil {
		year, month, day = parts[1], parts[2], parts[3]
	} else if parts := compactDay.FindStringSubmatch(text); parts != nil {
		year, month, day = parts[1], parts[2], parts[3]
	} else if parts := writtenDay.FindStringSubmatch(strings.Join(strings.Fields(text), " ")); parts != nil {
		day, month, year = parts[1], monthNumber(parts[2]), parts[3]
	}
	if month == "" {
		return "", "", false
	}
	twoDigits := func(number string) string { return strings.Repeat("0", 2-len(number)) + number }
	return year + "-" + twoDigits(month) + "-" + twoDigits(day), clock, true
}

// monthNumber reads the name of a month, whole or shortened to three letters or more; "" for anything else.
func monthNumber(name string) string {
	for i, month := range months {
		if len(name) >= 3 && strings.HasPrefix(month, name) || name == "sept" && month == "september" {
			return strconv.Itoa(i + 1)
		}
	}
	return ""
}

// offsetInDenmark is the offset from UTC at a time of day in Denmark: summer time from 02:00 on the last Sunday of March
// to 03:00 on the last Sunday of October. The hour that comes twice is taken as the first of the two.
func offsetInDenmark(date, clock string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return ""
	}
	begins := lastSunday(day.Year(), time.March) + "T02:00:00"
	ends := lastSunday(day.Year(), time.October) + "T03:00:00"
	if moment := date + "T" + clock; begins <= moment && moment < ends {
		return "+02:00"
	}
	return "+01:00"
}

func lastSunday(year int, month time.Month) string {
	last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
	return last.AddDate(0, 0, -int(last.Weekday())).Format(time.DateOnly)
}
