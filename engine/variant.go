package engine

import "strings"

// perElement tells whether the rule's variant is chosen for each element of an array.
func (r *Regel) perElement() bool {
	for _, sti := range r.Efter {
		if strings.Contains(sti, "*") {
			return true
		}
	}
	return false
}

// variantFor picks the wording in force: by the first of the rule's days (Efter) that has happened on prDato, moved into
// the scheme's time where documents of the type are, as the rules themselves do (policies/felles/gyldighed.rego). A "*" in a
// pointer stands for the element that forekomst leads to; an occurrence is chosen for by its own day before any other's.
// It returns nil where no day is known or no variant is in force.
func (r *Regel) variantFor(document Document, prDato Dato, forekomst []any) *Variant {
	for _, own := range []bool{true, false} {
		for _, sti := range r.Efter {
			if own && !within(sti, forekomst) {
				continue
			}
			if day, ok := happened(document, sti, prDato, forekomst); ok {
				return r.variantOn(day)
			}
		}
	}
	return nil
}

// within tells whether the pointer leads to a day of the part of the document that the occurrence stands in: its parent
// is the occurrence's path or leads to it.
func within(sti string, forekomst []any) bool {
	parts := strings.Split(strings.TrimPrefix(sti, "/"), "/")
	parent := parts[:len(parts)-1]
	if len(parent) == 0 || len(parent) > len(forekomst) {
		return false
	}
	for i, step := range parent {
		if name, ok := forekomst[i].(string); ok && name != step || !ok && step != "*" {
			return false
		}
	}
	return true
}

func (r *Regel) variantOn(day Dato) *Variant {
	if len(r.Varianter) == 0 {
		return nil
	}
	if r.flyttes {
		day = max(min(day, OrdningTil), OrdningFra)
	}
	for i, v := range r.Varianter {
		if v.Fra <= day && (v.Til == 0 || day <= v.Til) {
			return &r.Varianter[i]
		}
	}
	return nil
}

func happened(document Document, sti string, prDato Dato, forekomst []any) (Dato, bool) {
	if sti == "/pr_dato" {
		return prDato, true
	}
	parts := strings.Split(strings.TrimPrefix(sti, "/"), "/")
	path := make([]any, len(parts))
	for i, p := range parts {
		path[i] = p
		if p == "*" {
			if i >= len(forekomst) {
				return 0, false
			}
			path[i] = forekomst[i]
		}
	}
	day, ok := document.Day(path)
	return day, ok && day <= prDato
}
