// Command prebuild writes the compiled rules to the folder that is given, where `make build` embeds them from. It writes nothing but
// files of its own names, and removes none.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/pladstjek/pladstjek/engine"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: prebuild FOLDER")
		os.Exit(2)
	}
	err := engine.Prebuild(context.Background(), func(name string, content []byte) error {
		path := filepath.Join(os.Args[1], name)
		if old, err := os.ReadFile(path); err == nil && string(old) == string(content) {
			return nil // the build need not be done again
		}
		return os.WriteFile(path, content, 0o644)
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
