package engine_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/pladstjek/pladstjek/engine"
)

func loadKilder(t *testing.T) *engine.Kilder {
	t.Helper()
	kilder, err := engine.LoadKilder(os.DirFS("../policies"))
	if err != nil {
		t.Fatal(err)
	}
	return kilder
}

func find(t *testing.T, kilder *engine.Kilder, id string) *engine.Kilde {
	t.Helper()
	kilde, ok := kilder.Find(id)
	if !ok {
		t.Fatalf("no source %q", id)
	}
	return kilde
}

func TestKilderAreComplete(t *testing.T) {
	t.Parallel()
	kilder := loadKilder(t)
	bek := find(t, kilder, "bek-1650-2017-samlet-plan")
	if bek.Rang != "bekendtgoerelse" || bek.Dato != "2017-12-18" || bek.Fra != "2018-01-01" || !bek.HasText() {
		t.Errorf("bek-1650-2017-samlet-plan = %+v", bek)
	}
	if lov := find(t, kilder, "psykiatriloven"); lov.Rang != "lov" || lov.HasText() {
		t.Errorf("psykiatriloven = %+v", lov)
	}
	if _, ok := kilder.Find("findes-ikke"); ok {
		t.Error("found a source that is not in the list")
	}
	// Every text in the folder is in the list.
	var listed []string
	for _, kilde := range kilder.All() {
		if kilde.HasText() {
			listed = append(listed, "kilder/"+kilde.Fil)
		}
	}
	texts, err := fs.Glob(os.DirFS("../policies"), "kilder/*.txt")
	if err != nil || len(texts) == 0 {
		t.Fatalf("texts: %v, %v", texts, err)
	}
	slices.Sort(listed)
	if !slices.Equal(listed, texts) {
		t.Errorf("the list has %v, the folder %v", listed, texts)
	}
}

func TestLoadKilderRefuses(t *testing.T) {
	t.Parallel()
	const (
		tekst = "Reglen står her."
		// echo -n "Reglen står her." | sha256sum
		sum  = "90065930ebbfecaea9bfc4102365c36ca4a05edeae7867730b95fecd9cf7d74e"
		post = "- {id: a, titel: A, titel_en: A, rang: lov"
	)
	for navn, c := range map[string]struct {
		liste, tekst string
		want         []string
	}{
		"a changed text":   {post + ", fil: a.txt, sha256: " + sum + "}", tekst + "!", []string{"kilder/a.txt", "sha256"}},
		"a missing text":   {post + ", fil: b.txt, sha256: " + sum + "}", tekst, []string{"kilder/b.txt", "'a'"}},
		"a hash alone":     {post + ", sha256: " + sum + "}", tekst, []string{"kilder.yaml", "'a'", "sha256"}},
		"a file elsewhere": {post + ", fil: ../a.txt, sha256: " + sum + "}", tekst, []string{"'../a.txt'"}},
		"an id twice":      {post + "}\n" + post + "}", tekst, []string{"'a'", "to gange"}},
		"no id":            {"- {titel: A, titel_en: A, rang: lov}", tekst, []string{"nr. 1", "id"}},
		"no title":         {"- {id: a, titel: A, rang: lov}", tekst, []string{"'a'", "titel_en"}},
		"an unknown rank":  {"- {id: a, titel: A, titel_en: A, rang: rygte}", tekst, []string{"'a'", "rygte", "bekendtgoerelse"}},
		"a bad day":        {post + `, fra: "2019-02-29"}`, tekst, []string{"'a'", "2019-02-29"}},
		"a bad issue day":  {post + `, dato: "i går"}`, tekst, []string{"'a'", "i går"}},
		"an unknown field": {post + ", titlen: A}", tekst, []string{"kilder.yaml", "titlen"}},
		"not a list":       {"a: b", tekst, []string{"kilder.yaml"}},
	} {
		t.Run(navn, func(t *testing.T) {
			t.Parallel()
			_, err := engine.LoadKilder(fstest.MapFS{
				"kilder/kilder.yaml": {Data: []byte(c.liste)},
				"kilder/a.txt":       {Data: []byte(c.tekst)},
			})
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("the error does not name %q: %v", want, err)
				}
			}
		})
	}
	if _, err := engine.LoadKilder(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), "kilder/kilder.yaml") {
		t.Errorf("no list at all: %v", err)
	}
}

