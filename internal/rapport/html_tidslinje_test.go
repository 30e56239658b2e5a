package rapport

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

func day(t *testing.T, text string) engine.Dato {
	t.Helper()
	d, err := engine.ParseDato(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// No two texts of a timeline cover each other, and no line from a day up to its text crosses another text.
func TestHTMLLabelsDoNotOverlap(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		labels := make([]htmlEtiket, 1+random.IntN(40))
		x := 0.0
		for i := range labels {
			x += float64(1 + random.IntN(60)) // every day has one label, so no two stand at one place
			labels[i] = htmlEtiket{x: x, bredde: float64(20 + random.IntN(200)), linjer: make([]string, 2+random.IntN(3))}
		}
		rows := htmlEtiketter(labels)
		for i, a := range labels {
			if a.row+len(a.linjer) > rows {
				t.Fatalf("a label stands in row %d of %d", a.row+len(a.linjer), rows)
			}
			for _, b := range labels[i+1:] {
				apart := a.row >= b.row+len(b.linjer) || b.row >= a.row+len(a.linjer)
				if !apart && b.x < a.x+a.bredde {
					t.Fatalf("texts at %.0f and %.0f cover each other", a.x, b.x)
				}
				if b.row > a.row && b.x >= a.x && b.x <= a.x+a.bredde {
					t.Fatalf("the line at %.0f crosses the text at %.0f", b.x, a.x)
				}
			}
		}
	}
}

func TestHTMLTimelineOfACase(t *testing.T) {
	d := readCase(t, "sag.json", strings.Replace(sagJSON, `"sendt": "2018-01-31"`, `"sendt": "1018-01-31"`, 1))
	r := alt(d)
	l := newHTMLTidslinje(&r, d)
	var got []string
	for _, e := range l.begivenheder {
		got = append(got, e.dag.String()+" "+e.tekst[0])
	}
	// The day it was sent is a slip of the pen, and must not stretch the line over a thousand years.
	want := "2018-02-01 Anmodning modtaget, 2018-02-20 Indstilling afgivet, 2018-09-20 Revurdering, 2019-04-01 Revurdering"
	if strings.Join(got, ", ") != want || l.uden != 1 {
		t.Errorf("got %v and %d outside", got, l.uden)
	}
	if len(l.vinduer) != 1 || l.vinduer[0].fra != day(t, "2018-02-01") || l.vinduer[0].til != day(t, "2018-02-15") || l.vinduer[0].afvigelse != 5 {
		t.Errorf("windows %+v", l.vinduer)
	}
	page := htmlReport(t, Options{}, d, Samlet{}, r)
	for _, want := range []string{
		">1. feb. 2018</text>", ">Anmodning modtaget</text>", ">✕ Indstilling inden 14 dage: senest 15. feb. 2018, sket 20. feb. 2018, 5 dage for sent</text>",
		"1 dag ligger uden for 2015–2050 og er ikke tegnet.",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
}

// The windows that were broken are drawn before those that were kept, and what is left out is counted.
func TestHTMLChoosesWindows(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var fund []engine.Fundtekst
	for i := range 40 {
		f := frister14(d)
		if i%4 != 0 { // ten breaches
			f.Udfald = engine.Opfyldt
		}
		fund = append(fund, f)
	}
	r := resultat(d, fund...)
	l := newHTMLTidslinje(&r, d)
	broken := 0
	for _, v := range l.vinduer {
		if v.udfald == engine.Brud {
			broken++
		}
	}
	if broken != 10 || len(l.vinduer) != htmlMestVinduer || l.udeladteVinduer != 40-htmlMestVinduer {
		t.Errorf("%d windows, %d of them broken, %d left out", len(l.vinduer), broken, l.udeladteVinduer)
	}
}

// A breach is counted in the kommune that was handlekommune on its day.
func TestHTMLKommuneOnADay(t *testing.T) {
	s := htmlSted{ellers: "0740", perioder: []htmlPeriode{
		{"0661", day(t, "2017-01-01"), day(t, "2018-03-31")}, {"0740", day(t, "2018-04-01"), 0},
	}}
	for text, want := range map[string]string{"2018-03-31": "0661", "2018-04-01": "0740", "2030-01-01": "0740", "2016-12-31": "0740"} {
		if got := s.kommune(day(t, text)); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
	for _, c := range []struct {
		text, want string
	}{
		{sagJSON, ""},
		{strings.Replace(sagJSON, `"type": "kommunalbestyrelse"`, `"type": "kommunalbestyrelse", "kommunekode": "0751"`, 1), "0751"},
		{strings.Replace(sagJSON, `"borger": {`, `"borger": { "handlekommuner": [{ "id": "a", "kommunekode": "0661", "fra": "2018-01-01" }],`, 1), "0661"},
	} {
		d := readCase(t, "sag.json", c.text)
		r := alt(d)
		if got := newHTMLSted(&r, d).kommune(day(t, "2018-06-01")); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// The days too many are hatched only where the event lies on the wrong side of the window.
func TestHTMLHatchesWhatIsLate(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for _, c := range []struct {
		last, first, actual string
		hatched             bool
		text                string
	}{
		{"2018-02-15", "", "2018-02-20", true, "senest 15. feb. 2018, sket 20. feb. 2018, 5 dage for sent"},
		{"2018-02-15", "", "2018-02-10", false, "senest 15. feb. 2018, sket 10. feb. 2018, se fundet"},
		{"2018-02-15", "", "", false, "senest 15. feb. 2018, ikke sket"},
		{"", "2018-02-15", "2018-02-14", true, "tidligst 15. feb. 2018, sket 14. feb. 2018, 1 dag for tidligt"},
	} {
		f := frister14(d)
		f.Beregning = &engine.Beregningstekst{Fra: "2018-02-01", SidsteDag: c.last, FoersteDag: c.first, Faktisk: c.actual, Tekst: "…"}
		if c.hatched {
			f.Beregning.Afvigelse = days(5)
		}
		page := htmlReport(t, Options{}, d, Samlet{}, resultat(d, f))
		if hatched := strings.Contains(page, `class="overskredet"`); hatched != c.hatched {
			t.Errorf("%s: hatched %t", c.text, hatched)
		}
		if !strings.Contains(page, ">✕ Indstilling inden 14 dage: "+c.text+"</text>") {
			t.Errorf("it does not say %q", c.text)
		}
	}
}
