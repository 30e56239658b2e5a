package cli

import (
	"runtime/debug"
	"sync/atomic"
)

// How much may be used, in percent of what is alive, before memory is collected. While a run begins, nearly all that is made is kept,
// and collecting is in vain. Afterwards what is alive is mostly the compiled rules, some 30 MB, and a document leaves little behind:
// collecting often costs a twentieth of the time of collecting seldom, and halves the memory (docs/ydelse.md).
const (
	percentAtFirst = 400
	percentInARun  = 50
)

// tuned says that the collector is the program's to set.
var tuned atomic.Bool

// tuneCollector sets how much memory is used before it is collected, unless the environment says so (GOGC).
func tuneCollector(getenv func(string) string) {
	if getenv("GOGC") == "" {
		debug.SetGCPercent(percentAtFirst)
		tuned.Store(true)
	}
}

// collectOften is called when a run has judged its first document.
func collectOften() {
	if tuned.CompareAndSwap(true, false) {
		debug.SetGCPercent(percentInARun)
	}
}
