package engine_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
)

// The size of the proof that both engines answer the same. What go test does without these is a sample of it; make assure does all.
var (
	assure  = flag.Bool("assure", false, "hold the engines to the same at full size, and tell how far it has come")
	cases   = flag.Int("cases", 100_000, "with -assure: how many generated documents are judged; a fifth as many mutated ones, and a hundredth as many on other days")
	mutants = flag.Int("mutants", 0, "with -assure: how many mutants of the rules are tried, 0 for all")
	seed    = flag.Uint64("seed", 1, "what the documents and the mutants are made from")
)

// size is how much is done: a sample, or everything.
func size(sample, all int) int {
	if *assure {
		return all
	}
	return sample
}

// random is what the piece of that number of a part of the proof is made from, whoever makes it and when.
func random(part string, number int) *rand.Rand {
	h := *seed
	for _, b := range []byte(part) {
		h = h*0x100000001B3 ^ uint64(b)
	}
	return rand.New(rand.NewPCG(h, uint64(number)))
}

// bothEngines are the compiled engine and the one that decides, of the rules as they are shipped, made once.
var bothEngines = sync.OnceValues(func() (compiled, reference *engine.Engine) {
	return newOrPanic(), newOrPanic(engine.WithMotor(engine.Reference))
})

func newOrPanic(options ...engine.Option) *engine.Engine {
	e, err := engine.New(context.Background(), options...)
	if err != nil {
		panic(err)
	}
	return e
}

// judged is the whole result as JSON, or the error.
func judged(t testing.TB, e *engine.Engine, document engine.Document, prDato engine.Dato) string {
	t.Helper()
	result, err := e.Check(t.Context(), document, prDato)
	if err != nil {
		return err.Error()
	}
	text, err := json.Marshal(e.Render(result, engine.RenderOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// same holds the two engines to the same result, to the letter.
func same(t testing.TB, compiled, reference *engine.Engine, document engine.Document, prDato engine.Dato, why string) {
	t.Helper()
	got, want := judged(t, compiled, document, prDato), judged(t, reference, document, prDato)
	if got == want {
		return
	}
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	from := max(at-200, 0)
	t.Errorf("%s on %s (%s, seed %d) differs at byte %d:\ncompiled  …%s\nreference …%s\n%s", document.Name(), prDato, why, *seed, at,
		got[from:min(at+200, len(got))], want[from:min(at+200, len(want))], document.Bytes())
}

// counts are how often what was seen.
type counts struct {
	lock sync.Mutex
	seen map[string]int
}

func (c *counts) add(what string, n int) {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.seen == nil {
		c.seen = map[string]int{}
	}
	c.seen[what] += n
}

func (c *counts) of(what string) int {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.seen[what]
}

func (c *counts) String() string {
	c.lock.Lock()
	defer c.lock.Unlock()
	text := ""
	for _, what := range slices.Sorted(maps.Keys(c.seen)) {
		text += fmt.Sprintf(", %d %s", c.seen[what], what)
	}
	return text
}

// toldEvery is how often a proof at full size tells how far it has come.
const toldEvery = 15 * time.Second

// each does the pieces of a part of the proof, on all cores, and tells of the counts at the end.
func each(t *testing.T, pieces int, c *counts, do func(number int)) {
	t.Helper()
	var next, done atomic.Int64
	var workers sync.WaitGroup
	told := time.Now()
	var telling sync.Mutex
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for {
				number := int(next.Add(1)) - 1
				if number >= pieces {
					return
				}
				do(number)
				n := done.Add(1)
				if *assure && telling.TryLock() {
					if time.Since(told) > toldEvery {
						told = time.Now()
						fmt.Printf("%s: %d of %d%s\n", t.Name(), n, pieces, c)
					}
					telling.Unlock()
				}
			}
		})
	}
	workers.Wait()
	t.Logf("seed %d: %d pieces%s", *seed, pieces, c)
}
