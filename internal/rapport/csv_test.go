package rapport

import (
	"encoding/csv"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// csvRows reads a report as others would, and holds it against the dialect.
func csvRows(t *testing.T, text string) []map[string]string {
	t.Helper()
	body, ok := strings.CutPrefix(text, "\ufeff")
	if !ok {
		t.Fatalf("no byte order mark: %.20q", text)
	}
	if strings.Count(body, "\n") != strings.Count(body, "\r\n") || strings.Count(body, "\r") != strings.Count(body, "\r\n") || !strings.HasSuffix(body, "\r\n") {
		t.Errorf("a line does not end with CRLF, or a cell has a line break:\n%q", body)
	}
	reader := csv.NewReader(strings.NewReader(body))
	reader.Comma = ';'
	all, err := reader.ReadAll() // every row has as many cells as the first
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, name := range all[0] {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// The names of the columns are what others build on.
func TestCSVColumns(t *testing.T) {
	var b strings.Builder
	w, _ := New("csv", &b, Options{Sprog: engine.Engelsk})
	if err := w.Close(Samlet{}); err != nil {
		t.Fatal(err)
	}
	want := "\ufeffraekketype;antal;fil;linje_i_fil;dokument;type;pr_dato;regel;titel;udfald;alvor;noegle;frist;faktisk;dage_for_sent;ansvarlig;" +
		"besked;beregning;anden_laesning;afhjaelpning;kilde;mangler;sti;linje;kolonne;del_af;undtaget_til;undtaget_begrundelse;undtaget_ansvarlig;" +
		"gruppe;antal_dokumenter;filer;fingeraftryk;sha256;regelsaet;regelsaet_digest;parametre_digest;motor\r\n"
	if b.String() != want {
		t.Errorf("got\n%q\nwant\n%q", b.String(), want)
	}
}

func TestCSVHasARowACase(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	rows := csvRows(t, written(t, "csv", Options{}, alt(d), d))
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join([]string{r["raekketype"], r["antal"], r["regel"], r["noegle"], r["udfald"]}, " "))
	}
	want := []string{
		"fund 1 samlet_plan/paaroerende  brud",
		"fund 1 revurdering/halvaarlig rev-1 brud",
		"fund 1 revurdering/halvaarlig rev-2 brud",
		"fund 1 revurdering/halvaarlig rev-3 afventer",
		"fund 1 sagsbehandling/indstillingsfrist  brud",
		"fund 1 kriterier/samlet  uoplyst",
		"fund 1 magt/normkonflikt  normkonflikt",
		"optalt 1 anmodning/sendt  opfyldt",
		"optalt 1 betaling/takst  ikke_relevant",
		"optalt 1 revurdering/halvaarlig  opfyldt",
		"dokumenter 1   ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for name, want := range map[string]string{
		"fil": "sag.json", "linje_i_fil": "", "dokument": "S-1", "type": "visitationssag", "pr_dato": "2019-05-01",
		"titel": "Indstilling inden 14 dage", "alvor": "lovkrav", "frist": "2018-02-15", "faktisk": "2018-02-20", "dage_for_sent": "5",
		"ansvarlig": "visitationsforum", "besked": "Indstillingen er afgivet 20. februar 2018; fristen var 15. februar 2018.",
		"kilde": "psykiatriloven, § 42 b, stk. 3; koncept, Indstilling", "sti": "/anmodning/modtaget", "linje": "7", "kolonne": "14",
		"afhjaelpning": "Afgiv indstillingen straks.", "fingeraftryk": fingeraftryk("sagsbehandling/indstillingsfrist", ""), "sha256": d.SHA256(),
		"regelsaet": "0", "regelsaet_digest": "d", "parametre_digest": "p", "motor": "m", "undtaget_til": "", "antal_dokumenter": "",
	} {
		if got := rows[4][name]; got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	if got := rows[5]["mangler"]; got != "/indstilling/resultat; /indstilling/kriterier" {
		t.Errorf("mangler: %q", got)
	}
}

// What is not a finding has its own kind of row, and the sums over antal are right.
func TestCSVOfADelivery(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	failing := resultat(d, ikkeRelevant(), konflikt(d), undtagetEn(d))
	failing.Dokument.Linje = 7
	failing.Fund[2].Forekomster[1].Ansvarlig = []string{"handlekommunen", "afdelingen"}
	failing.Regelfejl = []engine.Regelfejl{{Regel: "kriterier/samlet", Besked: "reglen gav intet svar", Sted: "samlet.rego"}}
	bad := invalid()
	bad.Skemafejl = append(bad.Skemafejl, engine.Skemafejl{Besked: "en til"})
	var b strings.Builder
	w, _ := New("csv", &b, Options{})
	for _, err := range []error{
		w.Document(resultat(d, opfyldt(d)), d), w.Document(failing, d), w.Document(bad, nil), w.Bestand(leverancen()),
		w.Close(Samlet{Bestand: engine.Antal{Brud: 1, Opfyldt: 4}, Delvis: true}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	sums := map[string]int{}
	found := map[string]map[string]string{}
	for _, r := range csvRows(t, b.String()) {
		n, err := strconv.Atoi(r["antal"])
		if err != nil {
			t.Fatal(err)
		}
		sums[r["raekketype"]+" "+r["udfald"]] += n
		found[r["raekketype"]+r["noegle"]] = r
	}
	want := map[string]int{
		"fund brud": 3, "fund afventer": 1, "regelfejl ": 1, "ugyldig ": 1, "bestandsfund brud": 2, "bestandsfund afventer": 1,
		"optalt opfyldt": 2, "optalt ikke_relevant": 1, "optalt_bestand opfyldt": 4, "dokumenter ": 2, "afbrudt ": 1,
	}
	for key, n := range want {
		if sums[key] != n {
			t.Errorf("%s: got %d, want %d", key, sums[key], n)
		}
	}
	if len(sums) != len(want) {
		t.Errorf("got %v", sums)
	}
	for _, c := range []struct{ row, column, want string }{
		{"fund", "del_af", "magt/normkonflikt"}, {"fund", "linje_i_fil", "7"},
		{"fundrev-1", "undtaget_til", "2019-12-31"}, {"fundrev-1", "undtaget_ansvarlig", "Kontorchefen"}, {"fundrev-2", "undtaget_til", ""},
		{"fundrev-1", "ansvarlig", "handlekommunen, afdelingen"}, {"fundrev-2", "ansvarlig", "visitationsforum"},
		{"fundrev-1", "undtaget_begrundelse", "'=aftalt med tilsynet, sag " + engine.Mask("020280-9999")},
		{"bestandsfundb", "fil", "b.json"}, {"bestandsfundb", "dokument", "B-1"}, {"bestandsfundb", "linje", "14"}, {"bestandsfundb", "gruppe", "S-1"},
		{"bestandsfundb", "antal_dokumenter", "2"}, {"bestandsfundb", "filer", "a.json, b.json"},
		{"ugyldig", "besked", "region: 'mars' er ikke en region (og 1 fejl mere)"}, {"ugyldig", "linje", "3"}, {"ugyldig", "sti", "/region"},
		{"regelfejl", "besked", "reglen gav intet svar (samlet.rego)"}, {"regelfejl", "regel", "kriterier/samlet"},
	} {
		if got := found[c.row][c.column]; got != c.want {
			t.Errorf("%s, %s: got %q, want %q", c.row, c.column, got, c.want)
		}
	}
	if found["fund"]["regel"] != "magt/laast_doer" {
		t.Errorf("the breach without a key is %s", found["fund"]["regel"])
	}
	if strings.Contains(b.String(), "020280") {
		t.Error("a CPR number stands in the report")
	}
}

func TestCSVCellsAreSafe(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	for text, want := range map[string]string{
		"=HYPERLINK(\"x\")": "'=HYPERLINK(\"x\")", "+1": "'+1", "-1": "'-1", "@x": "'@x", "＝1": "'＝1", "\tx": "' x", "\r=1": "' =1", " =1": "' =1",
		"to\r\nlinjer\nog\ttab": "to linjer og tab", "a;b \"c\"": "a;b \"c\"", "æøå – §": "æøå – §", "\x00=1\x1b[31m": "·=1·[31m", "\u202eabc": "·abc",
	} {
		f := frister14(d)
		f.Besked, f.Beregning.Afvigelse = text, days(-3)
		rows := csvRows(t, written(t, "csv", Options{}, resultat(d, f), d))
		if got := rows[0]["besked"]; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if got := rows[0]["dage_for_sent"]; got != "-3" {
			t.Errorf("a number became %q", got)
		}
	}
}

func TestCSVOnAFullDisk(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	w, _ := New("csv", &fullDisk{room: 1000}, Options{})
	if err := w.Document(alt(d), d); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}
