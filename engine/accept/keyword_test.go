package accept

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// TestKeywords holds each keyword to the authority on both sides of what it bounds. The values are separated by blanks.
func TestKeywords(t *testing.T) {
	tests := []struct{ schema, accepted, refused string }{
		{`{}`, `null true 1 1e5 1.5 "" [] {} {"a":[null]}`, ``},
		{`{"title":"t","x-any":{"a":1},"$comment":"c","default":1,"examples":[1]}`, `null 1`, ``},
		{`{"properties":{"a":true,"b":false}}`, `{} {"a":1} {"c":1} 1`, `{"b":1} {"a":1,"b":1}`},

		{`{"type":"null"}`, `null`, `false 0 "" [] {}`},
		{`{"type":"boolean"}`, `true false`, `null 0 "true" [] {}`},
		{`{"type":"number"}`, `0 -1 1.5 1.0 1e3 12345678901234567890.5`, `null true "1" [] {}`},
		{`{"type":"integer"}`, `0 -1 1.0 -0.0 9223372036854775807`, `1.5 -0.1 "1" null [1]`},
		{`{"type":"string"}`, `"" "a"`, `null 1 ["a"] {"a":"a"}`},
		{`{"type":"array"}`, `[] [1]`, `{} "[]" null`},
		{`{"type":"object"}`, `{} {"a":1}`, `[] "{}" null`},
		{`{"type":["integer","null"]}`, `1 null`, `1.5 "" true`},
		{`{"type":["integer","number"]}`, `1 1.5`, `""`},

		{`{"const":"1"}`, `"1"`, `1 "2" "" null`},
		{`{"const":null}`, `null`, `0 "" false`},
		{`{"const":true}`, `true`, `false 1 "true"`},
		{`{"const":false}`, `false`, `true 0 null`},
		{`{"const":0}`, `0 0.0 -0 -0.00`, `1 false ""`},
		{`{"const":1.50}`, `1.5 1.50 1.500`, `1 1.51 15 "1.5"`},
		{`{"enum":["a","æ",""]}`, `"a" "æ" ""`, `"b" "A" "aa" null`},
		{`{"enum":["a",1,null,true]}`, `"a" 1 1.0 null true`, `"1" false 2 [] {}`},
		{`{"enum":[true,false]}`, `true false`, `null 0 ""`},
		{`{"type":"string","enum":["a",1]}`, `"a"`, `1 "b"`},
		{`{"type":"integer","enum":[1,1.5]}`, `1`, `1.5 2`},

		{`{"minLength":1}`, `"a" "æ" "😀" 1`, `""`},
		{`{"minLength":2}`, `"ab" "æå" "😀😀" "abcdefghi"`, `"" "a" "æ" "😀"`},
		{`{"maxLength":2}`, `"" "a" "ab" "æå" "😀😀" 123`, `"abc" "æøå" "😀😀😀"`},
		{`{"minLength":3,"maxLength":3}`, `"abc" "æøå" "😀😀😀"`, `"ab" "abcd" "😀"`},
		{`{"pattern":"^[0-9]{4}$"}`, `"0123" 1`, `"" "012" "01234" "012a" "٠٠٠٠" "0123\n" "\n0123" "012\u0000"`},
		{`{"pattern":"b+"}`, `"b" "abba" "æbø"`, `"" "a"`},
		{`{"format":"date"}`, `"2018-02-28" "2020-02-29" 1 null`, `"2018-02-29" "2018-2-01" "" "2018-02-28Z" "20180228"`},
		{`{"format":"date-time"}`, `"2018-02-28T00:00:00Z" "2018-02-28t23:59:59.25+01:00" 1`, `"2018-02-28" "2018-02-28T24:00:00Z" "2018-02-28\u002000:00:00Z" "2018-02-28T00:00:00"`},
		{`{"format":"time"}`, `"00:00:00Z" "23:59:59.1-23:59"`, `"" "00:00Z" "00:00:00" "00:00:00.Z" "00:00:00+24:00"`},

		{`{"minimum":0}`, `0 1 0.5 -0.0 9223372036854775807 "-1"`, `-1 -0.5 -0.000000000000001 -9223372036854775808`},
		{`{"minimum":-1.5}`, `-1.5 -1.50 -1 0`, `-1.51 -2`},
		{`{"exclusiveMinimum":0}`, `0.01 1`, `0 0.0 -1`},
		{`{"exclusiveMinimum":1.5}`, `1.51 2`, `1.5 1 1.49`},
		{`{"maximum":10}`, `10 10.0 9.99 -11`, `11 10.01`},
		{`{"exclusiveMaximum":10}`, `9 9.99 -10`, `10 10.0 11`},
		{`{"exclusiveMaximum":-0.5}`, `-0.51 -1`, `-0.5 -0.49 0`},
		{`{"minimum":1,"exclusiveMinimum":1}`, `2`, `1`},
		{`{"minimum":2,"maximum":1}`, `"a"`, `1 2 1.5`},
		{`{"maximum":999999999999999999}`, `999999999999999999`, `1000000000000000000`},
		{`{"multipleOf":0.01}`, `0 1 0.01 -0.25 12345.67 1.10 1.000`, `0.001 -1.005`},
		{`{"multipleOf":3}`, `0 3 -6 9.0`, `1 -1 3.3 1.5`},
		{`{"multipleOf":1.5}`, `0 1.5 3 -4.5`, `1 2 1.4 0.5`},
		{`{"multipleOf":0.3}`, `0.3 3 -0.9`, `0.1 1 0.03`},
		{`{"type":"integer","minimum":1,"maximum":4}`, `1 4 2.0`, `0 5 2.5`},

		{`{"items":{"type":"integer"}}`, `[] [1,2] {} 1`, `[1,"2"] [null]`},
		{`{"items":false}`, `[] 1`, `[1]`},
		{`{"minItems":1}`, `[1] [1,2] {}`, `[]`},
		{`{"maxItems":1}`, `[] [1]`, `[1,2]`},
		{`{"uniqueItems":true}`, `[] [1] [1,2] ["1",1] [true,1] [false,0] [null,0] [{"a":1},{"a":2}] [{"a":1},{"b":1}] [[1],[2],[1,2]] ["a","æ"]`, `[1,1] [1,1.0] [10,1e1] [1.5,1.50] ["a","a"] [null,null] [{"a":1,"b":2},{"b":2,"a":1.0}] [[],[]] [[1],[1]] [{},{}]`},
		{`{"uniqueItems":false}`, `[1,1]`, ``},

		{`{"required":["b","a"]}`, `{"a":1,"b":1} {"b":null,"a":false,"c":1} []`, `{} {"a":1} {"b":1} {"c":1}`},
		{`{"required":[]}`, `{}`, ``},
		{`{"properties":{"a":{"type":"integer"},"c":{"type":"string"}}}`, `{} {"a":1} {"b":"","c":""} {"c":"","d":1,"a":1}`, `{"a":""} {"b":1,"c":1} {"a":1,"c":1}`},
		{`{"properties":{"a":true,"c":true},"additionalProperties":false}`, `{} {"a":1} {"c":1} {"a":1,"c":1}`, `{"b":1} {"a":1,"b":1,"c":1} {"d":1} {"":1} {"aa":1}`},
		{`{"properties":{"b":true},"additionalProperties":{"type":"integer"}}`, `{"a":1,"b":"","c":1}`, `{"a":""} {"b":1,"c":""}`},
		{`{"additionalProperties":false}`, `{} 1`, `{"a":1}`},
		{`{"additionalProperties":{"type":"integer"},"required":["a"]}`, `{"a":1}`, `{"a":""} {"b":1} {}`},
		{`{"additionalProperties":false,"required":["a"]}`, `1`, `{"a":1} {}`},
		{`{"properties":{"":true,"æ":{"type":"null"}},"required":[""],"additionalProperties":false}`, `{"":1} {"":1,"æ":null}`, `{} {"æ":null} {"":1,"æ":1}`},

		{`{"allOf":[{"minimum":1},{"maximum":2}]}`, `1 2 ""`, `0 3`},
		{`{"anyOf":[{"type":"string"},{"minimum":2}]}`, `"" 2 null`, `1`},
		{`{"anyOf":[false]}`, ``, `1`},
		{`{"$ref":"#/$defs/a","$defs":{"a":{"type":"integer"}}}`, `1`, `""`},
		{`{"$ref":"#/$defs/a","required":["b"],"$defs":{"a":{"properties":{"b":{"type":"string"}}}}}`, `{"b":""} 1`, `{} {"b":1}`},
		{`{"properties":{"a":{"$ref":"#/$defs/a","title":"t"}},"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"const":1}}}`, `{"a":1} {}`, `{"a":2}`},
		{`{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}`, `{} {"a":{}} {"a":{"a":{"a":1}}}`, `{"b":1} {"a":{"a":{"b":1}}}`},
		{`{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"type":"array","items":{"$ref":"#/$defs/a"}}}}`, `[] [[],[[]]]`, `[1] [[[1]]]`},
		{`{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"null"}`, `null`, `1`},
	}
	for _, test := range tests {
		schema := compileBoth(t, test.schema)
		for _, text := range strings.Fields(test.accepted) {
			if fast, valid := schema.judge(t, decode(t, text)); !fast || !valid {
				t.Errorf("%s: %s: accepted %v, valid %v", test.schema, text, fast, valid)
			}
		}
		for _, text := range strings.Fields(test.refused) {
			if fast, valid := schema.judge(t, decode(t, text)); fast || valid {
				t.Errorf("%s: %s: accepted %v, valid %v", test.schema, text, fast, valid)
			}
		}
	}
}

