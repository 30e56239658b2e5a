package accept

import "github.com/pladstjek/pladstjek/engine/plan"

// maxDigits is how many digits of a number are read: so many fit an int64.
const maxDigits = 18

// decimal is coefficient / 10^scale, with the least scale there is, so that equal numbers are equal decimals.
type decimal struct {
	coefficient int64
	scale       int // 0 to maxDigits
}

// decimalOf reads a number; false where it has an exponent or too many digits.
func decimalOf(v *plan.Value) (decimal, bool) {
	if n, ok := v.IsInt(); ok {
		return decimal{n, 0}, true
	}
	return parseDecimal(v.NumberText())
}

func parseDecimal(text string) (d decimal, ok bool) {
	digits, point, negative := 0, -1, false
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			if digits++; digits > maxDigits {
				return decimal{}, false
			}
			d.coefficient = 10*d.coefficient + int64(c-'0')
		case c == '.' && point < 0:
			point = digits
		case c == '-' && i == 0:
			negative = true
		default:
			return decimal{}, false
		}
	}
	if digits == 0 {
		return decimal{}, false
	}
	if negative {
		d.coefficient = -d.coefficient
	}
	if point >= 0 {
		d.scale = digits - point
	}
	for d.scale > 0 && d.coefficient%10 == 0 {
		d.coefficient /= 10
		d.scale--
	}
	return d, true
}
