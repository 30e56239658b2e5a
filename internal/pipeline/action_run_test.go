package pipeline

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// actionRun is what GitHub sees of a run of the action.
type actionRun struct {
	ran
	outputs map[string]string
	summary string
}

// runAction runs the steps of the action in a folder as GitHub would, save that the program is built once for all tests and that
// Go is there already.
func runAction(t *testing.T, folder string, inputs map[string]string) actionRun {
	t.Helper()
	onPath(t)
	read(t, ".ci/action.sh") // so that go test knows of it and gives no cached result when it has changed
	root, err := filepath.Abs(rootFolder)
	if err != nil {
		t.Fatal(err)
	}
	a, files := mustLoadAction(t), t.TempDir()
	for name := range inputs {
		if _, ok := a.Inputs[name]; !ok {
			t.Fatalf("the action has no input %s", name)
		}
	}
	r := actionRun{outputs: map[string]string{}}
	steps := map[string]map[string]string{}
	for _, s := range a.Runs.Steps {
		if s.Run == "" || s.ID != "check" {
			continue
		}
		env := map[string]string{
			"GITHUB_ACTION_PATH": root, "GITHUB_WORKSPACE": folder, "RUNNER_TEMP": toolFolder,
			"GITHUB_OUTPUT": filepath.Join(files, "output"), "GITHUB_STEP_SUMMARY": filepath.Join(files, "summary"),
		}
		for key, value := range s.Env {
			if m := inputOf.FindStringSubmatch(value); m != nil {
				value = inputs[m[1]]
				if d := a.Inputs[m[1]].Default; value == "" && d != nil {
					value = *d
				}
			}
			env[key] = value
		}
		r.ran = mustRun(t, folder, env, s.Shell, "--noprofile", "--norc", "-eo", "pipefail", "-c", s.Run)
		steps[s.ID] = pairs(t, filepath.Join(files, "output"))
		summary, err := os.ReadFile(filepath.Join(files, "summary"))
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		r.summary = string(summary)
	}
	for name, out := range a.Outputs {
		m := outputOf.FindStringSubmatch(out.Value)
		r.outputs[name] = steps[m[1]][m[2]]
	}
	return r
}

func pairs(t *testing.T, name string) map[string]string {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for line := range strings.Lines(string(content)) {
		key, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		if !ok {
			t.Fatalf("GITHUB_OUTPUT has the line %q", line)
		}
		all[key] = value
	}
	return all
}

// results gives the ids of the rules of the results in the SARIF report, by level.
func (r actionRun) results(t *testing.T) map[string][]string {
	t.Helper()
	content, err := os.ReadFile(r.outputs["sarif-file"])
	if err != nil {
		t.Fatalf("%v\n%v", err, r)
	}
	var sarif struct {
		Runs []struct {
			Results []struct{ RuleID, Level string }
		}
	}
	if err := json.Unmarshal(content, &sarif); err != nil || len(sarif.Runs) != 1 {
		t.Fatalf("the SARIF report has %d runs: %v", len(sarif.Runs), err)
	}
	levels := map[string][]string{}
	for _, one := range sarif.Runs[0].Results {
		levels[one.Level] = append(levels[one.Level], one.RuleID)
	}
	return levels
}

