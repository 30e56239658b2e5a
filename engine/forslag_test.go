package engine

import "testing"

func TestNearest(t *testing.T) {
	fields := []string{"modtaget", "sendt", "id", "fra", "til", "region", "kommunekode", "moeder"}
	tests := []struct{ text, want string }{
		{"modtagett", "modtaget"}, {"modtagte", "modtaget"}, {"Modtaget", "modtaget"}, {"møder", "moeder"}, {"ib", "id"}, {"sent", "sendt"},
		{"kommune-kode", "kommunekode"}, {"kommunekdoe", "kommunekode"}, {"fra_", "fra"},
		{"kommune", ""}, {"xy", ""}, {"", ""}, {"fri", "fra"}, {"hus", ""},
	}
	for _, test := range tests {
		if got := nearest(test.text, fields); got != test.want {
			t.Errorf("%s: %q", test.text, got)
		}
	}
	if got := nearest("ab", []string{"ac", "aa"}); got != "aa" {
		t.Errorf("of two equally near: %q", got)
	}
	if got := nearest("x", []string{"y"}); got != "" {
		t.Errorf("one letter: %q", got)
	}
}

func TestEditDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3}} {
		if got := editDistance([]rune(test.a), []rune(test.b)); got != test.want {
			t.Errorf("%s %s: %d", test.a, test.b, got)
		}
	}
}