func TestFindCitat(t *testing.T) {
	t.Parallel()
	kilder := loadKilder(t)
	const (
		koncept    = "koncept-visitation-2017-12-18"
		betaling   = "bek-1596-2017-betaling"
		samletPlan = "bek-1650-2017-samlet-plan"
	)
	for _, c := range []struct {
		kilde, citat string
		linje        int
		afsnit       string // a part of the paragraph
	}{
		{koncept, "er der en frist på 14 dage", 122, "Når sekretariatet for visitationsforum modtager anmodningen er der en frist på 14 dage inden sagen skal have været behandlet i visitionsforum og indstilling udfærdiget."},
		// Over a blank line and a line's end.
		{koncept, "senest 4 hverdage efter indlæggelsens påbegyndelse", 167, "udarbejdelse af den samlede plan som skal foreligge senest 4 hverdage efter indlæggelsens påbegyndelse."},
		{koncept, "1) patienten vurderes at være til nærliggende og væsentlig fare for andre og uforudsigelig i sin adfærd,", 185, "i sin adfærd,"},
		// Over the bullets of two items.
		{koncept, "Evt. misbrug, herunder art og omfang Evt. somatisk lidelse/komorbiditet", 154, "Evt. somatisk lidelse/komorbiditet"},
		// Split words, with and without white space of the quote's own.
		{betaling, "lovbekendtgørelse", 4, "jf. lovbekendtgørelse nr. 1188 af 24. september 2016"},
		{samletPlan, "senest 10 hverdage efter opholdets påbegyndelse", 89, "§ 5. Arbejdet med den samlede plan påbegyndes senest fire hverdage efter opholdets påbegyndelse"},
		{samletPlan, "  senest\n\tfire   hverdage efter opholdets påbegyndelse ", 87, "påbegyndes senest fire hverdage"},
		// Over a page's end.
		{samletPlan, "til andre myndigheder, privatpraktiserende sundhedspersoner", 105, "videregive oplysninger om patienterne"},
		// A hyphen of the word's own: in the line, at its end before "og", at its end where the text elsewhere has it.
		{samletPlan, "behandlings- og rehabiliteringsindsats", 12, "den behandlings- og rehabiliteringsindsats, som den enkelte patient tilbydes"},
		{"temamoede-psykiatri-i-bevaegelse-2015", "Udrednings- og behandlingsretten understøtter", 97, ""},
		{"skanderborg-takststruktur-2018", "Hvert sted har en minimums-ydelsespakke, der sikrer", 337, ""},
	} {
		sted, ok := find(t, kilder, c.kilde).FindCitat(c.citat)
		if !ok {
			t.Errorf("%s: %q was not found", c.kilde, c.citat)
			continue
		}
		if got, want := sted.Afsnit[sted.Fra:sted.Til], strings.Join(strings.Fields(c.citat), " "); got != want {
			t.Errorf("%s: the place says %q, want %q", c.kilde, got, want)
		}
		if c.linje != 0 && sted.Linje != c.linje {
			t.Errorf("%s: %q begins in line %d, want %d", c.kilde, c.citat, sted.Linje, c.linje)
		}
		if !strings.Contains(sted.Afsnit, c.afsnit) {
			t.Errorf("%s: the paragraph is %q, want %q in it", c.kilde, sted.Afsnit, c.afsnit)
		}
	}
}

// TestParagraphsOfTheSources holds the paragraph that is shown for quotes from texts that are set in different ways.
func TestParagraphsOfTheSources(t *testing.T) {
	t.Parallel()
	kilder := loadKilder(t)
	for _, c := range []struct{ kilde, citat, afsnit string }{
		// Blank lines between any two lines, bullets, a page break before the next bullet.
		{"koncept-visitation-2017-12-18", "senest dagen før mødet i visitationsforum", "Sekretariatet fremsender hurtigst muligt sagsfremstilling til visitationsforum, og senest dagen før mødet i visitationsforum. Møderne i visitationsforum er fastsatte og derfor kan der kalkuleres med sagsforberedelse dagen før."},
		{"koncept-visitation-2017-12-18", "2) patienten har en svær psykisk lidelse", "2) patienten har en svær psykisk lidelse,"},
		// Paragraphs of the law, a blank line in the middle of an item.
		{"bek-1650-2017-samlet-plan", "Udskrivningsaftaler og koordinationsplaner", "3) Udskrivningsaftaler og koordinationsplaner efter § 13 a og § 13 b i lov om anvendelse af tvang i psykiatrien m.v."},
		{"bek-1650-2017-samlet-plan", "den samlede plan skal foreligge senest 10 hverdage", "§ 5. Arbejdet med den samlede plan påbegyndes senest fire hverdage efter opholdets påbegyndelse, og den samlede plan skal foreligge senest 10 hverdage efter opholdets påbegyndelse."},
		// Slides: a line is a paragraph.
		{"sundhedsopgaver-rammevilkaar-2018", "Ikke-autoriseret sundhedspersonale", "Ikke-autoriseret sundhedspersonale – ikke fastsat regel"},
		// A split word over a blank line.
		{"sundhedsydelser-kommissorium-2018-01", "det lovgivningsmæssige grundlag, kan", "Hvis der i arbejdet identificeres problemstillinger af mere principiel karakter, eksempelvis i forhold til det lovgivningsmæssige grundlag, kan disse problemstillinger forelægges DASSOS med henblik på drøftelse og evt. videre foranstaltning."},
	} {
		sted, ok := find(t, kilder, c.kilde).FindCitat(c.citat)
		if !ok || sted.Afsnit != c.afsnit {
			t.Errorf("%s: %q: found %v in %q, want %q", c.kilde, c.citat, ok, sted.Afsnit, c.afsnit)
		}
	}
}

