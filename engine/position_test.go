package engine

import (
	"reflect"
	"strings"
	"testing"
)

func readTrial(t testing.TB, data string) Document {
	t.Helper()
	d, err := Read("sag.json", []byte(data), WithSkemaer(trialSchemas(t)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestPlace(t *testing.T) {
	// The emoji is one code point of four bytes, æ ø å are one of two.
	d := readTrial(t, "\ufeff"+`{"dokumenttype":"proevesag","skemaversion":"1","id":"😀æøå","pr_dato":"2018-01-01",`+"\r\n"+
		` "anmodning": {"formaal":"æ\"}{ø", "antal":7,`+"\r\n"+
		`  "maerker" : ["å" , "b"] , "h\u0061stende":true },`+"\n"+
		` "forum":{"moeder":[{"id":"m1"},`+"\n"+
		"\t{\"id\":\"m2\"}]}}\n")
	tests := []struct {
		path         []any
		exists       bool
		line, column int
		marked       string
	}{
		{[]any{"id"}, true, 1, 53, `"😀æøå"`},
		{[]any{"pr_dato"}, true, 1, 70, `"2018-01-01"`},
		{[]any{"anmodning"}, true, 2, 15, `{"formaal":"æ\"}{ø", "antal":7,` + "\r\n" + `  "maerker" : ["å" , "b"] , "h\u0061stende":true }`},
		{[]any{"anmodning", "antal"}, true, 2, 44, `7`},
		{[]any{"anmodning", "maerker"}, true, 3, 15, `["å" , "b"]`},
		{[]any{"anmodning", "maerker", 1}, true, 3, 22, `"b"`},
		{[]any{"anmodning", "maerker", "1"}, true, 3, 22, `"b"`},
		{[]any{"anmodning", "hastende"}, true, 3, 45, `true`},
		{[]any{"forum", "moeder", 1, "id"}, true, 5, 8, `"m2"`},

		{[]any{"anmodning", "modtaget"}, false, 2, 2, `"anmodning"`},
		{[]any{"anmodning", "periode", "fra"}, false, 2, 2, `"anmodning"`},
		{[]any{"anmodning", "antal", "x"}, false, 2, 36, `"antal"`},
		{[]any{"anmodning", "hastende", "x"}, false, 3, 29, `"h\u0061stende"`},
		{[]any{"anmodning", "maerker", 2}, false, 3, 3, `"maerker"`},
		{[]any{"anmodning", "maerker", -1}, false, 3, 3, `"maerker"`},
		{[]any{"anmodning", "maerker", "01"}, false, 3, 3, `"maerker"`},
		{[]any{"anmodning", "maerker", 0, "x"}, false, 3, 16, `"å"`},
		{[]any{"forum", "moeder", 1, "dato"}, false, 5, 2, `{`},
		{[]any{"forum", "moeder", 9, "dato"}, false, 4, 11, `"moeder"`},
		{[]any{"indstilling", "dato"}, false, 1, 1, `{`},
		{[]any{7}, false, 1, 1, `{`},
	}
	for _, test := range tests {
		p := d.Place(test.path)
		if p.Findes != test.exists || p.Linje != test.line || p.Kolonne != test.column || string(d.Bytes()[p.Start:p.Slut]) != test.marked || p.Sti != Pointer(test.path) {
			t.Errorf("%v: %+v %q", test.path, p, d.Bytes()[p.Start:p.Slut])
		}
		if _, ok := d.Lookup(test.path); ok != test.exists {
			t.Errorf("%v: Lookup says %v", test.path, ok)
		}
	}
	if p := d.Place(nil); !p.Findes || p.Sti != "" || p.Linje != 1 || p.Kolonne != 1 || p.Start != 3 || p.Slut != len(d.Bytes())-1 {
		t.Errorf("the document: %+v", p)
	}

	lines := []string{
		1: `{"dokumenttype":"proevesag","skemaversion":"1","id":"😀æøå","pr_dato":"2018-01-01",`,
		2: ` "anmodning": {"formaal":"æ\"}{ø", "antal":7,`, 3: `  "maerker" : ["å" , "b"] , "h\u0061stende":true },`,
		5: "\t{\"id\":\"m2\"}]}}", 6: "", 7: "",
	}
	for n, want := range lines {
		if got := d.Line(n); n != 4 && got != want {
			t.Errorf("line %d: %q", n, got)
		}
	}
	if got := d.Line(-1); got != "" {
		t.Errorf("line -1: %q", got)
	}
}

func TestPlaceOfADocumentThatBeginsLate(t *testing.T) {
	d := readTrial(t, "\n\n  {\"dokumenttype\":\"indberetning\",\"id\":\"x\"}")
	if p := d.Place([]any{"dato"}); p.Linje != 3 || p.Kolonne != 3 {
		t.Errorf("%+v", p)
	}
}

func TestErrorPlacesAfterMarkAndCRLF(t *testing.T) {
	expectTold(t, told(t, "\ufeff"+`{"dokumenttype":"proevesag","skemaversion":"1","æø":1,"id":"å",`+"\r\n"+`"forum":7}`), []string{
		"1:48 ukendt felt 'æø'; kendte felter: anmodning, borger, dokumenttype, forum, id, pr_dato, skemaversion",
		"2:9 forum: her skal stå et objekt { … }, men der står et tal",
	})
}

func TestPointer(t *testing.T) {
	tests := []struct {
		path    []any
		pointer string
		steps   []string
	}{
		{nil, "", nil},
		{[]any{"forum", "moeder", 2, "dato"}, "/forum/moeder/2/dato", []string{"forum", "moeder", "2", "dato"}},
		{[]any{"a/b", "c~d", "", "~1"}, "/a~1b/c~0d//~01", []string{"a/b", "c~d", "", "~1"}},
	}
	for _, test := range tests {
		if got := Pointer(test.path); got != test.pointer {
			t.Errorf("%v: %s", test.path, got)
		}
		if got, err := ParsePointer(test.pointer); err != nil || !reflect.DeepEqual(got, test.steps) {
			t.Errorf("%s: %v %v", test.pointer, got, err)
		}
	}
	for _, pointer := range []string{"a", "#/a", "/a~", "/~2"} {
		if got, err := ParsePointer(pointer); err == nil {
			t.Errorf("%s: %v", pointer, got)
		}
	}
}

// TestLineTable holds the table to the plain count, at every offset of texts with what makes counting hard.
func TestLineTable(t *testing.T) {
	for _, text := range []string{
		"", "a", "\n", "\n\n", "æøå", "a\næb\r\nc\n", "\xef\xbb\xbfæ\na", strings.Repeat("æ\n", 5000), strings.Repeat("→", 5000),
		"\xef\xbb\xbf" + strings.Repeat("abc→\r\n", 3000),
	} {
		var table lineTable
		for offset := 0; offset <= len(text); offset += max(1, len(text)/997) {
			line, column := table.place([]byte(text), offset)
			wantLine, wantColumn := lineColumn([]byte(text), offset)
			if len(text) > offset && text[offset]&0xC0 == 0x80 {
				continue // within a code point nothing begins
			}
			if line != wantLine || column != wantColumn {
				t.Fatalf("%.20q at %d: %d:%d, want %d:%d", text, offset, line, column, wantLine, wantColumn)
			}
		}
	}
}
