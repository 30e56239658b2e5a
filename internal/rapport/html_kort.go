package rapport

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// dage says on which day or days the documents were judged.
func (h *htmlWriter) dage() string {
	t := h.tal
	switch {
	case t.foerste == "":
		return ""
	case t.foerste == t.sidste:
		return fmt.Sprintf(h.o("bedømt pr. %s", "judged as of %s"), h.dato(t.foerste))
	}
	return fmt.Sprintf(h.o("hvert dokument bedømt på sin egen dag, fra %s til %s", "each document judged on a day of its own, from %s to %s"), h.dato(t.foerste), h.dato(t.sidste))
}

// hovedtal are the numbers at the top.
func (h *htmlWriter) hovedtal(s Samlet) []htmlHovedtal {
	a := s.Antal
	var weights []string
	for _, w := range alvorEfterVaegt {
		if n := h.tal.alvor[w]; n != nil {
			weights = append(weights, h.antal(n.alle)+" "+h.ord.AlvorTael[w].of(n.alle)+h.iParentes(*n, len(h.tal.alvor) > 1))
		}
	}
	breaches := strings.Join(weights, ", ")
	if a.Undtaget > 0 {
		breaches += fmt.Sprintf(h.o("; heraf %s undtaget", "; of which %s waived"), h.antal(a.Undtaget))
	}
	conflicts := ""
	if a.DelAf > 0 {
		part := former{h.o("der er del af den", "part of it"), h.o("der er del af dem", "part of them")}.of(a.Normkonflikt)
		conflicts = fmt.Sprintf(h.o("med %s, %s", "with %s %s"), h.brudene(a.DelAf), part)
	}
	counted := ""
	if a.Undtaget > 0 {
		counted = h.o("er talt med i bruddene", "counted among the breaches")
	}
	return []htmlHovedtal{
		{"", h.antal(s.Dokumenter), former{h.o("dokument prøvet", "document checked"), h.o("dokumenter prøvet", "documents checked")}.of(s.Dokumenter), fmt.Sprintf(h.o("%s med brud eller konflikt", "%s with breaches or conflicts"), h.antal(h.tal.medBrud))},
		{"brud", h.antal(a.Brud), h.ord.Brudene.of(a.Brud), breaches},
		{"normkonflikt", h.antal(a.Normkonflikt), h.ord.Konflikter.of(a.Normkonflikt), conflicts},
		{"uoplyst", h.antal(a.Uoplyst), h.o("kan ikke afgøres", "cannot be decided"), h.o("noget er ikke oplyst", "something is not stated")},
		{"afventer", h.antal(a.Afventer), h.o("afventer", "pending"), h.o("fristen løber endnu", "the time is still running")},
		{"undtaget", h.antal(a.Undtaget), h.undtagneBrud().of(a.Undtaget), counted},
		{"ugyldig", h.antal(s.Ugyldige), h.o("kunne ikke bedømmes", "could not be judged"), h.ord.Dokumenter.of(s.Ugyldige)},
	}
}