// TestStricter is what is left to the authority although it is valid.
func TestStricter(t *testing.T) {
	many := "[0"
	for i := range maxCompared {
		many += fmt.Sprintf(",%d", i+1)
	}
	many += "]"
	for schema, document := range map[string]string{
		`{"minimum":0}`: `1e2`, `{"type":"integer"}`: `1234567890123456789.0`, `{"format":"time"}`: `"23:59:60Z"`,
		`{"uniqueItems":true}`: many, `{"uniqueItems":true,"title":"t"}`: `[1,1e1]`,
	} {
		if fast, valid := compileBoth(t, schema).judge(t, decode(t, document)); fast || !valid {
			t.Errorf("%s: %.80s: accepted %v, valid %v", schema, document, fast, valid)
		}
	}
}

// TestNotJSON: what no JSON document can hold is never accepted.
func TestNotJSON(t *testing.T) {
	one := plan.Int(1)
	for name, value := range map[string]plan.Value{
		"undefined": {}, "a set": plan.SetOf([]plan.Value{one}),
		"a key that is no text": plan.ObjectOf([]plan.Member{{Key: one, Value: one}}),
	} {
		for _, schema := range []string{`{}`, `{"properties":{"":true}}`, `{"properties":{"":true},"additionalProperties":false}`} {
			accepted := compileBoth(t, schema).fast.Accepts(value)
			if name == "a key that is no text" && schema == `{}` {
				continue // nothing is asked of the members
			}
			if accepted {
				t.Errorf("%s accepts %s", schema, name)
			}
		}
	}
}

