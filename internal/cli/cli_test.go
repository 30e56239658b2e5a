package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/pladstjek/pladstjek/schemas"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"pladstjek": func() { os.Exit(Main()) },
	})
}

// TestStories runs the stories of the command line. $PROEVE is a rule set of which every rule always answers the same, so
// that a story does not depend on what the law says; $EKSEMPLER are the example cases.
func TestStories(t *testing.T) {
	proeve, err := filepath.Abs("testdata/proeve")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := filepath.Abs("../../testcases/eksempler")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PROEVE", proeve)
			env.Setenv("EKSEMPLER", examples)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"slutkode": scriptExitCode,
			"gyldig":   scriptValidJSON,
			"foelger":  scriptFollows,
			"gentag":   scriptRepeat,
		},
	})
}

// scriptExitCode runs pladstjek and demands an exit code: slutkode CODE ARGUMENT…
func scriptExitCode(ts *testscript.TestScript, neg bool, arguments []string) {
	if neg || len(arguments) < 1 {
		ts.Fatalf("usage: slutkode CODE ARGUMENT…")
	}
	want, err := strconv.Atoi(arguments[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec("pladstjek", arguments[1:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// scriptValidJSON demands that a file (or stdout) is one JSON value: gyldig FILE
func scriptValidJSON(ts *testscript.TestScript, neg bool, arguments []string) {
	if len(arguments) != 1 {
		ts.Fatalf("usage: gyldig FILE")
	}
	if valid := json.Valid([]byte(ts.ReadFile(arguments[0]))); valid == neg {
		ts.Fatalf("%s: valid JSON is %v", arguments[0], valid)
	}
}

// scriptFollows demands that each JSON value in a file follows a schema of the schemas folder: foelger FILE SCHEMA VALUES. VALUES
// is the number of values that there are.
func scriptFollows(ts *testscript.TestScript, neg bool, arguments []string) {
	if neg || len(arguments) != 3 {
		ts.Fatalf("usage: foelger FILE SCHEMA VALUES")
	}
	definition, err := schemas.FS.ReadFile(arguments[1])
	ts.Check(err)
	schema, err := jsonschema.CompileString("urn:"+arguments[1], string(definition))
	ts.Check(err)
	values := 0
	for decoder := json.NewDecoder(strings.NewReader(ts.ReadFile(arguments[0]))); ; values++ {
		decoder.UseNumber()
		var value any
		if err := decoder.Decode(&value); err == io.EOF {
			break
		} else if err != nil {
			ts.Fatalf("%s: %v", arguments[0], err)
		}
		if err := schema.Validate(value); err != nil {
			ts.Fatalf("%s, value %d: %#v", arguments[0], values+1, err)
		}
	}
	if strconv.Itoa(values) != arguments[2] {
		ts.Fatalf("%s has %d values, want %s", arguments[0], values, arguments[2])
	}
}

// scriptRepeat writes a text a number of times: gentag FILE BEFORE TIMES TEXT AFTER
func scriptRepeat(ts *testscript.TestScript, neg bool, arguments []string) {
	if neg || len(arguments) != 5 {
		ts.Fatalf("usage: gentag FILE BEFORE TIMES TEXT AFTER")
	}
	times, err := strconv.Atoi(arguments[2])
	ts.Check(err)
	content := arguments[1] + strings.Repeat(arguments[3], times) + arguments[4]
	ts.Check(os.WriteFile(ts.MkAbs(arguments[0]), []byte(content), 0o644))
}

const wholeCase = `{"dokumenttype":"visitationssag","skemaversion":"1","id":"S-1","pr_dato":"2018-03-01","indstilling":{"dato":"2018-02-15"}}`

// testRules chooses the rule set of testdata/proeve and its rule that such a case meets.
func testRules(t *testing.T) []string {
	t.Helper()
	proeve, err := filepath.Abs("testdata/proeve")
	if err != nil {
		t.Fatal(err)
	}
	return []string{"--policies-only", proeve, "--rules", "sag/frist"}
}

// started is a program with its output in memory.
func started() (environment Environment, stdout, stderr *bytes.Buffer) {
	stdout, stderr = &bytes.Buffer{}, &bytes.Buffer{}
	return Environment{
		Stdin: strings.NewReader(""), Stdout: stdout, Stderr: stderr, Getenv: func(string) string { return "" }, Width: defaultWidth,
	}, stdout, stderr
}

func writeFile(t *testing.T, name, content string) string {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}
