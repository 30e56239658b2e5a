package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// bestandstype stands where a rule names its dokumenttype, for a rule that judges a whole delivery.
const bestandstype = "bestand"

// Bestand is how a rule over a whole delivery gets what it asks about: from which documents, grouped by what, and which of
// their fields. So the documents themselves need not be held while the delivery is read.
type Bestand struct {
	Kilder []Bestandskilde `json:"kilder"`
	// SorterEfter are names of fields (Behov) that a group's posts are sorted by before the rule is asked. What is equal
	// keeps the order of the delivery.
	SorterEfter []string `json:"sorter_efter,omitempty"`
	// Mindst is how many posts a group must have to be asked about (1 where it is not given), Kraever the types of which it
	// must have one each: a person with one stay has no two that overlap.
	Mindst  int       `json:"mindst,omitempty"`
	Kraever OneOrMore `json:"kraever,omitempty"`
}

// Bestandskilde says what a bestand rule takes from documents of one type.
type Bestandskilde struct {
	Dokumenttype string `json:"dokumenttype"`
	// GrupperEfter are pointers to the values that documents must have in common to be judged together. Where "*" stands
	// in them, every element of that list gives a post of its own. What lacks one of the values gives none.
	GrupperEfter OneOrMore `json:"grupper_efter"`
	// Form "cpr": with and without hyphen is the same number.
	Form string `json:"form,omitempty"`
	// Kvartaler groups by quarter too: a post for every quarter.
	Kvartaler *Kvartaler `json:"kvartaler,omitempty"`
	// Behov are the fields that the rule needs: a name, and the pointer to it. Where a pointer steps over a list of its own,
	// the value is the list of what its elements have there, null for those that have nothing.
	Behov map[string]string `json:"behov,omitempty"`
}

// Kvartaler are pointers to days: the quarters of each of Dage, and all from Fra to Til. A day that has not come counts for
// none; where Til is not said or has not come, the day that the document is judged on stands for it. A day of Ukendte that is
// not said, though the object it belongs to is there, may lie in every quarter of the scheme: the document counts in all.
type Kvartaler struct {
	Dage    OneOrMore `json:"dage,omitempty"`
	Ukendte OneOrMore `json:"ukendte,omitempty"`
	Fra     string    `json:"fra,omitempty"`
	Til     string    `json:"til,omitempty"`
}

// Post is what a bestand rule needs of one document, or of one element of it.
type Post struct {
	Regel string `json:"regel"`
	// Noegle is what the posts of a group have in common. It may hold a CPR number: whoever keeps it must hide it.
	Noegle string `json:"-"`
	// Gruppe is what the group has in common, for people; "" where that is a CPR number.
	Gruppe string `json:"gruppe,omitempty"`
	// Kvartal is the group's quarter, "2018-K1", "" for a rule that does not group by quarter.
	Kvartal string `json:"kvartal,omitempty"`
	Fil     string `json:"fil"`
	Linje   int    `json:"linje,omitempty"` // as in Dokumentinfo
	Type    string `json:"type"`
	ID      string `json:"id"`
	// Vaerdier are the fields of Behov that the document has, and its "id"; Steder where each of Behov stands, or would.
	Vaerdier map[string]any  `json:"vaerdier"`
	Steder   map[string]Sted `json:"steder"`
}

// Move makes it the post of the same bytes elsewhere, as for a Resultat; fil is the file's own name.
func (p *Post) Move(fil string, linje int) {
	down := max(linje, 1) - max(p.Linje, 1)
	p.Fil, p.Linje = fil, linje
	steder := make(map[string]Sted, len(p.Steder)) // posts of one element share theirs
	for name, sted := range p.Steder {
		sted.Linje += down
		steder[name] = sted
	}
	p.Steder = steder
}

// Sted is a place in a post's document.
type Sted struct {
	Sti     string `json:"sti"`
	Findes  bool   `json:"findes,omitempty"`
	Linje   int    `json:"linje"`
	Kolonne int    `json:"kolonne"`
	Bredde  int    `json:"bredde,omitempty"`
}

