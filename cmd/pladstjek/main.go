// Command pladstjek checks documents of the Danish scheme of særlige pladser against the law. See internal/cli.
package main

import (
	"os"

	"github.com/pladstjek/pladstjek/internal/cli"
)

func main() { os.Exit(cli.Main()) }
