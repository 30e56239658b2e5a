package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

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
	day, moment := formats(layers)
	secret := v.schema.Personal(x.path) || v.schema.FreeText(x.path)
	text, isText := value.(string)
	if !isText {
		var wanted []any
		for _, layer := range layers {
			wanted = append(wanted, layer["type"])
		}
		hintDa, hintEn := typeHint(wanted, value)
		if number, ok := value.(json.Number); ok && (day || moment) {
			if asDateDa, asDateEn := dateHint(number.String(), day, moment, secret); asDateDa != "" {
				hintDa, hintEn = asDateDa, asDateEn
			}
		}
		kindDa, kindEn := kindOf(value)
		if number, ok := value.(json.Number); ok && !secret && expectsNumber(wanted) && len(number) <= 24 {
			kindDa = Mask(number.String())
			kindEn = kindDa
		}
		return fmt.Sprintf("her skal stå %s, men der står %s%s", expectedDa, kindDa, hintDa), fmt.Sprintf("expected %s, found %s%s", expectedEn, kindEn, hintEn)
	}
	shownDa, shownEn := v.shown(x.path, value)
	hintDa, hintEn := dateHint(text, day, moment, secret)
	if near := nearestAllowed(layers, text); near != "" && !secret {
		hintDa, hintEn = "; mente du '"+near+"'?", "; did you mean '"+near+"'?"
	}
	return fmt.Sprintf("%s er ikke %s%s", shownDa, expectedDa, hintDa), fmt.Sprintf("%s is not %s%s", shownEn, expectedEn, hintEn)
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

// expectsNumber tells whether a number is wanted, so that the number itself is what is wrong.
func expectsNumber(types []any) bool {
	return slices.Contains(types, any("integer")) || slices.Contains(types, any("number"))
}

// literal writes a value of the schema as JSON.
func literal(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}
