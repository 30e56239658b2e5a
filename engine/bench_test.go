package engine_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

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
