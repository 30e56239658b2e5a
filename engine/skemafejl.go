package engine

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// violation is one failed keyword of a schema, or all the failed keywords that one mistake leads to.
type violation struct {
	offset  int
	sti     string // the pointer of the wanted field
	path    []any  // the value concerned; for an unknown or missing field: its parent
	keyword string
	name    string // the unknown or missing field
	schema  map[string]any
	// expected is the x-forventet of a schema that the failed one is part of, nil when there is none.
	expected map[string]any
	holder   map[string]any // the schema with x-forventet
	at       string         // the keyword's location in the schema: only for a fixed order
}

// rank orders the keywords by how much they tell about one and the same value; the lowest is told.
var rank = []string{"additionalProperties", "type", "const", "enum", "format", "required", "dependentRequired", "minLength", "pattern"}

// validation is one document on its way through one schema.
type validation struct {
	schema *Skema
	parsed *parsed
	root   map[string]any
	found  map[string]violation // by sti: one mistake gives one error
}

// validate returns what the schema has against a document, without what has been reported already.
func (s *Skema) validate(p *parsed, root map[string]any) (faults faultList) {
	err := s.compiled.Validate(root)
	if err == nil {
		return faultList{}
	}
	v := validation{schema: s, parsed: p, root: root, found: map[string]violation{}}
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) { // a schema that refers to itself without end
		return faultList{faults: []fault{{da: "dokumentet kan ikke valideres: " + err.Error(), en: "the document cannot be validated: " + err.Error()}}}
	}
	v.collect(invalid)
	v.dropMisspelt()
	violations := make([]violation, 0, len(v.found))
	for _, violation := range v.found {
		violations = append(violations, violation)
	}
	slices.SortFunc(violations, func(a, b violation) int { return cmp.Or(cmp.Compare(a.offset, b.offset), cmp.Compare(a.sti, b.sti)) })
	for _, violation := range violations {
		if faults.full() {
			faults.more++
			continue
		}
		da, en := v.describe(violation)
		faults.add(fault{offset: violation.offset, sti: violation.sti, da: da, en: en, complete: violation.keyword == "additionalProperties"})
	}
	return faults
}

// collect walks the library's tree of errors down to the keywords that failed.
func (v *validation) collect(e *jsonschema.ValidationError) {
	for _, violation := range v.violations(e) {
		v.add(violation)
	}
}

func (v *validation) add(new violation) {
	if strings.HasPrefix(new.sti, "/laesninger") || v.parsed.bad[new.offset] {
		return // reported already
	}
	old, ok := v.found[new.sti]
	if !ok || cmp.Or(cmp.Compare(rankOf(new.keyword), rankOf(old.keyword)), cmp.Compare(new.at, old.at)) < 0 {
		v.found[new.sti] = new
	}
}

func rankOf(keyword string) int {
	if i := slices.Index(rank, keyword); i >= 0 {
		return i
	}
	return len(rank)
}

func (v *validation) violations(e *jsonschema.ValidationError) []violation {
	if len(e.Causes) == 0 {
		return v.leaf(e)
	}
	steps := locationSteps(e.KeywordLocation)
	if last := steps[max(0, len(steps)-1):]; len(last) == 1 && (last[0] == "anyOf" || last[0] == "oneOf") {
		return v.alternatives(e, steps)
	}
	var all []violation
	for _, cause := range e.Causes {
		all = append(all, v.violations(cause)...)
	}
	return all
}

// alternatives chooses what to tell when no branch of an anyOf or a oneOf fits: what the author expected; else what is
// wrong by the branch that was probably meant, which is one that did not already fail on the kind of value.
func (v *validation) alternatives(e *jsonschema.ValidationError, steps []string) []violation {
	whole := v.violation(e, steps)
	if whole.expected != nil {
		return []violation{whole}
	}
	var best []violation
	bestBranch := ""
	for _, cause := range e.Causes {
		branch := v.violations(cause)
		meant := !slices.ContainsFunc(branch, func(b violation) bool {
			return b.sti == whole.sti && (b.keyword == "type" || b.keyword == "const" || b.keyword == "enum")
		})
		if meant && (best == nil || cmp.Or(cmp.Compare(len(branch), len(best)), cmp.Compare(cause.KeywordLocation, bestBranch)) < 0) {
			best, bestBranch = branch, cause.KeywordLocation
		}
	}
	if best == nil {
		return []violation{whole}
	}
	return best
}

