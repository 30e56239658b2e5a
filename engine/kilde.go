package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// kildeliste is where the list of sources stands in the tree of policies; the texts stand beside it.
const kildeliste = "kilder/kilder.yaml"

// kilderange are the kinds of source, the weightiest first.
var kilderange = []string{
	"lov", "bekendtgoerelse", "vejledning", "lovforslag", "aftale", "koncept", "notat", "oplaeg", "brev", "takst", "princip", "kontekst",
}

// Kilde is a source that rules cite. Its text may or may not be at hand.
type Kilde struct {
	ID       string `yaml:"id"`
	Titel    string `yaml:"titel"`
	TitelEn  string `yaml:"titel_en"`
	Udsteder string `yaml:"udsteder"` // who issued it; "" if not known
	Rang     string `yaml:"rang"`     // lov, bekendtgoerelse, koncept …
	Dato     string `yaml:"dato"`     // day of issue, or only its month or year; "" if not known
	Fra      string `yaml:"fra"`      // the day it is in force from; "" if not known
	Fil      string `yaml:"fil"`      // the text's file beside kilder.yaml; "" if the text is not at hand
	SHA256   string `yaml:"sha256"`   // of the file's bytes, in hex

	tekst func() *kildetekst
}

// HasText says whether the source's text is at hand, so that it can be quoted.
func (k *Kilde) HasText() bool { return k.Fil != "" }

// Kilder are the sources of a rule set. They may be read by several goroutines at a time.
type Kilder struct {
	liste []*Kilde
	ved   map[string]*Kilde
}

// All returns the sources in the order of the list. The slice is the caller's own.
func (k *Kilder) All() []*Kilde { return slices.Clone(k.liste) }

// Find returns the source with the id, if there is one.
func (k *Kilder) Find(id string) (*Kilde, bool) {
	kilde, ok := k.ved[id]
	return kilde, ok
}

// LoadKilder reads the sources in kilder/kilder.yaml of a tree of policies, and their texts. A text that is not the one
// that was hashed is an error that names the file: the quotes were checked against another text. The error names every
// fault that was found.
func LoadKilder(fsys fs.FS) (*Kilder, error) {
	indhold, err := fs.ReadFile(fsys, kildeliste)
	if err != nil {
		return nil, fmt.Errorf("kilderne kan ikke læses: %w", err)
	}
	laeser := yaml.NewDecoder(strings.NewReader(string(indhold)))
	laeser.KnownFields(true)
	kilder := &Kilder{ved: map[string]*Kilde{}}
	if err := laeser.Decode(&kilder.liste); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", kildeliste, err)
	}
	var fejl []error
	for i, kilde := range kilder.liste {
		if kilde == nil || kilde.ID == "" {
			fejl = append(fejl, fmt.Errorf("%s: post nr. %d mangler id", kildeliste, i+1))
			continue
		}
		if _, ok := kilder.ved[kilde.ID]; ok {
			fejl = append(fejl, fmt.Errorf("%s: kilden '%s' står der to gange", kildeliste, kilde.ID))
		}
		kilder.ved[kilde.ID] = kilde
		if err := kilde.check(); err != nil {
			fejl = append(fejl, fmt.Errorf("%s: kilden '%s': %w", kildeliste, kilde.ID, err))
			continue
		}
		if err := kilde.load(fsys); err != nil {
			fejl = append(fejl, err)
		}
	}
	if err := errors.Join(fejl...); err != nil {
		return nil, err
	}
	return kilder, nil
}

// kildedato is a day, a month or a year.
var kildedato = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// check says what is wrong with an entry of the list, the text aside.
func (k *Kilde) check() error {
	switch {
	case k.Titel == "" || k.TitelEn == "":
		return errors.New("titel og titel_en skal udfyldes")
	case !slices.Contains(kilderange, k.Rang):
		return fmt.Errorf("rang er '%s'; den skal være en af %s", k.Rang, strings.Join(kilderange, ", "))
	case k.Dato != "" && !kildedato.MatchString(k.Dato):
		return fmt.Errorf("dato er '%s'; den skrives ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ", k.Dato)
	case (k.Fil == "") != (k.SHA256 == ""):
		return errors.New("fil og sha256 følges ad: enten begge eller ingen af dem")
	case strings.ContainsAny(k.Fil, `/\`):
		return fmt.Errorf("fil er '%s'; den skal ligge i samme mappe som kilder.yaml", k.Fil)
	}
	if k.Fra != "" {
		if _, err := ParseDato(k.Fra); err != nil {
			return fmt.Errorf("fra: %w", err)
		}
	}
	return nil
}

// load reads the source's text and holds it against its hash.
func (k *Kilde) load(fsys fs.FS) error {
	k.tekst = func() *kildetekst { return nil }
	if !k.HasText() {
		return nil
	}
	sti := "kilder/" + k.Fil
	indhold, err := fs.ReadFile(fsys, sti)
	if err != nil {
		return fmt.Errorf("teksten til kilden '%s' kan ikke læses: %w", k.ID, err)
	}
	sum := sha256.Sum256(indhold)
	if hex.EncodeToString(sum[:]) != k.SHA256 {
		return fmt.Errorf("%s: teksten er ikke den, som citaterne er prøvet mod (sha256 er %x, %s siger %s); "+
			"læg den oprindelige tekst tilbage, eller prøv citaterne igen og ret sha256", sti, sum, kildeliste, k.SHA256)
	}
	if !utf8.Valid(indhold) {
		return fmt.Errorf("%s: teksten er ikke gyldig UTF-8", sti)
	}
	// Mending a text costs more than reading it, and most runs explain nothing.
	k.tekst = sync.OnceValue(func() *kildetekst { return mend(string(indhold)) })
	return nil
}
