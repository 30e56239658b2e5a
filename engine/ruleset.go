package engine

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/policies"
)

// ruleset is a loaded and compiled set of rules. It never changes.
type ruleset struct {
	regler     []*Regel // by id
	byID       map[string]*Regel
	byType     map[string][]string // rule ids by dokumenttype, sorted
	laesninger []Laesning
	serier     []Serie
	parametre  map[string]any
	full       func() (*loaded, error)
	prebuilt   fs.FS // where compiled programs lie; nil for none
	compilers  *compilers
	values     func() (plan.Value, error) // what the store holds
	info       Regelsaet
	texts      *ruleTexts
	// unseen says that there are rules which may know the readings otherwise than the embedded ones do: by data.felles.laesning alone.
	unseen bool
}

const entrypoint = "main.rego"

// loaded is a rule set's files, parsed.
type loaded struct {
	modules map[string]*ast.Module // as parsed, by file
	data    map[string]any         // what the rules know under data
	store   storage.Store          // of data
}

func loadRuleset(o options) (*ruleset, error) {
	rs := &ruleset{byID: map[string]*Regel{}, byType: map[string][]string{}, parametre: map[string]any{}, compilers: &compilers{made: map[string]*ast.Compiler{}}, texts: &ruleTexts{}}
	rs.unseen = o.base != fs.FS(policies.FS) || len(o.added) > 0
	layers := append([]fs.FS{o.base}, o.added...)
	digest := map[string][]byte{}
	for i, layer := range layers {
		files, err := policyFiles(layer)
		if err != nil {
			return nil, err
		}
		for name, content := range files {
			digest[fmt.Sprintf("%d/%s", i, name)] = content
		}
	}
	rs.info = Regelsaet{Version: Version, Digest: digestOf(digest), Motor: motorName()}
	var known *manifest
	if o.prebuilt != nil && !rs.unseen && len(o.extra) == 0 {
		known = readManifest(o.prebuilt, rs.info.Digest)
	}
	parse := sync.OnceValues(func() (*loaded, error) {
		l := &loaded{modules: map[string]*ast.Module{}, data: map[string]any{}}
		for _, layer := range layers {
			files, err := policyFiles(layer)
			if err != nil {
				return nil, err
			}
			if err := l.add(files); err != nil {
				return nil, err
			}
		}
		return l, nil
	})
	if known != nil {
		rs.prebuilt, rs.info, rs.regler, rs.parametre = o.prebuilt, known.Info, known.Regler, known.Parametre
	} else {
		all, err := parse()
		if err != nil {
			return nil, err
		}
		if err := rs.read(all, o.extra); err != nil {
			return nil, err
		}
	}
	if err := rs.arrange(); err != nil {
		return nil, err
	}
	rs.full = sync.OnceValues(func() (*loaded, error) {
		all, err := parse()
		if err != nil {
			return nil, err
		}
		for _, module := range all.modules {
			forgetMetadata(module)
		}
		all.data["parametre"] = rs.parametre
		all.store = notingStore{inmem.NewFromObjectWithOpts(all.data, inmem.OptRoundTripOnWrite(false))}
		return all, nil
	})
	rs.values = sync.OnceValues(func() (plan.Value, error) {
		all, err := rs.full()
		if err != nil {
			return plan.Value{}, err
		}
		value, err := plan.FromJSON(all.data)
		return plan.Indexed(value), err
	})
	if rs.unseen { // the embedded rules have been compiled together by the tests; what a user brings is told of at once
		if err := rs.compileAll(); err != nil {
			return nil, err
		}
	}
	return rs, nil
}

