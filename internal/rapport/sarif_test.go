package rapport

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/pladstjek/pladstjek/engine"
)

func officialSARIF(t *testing.T) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open("testdata/sarif/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	c := jsonschema.NewCompiler()
	c.AssertFormat = true
	if err := c.AddResource("sarif.json", file); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	if s.Draft != jsonschema.Draft4 {
		t.Fatal("the official schema is of draft-04")
	}
	return s
}

// sarifLog is what the tests read of a report.
type sarifLog struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Version, SemanticVersion, Language string
				Properties                         struct{ Digest string }
				Rules                              []sarifRegel
			}
		}
		Language, ColumnKind string
		Results              []sarifFund
		Invocations          []sarifKoersel
		Properties           struct {
			Antal struct{ Dokumenter, Ugyldige, Brud int }
		}
	}
}

func readSARIF(t *testing.T, text string) sarifLog {
	t.Helper()
	var log sarifLog
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return log
}

func TestSARIFFollowsTheOfficialSchema(t *testing.T) {
	s := officialSARIF(t)
	for _, sprog := range []engine.Sprog{engine.Dansk, engine.Engelsk} {
		l := delivery(t, sprog)
		for _, partial := range []bool{false, true} {
			l.samlet.Delvis = partial
			text := l.report(t, "sarif", withEngine(t, sprog))
			validate(t, s, text)
			run := readSARIF(t, text).Runs[0]
			if run.Language != string(sprog) || run.Tool.Driver.Language != string(sprog) {
				t.Errorf("the language is %q", run.Language)
			}
			if run.Invocations[0].ExecutionSuccessful {
				t.Error("a run with a document that could not be judged was a success")
			}
		}
	}
	d := readCase(t, "sag.json", sagJSON)
	validate(t, s, written(t, "sarif", Options{}, alt(d), d))
	validate(t, s, leverance{}.report(t, "sarif", Options{}))
	for _, bad := range []string{
		`{}`, `{"version": "2.0.0", "runs": []}`, `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {}}]}]}`,
		`{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {"text": ""}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a b%"}}}]}]}]}`,
	} {
		var v any
		if err := json.Unmarshal([]byte(bad), &v); err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Errorf("the schema takes %s", bad)
		}
	}
}

// Of every example the report has what the example is meant to show, by hand, and no more.
func TestSARIFShowsWhatTheExamplesShow(t *testing.T) {
	for _, name := range documentsIn(t, "eksempler/*.json") {
		data, err := os.ReadFile(strings.TrimSuffix(name, ".json") + ".forventet.json")
		if err != nil {
			t.Fatal(err)
		}
		var want map[string]json.RawMessage
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		log := readSARIF(t, judged(t, engine.Dansk, "", name).report(t, "sarif", withEngine(t, engine.Dansk)))
		rules := log.Runs[0].Tool.Driver.Rules
		for _, udfald := range []string{"brud", "normkonflikt", "uoplyst"} {
			var ids []string
			if raw, ok := want[udfald]; ok {
				if err := json.Unmarshal(raw, &ids); err != nil {
					t.Fatal(err)
				}
			}
			got := []string{}
			for _, r := range log.Runs[0].Results {
				if r.Properties.Udfald != udfald {
					continue
				}
				id := r.RuleID
				if r.Properties.Noegle != "" {
					id += "#" + r.Properties.Noegle
				}
				got = append(got, id)
				if rules[*r.RuleIndex].ID != r.RuleID {
					t.Errorf("ruleIndex %d is not %s", *r.RuleIndex, r.RuleID)
				}
				if (udfald == "uoplyst") != (r.Kind == "open" && r.Level == "none") || (udfald != "uoplyst") != (r.Kind == "fail" && r.Level != "none") {
					t.Errorf("%s is %s with level %s", udfald, r.Kind, r.Level)
				}
			}
			slices.Sort(ids)
			slices.Sort(got)
			if !slices.Equal(got, ids) {
				t.Errorf("%s: %s\n got %v\nwant %v", name, udfald, got, ids)
			}
		}
		if log.Runs[0].Invocations[0].ExecutionSuccessful != true {
			t.Errorf("%s: not a success", name)
		}
	}
}

