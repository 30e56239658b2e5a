package cli

import (
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// arrange puts the flags of a command line before its paths, for urfave/cli silently ignores those that come after one,
// and says in Danish what is wrong with it. "--" ends the flags, "-" is a path (standard input). The result is
// the command, its flags as --name=value, "--", and the paths.
func arrange(app *cli.App, arguments []string) ([]string, error) {
	if len(arguments) == 0 {
		return nil, nil
	}
	name, rest := arguments[0], arguments[1:]
	switch {
	case isHelp(name) || name == "help" && len(rest) == 0:
		return []string{"--help"}, nil
	case name == "help":
		name, rest = rest[0], []string{"--help"}
	case name == "--version":
		name = "version"
	case strings.HasPrefix(name, "-"):
		return nil, usage("'%s' står før kommandoen: skriv kommandoen først, fx pladstjek check %s …", name, name)
	}
	if kinds := kindsOf(app, name); len(kinds) > 0 {
		switch {
		case len(rest) == 0 || strings.HasPrefix(rest[0], "-") && !isHelp(rest[0]):
			return nil, usage("skriv, hvilken: %s", strings.Join(kinds, ", "))
		case isHelp(rest[0]):
			return nil, usage("skriv, hvilken: %s; hjælp til én: pladstjek %s --help", strings.Join(kinds, ", "), kinds[0])
		}
		name, rest = name+" "+rest[0], rest[1:]
	}
	command := app.Command(name)
	if command == nil {
		return nil, unknownCommand(app, name)
	}
	flags, paths, err := split(command, rest)
	if err != nil {
		return nil, err
	}
	return slices.Concat([]string{command.Name}, flags, []string{"--"}, paths), nil
}

// kindsOf are the commands of two words that begin with the word.
func kindsOf(app *cli.App, word string) []string {
	var kinds []string
	for _, command := range app.Commands {
		if strings.HasPrefix(command.Name, word+" ") {
			kinds = append(kinds, command.Name)
		}
	}
	return kinds
}

func split(command *cli.Command, arguments []string) (flags, paths []string, err error) {
	for len(arguments) > 0 {
		argument := arguments[0]
		arguments = arguments[1:]
		switch {
		case argument == "--":
			return flags, append(paths, arguments...), nil
		case isHelp(argument):
			return []string{"--help"}, nil, nil
		case argument == "-" || !strings.HasPrefix(argument, "-"):
			paths = append(paths, argument)
			continue
		}
		name, value, given := strings.Cut(strings.TrimLeft(argument, "-"), "=")
		flag := findFlag(command, name)
		if flag == nil {
			return nil, nil, unknownFlag(command, argument)
		}
		switch takesValue := flag.(cli.DocGenerationFlag).TakesValue(); {
		case !takesValue && !given:
			value = "true"
		case !takesValue:
			if _, err := strconv.ParseBool(value); err != nil {
				return nil, nil, usage("--%s er '%s'; flaget tager ingen værdi (eller true eller false)", name, value)
			}
		case !given && (len(arguments) == 0 || isFlag(command, arguments[0])):
			return nil, nil, usage("--%s mangler en værdi; se pladstjek %s --help", name, command.Name)
		case !given:
			value, arguments = arguments[0], arguments[1:]
		}
		flags = append(flags, "--"+name+"="+value)
	}
	return flags, paths, nil
}

func isHelp(argument string) bool {
	return argument == "--help" || argument == "-h" || argument == "-help"
}

// isFlag says whether the argument is one of the command's flags, and so not the value of another.
func isFlag(command *cli.Command, argument string) bool {
	name, _, _ := strings.Cut(strings.TrimLeft(argument, "-"), "=")
	return strings.HasPrefix(argument, "--") && (findFlag(command, name) != nil || argument == "--")
}

func findFlag(command *cli.Command, name string) cli.Flag {
	for _, flag := range command.Flags {
		if slices.Contains(flag.Names(), name) {
			return flag
		}
	}
	return nil
}

func unknownFlag(command *cli.Command, argument string) error {
	given, _, _ := strings.Cut(argument, "=")
	var names []string
	for _, flag := range command.Flags {
		names = append(names, "--"+flag.Names()[0])
	}
	if near := nearest(given, names); near != "" {
		return usage("kommandoen %s har intet flag '%s'; mente du '%s'?", command.Name, given, near)
	}
	return usage("kommandoen %s har intet flag '%s'; se pladstjek %s --help. En fil, hvis navn begynder med '-', skrives efter '--'",
		command.Name, given, command.Name)
}

func unknownCommand(app *cli.App, name string) error {
	var names []string
	for _, command := range app.Commands {
		names = append(names, command.Name)
	}
	if near := nearest(name, names); near != "" {
		return usage("ukendt kommando '%s'; mente du '%s'?", name, near)
	}
	return usage("ukendt kommando '%s'; kommandoerne er %s. En fil prøves med pladstjek check FIL", name, strings.Join(names, ", "))
}
