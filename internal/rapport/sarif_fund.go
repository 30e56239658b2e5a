package rapport

import (
	"cmp"
	"fmt"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// fund writes a result for every case of a finding that is broken, in conflict or undecided. What is met, pending or not
// relevant is no result: the numbers of the run count it.
func (s *sarifWriter) fund(f *engine.Fundtekst, d engine.Dokumentinfo, common sarifFundSaerlige) error {
	for _, udfald := range []engine.Udfald{engine.Brud, engine.Normkonflikt, engine.Uoplyst} {
		for _, t := range med(f, udfald) {
			if err := s.element(s.results, s.result(f, t, d, common)); err != nil {
				return err
			}
			s.results = true
		}
	}
	return nil
}

func (s *sarifWriter) result(f *engine.Fundtekst, t engine.Forekomsttekst, d engine.Dokumentinfo, common sarifFundSaerlige) sarifFund {
	delAf := cmp.Or(t.DelAf, f.DelAf)
	common.Udfald, common.Alvor, common.DokumentID = string(t.Udfald), string(f.Alvor), s.ren(d.ID)
	common.Noegle, common.Frist, common.DelAf = s.ren(t.Noegle), t.Frist, delAf
	text := t.Besked
	if text == "" {
		text = f.Titel
	}
	// A conflict of norms is "fail" and not "review": whoever shows only what failed must show that two demands cannot both
	// be met. What is undecided is "open", which SARIF gives no level.
	out := sarifFund{
		RuleID: f.Regel, RuleIndex: s.ruleIndex(f.Regel), Kind: "fail", Level: niveauAf(f.Alvor, t.Udfald, delAf),
		Message: s.besked(ved(t, text)), PartialFingerprints: map[string]string{"pladstjek/v1": t.Fingeraftryk},
		// SARIF wants the list on every result or on none, and where the last results are not known yet it must be every one.
		// An empty list says that the breach is not waived.
		Suppressions: []sarifUndtagelse{}, Properties: common,
	}
	if t.Udfald == engine.Uoplyst {
		out.Kind, out.Level = "open", niveauIntet
	}
	if u := t.Undtagelse; u != nil {
		out.Suppressions = append(out.Suppressions, sarifUndtagelse{"external", "accepted", s.undtagetTil(s.ci, u)})
	}
	out.Locations = []sarifSted{s.sted(foerste(d, t), true)}
	for _, fact := range t.Fakta[min(1, len(t.Fakta)):] {
		if fact.Fil == "" {
			fact.Fil = d.Fil
		}
		out.RelatedLocations = appendNew(out.RelatedLocations, s.sted(fact, true))
	}
	return out
}

// appendNew appends what is not there yet: SARIF wants related places to differ.
func appendNew(all []sarifSted, one sarifSted) []sarifSted {
	for i := range all {
		if reflect.DeepEqual(all[i], one) {
			return all
		}
	}
	return append(all, one)
}

// sted is a place in a file; labelled says what stands there.
func (s *sarifWriter) sted(f engine.Faktum, labelled bool) sarifSted {
	place := sarifSted{PhysicalLocation: sarifFil{sarifArtefakt{filURI(f.Fil)}, sarifRegion{StartLine: max(f.Linje, 1), StartColumn: max(f.Kolonne, 1)}}}
	if f.Bredde > 0 {
		place.PhysicalLocation.Region.EndColumn = max(f.Kolonne, 1) + f.Bredde // the column behind the last one
	}
	if f.Sti != "" {
		place.LogicalLocations = []sarifLogiskSted{{s.ren(f.Sti)}}
		if labelled {
			label := s.besked(s.etiket(f))
			place.Message = &label
		}
	}
	return place
}

var sarifBrackets = strings.NewReplacer("{", "{{", "}", "}}")

// link is what a viewer would make a link of in a plain text: [text](address).
var link = regexp.MustCompile(`\]\(`)

// besked is a message. SARIF has brackets mean arguments and links, and a text from a document is to be neither.
func (s *sarifWriter) besked(text string) sarifText {
	return sarifText{Text: sarifBrackets.Replace(link.ReplaceAllString(s.ren(text), "] ("))}
}

// undtagetTil says until when and why a breach is waived, and who answers for it.
func (s *side) undtagetTil(ord *ciOrd, u *engine.Undtagelse) string {
	return s.ren(fmt.Sprintf(ord.UndtagetTil, s.dato(u.Udloeber), u.Begrundelse, u.Ansvarlig))
}

// filURI is a file's name as a URI reference: relative as it was given, file:/// where it is absolute.
func filURI(name string) string {
	if name == stdinNavn {
		return "stdin"
	}
	name = filepath.ToSlash(name)
	if strings.HasPrefix(name, "/") {
		return "file://" + escapedPath(name)
	}
	if len(name) > 2 && name[1] == ':' && name[2] == '/' { // a Windows drive
		return "file:///" + name[:2] + escapedPath(name[2:])
	}
	if name == "" {
		return ""
	}
	return escapedPath(path.Clean(name))
}

// escapedPath writes every byte that a path of a URI may not have, and the colon, as %XX.
func escapedPath(name string) string {
	var b strings.Builder
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("/-._~!$&'()*+,;=@", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