// What stands in the file at a place is what the place says it is: the value at the pointer, or the key of what holds it.
func TestSARIFPlacesAreThoseOfTheFile(t *testing.T) {
	seen := map[string]int{}
	for _, name := range documentsIn(t, "eksempler/*.json") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var document any
		if err := json.Unmarshal(data, &document); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(data), "\n")
		log := readSARIF(t, judged(t, engine.Dansk, "", name).report(t, "sarif", Options{}))
		for _, r := range log.Runs[0].Results {
			for _, place := range append(r.Locations, r.RelatedLocations...) {
				uri, err := url.Parse(place.PhysicalLocation.ArtifactLocation.URI)
				if err != nil || filepath.Clean(name) != uri.Path {
					t.Fatalf("%s is not %s (%v)", place.PhysicalLocation.ArtifactLocation.URI, name, err)
				}
				region := place.PhysicalLocation.Region
				text := string([]rune(lines[region.StartLine-1])[region.StartColumn-1 : region.EndColumn-1])
				pointer := place.LogicalLocations[0].FullyQualifiedName
				value, parents, there := lookUp(document, pointer)
				switch v := value.(type) {
				case map[string]any, []any:
					if !there || !strings.ContainsAny(text[:1], "{[") {
						t.Errorf("%s: %s is an object or a list, but there stands %s", name, pointer, text)
					}
					seen["container"]++
				default:
					if there {
						var stands any
						if err := json.Unmarshal([]byte(text), &stands); err != nil || stands != v {
							t.Errorf("%s: %s is %v, but there stands %s", name, pointer, v, text)
						}
						seen["value"]++
						continue
					}
					if text != "{" && !slices.Contains(parents, strings.Trim(text, `"`)) {
						t.Errorf("%s: %s is missing, but there stands %s", name, pointer, text)
					}
					seen["missing"]++
				}
			}
		}
	}
	if seen["container"] == 0 || seen["value"] == 0 || seen["missing"] == 0 {
		t.Errorf("not every kind of place was tried: %v", seen)
	}
}

// lookUp follows a pointer as far as it leads. parents are the names that led somewhere.
func lookUp(document any, pointer string) (value any, parents []string, there bool) {
	value = document
	for _, step := range strings.Split(pointer, "/")[1:] {
		step = strings.NewReplacer("~1", "/", "~0", "~").Replace(step)
		switch v := value.(type) {
		case map[string]any:
			value, there = v[step]
		case []any:
			var i int
			n, err := fmt.Sscan(step, &i)
			if there = n == 1 && err == nil && i < len(v); there {
				value = v[i]
			}
		default:
			there = false
		}
		if !there {
			return nil, parents, false
		}
		parents = append(parents, step)
	}
	return value, parents, true
}

// The same document with its fields in another order has the same fingerprints at other lines.
func TestSARIFFingerprintsSurviveAnotherOrder(t *testing.T) {
	name := "../../testcases/eksempler/02-ufuldstaendig-anmodning.json"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(data, &document); err != nil {
		t.Fatal(err)
	}
	sorted, err := json.MarshalIndent(document, "", "\t") // by name
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "omordnet.json")
	if err := os.WriteFile(other, sorted, 0o600); err != nil {
		t.Fatal(err)
	}
	prints := func(name string) (all map[string]string, lines []int) {
		all = map[string]string{}
		for _, r := range readSARIF(t, judged(t, engine.Dansk, "", name).report(t, "sarif", Options{})).Runs[0].Results {
			all[r.PartialFingerprints["pladstjek/v1"]] = r.RuleID
			lines = append(lines, r.Locations[0].PhysicalLocation.Region.StartLine)
		}
		return all, lines
	}
	before, at := prints(name)
	after, then := prints(other)
	if len(before) < 10 || fmt.Sprint(before) != fmt.Sprint(after) {
		t.Errorf("the fingerprints differ:\n%v\n%v", before, after)
	}
	if slices.Equal(at, then) {
		t.Error("the order was to differ")
	}
}

