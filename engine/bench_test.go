package engine_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pladstjek/pladstjek/engine"
)

// exampleCases reads the example cases, which stand for the documents that people have.
func exampleCases(b *testing.B) map[string][]byte {
	b.Helper()
	files, err := filepath.Glob("../testcases/eksempler/*.json")
	if err != nil || len(files) == 0 {
		b.Fatalf("no example cases: %v", err)
	}
	cases := map[string][]byte{}
	for _, file := range files {
		if strings.HasSuffix(file, ".forventet.json") {
			continue
		}
		content, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		cases[filepath.Base(file)] = content
	}
	return cases
}

// jsonTime is the baseline: how long encoding/json takes to parse the same bytes, measured in the same run.
func jsonTime(b *testing.B, content []byte) time.Duration {
	b.Helper()
	const rounds = 200
	start := time.Now()
	for range rounds {
		var v any
		if err := json.Unmarshal(content, &v); err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(start) / rounds
}

// BenchmarkPipeline judges one case from bytes to rendered JSON: read, schema, all rules, result. x/encoding_json is the
// cost in units of encoding/json parsing the same bytes.
func BenchmarkPipeline(b *testing.B) {
	ctx := context.Background()
	e, err := engine.New(ctx)
	if err != nil {
		b.Fatal(err)
	}
	steps := map[string]func(b *testing.B, name string, content []byte){
		"read": func(b *testing.B, name string, content []byte) {
			if _, err := engine.Read(name, content); err != nil {
				b.Fatal(err)
			}
		},
		"read+verdicts": func(b *testing.B, name string, content []byte) {
			document, err := engine.Read(name, content)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := e.Check(ctx, document, 0, engine.WithoutReadings()); err != nil {
				b.Fatal(err)
			}
		},
		"read+check": func(b *testing.B, name string, content []byte) {
			document, err := engine.Read(name, content)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := e.Check(ctx, document, 0); err != nil {
				b.Fatal(err)
			}
		},
		"all": func(b *testing.B, name string, content []byte) {
			document, err := engine.Read(name, content)
			if err != nil {
				b.Fatal(err)
			}
			result, err := e.Check(ctx, document, 0)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := json.Marshal(e.Render(result, engine.RenderOptions{})); err != nil {
				b.Fatal(err)
			}
		},
	}
	for name, content := range exampleCases(b) {
		for _, step := range []string{"read", "read+verdicts", "read+check", "all"} {
			b.Run(name+"/"+step, func(b *testing.B) {
				unit := jsonTime(b, content)
				b.ReportAllocs()
				b.SetBytes(int64(len(content)))
				for b.Loop() {
					steps[step](b, name, content)
				}
				b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(unit), "x/encoding_json")
			})
		}
	}
}

// BenchmarkNew loads and compiles the embedded rule set, which every process does once.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engine.New(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkProcess runs the built program on one example, from start to its report. Its baseline, `version` without a
// rule set's work, is the other sub-benchmark.
func BenchmarkProcess(b *testing.B) {
	program := filepath.Join(b.TempDir(), "pladstjek")
	build := exec.Command("go", "build", "-o", program, "../cmd/pladstjek")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	for name, arguments := range map[string][]string{
		"schema":    {"schema", "visitationssag"},
		"check-one": {"check", "--fail-on", "ingen", "../testcases/eksempler/01-hele-vejen.json"},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if out, err := exec.Command(program, arguments...).CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, out)
				}
			}
		})
	}
}
