package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// aRule is the text of a rule with everything METADATA demands and this Rego.
func aRule(id, custom, rego string) string {
	return fmt.Sprintf(`# METADATA
# scope: package
# title: Regel %[1]s
# description: "Noget. Ikke kodet: andet."
# custom:
#   dokumenttype: visitationssag
#   alvor: konceptkrav
#   ansvarlig: sekretariatet
#   efter: [/anmodning/modtaget]
#   varianter: []
#   hjemmel:
#     - { kilde: psykiatriloven, sted: "§ 1", ordlyd: ikke_set }
#   besked: { da: { brud: "Der mangler {mangler}." }, en: { brud: "Missing: {mangler}." } }
#   afhjaelpning: { da: "Ret det." }
%[3]spackage regler.%[2]s

%[4]s
`, id, strings.ReplaceAll(id, "/", "."), custom, rego)
}

// ruleFiles are the files of a rule set, by rule id, with the least of parameters.
func ruleFiles(rules map[string]string) fstest.MapFS {
	files := fstest.MapFS{
		"parametre/laesninger/data.yaml": {Data: []byte("prøve.valg: {valgt: false, alternativer: [false, true], tekst: {da: {}, en: {}}}\n")},
	}
	for id, text := range rules {
		files["regler/"+id+".rego"] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

func aCase(t testing.TB, fields string) Document {
	t.Helper()
	document, err := Read("sag.json", []byte(`{"dokumenttype": "visitationssag", "skemaversion": "1", "id": "S-1"`+fields+`}`))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func aDay(t testing.TB, s string) Dato {
	t.Helper()
	d, err := ParseDato(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A rule that does not give exactly one valid answer is an error of the rule set that names it, and never a verdict; the
// others keep theirs.
func TestRuleErrorsAreNamed(t *testing.T) {
	const good = `svar := {"udfald": "brud", "mangler": [["anmodning", "formaal"]]}`
	for name, c := range map[string]struct{ rego, want string }{
		"no answer":                {`svar := {"udfald": "brud"} if input.anmodning.formaal`, "gav intet svar"},
		"two answers":              {"svar := {\"udfald\": \"brud\"} if input.id\n\nsvar := {\"udfald\": \"opfyldt\"} if input.pr_dato", "conflicting"},
		"a built-in that fails":    {`svar := {"udfald": "brud", "frist": null} if to_number("x") > 1`, "kunne ikke beregnes"},
		"an unknown outcome":       {`svar := {"udfald": "måske"}`, "udfald"},
		"no outcome":               {`svar := {"mangler": []}`, "udfald"},
		"an unknown field":         {`svar := {"udfald": "brud", "farve": "rød"}`, "farve"},
		"a date that does not be":  {`svar := {"udfald": "afventer", "frist": "2018-02-30"}`, "frist"},
		"a path that is a pointer": {`svar := {"udfald": "brud", "mangler": ["/anmodning"]}`, "mangler"},
		"an occurrence with no id": {`svar := {"udfald": "brud", "forekomster": [{"udfald": "brud", "sti": ["ophold"]}]}`, "noegle"},
		"no object":                {`svar := "opfyldt"`, "objekt"},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := New(context.Background(), WithOnlyPolicies(ruleFiles(map[string]string{
				"a/god": aRule("a/god", "", good), "b/fejl": aRule("b/fejl", "", c.rego), "c/god": aRule("c/god", "", good),
			})))
			if err != nil {
				t.Fatal(err)
			}
			result, err := e.Check(context.Background(), aCase(t, ""), aDay(t, "2018-03-01"))
			if err != nil {
				t.Fatal(err)
			}
			if len(result.Regelfejl) != 1 || result.Regelfejl[0].Regel != "b/fejl" || !strings.Contains(result.Regelfejl[0].Besked, c.want) {
				t.Errorf("rule errors %+v, want one of b/fejl with %q", result.Regelfejl, c.want)
			}
			if len(result.Fund) != 2 || result.Fund[0].Regel.ID != "a/god" || result.Fund[1].Svar.Udfald != Brud {
				t.Errorf("findings %+v, want those of a/god and c/god", result.Fund)
			}
		})
	}
}

// What is wrong with a rule set is told when it is loaded.
func TestNewRefuses(t *testing.T) {
	good := aRule("a/god", "", `svar := {"udfald": "opfyldt"}`)
	for name, c := range map[string]struct {
		files fstest.MapFS
		want  string
	}{
		"no rules":                  {ruleFiles(nil), "ingen regler"},
		"a clock":                   {ruleFiles(map[string]string{"a/god": aRule("a/god", "", `svar := {"udfald": "brud"} if time.now_ns() > 1`)}), "time.now_ns"},
		"the network":               {ruleFiles(map[string]string{"a/god": aRule("a/god", "", `svar := {"udfald": http.send({"method": "get", "url": "http://localhost"}).body}`)}), "http.send"},
		"the environment":           {ruleFiles(map[string]string{"a/god": aRule("a/god", "", `svar := {"udfald": opa.runtime().env.X}`)}), "opa.runtime"},
		"chance":                    {ruleFiles(map[string]string{"a/god": aRule("a/god", "", `svar := {"udfald": "brud"} if rand.intn("x", 2) == 1`)}), "rand.intn"},
		"an unquoted day":           {ruleFiles(map[string]string{"a/god": strings.Replace(good, "varianter: []", "varianter: [{ navn: A, fra: 2017-07-01, til: 2018-01-01 }]", 1)}), "METADATA"},
		"an unknown key":            {ruleFiles(map[string]string{"a/god": strings.Replace(good, "#   alvor:", "#   vægt: tung\n#   alvor:", 1)}), "vægt"},
		"no 'Ikke kodet'":           {ruleFiles(map[string]string{"a/god": strings.Replace(good, " Ikke kodet: andet.", "", 1)}), "Ikke kodet"},
		"another package than path": {ruleFiles(map[string]string{"a/anden": good}), "a/god"},
		"an unknown reading":        {ruleFiles(map[string]string{"a/god": strings.Replace(good, "#   efter:", "#   laesninger: [findes.ikke]\n#   efter:", 1)}), "findes.ikke"},
		"broken Rego":               {ruleFiles(map[string]string{"a/god": good + "\nsvar :="}), "a/god.rego"},
	} {
		if _, err := New(context.Background(), WithOnlyPolicies(c.files)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got error %v, want one with %q", name, err, c.want)
		}
	}
	clash := ruleFiles(map[string]string{"forum/kriminalforsorg_tilsyn": aRule("forum/kriminalforsorg_tilsyn", "", `svar := {"udfald": "opfyldt"}`)})
	delete(clash, "parametre/laesninger/data.yaml")
	if _, err := New(context.Background(), WithPolicies(clash)); err == nil || !strings.Contains(err.Error(), "findes allerede") {
		t.Errorf("a clashing id: got error %v", err)
	}
}

// The engine sets the reserved fields; a reading is asked of the rules that name it only, and what it changes is told.
func TestReadings(t *testing.T) {
	reading := "#   laesninger: [prøve.valg]\n"
	e, err := New(context.Background(), WithOnlyPolicies(ruleFiles(map[string]string{
		"a/afhaenger": aRule("a/afhaenger", reading, "svar := {\"udfald\": \"opfyldt\"} if input.laesninger[\"prøve.valg\"]\n\nelse := {\"udfald\": \"brud\", \"frist\": input.pr_dato}"),
		"a/uanset":    aRule("a/uanset", reading, `svar := {"udfald": "brud"}`),
		"a/uden":      aRule("a/uden", "", `svar := {"udfald": "brud"} if not input.laesninger`),
	})))
	if err != nil {
		t.Fatal(err)
	}
	result, err := e.Check(context.Background(), aCase(t, `, "pr_dato": "2018-03-02"`), 0)
	if err != nil || len(result.Regelfejl) > 0 {
		t.Fatal(err, result.Regelfejl)
	}
	byID := map[string]Fund{}
	for _, f := range result.Fund {
		byID[f.Regel.ID] = f
	}
	depends := byID["a/afhaenger"]
	if depends.Svar.Udfald != Brud || depends.Svar.Frist.String() != "2018-03-02" {
		t.Errorf("the chosen reading gave %+v", depends.Svar)
	}
	if l := depends.Laesninger; len(l) != 1 || !l[0].Aendrer || l[0].Svar.Udfald != Opfyldt || l[0].Vaerdi != "true" {
		t.Errorf("the other reading gave %+v", l)
	}
	if l := byID["a/uanset"].Laesninger; len(l) != 1 || l[0].Aendrer {
		t.Errorf("a reading that changes nothing gave %+v", l)
	}
	if l := byID["a/uden"].Laesninger; len(l) != 0 {
		t.Errorf("a rule without readings was asked: %+v", l)
	}
}

func TestCheckRefuses(t *testing.T) {
	e, err := New(context.Background(), WithOnlyPolicies(ruleFiles(map[string]string{"a/god": aRule("a/god", "", `svar := {"udfald": "opfyldt"}`)})))
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []string{"2014-12-31", "2051-01-01"} {
		var outside *PrDatoError
		if _, err := e.Check(context.Background(), aCase(t, ""), aDay(t, day)); !errors.As(err, &outside) {
			t.Errorf("pr_dato %s: got error %v", day, err)
		}
	}
	for _, day := range []string{"2015-01-01", "2050-12-31"} {
		if _, err := e.Check(context.Background(), aCase(t, ""), aDay(t, day)); err != nil {
			t.Errorf("pr_dato %s: got error %v", day, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Check(ctx, aCase(t, ""), 0); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled context: got error %v", err)
	}
}

// A rule that never ends is stopped by the context, in the middle of its evaluation.
func TestCancelStopsAnEvaluation(t *testing.T) {
	endless := `svar := {"udfald": "brud"} if count([1 | some a in numbers.range(1, 20000); some b in numbers.range(1, 20000); a == b + 1]) == -1`
	e, err := New(context.Background(), WithOnlyPolicies(ruleFiles(map[string]string{"a/evig": aRule("a/evig", "", endless)})))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() {
		if _, err := e.Check(ctx, aCase(t, ""), 0); !errors.Is(err, context.Canceled) {
			t.Errorf("got error %v, want that the context was cancelled", err)
		}
	})
	cancel()
	done.Wait()
}

// Where the rule that decides it says that the case lies outside the scheme, every finding carries it.
func TestOutsideTheSchemeIsMarked(t *testing.T) {
	e, err := New(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[string]string{"2017-06-30": "A", "2017-07-01": "", "2024-06-30": "", "2024-07-01": "B"} {
		result, err := e.Check(context.Background(), aCase(t, `, "anmodning": {"modtaget": "`+day+`"}`), aDay(t, day))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range result.Fund {
			if f.EfterRegime != want || f.UdenForOrdningen != (want != "") {
				t.Errorf("received %s: %s carries regime %q, outside %v; want %q", day, f.Regel.ID, f.EfterRegime, f.UdenForOrdningen, want)
				break
			}
		}
	}
}

// The fingerprint's recipe is public: 32 hex digits of SHA-256 over v1, rule, type, id and element, with NUL between.
func TestFingerprint(t *testing.T) {
	// printf 'v1\0a/b\0visitationssag\0S-1\0r1' | sha256sum
	const want = "28151d746f2e2d73ecb20e17e370fcec"
	if got := Fingerprint("a/b", "visitationssag", "S-1", "r1"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestReadingsThatAreNotLookedUp: asking a rule under another value of a reading that it did not look up gives what it gave, for
// every example and every test case of an area that names a reading.
func TestReadingsThatAreNotLookedUp(t *testing.T) {
	spared, err := New(t.Context(), WithMotor(Reference))
	if err != nil {
		t.Fatal(err)
	}
	everything := *spared.rules
	everything.unseen = true // every reading counts as looked up
	asked := &Engine{rules: &everything, filter: spared.filter, motor: spared.motor, types: spared.types, single: spared.single, names: spared.names}
	files, err := filepath.Glob("../testcases/*/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, area := range []string{"kriterier", "ordning", "samlet_plan", "sagsbehandling", "betaling", "haarde_sager"} {
		more, err := filepath.Glob("../testcases/" + area + "/*/*.json")
		if err != nil {
			t.Fatal(err)
		}
		for i, file := range more {
			if i%7 == 0 || area == "ordning" {
				files = append(files, file)
			}
		}
	}
	judged := 0
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		document, err := Read(file, content)
		if err != nil || strings.HasSuffix(file, ".forventet.json") {
			continue
		}
		judged++
		var results [2]string
		for i, e := range []*Engine{asked, spared} {
			results[i] = rendered(t, e, document)
		}
		if results[0] != results[1] {
			t.Errorf("%s: asked\n%s\nspared\n%s", file, results[0], results[1])
		}
	}
	if judged < 100 {
		t.Errorf("only %d documents were judged", judged)
	}
}

// rendered is the whole result of a document as JSON.
func rendered(t *testing.T, e *Engine, document Document) string {
	t.Helper()
	result, err := e.Check(t.Context(), document, 0)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(e.Render(result, RenderOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
