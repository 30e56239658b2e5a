package docs

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine"
)

// writer makes the pages of the rules.
type writer struct {
	root   fs.FS
	judge  *engine.Engine
	kilder *engine.Kilder
}

func addPages(files map[string][]byte, root fs.FS, judge *engine.Engine) error {
	policies, err := fs.Sub(root, "policies")
	if err != nil {
		return err
	}
	kilder, err := engine.LoadKilder(policies)
	if err != nil {
		return err
	}
	w := writer{root, judge, kilder}
	for _, r := range judge.Regler() {
		page, err := w.page(r)
		if err != nil {
			return fmt.Errorf("the page of %s: %w", r.ID, err)
		}
		files[path.Join(Pages, r.ID+".md")] = []byte(page)
	}
	files[path.Join(Pages, "README.md")] = []byte(index(judge.Regler()))
	return nil
}

func (w *writer) page(r *engine.Regel) (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "<!-- Lavet af `make docs`; ret reglen, ikke siden. -->\n\n# %s\n\n", r.Titel)
	fmt.Fprintf(&b, "`%s` · %s · %s · skal handle: %s · [reglen](%s)\n\n", r.ID, r.Alvor, strings.Join(r.Dokumenttyper(), ", "),
		strings.Join(w.names(r.Ansvarlig), ", "), path.Join("../../../policies", r.Fil))
	fmt.Fprintf(&b, "## Hvad der skal gælde\n\n%s\n\n**Ikke kodet:** %s\n\n", r.Beskrivelse, r.IkkeKodet)
	w.sources(&b, r)
	w.force(&b, r)
	if err := w.parameters(&b, r); err != nil {
		return "", err
	}
	w.readings(&b, r)
	if f := r.Fortolkning[engine.Dansk]; f != "" {
		fmt.Fprintf(&b, "## Fortolkning\n\n%s\n\n", f)
	}
	messages(&b, r)
	fmt.Fprintf(&b, "## Hvad der retter et brud\n\n%s\n", r.Afhjaelpning[engine.Dansk])
	if err := w.cases(&b, r.ID); err != nil {
		return "", err
	}
	return b.String(), nil
}

func (w *writer) names(keys []string) []string {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = w.judge.Navn(k, engine.Dansk)
	}
	return names
}

func (w *writer) sources(b *strings.Builder, r *engine.Regel) {
	b.WriteString("## Kilder\n\n")
	for _, h := range r.Hjemmel {
		w.source(b, h, "")
	}
	for _, v := range r.Varianter {
		for _, h := range v.Hjemmel {
			w.source(b, h, fmt.Sprintf(" (variant %s)", v.Navn))
		}
	}
	b.WriteByte('\n')
}

func (w *writer) source(b *strings.Builder, h engine.Hjemmel, variant string) {
	title := h.Kilde
	if k, ok := w.kilder.Find(h.Kilde); ok {
		title = k.Titel
	}
	fmt.Fprintf(b, "- %s, %s%s", title, h.Sted, variant)
	if h.Citat != "" {
		fmt.Fprintf(b, ":\n  > %s\n", h.Citat)
		return
	}
	how := "indholdet er set gengivet hos"
	if h.Sikkerhed == "sekundaer" {
		how = "indholdet er kun set refereret hos"
	}
	fmt.Fprintf(b, ". Ordlyden er ikke set; %s %s.\n", how, h.SetHos)
}

func (w *writer) force(b *strings.Builder, r *engine.Regel) {
	if r.Bestand != nil {
		w.delivery(b, r.Bestand)
		return
	}
	b.WriteString("## I kraft\n\n")
	table(b, "variant", "fra", "til")
	for _, v := range r.Varianter {
		row(b, v.Navn, v.Fra.String(), until(v))
	}
	b.WriteString("\nDet afgøres af den første af disse dage, der er sket:\n\n")
	for _, sti := range r.Efter {
		fmt.Fprintf(b, "1. %s\n", w.place(r.Dokumenttype, sti))
	}
	b.WriteByte('\n')
}

// delivery says which documents a rule over a whole delivery takes, and what it judges together.
func (w *writer) delivery(b *strings.Builder, of *engine.Bestand) {
	b.WriteString("## Over en hel leverance\n\n")
	table(b, "dokument", "grupperes efter", "bruger")
	for _, k := range of.Kilder {
		var groups, fields []string
		for _, sti := range k.GrupperEfter {
			groups = append(groups, w.place(k.Dokumenttype, sti))
		}
		if k.Kvartaler != nil {
			groups = append(groups, "kvartal")
		}
		for _, name := range slices.Sorted(maps.Keys(k.Behov)) {
			fields = append(fields, "`"+k.Behov[name]+"`")
		}
		row(b, k.Dokumenttype, strings.Join(groups, ", "), strings.Join(fields, ", "))
	}
	b.WriteByte('\n')
}

func until(v engine.Variant) string {
	if v.Til == 0 {
		return "ingen slutdag kendt"
	}
	return v.Til.String()
}

