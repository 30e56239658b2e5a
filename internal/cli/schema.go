package cli

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/schemas"
)

func (p *program) schemaCommand() *cli.Command {
	return &cli.Command{
		Name:      "schema",
		Usage:     "vis et skema (JSON Schema), eller hvilke der er",
		ArgsUsage: "[TYPE]",
		Description: `Skriver skemaet for en dokumenttype, så at en editor kan hjælpe med
felterne. Uden TYPE vises, hvilke skemaer der er.

  pladstjek schema
  pladstjek schema visitationssag > visitationssag.json`,
		Action: func(c *cli.Context) error {
			switch c.NArg() {
			case 0:
				return p.listSchemas()
			case 1:
				return p.schema(c.Args().First())
			}
			return usage("skriv ét skema ad gangen, fx pladstjek schema %s", c.Args().First())
		},
	}
}

// sharedSchema is the source of the definitions that the others hold copies of. It describes no document.
const sharedSchema = "faelles"

func schemaNames() ([]string, error) {
	files, err := fs.Glob(schemas.FS, "*.json")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, file := range files {
		if name := strings.TrimSuffix(file, ".json"); name != sharedSchema {
			names = append(names, name)
		}
	}
	return names, nil
}

// schema prints a schema as it stands.
func (p *program) schema(name string) error {
	names, err := schemaNames()
	if err != nil {
		return err
	}
	for _, known := range names {
		if name != known {
			continue
		}
		content, err := fs.ReadFile(schemas.FS, name+".json")
		if err == nil {
			_, err = p.report.Write(content)
		}
		return err
	}
	if near := nearest(name, names); near != "" {
		return usage("ukendt skema '%s'; mente du '%s'?", name, near)
	}
	return usage("ukendt skema '%s'; skemaerne er %s", name, strings.Join(names, ", "))
}

// listSchemas names the schemas: first those of documents, then those of what the program itself reads and writes.
func (p *program) listSchemas() error {
	names, err := schemaNames()
	if err != nil {
		return err
	}
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		return err
	}
	own := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return slices.Contains(skemaer.Types(), name) })
	if err := p.describeSchemas("Dokumenter, som check prøver:", skemaer.Types()); err != nil {
		return err
	}
	if len(own) == 0 {
		return nil
	}
	fmt.Fprintln(p.report)
	return p.describeSchemas("Det, programmet selv læser og skriver:", own)
}

func (p *program) describeSchemas(heading string, names []string) error {
	fmt.Fprintln(p.report, heading)
	page := page{w: p.report, width: p.Width}
	for _, name := range names {
		content, err := fs.ReadFile(schemas.FS, name+".json")
		if err != nil {
			return err
		}
		var schema struct{ Description string }
		if err := json.Unmarshal(content, &schema); err != nil {
			return fmt.Errorf("skemaet %s: %w", name, err)
		}
		page.pair(name, schema.Description)
	}
	return nil
}