// saetninger are the main findings in sentences.
func (h *htmlWriter) saetninger(s Samlet) []string {
	t, a := h.tal, s.Antal
	var all []string
	add := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	judged := s.Dokumenter - s.Ugyldige
	if judged == 0 {
		return []string{h.o("Ingen dokumenter er bedømt.", "No documents were judged.")}
	}
	switch {
	case t.medBrud > 0 && judged == 1:
		all = append(all, h.o("Der er brud eller normkonflikter i det ene dokument, der er bedømt.", "There are breaches or conflicts of norms in the one document that was judged."))
	case t.medBrud > 0:
		add(h.o("Der er brud eller normkonflikter i %s af de %s, der er bedømt.", "There are breaches or conflicts of norms in %s of the %s that were judged."), h.antal(t.medBrud), h.antal(judged))
	case len(t.regelfejl) == 0 && !s.Delvis && s.Ugyldige == 0:
		add(h.o("Der er hverken brud eller normkonflikter i %s.", "There are neither breaches nor conflicts of norms in %s."), h.dokumenter(judged))
	default:
		all = append(all, h.o("Der er ikke fundet brud i det, der blev bedømt; men ikke alt blev bedømt.", "No breach was found in what was judged; but not everything was."))
	}
	switch {
	case t.kunUndtaget > 0 && t.kunUndtaget == t.medBrud:
		all = append(all, former{h.o("Alle brud i det er undtaget.", "Every breach in it is waived."), h.o("Alle brud i dem er undtaget.", "Every breach in them is waived.")}.of(t.medBrud))
	case t.kunUndtaget > 0:
		add(h.o("I %s af dem er alle brud undtaget.", "In %s of them every breach is waived."), h.antal(t.kunUndtaget))
	}
	all = append(all, h.hyppigst()...)
	if a.Brud != t.brud.alle && t.brud.alle > 0 {
		broken := former{h.o("Det ene brud er en regel, der er brudt i et dokument;", "The one breach is a rule that a document breaks;"),
			fmt.Sprintf(h.o("De %s brud er regler, der er brudt i et dokument;", "The %s breaches are rules that a document breaks;"), h.antal(a.Brud))}.of(a.Brud)
		add(h.o("%s samme regel kan være brudt flere gange i det, i alt %s gange%s. Det er dem, tallene herunder og billederne over kommuner og forsinkelser tæller.",
			"%s it may break a rule several times, in all %s times%s. Those are what the numbers below and the pictures of kommuner and lateness count."), broken, h.antal(t.brud.alle), h.herafUndtaget(t.brud))
	}
	all = append(all, h.hvorSent()...)
	all = append(all, h.hvem()...)
	switch {
	case a.Uoplyst == 1:
		all = append(all, h.o("1 svar kan ikke afgøres, fordi noget ikke er oplyst; det tæller hverken som opfyldt eller som brud.", "1 answer cannot be decided because something is not stated; it counts neither as met nor as a breach."))
	case a.Uoplyst > 1:
		add(h.o("%s svar kan ikke afgøres, fordi noget ikke er oplyst; de tæller hverken som opfyldt eller som brud.", "%s answers cannot be decided because something is not stated; they count neither as met nor as breaches."), h.antal(a.Uoplyst))
	}
	if b := s.Bestand; b.Brud+b.Normkonflikt > 0 {
		var found []string
		if b.Brud > 0 {
			found = append(found, h.brudene(b.Brud)+h.herafUndtaget(htmlMaengde{b.Brud, b.Undtaget}))
		}
		if b.Normkonflikt > 0 {
			found = append(found, h.antal(b.Normkonflikt)+" "+h.ord.Konflikter.of(b.Normkonflikt))
		}
		notAbove := former{h.o("det er ikke talt med ovenfor", "it is not counted above"), h.o("de er ikke talt med ovenfor", "they are not counted above")}.of(b.Brud + b.Normkonflikt)
		if b.Brud == 0 && b.Normkonflikt == 1 {
			notAbove = h.o("den er ikke talt med ovenfor", "it is not counted above")
		}
		add(h.o("Holdt op mod hinanden viser dokumenterne %s; %s.", "Held against each other the documents show %s; %s."), strings.Join(found, h.o(" og ", " and ")), notAbove)
	}
	if s.Ugyldige > 0 {
		are := former{h.o("er", "is"), h.o("er", "are")}.of(s.Ugyldige)
		add(h.o("%s kunne ikke bedømmes og %s ikke med i tallene.", "%s could not be judged, and %s not in the numbers."), h.dokumenter(s.Ugyldige), are)
	}
	return all
}

// hyppigst names the rules that are broken in the most documents.
func (h *htmlWriter) hyppigst() []string {
	broken := h.tal.broken()
	if len(broken) == 0 {
		return nil
	}
	if len(broken) > 3 && broken[3].Brud == broken[0].Brud {
		same, waived := 0, 0
		for _, r := range broken {
			if r.Brud == broken[0].Brud {
				same++
				waived += r.Undtaget
			}
		}
		n := broken[0].Brud
		text := fmt.Sprintf(h.o("Ingen regel skiller sig ud: %s regler er brudt i %s hver, og ingen i flere.", "No rule stands out: %s rules are broken in %s each, and none in more."), h.antal(same), h.dokumenter(n))
		if waived > 0 {
			text += fmt.Sprintf(h.o(" Af de brud er %s undtaget.", " Of those breaches %s "+former{"is", "are"}.of(waived)+" waived."), h.antal(waived))
		}
		return []string{text}
	}
	begun := []string{
		h.o("Hyppigst brudt er »%s« (%s), i %s.", "Most often broken is “%s” (%s), in %s."),
		h.o("Dernæst »%s« (%s), i %s.", "Next “%s” (%s), in %s."),
		h.o("Så »%s« (%s), i %s.", "Then “%s” (%s), in %s."),
	}
	var all []string
	for i, r := range broken[:min(len(broken), len(begun))] {
		all = append(all, fmt.Sprintf(begun[i], r.Titel, h.ord.Alvor[r.Alvor], h.hvorOfte(r, i == 0)))
	}
	return all
}

