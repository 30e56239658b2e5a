package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/pladstjek/pladstjek/engine/accept"
	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/schemas"
)

// notTypes are the files of schemas/ that describe something else than a document the user hands in.
var notTypes = []string{"bestand", "faelles", "parameter", "regel", "resultat", "resultat-afslutning", "resultat-bestandslinje", "resultat-linje", "svar"}

// Skemaer are the schemas of the known document types. It is safe for concurrent use.
type Skemaer struct {
	types   []string
	schemas map[string]func() (*Skema, error)
}

// LoadSkemaer lists the schemas `<dokumenttype>.json` at the top of fsys. Each is read and compiled the first time it is
// asked for. The error is that of reading the folder.
func LoadSkemaer(fsys fs.FS) (*Skemaer, error) {
	files, err := fs.Glob(fsys, "*.json")
	if err != nil {
		return nil, err
	}
	s := &Skemaer{schemas: map[string]func() (*Skema, error){}}
	for _, file := range files {
		name := strings.TrimSuffix(file, ".json")
		if slices.Contains(notTypes, name) {
			continue
		}
		s.types = append(s.types, name)
		s.schemas[name] = sync.OnceValues(func() (*Skema, error) { return compileSkema(fsys, file, name) })
	}
	slices.Sort(s.types)
	return s, nil
}

// Types returns the known document types in alphabetical order.
func (s *Skemaer) Types() []string {
	return slices.Clone(s.types)
}

// Skema returns the schema of a document type. It is an error that the type is unknown or that its schema is faulty.
func (s *Skemaer) Skema(dokumenttype string) (*Skema, error) {
	get, ok := s.schemas[dokumenttype]
	if !ok {
		return nil, fmt.Errorf("ukendt dokumenttype '%s'; kendte typer: %s", excerpt(dokumenttype), strings.Join(s.types, ", "))
	}
	return get()
}

// Skema is the schema of one document type: what a document may hold, and what its fields are called.
type Skema struct {
	dokumenttype string
	root         map[string]any
	// accepts tells of a strict document whether it certainly follows the schema, much faster than authority does, which is asked
	// about all others and says what is wrong. nil accepts none; unsupported tells why.
	accepts     func(plan.Value) bool
	unsupported error
	// authority is compiled when it is first asked: that takes long, and most documents are accepted without it.
	authority func() (*jsonschema.Schema, error)
	lock      sync.RWMutex
	fields    map[string]*field // what is known of the fields that have been asked about, by pattern
}

// field is what a schema says of the values at one path, whatever their number in a list.
type field struct {
	title, titleEn  string
	personal, prose bool
}

