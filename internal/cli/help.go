package cli

import (
	"strings"

	"github.com/urfave/cli/v2"
)

const appHelp = `{{.Name}}: {{.Usage}}

Brug: {{.Name}} KOMMANDO [FLAG …] [STI …]

Kommandoer:
{{range .VisibleCommands}}  {{printf "%-16s" .Name}}{{.Usage}}
{{end}}
Begynd med:
  pladstjek init
  pladstjek check sag.json

Hjælp til en kommando: {{.Name}} KOMMANDO --help
`

const commandHelp = `{{.HelpName}}: {{.Usage}}

Brug: {{.HelpName}} [FLAG …]{{if .ArgsUsage}} {{.ArgsUsage}}{{end}}

{{.Description}}

Flag (før eller efter stierne):
{{range .VisibleFlags}}{{.}}
{{end}}`

// The library's help texts are English and its lines of any length; these are the places it offers to change that.
func init() {
	cli.HelpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "vis denne hjælp", DisableDefaultText: true}
	cli.FlagStringer = describeFlag
}

const flagColumn = 27

// describeFlag writes a flag and what it does within 80 columns. What stands in backquotes in the usage is the name of
// the flag's value.
func describeFlag(flag cli.Flag) string {
	documented, ok := flag.(cli.DocGenerationFlag)
	if !ok {
		return ""
	}
	usage := documented.GetUsage()
	head := "  --" + flag.Names()[0]
	if parts := strings.SplitN(usage, "`", 3); len(parts) == 3 {
		head += " " + parts[1]
		usage = strings.TrimSpace(parts[0] + parts[2])
	}
	lines := wrap(usage, defaultWidth-flagColumn)
	if pad := flagColumn - len([]rune(head)); pad > 1 {
		head += strings.Repeat(" ", pad) + lines[0]
		lines = lines[1:]
	}
	for _, line := range lines {
		head += "\n" + strings.Repeat(" ", flagColumn) + line
	}
	return head
}

// wrap breaks a text between words into lines of at most width columns; a longer word has a line of its own. There is
// always a line.
func wrap(text string, width int) []string {
	lines := []string{""}
	used := 0
	for _, word := range strings.Fields(text) {
		length := len([]rune(word))
		last := len(lines) - 1
		switch {
		case used == 0:
			lines[last], used = word, length
		case used+1+length <= width:
			lines[last] += " " + word
			used += 1 + length
		default:
			lines, used = append(lines, word), length
		}
	}
	return lines
}
