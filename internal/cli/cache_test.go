package cli

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// checked runs check and gives what it wrote, its exit code first.
func checked(t *testing.T, arguments ...string) string {
	t.Helper()
	environment, stdout, stderr := started()
	code := Run(t.Context(), append([]string{"check"}, arguments...), environment)
	return string(rune('0'+code)) + "\n" + stdout.String() + stderr.String()
}

// entries are the files of a cache, with their content.
func entries(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		all[path] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestCacheChangesNothing: every format is the same to the byte without a cache, with a new one, and with a full one, also where the
// documents lie in another order and in another file. The cache holds no name and no CPR number.
func TestCacheChangesNothing(t *testing.T) {
	folder, err := filepath.Abs("../../testcases/eksempler")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	var lines []string
	for _, name := range examples {
		if strings.HasSuffix(name, ".forventet.json") {
			continue
		}
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Join(strings.Fields(string(content)), " ")) // on one line: no text has two blanks in a row
	}
	secrets := regexp.MustCompile(`("borger": \{ "navn"|"cpr"): "([^"]+)"`).FindAllStringSubmatch(strings.Join(lines, "\n"), -1)
	if len(lines) < 17 || len(secrets) < 20 {
		t.Fatalf("%d examples with %d names and CPR numbers", len(lines), len(secrets))
	}
	var personal []string
	for _, found := range secrets {
		personal = append(personal, found[2], strings.ReplaceAll(found[2], "-", ""))
	}
	writeFile(t, "alle.ndjson", strings.Join(lines, "\n")+"\n")
	for i, j := 0, len(lines)-1; i < j; i, j = i+1, j-1 {
		lines[i], lines[j] = lines[j], lines[i]
	}
	writeFile(t, "0101803456-omvendt.ndjson", "\n"+strings.Join(lines, "\n\n"))
	formats := func(run string) (arguments []string) {
		for _, format := range []string{"text", "json", "ndjson", "sarif", "junit", "csv", "html", "markdown", "github"} {
			arguments = append(arguments, "--format", format+"="+run+"."+format)
		}
		return append(arguments, "--verbose")
	}
	same := func(a, b string) {
		t.Helper()
		for _, format := range []string{"text", "json", "ndjson", "sarif", "junit", "csv", "html", "markdown", "github"} {
			x, err := os.ReadFile(a + "." + format)
			if err != nil {
				t.Fatal(err)
			}
			y, err := os.ReadFile(b + "." + format)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(x, y) {
				t.Errorf("%s of %s and %s differ", format, a, b)
			}
		}
	}
	without := checked(t, append([]string{"alle.ndjson"}, formats("uden")...)...)
	cold := checked(t, append([]string{"alle.ndjson", "--cache", "c"}, formats("kold")...)...)
	filled := entries(t, "c")
	warm := checked(t, append([]string{"alle.ndjson", "--cache", "c"}, formats("varm")...)...)
	if without != cold || cold != warm {
		t.Errorf("without %s\ncold %s\nwarm %s", without, cold, warm)
	}
	same("uden", "kold")
	same("uden", "varm")
	checked(t, append([]string{"0101803456-omvendt.ndjson"}, formats("uden")...)...)
	checked(t, append([]string{"0101803456-omvendt.ndjson", "--cache", "c"}, formats("varm")...)...)
	same("uden", "varm")
	if again := entries(t, "c"); len(filled) != len(lines)+1 || len(again) != len(filled) {
		t.Errorf("%d entries, then %d; want one a document and the key", len(filled), len(again))
	}
	for name, content := range filled {
		for _, secret := range append([]string{"alle.ndjson", "0101803456", "010180-3456"}, personal...) {
			if strings.Contains(content, secret) {
				t.Errorf("%s holds %q", name, secret)
			}
		}
	}
}

