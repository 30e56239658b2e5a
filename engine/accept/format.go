package accept

import "github.com/pladstjek/pladstjek/engine/plan"

// isDate tells a date of RFC 3339: YYYY-MM-DD, and a day that there is.
func isDate(text string) bool {
	_, ok := plan.DayNumber(text)
	return ok
}

// isDateTime tells a date-time of RFC 3339, but for leap seconds.
func isDateTime(text string) bool {
	const date = len("2006-01-02")
	return len(text) > date && (text[date] == 'T' || text[date] == 't') && isDate(text[:date]) && isTime(text[date+1:])
}

// isTime tells a full-time of RFC 3339, but for leap seconds, which the authority alone knows when there are.
func isTime(text string) bool {
	const clock = len("15:04:05")
	if len(text) <= clock || text[2] != ':' || text[5] != ':' || !within(text, 23) || !within(text[3:], 59) || !within(text[6:], 59) {
		return false
	}
	zone := text[clock:]
	if zone[0] == '.' {
		end := 1
		for end < len(zone) && zone[end] >= '0' && zone[end] <= '9' {
			end++
		}
		if end == 1 {
			return false
		}
		zone = zone[end:]
	}
	if len(zone) == 1 {
		return zone[0] == 'Z' || zone[0] == 'z'
	}
	return len(zone) == len("+01:00") && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':' && within(zone[1:], 23) && within(zone[4:], 59)
}

func within(text string, most int) bool {
	n := pair(text)
	return n >= 0 && n <= most
}

// pair is the number that the first two digits write, less than zero where they are none.
func pair(text string) int {
	tens, ones := text[0]-'0', text[1]-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return 10*int(tens) + int(ones)
}
