package rapport

import (
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// alvorEfterVaegt lists the weights, heaviest first.
var alvorEfterVaegt = []engine.Alvor{engine.Lovkrav, engine.Konceptkrav, engine.Anbefaling}

// textWriter writes the report that people read in a terminal.
type textWriter struct {
	w io.Writer
	*side
	// begun says that something has been written; apart that a blank line must precede what comes next.
	begun, apart bool
	alvor        map[engine.Alvor]int
	regler       map[string]*regelbrud
	// delivery says that a finding about the whole delivery has been written.
	delivery bool
	// medBrud counts the documents with a breach or a conflict, regelfejlAntal the errors of rules.
	medBrud, regelfejlAntal int
	// kunUndtagne counts those documents of medBrud whose every breach is waived.
	kunUndtagne int
}

// regelbrud counts the documents with a breach of a rule.
type regelbrud struct {
	regel, titel string
	alvor        engine.Alvor
	// undtaget are those of antal in which it is waived.
	antal, undtaget int
}

func newText(w io.Writer, o Options) Writer {
	return &textWriter{w: w, side: newSide(o), alvor: map[engine.Alvor]int{}, regler: map[string]*regelbrud{}}
}

func (t *textWriter) flush() error {
	_, err := io.WriteString(t.w, t.take())
	return err
}

func (t *textWriter) Document(r engine.Resultat, d *engine.Document) error {
	t.count(r)
	short := !t.options.ShowsSingle && !t.options.Verbose && r.Gyldig && r.Antal.Brud+r.Antal.Normkonflikt+len(r.Regelfejl) == 0
	if t.apart || t.begun && !short {
		t.tom()
	}
	t.begun, t.apart = true, !short
	switch {
	case !r.Gyldig:
		t.ugyldig(r, d)
	case short:
		t.kort(r)
	default:
		t.sag(r, d)
	}
	return t.flush()
}

func (t *textWriter) count(r engine.Resultat) {
	if r.Antal.Brud+r.Antal.Normkonflikt > 0 {
		t.medBrud++
	}
	if r.Antal.Undtaget > 0 && r.Antal.Undtaget == r.Antal.Brud && r.Antal.Normkonflikt == 0 {
		t.kunUndtagne++
	}
	t.regelfejlAntal += len(r.Regelfejl)
	for _, f := range r.Fund {
		if f.Udfald != engine.Brud || f.DelAfKonflikt() {
			continue
		}
		t.alvor[f.Alvor]++
		if t.regler[f.Regel] == nil {
			t.regler[f.Regel] = &regelbrud{regel: f.Regel, titel: f.Titel, alvor: f.Alvor}
		}
		t.regler[f.Regel].antal++
		if f.Undtaget() {
			t.regler[f.Regel].undtaget++
		}
	}
}

// Bestand writes a finding about the delivery as a breach is written, each place with its file. What is undecided is short.
func (t *textWriter) Bestand(f engine.Bestandsfund) error {
	t.tom()
	if !t.delivery {
		t.linje(fed, t.ord.HeleLeverancen)
		t.tom()
	}
	t.delivery, t.apart, t.begun = true, true, true
	if f.Udfald == engine.Uoplyst || f.Udfald == engine.Afventer {
		t.afsnit(fed, indent, indent, f.Titel)
		t.afsnit(svag, 2*indent, 2*indent, t.ord.Alvor[f.Alvor]+" · "+f.Regel+" · "+t.ord.Udfald[f.Udfald])
		for _, c := range med(&f.Fundtekst, f.Udfald) {
			t.afsnit("", 2*indent, 2*indent, ved(c, c.Besked))
			t.steder(2*indent, "", nil, c.Fakta, gul)
		}
		return t.flush()
	}
	t.brud("", &f.Fundtekst, nil)
	return t.flush()
}

// kilde is the text that the source lines of a document are taken from.
func (t *textWriter) kilde(r engine.Resultat, d *engine.Document) *kildetekst {
	if d == nil {
		return nil
	}
	k := &kildetekst{data: d.Bytes(), valid: r.Gyldig, showIt: t.options.VisPersonoplysninger, above: max(d.FirstLine()-1, 0)}
	if skemaer, err := engine.EmbeddedSkemaer(); err == nil {
		k.skema, _ = skemaer.Skema(r.Dokument.Type) // without a schema no value is shown
	}
	return k
}

// ugyldig writes a document that could not be judged: its errors, each with its place.
func (t *textWriter) ugyldig(r engine.Resultat, d *engine.Document) {
	t.overskrift(r, fmt.Sprintf("%s: %s", t.ord.KanIkkeBedoemmes, t.ord.Fejl.antal(len(r.Skemafejl))))
	k := t.kilde(r, d)
	for _, fault := range r.Skemafejl {
		t.afsnit("", 0, indent, fmt.Sprintf("%s:%d:%d: %s", r.Dokument.Fil, fault.Linje, fault.Kolonne, fault.Besked))
		if k != nil && len(k.data) > 0 {
			t.kildelinjer(indent, k, []maerke{{linje: fault.Linje, kolonne: fault.Kolonne, bredde: k.token(fault.Linje, fault.Kolonne)}}, roed)
		}
	}
}

// overskrift names the document, its number, and what more there is to say of it.
func (t *textWriter) overskrift(r engine.Resultat, more string) {
	rest := more
	if r.Dokument.ID != "" {
		rest = r.Dokument.ID + " · " + more
	}
	fil := t.ren(filOgLinje(r.Dokument))
	t.b.WriteString(t.farv(fed, fil))
	if bredde(fil)+3+bredde(rest) > t.options.Width {
		t.b.WriteString("\n")
		t.afsnit("", indent, indent, rest)
		return
	}
	t.linje("", " · "+rest)
}

// kort writes a document without breaches on one line.
func (t *textWriter) kort(r engine.Resultat) {
	parts := []string{strings.TrimSuffix(strings.ToLower(t.ord.IngenBrud), ".")}
	if n := len(r.NaesteFrister); n > 0 {
		parts = append(parts, t.ord.Fristerne.antal(n))
	}
	if n := r.Antal.Uoplyst; n > 0 {
		parts = append(parts, t.ord.Uoplyste.antal(n))
	}
	t.overskrift(r, strings.Join(parts, " · "))
}

// sag writes all there is to say of a document.
func (t *textWriter) sag(r engine.Resultat, d *engine.Document) {
	k := t.kilde(r, d)
	t.overskrift(r, fmt.Sprintf(t.ord.PrDato, t.dato(r.PrDato)))
	for _, f := range r.Fund {
		if f.UdenForOrdningen {
			outside := t.ord.UdenForOrdningen
			if f.EfterRegime != "" {
				outside = fmt.Sprintf(t.ord.UdenForOrdningenEfter, t.navn(f.EfterRegime))
			}
			t.afsnit(gul, 0, 0, outside)
			break
		}
	}
	t.regelfejl(r)
	for _, f := range heaviest(r.Fund) {
		t.tom()
		t.brud(r.Dokument.Fil, &f, k)
	}
	t.frister(r)
	t.uafgjort(r, k)
	t.laesningsafhaengig(r)
	if t.options.Verbose {
		t.opfyldt(r)
		t.ikkeRelevant(r)
	}
	t.tom()
	t.sum(r)
}

// heaviest are the conflicts of norms, the breaches that are part of one, and the other breaches, the weightiest rules
// first, else as they were given. The waived ones come last.
func heaviest(fund []engine.Fundtekst) []engine.Fundtekst {
	var found []engine.Fundtekst
	for _, f := range fund {
		if f.Udfald == engine.Brud || f.Udfald == engine.Normkonflikt {
			found = append(found, f)
		}
	}
	rank := func(f *engine.Fundtekst) int {
		switch {
		case f.Udfald == engine.Normkonflikt:
			return 0
		case f.Undtaget():
			return 10 + slices.Index(alvorEfterVaegt, f.Alvor)
		case f.DelAfKonflikt():
			return 1
		}
		return 2 + slices.Index(alvorEfterVaegt, f.Alvor)
	}
	sort.SliceStable(found, func(i, j int) bool { return rank(&found[i]) < rank(&found[j]) })
	return found
}

func (t *textWriter) afsnitOverskrift(f farve, heading string, n int) {
	t.tom()
	t.linje(f, fmt.Sprintf("%s (%d)", heading, n))
}

func (t *textWriter) regelfejl(r engine.Resultat) {
	if len(r.Regelfejl) == 0 {
		return
	}
	t.afsnitOverskrift(roed, t.ord.Regelfejl, len(r.Regelfejl))
	for _, e := range r.Regelfejl {
		t.afsnit("", indent, 2*indent, fmt.Sprintf("%s: %s (%s)", e.Regel, e.Besked, e.Sted))
	}
}

// frister writes the pending deadlines in date order.
func (t *textWriter) frister(r engine.Resultat) {
	if len(r.NaesteFrister) == 0 {
		return
	}
	t.afsnitOverskrift(blaa, t.ord.Frister, len(r.NaesteFrister))
	for _, n := range r.NaesteFrister {
		t.frist(n, "")
		if f := find(r.Fund, n.Regel); f != nil {
			for _, l := range f.Laesninger {
				switch {
				case l.Aendrer:
					t.afsnit(gul, datoBredde, datoBredde, t.laesning(l))
				case n.Noegle == "" && l.Frist != "" && l.Frist != n.Dato:
					t.afsnit(svag, datoBredde, datoBredde, fmt.Sprintf(t.ord.AndenFrist, l.Tekst, t.dato(l.Frist)))
				}
			}
		}
	}
}

func find(fund []engine.Fundtekst, regel string) *engine.Fundtekst {
	for i := range fund {
		if fund[i].Regel == regel {
			return &fund[i]
		}
	}
	return nil
}

// uafgjort writes what cannot be decided, and which facts would decide it.
func (t *textWriter) uafgjort(r engine.Resultat, k *kildetekst) {
	var undecided []int
	for i := range r.Fund {
		if len(med(&r.Fund[i], engine.Uoplyst)) > 0 {
			undecided = append(undecided, i)
		}
	}
	if len(undecided) == 0 {
		return
	}
	t.afsnitOverskrift(gul, t.ord.Uafgjort, len(undecided))
	for _, i := range undecided {
		f := &r.Fund[i]
		t.afsnit(fed, indent, indent, f.Titel)
		t.afsnit(svag, 2*indent, 2*indent, t.ord.Alvor[f.Alvor]+" · "+f.Regel)
		for _, c := range med(f, engine.Uoplyst) {
			t.afsnit("", 2*indent, 2*indent, ved(c, c.Besked))
			if t.options.Verbose {
				t.udsnit(2*indent, r.Dokument.Fil, k, t.maerker(c.Fakta), gul)
				continue
			}
			t.oplys(r.Dokument.Fil, c.Fakta)
		}
		t.laesninger(2*indent, f, false)
	}
}

// oplys lists the facts that would decide a finding, by the place where they would stand.
func (t *textWriter) oplys(fil string, fakta []engine.Faktum) {
	var last engine.Faktum
	for _, f := range fakta {
		if !f.Mangler {
			continue
		}
		if f.Linje != last.Linje || f.Kolonne != last.Kolonne {
			t.afsnit("", 2*indent, 3*indent, fmt.Sprintf(t.ord.Oplys, fil, f.Linje, f.Kolonne))
		}
		t.afsnit("", 3*indent, 4*indent, fmt.Sprintf("– %s (%s)", navnAf(f), f.Sti))
		last = f
	}
}

// ved puts the element's id before what is said of it.
func ved(c engine.Forekomsttekst, text string) string {
	if c.Noegle == "" {
		return text
	}
	return c.Noegle + ": " + text
}

// laesningsafhaengig writes what is met or not relevant, but would not be under another reading.
func (t *textWriter) laesningsafhaengig(r engine.Resultat) {
	var found []*engine.Fundtekst
	for i := range r.Fund {
		f := &r.Fund[i]
		if (f.Udfald == engine.Opfyldt || f.Udfald == engine.IkkeRelevant) && slices.ContainsFunc(f.Laesninger, func(l engine.Laesningstekst) bool { return l.Aendrer }) {
			found = append(found, f)
		}
	}
	if len(found) == 0 {
		return
	}
	t.afsnitOverskrift(gul, t.ord.Laesningsafhaengig, len(found))
	for _, f := range found {
		t.afsnit(fed, indent, indent, f.Titel)
		t.afsnit(svag, 2*indent, 2*indent, t.ord.Alvor[f.Alvor]+" · "+f.Regel+" · "+t.ord.Udfald[f.Udfald])
		t.laesninger(2*indent, f, false)
	}
}

// opfyldt lists what was met, and why.
func (t *textWriter) opfyldt(r engine.Resultat) {
	if r.Antal.Opfyldt == 0 {
		return
	}
	t.afsnitOverskrift(groen, t.ord.Opfyldt, r.Antal.Opfyldt)
	for i := range r.Fund {
		f := &r.Fund[i]
		if f.Udfald != engine.Opfyldt {
			continue
		}
		t.afsnit(fed, indent, indent, f.Titel)
		t.afsnit(svag, 2*indent, 2*indent, t.ord.Alvor[f.Alvor]+" · "+f.Regel)
		for _, c := range tilfaelde(f) {
			t.afsnit("", 2*indent, 2*indent, ved(c, c.Besked))
			if c.Beregning != nil && c.Beregning.Tekst != "" {
				t.felt(2*indent, t.ord.Beregning, c.Beregning.Tekst, "")
			}
			t.fakta(2*indent, c.Fakta)
		}
		for _, note := range bemaerkninger(f, tilfaelde(f)) {
			t.felt(2*indent, t.ord.Bemaerk, note, "")
		}
	}
}

// fakta writes facts in short, a line each: name, value and place.
func (t *textWriter) fakta(in int, fakta []engine.Faktum) {
	for i, f := range fakta {
		text := t.etiket(f)
		if f.Vaerdi != nil {
			text += fmt.Sprintf(" = %v", f.Vaerdi)
		}
		text += fmt.Sprintf(" (%d:%d)", f.Linje, f.Kolonne)
		if i == 0 {
			t.felt(in, t.ord.Fakta, text, svag)
		} else {
			t.afsnit(svag, in+t.label, in+t.label, text)
		}
	}
}

// ikkeRelevant lists the rules that do not apply, by the reason.
func (t *textWriter) ikkeRelevant(r engine.Resultat) {
	if r.Antal.IkkeRelevant == 0 {
		return
	}
	t.afsnitOverskrift(svag, t.ord.IkkeRelevant, r.Antal.IkkeRelevant)
	var reasons []string
	rules := map[string][]string{}
	for _, f := range r.Fund {
		if f.Udfald == engine.IkkeRelevant {
			if rules[f.Besked] == nil {
				reasons = append(reasons, f.Besked)
			}
			rules[f.Besked] = append(rules[f.Besked], f.Regel)
		}
	}
	for _, reason := range reasons {
		t.afsnit("", indent, indent, reason)
		t.afsnit(svag, 2*indent, 2*indent, strings.Join(rules[reason], ", "))
	}
}

// sum writes the count of one document.
func (t *textWriter) sum(r engine.Resultat) {
	alvor := map[engine.Alvor]int{}
	for _, f := range r.Fund {
		if f.Udfald == engine.Brud && !f.DelAfKonflikt() {
			alvor[f.Alvor]++
		}
	}
	t.antal(r.Antal, alvor, len(r.Regelfejl), len(r.Regelfejl) == 0)
}

// antal writes the numbers: first, where there is no breach, that there is none and how much is undecided. That nothing
// is, is said only where complete: every rule answered, for every document.
func (t *textWriter) antal(a engine.Antal, alvor map[engine.Alvor]int, regelfejl int, complete bool) {
	t.antalMed(t.ord.IngenBrud, a, alvor, regelfejl, complete)
}

// antalMed is antal with another sentence for that there is no breach.
func (t *textWriter) antalMed(none string, a engine.Antal, alvor map[engine.Alvor]int, regelfejl int, complete bool) {
	if a.Brud+a.Normkonflikt == 0 {
		text := none
		switch {
		case a.Uoplyst > 0:
			text += " " + t.ord.KanIkkeAfgoeres.antal(a.Uoplyst) + "."
		case complete:
			text += " " + t.ord.IntetUafgjort
		}
		t.afsnit(fed, 0, 0, text)
	}
	var parts []string
	if a.Normkonflikt > 0 {
		conflicts := t.ord.Konflikter.antal(a.Normkonflikt)
		if a.DelAf > 0 {
			conflicts += fmt.Sprintf(" (%s)", fmt.Sprintf(t.ord.MedBrud, t.ord.Brudene.antal(a.DelAf)))
		}
		parts = append(parts, conflicts)
	}
	if a.Brud > 0 {
		parts = append(parts, t.ord.Brudene.antal(a.Brud)+t.vaegte(alvor, a.Undtaget))
	}
	for _, p := range []struct {
		n    int
		word former
	}{
		{a.Afventer, t.ord.Ventende},
		{a.Uoplyst, t.ord.Uoplyste},
		{a.Opfyldt, t.ord.Opfyldte},
		{a.IkkeRelevant, t.ord.IkkeRelevante},
		{regelfejl, t.ord.Regler},
	} {
		if p.n > 0 {
			parts = append(parts, p.word.antal(p.n))
		}
	}
	if len(parts) > 0 {
		t.afsnit(fed, 0, indent, strings.Join(parts, " · "))
	}
}

// vaegte tells of how many breaches the rules are of which weight, and how many of them are waived.
func (t *textWriter) vaegte(alvor map[engine.Alvor]int, waived int) string {
	var parts []string
	for _, a := range alvorEfterVaegt {
		if alvor[a] > 0 {
			parts = append(parts, t.ord.AlvorTael[a].antal(alvor[a]))
		}
	}
	text := strings.Join(parts, ", ")
	switch of := t.heraf(waived); {
	case of == "" && text == "":
		return ""
	case of == "":
	case text == "":
		text = of
	default:
		text += "; " + of
	}
	return " (" + text + ")"
}

func (t *textWriter) Close(s Samlet) error {
	if !t.options.ShowsSingle && t.begun {
		t.samlet(s)
	}
	switch {
	case !t.begun:
		t.linje("", t.ord.IngenDokumenter)
	case s.Delvis:
		t.afsnit(roed, 0, 0, t.ord.Delvis)
	}
	t.undtagelser(s.Undtagelser)
	if len(s.Udsnit) > 0 {
		t.afsnit(roed, 0, 0, fmt.Sprintf(t.ord.Porten, strings.Join(s.Udsnit, ", ")))
	}
	return t.flush()
}

// samlet writes the summary over all documents.
func (t *textWriter) samlet(s Samlet) {
	t.tom()
	t.linje(fed, t.ord.Samlet)
	parts := []string{t.ord.Dokumenter.antal(s.Dokumenter)}
	if s.Ugyldige > 0 {
		parts = append(parts, t.ord.Ugyldige.antal(s.Ugyldige))
	}
	switch {
	case t.kunUndtagne > 0:
		parts = append(parts, fmt.Sprintf(t.ord.DokumenterUndtaget, t.medBrud, t.kunUndtagne))
	case t.medBrud > 0:
		with := t.ord.DokumenterMedBrud
		if s.Antal.Normkonflikt > 0 {
			with = t.ord.DokumenterMedKonflikt
		}
		parts = append(parts, fmt.Sprintf(with, t.medBrud))
	}
	t.afsnit("", 0, indent, strings.Join(parts, " · "))
	if s.Dokumenter > s.Ugyldige {
		none, complete := t.ord.IngenBrud, s.Ugyldige+t.regelfejlAntal == 0 && !s.Delvis
		if t.delivery {
			none, complete = t.ord.IngenBrudHver, false
		}
		t.antalMed(none, s.Antal, t.alvor, t.regelfejlAntal, complete)
	}
	if b := s.Bestand; b.Brud+b.Uoplyst+b.Opfyldt+b.Normkonflikt+b.Afventer > 0 {
		t.afsnit("", 0, indent, fmt.Sprintf(t.ord.LeverancensTal, t.ord.Brudene.antal(b.Brud)+t.vaegte(nil, b.Undtaget), t.ord.Uoplyste.antal(b.Uoplyst), t.ord.Opfyldte.antal(b.Opfyldt), t.ord.IkkeRelevante.antal(b.IkkeRelevant)))
	}
	t.brudPrRegel()
}

// brudPrRegel lists the rules by how many documents break them.
func (t *textWriter) brudPrRegel() {
	rules := make([]*regelbrud, 0, len(t.regler))
	for _, r := range t.regler {
		rules = append(rules, r)
	}
	if len(rules) == 0 {
		return
	}
	sort.Slice(rules, func(i, j int) bool {
		if rules[i].antal != rules[j].antal {
			return rules[i].antal > rules[j].antal
		}
		return rules[i].regel < rules[j].regel
	})
	t.linje("", t.ord.BrudPrRegel)
	digits := len(fmt.Sprint(rules[0].antal))
	for _, r := range rules {
		t.b.WriteString(fmt.Sprintf("%s%*d  ", strings.Repeat(" ", indent), digits, r.antal))
		text := fmt.Sprintf("%s · %s · %s", r.titel, t.ord.Alvor[r.alvor], r.regel)
		if r.undtaget > 0 {
			text += " · " + t.ord.Undtagne.antal(r.undtaget)
		}
		t.resten("", indent+digits+2, indent+digits+2, text)
	}
}
