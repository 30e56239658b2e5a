package pipeline

import (
	"regexp"
	"strings"
	"testing"
)

// hook is what a hook of pre-commit may hold, as far as these do.
type hook struct {
	ID, Name, Description, Language, Entry, Files, Exclude string
	RequireSerial                                          bool   `yaml:"require_serial"`
	MinimumVersion                                         string `yaml:"minimum_pre_commit_version"`
}

// checkHook is the hook pladstjek-check. Every hook has what pre-commit demands of it.
func checkHook(t *testing.T) hook {
	t.Helper()
	const name = ".pre-commit-hooks.yaml"
	var hooks []hook
	parse(t, name, read(t, name), &hooks)
	var found hook
	for _, h := range hooks {
		if h.ID == "" || h.Name == "" || h.Entry == "" || h.Language == "" {
			t.Errorf("%s: %+v: id, name, entry and language are required", name, h)
		}
		if h.ID == "pladstjek-check" {
			found = h
		}
	}
	if found.ID == "" {
		t.Fatalf("%s has no hook pladstjek-check", name)
	}
	return found
}

func TestHookFiles(t *testing.T) {
	h := checkHook(t)
	files, exclude := regexp.MustCompile(h.Files), regexp.MustCompile(h.Exclude)
	for name, want := range map[string]bool{
		"sager/2018-0042.json": true, "arkiv.ndjson": true, "arkiv.jsonl": true, "a b/ø.json": true,
		"sager/sag.forventet.json": false, "arkiv.facit.ndjson": false, "pladstjek.yaml": false, "sag.json.bak": false, "json": false, "sagjson": false,
	} {
		if got := files.MatchString(name) && !exclude.MatchString(name); got != want {
			t.Errorf("%s: asked for %v, want %v", name, got, want)
		}
	}
}

// TestHook runs the hook as pre-commit does: the words of the entry, then the arguments, then the names of the files.
func TestHook(t *testing.T) {
	h := checkHook(t)
	if h.Language != "golang" || strings.ContainsAny(h.Entry, `'"\`) {
		t.Fatalf("%+v: pre-commit installs the program with go, and no word of the entry is quoted here", h)
	}
	folder := delivery(t, map[string]string{"sager/ren sag.json": clean, "sager/-sen.json": late, "sager/afregning.json": bill, "halv.json": `{"dokumenttype":`})
	env := map[string]string{"PATH": onPath(t)}
	for _, c := range []struct {
		name      string
		arguments []string // of the configuration, and the files
		code      int
	}{
		{"clean, and a part of a delivery", []string{"sager/ren sag.json", "sager/afregning.json"}, 0},
		{"a breach", []string{"sager/-sen.json", "sager/ren sag.json"}, 1},
		{"another gate", []string{"--fail-on", "ingen", "sager/-sen.json"}, 0},
		{"what cannot be judged", []string{"sager/-sen.json", "halv.json"}, 2},
		{"the whole delivery after all", []string{"--bestand=always", "sager/ren sag.json", "sager/afregning.json"}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			// env finds the program on PATH, as pre-commit does.
			if r := mustRun(t, folder, env, "env", append(strings.Fields(h.Entry), c.arguments...)...); r.code != c.code {
				t.Errorf("want exit code %d\n%v", c.code, r)
			}
		})
	}
}

// TestInstalledPrograms: pre-commit runs go install ./... in a clone, and programs of one name overwrite each other.
func TestInstalledPrograms(t *testing.T) {
	r := mustRun(t, rootFolder, nil, "go", "list", "-f", `{{if eq .Name "main"}}{{.ImportPath}}{{end}}`, "./...")
	if r.code != 0 {
		t.Fatal(r)
	}
	program, _, _ := strings.Cut(checkHook(t).Entry, " ")
	var named, outside []string
	for _, path := range strings.Fields(r.stdout) {
		if strings.HasSuffix(path, "/"+program) {
			named = append(named, path)
		}
		if !strings.Contains(path, "/internal/") {
			outside = append(outside, path)
		}
	}
	if len(named) != 1 || len(outside) != 1 || named[0] != outside[0] {
		t.Errorf("programs named %s: %v; programs outside internal: %v; both are the one that the hook runs", program, named, outside)
	}
}