func compileSkema(fsys fs.FS, file, name string) (*Skema, error) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, fmt.Errorf("skemaet %s: %w", name, err)
	}
	s := &Skema{dokumenttype: name}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&s.root); err != nil {
		return nil, fmt.Errorf("skemaet %s: %w", name, err)
	}
	s.authority = sync.OnceValues(func() (*jsonschema.Schema, error) { return compileAuthority(name, data) })
	accepting, err := accept.Compile(s.root)
	if s.unsupported = err; err == nil {
		s.accepts = accepting.Accepts
	}
	if err != nil || fsys != fs.FS(schemas.FS) { // the embedded schemas have been compiled by the tests
		if _, err := s.authority(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func compileAuthority(name string, data []byte) (*jsonschema.Schema, error) {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true // else 2019-02-30 is a date
	compiler.LoadURL = func(url string) (io.ReadCloser, error) {
		return nil, fmt.Errorf("et skema må ikke henvise til et andet dokument (%s)", url)
	}
	url := "urn:pladstjek:" + name
	if err := compiler.AddResource(url, bytes.NewReader(data)); err != nil {
		return nil, fmt.Errorf("skemaet %s: %w", name, err)
	}
	compiled, err := compiler.Compile(url)
	if err != nil {
		return nil, fmt.Errorf("skemaet %s: %w", name, err)
	}
	return compiled, nil
}

// Accepts tells fast that a document follows the schema. Where it does not tell so, the document may still follow it: a few things
// are not looked into (see package accept), and a schema outside the part that can be looked into fast accepts nothing.
func (s *Skema) Accepts(document plan.Value) bool {
	return s.accepts != nil && s.accepts(document)
}

// Unsupported tells why the schema accepts no document fast, nil where it does.
func (s *Skema) Unsupported() error { return s.unsupported }

// Label returns what the field at a document path is called: the schema's title ("da") or x-title-en ("en"), "" when it
// has none. Where a $ref has keywords beside it, these win over what it refers to.
func (s *Skema) Label(path []any, lang string) string {
	return s.field(path).name(Sprog(lang))
}

func (f *field) name(sprog Sprog) string {
	if sprog == Engelsk {
		return f.titleEn
	}
	return f.title
}

// Personal says whether the value at a document path, or something it is part of, is personal data (x-personoplysning).
func (s *Skema) Personal(path []any) bool {
	return s.field(path).personal
}

// FreeText says whether the value at a document path, or something it is part of, is free text (x-fritekst).
func (s *Skema) FreeText(path []any) bool {
	return s.field(path).prose
}

// accepting is the schema of a strict document that certainly follows it; nil when it may not follow its schema, or has none. The
// error is that of a faulty schema.
func (s *Skemaer) accepting(value plan.Value) (*Skema, error) {
	get, ok := s.schemas[value.Field("dokumenttype").Str()]
	if !ok {
		return nil, nil
	}
	schema, err := get()
	if err != nil || !schema.Accepts(value) {
		return nil, err
	}
	return schema, nil
}

// field looks up what the schema says of a path. Documents have the same paths again and again; paths that no document can have
// are not remembered, for there is no end of them.
func (s *Skema) field(path []any) *field {
	var room [128]byte
	key := room[:0]
	for _, step := range path {
		key = append(key, '/')
		switch step := step.(type) {
		case int:
			key = append(key, '*')
		case string:
			if isNumber(step) {
				key = append(key, '*')
			} else {
				key = append(key, step...)
			}
		}
	}
	s.lock.RLock()
	known, ok := s.fields[string(key)]
	s.lock.RUnlock()
	if ok {
		return known
	}
	f := &field{personal: s.annotated(path, "x-personoplysning"), prose: s.annotated(path, "x-fritekst")}
	layers := s.at(path)
	for _, layer := range layers {
		if title, ok := layer["title"].(string); ok && f.title == "" {
			f.title = title
		}
		if title, ok := layer["x-title-en"].(string); ok && f.titleEn == "" {
			f.titleEn = title
		}
	}
	if len(layers) > 0 {
		s.lock.Lock()
		defer s.lock.Unlock()
		if s.fields == nil {
			s.fields = map[string]*field{}
		}
		s.fields[string(key)] = f
	}
	return f
}

// Known says whether documents of this type can have a value at path. "*" steps over the elements of a list.
func (s *Skema) Known(path []string) bool {
	layers := s.layers(s.root)
	for _, step := range path {
		layers = s.below(layers, step)
	}
	return len(layers) > 0
}

// isNumber tells a decimal number as strconv.Atoi does, without the error that it makes of every name.
func isNumber(step string) bool {
	if step == "" || strings.IndexByte("+-0123456789", step[0]) < 0 {
		return false
	}
	_, err := strconv.Atoi(step)
	return err == nil
}

func (s *Skema) annotated(path []any, keyword string) bool {
	layers := s.layers(s.root)
	for i := 0; ; i++ {
		for _, layer := range layers {
			if layer[keyword] == true {
				return true
			}
		}
		if i == len(path) {
			return false
		}
		layers = s.below(layers, path[i])
	}
}

func (s *Skema) at(path []any) []map[string]any {
	layers := s.layers(s.root)
	for _, step := range path {
		layers = s.below(layers, step)
	}
	return layers
}

// below returns the schemas of a child of a value that layers describe.
func (s *Skema) below(layers []map[string]any, step any) (children []map[string]any) {
	name, named := step.(string)
	index, isIndex := step.(int)
	if named {
		parsed, err := strconv.Atoi(name)
		index, isIndex = parsed, err == nil
	}
	for _, layer := range layers {
		if properties, ok := layer["properties"].(map[string]any); ok && named {
			if property, ok := properties[name].(map[string]any); ok {
				children = append(children, s.layers(property)...)
				continue
			}
		}
		if !isIndex && name != "*" {
			continue
		}
		if prefix, ok := layer["prefixItems"].([]any); ok && isIndex && index >= 0 && index < len(prefix) {
			if item, ok := prefix[index].(map[string]any); ok {
				children = append(children, s.layers(item)...)
			}
		} else if items, ok := layer["items"].(map[string]any); ok {
			children = append(children, s.layers(items)...)
		}
	}
	return children
}

// layers returns schema and everything that it applies to the same value, the nearest first: the keywords of schema
// itself, what its $ref refers to, and the branches of its allOf, anyOf, oneOf, then and else.
func (s *Skema) layers(schema map[string]any) []map[string]any {
	return s.appendLayers(nil, schema, 0)
}

func (s *Skema) appendLayers(layers []map[string]any, schema map[string]any, depth int) []map[string]any {
	const deepest = 16 // a schema that refers to itself for the same value would never end
	if schema == nil || depth > deepest {
		return layers
	}
	layers = append(layers, schema)
	if reference, ok := schema["$ref"].(string); ok {
		layers = s.appendLayers(layers, s.resolve(reference), depth+1)
	}
	for _, keyword := range []string{"allOf", "anyOf", "oneOf"} {
		branches, _ := schema[keyword].([]any)
		for _, branch := range branches {
			b, _ := branch.(map[string]any)
			layers = s.appendLayers(layers, b, depth+1)
		}
	}
	for _, keyword := range []string{"then", "else"} {
		b, _ := schema[keyword].(map[string]any)
		layers = s.appendLayers(layers, b, depth+1)
	}
	return layers
}

// resolve follows a reference within the schema ("#", "#/$defs/…"); it returns nil for any other.
func (s *Skema) resolve(reference string) map[string]any {
	pointer, ok := strings.CutPrefix(reference, "#")
	if !ok {
		return nil
	}
	steps, err := ParsePointer(pointer)
	if err != nil {
		return nil
	}
	var at any = s.root
	for _, step := range steps {
		object, _ := at.(map[string]any)
		at = object[step]
	}
	schema, _ := at.(map[string]any)
	return schema
}
