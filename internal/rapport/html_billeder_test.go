package rapport

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// The classes of lateness meet on their bounds.
func TestHTMLClassesOfLateness(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for late, class := range map[int]string{1: "1", 2: "2–3", 3: "2–3", 4: "4–7", 7: "4–7", 8: "8–14", 14: "8–14", 15: "15–30", 30: "15–30", 31: "31–90", 90: "31–90", 91: "over 90", 99999: "over 90"} {
		f := frister14(d)
		f.Beregning.Afvigelse = days(late)
		page := htmlReport(t, Options{}, d, Samlet{}, resultat(d, f))
		if want := fmt.Sprintf(`<th scope="row">%s</th><td>1</td><td>100 %%</td>`, class); strings.Count(page, want) != 1 {
			t.Errorf("%d days: no %s", late, want)
		}
	}
}

func TestHTMLForsinkelse(t *testing.T) {
	for _, c := range []struct {
		b    *engine.Beregningstekst
		kind htmlTid
		days int
	}{
		{nil, htmlIngenTid, 0},
		{&engine.Beregningstekst{SidsteDag: "2018-02-15", Faktisk: "2018-02-20", Afvigelse: days(5)}, htmlSent, 5},
		{&engine.Beregningstekst{SidsteDag: "2018-02-15", Faktisk: "2018-02-10", Afvigelse: days(-5)}, htmlTidligt, 0},
		{&engine.Beregningstekst{FoersteDag: "2018-02-15", Faktisk: "2018-02-10", Afvigelse: days(5)}, htmlTidligt, 0},
		{&engine.Beregningstekst{SidsteDag: "2018-02-15"}, htmlIkkeSket, 0},
		{&engine.Beregningstekst{Udtryk: "2 + 2"}, htmlIngenTid, 0},
	} {
		if kind, n := htmlForsinkelse(c.b); kind != c.kind || n != c.days {
			t.Errorf("%+v: %d, %d days", c.b, kind, n)
		}
	}
}

// Twenty rules have a bar of their own, the others one together; the table has them all.
func TestHTMLBarsOfManyRules(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	var all []engine.Resultat
	for nr := range 25 {
		var fund []engine.Fundtekst
		for rule := 0; rule <= nr; rule++ { // rule n is broken in 25-n documents
			f := paaroerende(d)
			f.Regel, f.Titel = fmt.Sprintf("regel/%02d", rule), fmt.Sprintf("Regel nr. %02d", rule)
			fund = append(fund, f)
		}
		all = append(all, numbered(d, nr, fund...))
	}
	page := htmlReport(t, Options{}, d, Samlet{}, all...)
	figure := page[strings.Index(page, "billede-regler"):]
	figure = figure[:strings.Index(figure, "</figure>")]
	if n := strings.Count(figure[:strings.Index(figure, "</svg>")], "<rect"); n != 20+1+3 { // and the three of the key
		t.Errorf("%d bars", n)
	}
	// 5+4+3+2+1 documents break the rules 20 to 24.
	if !strings.Contains(figure, "<title>Øvrige 5 regler: 15</title>") || !strings.Contains(figure, "<title>Regel nr. 00: 25</title>") {
		t.Error("the numbers of the bars are others")
	}
	if n := strings.Count(figure, `<tr><th scope="row">Regel nr. `); n != 25 {
		t.Errorf("the table has %d rules", n)
	}
}

// The columns are months, and where those are too many quarters or years; every breach is in one field.
func TestHTMLHeatMapFits(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	on := func(days ...string) string {
		var all []engine.Resultat
		for nr, text := range days {
			f := frister14(d)
			f.Frist = text
			all = append(all, numbered(d, nr, f))
		}
		page := htmlReport(t, Options{}, d, Samlet{}, all...)
		page = page[strings.Index(page, "billede-kommuner"):]
		return shownText("<figure>" + page[:strings.Index(page, "</figure>")])
	}
	for _, c := range []struct {
		days []string
		want string
	}{
		{[]string{"2018-02-28", "2018-03-01", "2018-03-31"}, "Kommune feb. 2018 mar. 2018 I alt Ingen kommune nævnt 1 2 3"},
		{[]string{"2017-12-31", "2018-01-01", "2021-03-31"}, "2018-K1"},
		{[]string{"2015-01-01", "2050-12-31"}, "2015 2016"},
		{[]string{"0001-01-01", "9999-12-31"}, "2015 2016"}, // slips of the pen count at the ends of the calendar
	} {
		if got := on(c.days...); !strings.Contains(got, c.want) {
			t.Errorf("%v: %s", c.days, got)
		}
	}
	var many []string
	for year := 2015; year <= 2050; year++ {
		many = append(many, fmt.Sprintf("%d-06-30", year))
	}
	if n := len(regexp.MustCompile(`\b1\b`).FindAllString(on(many...), -1)); n < 36 {
		t.Errorf("%d of 36 years have a breach", n)
	}
}