// read takes the rules and the parameters from what has been parsed.
func (rs *ruleset) read(all *loaded, extra map[string]any) error {
	for name, module := range all.modules {
		if !strings.HasPrefix(name, "regler/") {
			continue
		}
		regel, err := parseRegel(name, module)
		if err != nil {
			return err
		}
		if want := "regler/" + regel.ID + ".rego"; name != want {
			return fmt.Errorf("%s: pakken hedder regler.%s, så filen skal hedde %s", name, strings.ReplaceAll(regel.ID, "/", "."), want)
		}
		rs.regler = append(rs.regler, regel)
	}
	if len(rs.regler) == 0 {
		return errors.New("regelsættet har ingen regler: der skal være mindst én fil i regler/<område>/<regel>.rego")
	}
	sort.Slice(rs.regler, func(i, j int) bool { return rs.regler[i].ID < rs.regler[j].ID })
	if parametre, ok := all.data["parametre"].(map[string]any); ok {
		rs.parametre = parametre
	}
	if err := overlay(rs.parametre, extra); err != nil {
		return err
	}
	rs.info.Parametre = digestOfValue(rs.parametre)
	return nil
}

// arrange finds out what follows from the rules and the parameters.
func (rs *ruleset) arrange() (err error) {
	if rs.serier, err = loadSerier(rs.parametre); err != nil {
		return err
	}
	laesninger, _ := rs.parametre["laesninger"].(map[string]any)
	if rs.laesninger, err = loadLaesninger(laesninger); err != nil {
		return err
	}
	marked := map[string]bool{}
	for _, r := range rs.regler {
		rs.byID[r.ID] = r
		marked[r.Dokumenttype] = marked[r.Dokumenttype] || r.MaerkerSagen
	}
	for _, r := range rs.regler {
		r.flyttes = marked[r.Dokumenttype]
		for _, dokumenttype := range r.Dokumenttyper() {
			rs.byType[dokumenttype] = append(rs.byType[dokumenttype], r.ID)
		}
		for _, l := range r.Laesninger {
			if _, known := laesninger[l]; !known {
				return fmt.Errorf("%s: læsningen %s findes ikke i parametre/laesninger", r.Fil, l)
			}
		}
	}
	return nil
}

// policyFiles are the files of a rule set, by name: its rules, shared modules and data, without tests.
func policyFiles(layer fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(layer, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("regelsættet kan ikke læses: %w", err)
		}
		if entry.IsDir() || name == entrypoint {
			return nil
		}
		base := path.Base(name)
		switch {
		case strings.HasSuffix(base, "_test.rego"):
			return nil
		case strings.HasSuffix(base, ".rego"), base == "data.yaml", base == "data.json":
		default:
			return nil
		}
		content, err := fs.ReadFile(layer, name)
		if err != nil {
			return fmt.Errorf("regelsættet kan ikke læses: %w", err)
		}
		files[name] = content
		return nil
	})
	return files, err
}

// add parses a layer's files, in the order of their names.
func (l *loaded) add(layer map[string][]byte) error {
	for _, name := range slices.Sorted(maps.Keys(layer)) {
		content := layer[name]
		if !strings.HasSuffix(name, ".rego") {
			if err := loadData(l.data, name, content); err != nil {
				return err
			}
			continue
		}
		if _, taken := l.modules[name]; taken {
			return fmt.Errorf("%s findes allerede i det indbyggede regelsæt: vælg et andet id, eller brug --policies-only", name)
		}
		module, err := ast.ParseModuleWithOpts(name, string(content), ast.ParserOptions{ProcessAnnotation: strings.HasPrefix(name, "regler/")})
		if err != nil {
			return fmt.Errorf("reglen kan ikke læses: %w", err)
		}
		l.modules[name] = module
	}
	return nil
}

// forgetMetadata lets go of the comments and annotations of a module, which the compiler would copy and keep.
func forgetMetadata(module *ast.Module) {
	module.Comments, module.Annotations = nil, nil
	for _, rule := range module.Rules {
		rule.Annotations = nil
	}
}

// withInts has the whole numbers of a tree of values as int: the calendar has a hundred thousand, and as text each takes three times
// the memory.
func withInts(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, element := range v {
			v[key] = withInts(element)
		}
	case []any:
		for i, element := range v {
			v[i] = withInts(element)
		}
	case json.Number:
		if n, err := strconv.Atoi(string(v)); err == nil && strconv.Itoa(n) == string(v) {
			return n
		}
	}
	return value
}

