// Package yamlfil reads files of YAML (or JSON, which is YAML too) strictly: what the YAML library lets pass in silence, and what
// people get wrong, is an error with its line.
package yamlfil

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Fejl is what is wrong with a file. Linje is 0 where the fault has no line of its own.
type Fejl struct {
	Navn   string
	Linje  int
	Besked string
}

// Error gives the fault as "file:line: what is wrong".
func (f *Fejl) Error() string {
	if f.Linje == 0 {
		return f.Navn + ": " + f.Besked
	}
	return fmt.Sprintf("%s:%d: %s", f.Navn, f.Linje, f.Besked)
}

// Parse reads one document: a key that stands twice, an alias or a second document is an error. It returns nil for an empty
// file. navn is the file's name as it is shown; the error is a *Fejl.
func Parse(navn string, content []byte) (*yaml.Node, error) {
	decoder := yaml.NewDecoder(strings.NewReader(string(content)))
	var document yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, syntax(navn, err)
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, &Fejl{navn, 0, "der må kun stå ét dokument i filen"}
	}
	root := document.Content[0]
	if fault := checkKeys(root); fault != nil {
		fault.Navn = navn
		return nil, fault
	}
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return nil, nil
	}
	return root, nil
}

var lineOf = regexp.MustCompile(`^(?:yaml: )?line ([0-9]+): `)

func syntax(navn string, err error) *Fejl {
	text := err.Error()
	line := 0
	if found := lineOf.FindStringSubmatch(text); found != nil {
		line, _ = strconv.Atoi(found[1]) // digits
		text = strings.TrimPrefix(text, found[0])
	}
	return &Fejl{navn, line, "ikke gyldig YAML: " + strings.TrimPrefix(text, "yaml: ")}
}

func checkKeys(node *yaml.Node) *Fejl {
	if node.Kind == yaml.AliasNode {
		return &Fejl{Linje: node.Line, Besked: fmt.Sprintf("henvisninger (*%s) kan ikke bruges her: skriv værdien ud", node.Value)}
	}
	lines := map[string]int{}
	for i, child := range node.Content {
		if node.Kind == yaml.MappingNode && i%2 == 0 {
			if first, twice := lines[child.Value]; twice {
				return &Fejl{Linje: child.Line, Besked: fmt.Sprintf("'%s' står to gange (første gang på linje %d): behold kun det ene", child.Value, first)}
			}
			lines[child.Value] = child.Line
		}
		if fault := checkKeys(child); fault != nil {
			return fault
		}
	}
	return nil
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// Value turns a node into what JSON has: map[string]any, []any, string, json.Number, bool and nil. A date stays the text that
// it is written as. The error begins with the line of what cannot be turned.
func Value(node *yaml.Node) (any, error) {
	switch node.Kind {
	case yaml.MappingNode:
		object := make(map[string]any, len(node.Content)/2)
		for i := 0; i < len(node.Content); i += 2 {
			value, err := Value(node.Content[i+1])
			if err != nil {
				return nil, err
			}
			object[node.Content[i].Value] = value
		}
		return object, nil
	case yaml.SequenceNode:
		list := make([]any, len(node.Content))
		for i, element := range node.Content {
			value, err := Value(element)
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