func TestSARIFWaiversConflictsAndDeliveries(t *testing.T) {
	run := readSARIF(t, delivery(t, engine.Dansk).report(t, "sarif", withEngine(t, engine.Dansk))).Runs[0]
	waived, conflicts, partOf, ofDelivery := 0, 0, 0, 0
	for _, r := range run.Results {
		if r.Suppressions == nil {
			t.Fatalf("%s has no suppressions: SARIF wants them on every result or on none", r.RuleID)
		}
		switch {
		case r.RuleID == "anmodning/formaal":
			waived++
			want := sarifUndtagelse{"external", "accepted", `undtaget til og med 31. december 2018: Aftalt med regionen | se "brev" <1> (Testperson Delta)`}
			if len(r.Suppressions) != 1 || r.Suppressions[0] != want {
				t.Errorf("got %+v", r.Suppressions)
			}
			continue
		case r.Properties.Udfald == "normkonflikt":
			conflicts++
		case r.Properties.DelAf == "magt/normkonflikt":
			partOf++
		case r.RuleID == "bestand/overlappende_ophold":
			ofDelivery++
			files := map[string]bool{}
			for _, place := range append(r.Locations, r.RelatedLocations...) {
				files[place.PhysicalLocation.ArtifactLocation.URI] = true
			}
			if len(files) < 2 {
				t.Errorf("the stays that overlap stand in %v", files)
			}
		}
		if len(r.Suppressions) != 0 {
			t.Errorf("%s is waived", r.RuleID)
		}
		if r.Properties.DelAf != "" && r.Level == niveauFejl {
			t.Errorf("%s is part of a conflict, and an error", r.RuleID)
		}
	}
	if waived != 1 || conflicts != 1 || partOf != 2 || ofDelivery == 0 {
		t.Errorf("waived %d, conflicts %d, part of one %d, of the delivery %d", waived, conflicts, partOf, ofDelivery)
	}
	invocation := run.Invocations[0]
	if n := len(invocation.ToolConfigurationNotifications); n != 1 || invocation.ToolConfigurationNotifications[0].AssociatedRule.ID != "anmodning/laege" {
		t.Errorf("rules that did not answer: %+v", invocation.ToolConfigurationNotifications)
	}
	// id and skemaversion are missing, and a field is unknown.
	if n := len(invocation.ToolExecutionNotifications); n != 3 {
		t.Errorf("%d errors of the document: %+v", n, invocation.ToolExecutionNotifications)
	}
	if uri := invocation.ToolExecutionNotifications[0].Locations[0].PhysicalLocation.ArtifactLocation.URI; !strings.HasPrefix(uri, "file:///") || !strings.HasSuffix(uri, "/d%C3%A5rlig%20%22fil%22%20%231%20100%25%20%3Ca&b%3E.json") {
		t.Errorf("the file is %s", uri)
	}
}

func TestSARIFRules(t *testing.T) {
	judge, _ := judgeAndSources(t)
	for sprog, want := range map[engine.Sprog][2]string{
		engine.Dansk:   {"Kilde: Koncept for visitation til de særlige pladser, Anmodningen skal som minimum indeholde: »En beskrivelse af hvad der vil opnås med opholdet«", "ordlyden er ikke set"},
		engine.Engelsk: {": “En beskrivelse af hvad der vil opnås med opholdet”", "the wording was not seen"},
	} {
		driver := readSARIF(t, leverance{}.report(t, "sarif", withEngine(t, sprog))).Runs[0].Tool.Driver
		if driver.SemanticVersion != engine.Version || driver.Properties.Digest != judge.Regelsaet().Digest {
			t.Errorf("driver: %+v", driver)
		}
		if len(driver.Rules) != len(judge.Regler()) {
			t.Fatalf("%d rules", len(driver.Rules))
		}
		unseen := 0
		for i, r := range driver.Rules {
			rule := judge.Regler()[i]
			level := map[engine.Alvor]niveau{engine.Lovkrav: "error", engine.Konceptkrav: "warning", engine.Anbefaling: "note"}[rule.Alvor]
			if r.ID != rule.ID || r.DefaultConfiguration.Level != level || r.ShortDescription.Text != rule.TitelFor(sprog) || r.Name == r.ID {
				t.Errorf("%+v", r)
			}
			if _, err := os.Stat("../../docs/regler/" + r.ID + ".md"); err != nil || r.HelpURI != "https://github.com/pladstjek/pladstjek/blob/main/docs/regler/"+r.ID+".md" {
				t.Errorf("%s: %s (%v)", r.ID, r.HelpURI, err)
			}
			if len([]rune(r.FullDescription.Text)) > 1024 {
				t.Errorf("%s: GitHub shows 1024 characters of a description", r.ID)
			}
			if !slices.Contains(r.Properties.Tags, rule.Dokumenttype) || !slices.Contains(r.Properties.Tags, rule.Omraade()) || !slices.Contains(r.Properties.Tags, string(rule.Alvor)) {
				t.Errorf("%s: %v", r.ID, r.Properties.Tags)
			}
			if strings.Contains(r.Help.Text, want[1]) {
				unseen++
			}
			if r.ID != "anmodning/formaal" {
				continue
			}
			if !strings.Contains(r.Help.Text, want[0]) {
				t.Errorf("%s is not in\n%s", want[0], r.Help.Text)
			}
			if !strings.Contains(r.Help.Markdown, "\n\n> ") {
				t.Errorf("no quote in\n%s", r.Help.Markdown)
			}
		}
		if unseen == 0 {
			t.Error("no rule says that a wording was not seen")
		}
	}
}