// Leverance is what a bestand rule knows of the delivery besides its own posts.
type Leverance struct {
	// Hel says that every document of the delivery was read and judged: only then is what is not found not there.
	Hel bool
	// Typer counts the documents by type.
	Typer map[string]int
}

// Gruppefund is what a bestand rule says of one group.
type Gruppefund struct {
	Fund   Fund
	Poster []Post
	PrDato Dato
}

// check holds what METADATA says of a bestand rule to what the engine can do.
func (b *Bestand) check(r *Regel) error {
	if len(b.Kilder) == 0 {
		return fmt.Errorf("%s: METADATA for %s: bestand har ingen kilder", r.Fil, r.ID)
	}
	if len(r.Laesninger) > 0 {
		return fmt.Errorf("%s: METADATA for %s: en regel om en hel bestand kan ikke have læsninger", r.Fil, r.ID)
	}
	names := map[string]bool{}
	for _, k := range b.Kilder {
		prefix := k.element()
		pointers := slices.Clone(k.GrupperEfter)
		if k.Kvartaler != nil {
			pointers = slices.Concat(pointers, k.Kvartaler.Ukendte, OneOrMore{k.Kvartaler.Fra, k.Kvartaler.Til})
		}
		for _, p := range pointers {
			if rest, _ := strings.CutPrefix(p, prefix); strings.Contains(rest, "*") {
				return fmt.Errorf("%s: METADATA for %s: %s træder over en anden liste end den, der grupperes efter", r.Fil, r.ID, p)
			}
		}
		for name := range k.Behov {
			names[name] = true
		}
	}
	for _, name := range b.SorterEfter {
		if !names[name] {
			return fmt.Errorf("%s: METADATA for %s: der sorteres efter %s, som ingen kilde har", r.Fil, r.ID, name)
		}
	}
	return nil
}

// element is the pointer of the elements that each give a post, "/ophold/*", or "" where the document gives one.
func (k *Bestandskilde) element() string {
	for _, p := range k.GrupperEfter {
		if at := strings.LastIndexByte(p, '*'); at >= 0 {
			return p[:at+1]
		}
	}
	return ""
}

// Bestandsregler are the rules over a whole delivery, filtered ones left out, by id.
func (e *Engine) Bestandsregler() []*Regel {
	var all []*Regel
	for _, r := range e.Regler() {
		if r.Bestand != nil {
			all = append(all, r)
		}
	}
	return all
}

// Poster are what the bestand rules need of the document, which is judged on the day prDato (zero as for Check). Of personal
// data they hold only what hide makes of it; it must give the same for the same person.
func (e *Engine) Poster(document Document, prDato Dato, hide func(string) string) []Post {
	prDato = e.PrDato(document, prDato)
	var all []Post
	for _, r := range e.rules.byType[bestandstype] {
		if !e.filter(r) {
			continue
		}
		for i := range e.rules.byID[r].Bestand.Kilder {
			if k := &e.rules.byID[r].Bestand.Kilder[i]; k.Dokumenttype == document.Type() {
				all = k.poster(all, r, document, prDato, hide)
			}
		}
	}
	return all
}

func (k *Bestandskilde) poster(all []Post, regel string, document Document, prDato Dato, hide func(string) string) []Post {
	element := k.element()
	if element == "" {
		return k.post(all, regel, document, prDato, -1, hide)
	}
	list := document.at(steps(strings.TrimSuffix(element, "/*"), -1))
	for i := range list.Elements() {
		all = k.post(all, regel, document, prDato, i, hide)
	}
	return all
}

