package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/pladstjek/pladstjek/internal/yamlfil"
)

// configName is the configuration file that is looked for in the working folder and upwards.
const configName = "pladstjek.yaml"

// configKeys are the flags that a configuration file may set.
var configKeys = []string{
	flagAnsvarlig, flagBestand, flagCache, flagEngine, flagFailOn, flagFormat, flagFull, flagHTMLCases, flagJobs, flagLang, flagNoWaivers, flagParameters, flagPolicies,
	flagPoliciesOnly, flagPrDato, flagRules, flagUdloeber, flagVerbose, flagShowPersonal, flagWaivers, flagWriteBaseline,
}

// configuration is what a configuration file sets, by flag.
type configuration map[string]setting

func (c configuration) find(flag string) setting { return c[flag] }

// loadConfiguration reads the file, or, where name is "", the nearest one upwards from the working folder, if there is
// one. A key that is unknown or stands twice is an error that names its line.
func loadConfiguration(name string) (configuration, error) {
	if name == "" {
		if name = nearestConfiguration(); name == "" {
			return nil, nil
		}
	}
	content, err := readFile(name)
	if err != nil {
		return nil, usage("konfigurationen '%s' kan ikke læses: %s", shownName(name), err)
	}
	root, err := yamlfil.Parse(shownName(name), content)
	if err != nil || root == nil {
		return nil, err
	}
	if root.Kind != yaml.MappingNode {
		return nil, usage("%s:%d: der skal stå 'navn: værdi' på hver linje; navnene er %s", shownName(name), root.Line, strings.Join(configKeys, ", "))
	}
	config := configuration{}
	for i := 0; i < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		source := fmt.Sprintf("%s:%d: %s", shownName(name), key.Line, key.Value)
		if !slices.Contains(configKeys, key.Value) {
			if near := nearest(key.Value, configKeys); near != "" {
				return nil, usage("%s findes ikke; mente du '%s'?", source, near)
			}
			return nil, usage("%s findes ikke; navnene er %s", source, strings.Join(configKeys, ", "))
		}
		values, err := texts(value)
		if err != nil {
			return nil, usage("%s: %v", source, err)
		}
		if len(values) > 0 {
			config[key.Value] = setting{values: values, source: source, folder: filepath.Dir(name)}
		}
	}
	return config, nil
}

func nearestConfiguration() string {
	folder, err := os.Getwd()
	if err != nil {
		return ""
	}
	name := configName // shown as it is for the working folder itself
	for {
		if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
			return name // one that is there and cannot be read is an error, not a miss
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return ""
		}
		folder = parent
		name = filepath.Join(folder, configName)
	}
}

// texts is a value of the configuration: a word, or a list of them, as they are written. An empty one has none.
func texts(node *yaml.Node) ([]string, error) {
	switch {
	case node.Kind == yaml.ScalarNode && node.Tag == "!!null":
		return nil, nil
	case node.Kind == yaml.ScalarNode:
		return []string{node.Value}, nil
	case node.Kind != yaml.SequenceNode:
		return nil, errors.New("skriv en værdi, eller en liste af dem: [a, b]")
	}
	var all []string
	for _, element := range node.Content {
		if element.Kind != yaml.ScalarNode {
			return nil, errors.New("listen må kun indeholde enkelte værdier")
		}
		all = append(all, element.Value)
	}
	return all, nil
}
