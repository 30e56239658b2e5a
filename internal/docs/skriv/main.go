// Command skriv writes every generated file of the repository (see package docs). Run it at the root:
//
//	go run ./internal/docs/skriv
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/pladstjek/pladstjek/internal/docs"
)

func main() {
	if err := write(); err != nil {
		fmt.Fprintf(os.Stderr, "skriv: %v (run it at the root of the repository)\n", err)
		os.Exit(1)
	}
}

// write touches only the files that change, so that no build is made for nothing.
func write() error {
	root := os.DirFS(".")
	files, err := docs.Generate(context.Background(), root)
	if err != nil {
		return err
	}
	for name, content := range files {
		name = filepath.FromSlash(name)
		if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, content) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
		fmt.Println(name)
	}
	stale, err := docs.Stale(root, files)
	if err != nil {
		return err
	}
	for _, name := range stale {
		if err := os.Remove(filepath.FromSlash(name)); err != nil {
			return err
		}
		fmt.Println(name, "removed")
	}
	return nil
}