// post makes the posts of one element: one, or one a quarter.
func (k *Bestandskilde) post(all []Post, regel string, document Document, prDato Dato, element int, hide func(string) string) []Post {
	var key strings.Builder
	for _, pointer := range k.GrupperEfter {
		value, ok := document.Lookup(steps(pointer, element))
		if !ok {
			return all
		}
		text := fmt.Sprint(value)
		if k.Form == "cpr" {
			text = strings.ReplaceAll(text, "-", "")
		}
		key.WriteString(text)
		key.WriteByte(0)
	}
	p := Post{
		Regel: regel, Noegle: key.String(), Fil: document.Name(), Linje: document.FirstLine(), Type: document.Type(), ID: document.ID(),
		Vaerdier: map[string]any{"id": document.ID()}, Steder: map[string]Sted{"id": stedOf(document, []any{"id"})},
	}
	if k.Form == "" {
		p.Gruppe = strings.TrimSpace(strings.ReplaceAll(key.String(), "\x00", " "))
	}
	for name, pointer := range k.Behov {
		path, rest := k.split(pointer, element)
		p.Steder[name] = stedOf(document, path)
		value, ok := document.Lookup(path)
		switch {
		case !ok:
		case rest == "":
			p.Vaerdier[name] = hidden(document, path, value, hide)
		default:
			elements, _ := value.([]any)
			values := make([]any, len(elements))
			for i := range elements {
				of := slices.Concat(path, []any{i}, steps(rest, -1))
				if v, ok := document.Lookup(of); ok {
					values[i] = hidden(document, of, v, hide)
				}
			}
			p.Vaerdier[name] = values
		}
	}
	if k.Kvartaler == nil {
		return append(all, p)
	}
	gruppe := p.Gruppe
	for _, kvartal := range k.quarters(document, prDato, element) {
		p.Kvartal = kvartal
		p.Gruppe = strings.TrimSpace(gruppe + " " + kvartal)
		p.Noegle = key.String() + kvartal
		all = append(all, p)
	}
	return all
}

// split is the path of a field of the element, and where the pointer steps over a list of its own: the path of that list, and
// the pointer from its elements on.
func (k *Bestandskilde) split(pointer string, element int) (path []any, rest string) {
	group := k.element()
	if !strings.HasPrefix(pointer, group) {
		group = ""
	}
	own, rest, _ := strings.Cut(pointer[len(group):], "/*")
	return steps(group+own, element), rest
}

// hidden is the value, or where it is personal data what hide makes of it: enough to tell persons apart.
func hidden(document Document, path []any, value any, hide func(string) string) any {
	text, ok := value.(string)
	if !ok || !document.Skema().Personal(path) {
		return value
	}
	return hide(strings.ReplaceAll(text, "-", ""))
}

func stedOf(document Document, path []any) Sted {
	place := document.Place(path)
	return Sted{place.Sti, place.Findes, place.Linje, place.Kolonne, place.width(document)}
}

// quarters lists, in order, the quarters that the element counts in, within the calendar.
func (k *Bestandskilde) quarters(document Document, prDato Dato, element int) []string {
	found := map[Dato]bool{} // by first day
	add := func(fra, til Dato) {
		til = min(til, prDato, SidstePrDato)
		for day := max(fra, FoerstePrDato); day <= til; {
			kvartal := day.kvartal()
			found[kvartal.Foerste()] = true
			day = kvartal.Sidste().Add(1)
		}
	}
	for _, pointer := range k.Kvartaler.Dage {
		path, rest := k.split(pointer, element)
		if rest == "" {
			if day, ok := document.Day(path); ok {
				add(day, day)
			}
			continue
		}
		for i := range document.at(path).Elements() {
			if day, ok := document.Day(slices.Concat(path, []any{i}, steps(rest, -1))); ok {
				add(day, day)
			}
		}
	}
	for _, pointer := range k.Kvartaler.Ukendte {
		path := steps(pointer, element)
		if document.at(path[:len(path)-1]).Defined() && !document.at(path).Defined() {
			add(OrdningFra, prDato)
		}
	}
	if k.Kvartaler.Fra != "" {
		if fra, ok := document.Day(steps(k.Kvartaler.Fra, element)); ok {
			til, ok := document.Day(steps(k.Kvartaler.Til, element))
			if !ok {
				til = prDato
			}
			add(fra, max(fra, til))
		}
	}
	var all []string
	for _, day := range slices.Sorted(maps.Keys(found)) {
		all = append(all, day.kvartal().String())
	}
	return all
}

