package cli

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"
)

// templates are what init writes.
//
//go:embed skabelon
var templates embed.FS

const sampleName = "sag.json"

func (p *program) initCommand() *cli.Command {
	return &cli.Command{
		Name:      "init",
		Usage:     "skriv en konfiguration og en eksempelsag at begynde med",
		ArgsUsage: "[MAPPE]",
		Description: `Skriver pladstjek.yaml og sag.json i arbejdsmappen eller MAPPE. Filer, der
findes, bliver aldrig overskrevet.

  pladstjek init
  pladstjek check sag.json`,
		Action: func(c *cli.Context) error {
			if c.NArg() > 1 {
				return usage("skriv højst én mappe, fx pladstjek init %s", shownName(c.Args().First()))
			}
			return p.init(c.Args().First())
		},
	}
}

// init writes both files, or none.
func (p *program) init(folder string) error {
	if folder != "" {
		if err := os.MkdirAll(folder, 0o777); err != nil {
			return usage("mappen '%s' kan ikke oprettes: %s", shownName(folder), reason(err))
		}
	}
	names := []string{configName, sampleName}
	for _, name := range names {
		if _, err := os.Lstat(inFolder(folder, name)); !errors.Is(err, fs.ErrNotExist) {
			return usage("'%s' findes allerede og bliver ikke overskrevet; der er intet skrevet", shownName(inFolder(folder, name)))
		}
	}
	for _, name := range names {
		path := inFolder(folder, name)
		if err := writeTemplate(path, name); err != nil {
			return usage("'%s' kan ikke skrives: %s", shownName(path), reason(err))
		}
		fmt.Fprintf(p.report, "skrevet: %s\n", shownName(path))
	}
	fmt.Fprintf(p.report, "\nPrøv sagen:\n  pladstjek check %s\n", shownName(inFolder(folder, sampleName)))
	return nil
}

func inFolder(folder, name string) string {
	if folder == "" {
		return name
	}
	return within(folder, name)
}

// writeTemplate refuses a file that has come to be since init looked.
func writeTemplate(path, name string) error {
	content, err := templates.ReadFile("skabelon/" + name)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Close())
}
