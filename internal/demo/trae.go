package demo

import (
	"fmt"
	"strconv"
	"strings"
)

// jsonObjekt is a JSON object whose fields keep the order they were set in, so that a document reads as people would write it.
type jsonObjekt struct{ felter []felt }

type felt struct {
	navn   string
	vaerdi any
}

// jsonListe is a JSON array. It is a pointer everywhere, so that a plant can take an element out of it.
type jsonListe struct{ elementer []any }

// objekt makes an object of names and values in turn. A nil value leaves its field out: what is not said is absent.
func objekt(par ...any) *jsonObjekt {
	o := &jsonObjekt{felter: make([]felt, 0, len(par)/2)}
	for i := 0; i < len(par); i += 2 {
		if par[i+1] != nil {
			o.felter = append(o.felter, felt{par[i].(string), par[i+1]})
		}
	}
	return o
}

func liste(elementer ...any) *jsonListe { return &jsonListe{elementer} }

// tekstliste makes an array of strings.
func tekstliste(tekster ...string) *jsonListe {
	l := &jsonListe{make([]any, len(tekster))}
	for i, t := range tekster {
		l.elementer[i] = t
	}
	return l
}

func (l *jsonListe) tilfoej(element any) { l.elementer = append(l.elementer, element) }

// set sets a field: in its place where it is there, else last.
func (o *jsonObjekt) set(navn string, vaerdi any) *jsonObjekt {
	for i := range o.felter {
		if o.felter[i].navn == navn {
			o.felter[i].vaerdi = vaerdi
			return o
		}
	}
	o.felter = append(o.felter, felt{navn, vaerdi})
	return o
}

// ved returns a field's value, nil where it is not there.
func (o *jsonObjekt) ved(navn string) any {
	for i := range o.felter {
		if o.felter[i].navn == navn {
			return o.felter[i].vaerdi
		}
	}
	return nil
}

func (o *jsonObjekt) fjern(navn string) {
	for i := range o.felter {
		if o.felter[i].navn == navn {
			o.felter = append(o.felter[:i], o.felter[i+1:]...)
			return
		}
	}
}

// find returns the value at a JSON pointer, nil where there is none. The pointers here need no escapes.
func (o *jsonObjekt) find(sti string) any {
	var her any = o
	for led := range strings.SplitSeq(strings.TrimPrefix(sti, "/"), "/") {
		switch v := her.(type) {
		case *jsonObjekt:
			her = v.ved(led)
		case *jsonListe:
			n, err := strconv.Atoi(led)
			if err != nil || n < 0 || n >= len(v.elementer) {
				return nil
			}
			her = v.elementer[n]
		default:
			return nil
		}
	}
	return her
}

// appendJSON writes a value as JSON: in one line where indryk is negative, else indented, indryk steps deep.
func appendJSON(til []byte, vaerdi any, indryk int) []byte {
	switch v := vaerdi.(type) {
	case *jsonObjekt:
		return appendDele(til, '{', '}', len(v.felter), indryk, func(til []byte, i, dybde int) []byte {
			til = append(appendTekst(til, v.felter[i].navn), ':')
			if dybde >= 0 {
				til = append(til, ' ')
			}
			return appendJSON(til, v.felter[i].vaerdi, dybde)
		})
	case *jsonListe:
		return appendDele(til, '[', ']', len(v.elementer), indryk, func(til []byte, i, dybde int) []byte {
			return appendJSON(til, v.elementer[i], dybde)
		})
	case string:
		return appendTekst(til, v)
	case dag:
		return append(v.iso(append(til, '"')), '"')
	case tid:
		return append(v.iso(append(til, '"')), '"')
	case bool:
		return strconv.AppendBool(til, v)
	case int:
		return strconv.AppendInt(til, int64(v), 10)
	case float64:
		return strconv.AppendFloat(til, v, 'f', -1, 64)
	}
	panic(fmt.Sprintf("demo: %T is no JSON value", vaerdi))
}

func appendDele(til []byte, begynd, slut byte, antal, indryk int, del func(til []byte, i, dybde int) []byte) []byte {
	til = append(til, begynd)
	dybde := indryk
	if indryk >= 0 {
		dybde++
	}
	for i := range antal {
		if i > 0 {
			til = append(til, ',')
		}
		til = appendLinjeskift(til, dybde)
		til = del(til, i, dybde)
	}
	if antal > 0 {
		til = appendLinjeskift(til, indryk)
	}
	return append(til, slut)
}

func appendLinjeskift(til []byte, dybde int) []byte {
	if dybde < 0 {
		return til
	}
	til = append(til, '\n')
	for range dybde {
		til = append(til, ' ', ' ')
	}
	return til
}

// appendTekst writes a JSON string. Only what JSON demands is escaped: the texts are read by people too.
func appendTekst(til []byte, s string) []byte {
	til = append(til, '"')
	skrevet := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		til = append(til, s[skrevet:i]...)
		skrevet = i + 1
		if c < 0x20 {
			til = fmt.Appendf(til, `\u%04x`, c)
		} else {
			til = append(til, '\\', c)
		}
	}
	return append(append(til, s[skrevet:]...), '"')
}

// med adds the fields of another object.
func (o *jsonObjekt) med(andet *jsonObjekt) *jsonObjekt {
	o.felter = append(o.felter, andet.felter...)
	return o
}

// kopi is an object of its own with the same fields, all the way down.
func (o *jsonObjekt) kopi() *jsonObjekt {
	ny := &jsonObjekt{felter: make([]felt, len(o.felter))}
	for i, f := range o.felter {
		ny.felter[i] = felt{f.navn, kopiAf(f.vaerdi)}
	}
	return ny
}

func kopiAf(vaerdi any) any {
	switch v := vaerdi.(type) {
	case *jsonObjekt:
		return v.kopi()
	case *jsonListe:
		ny := &jsonListe{make([]any, len(v.elementer))}
		for i, e := range v.elementer {
			ny.elementer[i] = kopiAf(e)
		}
		return ny
	}
	return vaerdi
}

// naar is the value where the condition holds; else nil, and the field is left out.
func naar(betingelse bool, vaerdi any) any {
	if betingelse {
		return vaerdi
	}
	return nil
}

func tal(n int) string { return strconv.Itoa(n) }
