package kalender

// sidsteBededag is the last year with store bededag, which was abolished from 2024.
const sidsteBededag = 2023

// Helligdag is one Danish holiday.
type Helligdag struct {
	Nummer int    // day number
	Navn   string // in Danish, lower case
}

// Helligdage returns the helligdage of a year, in the order they fall. Grundlovsdag (5 June), 24 December and 31 December
// are not helligdage; whether they count as hverdage is a reading, see [Varianter].
func Helligdage(aar int) []Helligdag {
	paaske := Paaske(aar)
	dage := []Helligdag{
		{Nummer(aar, 1, 1), "nytårsdag"},
		{paaske - 3, "skærtorsdag"},
		{paaske - 2, "langfredag"},
		{paaske, "påskedag"},
		{paaske + 1, "2. påskedag"},
	}
	if aar <= sidsteBededag {
		dage = append(dage, Helligdag{paaske + 26, "store bededag"})
	}
	return append(dage,
		Helligdag{paaske + 39, "Kristi himmelfartsdag"},
		Helligdag{paaske + 49, "pinsedag"},
		Helligdag{paaske + 50, "2. pinsedag"},
		Helligdag{Nummer(aar, 12, 25), "juledag"},
		Helligdag{Nummer(aar, 12, 26), "2. juledag"},
	)
}

// Variant is one reading of the word hverdag, which the sources do not define.
type Variant struct {
	Noegle       string // the key in the table
	Loerdag      bool   // Saturday counts as a hverdag
	HalveFridage bool   // grundlovsdag, 24 and 31 December count as hverdage
}

// Varianter returns the readings of the word hverdag that the table holds. The first is the default: Monday to Friday, and
// grundlovsdag, 24 and 31 December count.
func Varianter() []Variant {
	return []Variant{
		{Noegle: "mf", Loerdag: false, HalveFridage: true},
		{Noegle: "mf_uden", Loerdag: false, HalveFridage: false},
		{Noegle: "ml", Loerdag: true, HalveFridage: true},
		{Noegle: "ml_uden", Loerdag: true, HalveFridage: false},
	}
}

// ErHverdag says whether the day is a hverdag under the variant's reading. A helligdag never is.
func (v Variant) ErHverdag(nummer int) bool {
	const loerdag, soendag = 6, 7
	switch Ugedag(nummer) {
	case soendag:
		return false
	case loerdag:
		if !v.Loerdag {
			return false
		}
	}
	aar, maaned, dag := Dato(nummer)
	if !v.HalveFridage {
		if (maaned == 6 && dag == 5) || (maaned == 12 && (dag == 24 || dag == 31)) {
			return false
		}
	}
	for _, helligdag := range Helligdage(aar) {
		if helligdag.Nummer == nummer {
			return false
		}
	}
	return true
}
