package undtagelser

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/iotest"
)

func known(id string) error {
	if id == "a/b" || id == "a/c" {
		return nil
	}
	return errors.New("ingen regel hedder '" + id + "'")
}

func read(text string) (*Liste, error) { return Read("u.yaml", strings.NewReader(text), known) }

// en is a waiver with one line replaced, or left out where it is replaced by "".
func en(replaced, by string) string {
	text := "undtagelser:\n"
	for _, line := range []string{"- regel: a/b", "  dokument: S-1", "  fingeraftryk: 00112233445566778899aabbccddeeff", "  begrundelse: aftalt", "  ansvarlig: N.N.", "  udloeber: 2026-12-31"} {
		if key, _, _ := strings.Cut(strings.TrimLeft(line, "- "), ":"); key == replaced {
			if line = by; line == "" {
				continue
			}
		}
		text += line + "\n"
	}
	return text
}

func TestRead(t *testing.T) {
	for name, text := range map[string]string{
		"as it stands": en("", ""),
		"quoted":       en("udloeber", `  udloeber: "2026-12-31"`),
		"an occurrence": en("dokument", `  dokument: S-1
  forekomst: halvaar-1`),
		"a reason of several lines": en("begrundelse", "  begrundelse: |\n    - aftalt\n    - på mødet"),
		"digits alone":              en("fingeraftryk", "  fingeraftryk: 01234567890123456789012345678901"),
		"a leap day":                en("udloeber", "  udloeber: 2028-02-29"),
		"JSON":                      `{"undtagelser": [{"regel": "a/b", "dokument": "S-1", "fingeraftryk": "00112233445566778899aabbccddeeff", "begrundelse": "b", "ansvarlig": "a", "udloeber": "2026-12-31"}]}`,
	} {
		if l, err := read(text); err != nil || l.Len() != 1 {
			t.Errorf("%s: %d waivers, error %v", name, l.Len(), err)
		}
	}
	for _, text := range []string{"undtagelser: []\n", "undtagelser:\n"} {
		if l, err := read(text); err != nil || l.Len() != 0 {
			t.Errorf("%q: %d waivers, error %v", text, l.Len(), err)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"nothing":               {"", "u.yaml: filen er tom"},
		"comments alone":        {"# intet\n", "u.yaml: filen er tom"},
		"a list":                {"- regel: a/b\n", "u.yaml:1: der skal stå 'undtagelser:'"},
		"another key":           {"undtagelser: []\nandet: 1\n", "u.yaml:2: 'andet' kendes ikke"},
		"an empty object":       {"{}\n", "u.yaml:1: der skal stå 'undtagelser:'"},
		"no list":               {"undtagelser: ja\n", "u.yaml:1: der skal stå 'undtagelser:'"},
		"no group":              {"undtagelser:\n- a/b\n", "u.yaml:2: en undtagelse er en gruppe"},
		"not YAML":              {"undtagelser:\n- regel: 'a\n", "ikke gyldig YAML"},
		"two documents":         {"undtagelser: []\n---\nundtagelser: []\n", "u.yaml: der må kun stå ét dokument"},
		"a key twice":           {en("ansvarlig", "  ansvarlig: A\n  ansvarlig: B"), "u.yaml:7: 'ansvarlig' står to gange (første gang på linje 6)"},
		"the list twice":        {"undtagelser: []\nundtagelser: []\n", "u.yaml:2: 'undtagelser' står to gange"},
		"an alias":              {en("begrundelse", "  begrundelse: *x"), "unknown anchor"},
		"an unknown key":        {en("begrundelse", "  begrundelse: b\n  grund: x"), "u.yaml:6: 'grund' kendes ikke; en undtagelse har regel, dokument"},
		"no rule":               {en("regel", "- forekomst: x"), "u.yaml:2: undtagelsen mangler regel"},
		"no document":           {en("dokument", ""), "u.yaml:2: undtagelsen mangler dokument"},
		"no fingerprint":        {en("fingeraftryk", ""), "u.yaml:2: undtagelsen mangler fingeraftryk"},
		"no reason":             {en("begrundelse", ""), "u.yaml:2: undtagelsen mangler begrundelse"},
		"nobody":                {en("ansvarlig", ""), "u.yaml:2: undtagelsen mangler ansvarlig"},
		"no day":                {en("udloeber", ""), "u.yaml:2: undtagelsen mangler udloeber"},
		"an empty reason":       {en("begrundelse", "  begrundelse: \"  \""), "u.yaml:5: begrundelse er tom"},
		"a reason of null":      {en("begrundelse", "  begrundelse: ~"), "u.yaml:5: begrundelse er tom"},
		"an empty occurrence":   {en("dokument", "  dokument: S\n  forekomst:"), "u.yaml:4: forekomst er tom"},
		"a list of names":       {en("ansvarlig", "  ansvarlig: [A, B]"), "u.yaml:6: ansvarlig skal være en tekst"},
		"no such day":           {en("udloeber", "  udloeber: 2026-02-29"), "u.yaml:7: udloeber er '2026-02-29', som ikke er en dag"},
		"a day in words":        {en("udloeber", "  udloeber: nytår"), "u.yaml:7: udloeber er 'nytår'"},
		"a time":                {en("udloeber", "  udloeber: 2026-12-31T00:00:00Z"), "u.yaml:7: udloeber er"},
		"a fingerprint of 31":   {en("fingeraftryk", "  fingeraftryk: 0011223344556677889aabbccddeeff"), "u.yaml:4: fingeraftryk er"},
		"a fingerprint of 33":   {en("fingeraftryk", "  fingeraftryk: 000112233445566778899aabbccddeeff"), "u.yaml:4: fingeraftryk er"},
		"no hex":                {en("fingeraftryk", "  fingeraftryk: 0g112233445566778899aabbccddeeff"), "u.yaml:4: fingeraftryk er"},
		"an unknown rule":       {en("regel", "- regel: a/x"), "u.yaml:2: ingen regel hedder 'a/x'. Ret navnet, eller slet undtagelsen"},
		"the same breach twice": {en("", "") + strings.TrimPrefix(en("", ""), "undtagelser:\n"), "u.yaml:8: bruddet er undtaget to gange (første gang på linje 2)"},
		"twice, in other letters": {en("", "") + strings.TrimPrefix(en("fingeraftryk", "  fingeraftryk: 00112233445566778899AABBCCDDEEFF"), "undtagelser:\n"),
			"u.yaml:8: bruddet er undtaget to gange"},
	} {
		if _, err := read(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
	failing := &fs.PathError{Op: "read", Path: "u.yaml", Err: errors.New("x")}
	if _, err := Read("u.yaml", iotest.ErrReader(failing), known); !errors.Is(err, failing) {
		t.Errorf("error %v, want that of the reader", err)
	}
}

// A large file is read piece by piece, with the lines of the whole.
func TestReadLarge(t *testing.T) {
	const n = 8000
	large := func(indent string, odd map[int]string) string {
		var b strings.Builder
		b.WriteString("# en\n\nundtagelser: # liste\n")
		for i := range n { // waiver i begins on line 4 + 7 i
			regel := "a/b"
			if odd[i] != "" {
				regel = odd[i]
			}
			fmt.Fprintf(&b, "%[1]s- regel: %[2]s\n%[1]s  dokument: \"S-%[3]d\"\n%[1]s  fingeraftryk: %032[3]x\n%[1]s  begrundelse: |\n%[1]s    - aftalt på mødet i januar\n%[1]s  ansvarlig: N.N.\n%[1]s  udloeber: 2026-12-31\n", indent, regel, i)
		}
		return b.String()
	}
	for _, indent := range []string{"", "  "} {
		text := large(indent, nil)
		if len(text) < wholeSize {
			t.Fatalf("the file has %d bytes; it is read as a whole", len(text))
		}
		l, err := read(text)
		if err != nil {
			t.Fatal(err)
		}
		if l.Len() != n {
			t.Errorf("%d waivers, want %d", l.Len(), n)
		}
		for i, u := range l.alle {
			if u.linje != 4+7*i || u.dokument != fmt.Sprintf("S-%d", i) || u.vist.Begrundelse != "- aftalt på mødet i januar" {
				t.Fatalf("waiver %d is on line %d, of %s, because %q", i, u.linje, u.dokument, u.vist.Begrundelse)
			}
		}
	}
	for _, c := range []struct{ text, want string }{
		{large("  ", map[int]string{7000: "a/x"}), "u.yaml:49004: ingen regel"},
		{large("  ", map[int]string{7000: "'a/b"}), "ikke gyldig YAML"},
		{large("  ", map[int]string{7000: "a/b\n    regel: a/b"}), "u.yaml:49005: 'regel' står to gange"},
		{large("", nil) + "andet: 1\n", "ikke gyldig YAML"},
		{"andet: 1\n" + large("", nil), "u.yaml:1: en fil på over 1 MiB"},
		{large("", nil) + "# " + strings.Repeat("x", 1<<17), "u.yaml:56004: linjen er for lang"},
	} {
		if _, err := read(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("error %v, want %q", err, c.want)
		}
	}
}
