package rapport

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/pladstjek/pladstjek/engine"
)

// jsonWriter writes one object after schemas/resultat.json (samling), an element of its list at a time.
type jsonWriter struct {
	w       io.Writer
	started bool
}

func newJSON(w io.Writer, _ Options) Writer { return &jsonWriter{w: w} }

func (j *jsonWriter) Document(r engine.Resultat, _ *engine.Document) error {
	element, err := indented("    ", r)
	if err != nil {
		return err
	}
	before := ",\n    "
	if !j.started {
		before, j.started = "{\n  \"resultater\": [\n    ", true
	}
	_, err = j.w.Write(append([]byte(before), element...))
	return err
}

// samletAntal are the numbers over all documents.
type samletAntal struct {
	Dokumenter int `json:"dokumenter"`
	Ugyldige   int `json:"ugyldige"`
	engine.Antal
}

func (j *jsonWriter) Close(s Samlet) error {
	antal, err := indented("  ", samletAntal{s.Dokumenter, s.Ugyldige, s.Antal})
	if err != nil {
		return err
	}
	end := "\n  ],\n"
	if !j.started {
		end = "{\n  \"resultater\": [],\n"
	}
	end += "  \"bestand\": [],\n  \"antal\": " + string(antal)
	if s.Delvis {
		end += ",\n  \"delvis\": true"
	}
	_, err = io.WriteString(j.w, end+"\n}\n")
	return err
}

// indented marshals v with two spaces a level, every line but the first behind the prefix, and with < > & as they are.
func indented(prefix string, v any) ([]byte, error) {
	compact, err := oneLine(v)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = json.Indent(&out, bytes.TrimRight(compact, "\n"), prefix, "  ")
	return out.Bytes(), err
}

// oneLine marshals v on a line that ends with a line break.
func oneLine(v any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v)
	return out.Bytes(), err
}