// leaf turns a failed keyword into the fields that are wrong: the library names the parent of unknown and missing ones.
func (v *validation) leaf(e *jsonschema.ValidationError) []violation {
	steps := locationSteps(e.KeywordLocation)
	base := v.violation(e, steps)
	switch base.keyword {
	case "additionalProperties":
		return v.unknown(base)
	case "unevaluatedProperties":
		if len(base.path) > 0 {
			base.name, _ = base.path[len(base.path)-1].(string)
			base.path = base.path[:len(base.path)-1]
			return []violation{v.unknownField(base, base.name)}
		}
	case "required":
		var missing []violation
		object, _ := v.value(base.path).(map[string]any)
		names, _ := base.schema["required"].([]any)
		for _, name := range names {
			name, _ := name.(string)
			if _, ok := object[name]; !ok {
				missing = append(missing, v.missingField(base, name))
			}
		}
		return missing
	case "dependentRequired":
		if len(steps) > 2 {
			dependent, _ := base.schema["dependentRequired"].(map[string]any)
			names, _ := dependent[steps[len(steps)-2]].([]any)
			if i, err := strconv.Atoi(steps[len(steps)-1]); err == nil && i < len(names) {
				name, _ := names[i].(string)
				return []violation{v.missingField(base, name)}
			}
		}
	}
	return []violation{base}
}

