package accept

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// BenchmarkAccepts asks about example cases. x/encoding_json is the cost in units of encoding/json parsing the same bytes in the same
// run; x/authority the cost in units of the authority answering the same.
func BenchmarkAccepts(b *testing.B) {
	schemas := shipped{}
	for _, name := range []string{"01-hele-vejen", "06-revurdering-en-dag-for-sent", "02-ufuldstaendig-anmodning", "10-forumsmoede", "11-afregning", "15-magtanvendelser"} {
		b.Run(name, func(b *testing.B) {
			content, err := os.ReadFile(filepath.Join(testcases, "eksempler", name+".json"))
			if err != nil {
				b.Fatal(err)
			}
			document := decode(b, string(content)).(map[string]any)
			schema, ok := schemas.of(b, document["dokumenttype"].(string))
			if !ok {
				b.Fatal("no schema")
			}
			measure := func(b *testing.B, value plan.Value) {
				parse := each(200, func() {
					var v any
					if err := json.Unmarshal(content, &v); err != nil {
						b.Fatal(err)
					}
				})
				authority := each(50, func() {
					if err := schema.authority.Validate(document); err != nil {
						b.Fatal(err)
					}
				})
				b.ReportAllocs()
				b.SetBytes(int64(len(content)))
				for b.Loop() {
					if !schema.fast.Accepts(value) {
						b.Fatal("not accepted")
					}
				}
				own := float64(b.Elapsed()) / float64(b.N)
				b.ReportMetric(own/float64(parse), "x/encoding_json")
				b.ReportMetric(own/float64(authority), "x/authority")
			}
			value, err := plan.FromJSON(document)
			if err != nil {
				b.Fatal(err)
			}
			b.Run("symbols", func(b *testing.B) { measure(b, value) })
			b.Run("keys are symbols", func(b *testing.B) { measure(b, withSymbolKeys(value)) })
			b.Run("no symbols", func(b *testing.B) { measure(b, withoutSymbols(value)) })
		})
	}
}

// each is the time that one call takes.
func each(rounds int, call func()) time.Duration {
	start := time.Now()
	for range rounds {
		call()
	}
	return time.Since(start) / time.Duration(rounds)
}

// withSymbolKeys is the value as a reader makes it that looks up only names.
func withSymbolKeys(v plan.Value) plan.Value {
	if v.Kind() != plan.Object {
		if v.Kind() != plan.Array {
			return withoutSymbols(v)
		}
		elements := make([]plan.Value, v.Len())
		for i, element := range v.Elements() {
			elements[i] = withSymbolKeys(element)
		}
		return plan.List(elements)
	}
	members := make([]plan.Member, v.Len())
	for i, m := range v.Members() {
		members[i] = plan.Member{Key: m.Key, Value: withSymbolKeys(m.Value)}
	}
	return plan.ObjectOf(members)
}

// TestNoAllocations: a document that is accepted leaves nothing to collect.
func TestNoAllocations(t *testing.T) {
	schemas := shipped{}
	asked := map[string]int{}
	for _, d := range corpus(t) {
		if asked[d.dokumenttype]++; asked[d.dokumenttype] > 20 {
			continue
		}
		schema, ok := schemas.of(t, d.dokumenttype)
		value, err := plan.FromJSON(d.root)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			continue
		}
		for name, value := range map[string]plan.Value{"symbols": value, "no symbols": withoutSymbols(value)} {
			if n := testing.AllocsPerRun(5, func() { schema.fast.Accepts(value) }); n != 0 {
				t.Errorf("%s with %s: %v allocations", d.name, name, n)
			}
		}
	}
}
