package plan

import (
	"strings"
	"testing"
)

// TestEncoded: a program that was written down and made again answers as before. Its cases are OPA's own (see TestConformance, which
// runs every program that can be written down in both forms).
func TestEncodedIsRefused(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "another version": strings.Replace(encodingVersion, "/2", "/1", 1), "cut off": encodingVersion, "noise": encodingVersion + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x02",
	} {
		if _, err := Decode(data); err == nil {
			t.Errorf("%s is taken for a program", name)
		}
	}
}
