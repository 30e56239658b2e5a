package engine

import (
	"math"
	"strconv"
	"strings"
)

// largestInteger is 2^53: up to here every whole number has a float64 of its own.
const largestInteger = 1 << 53

// numberFault says what is wrong with a JSON number that cannot be calculated with as it is written; both texts are ""
// for a number that survives the way through float64.
func numberFault(literal string) (da, en string) {
	const always = 15 // decimal digits that always survive float64
	if len(literal) <= always && !strings.ContainsAny(literal, "eE") {
		return "", ""
	}
	value, err := strconv.ParseFloat(literal, 64)
	digits := significantDigits(literal)
	survives := len(digits) <= always || digits == significantDigits(strconv.FormatFloat(value, 'e', -1, 64))
	switch size := math.Abs(value); {
	case err != nil: // the literal is JSON, so only its size can be wrong
		return "tallet er for stort til at regne med", "the number is too large to calculate with"
	case value == 0 && digits != "":
		return "tallet er for lille til at regne med", "the number is too small to calculate with"
	case size > largestInteger, size == largestInteger && !survives:
		return "tallet er for stort til at regne med uden at runde af (højst 9007199254740992); skriv et nummer som tekst i anførselstegn",
			"the number is too large to calculate with without rounding (at most 9007199254740992); write an identifier as a string in quotes"
	case !survives:
		return "tallet har flere cifre, end der kan regnes med uden at runde af (15 betydende cifre); skriv det kortere, eller som tekst i anførselstegn",
			"the number has more digits than can be calculated with without rounding (15 significant digits); shorten it, or write it as a string in quotes"
	}
	return "", ""
}

// significantDigits returns a number's digits without sign, point, exponent and the zeros at either end; "" for zero.
func significantDigits(literal string) string {
	if i := strings.IndexAny(literal, "eE"); i >= 0 {
		literal = literal[:i]
	}
	literal = strings.Replace(strings.TrimPrefix(literal, "-"), ".", "", 1)
	return strings.Trim(literal, "0")
}
