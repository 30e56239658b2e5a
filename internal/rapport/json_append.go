package rapport

import (
	"bytes"
	"math/bits"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/pladstjek/pladstjek/engine"
)

// jsonText writes what encoding/json would write of the same values with < > & as they are, into memory that is used again and
// without asking the types what fields they have. The types' tags remain what says how they are written: the tests hold the two
// together, field by field.
type jsonText struct {
	out []byte
	// indented writes as json.Indent does with two spaces a level, beginning at level; else all is on one line.
	indented bool
	level    int
	// begun says that something stands before in the object or list.
	begun bool
	// sources are lists of sources that have been written, by rule: they are long, and the same for every document.
	sources map[string][]writtenSources
	err     error
}

type writtenSources struct {
	of   []engine.Hjemmel
	text []byte
}

// largestKept is how many bytes of memory are kept for the next document.
const largestKept = 4 << 20

// reset makes ready for another value at the level.
func (j *jsonText) reset(level int) {
	if cap(j.out) > largestKept {
		j.out = nil
	}
	j.out, j.level, j.begun, j.err = j.out[:0], level, false, nil
}

// spaces are those before a line; no value lies deeper.
const spaces = "                                                                "

func (j *jsonText) open(c byte) {
	j.out = append(j.out, c)
	j.level++
	j.begun = false
}

func (j *jsonText) close(c byte) {
	j.level--
	if j.begun {
		j.line()
	}
	j.out = append(j.out, c)
	j.begun = true
}

// line begins a new one, where there are any.
func (j *jsonText) line() {
	if j.indented {
		j.out = append(j.out, '\n')
		j.out = append(j.out, spaces[:2*j.level]...)
	}
}

// next begins an element of a list.
func (j *jsonText) next() {
	if j.begun {
		j.out = append(j.out, ',')
	}
	j.begun = true
	j.line()
}

// name begins a field. It must be plain ASCII.
func (j *jsonText) name(name string) {
	j.next()
	j.out = append(j.out, '"') // one by one: then only the length is written back
	j.out = append(j.out, name...)
	j.out = append(j.out, '"', ':')
	if j.indented {
		j.out = append(j.out, ' ')
	}
}

func (j *jsonText) text(name, s string) {
	j.name(name)
	j.out = appendJSONText(j.out, s)
}

// given writes a text that is not empty.
func (j *jsonText) given(name, s string) {
	if s != "" {
		j.text(name, s)
	}
}

func (j *jsonText) number(name string, n int) {
	j.name(name)
	j.out = strconv.AppendInt(j.out, int64(n), 10)
}

func (j *jsonText) boolean(name string, b bool) {
	j.name(name)
	j.out = strconv.AppendBool(j.out, b)
}

// set writes true, and nothing for false.
func (j *jsonText) set(name string, b bool) {
	if b {
		j.boolean(name, true)
	}
}

func (j *jsonText) texts(name string, all []string) {
	j.name(name)
	if all == nil {
		j.out = append(j.out, "null"...)
		return
	}
	j.open('[')
	for _, s := range all {
		j.next()
		j.out = appendJSONText(j.out, s)
	}
	j.close(']')
}

// list writes a field that is a list of objects.
func list[T any](j *jsonText, name string, all []T, each func(*jsonText, *T)) {
	j.name(name)
	if all == nil {
		j.out = append(j.out, "null"...)
		return
	}
	j.open('[')
	for i := range all {
		j.next()
		j.open('{')
		each(j, &all[i])
		j.close('}')
	}
	j.close(']')
}

// any writes a value whose type is not known beforehand.
func (j *jsonText) any(name string, value any) {
	j.name(name)
	switch v := value.(type) {
	case string:
		j.out = appendJSONText(j.out, v)
		return
	case bool:
		j.out = strconv.AppendBool(j.out, v)
		return
	}
	text, err := oneLine(value)
	if j.indented && err == nil {
		text, err = indented(spaces[:2*j.level], value)
	}
	if err != nil {
		j.err = err
		return
	}
	j.out = append(j.out, bytes.TrimRight(text, "\n")...)
}

