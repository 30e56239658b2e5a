package rapport

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// numbered is a case of that number with the given findings.
func numbered(d *engine.Document, nr int, fund ...engine.Fundtekst) engine.Resultat {
	r := resultat(d, fund...)
	r.Dokument.Fil, r.Dokument.ID = fmt.Sprintf("arkiv/sag-%02d.json", nr), fmt.Sprintf("S-%02d", nr)
	return r
}

// htmlReport is the report on documents that all have the same text.
func htmlReport(t *testing.T, o Options, d *engine.Document, s Samlet, all ...engine.Resultat) string {
	t.Helper()
	var b strings.Builder
	w, err := New("html", &b, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range all {
		document := d
		if !r.Gyldig {
			document = nil
			s.Ugyldige++
		}
		if err := w.Document(r, document); err != nil {
			t.Fatal(err)
		}
		s.Dokumenter++
		s.Antal.Plus(r.Antal)
	}
	if err := w.Close(s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	htmlTags = regexp.MustCompile(`<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`)
	htmlRaw  = regexp.MustCompile(`(?s)<(script|style)>.*?</(script|style)>`)
	htmlIDs  = regexp.MustCompile(`\sid="([^"]*)"`)
)

// wellFormed holds that every tag is closed where it should be, every id is unique, and every link within the report leads
// somewhere.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	page = htmlRaw.ReplaceAllString(page, "")
	void := []string{"meta", "br", "input"}
	var open []string
	for _, m := range htmlTags.FindAllStringSubmatch(page, -1) {
		name := strings.ToLower(m[2])
		switch {
		case slices.Contains(void, name) || m[4] == "/":
		case m[1] == "":
			open = append(open, name)
		case len(open) == 0 || open[len(open)-1] != name:
			t.Fatalf("</%s> closes %v", name, open)
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Errorf("never closed: %v", open)
	}
	ids := map[string]bool{}
	for _, m := range htmlIDs.FindAllStringSubmatch(page, -1) {
		if ids[m[1]] {
			t.Errorf("the id %s stands twice", m[1])
		}
		ids[m[1]] = true
	}
	for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if !strings.HasPrefix(m[1], "#") || !ids[m[1][1:]] {
			t.Errorf("the link %s leads nowhere", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`aria-labelledby="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		for _, id := range strings.Fields(m[1]) {
			if !ids[id] {
				t.Errorf("there is no %s to name something by", id)
			}
		}
	}
	for _, svg := range regexp.MustCompile(`(?s)<svg.*?</svg>`).FindAllString(page, -1) {
		decoder := xml.NewDecoder(strings.NewReader(svg))
		for {
			if _, err := decoder.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("a picture is not XML: %v\n%s", err, svg)
			}
		}
		if strings.Contains(svg, `role="img"`) && (!strings.Contains(svg, "<title id=") || !strings.Contains(svg, "<desc id=")) {
			t.Errorf("a picture without title or description: %.200s", svg)
		}
		if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") || regexp.MustCompile(`(width|height|r)="-`).MatchString(svg) {
			t.Errorf("a picture with a length that is none: %s", svg)
		}
	}
}

func TestHTMLIsWellFormed(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: "Aftalt.", Ansvarlig: "lederen", Udloeber: "2019-12-31"}
	broken := alt(d)
	broken.Regelfejl = []engine.Regelfejl{{Regel: "frist/x", Besked: "to svar", Sted: "x.rego:3"}}
	for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
		for name, all := range map[string][]engine.Resultat{
			"nothing": nil, "one": {alt(d)}, "clean": {resultat(d, opfyldt(d))}, "invalid": {invalid()}, "waived": {resultat(d, waived)},
			"mixed": {alt(d), invalid(), broken, resultat(d, waived), resultat(d, ikkeRelevant())},
		} {
			t.Run(name+" "+string(sprog), func(t *testing.T) {
				page := htmlReport(t, Options{Sprog: sprog}, d, Samlet{Delvis: name == "mixed"}, all...)
				wellFormed(t, page)
				if want := fmt.Sprintf(`<html lang="%s">`, sprog); !strings.Contains(page, want) {
					t.Errorf("no %s", want)
				}
			})
		}
	}
}

