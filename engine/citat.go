package engine

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// mindsteCitat is the fewest letters and digits that make a quote: fewer are found anywhere and prove nothing.
	mindsteCitat = 10
	// laengsteAfsnit is how many bytes of a paragraph are shown round a quote, unless the quote's own sentences are longer.
	laengsteAfsnit = 600
)

// Citatsted is the place of a quote in its source.
type Citatsted struct {
	// Linje is the number of the line in the source's file where the quote begins; the first line is 1.
	Linje int
	// Afsnit is the paragraph that the quote stands in, on one line, with words that were split at a line's end put
	// together. Of a long paragraph it is the whole sentences round the quote. It is the source's text, with bullets and
	// surplus white space left out and nothing added.
	Afsnit string
	// Fra and Til are the byte offsets of the quote in Afsnit: Afsnit[Fra:Til] is the quote.
	Fra, Til int
	// AfkortetFoer and AfkortetEfter say that the paragraph goes on before or after Afsnit.
	AfkortetFoer, AfkortetEfter bool
}

// FindCitat finds the first place where the quote stands in the source, word for word. White space does not count, nor do
// the bullet of a list and the hyphen of a word that was split at a line's end. The quote begins and ends with whole words. It
// is not found if it has fewer than ten letters and digits, or if the source's text is not at hand.
func (k *Kilde) FindCitat(citat string) (Citatsted, bool) {
	if k.tekst == nil {
		return Citatsted{}, false
	}
	tekst := k.tekst()
	citat = strings.Join(strings.Fields(citat), " ")
	if tekst == nil || letters(citat) < mindsteCitat {
		return Citatsted{}, false
	}
	for ved := 0; ; {
		naeste := strings.Index(tekst.samlet[ved:], citat)
		if naeste < 0 {
			return Citatsted{}, false
		}
		fra := ved + naeste
		til := fra + len(citat)
		if wholeWords(tekst.samlet, fra, til) {
			return tekst.place(fra, til), true
		}
		_, bredde := utf8.DecodeRuneInString(citat)
		ved = fra + bredde
	}
}

// letters counts the letters and digits of s.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if inWord(r) {
			n++
		}
	}
	return n
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// wholeWords says whether s[fra:til] neither begins nor ends inside a word or a number.
func wholeWords(s string, fra, til int) bool {
	foer, _ := utf8.DecodeLastRuneInString(s[:fra])
	foerste, _ := utf8.DecodeRuneInString(s[fra:])
	sidste, _ := utf8.DecodeLastRuneInString(s[:til])
	efter, _ := utf8.DecodeRuneInString(s[til:])
	return !(inWord(foer) && inWord(foerste)) && !(inWord(sidste) && inWord(efter))
}

// kildetekst is a source's text on one line, mended, with its paragraphs and the lines of its file.
type kildetekst struct {
	samlet string
	afsnit []int // where each paragraph begins in samlet; the first is 0
	linjer []linjestart
}

// linjestart says where in the mended text a line of the file begins.
type linjestart struct{ ved, nummer int }

// place gives the surroundings of samlet[fra:til].
func (k *kildetekst) place(fra, til int) Citatsted {
	linje := sort.Search(len(k.linjer), func(i int) bool { return k.linjer[i].ved > fra }) - 1
	begynd := k.afsnit[sort.SearchInts(k.afsnit, fra+1)-1]
	slut := len(k.samlet)
	if naeste := sort.SearchInts(k.afsnit, til); naeste < len(k.afsnit) {
		slut = k.afsnit[naeste] - 1 // without the space between the two
	}
	vinduFra, vinduTil := window(k.samlet[begynd:slut], fra-begynd, til-begynd)
	vinduFra, vinduTil = vinduFra+begynd, vinduTil+begynd
	return Citatsted{
		Linje:         k.linjer[linje].nummer,
		Afsnit:        k.samlet[vinduFra:vinduTil],
		Fra:           fra - vinduFra,
		Til:           til - vinduFra,
		AfkortetFoer:  vinduFra > begynd,
		AfkortetEfter: vinduTil < slut,
	}
}

var (
	// nySaetning is where a sentence may end and another begin: the last word, its stop, and the head of the next.
	nySaetning = regexp.MustCompile(`([\p{L}\p{N}.)]+)[.!?:;][)”"’]? (?:\p{Lu}|§)`)
	// forkortelse is a word whose full stop ends no sentence.
	forkortelse = regexp.MustCompile(`^(?i:nr|stk|jf|jvf|evt|eks|f\.eks|bl\.a|fx|pr|d|kap|vedr|ift|kr|ca|dvs|hhv|att|dok|inkl|ekskl)$`)
)

// sentences returns where each sentence of a paragraph begins, and the paragraph's end.
func sentences(afsnit string) []int {
	graenser := []int{0}
	for _, sted := range nySaetning.FindAllStringSubmatchIndex(afsnit, -1) {
		if !forkortelse.MatchString(afsnit[sted[2]:sted[3]]) {
			graenser = append(graenser, strings.LastIndexByte(afsnit[:sted[1]], ' ')+1)
		}
	}
	return append(graenser, len(afsnit))
}

// window returns the part of a paragraph to show for the quote afsnit[fra:til]: all of it, or the whole sentences round the
// quote that fit, or, where the quote's own sentences are far too long, the words round it.
func window(afsnit string, fra, til int) (begynd, slut int) {
	if len(afsnit) <= laengsteAfsnit {
		return 0, len(afsnit)
	}
	graenser := sentences(afsnit)
	foerste := sort.SearchInts(graenser, fra+1) - 1
	sidste := sort.SearchInts(graenser, til)
	for {
		voksede := false
		if sidste+1 < len(graenser) && graenser[sidste+1]-graenser[foerste] <= laengsteAfsnit {
			sidste, voksede = sidste+1, true
		}
		if foerste > 0 && graenser[sidste]-graenser[foerste-1] <= laengsteAfsnit {
			foerste, voksede = foerste-1, true
		}
		if !voksede {
			break
		}
	}
	begynd, slut = graenser[foerste], graenser[sidste]
	if slut < len(afsnit) {
		slut-- // without the space
	}
	if slut-begynd > 2*laengsteAfsnit {
		if mellemrum := strings.IndexByte(afsnit[max(begynd, fra-laengsteAfsnit/2):fra], ' '); mellemrum >= 0 {
			begynd = max(begynd, fra-laengsteAfsnit/2) + mellemrum + 1
		}
		if mellemrum := strings.LastIndexByte(afsnit[til:min(slut, til+laengsteAfsnit/2)], ' '); mellemrum >= 0 {
			slut = til + mellemrum
		}
	}
	return begynd, slut
}
