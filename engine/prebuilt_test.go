package engine

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"testing/fstest"
)

// prebuiltFiles are what Prebuild writes, made once.
var prebuiltFiles = sync.OnceValues(func() (fstest.MapFS, error) {
	files := fstest.MapFS{}
	err := Prebuild(context.Background(), func(name string, content []byte) error {
		files[name] = &fstest.MapFile{Data: content}
		return nil
	})
	return files, err
})

// TestPrebuilt: an engine that starts from what was compiled beforehand is the engine that compiles.
func TestPrebuilt(t *testing.T) {
	files, err := prebuiltFiles()
	if err != nil {
		t.Fatal(err)
	}
	compiling, err := New(t.Context(), WithPrebuilt(nil))
	if err != nil {
		t.Fatal(err)
	}
	starting, err := New(t.Context(), WithPrebuilt(files))
	if err != nil {
		t.Fatal(err)
	}
	if starting.rules.prebuilt == nil || compiling.rules.prebuilt != nil {
		t.Fatal("the files are not what is started from")
	}
	if !reflect.DeepEqual(starting.rules.regler, compiling.rules.regler) || !reflect.DeepEqual(starting.rules.parametre, compiling.rules.parametre) ||
		starting.rules.info != compiling.rules.info || !reflect.DeepEqual(starting.rules.laesninger, compiling.rules.laesninger) ||
		!reflect.DeepEqual(starting.rules.serier, compiling.rules.serier) || !reflect.DeepEqual(starting.names, compiling.names) {
		t.Error("what is known of the rules is not the same")
	}
	for dokumenttype := range starting.types {
		if prebuiltProgram(files, dokumenttype) == nil {
			t.Errorf("%s has no program", dokumenttype)
		}
	}
	examples, err := filepath.Glob("../testcases/eksempler/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range examples {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		document, err := Read(name, content)
		if err != nil {
			continue // .forventet.json
		}
		if compiled, prebuilt := rendered(t, compiling, document), rendered(t, starting, document); compiled != prebuilt {
			t.Errorf("%s: compiled\n%s\nprebuilt\n%s", name, compiled, prebuilt)
		}
	}
}

// TestPrebuiltThatDoesNotHold: files of other rules, or damaged ones, are as none.
func TestPrebuiltThatDoesNotHold(t *testing.T) {
	files, err := prebuiltFiles()
	if err != nil {
		t.Fatal(err)
	}
	if readManifest(files, "another digest") != nil {
		t.Error("files of another rule set are used")
	}
	with := func(name string, content []byte) fs.FS {
		changed := fstest.MapFS{}
		for n, file := range files {
			changed[n] = file
		}
		changed[name] = &fstest.MapFile{Data: content}
		return changed
	}
	digest := func() string {
		e, err := New(t.Context(), WithPrebuilt(files))
		if err != nil {
			t.Fatal(err)
		}
		return e.rules.info.Digest
	}()
	if readManifest(with(manifestName, []byte("{")), digest) != nil {
		t.Error("a damaged manifest is used")
	}
	whole := files["takstblad.plan"].Data
	for at := 0; at < len(whole); at += len(whole)/40 + 1 {
		if prebuiltProgram(with("takstblad.plan", whole[:at]), "takstblad") != nil {
			t.Errorf("a program that is cut off at byte %d is used", at)
		}
	}
	e, err := New(t.Context(), WithPrebuilt(with("takstblad.plan", nil)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.types["takstblad"]().compiled(); err != nil {
		t.Errorf("without a program that can be read, the rules are not compiled: %v", err)
	}
}

// TestNoRuleFallsBack: every shipped rule is evaluated by the compiled engine.
func TestNoRuleFallsBack(t *testing.T) {
	e, err := New(t.Context(), WithPrebuilt(nil))
	if err != nil {
		t.Fatal(err)
	}
	for dokumenttype, why := range e.Fallbacks() {
		t.Errorf("%s: %v", dokumenttype, why)
	}
}

// TestFallback: a rule whose plan is not run is evaluated by OPA's interpreter, and it is told.
func TestFallback(t *testing.T) {
	rule := `# METADATA
# scope: package
# title: Prøve
# description: "Ikke kodet: alt"
# custom:
#   dokumenttype: visitationssag
#   alvor: lovkrav
#   ansvarlig: anmoderen
#   hjemmel:
#     - { kilde: prøve, sted: "§ 1", citat: "Ordlyd" }
#   besked: { da: { brud: Brud } }
#   afhjaelpning: { da: Ret }
package regler.proeve.faelles_sti

svar := {"udfald": "opfyldt", "fakta": [], "mangler": []} if opslag.a.x == 1

opslag[navn].x := 1 if some navn in ["a", "b"]

opslag[navn].y := 2 if {
	some navn in ["a"]
	opslag.b.x == 1
}
`
	policies := fstest.MapFS{"regler/proeve/faelles_sti.rego": &fstest.MapFile{Data: []byte(rule)}}
	e, err := New(t.Context(), WithOnlyPolicies(policies))
	if err != nil {
		t.Skipf("OPA refuses the policy itself: %v", err)
	}
	if why := e.Fallbacks()["visitationssag"]; why == nil {
		t.Error("no fallback is told of")
	}
}