// The browser runs the one script whose digest the policy names, and loads nothing.
func TestHTMLLoadsNothing(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	page := htmlReport(t, Options{}, d, Samlet{}, alt(d))
	scripts := regexp.MustCompile(`(?s)<script>(.*?)</script>`).FindAllStringSubmatch(page, -1)
	if len(scripts) != 1 || strings.Count(page, "<script") != 1 {
		t.Fatalf("%d scripts", len(scripts))
	}
	sum := sha256.Sum256([]byte(scripts[0][1]))
	want := "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; img-src data:; base-uri 'none'; form-action 'none'"
	policy := regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)
	if policy == nil || html.UnescapeString(policy[1]) != want {
		t.Errorf("the policy is %v, want %s", policy, want)
	}
	for _, loads := range []string{"http:", "https:", `="//`, "<link", "<img", "<iframe", "<object", "@import", "@font-face", "url(", " src="} {
		at := page
		if loads == "url(" { // patterns of the page itself
			at = strings.ReplaceAll(at, "url(#", "")
		}
		if i := strings.Index(at, loads); i >= 0 {
			t.Errorf("%q: %s", loads, at[max(0, i-60):i+60])
		}
	}
	for _, unsafe := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("} {
		if strings.Contains(scripts[0][1], unsafe) {
			t.Errorf("the script uses %s", unsafe)
		}
	}
	if regexp.MustCompile(`<[a-z][^>]*\s(on[a-z]+|style)=`).MatchString(htmlRaw.ReplaceAllString(page, "")) {
		t.Error("an element has a handler or a style of its own")
	}
}

// Whatever a document says is text in the report, and nothing in it is hidden or turns the direction of what follows.
func TestHTMLHoldsHostileTexts(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for name, text := range map[string]string{
		"script":     `</script><script>alert(1)</script>`,
		"quotes":     `"'><img src=x onerror=alert(1)>`,
		"style":      `</style></svg></title><b>`,
		"template":   `{{.}} ${x} <!-- ]]>`,
		"direction":  "a\u202egnp.exe\u2066b\u200f",
		"control":    "a\x00b\x1b[31mc\x7f\u0085d\ufeff",
		"long":       strings.Repeat("langtord", 400),
		"emoji":      "sag 👩‍⚕️ 🇩🇰 á̈",
		"javascript": "javascript:alert(1)",
	} {
		t.Run(name, func(t *testing.T) {
			f := frister14(d)
			f.Titel, f.Besked, f.Regel, f.Fortolkning, f.Afhjaelpning, f.Variant, f.Bemaerkning = text, text, text, text, text, text, text
			f.Ansvarlig = []string{text}
			f.Hjemmel = []engine.Hjemmel{{Kilde: text, Sted: text, Citat: text}, {Kilde: text, Sted: text, SetHos: text}}
			f.Fakta = []engine.Faktum{{Sti: text, Navn: text, Findes: true, Vaerdi: text, Linje: 1, Kolonne: 1}}
			f.Undtagelse = &engine.Undtagelse{Begrundelse: text, Ansvarlig: text, Udloeber: text}
			f.Laesninger[1].Tekst = text
			g := revurdering(d)
			g.Titel = text
			for i := range g.Forekomster {
				g.Forekomster[i].Noegle, g.Forekomster[i].Besked, g.Forekomster[i].Frist = text, text, text
				if g.Forekomster[i].Beregning != nil {
					g.Forekomster[i].Beregning.Tekst, g.Forekomster[i].Beregning.Klokken, g.Forekomster[i].Beregning.Faktisk = text, text, text
				}
			}
			r := resultat(d, f, g)
			r.Dokument.ID, r.Dokument.Fil, r.Dokument.Type = text, text, text
			r.Regelfejl = []engine.Regelfejl{{Regel: text, Besked: text, Sted: text}}
			r.Regelsaet = engine.Regelsaet{Version: text, Digest: text, Parametre: text, Motor: text}
			bad := invalid()
			bad.Dokument.Fil, bad.Skemafejl[0].Besked = text, text
			var b strings.Builder
			w, _ := New("html", &b, Options{})
			_ = w.Document(r, d)
			_ = w.Document(bad, nil)
			_ = w.Bestand(engine.Bestandsfund{Gruppe: text, PrDato: text, Dokumenter: []engine.Dokumentinfo{{Fil: text, ID: text, Type: text}}, Fundtekst: g})
			if err := w.Close(Samlet{Dokumenter: 2, Ugyldige: 1, Antal: r.Antal, Udsnit: []string{text}}); err != nil {
				t.Fatal(err)
			}
			page := b.String()
			wellFormed(t, page)
			if n := strings.Count(page, "<script"); n != 1 {
				t.Errorf("%d scripts", n)
			}
			for _, tag := range []string{"<img", "<b>", "<!--"} {
				if strings.Contains(htmlRaw.ReplaceAllString(page, ""), tag) {
					t.Errorf("a document made a %s", tag)
				}
			}
			if i := strings.IndexFunc(page, func(r rune) bool { return r != '\n' && r != '\u00a0' && !unicode.IsPrint(r) }); i >= 0 {
				t.Errorf("%q cannot be seen", page[i:i+4])
			}
		})
	}
}