// loadData puts a data file at its folder's place in data, as OPA does for a bundle.
func loadData(data map[string]any, name string, content []byte) error {
	var value any
	if err := util.Unmarshal(content, &value); err != nil {
		return fmt.Errorf("%s kan ikke læses: %w", name, err)
	}
	at := data
	parts := strings.Split(path.Dir(name), "/")
	for _, part := range parts[:len(parts)-1] {
		next, ok := at[part].(map[string]any)
		if !ok {
			next = map[string]any{}
			at[part] = next
		}
		at = next
	}
	last := parts[len(parts)-1]
	if parts[0] == "kalender" {
		value = withInts(value)
	}
	if _, taken := at[last]; taken {
		return fmt.Errorf("%s: data.%s er allerede givet", name, strings.Join(parts, "."))
	}
	at[last] = value
	return nil
}

// overlay replaces, area by area, the series that extra gives. It refuses an area or series that the rules do not know:
// a misspelt name must not silently change nothing.
func overlay(parametre, extra map[string]any) error {
	for area, series := range extra {
		known, ok := parametre[area].(map[string]any)
		if !ok {
			return fmt.Errorf("parametrene: området '%s' er ukendt", area)
		}
		given, ok := series.(map[string]any)
		if !ok {
			return fmt.Errorf("parametrene: området '%s' skal være et objekt af serier", area)
		}
		for name, value := range given {
			if _, ok := known[name]; !ok {
				return fmt.Errorf("parametrene: serien '%s.%s' er ukendt", area, name)
			}
			_, wanted := rowsOf(known[name])
			if _, got := rowsOf(value); wanted && !got {
				return fmt.Errorf("parametrene: serien '%s.%s' skal have enhed og raekker: [{fra, vaerdi, kilde, sted, bekraeftet}], som i policies/parametre", area, name)
			}
			known[name] = value
		}
	}
	return nil
}

// Entrypoints is the text of policies/main.rego for these rules: one object per dokumenttype, from id to answer. It is
// generated, so that a rule cannot be forgotten in it.
func Entrypoints(regler []*Regel) string {
	var b bytes.Buffer
	b.WriteString(`# Generated by ` + "`make docs`" + ` from the rules' METADATA; do not edit.

# METADATA
# scope: package
# title: Entrypoints
# description: One object per dokumenttype, from a rule's id to its answer. A rule that gives no answer is absent.
package pladstjek
`)
	for _, r := range regler {
		for _, dokumenttype := range r.Dokumenttyper() {
			writeEntrypoint(&b, r, dokumenttype)
		}
	}
	return b.String()
}

// entrypoints is that part of it which is of one dokumenttype.
func entrypoints(regler []*Regel, dokumenttype string) string {
	var b bytes.Buffer
	b.WriteString("package pladstjek\n")
	for _, r := range regler {
		writeEntrypoint(&b, r, dokumenttype)
	}
	return b.String()
}

func writeEntrypoint(b *bytes.Buffer, r *Regel, dokumenttype string) {
	fmt.Fprintf(b, "\n%s[%q] := data.regler.%s.svar\n", dokumenttype, r.ID, strings.ReplaceAll(r.ID, "/", "."))
}

// capabilities are OPA's without whatever looks outside the document and the rule set, or answers differently twice.
func capabilities() *ast.Capabilities {
	c := ast.CapabilitiesForThisVersion()
	kept := c.Builtins[:0]
	for _, b := range c.Builtins {
		if b.Nondeterministic || outward(b.Name) {
			continue
		}
		kept = append(kept, b)
	}
	c.Builtins = kept
	c.AllowNet = []string{}
	return c
}

func outward(name string) bool {
	for _, prefix := range []string{"http.", "net.", "opa.", "rand.", "uuid.", "time.now_ns", "providers.", "rego.parse_module", "io.jwt", "trace"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

func digestOf(files map[string][]byte) string {
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	sort.Strings(names)
	h := sha256.New()
	for _, name := range names {
		fmt.Fprintf(h, "%s\x00%d\x00", name, len(files[name]))
		h.Write(files[name])
	}
	return hex.EncodeToString(h.Sum(nil))
}

func digestOfValue(v any) string {
	b, err := json.Marshal(v) // sorted keys
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
