package rapport

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/pladstjek/pladstjek/engine"
)

// jsonWriter writes one object after schemas/resultat.json (samling), an element of its lists at a time.
type jsonWriter struct {
	w io.Writer
	// documents and delivery say that the list of that name has an element.
	documents, delivery bool
	text                jsonText
}

func newJSON(w io.Writer, _ Options) Writer {
	return &jsonWriter{w: w, text: jsonText{indented: true}}
}

func (j *jsonWriter) Document(r engine.Resultat, _ *engine.Document) error {
	before := ",\n    "
	if !j.documents {
		before, j.documents = "{\n  \"resultater\": [\n    ", true
	}
	const level = 2 // of an element of the list
	j.text.reset(level)
	j.text.out = append(j.text.out, before...)
	j.text.open('{')
	j.text.resultat(&r)
	j.text.close('}')
	if j.text.err != nil {
		return j.text.err
	}
	_, err := j.w.Write(j.text.out)
	return err
}

func (j *jsonWriter) Bestand(f engine.Bestandsfund) error {
	before := ",\n    "
	if !j.delivery {
		before, j.delivery = j.endOfDocuments()+"  \"bestand\": [\n    ", true
	}
	return j.element(before, f)
}

func (j *jsonWriter) element(before string, v any) error {
	element, err := indented("    ", v)
	if err != nil {
		return err
	}
	_, err = j.w.Write(append([]byte(before), element...))
	return err
}

func (j *jsonWriter) endOfDocuments() string {
	if j.documents {
		return "\n  ],\n"
	}
	return "{\n  \"resultater\": [],\n"
}

// samletAntal are the numbers over all documents, and those of the findings about the delivery.
type samletAntal struct {
	Dokumenter int `json:"dokumenter"`
	Ugyldige   int `json:"ugyldige"`
	engine.Antal
	Bestand engine.Antal `json:"bestand"`
}

func (j *jsonWriter) Close(s Samlet) error {
	antal, err := indented("  ", samletAntal{s.Dokumenter, s.Ugyldige, s.Antal, s.Bestand})
	if err != nil {
		return err
	}
	end := "\n  ],\n"
	if !j.delivery {
		end = j.endOfDocuments() + "  \"bestand\": [],\n"
	}
	end += "  \"antal\": " + string(antal)
	if s.Delvis {
		end += ",\n  \"delvis\": true"
	}
	if s.Undtagelser != nil {
		waivers, err := indented("  ", s.Undtagelser)
		if err != nil {
			return err
		}
		end += ",\n  \"undtagelser\": " + string(waivers)
	}
	_, err = io.WriteString(j.w, end+"\n}\n")
	return err
}

// writeJSON writes v as a file of its own.
func writeJSON(w io.Writer, v any) error {
	out, err := indented("", v)
	if err != nil {
		return err
	}
	_, err = w.Write(append(out, '\n'))
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
