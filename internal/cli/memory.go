package cli

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// enough is how many bytes of memory a run keeps itself to while it can: what is alive between two documents is a third of it.
	enough = 155 << 20
	// most is what it keeps itself to where a document, a report or a list of waivers needs more.
	most = 1 << 30
)

// tuneCollector sets how much memory is used before it is collected, unless the environment says so (GOGC, GOMEMLIMIT). The compiled
// rules live as long as the process, and each collection goes through all of them: a collector that waits halves the work, one that
// waits without end takes all memory.
func tuneCollector(getenv func(string) string) {
	if getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(enough)
		afterCollections(&collection{})
	}
}

// collection is garbage that is found at every collection.
type collection struct{ _ [2]uintptr }

// afterCollections raises the limit where more is alive than it leaves room to work in, and lowers it again: a collector that is
// asked to keep below what is alive does nothing else.
func afterCollections(c *collection) {
	runtime.SetFinalizer(c, func(c *collection) {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		debug.SetMemoryLimit(limitFor(int64(live[0].Value.Uint64())))
		afterCollections(c)
	})
}

// limitFor is the limit in bytes where so many are alive after a collection.
func limitFor(live int64) int64 { return min(max(enough, 2*live), most) }