func TestAction(t *testing.T) {
	folder := delivery(t, map[string]string{
		"sager/med mellemrum/sag.json":         clean,
		"sager/sen.json":                       late,
		"sager/sen.forventet.json":             `{"is": "left out by patterns that the program resolves, not by those of a shell"}`,
		"halv.json":                            `{"dokumenttype":`,
		"$(touch skade);`touch skade`'\".json": clean,
	})
	const hostile = "$(touch skade)`touch skade`; touch skade '\" && touch skade"
	for _, c := range []struct {
		name     string
		inputs   map[string]string
		code     string
		errors   int    // results of level error in the SARIF report; -1 where there is none
		summary  string // how it begins
		contains string // on standard output or standard error
	}{
		{"a clean case, in a folder with a space", map[string]string{"paths": "sager/med mellemrum"}, "0", 0, "# pladstjek: 0 brud i 1 dokument\n", "::notice title=pladstjek::1 dokument"},
		{"two paths and a pattern", map[string]string{"paths": "sager/med mellemrum/sag.json\n\nsager/*.json\n"}, "1", 1, "# pladstjek: 2 brud i 2 dokumenter\n", "::error file=sager/sen.json,line=1,"},
		{"another gate, rules and day", map[string]string{"paths": "sager/sen.json", "fail-on": "ingen", "rules": "revurdering/*,!revurdering/halvaarlig", "pr-dato": "2018-09-11", "args": "--lang=en\n--format=junit=" + filepath.Join(t.TempDir(), "to ord.xml")},
			"0", 0, "# pladstjek: 0 breaches in 1 document\n", ""},
		{"what cannot be judged", map[string]string{"paths": "halv.json\nsager/sen.json"}, "2", 1, "# pladstjek: 2 brud i 2 dokumenter\n", "::error file=halv.json,line=1,"},
		{"a flag that is not known", map[string]string{"paths": "sager", "args": "--findes-ikke"}, "3", -1, "", "--findes-ikke"},
		{"nothing but help", map[string]string{"paths": "sager", "args": "--help"}, "3", -1, "", "Brug: pladstjek check"},
		{"no path", nil, "3", -1, "", "der er intet at prøve"},
		{"a path that looks like a flag", map[string]string{"paths": "--help"}, "2", 0, "# pladstjek: 0 brud i 1 dokument\n", "::error file=--help,"},
		{"a file whose name is code", map[string]string{"paths": "$(touch skade);`touch skade`'\".json"}, "0", 0, "# pladstjek: 0 brud i 1 dokument\n", "1 dokument"},
		{"inputs that are code", map[string]string{"paths": "sager", "fail-on": hostile, "rules": hostile, "waivers": hostile, "pr-dato": hostile}, "3", -1, "", "--pr-dato"},
		{"arguments that are code", map[string]string{"paths": hostile, "args": hostile}, "2", 0, "# pladstjek: 0 brud i 2 dokumenter\n", "::error file=$(touch skade)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := runAction(t, folder, c.inputs)
			if got := r.outputs["exit-code"]; got != c.code || c.code != string(rune('0'+r.code)) {
				t.Errorf("the output says %q, want %s\n%v", got, c.code, r)
			}
			if !strings.HasPrefix(r.summary, c.summary) || c.summary == "" && r.summary != "" {
				t.Errorf("the summary begins otherwise than %q:\n%s", c.summary, r.summary)
			}
			if !strings.Contains(r.stdout+r.stderr, c.contains) {
				t.Errorf("%q is missing\n%v", c.contains, r)
			}
			if c.errors < 0 {
				if got := r.outputs["sarif-file"]; got != "" {
					t.Errorf("a SARIF report of a run that judged nothing: %s", got)
				}
			} else if got := r.results(t)["error"]; len(got) != c.errors {
				t.Errorf("the SARIF report has the errors %v, want %d", got, c.errors)
			}
			if matches, _ := filepath.Glob(filepath.Join(folder, "skade*")); len(matches) > 0 {
				t.Fatalf("an input was run as code: %v", matches)
			}
		})
	}
}

// TestActionWaives goes the way of docs/ci.md for an archive that has breaches: a baseline first, then a gate for what is new.
func TestActionWaives(t *testing.T) {
	folder := delivery(t, map[string]string{"sen.json": late})
	inputs := map[string]string{"paths": "sen.json", "pr-dato": "2018-09-13", "args": "--write-baseline=undtaget.yaml\n--ansvarlig=Sekretariatets leder"}
	if r := runAction(t, folder, inputs); r.code != 1 {
		t.Fatalf("a baseline does not change the exit code\n%v", r)
	}
	if err := os.Rename(filepath.Join(folder, "undtaget.yaml"), filepath.Join(folder, "fil med mellemrum.yaml")); err != nil {
		t.Fatal(err)
	}
	inputs["args"], inputs["waivers"] = "", "fil med mellemrum.yaml"
	if r := runAction(t, folder, inputs); r.code != 0 || !strings.Contains(r.stdout, "2 brud, heraf 2 undtaget") {
		t.Errorf("both breaches are waived on the day of the baseline\n%v", r)
	}
	inputs["pr-dato"] = "2018-12-13" // the baseline's last day is 90 days on, 12 December
	if r := runAction(t, folder, inputs); r.code != 1 {
		t.Errorf("the waivers have expired\n%v", r)
	}
}

// TestActionHidesPersonalData: neither an argument nor the configuration nor the environment can lift it.
func TestActionHidesPersonalData(t *testing.T) {
	const name = "010180-9999.json" // no person's
	folder := delivery(t, map[string]string{name: late, "pladstjek.yaml": `{"vis-personoplysninger": true}`})
	if r := mustRun(t, folder, map[string]string{"PATH": onPath(t)}, filepath.Join(toolFolder, "pladstjek"), "check", name, "--format", "github"); !strings.Contains(r.stdout, name) {
		t.Fatalf("the program by itself shows it, so that this test can fail\n%v", r)
	}
	r := runAction(t, folder, map[string]string{"paths": name, "args": "--vis-personoplysninger"})
	sarif, err := os.ReadFile(r.outputs["sarif-file"])
	if err != nil || r.code != 1 {
		t.Fatal(err, r)
	}
	for where, text := range map[string]string{"the log": r.stdout + r.stderr, "the summary": r.summary, "the SARIF report": string(sarif)} {
		if strings.Contains(text, "010180") {
			t.Errorf("%s shows a CPR number:\n%s", where, text)
		}
	}
}
