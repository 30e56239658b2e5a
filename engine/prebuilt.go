package engine

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/version"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// prebuiltFS is what `make build` has compiled beforehand: the rules' METADATA and the parameters as JSON, and for each dokumenttype its
// rules as an encoded program.
//
//go:embed prebuilt
var prebuiltFS embed.FS

const manifestName = "manifest.json"

// manifest is what is known of the rule set without parsing it. It holds for the files whose digest it has, and for the OPA that
// compiled them.
type manifest struct {
	Info      Regelsaet      `json:"regelsaet"`
	Regler    []*Regel       `json:"regler"`
	Parametre map[string]any `json:"parametre"`
}

func motorName() string { return "opa " + version.Version }

// readManifest gives nil where there is none that holds for the rule set.
func readManifest(fsys fs.FS, digest string) *manifest {
	content, err := fs.ReadFile(fsys, manifestName)
	if err != nil {
		return nil
	}
	var m manifest
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	if decoder.Decode(&m) != nil || m.Info.Digest != digest || m.Info.Version != Version || m.Info.Motor != motorName() {
		return nil
	}
	return &m
}

// prebuiltProgram is the program of a dokumenttype, nil where there is none that can be read.
func prebuiltProgram(fsys fs.FS, dokumenttype string) *plan.Program {
	content, err := fs.ReadFile(fsys, dokumenttype+".plan")
	if err != nil {
		return nil
	}
	program, err := plan.Decode(unsafe.String(unsafe.SliceData(content), len(content)))
	if err != nil {
		return nil
	}
	return program
}

// Prebuild compiles the embedded rule set and gives the files that make a program start fast when they lie in engine/prebuilt while it
// is built.
func Prebuild(ctx context.Context, write func(name string, content []byte) error) error {
	e, err := New(ctx, WithPrebuilt(nil))
	if err != nil {
		return err
	}
	for dokumenttype := range e.rules.byType {
		program, err := e.program(dokumenttype, "data.pladstjek."+dokumenttype, true)
		if err != nil {
			return err
		}
		content, err := program.Encode()
		if err != nil {
			return fmt.Errorf("%s: %w", dokumenttype, err)
		}
		if err := write(dokumenttype+".plan", content); err != nil {
			return err
		}
	}
	content, err := json.Marshal(manifest{e.rules.info, e.rules.regler, e.rules.parametre})
	if err != nil {
		return err
	}
	return write(manifestName, content)
}