// resultat writes the fields of a result.
func (j *jsonText) resultat(r *engine.Resultat) {
	j.text("format", r.Format)
	j.name("dokument")
	j.open('{')
	j.text("fil", r.Dokument.Fil)
	if r.Dokument.Linje != 0 {
		j.number("linje", r.Dokument.Linje)
	}
	j.given("id", r.Dokument.ID)
	j.given("type", r.Dokument.Type)
	j.given("sha256", r.Dokument.SHA256)
	j.close('}')
	j.boolean("gyldig", r.Gyldig)
	j.faults(r.Skemafejl, r.Regelfejl)
	j.given("pr_dato", r.PrDato)
	j.name("regelsaet")
	j.open('{')
	j.text("version", r.Regelsaet.Version)
	j.text("digest", r.Regelsaet.Digest)
	j.text("parametre", r.Regelsaet.Parametre)
	j.text("motor", r.Regelsaet.Motor)
	j.close('}')
	list(j, "fund", r.Fund, (*jsonText).fund)
	j.antal(&r.Antal)
	list(j, "naeste_frister", r.NaesteFrister, (*jsonText).naesteFrist)
}

func (j *jsonText) faults(skemafejl []engine.Skemafejl, regelfejl []engine.Regelfejl) {
	list(j, "skemafejl", skemafejl, func(j *jsonText, f *engine.Skemafejl) {
		j.text("sti", f.Sti)
		j.number("linje", f.Linje)
		j.number("kolonne", f.Kolonne)
		j.text("besked", f.Besked)
	})
	list(j, "regelfejl", regelfejl, func(j *jsonText, f *engine.Regelfejl) {
		j.text("regel", f.Regel)
		j.text("besked", f.Besked)
		j.text("sted", f.Sted)
	})
}

func (j *jsonText) antal(a *engine.Antal) {
	j.name("antal")
	j.open('{')
	j.number("opfyldt", a.Opfyldt)
	j.number("brud", a.Brud)
	j.number("afventer", a.Afventer)
	j.number("uoplyst", a.Uoplyst)
	j.number("ikke_relevant", a.IkkeRelevant)
	j.number("normkonflikt", a.Normkonflikt)
	j.number("undtaget", a.Undtaget)
	j.number("del_af", a.DelAf)
	j.close('}')
}

func (j *jsonText) naesteFrist(f *engine.NaesteFrist) {
	j.given("dato", f.Dato)
	j.text("regel", f.Regel)
	j.text("titel", f.Titel)
	j.text("besked", f.Besked)
	j.texts("ansvarlig", f.Ansvarlig)
	j.given("noegle", f.Noegle)
}

func (j *jsonText) fund(f *engine.Fundtekst) {
	j.text("regel", f.Regel)
	j.text("udfald", string(f.Udfald))
	j.text("alvor", string(f.Alvor))
	j.text("titel", f.Titel)
	j.text("besked", f.Besked)
	j.given("grund", f.Grund)
	j.given("variant", f.Variant)
	j.hjemmel(f)
	list(j, "fakta", f.Fakta, (*jsonText).faktum)
	j.beregning(f.Beregning)
	j.given("frist", f.Frist)
	j.set("frist_ikke_sat", f.FristIkkeSat)
	j.texts("ansvarlig", f.Ansvarlig)
	j.given("afhjaelpning", f.Afhjaelpning)
	j.given("fortolkning", f.Fortolkning)
	if len(f.Laesninger) > 0 {
		list(j, "laesninger", f.Laesninger, (*jsonText).laesning)
	}
	j.given("bemaerkning", f.Bemaerkning)
	j.given("efter_regime", f.EfterRegime)
	j.set("uden_for_ordningen", f.UdenForOrdningen)
	j.given("del_af", f.DelAf)
	j.undtagelse(f.Undtagelse)
	j.text("fingeraftryk", f.Fingeraftryk)
	if len(f.Forekomster) > 0 {
		list(j, "forekomster", f.Forekomster, (*jsonText).forekomst)
	}
}