func TestFindCitatRefuses(t *testing.T) {
	t.Parallel()
	kilder := loadKilder(t)
	for navn, c := range map[string]struct{ kilde, citat string }{
		"a word changed":            {"koncept-visitation-2017-12-18", "er der en frist på 15 dage"},
		"a word left out":           {"koncept-visitation-2017-12-18", "er der frist på 14 dage"},
		"a letter in another case":  {"koncept-visitation-2017-12-18", "er der en Frist på 14 dage"},
		"half a word at the end":    {"koncept-visitation-2017-12-18", "er der en frist på 14 da"},
		"half a word at the start":  {"koncept-visitation-2017-12-18", "r der en frist på 14 dage"},
		"half a number":             {"bek-1650-2017-samlet-plan", "0 hverdage efter opholdets påbegyndelse"},
		"the hyphen of a split":     {"bek-1596-2017-betaling", "jf. lovbe-kendtgørelse nr. 1188"},
		"a bullet":                  {"koncept-visitation-2017-12-18", "• Begrundelse for indstilling"},
		"another source":            {"bek-1596-2017-betaling", "er der en frist på 14 dage"},
		"too short":                 {"koncept-visitation-2017-12-18", "14 dage"},
		"empty":                     {"koncept-visitation-2017-12-18", ""},
		"white space":               {"koncept-visitation-2017-12-18", " \n\t"},
		"a source without its text": {"psykiatriloven", "er der en frist på 14 dage"},
	} {
		if sted, ok := find(t, kilder, c.kilde).FindCitat(c.citat); ok {
			t.Errorf("%s: %q was found: %+v", navn, c.citat, sted)
		}
	}
	// The halves of words above are whole somewhere near.
	for _, citat := range []string{"er der en frist på 14 dage", "Begrundelse for indstilling"} {
		if _, ok := find(t, kilder, "koncept-visitation-2017-12-18").FindCitat(citat); !ok {
			t.Errorf("%q was not found", citat)
		}
	}
}