// steps is the path of a pointer, its "*" replaced by the element.
func steps(pointer string, element int) []any {
	names := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	if names[0] == "" {
		return nil
	}
	path := make([]any, len(names))
	for i, name := range names {
		path[i] = name
		if name == "*" {
			path[i] = element
		}
	}
	return path
}

// CheckBestand asks a bestand rule about one group: the posts that have their Noegle in common, in the order of the
// delivery. The error is ctx's when it ends first, or says that the rule gave no valid answer.
func (e *Engine) CheckBestand(ctx context.Context, regel string, poster []Post, leverance Leverance, prDato Dato) (Gruppefund, error) {
	r := e.rules.byID[regel]
	sortPoster(poster, r.Bestand.SorterEfter)
	var kvartal map[string]any
	if name := poster[0].Kvartal; name != "" {
		k, err := ParseKvartal(name)
		if err != nil {
			return Gruppefund{}, err
		}
		kvartal = k.Felter(0)
	}
	value, done, err := e.askBestand(ctx, regel, Gruppe(poster, kvartal, leverance, prDato))
	defer done()
	switch {
	case ctx.Err() != nil:
		return Gruppefund{}, ctx.Err()
	case err != nil:
		fault := evaluationFault(r, err)
		return Gruppefund{}, fmt.Errorf("reglen %s: %s (%s)", regel, fault.Besked, fault.Sted)
	case !value.Defined():
		return Gruppefund{}, fmt.Errorf("reglen %s gav intet svar", regel)
	}
	svar, err := parseSvar(value, new(Room))
	if err != nil {
		return Gruppefund{}, fmt.Errorf("reglen %s: %w", regel, err)
	}
	return Gruppefund{Fund: Fund{Regel: r, Svar: svar}, Poster: poster, PrDato: prDato}, nil
}

// askBestand asks a rule about a group; undefined where it gives no answer. The value holds until done is called.
func (e *Engine) askBestand(ctx context.Context, regel string, gruppe map[string]any) (value plan.Value, done func(), err error) {
	done = func() {}
	if e.motor == Plan {
		if value, done, err = e.planBestand(ctx, regel, gruppe); err == nil || ctx.Err() != nil {
			return value, done, err
		} // OPA's interpreter decides and words the error
	}
	term, err := ast.InterfaceToValue(gruppe)
	if err != nil {
		return plan.Value{}, done, err
	}
	value, err = e.askReference(ctx, bestandstype, answerOf(bestandstype, regel), term)
	return value, done, err
}

func (e *Engine) planBestand(ctx context.Context, regel string, gruppe map[string]any) (plan.Value, func(), error) {
	nothing := func() {}
	rules := e.bestand()
	compiled, err := rules.compiled()
	if err != nil {
		return plan.Value{}, nothing, err
	}
	number := slices.Index(rules.ids, regel)
	if number < 0 {
		return plan.Value{}, nothing, &notPlanned{fmt.Errorf("the rule %s is not asked", regel)}
	}
	input, err := plan.FromJSON(gruppe)
	if err != nil {
		return plan.Value{}, nothing, err
	}
	machine := compiled.machines.Get().(*plan.Machine)
	machine.Start(ctx, input)
	value, _, err := machine.Ask(compiled.functions[number])
	return value, func() {
		machine.Start(context.Background(), plan.Value{})
		compiled.machines.Put(machine)
	}, err
}