// hjemmel writes the sources of a finding, or what was written of them before.
func (j *jsonText) hjemmel(f *engine.Fundtekst) {
	const most = 8 // lists of a rule: it has one for each of its wordings
	known := j.sources[f.Regel]
	for i := range known {
		if (known[i].of == nil) == (f.Hjemmel == nil) && slices.Equal(known[i].of, f.Hjemmel) {
			j.out = append(j.out, known[i].text...)
			return
		}
	}
	begun := len(j.out)
	list(j, "hjemmel", f.Hjemmel, func(j *jsonText, h *engine.Hjemmel) {
		j.text("kilde", h.Kilde)
		j.text("sted", h.Sted)
		j.given("citat", h.Citat)
		j.given("ordlyd", h.Ordlyd)
		j.given("sikkerhed", h.Sikkerhed)
		j.given("set_hos", h.SetHos)
	})
	if len(known) < most {
		if j.sources == nil {
			j.sources = map[string][]writtenSources{}
		}
		j.sources[f.Regel] = append(known, writtenSources{slices.Clone(f.Hjemmel), bytes.Clone(j.out[begun:])})
	}
}

func (j *jsonText) faktum(f *engine.Faktum) {
	j.given("fil", f.Fil)
	j.text("sti", f.Sti)
	j.given("navn", f.Navn)
	j.boolean("findes", f.Findes)
	j.set("mangler", f.Mangler)
	if f.Vaerdi != nil {
		j.any("vaerdi", f.Vaerdi)
	}
	j.set("maskeret", f.Maskeret)
	j.number("linje", f.Linje)
	j.number("kolonne", f.Kolonne)
}

func (j *jsonText) beregning(b *engine.Beregningstekst) {
	if b == nil {
		return
	}
	j.name("beregning")
	j.open('{')
	j.given("fra", b.Fra)
	if len(b.Led) > 0 {
		list(j, "led", b.Led, func(j *jsonText, l *engine.Led) {
			j.number("antal", l.Antal)
			j.text("enhed", l.Enhed)
		})
	}
	j.given("sidste_dag", b.SidsteDag)
	j.given("foerste_dag", b.FoersteDag)
	j.given("klokken", b.Klokken)
	j.given("faktisk", b.Faktisk)
	if b.Afvigelse != nil {
		j.number("afvigelse", *b.Afvigelse)
	}
	j.given("udtryk", b.Udtryk)
	j.text("tekst", b.Tekst)
	j.close('}')
}

func (j *jsonText) laesning(l *engine.Laesningstekst) {
	j.text("navn", l.Navn)
	j.text("vaerdi", l.Vaerdi)
	j.text("udfald", string(l.Udfald))
	j.given("frist", l.Frist)
	j.boolean("aendrer", l.Aendrer)
	j.text("tekst", l.Tekst)
}

func (j *jsonText) undtagelse(u *engine.Undtagelse) {
	if u == nil {
		return
	}
	j.name("undtagelse")
	j.open('{')
	j.text("begrundelse", u.Begrundelse)
	j.text("ansvarlig", u.Ansvarlig)
	j.text("udloeber", u.Udloeber)
	j.close('}')
}

func (j *jsonText) forekomst(o *engine.Forekomsttekst) {
	j.text("noegle", o.Noegle)
	j.text("sti", o.Sti)
	j.text("udfald", string(o.Udfald))
	j.text("besked", o.Besked)
	j.given("grund", o.Grund)
	j.given("variant", o.Variant)
	list(j, "fakta", o.Fakta, (*jsonText).faktum)
	j.beregning(o.Beregning)
	j.given("frist", o.Frist)
	j.set("frist_ikke_sat", o.FristIkkeSat)
	if len(o.Ansvarlig) > 0 {
		j.texts("ansvarlig", o.Ansvarlig)
	}
	j.given("bemaerkning", o.Bemaerkning)
	j.given("del_af", o.DelAf)
	j.undtagelse(o.Undtagelse)
	j.text("fingeraftryk", o.Fingeraftryk)
}