// TestFindCitatInTextOfOurOwn holds every way that a word may meet a line's end.
func TestFindCitatInTextOfOurOwn(t *testing.T) {
	t.Parallel()
	for navn, c := range map[string]struct{ tekst, citat, afsnit string }{
		"a split word":                {"Dette er en lovbe-\nkendtgørelse.", "er en lovbekendtgørelse", "Dette er en lovbekendtgørelse."},
		"over a blank line":           {"Dette er en lovbe-\n\nkendtgørelse.", "er en lovbekendtgørelse", "Dette er en lovbekendtgørelse."},
		"over white space":            {"Dette er en lovbe- \n  kendtgørelse.", "er en lovbekendtgørelse", "Dette er en lovbekendtgørelse."},
		"a half before og":            {"Både behandlings-\nog rehabilitering.", "behandlings- og rehabilitering", "Både behandlings- og rehabilitering."},
		"a half before eller":         {"Både behandlings-\neller rehabilitering.", "behandlings- eller rehabilitering", "Både behandlings- eller rehabilitering."},
		"a word that begins with og":  {"Den er ret-\nogså her.", "Den er retogså her", "Den er retogså her."},
		"a number":                    {"Betaling efter §§ 3-\n4 afregnes.", "efter §§ 3-4 afregnes", "Betaling efter §§ 3-4 afregnes."},
		"a name":                      {"Den hedder Region-\nMidtjylland her.", "hedder Region-Midtjylland", "Den hedder Region-Midtjylland her."},
		"written so elsewhere":        {"En recovery-tilgang er god. En Recovery-\ntilgang igen.", "En Recovery-tilgang igen", "En recovery-tilgang er god. En Recovery-tilgang igen."},
		"a dash":                      {"Det ene -\ndet andet, og mere.", "Det ene - det andet", "Det ene - det andet, og mere."},
		"items of a list are apart":   {"Listen er denne:\n• første led er her\n• andet led er der", "andet led er der", "andet led er der"},
		"a bullet alone on its line":  {"Listen er denne:\n•\nførste led er her", "første led er her", "første led er her"},
		"paragraphs without a blank":  {"Overskrift\nTeksten under den er noget længere og går til margen. Og mere.", "Teksten under den", "Teksten under den er noget længere og går til margen. Og mere."},
		"a paragraph of the law":      {"§ 1. Det første er sagt her.\nStk. 2. Det andet er sagt her.", "Det andet er sagt", "Stk. 2. Det andet er sagt her."},
		"no-break space":              {"Der er en frist på\u00a014\u00a0dage.", "en frist på 14 dage", "Der er en frist på 14 dage."},
		"half a word before the word": {"Han er uegnet til det, hun er egnet til det.", "egnet til det", "Han er uegnet til det, hun er egnet til det."},
	} {
		t.Run(navn, func(t *testing.T) {
			t.Parallel()
			sted, ok := kildeOf(t, c.tekst).FindCitat(c.citat)
			if !ok {
				t.Fatalf("%q was not found", c.citat)
			}
			if sted.Afsnit != c.afsnit {
				t.Errorf("the paragraph is %q, want %q", sted.Afsnit, c.afsnit)
			}
			if got := sted.Afsnit[sted.Fra:sted.Til]; got != c.citat {
				t.Errorf("the place says %q, want %q", got, c.citat)
			}
			if sted.AfkortetFoer || sted.AfkortetEfter {
				t.Errorf("a paragraph of %d bytes was cut: %+v", len(c.afsnit), sted)
			}
		})
	}
	sted, _ := kildeOf(t, "Han er uegnet til det, hun er egnet til det.").FindCitat("egnet til det")
	if sted.Fra < len("Han er uegnet til det") {
		t.Errorf("found in the middle of a word: %+v", sted)
	}
}

func TestFindCitatCutsLongParagraphs(t *testing.T) {
	t.Parallel()
	saetning := func(n string) string {
		return "Sætning nummer " + n + " er af en passende længde, så at der skal nogle stykker til at fylde et helt afsnit ud."
	}
	var alle []string
	for _, n := range []string{"et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten"} {
		alle = append(alle, saetning(n))
	}
	sted, ok := kildeOf(t, strings.Join(alle, " ")).FindCitat("Sætning nummer syv er af")
	if !ok {
		t.Fatal("not found")
	}
	if !sted.AfkortetFoer || !sted.AfkortetEfter || len(sted.Afsnit) > 600 {
		t.Errorf("%d bytes, cut before %v, after %v", len(sted.Afsnit), sted.AfkortetFoer, sted.AfkortetEfter)
	}
	if !strings.HasPrefix(sted.Afsnit, "Sætning nummer ") || !strings.HasSuffix(sted.Afsnit, "afsnit ud.") {
		t.Errorf("not whole sentences: %q", sted.Afsnit)
	}
	for _, n := range []string{"seks", "syv", "otte"} {
		if !strings.Contains(sted.Afsnit, saetning(n)) {
			t.Errorf("sentence %s is missing: %q", n, sted.Afsnit)
		}
	}
	// A table without a full stop is cut between words.
	sted, ok = kildeOf(t, strings.Repeat("beløb i kroner ", 200)+"her er citatet nu "+strings.Repeat("beløb i kroner ", 200)).FindCitat("her er citatet nu")
	if !ok || !sted.AfkortetFoer || !sted.AfkortetEfter || len(sted.Afsnit) > 1200 || strings.TrimSpace(sted.Afsnit) != sted.Afsnit {
		t.Errorf("found %v: %+v", ok, sted)
	}
	for _, ord := range strings.Fields(strings.Replace(sted.Afsnit, "her er citatet nu", "", 1)) {
		if !slices.Contains([]string{"beløb", "i", "kroner"}, ord) {
			t.Errorf("a word was cut: %q", ord)
		}
	}
}

func sha256Hex(tekst string) string {
	sum := sha256.Sum256([]byte(tekst))
	return hex.EncodeToString(sum[:])
}

// kildeOf makes a source of a text.
func kildeOf(t *testing.T, tekst string) *engine.Kilde {
	t.Helper()
	kilder, err := engine.LoadKilder(fstest.MapFS{
		"kilder/kilder.yaml": {Data: []byte("- {id: a, titel: A, titel_en: A, rang: lov, fil: a.txt, sha256: " + sha256Hex(tekst) + "}")},
		"kilder/a.txt":       {Data: []byte(tekst)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return find(t, kilder, "a")
}