// TestCacheSparesTheWork: what is kept is not judged again, and what is changed is.
func TestCacheSparesTheWork(t *testing.T) {
	e, err := engine.New(t.Context(), engine.WithOnlyPolicies(os.DirFS("testdata/proeve")), engine.WithRuleFilter(func(id string) bool { return id == "sag/frist" }))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	writeFile(t, "alle.ndjson", caseNumbered("S-1")+"\n"+caseNumbered("S-2")+"\n")
	run := func() (judgedNow int) {
		in, err := newInputs([]string{"alle.ndjson"})
		if err != nil {
			t.Fatal(err)
		}
		p := &program{log: newLog(&strings.Builder{})}
		o := checkOptions{cache: "c", bestand: "never", documentOptions: documentOptions{sprog: engine.Dansk}}
		kept, err := p.openCache(o, &ruleset{engine: e})
		if err != nil {
			t.Fatal(err)
		}
		j := &judge{engine: e, jobs: 2, cache: kept, check: func(ctx context.Context, d engine.Document, day engine.Dato, options ...engine.CheckOption) (engine.Result, error) {
			judgedNow++
			return e.Check(ctx, d, day, options...)
		}}
		j.jobs = 1
		if _, err := j.each(t.Context(), in.all(strings.NewReader("")), func(judged) error { return nil }); err != nil {
			t.Fatal(err)
		}
		return judgedNow
	}
	if n := run(); n != 2 {
		t.Errorf("%d documents were judged at first, want 2", n)
	}
	if n := run(); n != 0 {
		t.Errorf("%d documents were judged again, want none", n)
	}
	writeFile(t, "alle.ndjson", caseNumbered("S-3")+"\n"+caseNumbered("S-2")+"\n")
	if n := run(); n != 1 {
		t.Errorf("%d documents were judged after one was changed, want it", n)
	}
}

// TestStaleHitIsImpossible changes what a verdict depends on, one thing at a time, on a full cache: the verdict changes at once.
func TestStaleHitIsImpossible(t *testing.T) {
	proeve, err := filepath.Abs("testdata/proeve")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS("regler", os.DirFS(proeve)); err != nil {
		t.Fatal(err)
	}
	writeFile(t, "sag.json", wholeCase)
	base := []string{"sag.json", "--policies-only", "regler", "--rules", "sag/frist", "--cache", "c", "--format", "ndjson", "--full"}
	met := checked(t, base...)
	if !strings.HasPrefix(met, "0") || checked(t, base...) != met {
		t.Fatalf("the case is not met twice: %s", met)
	}
	parameter := filepath.Join("regler", "parametre", "proeve", "data.yaml")
	rule := filepath.Join("regler", "regler", "sag", "frist.rego")
	numbers, err := os.ReadFile(parameter)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(rule)
	if err != nil {
		t.Fatal(err)
	}
	change := func(what string, want string, arguments ...string) {
		t.Helper()
		got := checked(t, arguments...)
		if !strings.HasPrefix(got, want) || got == met {
			t.Errorf("with %s: %s", what, got)
		}
		if again := checked(t, arguments...); again != got {
			t.Errorf("with %s, the second time: %s", what, again)
		}
	}
	change("another language", "0", append(base, "--lang", "en")...)
	change("another day", "0", append(base, "--pr-dato", "2018-03-02")...)
	change("other rules", "", append(base[:3:3], "--rules", "sag/frist,andre/opfyldt", "--cache", "c", "--format", "ndjson", "--full")...)
	writeFile(t, rule, strings.Replace(string(text), "dato <= data", "dato < data", 1))
	change("a rule that was changed", "1", base...)
	writeFile(t, rule, string(text))
	writeFile(t, parameter, strings.Replace(string(numbers), "2018-02-15", "2018-02-14", 1))
	change("a parameter that was changed", "1", base...)
	writeFile(t, parameter, string(numbers))
	if got := checked(t, base...); got != met {
		t.Errorf("with the rule as it was: %s", got)
	}
	writeFile(t, "sag.json", strings.Replace(wholeCase, "2018-02-15", "2018-02-16", 1))
	change("another document", "1", base...)
}

// TestCacheThatCannotBeUsed: no folder, one of something else, and a cache that cannot be written to while the run goes on.
func TestCacheThatCannotBeUsed(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	writeFile(t, "sag.json", wholeCase)
	for name, arguments := range map[string][]string{
		"ikke tom": {"--cache", "."}, "er tom": {"--cache="}, "ikke en mappe": {"--cache", "sag.json"}, "personoplysninger gemmes ikke": {"--cache", "c", "--vis-personoplysninger"},
	} {
		got := checked(t, append(append([]string{"sag.json"}, arguments...), rules...)...)
		if !strings.HasPrefix(got, "3") {
			t.Errorf("%s: %s", name, got)
		}
	}
	if err := os.MkdirAll("c", 0o700); err != nil {
		t.Fatal(err)
	}
	checked(t, append([]string{"sag.json", "--cache", "c"}, rules...)...)
	for path := range entries(t, "c") {
		if filepath.Base(path) != "noegle" {
			if err := os.RemoveAll(filepath.Dir(path)); err != nil {
				t.Fatal(err)
			}
			writeFile(t, filepath.Dir(path), "en fil, hvor der skal være en mappe")
		}
	}
	if got := checked(t, append([]string{"sag.json", "--cache", "c"}, rules...)...); !strings.HasPrefix(got, "0") || strings.Count(got, "kan ikke gemmes") != 1 {
		t.Errorf("a cache that cannot be written to: %s", got)
	}
}