// place is what the schema calls the field at the pointer, and the pointer.
func (w *writer) place(dokumenttype, sti string) string {
	skemaer, err := engine.EmbeddedSkemaer()
	if err != nil {
		return fmt.Sprintf("`%s`", sti)
	}
	skema, err := skemaer.Skema(dokumenttype)
	if err != nil {
		return fmt.Sprintf("`%s`", sti)
	}
	var steps []any
	for _, step := range strings.Split(strings.TrimPrefix(sti, "/"), "/") {
		steps = append(steps, step)
	}
	return strings.TrimSpace(fmt.Sprintf("%s `%s`", skema.Label(steps, "da"), sti))
}

// parameters are the dated series that the rule's file itself names.
func (w *writer) parameters(b *strings.Builder, r *engine.Regel) error {
	text, err := fs.ReadFile(w.root, path.Join("policies", r.Fil))
	if err != nil {
		return err
	}
	module, err := ast.ParseModule(r.Fil, string(text))
	if err != nil {
		return err
	}
	var named []string
	ast.WalkRefs(module, func(ref ast.Ref) bool {
		if len(ref) >= 4 && ref[:2].String() == "data.parametre" {
			area, _ := ref[2].Value.(ast.String)
			series, _ := ref[3].Value.(ast.String)
			named = append(named, string(area)+"."+string(series))
		}
		return false
	})
	slices.Sort(named)
	var rows strings.Builder
	for _, name := range slices.Compact(named) {
		w.series(&rows, name)
	}
	if rows.Len() == 0 {
		return nil
	}
	b.WriteString("## Tal\n\n")
	table(b, "serie", "fra", "værdi", "kilde", "bekræftet")
	b.WriteString(rows.String() + "\n")
	return nil
}

func (w *writer) series(b *strings.Builder, name string) {
	series, ok := w.judge.Serie(name)
	if !ok {
		return
	}
	for _, r := range series.Raekker {
		value, confirmed := "lukket", "ja"
		if r.Vaerdi != nil {
			value = series.VaerdiText(r, engine.Dansk)
		}
		if !r.Bekraeftet {
			confirmed = "nej"
		}
		row(b, name, r.Fra.String(), value, r.Kilde+", "+r.Sted, confirmed)
	}
}

func (w *writer) readings(b *strings.Builder, r *engine.Regel) {
	if len(r.Laesninger) == 0 {
		return
	}
	b.WriteString("## Læsninger\n\nHvor kilden lader et valg stå åbent, er et andet valg også regnet igennem.\n\n")
	table(b, "læsning", "valgt", "andre", "hvorfor")
	for _, l := range w.judge.Laesninger() {
		if !slices.Contains(r.Laesninger, l.Navn) {
			continue
		}
		var others []string
		for value, text := range l.Tekst[engine.Dansk] {
			if value != l.Valgt {
				others = append(others, text)
			}
		}
		slices.Sort(others)
		row(b, "`"+l.Navn+"`", l.Tekst[engine.Dansk][l.Valgt], strings.Join(others, "; "), l.Begrundelse)
	}
	b.WriteByte('\n')
}

func messages(b *strings.Builder, r *engine.Regel) {
	b.WriteString("## Hvad et fund siger\n\n")
	table(b, "nøgle", "tekst")
	keys := make([]string, 0, len(r.Besked[engine.Dansk]))
	for key := range r.Besked[engine.Dansk] {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		row(b, "`"+key+"`", r.Besked[engine.Dansk][key])
	}
	b.WriteByte('\n')
}

// cases lists the documents in the rule's folder of testcases.
func (w *writer) cases(b *strings.Builder, id string) error {
	const suffix = ".forventet.json"
	names, err := fs.Glob(w.root, path.Join("testcases", id, "*"+suffix))
	if err != nil || len(names) == 0 {
		return err
	}
	b.WriteString("\n## Sager, der viser reglen\n\n")
	table(b, "sag", "pr.", "udfald", "fund")
	for _, name := range names {
		text, err := fs.ReadFile(w.root, name)
		if err != nil {
			return err
		}
		shown, err := readExpectation(text)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		navn := strings.TrimSuffix(path.Base(name), suffix)
		link := fmt.Sprintf("[%s](../../../testcases/%s/%s.json)", navn, id, navn)
		if shown.delivery {
			link = fmt.Sprintf("[%s](../../../testcases/%s/%s)", navn, id, navn)
		}
		row(b, link, shown.prDato, shown.udfald, shown.besked)
	}
	return nil
}

// expectation is what a case shows: of a document what the rule finds, of a delivery what it finds first.
type expectation struct {
	prDato, udfald, besked string
	delivery               bool
}

func readExpectation(text []byte) (expectation, error) {
	type fund struct{ Udfald, Besked string }
	var want struct {
		PrDato string          `json:"pr_dato"`
		Fund   json.RawMessage `json:"fund"`
	}
	if err := json.Unmarshal(text, &want); err != nil {
		return expectation{}, err
	}
	if bytes.HasPrefix(want.Fund, []byte("[")) {
		all := []fund{{Udfald: "intet fund"}}
		var given []fund
		if err := json.Unmarshal(want.Fund, &given); err != nil {
			return expectation{}, err
		}
		if len(given) > 0 {
			all = given
		}
		return expectation{want.PrDato, all[0].Udfald, all[0].Besked, true}, nil
	}
	var one fund
	err := json.Unmarshal(want.Fund, &one)
	return expectation{want.PrDato, one.Udfald, one.Besked, false}, err
}