// unknown lists the fields of an object that its schema does not have, in the order of the file.
func (v *validation) unknown(base violation) []violation {
	object, _ := v.value(base.path).(map[string]any)
	known, _ := base.schema["properties"].(map[string]any)
	var names []string
	for name := range object {
		if _, ok := known[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	keys := v.keys(base.path)
	unknown := make([]violation, len(names))
	for i, name := range names {
		unknown[i] = base
		unknown[i].name = name
		unknown[i].sti += "/" + escapePointer(name)
		unknown[i].offset = keys[name]
	}
	return unknown
}

func (v *validation) unknownField(base violation, name string) violation {
	base.keyword = "additionalProperties"
	base.offset = v.keys(base.path)[name]
	return base
}

// keys returns the offsets of the keys of the object at path.
func (v *validation) keys(path []any) map[string]int {
	n, _ := v.parsed.index.find(path)
	keys := make(map[string]int, n.count)
	for _, child := range v.parsed.index.nodes[n.first : n.first+n.count] {
		if child.key >= 0 {
			keys[v.parsed.index.keyName(child)] = int(child.key)
		}
	}
	return keys
}

func (v *validation) missingField(base violation, name string) violation {
	n, _ := v.parsed.index.find(base.path)
	base.offset, _ = v.parsed.index.label(n)
	base.name = name
	base.sti += "/" + escapePointer(name)
	return base
}

// dropMisspelt drops the missing field that an unknown one beside it was probably meant to be.
func (v *validation) dropMisspelt() {
	for _, violation := range v.found {
		if violation.keyword != "additionalProperties" {
			continue
		}
		meant := Pointer(append(slices.Clone(violation.path), v.suggestion(violation)))
		if missing, ok := v.found[meant]; ok && missing.keyword == "required" {
			delete(v.found, meant)
		}
	}
}

// violation finds the failed keyword of an error in the schema, and the value that it judged in the document.
func (v *validation) violation(e *jsonschema.ValidationError, steps []string) violation {
	path, at := v.instance(e.InstanceLocation)
	chain, keyword := v.schema.chain(steps)
	n, _ := v.parsed.index.find(path)
	found := violation{
		offset: int(n.start), sti: Pointer(path), path: path, keyword: keyword,
		schema: chain[len(chain)-1].schema, at: e.KeywordLocation,
	}
	if keyword == "additionalProperties" || keyword == "unevaluatedProperties" || keyword == "required" || keyword == "dependentRequired" {
		return found // what is expected of an object as a whole does not tell which field is wrong
	}
	for _, link := range chain {
		expected, ok := link.schema["x-forventet"].(map[string]any)
		if ok && link.depth == at {
			found.expected, found.holder = expected, link.schema
			break
		}
	}
	return found
}

// instance turns the library's location of a value into a path. The library escapes twice: as a pointer, then as a URL.
func (v *validation) instance(location string) (path []any, depth int) {
	steps := locationSteps(location)
	var value any = v.root
	for _, step := range steps {
		if list, ok := value.([]any); ok {
			if i, ok := elementIndex(step, len(list)); ok {
				path, value = append(path, i), list[i]
				continue
			}
		}
		path = append(path, step)
		object, _ := value.(map[string]any)
		value = object[step]
	}
	return path, len(steps)
}

func (v *validation) value(path []any) any {
	value, _ := lookup(v.root, path)
	return value
}

// locationSteps splits a location of the library.
func locationSteps(location string) []string {
	if location == "" {
		return nil
	}
	steps := strings.Split(strings.TrimPrefix(location, "/"), "/")
	for i, step := range steps {
		if plain, err := url.PathUnescape(step); err == nil {
			step = plain
		}
		steps[i] = unescapePointer(step)
	}
	return steps
}

// link is a schema on the way to a failed keyword, and how many steps into the document the value it judges lies.
type link struct {
	schema map[string]any
	depth  int
}

// chain follows the location of a keyword through the schema. It returns the schemas on the way, the root first, and
// the keyword; "" when the schema itself is false.
func (s *Skema) chain(steps []string) (chain []link, keyword string) {
	at := link{schema: s.root}
	chain = []link{at}
	for len(steps) > 0 {
		keyword = steps[0]
		next, length := at, 1
		switch value := at.schema[keyword]; keyword {
		case "$ref":
			reference, _ := value.(string)
			next.schema = s.resolve(reference)
		case "allOf", "anyOf", "oneOf", "prefixItems":
			branches, _ := value.([]any)
			if len(steps) == 1 {
				return chain, keyword
			}
			next.schema = nil
			if i, err := strconv.Atoi(steps[1]); err == nil && i < len(branches) {
				next.schema, _ = branches[i].(map[string]any)
			}
			length = 2
		case "properties", "patternProperties", "dependentSchemas":
			if len(steps) == 1 {
				return chain, keyword
			}
			named, _ := value.(map[string]any)
			next.schema, _ = named[steps[1]].(map[string]any)
			length = 2
		default:
			next.schema, _ = value.(map[string]any)
		}
		if next.schema == nil {
			return chain, keyword
		}
		switch keyword {
		case "dependentRequired":
			return chain, keyword
		case "properties", "patternProperties", "prefixItems", "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames":
			next.depth++
		}
		chain, at, keyword, steps = append(chain, next), next, "", steps[length:]
	}
	return chain, keyword
}

// describe says what is wrong in Danish and English.
func (v *validation) describe(x violation) (da, en string) {
	value := v.value(x.path)
	switch x.keyword {
	case "additionalProperties":
		return v.describeUnknown(x)
	case "required":
		return "feltet mangler", "the field is missing"
	case "dependentRequired":
		return "feltet mangler: det skal stå her, fordi et andet felt i samme objekt er oplyst", "the field is missing: it must stand here because another field of the same object does"
	}
	if x.expected != nil {
		return v.describeExpected(x, value)
	}
	shownDa, shownEn := v.shown(x.path, value)
	limit := fmt.Sprint(x.schema[x.keyword])
	switch x.keyword {
	case "type":
		return describeType(x.schema, value)
	case "const":
		return fmt.Sprintf("%s er ikke tilladt her: der skal stå %s", shownDa, literal(x.schema["const"])), fmt.Sprintf("%s is not allowed here: it must be %s", shownEn, literal(x.schema["const"]))
	case "enum":
		return v.describeEnum(x, value)
	case "format":
		return v.describeFormat(x, value)
	case "pattern":
		return fmt.Sprintf("%s har ikke den rigtige form (mønster %s)", shownDa, limit), fmt.Sprintf("%s does not have the right form (pattern %s)", shownEn, limit)
	case "minLength":
		return fmt.Sprintf("teksten er for kort: mindst %s tegn", limit), fmt.Sprintf("the text is too short: at least %s characters", limit)
	case "maxLength":
		return fmt.Sprintf("teksten er for lang: højst %s tegn", limit), fmt.Sprintf("the text is too long: at most %s characters", limit)
	case "minimum":
		return fmt.Sprintf("tallet skal være mindst %s", limit), fmt.Sprintf("the number must be at least %s", limit)
	case "maximum":
		return fmt.Sprintf("tallet må højst være %s", limit), fmt.Sprintf("the number must be at most %s", limit)
	case "exclusiveMinimum":
		return fmt.Sprintf("tallet skal være større end %s", limit), fmt.Sprintf("the number must be greater than %s", limit)
	case "exclusiveMaximum":
		return fmt.Sprintf("tallet skal være mindre end %s", limit), fmt.Sprintf("the number must be less than %s", limit)
	case "multipleOf":
		return fmt.Sprintf("tallet skal gå op i %s", limit), fmt.Sprintf("the number must be a multiple of %s", limit)
	case "minItems":
		return fmt.Sprintf("listen er for kort: mindst %s elementer", limit), fmt.Sprintf("the list is too short: at least %s elements", limit)
	case "maxItems":
		return fmt.Sprintf("listen er for lang: højst %s elementer", limit), fmt.Sprintf("the list is too long: at most %s elements", limit)
	case "minProperties":
		return fmt.Sprintf("objektet har for få felter: mindst %s", limit), fmt.Sprintf("the object has too few fields: at least %s", limit)
	case "maxProperties":
		return fmt.Sprintf("objektet har for mange felter: højst %s", limit), fmt.Sprintf("the object has too many fields: at most %s", limit)
	case "uniqueItems":
		return "listen har to ens elementer: fjern det ene", "the list has two equal elements: remove one"
	case "contains", "minContains":
		return "listen mangler et element af den krævede slags", "the list lacks an element of the required kind"
	case "anyOf", "oneOf":
		return fmt.Sprintf("%s passer ikke med nogen af de former, feltet kan have", shownDa), fmt.Sprintf("%s fits none of the forms the field can have", shownEn)
	}
	return fmt.Sprintf("%s er ikke tilladt her", shownDa), fmt.Sprintf("%s is not allowed here", shownEn)
}

// shown quotes a value from the document, unless it is personal data, free text or not one word.
func (v *validation) shown(path []any, value any) (da, en string) {
	if v.schema.Personal(path) || v.schema.FreeText(path) {
		return "værdien", "the value"
	}
	switch value := value.(type) {
	case string:
		return "'" + excerpt(value) + "'", "'" + excerpt(value) + "'"
	case json.Number:
		return excerpt(value.String()), excerpt(value.String())
	default:
		return kindOf(value)
	}
}

func (v *validation) describeUnknown(x violation) (da, en string) {
	if parent := dotted(Pointer(x.path)); parent != "" {
		da, en = parent+": ", parent+": "
	}
	name := excerpt(x.name)
	da, en = fmt.Sprintf("%sukendt felt '%s'", da, name), fmt.Sprintf("%sunknown field '%s'", en, name)
	if near := v.suggestion(x); near != "" {
		return fmt.Sprintf("%s; mente du '%s'?", da, near), fmt.Sprintf("%s; did you mean '%s'?", en, near)
	}
	if known := v.fields(x.schema); len(known) > 0 {
		return fmt.Sprintf("%s; kendte felter: %s", da, enumerate(known, "i alt")), fmt.Sprintf("%s; known fields: %s", en, enumerate(known, "in all"))
	}
	return da, en
}

func (v *validation) suggestion(x violation) string {
	return nearest(x.name, v.fields(x.schema))
}

// fields lists the fields that an object of this schema can have, save what is reserved for the engine.
func (v *validation) fields(schema map[string]any) []string {
	var names []string
	for _, layer := range v.schema.layers(schema) {
		properties, _ := layer["properties"].(map[string]any)
		for name := range properties {
			if name != "laesninger" {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// enumerate lists texts, the first of them when they are many.
func enumerate(texts []string, inAll string) string {
	const most = 12
	if len(texts) <= most {
		return strings.Join(texts, ", ")
	}
	return fmt.Sprintf("%s … (%d %s)", strings.Join(texts[:most], ", "), len(texts), inAll)
}

func (v *validation) describeEnum(x violation, value any) (da, en string) {
	shownDa, shownEn := v.shown(x.path, value)
	allowed, _ := x.schema["enum"].([]any)
	texts := make([]string, len(allowed))
	for i, a := range allowed {
		texts[i] = literal(a)
		if text, ok := a.(string); ok {
			texts[i] = text
		}
	}
	da = fmt.Sprintf("%s er ikke en af de tilladte værdier: %s", shownDa, enumerate(texts, "i alt"))
	en = fmt.Sprintf("%s is not one of the allowed values: %s", shownEn, enumerate(texts, "in all"))
	text, _ := value.(string)
	if near := nearestAllowed([]map[string]any{x.schema}, text); near != "" && !v.schema.Personal(x.path) {
		return da + "; mente du '" + near + "'?", en + "; did you mean '" + near + "'?"
	}
	return da, en
}

// describeExpected tells what the author of the schema says is expected, and if possible what to write instead.
func (v *validation) describeExpected(x violation, value any) (da, en string) {
	expectedDa, _ := x.expected["da"].(string)
	expectedEn, _ := x.expected["en"].(string)
	layers := v.schema.layers(x.holder)
	text, isText := value.(string)
	if !isText {
		var wanted []any
		for _, layer := range layers {
			wanted = append(wanted, layer["type"])
		}
		kindDa, kindEn := kindOf(value)
		hintDa, hintEn := typeHint(wanted, value)
		return fmt.Sprintf("her skal stå %s, men der står %s%s", expectedDa, kindDa, hintDa), fmt.Sprintf("expected %s, found %s%s", expectedEn, kindEn, hintEn)
	}
	shownDa, shownEn := v.shown(x.path, value)
	da, en = fmt.Sprintf("%s er ikke %s", shownDa, expectedDa), fmt.Sprintf("%s is not %s", shownEn, expectedEn)
	secret := v.schema.Personal(x.path) || v.schema.FreeText(x.path)
	day, moment := formats(layers)
	hintDa, hintEn := dateHint(text, day, moment, secret)
	if near := nearestAllowed(layers, text); near != "" && !secret {
		hintDa, hintEn = "; mente du '"+near+"'?", "; did you mean '"+near+"'?"
	}
	return da + hintDa, en + hintEn
}

// nearestAllowed returns the value of an enum that text was probably meant to be, "" when none is near.
func nearestAllowed(layers []map[string]any, text string) string {
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		return "" // a code of digits has no likely meaning nearby
	}
	var allowed []string
	for _, layer := range layers {
		values, _ := layer["enum"].([]any)
		for _, value := range values {
			if value, ok := value.(string); ok {
				allowed = append(allowed, value)
			}
		}
	}
	return nearest(text, allowed)
}

// formats tells whether a schema accepts days, and whether it accepts points in time.
func formats(layers []map[string]any) (day, moment bool) {
	for _, layer := range layers {
		switch layer["format"] {
		case "date":
			day = true
		case "date-time":
			moment = true
		}
	}
	return day, moment
}

func (v *validation) describeFormat(x violation, value any) (da, en string) {
	shownDa, shownEn := v.shown(x.path, value)
	text, _ := value.(string)
	format, _ := x.schema["format"].(string)
	secret := v.schema.Personal(x.path) || v.schema.FreeText(x.path)
	hintDa, hintEn := dateHint(text, format == "date", format == "date-time", secret)
	switch format {
	case "date":
		return shownDa + " er ikke en dato (ÅÅÅÅ-MM-DD)" + hintDa, shownEn + " is not a date (YYYY-MM-DD)" + hintEn
	case "date-time":
		return shownDa + " er ikke et tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ss+01:00)" + hintDa, shownEn + " is not a point in time (YYYY-MM-DDThh:mm:ss+01:00)" + hintEn
	case "email":
		return shownDa + " er ikke en e-mailadresse", shownEn + " is not an e-mail address"
	}
	return fmt.Sprintf("%s har ikke den rigtige form (%s)", shownDa, format), fmt.Sprintf("%s does not have the right form (%s)", shownEn, format)
}

func describeType(schema map[string]any, value any) (da, en string) {
	wanted, _ := schema["type"].([]any)
	if single, ok := schema["type"].(string); ok {
		wanted = []any{single}
	}
	namesDa, namesEn := make([]string, len(wanted)), make([]string, len(wanted))
	for i, w := range wanted {
		w, _ := w.(string)
		namesDa[i], namesEn[i] = typeName(w)
	}
	kindDa, kindEn := kindOf(value)
	if _, isNumber := value.(json.Number); isNumber && slices.Contains(wanted, any("integer")) {
		kindDa, kindEn = "et decimaltal", "a decimal number"
	}
	da = fmt.Sprintf("her skal stå %s, men der står %s", strings.Join(namesDa, " eller "), kindDa)
	en = fmt.Sprintf("expected %s, found %s", strings.Join(namesEn, " or "), kindEn)
	hintDa, hintEn := typeHint(wanted, value)
	return da + hintDa, en + hintEn
}

// typeHint says how to write a value so that it gets the type that was meant.
func typeHint(wanted []any, value any) (da, en string) {
	text, isText := value.(string)
	_, isNumber := value.(json.Number)
	switch {
	case isNumber && slices.Contains(wanted, any("string")):
		return ": sæt anførselstegn om", ": put it in quotes"
	case isText && slices.Contains(wanted, any("boolean")):
		return ": skriv true eller false uden anførselstegn", ": write true or false without quotes"
	case isText && (slices.Contains(wanted, any("integer")) || slices.Contains(wanted, any("number"))):
		if _, err := strconv.ParseFloat(text, 64); err == nil {
			return ": fjern anførselstegnene", ": remove the quotes"
		}
	case slices.Contains(wanted, any("array")):
		return ": sæt [ ] om, også når der kun er ét element", ": put it in [ ], even when there is only one element"
	}
	return "", ""
}

func typeName(name string) (da, en string) {
	switch name {
	case "string":
		return "en tekst", "a string"
	case "number":
		return "et tal", "a number"
	case "integer":
		return "et helt tal", "a whole number"
	case "boolean":
		return "sand/falsk (true eller false)", "true or false"
	case "object":
		return "et objekt { … }", "an object { … }"
	case "array":
		return "en liste [ … ]", "a list [ … ]"
	}
	return name, name
}

// kindOf names the kind of a value.
func kindOf(value any) (da, en string) {
	switch value := value.(type) {
	case string:
		return "en tekst", "a string"
	case json.Number:
		return "et tal", "a number"
	case bool:
		return fmt.Sprintf("%t", value), fmt.Sprintf("%t", value)
	case map[string]any:
		return "et objekt", "an object"
	case []any:
		return "en liste", "a list"
	}
	return "null", "null"
}

// literal writes a value of the schema as JSON.
func literal(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}
