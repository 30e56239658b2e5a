package engine

import (
	"strings"
	"testing"
)

// What happened too early is so many days late below 0, in numbers as in words.
func TestDeviationKeepsItsSign(t *testing.T) {
	for afvigelse, words := range map[int]string{-1: "1 dag for tidligt", 1: "1 dag for sent", -12: "12 dage for tidligt"} {
		w := &writer{sprog: Dansk}
		got := w.beregning(&Regel{}, &Svar{Beregning: &Beregning{
			FoersteDag: aDay(t, "2018-06-19"), HarFoersteDag: true, Faktisk: aDay(t, "2018-06-18"), HarFaktisk: true,
			Afvigelse: afvigelse, HarAfvigelse: true,
		}})
		if got.Afvigelse == nil || *got.Afvigelse != afvigelse || !strings.HasSuffix(got.Tekst, ": "+words) {
			t.Errorf("%d: got %v, %q", afvigelse, got.Afvigelse, got.Tekst)
		}
	}
}
