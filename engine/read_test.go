package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"
)

// trialSchemas are schemas of the tests' own, so that what is expected here does not change with the law.
func trialSchemas(t testing.TB) *Skemaer {
	t.Helper()
	s, err := LoadSkemaer(os.DirFS("testdata/read/skemaer"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// told reads a document and returns its errors as "line:column message".
func told(t testing.TB, data string, options ...ReadOption) []string {
	t.Helper()
	_, err := Read("sag.json", []byte(data), append([]ReadOption{WithSkemaer(trialSchemas(t))}, options...)...)
	if err == nil {
		return nil
	}
	var e *DocumentError
	if !errors.As(err, &e) {
		t.Fatalf("not a DocumentError: %v", err)
	}
	var lines []string
	for _, f := range e.Fejl {
		lines = append(lines, fmt.Sprintf("%d:%d %s", f.Linje, f.Kolonne, f.Besked))
		if f.BeskedEn == "" {
			t.Errorf("no English text for %q", f.Besked)
		}
	}
	return lines
}

// expectTold compares errors with what is wanted; a wanted text may end in "…" to leave the rest open.
func expectTold(t *testing.T, got, want []string) {
	t.Helper()
	same := len(got) == len(want)
	for i := 0; same && i < len(got); i++ {
		begin, open := strings.CutSuffix(want[i], "…")
		same = got[i] == want[i] || open && strings.HasPrefix(got[i], begin)
	}
	if !same {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// head is the first line of a valid trial document that goes on.
const head = `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1",` + "\n"

func TestReadRefuses(t *testing.T) {
	tests := []struct {
		name, data string
		want       []string
	}{
		// what the parser checks
		{"duplicate key", head + `"anmodning":{"hastende":true,` + "\n" + `  "hastende":false}}`, []string{
			"3:3 anmodning.hastende: feltet står mere end én gang i samme objekt (første gang på linje 2, kolonne 14): behold kun det ene"}},
		{"duplicate key, written with an escape", head + `"anmodning":{"hastende":true, "h\u0061stende":false}}`, []string{
			"2:31 anmodning.hastende: feltet står mere end én gang i samme objekt (første gang på linje 2, kolonne 14): behold kun det ene"}},
		{"null", head + `"anmodning":{"modtaget":null}}`, []string{
			"2:25 anmodning.modtaget: null er ikke tilladt: udelad feltet, hvis det ikke er oplyst"}},
		{"null in a list", head + `"anmodning":{"maerker":["a",null]}}`, []string{
			"2:29 anmodning.maerker[1]: null er ikke tilladt: udelad elementet, hvis det ikke er oplyst"}},
		{"null where a field is required", `{"dokumenttype":"proevesag","skemaversion":"1","id":null}`, []string{
			"1:53 id: null er ikke tilladt: udelad feltet, hvis det ikke er oplyst"}},
		{"empty text", head + `"anmodning":{"formaal":""}}`, []string{
			"2:24 anmodning.formaal: tom tekst er ikke tilladt: udelad feltet, hvis det ikke er oplyst"}},
		{"invalid UTF-8 in a value", head + "\"anmodning\":{\"formaal\":\"pr\xf8ve\"}}", []string{
			"2:27 byten 0xF8 er ikke gyldig UTF-8: gem filen som UTF-8"}},
		{"invalid UTF-8 in a key", head + "\"anmodning\":{\"form\xe5l\":\"x\"}}", []string{
			"2:19 byten 0xE5 er ikke gyldig UTF-8: gem filen som UTF-8"}},
		{"a file in Latin-1 is one mistake", head + "\"anmodning\":{\"formaal\":\"\xe6\xf8\xe5\"}}", []string{
			"2:25 byten 0xE6 er ikke gyldig UTF-8 (3 bytes i alt): gem filen som UTF-8"}},
		{"lone surrogate", head + `"anmodning":{"formaal":"ab\ud800c"}}`, []string{
			`2:27 anmodning.formaal: '\ud800' er en halv surrogat og ikke et tegn: skriv hele tegnet`}},
		{"low surrogate first", head + `"anmodning":{"formaal":"\udc00\ud800"}}`, []string{
			`2:25 anmodning.formaal: '\udc00' er en halv surrogat og ikke et tegn: skriv hele tegnet`}},
		{"trailing garbage", `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1"}` + "\n  x", []string{
			"2:3 efter dokumentets afslutning står der mere: en fil skal indeholde ét dokument"}},
		{"two documents", `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1"}{}`, []string{
			"1:59 efter dokumentets afslutning står der mere: en fil skal indeholde ét dokument"}},
		{"integer beyond 2^53", head + `"anmodning":{"antal":9007199254740993}}`, []string{
			"2:22 anmodning.antal: tallet er for stort til at regne med uden at runde af (højst 9007199254740992); skriv et nummer som tekst i anførselstegn"}},
		{"integer beyond 2^53, with exponent", head + `"anmodning":{"antal":1e16}}`, []string{
			"2:22 anmodning.antal: tallet er for stort til at regne med uden at runde af…"}},
		{"digits that do not survive", head + `"anmodning":{"vaegt":0.12345678901234567890}}`, []string{
			"2:22 anmodning.vaegt: tallet har flere cifre, end der kan regnes med uden at runde af (15 betydende cifre); skriv det kortere, eller som tekst i anførselstegn"}},
		{"overflow", head + `"anmodning":{"vaegt":1e999999999}}`, []string{
			"2:22 anmodning.vaegt: tallet er for stort til at regne med"}},
		{"underflow", head + `"anmodning":{"vaegt":1e-999999999}}`, []string{
			"2:22 anmodning.vaegt: tallet er for lille til at regne med"}},

		// files that are no document
		{"empty", "", []string{"1:1 filen er tom: der skal stå et JSON-objekt { … }"}},
		{"only a byte order mark", "\ufeff", []string{"1:1 filen er tom: der skal stå et JSON-objekt { … }"}},
		{"only white space", " \r\n\t ", []string{"1:1 filen indeholder kun mellemrum og linjeskift: der skal stå et JSON-objekt { … }"}},
		{"UTF-16", "\xff\xfe{\x00}\x00", []string{"1:1 filen er gemt som UTF-16: gem den som UTF-8"}},
		{"UTF-16 without mark", "\x00{\x00}", []string{"1:1 filen er gemt som UTF-16: gem den som UTF-8"}},
		{"a list", "\n [null, {\"id\":\"\"}]", []string{"2:2 dokumentet skal være et objekt { … }, men er en liste"}},
		{"a text", `"x"`, []string{"1:1 dokumentet skal være et objekt { … }, men er en tekst"}},
		{"null alone", `null`, []string{"1:1 dokumentet skal være et objekt { … }, men er null"}},
		{"a number", `5`, []string{"1:1 dokumentet skal være et objekt { … }, men er et tal"}},

		// the type of the document
		{"type missing", `{"id":"S-1"}`, []string{"1:1 dokumenttype: feltet mangler; kendte typer: indberetning, proevesag"}},
		{"type unknown", "{\n \"dokumenttype\":\"prøvesag\"}", []string{
			"2:17 dokumenttype: ukendt dokumenttype 'prøvesag'; kendte typer: indberetning, proevesag; mente du 'proevesag'?"}},
		{"type far from any", `{"dokumenttype":"faktura"}`, []string{
			"1:17 dokumenttype: ukendt dokumenttype 'faktura'; kendte typer: indberetning, proevesag"}},
		{"type no text", `{"dokumenttype":7}`, []string{"1:17 dokumenttype: ukendt dokumenttype; kendte typer: indberetning, proevesag"}},
		{"type null", `{"dokumenttype":null}`, []string{"1:17 dokumenttype: null er ikke tilladt: udelad feltet, hvis det ikke er oplyst"}},
		{"a schema of the engine's own is no type", `{"dokumenttype":"svar"}`, []string{
			"1:17 dokumenttype: ukendt dokumenttype 'svar'; kendte typer: indberetning, proevesag"}},

		// the schema
		{"no such date", head + `"anmodning":{"modtaget":"2018-02-30"}}`, []string{
			"2:25 anmodning.modtaget: '2018-02-30' er ikke en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone: datoen findes ikke"}},
		{"a Danish date", head + `"anmodning":{"modtaget":"1. februar 2018"}}`, []string{
			"2:25 anmodning.modtaget: '1. februar 2018' er ikke en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone; skriv den som 2018-02-01"}},
		{"no offset", head + `"anmodning":{"modtaget":"2018-02-01T10:00:00"}}`, []string{
			"2:25 anmodning.modtaget: '2018-02-01T10:00:00' er ikke en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone: tidszonen mangler, fx +01:00 (vintertid) eller +02:00 (sommertid)"}},
		{"a number for a date", head + `"anmodning":{"modtaget":20180201}}`, []string{
			"2:25 anmodning.modtaget: her skal stå en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone, men der står et tal; skriv den som 2018-02-01"}},
		{"another number for a date", head + `"anmodning":{"modtaget":2018}}`, []string{
			"2:25 anmodning.modtaget: her skal stå en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone, men der står et tal: sæt anførselstegn om"}},
		{"format without x-forventet", head + `"anmodning":{"planlagt":"i morgen"}}`, []string{
			"2:25 anmodning.planlagt: 'i morgen' er ikke en dato (ÅÅÅÅ-MM-DD)"}},
		{"date-time without x-forventet", head + `"anmodning":{"oprettet":"2018-02-01"}}`, []string{
			"2:25 anmodning.oprettet: '2018-02-01' er ikke et tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ss+01:00): klokkeslættet mangler"}},
		{"unknown field, near", head + `"anmodning":{"modtagett":"2018-02-01"}}`, []string{
			"2:14 anmodning: ukendt felt 'modtagett'; mente du 'modtaget'?"}},
		{"unknown field, Danish letters", head + `"forum":{"møder":[]}}`, []string{
			"2:10 forum: ukendt felt 'møder'; mente du 'moeder'?"}},
		{"unknown field, far", head + `"forum":{"farve":1}}`, []string{
			"2:10 forum: ukendt felt 'farve'; kendte felter: moeder"}},
		{"unknown field at the top", head + `"forumm":{}}`, []string{"2:1 ukendt felt 'forumm'; mente du 'forum'?"}},
		{"a misspelt required field is one mistake", head + `"forum":{"moeder":[{"idd":"m1"}]}}`, []string{
			"2:21 forum.moeder[0]: ukendt felt 'idd'; mente du 'id'?"}},
		{"missing at the top", "\n" + `{"dokumenttype":"proevesag","skemaversion":"1"}`, []string{"2:1 id: feltet mangler"}},
		{"missing in an element", head + `"forum":{"moeder":[{"id":"m1"},` + "\n" + `  {"dato":"2018-02-01"}]}}`, []string{
			"3:3 forum.moeder[1].id: feltet mangler"}},
		{"missing in an object", head + `"anmodning":{"interval":{}}}`, []string{"2:14 anmodning.interval.maaneder: feltet mangler"}},
		{"dependent field", head + `"anmodning":{"periode":{"til":"2018-02-01"}}}`, []string{
			"2:14 anmodning.periode.fra: feltet mangler: det skal stå her, fordi et andet felt i samme objekt er oplyst"}},
		{"enum, near", head + `"anmodning":{"region":"Sjælland"}}`, []string{
			"2:23 anmodning.region: 'Sjælland' er ikke en af de tilladte værdier: hovedstaden, sjaelland, syddanmark, midtjylland, nordjylland; mente du 'sjaelland'?"}},
		{"enum, far", head + `"anmodning":{"region":"Skåne"}}`, []string{
			"2:23 anmodning.region: 'Skåne' er ikke en af de tilladte værdier: hovedstaden, sjaelland, syddanmark, midtjylland, nordjylland"}},
		{"no suggestion for a code of digits", head + `"anmodning":{"kommunekode":"0750"}}`, []string{
			"2:28 anmodning.kommunekode: '0750' er ikke en kommunekode på fire cifre"}},
		{"const", `{"dokumenttype":"proevesag","skemaversion":"2","id":"S-1"}`, []string{
			`1:44 skemaversion: '2' er ikke tilladt her: der skal stå "1"`}},
		{"type: text", `{"dokumenttype":"proevesag","skemaversion":1,"id":"S-1"}`, []string{
			"1:44 skemaversion: her skal stå en tekst, men der står et tal: sæt anførselstegn om"}},
		{"type: boolean", head + `"anmodning":{"hastende":"ja"}}`, []string{
			"2:25 anmodning.hastende: her skal stå sand/falsk (true eller false), men der står en tekst: skriv true eller false uden anførselstegn"}},
		{"type: whole number", head + `"anmodning":{"antal":1.5}}`, []string{"2:22 anmodning.antal: her skal stå et helt tal, men der står et decimaltal"}},
		{"type: number in quotes", head + `"anmodning":{"vaegt":"1.5"}}`, []string{
			"2:22 anmodning.vaegt: her skal stå et tal, men der står en tekst: fjern anførselstegnene"}},
		{"type: object", head + `"anmodning":[]}`, []string{"2:13 anmodning: her skal stå et objekt { … }, men der står en liste"}},
		{"type: list", head + `"anmodning":{"maerker":"a"}}`, []string{
			"2:24 anmodning.maerker: her skal stå en liste [ … ], men der står en tekst: sæt [ ] om, også når der kun er ét element"}},
		{"minimum", head + `"anmodning":{"antal":-1}}`, []string{"2:22 anmodning.antal: tallet skal være mindst 0"}},
		{"maximum", head + `"anmodning":{"antal":11}}`, []string{"2:22 anmodning.antal: tallet må højst være 10"}},
		{"exclusive minimum", head + `"anmodning":{"vaegt":0}}`, []string{"2:22 anmodning.vaegt: tallet skal være større end 0"}},
		{"two keywords fail on one value", head + `"anmodning":{"kode":"x"}}`, []string{"2:21 anmodning.kode: teksten er for kort: mindst 2 tegn"}},
		{"pattern", head + `"anmodning":{"kode":"x7"}}`, []string{"2:21 anmodning.kode: 'x7' har ikke den rigtige form (mønster ^[A-Z]{2}$)"}},
		{"list too long", head + `"anmodning":{"maerker":["a","b","c","d"]}}`, []string{"2:24 anmodning.maerker: listen er for lang: højst 3 elementer"}},
		{"equal elements", head + `"anmodning":{"maerker":["a","a"]}}`, []string{"2:24 anmodning.maerker: listen har to ens elementer: fjern det ene"}},
		{"no branch fits", head + `"anmodning":{"interval":"x"}}`, []string{"2:25 anmodning.interval: 'x' passer ikke med nogen af de former, feltet kan have"}},
		{"the branch that was meant", head + `"anmodning":{"interval":{"maaneder":0}}}`, []string{
			"2:37 anmodning.interval.maaneder: tallet skal være mindst 1"}},
		{"laesninger is the engine's", head + `"laesninger":{"frist.flyt_til_hverdag":"ja"}}`, []string{
			"2:1 laesninger kan ikke stå i en fil; vælg læsning med en indstilling, når filen tjekkes"}},
		{"laesninger of the wrong kind is the same mistake", head + `"laesninger":7}`, []string{
			"2:1 laesninger kan ikke stå i en fil; vælg læsning med en indstilling, når filen tjekkes"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			expectTold(t, told(t, test.data), test.want)
		})
	}
}

func TestReadTellsEverythingAtOnce(t *testing.T) {
	document := `{"dokumenttype":"proevesag","skemaversion":"1",
  "borger":{"navn":"","cpr":"1"},
  "anmodning":{"modtaget":"30/2 2018","hastende":null,
    "hastende":true,"antal":12345678901234567890,
    "regoin":"hovedstaden","kommunekode":"9999"},
  "forum":{"moeder":[{"id":"m1"},{"sted":"\udead"}]}}`
	expectTold(t, told(t, document), []string{
		"1:1 id: feltet mangler",
		"2:20 borger.navn: tom tekst er ikke tilladt: udelad feltet, hvis det ikke er oplyst",
		"2:29 borger.cpr: værdien har ikke den rigtige form…",
		"3:27 anmodning.modtaget: '30/2 2018' er ikke en dato (ÅÅÅÅ-MM-DD) eller et tidspunkt med tidszone: datoen findes ikke",
		"3:50 anmodning.hastende: null er ikke tilladt: udelad feltet, hvis det ikke er oplyst",
		"4:5 anmodning.hastende: feltet står mere end én gang i samme objekt (første gang på linje 3, kolonne 39): behold kun det ene",
		"4:29 anmodning.antal: tallet er for stort til at regne med uden at runde af…",
		"5:5 anmodning: ukendt felt 'regoin'; mente du 'region'?",
		"5:42 anmodning.kommunekode: '9999' er ikke en kommunekode på fire cifre",
		"6:34 forum.moeder[1].id: feltet mangler",
		`6:43 forum.moeder[1].sted: '\udead' er en halv surrogat og ikke et tegn: skriv hele tegnet`,
	})
}

func TestReadAcceptsNumbersThatSurvive(t *testing.T) {
	for _, number := range []string{"9007199254740992", "0.1", "0.1234567890123456", "123456789012345", "1e15", "0.10000000000000000000000", "1.5e-300"} {
		if got := told(t, head+`"anmodning":{"vaegt":`+number+`}}`); got != nil {
			t.Errorf("%s: %v", number, got)
		}
	}
}

func TestReadLimit(t *testing.T) {
	document := `{"dokumenttype":"indberetning","id":"x"}`
	if got := told(t, document, WithLimit(len(document)+8)); got != nil {
		t.Errorf("below the limit: %v", got)
	}
	onLimit := document + strings.Repeat(" ", 100-len(document))
	if got := told(t, onLimit, WithLimit(100)); got != nil {
		t.Errorf("on the limit: %v", got)
	}
	expectTold(t, told(t, onLimit+" ", WithLimit(100)), []string{"1:1 filen fylder 101 bytes; grænsen er 100: del den op, eller hæv grænsen"})
	expectTold(t, told(t, strings.Repeat(" ", 8<<20+1)), []string{"1:1 filen fylder 8388609 bytes; grænsen er 8388608…"})
	expectTold(t, told(t, strings.Repeat(" ", 8<<20)), []string{"1:1 filen indeholder kun…"})
}

func TestReadBoundsTheNumberOfValues(t *testing.T) {
	document := func(elements int) string { // the type, the id, the list and its elements: 160/16 = 10 values
		return `{"dokumenttype":"indberetning","id":"x","a":[` + strings.TrimSuffix(strings.Repeat("1,", elements), ",") + `]}`
	}
	if got := told(t, document(8), WithLimit(160)); got != nil {
		t.Errorf("10 values: %v", got)
	}
	expectTold(t, told(t, document(9), WithLimit(160)), []string{"1:61 dokumentet har flere end 10 værdier: del det op, eller hæv grænsen"})
	many := `{"dokumenttype":"indberetning","id":"x","a":[` + strings.TrimSuffix(strings.Repeat("{},", 600_000), ",") + `]}`
	if got := told(t, many); len(got) != 1 || !strings.HasSuffix(got[0], "dokumentet har flere end 524288 værdier: del det op, eller hæv grænsen") {
		t.Errorf("%v", got)
	}
}

func TestReadNesting(t *testing.T) {
	nested := func(levels int) string { // the document itself is the first level
		return `{"dokumenttype":"indberetning","id":"x","a":` + strings.Repeat("[", levels-1) + strings.Repeat("]", levels-1) + "}"
	}
	if got := told(t, nested(64)); got != nil {
		t.Errorf("64 levels: %v", got)
	}
	want := []string{"1:108 a[0][0]…"} // 44 bytes, 63 brackets, and the one that is too much
	for _, levels := range []int{65, 10_000, 1_000_000} {
		begin := time.Now()
		got := told(t, nested(levels))
		expectTold(t, got, want)
		if !strings.Contains(got[0], "højst 64 objekter og lister må stå inden i hinanden") {
			t.Errorf("%d levels: %v", levels, got)
		}
		if spent := time.Since(begin); spent > 20*time.Second {
			t.Errorf("%d levels took %v", levels, spent)
		}
	}
	unclosed := `{"dokumenttype":"indberetning","id":"x","a":` + strings.Repeat(`{"a":`, 10_000)
	if got := told(t, unclosed); len(got) != 1 || !strings.HasPrefix(got[0], "1:360 ") { // 44 bytes and 63 times 5 come before it
		t.Errorf("unclosed: %v", got)
	}
}

func TestReadBoundsTheNumberOfErrors(t *testing.T) {
	for name, element := range map[string]string{"schema": "{}", "parser": "null", "duplicate": `{"id":"x","id":"y"}`} {
		list := strings.TrimSuffix(strings.Repeat(element+",", 250), ",")
		got := told(t, head+`"forum":{"moeder":[`+list+`]}}`)
		if len(got) != 101 {
			t.Fatalf("%s: %d errors", name, len(got))
		}
		if last := got[100]; !strings.HasSuffix(last, "… og 150 fejl mere, som ikke er vist") {
			t.Errorf("%s: %s", name, last)
		}
	}
	all := head + `"forum":{"moeder":[` + strings.Repeat("null,", 250) + strings.TrimSuffix(strings.Repeat("{},", 250), ",") + `]}}`
	if got := told(t, all); !strings.HasSuffix(got[100], "… og 400 fejl mere, som ikke er vist") {
		t.Errorf("both: %s", got[100])
	}
}

func TestReadSameErrorsEachTime(t *testing.T) {
	document := head + `"borger":{"a":1,"b":2,"c":3,"cpr":1},"anmodning":{"antal":"x","vaegt":"y","region":1,"kode":1,"interval":{"uger":1}},"forum":{"moeder":[{},{},1]}}`
	first := told(t, document)
	if len(first) < 10 {
		t.Fatalf("only %d errors", len(first))
	}
	for range 20 {
		expectTold(t, told(t, document), first)
	}
}

func TestReadKeepsPersonalDataOut(t *testing.T) {
	tests := []struct{ name, data, secret string }{
		{"personal text", head + `"borger":{"foedselsdato":"den 3. marts 1987"}}`, "1987"},
		{"personal by an ancestor", head + `"borger":{"vaerge":{"rolle":"Testperson Beta"}}}`, "Beta"},
		{"free text", head + `"anmodning":{"formaal":["Testperson Gamma"]}}`, "Gamma"},
		{"CPR number as a value", head + `"anmodning":{"region":"010190-0000"}}`, "0000"},
		{"CPR number as a field", head + `"0101900000":{}}`, "0101900000"},
		{"CPR number as a document type", `{"dokumenttype":"sag 010190 0000"}`, "010190"},
		{"CPR number as a number", head + `"anmodning":{"region":0101900000}}`, "900000"},
		{"CPR number in a pattern", head + `"borger":{"cpr":"0101900000x"}}`, "900000"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read("sag-010190-0000.json", []byte(test.data), WithSkemaer(trialSchemas(t)))
			var e *DocumentError
			if !errors.As(err, &e) {
				t.Fatalf("got %v", err)
			}
			text := e.Error()
			for _, f := range e.Fejl {
				text += f.Sti + f.BeskedEn
			}
			if strings.Contains(text, test.secret) || strings.Contains(text, "sag-010190") {
				t.Errorf("%s", text)
			}
		})
	}
}

func TestReadMessagesAreHarmless(t *testing.T) {
	long := strings.Repeat("æ", 100_000)
	for _, data := range []string{
		head + `"` + long + `":1}`,
		head + `"anmodning":{"region":"` + long + `"}}`,
		head + `"anmodning":{"region":"\u001b[2J\n\u202e"}}`,
		`{"dokumenttype":"` + long + `"}`,
	} {
		for _, line := range told(t, data) {
			if len(line) > 2000 || strings.ContainsAny(line, "\x1b\n\u202e") {
				t.Errorf("%.300q", line)
			}
		}
	}
}

func TestDocumentError(t *testing.T) {
	_, err := Read("sager/a.json", []byte(`{"dokumenttype":"proevesag","id":"S-1","skemaversion":"1","x":1,"anmodning":{"antal":-1}}`), WithSkemaer(trialSchemas(t)))
	var e *DocumentError
	if !errors.As(err, &e) {
		t.Fatal(err)
	}
	if e.Type != "proevesag" || e.ID != "S-1" || e.Fil != "sager/a.json" {
		t.Errorf("%+v", e)
	}
	want := "sager/a.json:1:59: ukendt felt 'x'; kendte felter: anmodning, borger, dokumenttype, forum, id, pr_dato, skemaversion\n" +
		"sager/a.json:1:86: anmodning.antal: tallet skal være mindst 0"
	if e.Error() != want {
		t.Errorf("got\n%s\nwant\n%s", e.Error(), want)
	}
	if got := []string{e.Fejl[0].Sti, e.Fejl[1].Sti}; !reflect.DeepEqual(got, []string{"/x", "/anmodning/antal"}) {
		t.Errorf("%v", got)
	}
	if got := e.Fejl[1].BeskedEn; got != "anmodning.antal: the number must be at least 0" {
		t.Errorf("%s", got)
	}

	// what was read before a syntax error is known
	_, err = Read("b.json", []byte(`{"dokumenttype":"proevesag","id":"S-2",`), WithSkemaer(trialSchemas(t)))
	if !errors.As(err, &e) || e.Type != "proevesag" || e.ID != "S-2" {
		t.Errorf("%+v", err)
	}
}

func TestReadGivesTheDocument(t *testing.T) {
	data := "\ufeff" + `{"dokumenttype":"proevesag","skemaversion":"1","id":"S-1","anmodning":{"antal":3,"hastende":false,"maerker":["\u00e6\ud83d\ude00"]}}`
	d, err := Read("a.json", []byte(data), WithSkemaer(trialSchemas(t)))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"dokumenttype": "proevesag", "skemaversion": "1", "id": "S-1",
		"anmodning": map[string]any{"antal": json.Number("3"), "hastende": false, "maerker": []any{"æ😀"}},
	}
	if !reflect.DeepEqual(d.Root(), want) {
		t.Errorf("%v", d.Root())
	}
	if d.Name() != "a.json" || d.Type() != "proevesag" || d.ID() != "S-1" || string(d.Bytes()) != data {
		t.Errorf("%v %v %v", d.Name(), d.Type(), d.ID())
	}
	if v, ok := d.Lookup([]any{"anmodning", "maerker", 0}); !ok || v != "æ😀" {
		t.Errorf("%v %v", v, ok)
	}
	for _, path := range [][]any{{"anmodning", "maerker", 1}, {"anmodning", "maerker", -1}, {"anmodning", "antal", "x"}, {"x"}, {"anmodning", 0}} {
		if v, ok := d.Lookup(path); ok {
			t.Errorf("%v: %v", path, v)
		}
	}
}

func TestSHA256(t *testing.T) {
	// `printf '{"dokumenttype":"indberetning","id":"x"}' | sha256sum`
	d, err := Read("a", []byte(`{"dokumenttype":"indberetning","id":"x"}`), WithSkemaer(trialSchemas(t)))
	if err != nil {
		t.Fatal(err)
	}
	if want := "3268fb8678966bfee1bb35028e123e91e1ac2b994afd6600bd9da01bd4832f84"; d.SHA256() != want {
		t.Errorf("%s", d.SHA256())
	}
}

// The embedded schema accepts a whole case; the case is also what is timed.
func TestReadFullCase(t *testing.T) {
	data, err := os.ReadFile("testdata/read/fuld-sag.json")
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read("fuld-sag.json", data)
	if err != nil {
		t.Fatal(err)
	}
	if d.Type() != "visitationssag" || d.ID() != "S-2018-0042" {
		t.Errorf("%s %s", d.Type(), d.ID())
	}
	var want map[string]any
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.UseNumber()
	if err := decoder.Decode(&want); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(d.Root(), want) {
		t.Error("the tree differs from encoding/json's")
	}
}

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/read/fuld-sag.json")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read("fuld-sag.json", data); err != nil {
			b.Fatal(err)
		}
	}
	perRead := b.Elapsed() / time.Duration(b.N)
	const rounds = 200
	begin := time.Now()
	for range rounds {
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(perRead)*rounds/float64(time.Since(begin)), "x-encoding/json")
}

