package rapport

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// The workbook of the worked examples has the numbers that a count over their JSON gives.
func TestXLSXOfTheExamples(t *testing.T) {
	judge, all := eksempler(t)
	var results []engine.Resultat
	samlet := Samlet{}
	for _, e := range all {
		r := judge.Render(e.result, engine.RenderOptions{})
		results = append(results, r)
		samlet.Dokumenter++
		samlet.Antal.Plus(r.Antal)
	}
	f, _ := workbook(t, Options{Engine: judge, Kilder: kilder(t)}, excelRaekker, samlet, results)

	// The count, over what others are given.
	type occurrence struct{ Udfald string }
	breaches, deadlines := 0, 0
	byRule, documents := map[string]int{}, map[string]int{}
	for _, r := range results {
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var document struct {
			Fund []struct {
				Regel, Udfald string
				Forekomster   []occurrence
			}
			NaesteFrister []any `json:"naeste_frister"`
		}
		if err := json.Unmarshal(data, &document); err != nil {
			t.Fatal(err)
		}
		deadlines += len(document.NaesteFrister)
		for _, fund := range document.Fund {
			if len(fund.Forekomster) == 0 {
				fund.Forekomster = []occurrence{{fund.Udfald}}
			}
			n := 0
			for _, o := range fund.Forekomster {
				if o.Udfald == "brud" || o.Udfald == "normkonflikt" {
					n++
				}
			}
			breaches += n
			byRule[fund.Regel] += n
			if n > 0 {
				documents[fund.Regel]++
			}
		}
	}
	if breaches < 10 || deadlines < 3 {
		t.Fatalf("the examples have only %d breaches and %d deadlines", breaches, deadlines)
	}
	rows := table(t, f, "Brud")
	if len(rows) != breaches {
		t.Errorf("%d rows of breaches, want %d", len(rows), breaches)
	}
	got := map[string]int{}
	for _, row := range rows {
		got[row["Regel"]]++
		if row["Kilde"] == "" || row["Besked"] == "" || len(row["SHA-256"]) != 64 {
			t.Errorf("a breach without its source, message or digest: %v", row)
		}
	}
	for rule, n := range byRule {
		if got[rule] != n {
			t.Errorf("%s: %d rows, want %d", rule, got[rule], n)
		}
	}
	if n := len(table(t, f, "Frister")); n != deadlines {
		t.Errorf("%d rows of deadlines, want %d", n, deadlines)
	}
	resume := fields(t, f, "Resumé")
	if got := resume["Dokumenter"]; len(got) < 1 {
		t.Errorf("the number of documents is missing")
	}
	total := 0
	for _, r := range rows {
		if r["Udfald"] == "brud" && r["Del af konflikt"] == "" {
			total++
		}
	}
	// The row "Brud" of the outcomes is overwritten by that of the sheets, which has the same label.
	if got := resume["Brud"]; got[0] != strconv.Itoa(breaches) {
		t.Errorf("Resumé says that the sheet has %v rows, want %d", got, breaches)
	}
	outcomes := false
	rowsOfResume, _ := f.GetRows("Resumé", excelize.Options{RawCellValue: true})
	for _, cells := range rowsOfResume {
		if len(cells) == 4 && cells[0] == "Brud" {
			outcomes = true
			if cells[2] != strconv.Itoa(total) {
				t.Errorf("Resumé counts %s cases of breach, want %d", cells[2], total)
			}
		}
		if len(cells) == 7 && documents[cells[6]] > 0 && cells[1] != strconv.Itoa(documents[cells[6]]) {
			t.Errorf("Resumé says that %s documents break %s, want %d", cells[1], cells[6], documents[cells[6]])
		}
	}
	if !outcomes {
		t.Error("Resumé does not count the breaches")
	}
}

// The checksum can be made again from the sheet of documents.
func TestXLSXChecksum(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	second := resultat(d, opfyldt(d))
	second.Dokument.Fil, second.Dokument.Linje, second.Dokument.SHA256 = "æ.ndjson", 12, strings.Repeat("b", 64)
	f, _ := workbook(t, Options{}, excelRaekker, Samlet{Dokumenter: 3, Ugyldige: 1}, []engine.Resultat{alt(d), second, invalid()})
	sum := sha256.New()
	for _, row := range table(t, f, "Dokumenter") {
		name := row["Fil"]
		if row["Linje i filen"] != "" {
			name += ":" + row["Linje i filen"]
		}
		fmt.Fprintf(sum, "%s\x00%s\n", name, row["SHA-256"])
	}
	want := sha256.Sum256([]byte("sag.json\x00" + d.SHA256() + "\næ.ndjson:12\x00" + strings.Repeat("b", 64) + "\ndaarlig.json\x00\n"))
	got := fields(t, f, "Resumé")["Kontrolsum over alle dokumenter (SHA-256)"]
	if len(got) != 1 || got[0] != hex.EncodeToString(want[:]) || got[0] != hex.EncodeToString(sum.Sum(nil)) {
		t.Errorf("got %v, want %x", got, want)
	}
}

