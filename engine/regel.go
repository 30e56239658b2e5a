package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Sprog is a language of the texts that people read.
type Sprog string

// The languages there are texts in.
const (
	Dansk   Sprog = "da"
	Engelsk Sprog = "en"
)

// Alvor is the weight of a rule: what kind of source demands it.
type Alvor string

// The weights, heaviest first: a skal in a lov or bekendtgørelse; a skal in koncept, notat, oplæg or agreement; a bør.
const (
	Lovkrav     Alvor = "lovkrav"
	Konceptkrav Alvor = "konceptkrav"
	Anbefaling  Alvor = "anbefaling"
)

// Regel is a rule as its METADATA declares it. It is loaded once and never changes.
type Regel struct {
	// ID is område/regel: the path of the rule's file and package.
	ID string
	// Titel names the rule in one line; Metadata has the English title.
	Titel string
	// Beskrivelse says what must hold; IkkeKodet what the rule does not check.
	Beskrivelse, IkkeKodet string
	// Fil is the rule's file within the policies.
	Fil string
	Metadata
	// flyttes says that the rule's documents are judged by the nearest regime where they lie outside the scheme.
	flyttes bool
}

// Metadata is the custom part of a rule's METADATA, after schemas/regel.json.
type Metadata struct {
	TitelEn      string                      `json:"titel_en"`
	Dokumenttype string                      `json:"dokumenttype"`
	Ogsaa        []string                    `json:"ogsaa,omitempty"`
	Alvor        Alvor                       `json:"alvor"`
	Ansvarlig    OneOrMore                   `json:"ansvarlig"`
	Laesninger   []string                    `json:"laesninger,omitempty"`
	Efter        []string                    `json:"efter"`
	Varianter    []Variant                   `json:"varianter"`
	Hjemmel      []Hjemmel                   `json:"hjemmel"`
	Beregning    map[Sprog]map[string]string `json:"beregning,omitempty"`
	Besked       map[Sprog]map[string]string `json:"besked"`
	Bemaerkning  map[Sprog]map[string]string `json:"bemaerkning,omitempty"`
	Afhjaelpning map[Sprog]string            `json:"afhjaelpning"`
	Fortolkning  map[Sprog]string            `json:"fortolkning,omitempty"`
	SenereTrin   []string                    `json:"senere_trin,omitempty"`
	Bestand      *Bestand                    `json:"bestand,omitempty"`
	MaerkerSagen bool                        `json:"maerker_sagen,omitempty"`
}

// Variant is the wording of a rule that is in force from one day to another, both included. Til is zero where no source
// closes it.
type Variant struct {
	Navn    string                      `json:"navn"`
	Fra     Dato                        `json:"fra"`
	Til     Dato                        `json:"til,omitempty"`
	Hjemmel []Hjemmel                   `json:"hjemmel,omitempty"`
	Besked  map[Sprog]map[string]string `json:"besked,omitempty"`
}

// Hjemmel is a place in a source that a rule rests on. Either it quotes the source (Citat), or it says that the wording
// was not seen (Ordlyd "ikke_set"), how sure the content is (Sikkerhed "set" or "sekundaer") and where it was seen.
type Hjemmel struct {
	Kilde     string `json:"kilde"`
	Sted      string `json:"sted"`
	Citat     string `json:"citat,omitempty"`
	Ordlyd    string `json:"ordlyd,omitempty"`
	Sikkerhed string `json:"sikkerhed,omitempty"`
	SetHos    string `json:"set_hos,omitempty"`
}

// OneOrMore is a list that METADATA may write as a single string.
type OneOrMore []string

// UnmarshalJSON accepts a string or a list of strings.
func (o *OneOrMore) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		var one string
		if err := json.Unmarshal(data, &one); err != nil {
			return err
		}
		*o = OneOrMore{one}
		return nil
	}
	return json.Unmarshal(data, (*[]string)(o))
}

// parseRegel reads the METADATA of the module in fil, which must be a rule package regler.<område>.<regel>.
func parseRegel(fil string, module *ast.Module) (*Regel, error) {
	id := strings.TrimPrefix(strings.ReplaceAll(strings.TrimPrefix(module.Package.Path.String(), "data."), ".", "/"), "regler/")
	for _, a := range module.Annotations {
		if a.Scope != "package" {
			continue
		}
		raw, err := json.Marshal(a.Custom)
		if err != nil {
			return nil, fmt.Errorf("%s: METADATA: %w", fil, err)
		}
		r := &Regel{ID: id, Titel: a.Title, Fil: fil}
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&r.Metadata); err != nil {
			return nil, fmt.Errorf("%s: METADATA: %w", fil, err)
		}
		r.Beskrivelse, r.IkkeKodet, _ = strings.Cut(strings.Join(strings.Fields(a.Description), " "), "Ikke kodet:")
		r.Beskrivelse, r.IkkeKodet = strings.TrimSpace(r.Beskrivelse), strings.TrimSpace(r.IkkeKodet)
		return r, r.check()
	}
	return nil, fmt.Errorf("%s: reglen %s har ingen METADATA med scope: package", fil, id)
}

func (r *Regel) check() error {
	missing := func(what string) error {
		return fmt.Errorf("%s: METADATA for %s mangler %s", r.Fil, r.ID, what)
	}
	switch {
	case r.Titel == "":
		return missing("title")
	case r.IkkeKodet == "":
		return missing("'Ikke kodet:' i description")
	case r.Dokumenttype == "":
		return missing("dokumenttype")
	case r.Alvor != Lovkrav && r.Alvor != Konceptkrav && r.Alvor != Anbefaling:
		return missing("alvor (lovkrav, konceptkrav eller anbefaling)")
	case len(r.Ansvarlig) == 0:
		return missing("ansvarlig")
	case len(r.Hjemmel) == 0:
		return missing("hjemmel")
	case r.Besked[Dansk]["brud"] == "" && r.Besked[Dansk]["normkonflikt"] == "":
		return missing("besked.da.brud")
	case r.Afhjaelpning[Dansk] == "":
		return missing("afhjaelpning.da")
	}
	if (r.Dokumenttype == bestandstype) != (r.Bestand != nil) {
		return missing("bestand og dokumenttype: bestand; den ene kan ikke stå uden den anden")
	}
	if r.Bestand != nil {
		if err := r.Bestand.check(r); err != nil {
			return err
		}
	}
	for _, v := range r.Varianter {
		if v.Navn == "" || v.Til != 0 && v.Til < v.Fra {
			return fmt.Errorf("%s: METADATA for %s har en variant uden navn, eller som slutter før den begynder", r.Fil, r.ID)
		}
	}
	return nil
}

// Dokumenttyper are the types of document that the rule judges: Dokumenttype and those it judges too (Ogsaa).
func (r *Regel) Dokumenttyper() []string { return append([]string{r.Dokumenttype}, r.Ogsaa...) }

// Omraade is the first part of the rule's id.
func (r *Regel) Omraade() string {
	area, _, _ := strings.Cut(r.ID, "/")
	return area
}

// TitelFor is the rule's title in the language; Danish where there is no other.
func (r *Regel) TitelFor(sprog Sprog) string {
	if sprog == Engelsk && r.TitelEn != "" {
		return r.TitelEn
	}
	return r.Titel
}