// The numbers of the report on five documents, counted by hand from the findings of eksempel_test.go.
func TestHTMLCounts(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: "Aftalt med ministeriet.", Ansvarlig: "lederen", Udloeber: "2019-12-31"}
	late := frister14(d)
	late.Beregning.Afvigelse = days(91)
	partOf := paaroerende(d)
	partOf.DelAf = "magt/normkonflikt"
	page := htmlReport(t, Options{}, d, Samlet{},
		numbered(d, 1, alt(d).Fund...), numbered(d, 2, waived), numbered(d, 3, late, partOf), invalid(), numbered(d, 5, opfyldt(d)))
	text := shownText(page)
	for _, want := range []string{
		"5 dokumenter · bedømt pr. 1. maj 2019",
		// Breaches: case 1 has three rules, case 2 one, which is waived, case 3 one; the one that is part of a conflict is apart.
		"3 med brud eller konflikt", "brud 5 4 lovkrav (heraf 1 undtaget), 1 konceptkrav; heraf 1 undtaget", "undtaget brud 1 er talt med i bruddene",
		"normkonflikt 1 med 1 brud, der er del af den", "kan ikke afgøres 1", "kunne ikke bedømmes 1",
		"Der er brud eller normkonflikter i 3 af de 4, der er bedømt.", "I 1 af dem er alle brud undtaget.", "1 dokument kunne ikke bedømmes",
		"»Indstilling inden 14 dage« (lovkrav), i 3 af de 3 dokumenter, reglen gælder for (100 %), heraf 1 undtaget.",
		// Late: 5, 8, 20 and 91 days, and the waived one 5.
		"5 brud, heraf 1 undtaget, er noget, der kom for sent: halvdelen højst 8 dage, det seneste 91 dage.",
		"1 0 0 % 2–3 0 0 % 4–7 2 40 % 8–14 1 20 % 15–30 1 20 % 31–90 0 0 % over 90 1 20 %",
		// Occurrences: 1 + 2 + 1 of case 1, 1 of case 2 and 1 of case 3; the one without a day counts on the day of the judgement.
		"6 brud (brud for brud, heraf 1 undtaget)", "1 brud har ingen af delene",
		"Ingen kommune nævnt 3 0 0 0 0 0 0 2 0 0 0 0 0 0 0 1 6",
		// Rows: 4 + 1 + 1 + 1 of case 1, 1 of case 2, 2 of case 3.
		"Tabellen har alle 10 fund",
		"Hvert dokument, der har noget at vise, i alt 3;", "Der er ikke noget at vise for 1 dokument:",
		"Aftalt med ministeriet. Ansvarlig: lederen. Gælder til og med 31. december 2019.",
		"ordlyden er ikke set; indholdet er set hos eksempel.dk/42b",
		"»er der en frist på 14 dage inden sagen skal have været behandlet i visitationsforum«",
		"modtaget 1. februar 2018 + 14 dage = 15. februar 2018; afgivet 20. februar 2018: 5 dage for sent",
		"Læses det sådan, at en udsættelse suspenderer fristen, er udfaldet: afventer, frist 20. februar 2018.",
		"daarlig.json region: 'mars' er ikke en region 3:12",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if n := strings.Count(page, "<tr data-regel="); n != 10 {
		t.Errorf("the table has %d rows", n)
	}
	for class, want := range map[string]int{"brud": 5, "normkonflikt": 2, "uoplyst": 1, "afventer": 1, "undtaget": 1} {
		if n := len(regexp.MustCompile(`<td [^>]*><span class="maerke `+class+`">`).FindAllString(page, -1)); n != want {
			t.Errorf("%d rows are marked %s, want %d", n, class, want)
		}
	}
	if strings.Contains(page, "Testperson") || strings.Contains(page, "020280") {
		t.Error("the report names a person")
	}
}