func TestXLSXResume(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	failing := resultat(d, konflikt(d), undtagetEn(d), normkonflikt(d))
	failing.PrDato = "2018-04-30"
	failing.Regelfejl = []engine.Regelfejl{{Regel: "kriterier/samlet", Besked: "reglen gav intet svar", Sted: "samlet.rego"}}
	s := Samlet{Dokumenter: 3, Ugyldige: 1, Delvis: true, Udsnit: []string{"lovkrav"}, Bestand: engine.Antal{Brud: 1}}
	first := alt(d)
	s.Antal.Plus(first.Antal)
	s.Antal.Plus(failing.Antal)
	f, _ := workbook(t, Options{}, excelRaekker, s, []engine.Resultat{first, failing, invalid()}, leverancen())
	got := fields(t, f, "Resumé")
	for label, want := range map[string][]string{
		"Dokumenter af typen visitationssag": {"2"}, "Dokumenter af typen ukendt type": {"1"}, "heraf kunne ikke bedømmes": {"1"}, "heraf med brud eller normkonflikt": {"2"},
		"Første dag, der er bedømt pr.": {"43220"}, "Sidste dag, der er bedømt pr.": {"43586"}, "Antal forskellige dage": {"2"},
		"Regelsættets version": {"0"}, "Reglernes SHA-256": {"d"}, "Parametrenes SHA-256": {"p"}, "Motor": {"m"}, "Fejler på (--fail-on)": {"lovkrav"},
		// Findings, cases and the delivery's findings. Waived is one of two cases, so no finding.
		"heraf undtaget": {"0", "1", "0"}, "Normkonflikt": {"2", "2", "0"}, "med brud i konflikt": {"1", "1", "0"}, "Afventer": {"0", "2", "0"},
		// Findings, cases and waived cases: those of the delivery, too.
		"lovkrav": {"4", "7", "1"}, "konceptkrav": {"1", "1", "0"}, "anbefaling": {"0", "0", "0"},
		"Revurdering hvert halve år":          {"2", "4", "1", "lovkrav", "dokument", "revurdering/halvaarlig"},
		"Et afregnet ophold svarer til sagen": {"1", "2", "0", "lovkrav", "leverance", "bestand/afregning_mod_sag"},
		"kriterier/samlet":                    {"1", "reglen gav intet svar (samlet.rego)"},
		"Frister":                             {"3", "Frister"},
		"Brud":                                {"11", "Brud"},
		ordFor(engine.Dansk).Delvis:           {},
		"Pladstjek: prøvede sager":            {},
		"Indstilling inden 14 dage":           {"1", "1", "0", "lovkrav", "dokument", "sagsbehandling/indstillingsfrist"},
		"Pårørende i den samlede plan":        {"1", "1", "0", "konceptkrav", "dokument", "samlet_plan/paaroerende"},
		"To normer kan ikke begge opfyldes":   nil,
	} {
		if !slices.Equal(got[label], want) {
			t.Errorf("%s: got %v, want %v", label, got[label], want)
		}
	}
	breaches := table(t, f, "Brud")
	for name, want := range map[string]string{"Fil": "b.json", "Dokument": "B-1", "Linje": "14", "Omfang": "leverance", "Alle filer i fundet": "a.json, b.json", "Forekomst": "b"} {
		if got := breaches[len(breaches)-1][name]; got != want {
			t.Errorf("the delivery's %s: got %q, want %q", name, got, want)
		}
	}
	pending := table(t, f, "Frister")
	// 2019-06-01 is 31 days after 2019-05-01, which is day 43586.
	if got := pending[len(pending)-1]; got["Frist"] != "43617" || got["Fil"] != "b.json" || got["Besked"] != "C afventer." {
		t.Errorf("the delivery's deadline: %v", got)
	}
	documents := table(t, f, "Dokumenter")
	for name, want := range map[string]string{"Bedømt": "nej", "Første fejl": "3:12: region: 'mars' er ikke en region", "Antal fejl": "1", "Brud": "", "Fil": "daarlig.json", "Bedømt pr.": ""} {
		if documents[2][name] != want {
			t.Errorf("%s: got %q, want %q", name, documents[2][name], want)
		}
	}
	for name, want := range map[string]string{"Bedømt": "ja", "Brud": "3", "Normkonflikt": "1", "Uoplyst": "1", "Opfyldt": "1", "Antal fejl": "0", "Bedømt pr.": "43586"} {
		if documents[0][name] != want {
			t.Errorf("%s: got %q, want %q", name, documents[0][name], want)
		}
	}
	props, err := f.GetDocProps()
	if err != nil || props.Created != "2019-05-01T00:00:00Z" || props.Creator != "pladstjek" {
		t.Errorf("properties: %+v, %v", props, err)
	}
}
