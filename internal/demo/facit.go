package demo

import (
	"encoding/json"
	"fmt"
	"path"
)

// facitlinje is a line of the truth file: what is to be found in one document.
type facitlinje struct {
	// Fil is the document's file, in the folder or archive; Linje its line, where the file has one document a line.
	Fil   string `json:"fil"`
	Linje int    `json:"linje,omitempty"`
	ID    string `json:"id"`
	Type  string `json:"type"`
	// Brud are all the rules that are broken, none where nothing was planted; Uoplyst those that a plant makes undecidable.
	Brud       []string    `json:"brud"`
	Uoplyst    []string    `json:"uoplyst,omitempty"`
	Afvigelser []Afvigelse `json:"afvigelser,omitempty"`
}

// appendFacit appends the document's line of the truth file.
func (d *Dokument) appendFacit(til []byte, fil string, linje int) []byte {
	data, err := json.Marshal(facitlinje{Fil: fil, Linje: linje, ID: d.ID, Type: d.Type, Brud: d.Brud(), Uoplyst: d.Uoplyst(), Afvigelser: d.Afvigelser})
	if err != nil {
		panic(err) // texts and lists of texts only
	}
	return append(append(til, data...), '\n')
}

// filnavn is the document's file in a folder or an archive: by type and year, or, where there are more than a thousand, in
// numbered folders of a thousand each (by type and year most of those would hold a file or two).
func (d *Dokument) filnavn(antal int) string {
	if antal > filerPrMappe {
		return path.Join(fmt.Sprintf("%04d", d.Nr/filerPrMappe), d.navn+".json")
	}
	return path.Join(d.Type, fmt.Sprint(d.Aar), d.navn+".json")
}

const filerPrMappe = 1000