// hvorOfte says in how many of the documents that a rule applies to it is broken; whole, where that has not been said before.
func (h *htmlWriter) hvorOfte(r *htmlRegeltal, whole bool) string {
	if r.Gaelder == 1 {
		text := h.o("det ene, den gælder for", "the one it applies to")
		if whole {
			text = h.o("det ene dokument, reglen gælder for", "the one document it applies to")
		}
		if r.Undtaget > 0 {
			text += h.o("; bruddet er undtaget", "; the breach is waived")
		}
		return text
	}
	of := h.o("%s af %s (%s)%s", "%s of %s (%s)%s")
	if whole {
		of = h.o("%s af de %s dokumenter, reglen gælder for (%s)%s", "%s of the %s documents it applies to (%s)%s")
	}
	return fmt.Sprintf(of, h.antal(r.Brud), h.antal(r.Gaelder), h.procent(r.Brud, r.Gaelder), h.herafUndtaget(htmlMaengde{r.Brud, r.Undtaget}))
}

// undtagneBrud is the name of waived breaches.
func (h *htmlWriter) undtagneBrud() former {
	return former{h.o("undtaget brud", "waived breach"), h.o("undtagne brud", "waived breaches")}
}

// brudene is a number of breaches: "1 brud", "1,234 breaches".
func (h *htmlWriter) brudene(n int) string { return h.antal(n) + " " + h.ord.Brudene.of(n) }

// herafUndtaget says after a number of breaches how many of them are waived; nothing where none is.
func (h *htmlWriter) herafUndtaget(m htmlMaengde) string {
	if m.undtaget == 0 {
		return ""
	}
	return fmt.Sprintf(h.o(", heraf %s undtaget", ", of which %s waived"), h.antal(m.undtaget))
}

// iParentes says the same in brackets, where it is wanted.
func (h *htmlWriter) iParentes(m htmlMaengde, wanted bool) string {
	if m.undtaget == 0 || !wanted {
		return ""
	}
	return fmt.Sprintf(h.o(" (heraf %s undtaget)", " (of which %s waived)"), h.antal(m.undtaget))
}

// hvorSent says how late the late breaches are.
func (h *htmlWriter) hvorSent() []string {
	median, most, late := h.tal.median()
	if late == 0 {
		return nil
	}
	days := former{h.o("dag", "day"), h.o("dage", "days")}
	if late == 1 {
		text := h.o("Ét brud er noget, der kom for sent: %s %s.", "One breach is something that came too late: by %s %s.")
		if h.tal.forSent.undtaget > 0 {
			text = h.o("Ét brud, som er undtaget, er noget, der kom for sent: %s %s.", "One breach, which is waived, is something that came too late: by %s %s.")
		}
		return []string{fmt.Sprintf(text, h.antal(most), days.of(most))}
	}
	latest := h.antal(most)
	if most == htmlMestDage {
		latest = h.o("mindst ", "at least ") + latest
	}
	waived := h.herafUndtaget(h.tal.forSent)
	if waived != "" {
		waived += ","
	}
	return []string{fmt.Sprintf(h.o("%s%s er noget, der kom for sent: halvdelen højst %s %s, det seneste %s %s.", "%s%s are something that came too late: half of them by at most %s %s, the latest by %s %s."),
		h.brudene(late), waived, h.antal(median), days.of(median), latest, days.of(most))}
}

// hvem says who must act most often, and which kommune has the most breaches.
func (h *htmlWriter) hvem() []string {
	type tal struct {
		navn string
		htmlMaengde
	}
	first := func(counts map[string]*htmlMaengde, name func(string) string) tal {
		var all []tal
		for key, n := range counts {
			if key != "" {
				all = append(all, tal{name(key), *n})
			}
		}
		if len(all) == 0 {
			return tal{}
		}
		return slices.MinFunc(all, func(a, b tal) int { return cmp.Or(cmp.Compare(b.alle, a.alle), cmp.Compare(a.navn, b.navn)) })
	}
	share := func(n tal) string {
		return fmt.Sprintf(h.o("%s af %s%s", "%s of %s%s"), h.antal(n.alle), h.brudene(h.tal.brud.alle), h.herafUndtaget(n.htmlMaengde))
	}
	var all []string
	if who := first(h.tal.ansvarlige, h.navn); who.alle > 0 {
		all = append(all, fmt.Sprintf(h.o("Den, der oftest skal handle, er %s (%s).", "Who must act most often: %s (%s)."), who.navn, share(who)))
	}
	if most := first(h.tal.kommuner, h.kommune); most.alle > 0 && len(h.tal.kommuner) > 1 {
		all = append(all, fmt.Sprintf(h.o("Flest brud har %s (%s).", "%s has the most breaches (%s)."), most.navn, share(most)))
	}
	return all
}
