package accept

import (
	"encoding/json"
	"math"
	"math/big"
	"slices"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// number is what is demanded of a number.
type number struct {
	whole   bool
	allowed []decimal             // nil for all
	limits  [maxDigits + 1]limits // by scale
}

// limits are what a schema demands of a decimal's coefficient where the decimal has a certain scale.
type limits struct {
	least, most int64
	step        uint64 // what the coefficient must be a multiple of
}

func numberOf(s source, whole bool, allowed []decimal) (*number, error) {
	if !whole && allowed == nil && !s.has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") {
		return nil, nil
	}
	bounds := map[string]*big.Rat{}
	for _, keyword := range []string{"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"} {
		if !s.has(keyword) {
			continue
		}
		text, _ := s.schema[keyword].(json.Number)
		if _, ok := parseDecimal(string(text)); !ok {
			return nil, s.refuse(keyword)
		}
		bounds[keyword], _ = new(big.Rat).SetString(string(text))
	}
	multiple := bounds["multipleOf"]
	if multiple != nil && multiple.Sign() <= 0 {
		return nil, s.refuse("multipleOf")
	}
	n := &number{whole: whole, allowed: allowed}
	power := big.NewRat(1, 1)
	for scale := range n.limits {
		at := func(keyword string) *big.Rat {
			if bound := bounds[keyword]; bound != nil {
				return new(big.Rat).Mul(bound, power)
			}
			return nil
		}
		n.limits[scale] = limitsOf(at("minimum"), at("exclusiveMinimum"), at("maximum"), at("exclusiveMaximum"), at("multipleOf"))
		power.Mul(power, big.NewRat(10, 1))
	}
	return n, nil
}

func limitsOf(minimum, above, maximum, below, multiple *big.Rat) limits {
	least, most := big.NewInt(math.MinInt64), big.NewInt(math.MaxInt64)
	raise := func(to *big.Int) {
		if to.Cmp(least) > 0 {
			least = to
		}
	}
	lower := func(to *big.Int) {
		if to.Cmp(most) < 0 {
			most = to
		}
	}
	one := big.NewInt(1)
	if minimum != nil {
		raise(ceiling(minimum))
	}
	if above != nil {
		raise(new(big.Int).Add(floor(above), one))
	}
	if maximum != nil {
		lower(floor(maximum))
	}
	if below != nil {
		lower(new(big.Int).Sub(ceiling(below), one))
	}
	l := limits{least: math.MaxInt64, most: math.MinInt64, step: 1} // no number at all
	if least.IsInt64() && most.IsInt64() {
		l.least, l.most = least.Int64(), most.Int64()
	}
	if multiple != nil {
		// n is a multiple of a fraction in its lowest terms where it is one of the numerator.
		if l.step = math.MaxUint64; multiple.Num().IsUint64() {
			l.step = multiple.Num().Uint64()
		}
	}
	return l
}

func floor(r *big.Rat) *big.Int { return new(big.Int).Div(r.Num(), r.Denom()) }

func ceiling(r *big.Rat) *big.Int {
	negative := floor(new(big.Rat).Neg(r))
	return negative.Neg(negative)
}

func (n *number) accepts(v *plan.Value) bool {
	d, ok := decimalOf(v)
	if !ok || n.whole && d.scale > 0 {
		return false
	}
	l := &n.limits[d.scale]
	if d.coefficient < l.least || d.coefficient > l.most {
		return false
	}
	if l.step > 1 && magnitude(d.coefficient)%l.step != 0 {
		return false
	}
	return n.allowed == nil || slices.Contains(n.allowed, d)
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
