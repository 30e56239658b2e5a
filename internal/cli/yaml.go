package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"
)

// parseYAML reads one YAML (or JSON) document strictly: a key that stands twice, an alias or a second document is an
// error. It returns nil for an empty file. name is the file's name as it is shown.
func parseYAML(name string, content []byte) (*yaml.Node, error) {
	decoder := yaml.NewDecoder(strings.NewReader(string(content)))
	var document yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, usage("%s er ikke gyldig YAML: %s", name, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, usage("%s: der må kun stå ét dokument i filen", name)
	}
	root := document.Content[0]
	if err := checkKeys(root); err != nil {
		return nil, usage("%s:%v", name, err)
	}
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return nil, nil
	}
	return root, nil
}

func checkKeys(node *yaml.Node) error {
	if node.Kind == yaml.AliasNode {
		return fmt.Errorf("%d: henvisninger (*%s) kan ikke bruges her: skriv værdien ud", node.Line, node.Value)
	}
	lines := map[string]int{}
	for i, child := range node.Content {
		if node.Kind == yaml.MappingNode && i%2 == 0 {
			if first, twice := lines[child.Value]; twice {
				return fmt.Errorf("%d: '%s' står to gange (første gang på linje %d): behold kun det ene", child.Line, child.Value, first)
			}
			lines[child.Value] = child.Line
		}
		if err := checkKeys(child); err != nil {
			return err
		}
	}
	return nil
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// plainValue turns a node into what JSON has: map[string]any, []any, string, json.Number, bool and nil. A date stays the
// text that it is written as.
func plainValue(node *yaml.Node) (any, error) {
	switch node.Kind {
	case yaml.MappingNode:
		object := make(map[string]any, len(node.Content)/2)
		for i := 0; i < len(node.Content); i += 2 {
			value, err := plainValue(node.Content[i+1])
			if err != nil {
				return nil, err
			}
			object[node.Content[i].Value] = value
		}
		return object, nil
	case yaml.SequenceNode:
		list := make([]any, len(node.Content))
		for i, element := range node.Content {
			value, err := plainValue(element)
			if err != nil {
				return nil, err
			}
			list[i] = value
		}
		return list, nil
	}
	switch node.Tag {
	case "!!null":
		return nil, nil
	case "!!bool":
		var value bool
		return value, errors.Join(node.Decode(&value))
	case "!!int", "!!float":
		if !jsonNumber.MatchString(node.Value) {
			return nil, fmt.Errorf("%d: '%s' er ikke et tal, der kan regnes med: skriv det med cifre og punktum, eller som tekst i anførselstegn", node.Line, node.Value)
		}
		return json.Number(node.Value), nil
	}
	return node.Value, nil
}
