package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// settings finds the value of a flag: on the command line, else in the environment, else in the configuration file.
type settings struct {
	context *cli.Context
	getenv  func(string) string
	config  configuration
}

// setting is the text of a flag's values and where they stand. It has no values where the flag is given nowhere.
type setting struct {
	values []string
	source string // as messages name it: --lang, PLADSTJEK_LANG, pladstjek.yaml:3: lang
	folder string // what a relative path in the values starts from; "" is the working folder
}

// settings reads the configuration file; the error is that of a faulty one.
func (p *program) settings(context *cli.Context) (*settings, error) {
	s := &settings{context: context, getenv: p.Getenv}
	named := s.find(flagConfig)
	if named.given() && named.text() == "" {
		return nil, usage("%s er tom: skriv en fil", named.source)
	}
	config, err := loadConfiguration(named.text())
	s.config = config
	return s, err
}

func (s *settings) find(flag string) setting {
	if s.context.IsSet(flag) {
		values := s.context.StringSlice(flag)
		if values == nil {
			values = []string{s.flagText(flag)}
		}
		return setting{values: values, source: "--" + flag}
	}
	name := variable(flag)
	if text := s.getenv(name); text != "" {
		return setting{values: splitVariable(flag, text), source: name}
	}
	return s.config.find(flag)
}

func (s *settings) flagText(flag string) string {
	if value, ok := s.context.Value(flag).(bool); ok {
		return strconv.FormatBool(value)
	}
	return s.context.String(flag)
}

// variable is the name of the environment variable of a flag.
func variable(flag string) string {
	return "PLADSTJEK_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// splitVariable gives the values of a flag that may be given several times: folders are separated as in PATH, others by
// commas.
func splitVariable(flag, text string) []string {
	switch flag {
	case flagPolicies:
		return filepath.SplitList(text)
	case flagFormat:
		return strings.Split(text, ",")
	}
	return []string{text}
}

// text is the only value, or the last; "" where there is none.
func (s setting) text() string {
	if len(s.values) == 0 {
		return ""
	}
	return s.values[len(s.values)-1]
}

// list is the values, each split at its commas.
func (s setting) list() []string {
	var all []string
	for _, value := range s.values {
		for part := range strings.SplitSeq(value, ",") {
			if part = strings.TrimSpace(part); part != "" {
				all = append(all, part)
			}
		}
	}
	return all
}

func (s setting) given() bool { return s.source != "" }

// path makes a value a path from the working folder.
func (s setting) path(value string) string {
	if s.folder == "" || filepath.IsAbs(value) {
		return value
	}
	return filepath.Join(s.folder, value)
}

func (s *settings) yes(flag string) (bool, error) {
	found := s.find(flag)
	if !found.given() {
		return false, nil
	}
	value, err := strconv.ParseBool(found.text())
	if err != nil {
		return false, usage("%s er '%s'; skriv true eller false", found.source, found.text())
	}
	return value, nil
}

// textOrJSON is the format of a command that has no others. The configuration's is meant for check, which has more.
func (s *settings) textOrJSON() (string, error) {
	delete(s.config, flagFormat)
	return s.oneOf(flagFormat, "text", "json")
}

// oneOf is the value of a flag that takes one of a few words; the first of them where it is not given.
func (s *settings) oneOf(flag string, words ...string) (string, error) {
	found := s.find(flag)
	if !found.given() {
		return words[0], nil
	}
	if !slices.Contains(words, found.text()) {
		return "", notOneOf(found.source, found.text(), words)
	}
	return found.text(), nil
}

func notOneOf(source, given string, words []string) error {
	if near := nearest(given, words); near != "" {
		return usage("%s er '%s'; mente du '%s'?", source, given, near)
	}
	return usage("%s er '%s'; vælg mellem %s", source, given, strings.Join(words, ", "))
}

func (s *settings) sprog() (engine.Sprog, error) {
	word, err := s.oneOf(flagLang, string(engine.Dansk), string(engine.Engelsk))
	return engine.Sprog(word), err
}

// prDato is the day to judge on; zero where none is given.
func (s *settings) prDato() (engine.Dato, error) {
	found := s.find(flagPrDato)
	if !found.given() {
		return 0, nil
	}
	day, err := engine.ParseDato(found.text())
	if err != nil {
		return 0, usage("%s: %v", found.source, err)
	}
	if day < engine.FoerstePrDato || day > engine.SidstePrDato {
		return 0, usage("%s er %s; der kan bedømmes på dage fra %s til %s", found.source, day, engine.FoerstePrDato, engine.SidstePrDato)
	}
	return day, nil
}

const mostJobs = 1024

// jobs is how many documents are judged at a time.
func (s *settings) jobs(otherwise int) (int, error) {
	found := s.find(flagJobs)
	if !found.given() {
		return otherwise, nil
	}
	n, err := strconv.Atoi(found.text())
	if err != nil || n < 1 || n > mostJobs {
		return 0, usage("%s er '%s'; skriv et helt tal fra 1 til %d", found.source, found.text(), mostJobs)
	}
	return n, nil
}

// existingFolder is a value that names a folder, as a path from the working folder. The folder must exist.
func (s setting) existingFolder(value string) (string, error) {
	path := s.path(value)
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return "", usage("%s: mappen '%s' kan ikke læses: %s", s.source, shownName(path), reason(err))
	case !info.IsDir():
		return "", usage("%s: '%s' er ikke en mappe", s.source, shownName(path))
	}
	return path, nil
}