// shownText is what is read of a page: its text without tags, a blank for every run of blanks.
func shownText(page string) string {
	page = htmlRaw.ReplaceAllString(page, "")
	page = regexp.MustCompile(`(?s)<(svg|title).*?</(svg|title)>`).ReplaceAllString(page, "")
	return strings.Join(strings.Fields(html.UnescapeString(htmlTags.ReplaceAllString(page, " "))), " ")
}

// The digest of the input is what the report says it is.
func TestHTMLDigestOfInput(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	first, second := numbered(d, 1, alt(d).Fund...), numbered(d, 2, opfyldt(d))
	second.Dokument.Linje = 7
	sum := sha256.Sum256([]byte("arkiv/sag-01.json\x00" + d.SHA256() + "\narkiv/sag-02.json:7\x00" + d.SHA256() + "\ndaarlig.json\x00\n"))
	if page := htmlReport(t, Options{}, d, Samlet{}, first, second, invalid()); !strings.Contains(page, hex.EncodeToString(sum[:])) {
		t.Error("the digest is another")
	}
}

func TestHTMLIsReproducible(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var all []engine.Resultat
	for nr := range 12 {
		f := paaroerende(d)
		f.Regel = fmt.Sprintf("regel/%02d", nr)
		f.Hjemmel = []engine.Hjemmel{{Kilde: fmt.Sprint("kilde", nr), Sted: "§ 1", Citat: "x"}}
		all = append(all, numbered(d, nr, f, frister14(d)))
	}
	first := htmlReport(t, Options{}, d, Samlet{}, all...)
	for range 5 {
		if htmlReport(t, Options{}, d, Samlet{}, all...) != first {
			t.Fatal("two reports on the same documents differ")
		}
	}
}

// What is wrong with a report itself stands at its top.
func TestHTMLBanners(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	r := alt(d)
	plain := htmlReport(t, Options{}, d, Samlet{}, r)
	r.Regelfejl = []engine.Regelfejl{{Regel: "frist/x", Besked: "to svar", Sted: "x.rego:3"}}
	for want, page := range map[string]string{
		"Delvis rapport.":                   htmlReport(t, Options{}, d, Samlet{Delvis: true}, alt(d)),
		"Fejl i regelsættet.":               htmlReport(t, Options{}, d, Samlet{}, r),
		"Rapporten viser personoplysninger": htmlReport(t, Options{VisPersonoplysninger: true}, d, Samlet{}, alt(d)),
		"Kørslen fejlede på: lovkrav":       htmlReport(t, Options{}, d, Samlet{Udsnit: []string{"lovkrav"}}, alt(d)),
	} {
		if !strings.Contains(shownText(page), want) || strings.Contains(shownText(plain), want) {
			t.Errorf("%q: in the report %t, in one without %t", want, strings.Contains(shownText(page), want), strings.Contains(shownText(plain), want))
		}
	}
}
