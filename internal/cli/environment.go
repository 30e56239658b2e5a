package cli

import (
	"os"

	"golang.org/x/term"
)

// defaultWidth is how many columns a line may fill where there is no terminal.
const defaultWidth = 80

// processEnvironment is the environment of this process. Only a terminal is coloured, and not where NO_COLOR asks for none.
func processEnvironment() Environment {
	e := Environment{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Width: defaultWidth}
	e.StderrTerminal = term.IsTerminal(int(os.Stderr.Fd()))
	if out := int(os.Stdout.Fd()); term.IsTerminal(out) {
		e.StdoutTerminal = true
		e.Colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
		if width, _, err := term.GetSize(out); err == nil && width > 0 {
			e.Width = width
		}
	}
	return e
}
