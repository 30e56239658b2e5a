// Command skriv rewrites policies/kalender/data.json from package kalender. Run it at the root of the repository:
//
//	go run ./internal/kalender/skriv
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/pladstjek/pladstjek/internal/kalender"
)

// maal is where the rules look for the table, from the root of the repository.
const maal = "policies/kalender/data.json"

func main() {
	if err := skriv(); err != nil {
		fmt.Fprintf(os.Stderr, "skriv: %s was not rewritten: %v (run it at the root of the repository)\n", maal, err)
		os.Exit(1)
	}
}

// skriv writes the table beside its place and moves it there, so that no reader meets half a file.
func skriv() (err error) {
	indhold, err := kalender.Tabel()
	if err != nil {
		return err
	}
	fil, err := os.CreateTemp(filepath.Dir(maal), ".data-*.json")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(fil.Name())
		}
	}()
	_, err = fil.Write(indhold)
	if lukket := fil.Close(); err == nil {
		err = lukket
	}
	if err != nil {
		return err
	}
	if err = os.Chmod(fil.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(fil.Name(), maal)
}
