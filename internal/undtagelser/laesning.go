package undtagelser

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/yamlfil"
)

// noegler are what a waiver may say, all but forekomst required.
var noegler = []string{"regel", "dokument", "forekomst", "fingeraftryk", "begrundelse", "ansvarlig", "udloeber"}

// Read reads a file of waivers. navn is the file's name as it is shown; regel gives an error for the id of a rule that the
// rule set does not have. The error is of r, or begins with the file and the line and says what was expected.
func Read(navn string, r io.Reader, regel func(id string) error) (*Liste, error) {
	l := &Liste{navn: navn, by: map[aftryk]*undtagelse{}, documents: map[string][]*undtagelse{}}
	reading := laesning{l, regel, map[string]string{}}
	err := pieces(navn, r, func(content []byte, before int, whole bool) error {
		root, err := yamlfil.Parse(navn, content)
		var fault *yamlfil.Fejl
		if errors.As(err, &fault) && fault.Linje > 0 {
			fault.Linje += before
		}
		if err != nil {
			return err
		}
		return reading.root(root, before, whole)
	})
	return l, err
}

// laesning is a file being read.
type laesning struct {
	*Liste
	known func(regel string) error
	// words are texts that many waivers have in common, kept once.
	words map[string]string
}

func (l *laesning) fault(linje int, format string, arguments ...any) error {
	return &yamlfil.Fejl{Navn: l.navn, Linje: linje, Besked: fmt.Sprintf(format, arguments...)}
}

// root reads the file, or where it is not whole, a list that is a piece of it. before is the number of lines before the piece.
func (l *laesning) root(root *yaml.Node, before int, whole bool) error {
	const expectation = "der skal stå 'undtagelser:' og under det en liste med '- regel: …' og resten for hver undtagelse"
	if whole {
		switch {
		case root == nil:
			return l.fault(0, "filen er tom: %s", expectation)
		case root.Kind != yaml.MappingNode:
			return l.fault(root.Line, "%s", expectation)
		}
		for i := 0; i < len(root.Content); i += 2 {
			if key := root.Content[i]; key.Value != "undtagelser" {
				return l.fault(key.Line, "'%s' kendes ikke: %s", synlig(key.Value), expectation)
			}
		}
		if len(root.Content) == 0 {
			return l.fault(root.Line, "%s", expectation)
		}
		root = root.Content[1]
		if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
			return nil
		}
	}
	if root == nil {
		return nil
	}
	if root.Kind != yaml.SequenceNode {
		return l.fault(root.Line+before, "%s", expectation)
	}
	for _, node := range root.Content {
		if err := l.en(node, before); err != nil {
			return err
		}
	}
	return nil
}

// en reads one waiver.
func (l *laesning) en(node *yaml.Node, before int) error {
	line := node.Line + before
	if node.Kind != yaml.MappingNode {
		return l.fault(line, "en undtagelse er en gruppe af linjer: %s", strings.Join(noegler, ", "))
	}
	said, lines := map[string]string{}, map[string]int{}
	for i := 0; i < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		switch {
		case !slices.Contains(noegler, key.Value):
			return l.fault(key.Line+before, "'%s' kendes ikke; en undtagelse har %s", synlig(key.Value), strings.Join(noegler, ", "))
		case value.Kind != yaml.ScalarNode:
			return l.fault(key.Line+before, "%s skal være en tekst på én linje eller i anførselstegn", key.Value)
		}
		lines[key.Value] = key.Line + before
		if value.Tag != "!!null" {
			said[key.Value] = value.Value
		}
	}
	for _, key := range noegler {
		if strings.TrimSpace(said[key]) != "" || key == "forekomst" && lines[key] == 0 {
			continue
		}
		if at := lines[key]; at > 0 {
			return l.fault(at, "%s er tom: %s", key, oenske[key])
		}
		return l.fault(line, "undtagelsen mangler %s: %s", key, oenske[key])
	}
	u := &undtagelse{
		linje: line, regel: l.word(said["regel"]), dokument: said["dokument"], forekomst: l.word(said["forekomst"]),
		vist: engine.Undtagelse{
			Begrundelse: l.word(engine.Mask(strings.TrimSpace(said["begrundelse"]))), Ansvarlig: l.word(engine.Mask(strings.TrimSpace(said["ansvarlig"]))),
			Udloeber: l.word(said["udloeber"]),
		},
	}
	var err error
	if u.udloeber, err = engine.ParseDato(said["udloeber"]); err != nil {
		return l.fault(lines["udloeber"], "udloeber er '%s', som ikke er en dag: %s", synlig(said["udloeber"]), oenske["udloeber"])
	}
	var ok bool
	if u.aftryk, ok = parseAftryk(said["fingeraftryk"]); !ok {
		return l.fault(lines["fingeraftryk"], "fingeraftryk er '%s': %s", synlig(said["fingeraftryk"]), oenske["fingeraftryk"])
	}
	if err := l.known(u.regel); err != nil {
		end := "."
		if strings.HasSuffix(err.Error(), "?") {
			end = ""
		}
		return l.fault(lines["regel"], "%v%s Ret navnet, eller slet undtagelsen, hvis reglen er udgået", err, end)
	}
	if !l.add(u) {
		return l.fault(line, "bruddet er undtaget to gange (første gang på linje %d): behold kun den ene undtagelse", l.by[u.aftryk].linje)
	}
	return nil
}

// oenske says what to write for each key.
var oenske = map[string]string{
	"regel":        "skriv reglens navn, fx sagsbehandling/indstillingsfrist",
	"dokument":     "skriv dokumentets id (sagsnummeret), eller 'bestand' for et brud på hele leverancen",
	"forekomst":    "skriv forekomstens noegle, eller slet linjen",
	"fingeraftryk": "skriv bruddets fingeraftryk, 32 tegn 0-9 og a-f; det står i --format json, og --write-baseline skriver det for alle brud",
	"begrundelse":  "skriv, hvorfor bruddet er accepteret indtil videre",
	"ansvarlig":    "skriv, hvem der står inde for undtagelsen",
	"udloeber":     `skriv den sidste dag, undtagelsen gælder, fx "2026-12-31"`,
}

// word gives the text; equal ones share their memory.
func (l *laesning) word(text string) string {
	if w, ok := l.words[text]; ok {
		return w
	}
	text = strings.Clone(text)
	if len(l.words) < 10_000 {
		l.words[text] = text
	}
	return text
}
