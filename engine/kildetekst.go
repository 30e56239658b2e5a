package engine

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tekstlinje is a line of a source's file that is not blank, without bullet and surplus white space.
type tekstlinje struct {
	nummer int // in the file, from 1
	tekst  string
	punkt  bool // it had a bullet
	side   bool // it is the first of a page
	tomme  int  // blank lines before it
}

var (
	// punktTegn is the bullet of a list: a sign of its own, or "-", "–" or "o" at the head of a line. U+F000–F0FF are the
	// bullets of the symbol fonts.
	punktTegn = regexp.MustCompile(`^(?:[•▪●\x{F000}-\x{F0FF}]|[-–o](?: |$)) ?`)
	// nummereret is the head of a numbered paragraph or item: "§ 5. ", "Stk. 2. ", "3) ", "4. Takst".
	nummereret = regexp.MustCompile(`^(?:§ \d+( \p{Ll})?\. |Stk\. \d+\. |\d+\) |\d+\. \p{Lu})`)
	// sidefod is what a page says of itself.
	sidefod = regexp.MustCompile(`^(?:Side \d+|\d{1,2}\. \p{L}+ \d{4}\.( \d+)? Nr\. \d+\.)$`)
	// saetningsslut is the end of a sentence at the end of a line.
	saetningsslut = regexp.MustCompile(`[.!?:;][)”"’]?$`)
	// delt is a word or number with a hyphen at the end of a line.
	delt = regexp.MustCompile(`([\p{L}\p{N}]+)-$`)
	// foersteOrd is the word that a line begins with.
	foersteOrd = regexp.MustCompile(`^[\p{L}\p{N}]+`)
)

// mend makes one line of a text that was taken out of a PDF.
func mend(tekst string) *kildetekst {
	linjer := splitLines(tekst)
	sat := layout(linjer)
	smaat := strings.ToLower(tekst)

	var samlet []byte
	k := &kildetekst{}
	for i, linje := range linjer {
		switch {
		case i == 0:
			k.afsnit = append(k.afsnit, 0)
		case beginsParagraph(linjer[i-1], linje, sat):
			samlet = append(samlet, ' ')
			k.afsnit = append(k.afsnit, len(samlet))
		default:
			samlet = join(samlet, linjer[i-1].tekst, linje.tekst, smaat)
		}
		k.linjer = append(k.linjer, linjestart{ved: len(samlet), nummer: linje.nummer})
		samlet = append(samlet, linje.tekst...)
	}
	k.samlet = string(samlet)
	return k
}

// splitLines returns the lines that hold text.
func splitLines(tekst string) []tekstlinje {
	var linjer []tekstlinje
	tomme, punkt := 0, false
	for i, raa := range strings.Split(tekst, "\n") {
		linje := tekstlinje{
			nummer: i + 1,
			tekst:  strings.Join(strings.Fields(raa), " "),
			// The extractor left one space where a page began.
			side:  strings.HasPrefix(raa, " ") && !strings.HasPrefix(raa, "  "),
			punkt: punkt,
			tomme: tomme,
		}
		if tegn := punktTegn.FindString(linje.tekst); tegn != "" {
			linje.tekst, linje.punkt = linje.tekst[len(tegn):], true
		}
		if linje.tekst == "" {
			tomme, punkt = tomme+1, linje.punkt // a bullet may stand alone on its line
			continue
		}
		linjer = append(linjer, linje)
		tomme, punkt = 0, false
	}
	return linjer
}

// opsaetning is how a text is set, as far as its lines tell.
type opsaetning struct {
	bredde int  // letters in a full line: nine in ten lines have no more
	blanke bool // blank lines stand between paragraphs, and not between any two lines
}

// layout finds out how a text is set. A line that begins with a small letter goes on with the one before it.
func layout(linjer []tekstlinje) opsaetning {
	var laengder []int
	fortsat, efterBlank := 0, 0
	for _, linje := range linjer {
		laengder = append(laengder, utf8.RuneCountInString(linje.tekst))
		if foerste, _ := utf8.DecodeRuneInString(linje.tekst); unicode.IsLower(foerste) && !linje.punkt {
			fortsat++
			if linje.tomme > 0 {
				efterBlank++
			}
		}
	}
	if len(laengder) == 0 {
		return opsaetning{}
	}
	slices.Sort(laengder)
	return opsaetning{bredde: laengder[len(laengder)*9/10], blanke: efterBlank < fortsat/4}
}

// beginsParagraph says whether a line begins a paragraph. Blank lines alone do not tell: in some of the texts they stand
// between any two lines, in others they are missing between paragraphs. So it goes by the line's head, by the end of a sentence,
// and by a line before it that was too short for the margin to have broken it.
func beginsParagraph(forrige, linje tekstlinje, sat opsaetning) bool {
	const flereTomme = 3
	switch {
	case linje.punkt, nummereret.MatchString(linje.tekst), sidefod.MatchString(linje.tekst), sidefod.MatchString(forrige.tekst):
		return true
	case delt.MatchString(forrige.tekst):
		return false
	}
	foerste, _ := utf8.DecodeRuneInString(linje.tekst)
	if unicode.IsLower(foerste) {
		return false
	}
	kort := utf8.RuneCountInString(forrige.tekst) < sat.bredde*7/10
	if saetningsslut.MatchString(forrige.tekst) {
		return kort || linje.side || linje.tomme > 0
	}
	skilt := kort || linje.side || sat.blanke && linje.tomme > 0
	return skilt && unicode.IsUpper(foerste) || linje.tomme >= flereTomme
}

// join prepares the text so far for the next line of the same paragraph: with a space, or, where a word was split, without.
// A hyphen at the line's end belongs to the split and goes, unless it belongs to the word: before "og" ("behandlings- og"),
// before a capital letter or a number ("§§ 3-4"), and where the text (smaat, in lower case) elsewhere writes the word with it.
func join(samlet []byte, forrige, linje, smaat string) []byte {
	ord := delt.FindStringSubmatch(forrige)
	if ord == nil {
		return append(samlet, ' ')
	}
	rest := foersteOrd.FindString(linje)
	if rest == "og" || rest == "eller" || rest == "samt" {
		return append(samlet, ' ')
	}
	sidste, _ := utf8.DecodeLastRuneInString(ord[1])
	foerste, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(sidste) || !unicode.IsLower(foerste) || strings.Contains(smaat, strings.ToLower(ord[1]+"-"+rest)) {
		return samlet
	}
	return samlet[:len(samlet)-len("-")]
}