func TestHTMLNumbersAndDays(t *testing.T) {
	da, en := &htmlWriter{side: newSide(Options{Sprog: engine.Dansk})}, &htmlWriter{side: newSide(Options{Sprog: engine.Engelsk})}
	for n, want := range map[int][2]string{0: {"0", "0"}, 999: {"999", "999"}, 1000: {"1.000", "1,000"}, 12345678: {"12.345.678", "12,345,678"}, -1234: {"−1.234", "−1,234"}} {
		if da.antal(n) != want[0] || en.antal(n) != want[1] {
			t.Errorf("%s and %s, want %v", da.antal(n), en.antal(n), want)
		}
	}
	for _, c := range []struct {
		n, all int
		want   string
	}{{0, 7, "0 %"}, {1, 3, "33 %"}, {1, 30, "3,3 %"}, {7, 7, "100 %"}, {1, 1000000, "under 0,1 %"}, {999999, 1000000, "over 99 %"}, {0, 0, "–"}} {
		if got := da.procent(c.n, c.all); got != c.want {
			t.Errorf("%d of %d: %s, want %s", c.n, c.all, got, c.want)
		}
	}
	if got := da.kortDato(day(t, "2018-03-12")) + " " + en.kortDato(day(t, "2018-03-12")); got != "12. mar. 2018 12 Mar 2018" {
		t.Error(got)
	}
	for text, want := range map[string]string{"2018-01-01": "jan. 2018", "2017-12-31": "dec. 2017", "1999-05-05": "jan. 2015", "2099-05-05": "dec. 2050"} {
		if got := da.maaned(htmlMaaned(day(t, text))); got != want {
			t.Errorf("%s: %s", text, got)
		}
	}
	tal := newHTMLTal()
	tal.sent = map[int]int{1: 2, 5: 1, 9: 1}
	if median, most, count := tal.median(); median != 1 || most != 9 || count != 4 {
		t.Error(median, most, count)
	}
	tal.sent = map[int]int{3: 1, 7: 1, 100: 1}
	if median, _, _ := tal.median(); median != 7 {
		t.Error(median)
	}
}

// An answer counts once for a reading that it depends on, however many alternatives would change it.
func TestHTMLCountsReadings(t *testing.T) {
	reading := func(name string, u engine.Udfald, changes bool) engine.Laesningstekst {
		return engine.Laesningstekst{Navn: name, Udfald: u, Aendrer: changes}
	}
	for _, c := range []struct {
		udfald   engine.Udfald
		readings []engine.Laesningstekst
		want     map[string]htmlLaesningstal
	}{
		{engine.Opfyldt, []engine.Laesningstekst{reading("a", engine.Brud, true), reading("a", engine.Brud, true), reading("b", engine.Opfyldt, false)}, map[string]htmlLaesningstal{"a": {TilBrud: 1}}},
		{engine.Opfyldt, []engine.Laesningstekst{reading("a", engine.Uoplyst, true), reading("a", engine.Brud, true)}, map[string]htmlLaesningstal{"a": {TilBrud: 1}}},
		{engine.Brud, []engine.Laesningstekst{reading("a", engine.Brud, false), reading("a", engine.Opfyldt, true), reading("b", engine.Afventer, true)}, map[string]htmlLaesningstal{"a": {FraBrud: 1}, "b": {FraBrud: 1}}},
		{engine.Afventer, []engine.Laesningstekst{reading("a", engine.Uoplyst, true)}, map[string]htmlLaesningstal{"a": {Andre: 1}}},
		{engine.Brud, []engine.Laesningstekst{reading("a", engine.Brud, true)}, map[string]htmlLaesningstal{"a": {Andre: 1}}}, // another of its occurrences
	} {
		tal := newHTMLTal()
		tal.addLaesninger(&engine.Fundtekst{Udfald: c.udfald, Laesninger: c.readings})
		if len(tal.laesninger) != len(c.want) {
			t.Errorf("%v: %d readings", c.readings, len(tal.laesninger))
		}
		for name, want := range c.want {
			if got := tal.laesninger[name]; got == nil || *got != want {
				t.Errorf("%v: %s is %v, want %v", c.readings, name, got, want)
			}
		}
	}
}