// linje writes the fields of a lean line.
func (j *jsonText) linje(l *linje) {
	j.text("format", l.Format)
	j.text("fil", l.Fil)
	if l.Linje != 0 {
		j.number("linje", l.Linje)
	}
	j.given("id", l.ID)
	j.given("type", l.Type)
	j.given("sha256", l.SHA256)
	j.boolean("gyldig", l.Gyldig)
	j.given("pr_dato", l.PrDato)
	j.antal(&l.Antal)
	list(j, "brud", l.Brud, (*jsonText).linjeBrud)
	list(j, "normkonflikt", l.Normkonflikt, (*jsonText).linjeBrud)
	list(j, "afventer", l.Afventer, func(j *jsonText, a *linjeAfventer) {
		j.text("regel", a.Regel)
		j.given("noegle", a.Noegle)
		j.given("frist", a.Frist)
	})
	list(j, "uoplyst", l.Uoplyst, func(j *jsonText, u *linjeUoplyst) {
		j.text("regel", u.Regel)
		j.given("noegle", u.Noegle)
		j.texts("mangler", u.Mangler)
	})
	j.faults(l.Skemafejl, l.Regelfejl)
}

func (j *jsonText) linjeBrud(b *linjeBrud) {
	j.text("regel", b.Regel)
	j.text("alvor", string(b.Alvor))
	j.given("noegle", b.Noegle)
	j.given("frist", b.Frist)
	if b.Afvigelse != nil {
		j.number("afvigelse", *b.Afvigelse)
	}
	j.number("linje", b.Linje)
	j.number("kolonne", b.Kolonne)
	j.given("del_af", b.DelAf)
	j.given("undtaget_til", b.UndtagetTil)
	j.text("fingeraftryk", b.Fingeraftryk)
	j.text("besked", b.Besked)
}

// appendJSONText appends a text in quotes.
func appendJSONText(out []byte, s string) []byte {
	out = append(out, '"')
	begun := 0
	for i := plainText(s, 0); i < len(s); i = plainText(s, i) {
		c := s[i]
		if c < utf8.RuneSelf {
			out = append(out, s[begun:i]...)
			out = appendEscaped(out, c)
			i++
			begun = i
			continue
		}
		if 0xC2 <= c && c <= 0xDF && i+1 < len(s) && s[i+1]&0xC0 == 0x80 { // two bytes, as æ, ø and å
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			out = append(append(out, s[begun:i]...), `\ufffd`...)
			begun = i + size
		case r == '\u2028' || r == '\u2029': // a line break to JavaScript
			out = append(append(out, s[begun:i]...), `\u202`...)
			out = append(out, hexDigits[r&0xF])
			begun = i + size
		}
		i += size
	}
	out = append(out, s[begun:]...)
	return append(out, '"')
}

// plainText is the offset of the first byte from at on that is escaped or not ASCII, len(s) where there is none.
func plainText(s string, at int) int {
	const ones, highest = 0x0101010101010101, 0x8080808080808080
	for ; at+8 <= len(s); at += 8 {
		e := s[at : at+8]
		b := uint64(e[0]) | uint64(e[1])<<8 | uint64(e[2])<<16 | uint64(e[3])<<24 | uint64(e[4])<<32 | uint64(e[5])<<40 | uint64(e[6])<<48 | uint64(e[7])<<56
		quote, slash := b^(ones*'"'), b^(ones*'\\')
		// A byte below another one borrows from its highest bit, and may so mark the byte above it in error: the lowest mark is right.
		if marks := (b | (b - ones*' ') | (quote - ones) | (slash - ones)) & highest; marks != 0 {
			return at + bits.TrailingZeros64(marks)/8
		}
	}
	for at < len(s) && s[at] >= ' ' && s[at] != '"' && s[at] != '\\' && s[at] < utf8.RuneSelf {
		at++
	}
	return at
}

const hexDigits = "0123456789abcdef"

func appendEscaped(out []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(out, '\\', c)
	case '\b':
		return append(out, `\b`...)
	case '\f':
		return append(out, `\f`...)
	case '\n':
		return append(out, `\n`...)
	case '\r':
		return append(out, `\r`...)
	case '\t':
		return append(out, `\t`...)
	}
	return append(out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
}