// Many documents that cannot be judged do not fill the memory, and it is said how many are not told.
func TestSARIFNotificationsAreBounded(t *testing.T) {
	l := leverance{samlet: Samlet{Dokumenter: 1500, Ugyldige: 1500}}
	for range 1500 {
		l.resultater, l.dokumenter = append(l.resultater, invalid()), append(l.dokumenter, nil)
	}
	text := l.report(t, "sarif", Options{})
	told := readSARIF(t, text).Runs[0].Invocations[0].ToolExecutionNotifications
	if len(told) != 1001 || told[1000].Message.Text != "… og 500 mere af samme slags; --format json har dem alle." {
		t.Errorf("%d notifications, the last %+v", len(told), told[len(told)-1])
	}
	validate(t, officialSARIF(t), text)
}

func TestFileURI(t *testing.T) {
	for name, want := range map[string]string{
		"sager/a.json":              "sager/a.json",
		"./sager/a b.json":          "sager/a%20b.json",
		"../a.json":                 "../a.json",
		"a:b.json":                  "a%3Ab.json",
		"#1 50% <\"x\"> a&b?.json":  "%231%2050%25%20%3C%22x%22%3E%20a&b%3F.json",
		"æøå/😀.json":                "%C3%A6%C3%B8%C3%A5/%F0%9F%98%80.json",
		"to\nlinjer|[x].json":       "to%0Alinjer%7C%5Bx%5D.json",
		"/srv/sager/å.json":         "file:///srv/sager/%C3%A5.json",
		"C:/sager/a.json":           "file:///C:/sager/a.json",
		"<stdin>":                   "stdin",
		"leverance.zip!/indre.json": "leverance.zip!/indre.json",
		"\xff.json":                 "%FF.json",
	} {
		got := filURI(name)
		if got != want {
			t.Errorf("%q is %s, want %s", name, got, want)
		}
		if _, err := url.Parse(got); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
}

// In a message of SARIF brackets mean arguments and links; a text has neither. A place that is named twice is told once.
func TestSARIFMessagesAreTextAndPlacesDiffer(t *testing.T) {
	d := readCase(t, "sag.json", sagJSON)
	f := frister14(d)
	f.Besked = "{0} er [her](1) og {x}"
	f.Fakta = append(f.Fakta, f.Fakta[1], f.Fakta[1])
	text := written(t, "sarif", Options{}, resultat(d, f), d)
	validate(t, officialSARIF(t), text)
	r := readSARIF(t, text).Runs[0].Results[0]
	if want := "{{0}} er [her] (1) og {{x}}"; r.Message.Text != want {
		t.Errorf("got %s, want %s", r.Message.Text, want)
	}
	if len(r.Locations) != 1 || len(r.RelatedLocations) != 1 {
		t.Errorf("%d places and %d related ones", len(r.Locations), len(r.RelatedLocations))
	}
}