// A list may have ten thousand elements, and not one more: its place and what to do are told.
func TestReadLongLists(t *testing.T) {
	register := func(n int) string {
		events := make([]string, n)
		for i := range events {
			events[i] = fmt.Sprintf(`{"id":"h-%d"}`, i)
		}
		return `{"dokumenttype":"magtanvendelser","skemaversion":"1","id":"M-1",` + "\n" + `"haendelser":[` + strings.Join(events, ",") + `]}`
	}
	if _, err := Read("m.json", []byte(register(maxElements))); err != nil {
		t.Errorf("%d elements are refused: %v", maxElements, err)
	}
	var refused *DocumentError
	if _, err := Read("m.json", []byte(register(maxElements+1))); !errors.As(err, &refused) {
		t.Fatalf("%d elements are taken (%v)", maxElements+1, err)
	}
	f := refused.Fejl[0]
	if f.Sti != "/haendelser" || f.Linje != 2 || f.Kolonne != 14 || !strings.Contains(f.Besked, "10001 elementer") || !strings.Contains(f.Besked, "del dokumentet op") {
		t.Errorf("the fault is %+v", f)
	}
}

// TestFirstLine holds every place of a document that lies in a file of several: that of values, of schema errors, of syntax
// errors and of the lines their texts name.
func TestFirstLine(t *testing.T) {
	read := func(text string) (Document, *DocumentError) {
		d, err := Read("alle.ndjson", []byte(text), WithFirstLine(12))
		fault, _ := err.(*DocumentError)
		return d, fault
	}
	good := `{"dokumenttype": "visitationssag", "skemaversion": "1", "id": "S-1",` + "\n" + ` "anmodning": {"modtaget": "2018-01-02"}}`
	d, fault := read(good)
	if fault != nil {
		t.Fatal(fault)
	}
	if p := d.Place([]any{"anmodning", "modtaget"}); p.Linje != 13 || p.Kolonne != 28 {
		t.Errorf("the value is at %d:%d, want 13:28", p.Linje, p.Kolonne)
	}
	if d.FirstLine() != 12 || d.Line(12) == "" || d.Line(13) != ` "anmodning": {"modtaget": "2018-01-02"}}` || d.Line(14) != "" || d.Line(1) != "" {
		t.Errorf("first line %d; line 12 %q, 13 %q, 14 %q, 1 %q", d.FirstLine(), d.Line(12), d.Line(13), d.Line(14), d.Line(1))
	}
	for text, want := range map[string]string{
		"":       "alle.ndjson:12:1",
		"[1]":    "alle.ndjson:12:1",
		`{"a": `: "linje 12",
		`{"dokumenttype": "visitationssag", "id": "1", "skemaversion": "1", "id": "2"}`: "første gang på linje 12",
		`{"dokumenttype": "visitationssag", "skemaversion": "1", "id": "S", "x": 1}`:    "alle.ndjson:12:",
	} {
		_, fault := read(text)
		if fault == nil || fault.Linje != 12 || fault.Fejl[0].Linje != 12 || !strings.Contains(fault.Error(), want) {
			t.Errorf("%s: %v; want line 12 and %q", text, fault, want)
		}
	}
}
