package engine

import (
	"strings"
	"testing"
)

func TestMaskCPR(t *testing.T) {
	const m = "******-****"
	tests := []struct{ text, want string }{
		{"010190-0000", m}, {"0101900000", m}, {"010190 0000", m}, {"sag_0101900000_x", "sag_" + m + "_x"},
		{"æ010190-0000ø", "æ" + m + "ø"}, {"010190-0000,020290-0000", m + "," + m}, {"123456-0101900000", "123456-" + m},
		{"01019000000", "01019000000"}, {"010190-00000", "010190-00000"}, {"1010190-0000", "1010190-0000"}, {"010190-000", "010190-000"},
		{"010190--0000", "010190--0000"}, {"2018-02-01", "2018-02-01"}, {"", ""}, {"01019-00000", "01019-00000"}, {"0101900-000", "0101900-000"},
	}
	for _, test := range tests {
		if got := maskCPR(test.text); got != test.want {
			t.Errorf("%q: %q", test.text, got)
		}
	}
}

func TestExcerpt(t *testing.T) {
	if got := excerpt(strings.Repeat("å", 61)); got != strings.Repeat("å", 60)+"…" {
		t.Errorf("%s", got)
	}
	if got := excerpt(strings.Repeat("å", 60)); got != strings.Repeat("å", 60) {
		t.Errorf("%s", got)
	}
	if got := excerpt(strings.Repeat("x", 55) + "010190-0000"); strings.Contains(got, "0101") {
		t.Errorf("%s", got) // a number that the cut would go through
	}
	if got := excerpt("a\nb\u202e\x1bc"); got != "a·b··c" {
		t.Errorf("%q", got)
	}
}
