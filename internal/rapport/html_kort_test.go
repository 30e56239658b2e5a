package rapport

import (
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// What is said of few things, of none, and of waived ones, in both languages.
func TestHTMLSentences(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{Begrundelse: "Aftalt.", Ansvarlig: "lederen", Udloeber: "2019-12-31"}
	part := func(rule string) engine.Fundtekst {
		f := paaroerende(d)
		f.Regel, f.DelAf = rule, "magt/normkonflikt"
		return f
	}
	for name, c := range map[string]struct {
		all                 []engine.Resultat
		bestand             engine.Antal
		da, en, daNot, enot []string
	}{
		"one document": {
			all:   []engine.Resultat{resultat(d, frister14(d))},
			da:    []string{"Der er brud eller normkonflikter i det ene dokument, der er bedømt.", "(lovkrav), i det ene dokument, reglen gælder for.", "svar, hvor reglen ikke er relevant."},
			en:    []string{"There are breaches or conflicts of norms in the one document that was judged.", "in the one document it applies to.", "1 with breaches or conflicts"},
			daNot: []string{"undtaget.", "af de 1", "0 brud, der tælles", "heraf"}, enot: []string{"of the 1 ", "0 breaches that count", "of which"},
		},
		"all waived": {
			all: []engine.Resultat{resultat(d, waived)},
			da:  []string{"brud 1 1 lovkrav; heraf 1 undtaget", "1 med brud eller konflikt", "Alle brud i det er undtaget.", "reglen gælder for; bruddet er undtaget.", "Ét brud, som er undtaget, er noget, der kom for sent: 5 dage."},
			en:  []string{"breach 1 1 demand of law; of which 1 waived", "1 with breaches or conflicts", "Every breach in it is waived.", "it applies to; the breach is waived."},
			// The answers are told apart where a breach is waived.
			daNot: []string{"hverken brud eller normkonflikter"}, enot: []string{"neither breaches nor conflicts"},
		},
		"across the documents": {
			all: []engine.Resultat{resultat(d, opfyldt(d))}, bestand: engine.Antal{Brud: 3, Undtaget: 3, Normkonflikt: 1},
			da:    []string{"Holdt op mod hinanden viser dokumenterne 3 brud, heraf 3 undtaget og 1 normkonflikt; de er ikke talt med ovenfor.", "Der er hverken brud eller normkonflikter i 1 dokument.", "Der er ingen brud, og intet er uafgjort eller afventer."},
			en:    []string{"the documents show 3 breaches, of which 3 waived and 1 conflict of norms; they are not counted above.", "There are neither breaches nor conflicts of norms in 1 document."},
			daNot: []string{"4 brud"}, enot: []string{"4 breaches"},
		},
		"nothing judged": {
			all:   []engine.Resultat{invalid(), invalid()},
			da:    []string{"Ingen dokumenter er bedømt."},
			en:    []string{"No documents were judged."},
			daNot: []string{"Der er ingen brud", "noget at vise"}, enot: []string{"There are no breaches", "anything to show"},
		},
		"could not be judged": {
			all: []engine.Resultat{invalid(), invalid(), resultat(d, opfyldt(d))},
			da:  []string{"2 dokumenter kunne ikke bedømmes og er ikke med i tallene."},
			en:  []string{"2 documents could not be judged, and are not in the numbers."},
		},
		"one conflict": {
			all:   []engine.Resultat{resultat(d, normkonflikt(d), part("a/b"), part("a/c"))},
			da:    []string{"normkonflikt 1 med 2 brud, der er del af den", "og 2 brud, der tælles med den normkonflikt, de er del af."},
			en:    []string{"conflict of norms 1 with 2 breaches part of it", "and 2 breaches that count with the conflict of norms they are part of."},
			daNot: []string{"del af dem"}, enot: []string{"part of them"},
		},
		"two conflicts": {
			all: []engine.Resultat{resultat(d, normkonflikt(d), part("a/b")), resultat(d, normkonflikt(d))},
			da:  []string{"normkonflikter 2 med 1 brud, der er del af dem", "og 1 brud, der tælles med den normkonflikt, det er del af."},
			en:  []string{"conflicts of norms 2 with 1 breach part of them", "and 1 breach that counts with the conflict of norms it is part of."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			for sprog, say := range map[engine.Sprog][2][]string{engine.Dansk: {c.da, c.daNot}, engine.Engelsk: {c.en, c.enot}} {
				text := shownText(htmlReport(t, Options{Sprog: sprog}, d, Samlet{Bestand: c.bestand}, c.all...))
				// What the report says of itself at its end has words such as "undtaget" of its own.
				if i := strings.Index(text, map[engine.Sprog]string{engine.Dansk: "Sådan læses udfaldene", engine.Engelsk: "How to read the outcomes"}[sprog]); i > 0 {
					text = text[:i]
				}
				for _, want := range say[0] {
					if !strings.Contains(text, want) {
						t.Errorf("%s: it does not say %q:\n%.1500s", sprog, want, text)
					}
				}
				for _, not := range say[1] {
					if i := strings.Index(text, not); i >= 0 {
						t.Errorf("%s: it says %q: …%s", sprog, not, text[max(0, i-80):min(len(text), i+80)])
					}
				}
			}
		})
	}
}

// Who must act and where the breaches are count the waived ones too, and say how many those are.
func TestHTMLSentencesOnWho(t *testing.T) {
	tal := newHTMLTal()
	tal.brud = htmlMaengde{3, 2}
	tal.kommuner["Aarhus Kommune"], tal.kommuner["Horsens Kommune"] = &htmlMaengde{2, 1}, &htmlMaengde{1, 1}
	tal.ansvarlige["regionen"] = &htmlMaengde{1, 0}
	for sprog, want := range map[engine.Sprog]string{
		engine.Dansk:   "Den, der oftest skal handle, er regionen (1 af 3 brud). Flest brud har Aarhus Kommune (2 af 3 brud, heraf 1 undtaget).",
		engine.Engelsk: "Who must act most often: regionen (1 of 3 breaches). Aarhus Kommune has the most breaches (2 of 3 breaches, of which 1 waived).",
	} {
		h := &htmlWriter{side: newSide(Options{Sprog: sprog}), tal: tal}
		if got := strings.Join(h.hvem(), " "); got != want {
			t.Errorf("%s", got)
		}
	}
}

// The bar of a rule is as long as all its breaches, its end an outline for the waived ones.
func TestHTMLBarsOfWaivedBreaches(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	waived := frister14(d)
	waived.Undtagelse = &engine.Undtagelse{}
	page := htmlReport(t, Options{}, d, Samlet{}, numbered(d, 1, frister14(d)), numbered(d, 2, waived), numbered(d, 3, frister14(d)))
	for _, want := range []string{
		"<title>Indstilling inden 14 dage: 2, der ikke er undtaget</title>", "<title>Indstilling inden 14 dage: 1 undtaget</title>",
		"<td>3</td><td>1</td><td>3</td><td>100 %</td><td>3</td>", // broken, of them waived, applies to, share, in all
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
	if text := shownText(page); !strings.Contains(text, "brud, der ikke er undtaget 2 67 % undtaget brud 1 33 %") {
		t.Error("the outcomes do not tell the waived breach apart")
	}
}

// In an English report the reasons of the readings are Danish, and marked as such.
func TestHTMLReasonsOfReadings(t *testing.T) {
	h := &htmlWriter{side: newSide(Options{Sprog: engine.Engelsk})}
	var b strings.Builder
	h.w = &b
	page := &htmlSide{Grundlag: htmlGrundlag{Laesninger: []htmlLaesning{{Navn: "x", Begrundelse: "fordi"}}}}
	if err := h.part("grundlag", page); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "Reason (in Danish)") || !strings.Contains(b.String(), `<td lang="da">fordi</td>`) {
		t.Error("they are not marked")
	}
}