// Gruppe is the document of a bestand rule, after schemas/bestand.json; kvartal is nil where there is none.
func Gruppe(poster []Post, kvartal map[string]any, leverance Leverance, prDato Dato) map[string]any {
	list := make([]any, len(poster))
	for i, p := range poster {
		list[i] = map[string]any{"fil": p.Fil, "type": p.Type, "id": p.ID, "vaerdier": p.Vaerdier}
	}
	typer := map[string]any{}
	for navn, n := range leverance.Typer {
		typer[navn] = n
	}
	input := map[string]any{
		"dokumenttype": bestandstype, "pr_dato": prDato.String(), "poster": list,
		"leverance": map[string]any{"hel": leverance.Hel, "typer": typer},
	}
	if kvartal != nil {
		input["kvartal"] = kvartal
	}
	return input
}

// sortPoster sorts by the values of the named fields. What is not said comes last; numbers by size, all else as text.
func sortPoster(poster []Post, names []string) {
	sort.SliceStable(poster, func(i, j int) bool {
		for _, name := range names {
			a, okA := poster[i].Vaerdier[name]
			b, okB := poster[j].Vaerdier[name]
			if okA != okB {
				return okA
			}
			if c := compareValues(a, b); c != 0 {
				return c < 0
			}
		}
		return false
	})
}

func compareValues(a, b any) int {
	x, okX := a.(json.Number)
	y, okY := b.(json.Number)
	if okX && okY {
		return ast.Number(x).Compare(ast.Number(y))
	}
	return strings.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// BestandFormat is the version of the definition bestandsfund of schemas/resultat.json that Bestandsfund follows.
const BestandFormat = "pladstjek-bestand/1"

// Bestandsfund is what a bestand rule says of one group, with its texts in one language. Each of its facts has its file.
type Bestandsfund struct {
	Format string `json:"format"`
	// Gruppe is what the documents have in common, "" where that is a person.
	Gruppe string `json:"gruppe,omitempty"`
	// Dokumenter are those the finding is about, each once, in the order of the delivery.
	Dokumenter []Dokumentinfo `json:"dokumenter"`
	PrDato     string         `json:"pr_dato"`
	Fundtekst
}

// RenderBestand writes a group's finding out, as Render does a document's.
func (e *Engine) RenderBestand(g Gruppefund, o RenderOptions) (Bestandsfund, error) {
	if o.Sprog != Engelsk {
		o.Sprog = Dansk
	}
	skemaer, err := EmbeddedSkemaer()
	if err != nil {
		return Bestandsfund{}, err
	}
	w := e.beginRendering(o)
	defer w.end()
	w.grundlag = postgrundlag{g.Poster, skemaer}
	out := Bestandsfund{Format: BestandFormat, Gruppe: Mask(g.Poster[0].Gruppe), PrDato: g.PrDato.String()}
	w.fund(&out.Fundtekst, &g.Fund)
	seen := map[Dokumentinfo]bool{}
	for _, i := range g.involved() {
		p := &g.Poster[i]
		info := Dokumentinfo{Fil: p.Fil, Linje: p.Linje, ID: p.ID, Type: p.Type}
		if !o.VisPersonoplysninger {
			info.Fil, info.ID = Mask(info.Fil), Mask(info.ID)
		}
		if !seen[info] {
			seen[info] = true
			out.Dokumenter = append(out.Dokumenter, info)
		}
	}
	return out, nil
}

// involved are the numbers of the posts that the finding names; all where it names none.
func (g *Gruppefund) involved() []int {
	named := map[int]bool{}
	note := func(s *Svar) {
		for _, path := range slices.Concat(s.Fakta, s.Mangler, [][]any{s.Sti}) {
			if len(path) > 1 && path[0] == "poster" {
				if i, ok := path[1].(int); ok && i >= 0 && i < len(g.Poster) {
					named[i] = true
				}
			}
		}
	}
	note(&g.Fund.Svar)
	for i := range g.Fund.Svar.Forekomster {
		if f := &g.Fund.Svar.Forekomster[i]; f.Udfald == g.Fund.Svar.Udfald {
			note(f)
		}
	}
	if len(named) == 0 {
		for i := range g.Poster {
			named[i] = true
		}
	}
	return slices.Sorted(maps.Keys(named))
}
