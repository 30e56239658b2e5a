package engine

import "testing"

func TestReadSyntax(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"comma missing between members", "{\"a\":1\n \"b\":2}", "2:2 her mangler et komma eller en afsluttende '}'"},
		{"comma missing between elements", `{"a":["x" "y"]}`, "1:11 her mangler et komma eller en afsluttende ']'"},
		{"superfluous comma in an object", "{\"a\":1,\n}", "1:7 overflødigt komma før '}': fjern kommaet"},
		{"superfluous comma in a list", `{"a":[1 , ]}`, "1:9 overflødigt komma før ']': fjern kommaet"},
		{"two commas", `{"a":1,,"b":2}`, "1:8 to kommaer i træk: fjern det ene"},
		{"comma first", `{,"a":1}`, "1:2 her står et komma, men der mangler et felt før det"},
		{"comma first in a list", `{"a":[,1]}`, "1:7 her mangler en værdi før ','"},
		{"colon missing", `{"a" 1}`, "1:6 her mangler et kolon (:) mellem feltnavnet og værdien"},
		{"colon missing at the end", `{"a"`, "1:5 her mangler et kolon (:) mellem feltnavnet og værdien"},
		{"value missing", `{"a":}`, "1:6 her mangler en værdi før '}'"},
		{"value missing before a comma", `{"a":,"b":1}`, "1:6 her mangler en værdi før ','"},
		{"wrong bracket", "{\n\"a\":[1,2}", "2:9 her står '}', men listen fra linje 2 skal afsluttes med ']'"},
		{"wrong bracket in an empty list", "{\"a\":[}", "1:7 her står '}', men listen fra linje 1 skal afsluttes med ']'"},
		{"wrong bracket in an object", "{\"a\":1]", "1:7 her står ']', men objektet fra linje 1 skal afsluttes med '}'"},
		{"wrong bracket in an empty object", "{]", "1:2 her står ']', men objektet fra linje 1 skal afsluttes med '}'"},
		{"ends in an object", "\n{\"a\":1\n\n", "2:7 filen slutter for tidligt: objektet fra linje 2 mangler en afsluttende '}'"},
		{"ends in a list", `{"a":[1,`, "1:9 filen slutter for tidligt: listen fra linje 1 mangler en afsluttende ']'"},
		{"ends after the brace", `{`, "1:2 filen slutter for tidligt: objektet fra linje 1 mangler en afsluttende '}'"},
		{"ends before a value", `{"a": `, "1:6 filen slutter for tidligt: objektet fra linje 1 mangler en afsluttende '}'"},
		{"key without quotes", `{a:1}`, `1:2 her skal stå et feltnavn i anførselstegn (")`},
		{"key with single quotes", `{'a':1}`, `1:2 tekst og feltnavne skal have lige, dobbelte anførselstegn (") om`},
		{"typographic quotes", `{"æ":“x”}`, `1:6 tekst og feltnavne skal have lige, dobbelte anførselstegn (") om`},
		{"text without quotes", `{"a":hej}`, `1:6 her skal stå en værdi: tekst skal have anførselstegn (") om`},
		{"NaN", `{"a":NaN}`, "1:6 NaN er ikke et tal i JSON: udelad feltet, hvis tallet ikke kendes"},
		{"minus infinity", `{"a":[1,-Infinity]}`, "1:9 -Infinity er ikke et tal i JSON: udelad feltet, hvis tallet ikke kendes"},
		{"Python's True", `{"a":True}`, "1:6 'True' skrives med små bogstaver: true"},
		{"Python's None", `{"a":None}`, "1:6 'None' er ikke en værdi i JSON: udelad feltet, hvis det ikke er oplyst"},
		{"a literal cut short", `{"a":tru}`, `1:6 her skal stå en værdi: tekst skal have anførselstegn (") om`},
		{"comment", "{\"a\":1, // x\n\"b\":2}", "1:9 JSON kan ikke have kommentarer: fjern den"},
		{"comment after a value", "{\"a\":1 /* x */}", "1:8 JSON kan ikke have kommentarer: fjern den"},
		{"date without quotes", `{"a":2018-02-01}`, "1:6 dette er ikke et tal: sæt anførselstegn om datoer, koder og tekst"},
		{"leading zero", `{"a":0751}`, "1:6 et tal kan ikke begynde med 0: fjern nullet, eller sæt anførselstegn om, hvis det er en kode"},
		{"decimal comma", `{"a":1,5}`, "1:7 et decimaltal skrives med punktum, ikke komma"},
		{"number not complete", `{"a":1.}`, "1:6 tallet er ikke skrevet færdigt eller rigtigt: skriv fx 12, -3 eller 1.5"},
		{"number not complete at the end", `{"a":-`, "1:6 tallet er ikke skrevet færdigt eller rigtigt: skriv fx 12, -3 eller 1.5"},
		{"plus", `{"a":+1}`, "1:6 et tal skrives uden plus foran"},
		{"point first", `{"a":.5}`, "1:6 et decimaltal skal have et ciffer før punktummet: 0.5"},
		{"line break in a text", "{\"a\":\"x\ny\"}", "1:6 teksten, der begynder her, mangler et afsluttende anførselstegn på linjen (et linjeskift i en tekst skrives \\n)"},
		{"text that never ends", `{"a":"x}`, "1:6 teksten, der begynder her, mangler et afsluttende anførselstegn"},
		{"text that ends in a backslash", `{"a":"x\`, `1:8 efter en omvendt skråstreg kan her kun stå ", \, /, b, f, n, r, t eller u og fire hexcifre: en omvendt skråstreg i teksten skrives \\`},
		{"key that never ends", `{"a`, "1:2 teksten, der begynder her, mangler et afsluttende anførselstegn"},
		{"tab in a text", "{\"a\":\"æ\tx\"}", `1:8 tegnet U+0009 kan ikke stå i en tekst: skriv \u0009 (tabulator: \t)`},
		{"path of Windows", `{"a":"C:\sager"}`, `1:9 efter en omvendt skråstreg kan her kun stå ", \, /, b, f, n, r, t eller u og fire hexcifre: en omvendt skråstreg i teksten skrives \\`},
		{"half an escape", `{"a":"\u12x4"}`, `1:7 efter en omvendt skråstreg kan her kun stå ", \, /, b, f, n, r, t eller u og fire hexcifre: en omvendt skråstreg i teksten skrives \\`},
		{"no-break space", "{\"a\":\u00a01}", "1:6 her står et tegn, der ikke kan stå i JSON"},
		{"control character", "{\"a\":\x01}", "1:6 her står et tegn, der ikke kan stå i JSON"},
		{"not JSON at all", "dokumenttype: sag", `1:1 her skal stå en værdi: tekst skal have anførselstegn (") om`},
		{"XML", "<sag/>", `1:1 her skal stå en værdi: tekst skal have anførselstegn (") om`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			expectTold(t, told(t, test.data), []string{test.want})
		})
	}
}

func TestReadTellsWhatStoodBeforeASyntaxError(t *testing.T) {
	expectTold(t, told(t, `{"a":null,"a":"",'b'`), []string{
		"1:6 a: null er ikke tilladt: udelad feltet, hvis det ikke er oplyst",
		"1:11 a: feltet står mere end én gang i samme objekt (første gang på linje 1, kolonne 2): behold kun det ene",
		"1:15 a: tom tekst er ikke tilladt: udelad feltet, hvis det ikke er oplyst",
		`1:18 tekst og feltnavne skal have lige, dobbelte anførselstegn (") om`,
	})
}
