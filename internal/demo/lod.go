package demo

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
	"strconv"
)

// lod is the chance of one document. It depends on the seed and on the document's number only, so that a document is the
// same whichever goroutine makes it, and however many there are.
type lod struct{ kilde *rand.PCG }

func nytLod(froe string, emne string, nr int) lod {
	sum := sha256.Sum256([]byte(froe + "\x00" + emne + "\x00" + strconv.Itoa(nr)))
	return lod{rand.NewPCG(binary.BigEndian.Uint64(sum[:8]), binary.BigEndian.Uint64(sum[8:16]))}
}

// tal returns a number from 0 up to n. It is worked out here and not by rand.Rand, whose way from bits to numbers may change
// with Go.
func (l lod) tal(n int) int {
	hoej, _ := bits.Mul64(l.kilde.Uint64(), uint64(n))
	return int(hoej)
}

// mellem returns a number from fra to til, both included.
func (l lod) mellem(fra, til int) int { return fra + l.tal(til-fra+1) }

// procent says yes in that many of a hundred cases.
func (l lod) procent(p int) bool { return l.tal(100) < p }

// en returns one of the choices.
func en[T any](l lod, valg []T) T { return valg[l.tal(len(valg))] }

// vaegtet returns the index of one of the weights, each as often as its weight says.
func (l lod) vaegtet(vaegte []int) int {
	sum := 0
	for _, v := range vaegte {
		sum += v
	}
	n := l.tal(sum)
	for i, v := range vaegte {
		if n < v {
			return i
		}
		n -= v
	}
	panic("demo: unreachable")
}
