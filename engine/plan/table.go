package plan

import "slices"

// table is an object that is made once and looked up often: the data that rules are given.
type table struct {
	members []Member
	byText  map[string]int32 // of the keys that are texts
	first   int64            // the day number of the first key, where the keys are days that follow each other
	days    bool
}

// tableFrom is how many members make an index worth its while.
const tableFrom = 2 * linear

// Indexed gives every large object in the value an index. The value is copied where it is changed.
func Indexed(v Value) Value {
	switch v.kind {
	case Array:
		return List(mapped(v.Elements()))
	case Object:
		members := slices.Clone(v.Members())
		for i := range members {
			members[i].Value = Indexed(members[i].Value)
		}
		if len(members) < tableFrom {
			return ObjectOf(members)
		}
		t := &table{members: members, days: true}
		for i := range members {
			day, ok := DayNumber(members[i].Key.Str())
			if i == 0 {
				t.first = day
			}
			if !ok || day != t.first+int64(i) {
				t.days = false
				break
			}
		}
		if !t.days {
			t.byText = make(map[string]int32, len(members))
			for i := range members {
				if members[i].Key.kind == String {
					t.byText[members[i].Key.text()] = int32(i)
				}
			}
		}
		return tableValue(t)
	}
	return v
}

func mapped(elements []Value) []Value {
	all := make([]Value, len(elements))
	for i := range elements {
		all[i] = Indexed(elements[i])
	}
	return all
}

func (t *table) get(key Value) Value {
	if key.kind != String {
		if i, found := findMember(t.members, key); found {
			return t.members[i].Value
		}
		return Value{}
	}
	if t.days {
		day, ok := DayNumber(key.text())
		if i := day - t.first; ok && i >= 0 && i < int64(len(t.members)) {
			return t.members[i].Value
		}
		return Value{}
	}
	if i, ok := t.byText[key.text()]; ok {
		return t.members[i].Value
	}
	return Value{}
}

// DayNumber reads YYYY-MM-DD as a count of days that grows by one from day to day, in the proleptic Gregorian calendar. A text that
// is not the one way to write a day is refused, so that two texts never have the same number.
func DayNumber(text string) (int64, bool) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return 0, false
	}
	var digits [8]int64
	for i, at := range [8]int{0, 1, 2, 3, 5, 6, 8, 9} {
		c := text[at] - '0'
		if c > 9 {
			return 0, false
		}
		digits[i] = int64(c)
	}
	year := digits[0]*1000 + digits[1]*100 + digits[2]*10 + digits[3]
	month := digits[4]*10 + digits[5]
	day := digits[6]*10 + digits[7]
	if month < 1 || month > 12 || day < 1 || day > monthLength(year, month) {
		return 0, false
	}
	// Years that begin on 1 March, so that the leap day is the last.
	m := (month + 9) % 12
	y := year - m/10
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (m*306+5)/10 + day - 1, true
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func monthLength(year, month int64) int64 {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
