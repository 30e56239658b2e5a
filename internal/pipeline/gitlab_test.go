package pipeline

import (
	"encoding/xml"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// gitlabJob is what a job of GitLab may hold, as far as the example's do.
type gitlabJob struct {
	Extends, Image string
	Variables      map[string]string
	Before         []string `yaml:"before_script"`
	Script         []string
	Artifacts      struct {
		When    string
		Paths   []string
		Reports struct{ JUnit string }
	}
	Cache struct {
		Key, When string
		Paths     []string
	}
	AllowFailure struct {
		ExitCodes int `yaml:"exit_codes"`
	} `yaml:"allow_failure"`
}

func gitlabJobs(t *testing.T) map[string]gitlabJob {
	t.Helper()
	const name = "docs/eksempler/gitlab-ci.yml"
	jobs := map[string]gitlabJob{}
	parse(t, name, read(t, name), &jobs)
	return jobs
}

// TestGitLabInstalls: what is installed is the program of this module, in the version that the module says it is.
func TestGitLabInstalls(t *testing.T) {
	want := "go install github.com/pladstjek/pladstjek/cmd/pladstjek@v" + engine.Version
	if got := gitlabJobs(t)[".pladstjek"].Before; !slices.Contains(got, want) {
		t.Errorf("before_script is %q, without %q", got, want)
	}
	if m := goVersion.FindSubmatch(read(t, "go.mod")); m == nil || gitlabJobs(t)[".pladstjek"].Image != "golang:"+string(m[1]) {
		t.Errorf("the image is %s; go.mod asks for %s", gitlabJobs(t)[".pladstjek"].Image, m)
	}
}

// TestGitLab runs the lines of each job as a runner does: one after the other, until one fails.
func TestGitLab(t *testing.T) {
	jobs := gitlabJobs(t)
	for _, name := range slices.Sorted(maps.Keys(jobs)) {
		job := jobs[name]
		if strings.HasPrefix(name, ".") {
			continue // a template
		}
		template, ok := jobs[job.Extends]
		if !ok || len(job.Script) == 0 {
			t.Fatalf("%s extends %q and has %d lines: it extends a job of the file and has some", name, job.Extends, len(job.Script))
		}
		for _, c := range []struct {
			sag, other string
			code       int
		}{
			{clean, "", 0},
			{late, "", 1},
			{clean, `{"dokumenttype":`, 2},
		} {
			t.Run(name+" "+c.sag+c.other, func(t *testing.T) {
				files := map[string]string{"sager/sag.json": c.sag}
				if c.other != "" {
					files["sager/halv.json"] = c.other
				}
				folder := delivery(t, files)
				env := map[string]string{"PATH": onPath(t), "CI_PROJECT_DIR": folder}
				for key, value := range template.Variables {
					if strings.HasPrefix(key, "PLADSTJEK_") { // the others are for Go
						env[key] = value
					}
				}
				r := mustRun(t, folder, env, "sh", "-ec", strings.Join(job.Script, "\n"))
				if r.code != c.code {
					t.Errorf("want exit code %d\n%v", c.code, r)
				}
				if allowed := job.AllowFailure.ExitCodes; allowed > 1 {
					t.Errorf("exit code %d may fail: then what was not judged passes", allowed)
				}
				for _, file := range append(job.Artifacts.Paths, template.Cache.Paths...) {
					if _, err := os.Stat(filepath.Join(folder, file)); err != nil {
						t.Errorf("what is kept is not there: %v", err)
					}
				}
				if report := job.Artifacts.Reports.JUnit; report != "" {
					checkJUnit(t, filepath.Join(folder, report), c.code)
				}
			})
		}
	}
}

// checkJUnit demands failures where there are breaches and errors where something could not be judged.
func checkJUnit(t *testing.T, name string, code int) {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var report struct {
		Suites []struct {
			Failures int `xml:"failures,attr"`
			Errors   int `xml:"errors,attr"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal(content, &report); err != nil {
		t.Fatal(err)
	}
	failures, errors := 0, 0
	for _, suite := range report.Suites {
		failures += suite.Failures
		errors += suite.Errors
	}
	if len(report.Suites) == 0 || failures > 0 != (code == 1) || errors > 0 != (code == 2) {
		t.Errorf("exit code %d, %d suites, %d failures, %d errors", code, len(report.Suites), failures, errors)
	}
}
