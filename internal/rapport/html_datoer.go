package rapport

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// o is the text in the report's language.
func (h *htmlWriter) o(dansk, engelsk string) string {
	if h.options.Sprog == engine.Engelsk {
		return engelsk
	}
	return dansk
}

// antal is a whole number as people write it: 12.345, in English 12,345.
func (h *htmlWriter) antal(n int) string {
	digits := strconv.Itoa(max(n, -n))
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + h.o(".", ",") + digits[i:]
	}
	if n < 0 {
		return "−" + digits
	}
	return digits
}

// dokumenter is a number of documents: "1 dokument", "1.234 dokumenter".
func (h *htmlWriter) dokumenter(n int) string { return h.antal(n) + " " + h.ord.Dokumenter.of(n) }

// procent is the share of n in all, with one decimal where it is below ten per cent. More than none is never 0, and less than
// all never 100.
func (h *htmlWriter) procent(n, all int) string {
	if all == 0 {
		return "–"
	}
	share := 100 * float64(n) / float64(all)
	text := strconv.FormatFloat(share, 'f', 0, 64)
	switch {
	case n > 0 && share < 0.1:
		return h.o("under 0,1 %", "below 0.1%")
	case n < all && share > 99.5:
		return h.o("over 99 %", "over 99%")
	case share < 10 && n > 0:
		text = strings.Replace(strconv.FormatFloat(share, 'f', 1, 64), ".", h.o(",", "."), 1)
	}
	return text + h.o(" %", "%")
}

var htmlMaaneder = map[engine.Sprog][12]string{
	engine.Dansk:   {"jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."},
	engine.Engelsk: {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
}

// kortDato is a day in short: "15. feb. 2018", "15 Feb 2018".
func (h *htmlWriter) kortDato(d engine.Dato) string {
	parts := strings.Split(d.String(), "-")
	month, _ := strconv.Atoi(parts[1])
	day, _ := strconv.Atoi(parts[2])
	return fmt.Sprintf(h.o("%d. %s %s", "%d %s %s"), day, htmlMaaneder[h.maal()][month-1], parts[0])
}

// maaned names a month that is counted from year 0: "feb. 2018".
func (h *htmlWriter) maaned(m int) string {
	return fmt.Sprintf("%s %d", htmlMaaneder[h.maal()][m%12], m/12)
}

func (h *htmlWriter) maal() engine.Sprog {
	if h.options.Sprog == engine.Engelsk {
		return engine.Engelsk
	}
	return engine.Dansk
}

// htmlSynlig stands for what a text may not hold: what cannot be seen, or turns the direction of what stands after it.
func htmlSynlig(r rune) rune {
	if r == '\t' {
		return ' '
	}
	if r == '\n' || r == '\u00a0' || unicode.IsPrint(r) {
		return r
	}
	return '·'
}
