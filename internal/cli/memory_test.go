package cli

import "testing"

// TestLimitFor stands on the bounds: below half of enough nothing changes, above half of most neither.
func TestLimitFor(t *testing.T) {
	for live, want := range map[int64]int64{
		0: enough, enough / 2: enough, enough/2 + 1: enough + 2, enough: 2 * enough, most/2 - 1: most - 2, most / 2: most, most/2 + 1: most, 4 * most: most,
	} {
		if got := limitFor(live); got != want {
			t.Errorf("%d bytes alive: %d, want %d", live, got, want)
		}
	}
}