func TestUnsupported(t *testing.T) {
	for schema, want := range map[string]Unsupported{
		`{"not":{}}`: {"not", "/not"}, `{"oneOf":[true]}`: {"oneOf", "/oneOf"}, `{"if":true}`: {"if", "/if"}, `{"contains":true}`: {"contains", "/contains"},
		`{"dependencies":{}}`: {"dependencies", "/dependencies"}, `{"unevaluatedProperties":false}`: {"unevaluatedProperties", "/unevaluatedProperties"},
		`{"unknown":1}`: {"unknown", "/unknown"}, `{"$id":"urn:a"}`: {"$id", "/$id"}, `{"$anchor":"a"}`: {"$anchor", "/$anchor"},
		`{"properties":{"a/b":{"items":{"patternProperties":{}}}}}`:              {"patternProperties", "/properties/a~1b/items/patternProperties"},
		`{"$ref":"#/$defs/a","$defs":{"a":{"anyOf":[true,{"prefixItems":[]}]}}}`: {"prefixItems", "/$defs/a/anyOf/1/prefixItems"},
		`{"$schema":"http://json-schema.org/draft-07/schema#"}`:                  {"$schema", "/$schema"},
		`{"items":{"$schema":"https://json-schema.org/draft/2020-12/schema"}}`:   {"$schema", "/items/$schema"},
		`{"items":{"$defs":{}}}`:                          {"$defs", "/items/$defs"},
		`{"$ref":"#/properties/a","properties":{"a":{}}}`: {"$ref", "/$ref"},
		`{"$ref":"#/$defs/b","$defs":{"a":{}}}`:           {"$ref", "/$ref"},
		`{"$ref":"#/$defs/a~0","$defs":{"a~0":{}}}`:       {"$ref", "/$ref"},
		`{"items":{"$ref":"https://example.invalid/"}}`:   {"$ref", "/items/$ref"},
		`{"$ref":"#"}`: {"$ref", ""},
		`{"$ref":"#/$defs/a","$defs":{"a":{"anyOf":[{"$ref":"#/$defs/b"}]},"b":{"allOf":[{"$ref":"#/$defs/a"}]}}}`:                                                   {"$ref", ""},
		`{"properties":{"a":{"$ref":"#/$defs/a"}},"$defs":{"a":{"items":{"$ref":"#/$defs/b"},"allOf":[{"$ref":"#/$defs/b"}]},"b":{"allOf":[{"$ref":"#/$defs/a"}]}}}`: {"$ref", "/$defs/a"},
		`{"items":1}`: {"", "/items"}, `{"items":[true]}`: {"", "/items"}, `{"properties":{"a":null}}`: {"", "/properties/a"}, `{"properties":[]}`: {"properties", "/properties"},
		`{"required":"a"}`: {"required", "/required"}, `{"required":[1]}`: {"required", "/required"}, `{"additionalProperties":1}`: {"", "/additionalProperties"},
		`{"type":"tekst"}`: {"type", "/type"}, `{"type":[]}`: {"type", "/type"}, `{"type":[1]}`: {"type", "/type"},
		`{"enum":[]}`: {"enum", "/enum"}, `{"enum":1}`: {"enum", "/enum"}, `{"enum":[[]]}`: {"enum", "/enum"}, `{"const":{}}`: {"const", "/const"},
		`{"const":1,"enum":[1]}`: {"const", "/const"}, `{"const":1e2}`: {"const", "/const"}, `{"enum":[1234567890123456789]}`: {"enum", "/enum"},
		`{"minLength":-1}`: {"minLength", "/minLength"}, `{"maxLength":1.0}`: {"maxLength", "/maxLength"}, `{"minItems":"1"}`: {"minItems", "/minItems"},
		`{"maxItems":1e1}`: {"maxItems", "/maxItems"}, `{"uniqueItems":1}`: {"uniqueItems", "/uniqueItems"},
		`{"format":"email"}`: {"format", "/format"}, `{"format":1}`: {"format", "/format"}, `{"pattern":"("}`: {"pattern", "/pattern"}, `{"pattern":""}`: {"pattern", "/pattern"},
		`{"minimum":"1"}`: {"minimum", "/minimum"}, `{"maximum":1e400}`: {"maximum", "/maximum"}, `{"multipleOf":0}`: {"multipleOf", "/multipleOf"},
		`{"multipleOf":-1}`: {"multipleOf", "/multipleOf"}, `{"allOf":[]}`: {"allOf", "/allOf"}, `{"anyOf":{}}`: {"anyOf", "/anyOf"}, `{"anyOf":[1]}`: {"", "/anyOf/0"},
	} {
		compiled, err := Compile(decode(t, schema).(map[string]any))
		var got *Unsupported
		if !errors.As(err, &got) || *got != want || compiled != nil {
			t.Errorf("%s: %+v, want %+v", schema, err, want)
			continue
		}
		if text := got.Error(); !strings.Contains(text, want.Keyword) || !strings.Contains(text, "'"+want.Pointer+"'") {
			t.Errorf("%s: %s", schema, text)
		}
	}
}
