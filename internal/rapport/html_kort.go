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
		if n := h.tal.alvor[w]; n > 0 {
			weights = append(weights, h.antal(n)+" "+h.ord.AlvorTael[w].of(n))
		}
	}
	conflicts := ""
	if a.DelAf > 0 {
		conflicts = fmt.Sprintf(h.o("med %s brud, der er del af dem", "with %s breaches that are part of them"), h.antal(a.DelAf))
	}
	return []htmlHovedtal{
		{"", h.antal(s.Dokumenter), former{h.o("dokument prøvet", "document checked"), h.o("dokumenter prøvet", "documents checked")}.of(s.Dokumenter), fmt.Sprintf(h.o("%s med brud eller konflikt", "%s with breach or conflict"), h.antal(h.tal.medBrud))},
		{"brud", h.antal(a.Brud - a.Undtaget), h.ord.Brudene.of(a.Brud - a.Undtaget), strings.Join(weights, ", ")},
		{"normkonflikt", h.antal(a.Normkonflikt), h.ord.Konflikter.of(a.Normkonflikt), conflicts},
		{"uoplyst", h.antal(a.Uoplyst), h.o("kan ikke afgøres", "cannot be decided"), h.o("noget er ikke oplyst", "something is not stated")},
		{"afventer", h.antal(a.Afventer), h.o("afventer", "pending"), h.o("fristen løber endnu", "the time is still running")},
		{"undtaget", h.antal(a.Undtaget), former{h.o("undtaget brud", "waived breach"), h.o("undtagne brud", "waived breaches")}.of(a.Undtaget), h.o("tælles for sig", "counted apart")},
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
	case t.medBrud > 0:
		add(h.o("Der er brud eller normkonflikter i %s af de %s, der er bedømt.", "There are breaches or conflicts of norms in %s of the %s that were judged."), h.antal(t.medBrud), h.antal(judged))
	case len(t.regelfejl) == 0 && !s.Delvis && s.Ugyldige == 0:
		add(h.o("Der er ingen brud, der ikke er undtaget, i %s.", "There is no breach that is not waived in %s."), h.dokumenter(judged))
	default:
		all = append(all, h.o("Der er ikke fundet brud i det, der blev bedømt; men ikke alt blev bedømt.", "No breach was found in what was judged; but not everything was."))
	}
	if t.kunUndtaget > 0 {
		add(h.o("I %s er der kun brud, der er undtaget.", "In %s there are waived breaches only."), h.dokumenter(t.kunUndtaget))
	}
	all = append(all, h.hyppigst()...)
	if a.Brud-a.Undtaget != t.brud && t.brud > 0 {
		add(h.o("De %s brud er regler, der er brudt i et dokument; samme regel kan være brudt flere gange i det, i alt %s gange. Det er dem, tallene herunder og billederne over kommuner og forsinkelser tæller.",
			"The %s breaches are rules that a document breaks; it may break a rule several times, in all %s times. Those are what the numbers below and the pictures of kommuner and lateness count."), h.antal(a.Brud-a.Undtaget), h.antal(t.brud))
	}
	all = append(all, h.hvorSent()...)
	all = append(all, h.hvem()...)
	if a.Uoplyst > 0 {
		add(h.o("%s svar kan ikke afgøres, fordi noget ikke er oplyst; de tæller hverken som opfyldt eller som brud.", "%s answers cannot be decided because something is not stated; they count neither as met nor as breaches."), h.antal(a.Uoplyst))
	}
	if b := s.Bestand; b.Brud+b.Normkonflikt > 0 {
		waived := ""
		if b.Undtaget > 0 {
			waived = fmt.Sprintf(h.o(", heraf %s undtaget", ", %s of them waived"), h.antal(b.Undtaget))
		}
		add(h.o("Holdt op mod hinanden viser dokumenterne %s brud%s; de er ikke talt med ovenfor.", "Held against each other the documents show %s breaches%s; they are not counted above."), h.antal(b.Brud+b.Normkonflikt), waived)
	}
	if s.Ugyldige > 0 {
		add(h.o("%s kunne ikke bedømmes og er ikke med i tallene.", "%s could not be judged, and not in the numbers."), h.dokumenter(s.Ugyldige))
	}
	return all
}

// hyppigst names the rules that are broken in the most documents.
func (h *htmlWriter) hyppigst() []string {
	broken := h.tal.broken()
	if len(broken) == 0 || broken[0].Brud == 0 {
		return nil
	}
	if len(broken) > 3 && broken[3].Brud == broken[0].Brud {
		same := 0
		for _, r := range broken {
			if r.Brud == broken[0].Brud {
				same++
			}
		}
		n := broken[0].Brud
		return []string{fmt.Sprintf(h.o("Ingen regel skiller sig ud: %s regler er brudt i %s %s hver, og ingen i flere.", "No rule stands out: %s rules are broken in %s %s each, and none in more."),
			h.antal(same), h.antal(n), former{h.o("dokument", "document"), h.o("dokumenter", "documents")}.of(n))}
	}
	words := []string{
		h.o("Hyppigst brudt er »%s« (%s), i %s af de %s dokumenter, reglen gælder for (%s).", "Most often broken is “%s” (%s), in %s of the %s documents it applies to (%s)."),
		h.o("Dernæst »%s« (%s), i %s af %s (%s).", "Next “%s” (%s), in %s of %s (%s)."),
		h.o("Så »%s« (%s), i %s af %s (%s).", "Then “%s” (%s), in %s of %s (%s)."),
	}
	var all []string
	for i, r := range broken[:min(len(broken), len(words))] {
		if r.Brud > 0 {
			all = append(all, fmt.Sprintf(words[i], r.Titel, h.ord.Alvor[r.Alvor], h.antal(r.Brud), h.antal(r.Gaelder), h.procent(r.Brud, r.Gaelder)))
		}
	}
	return all
}

// hvorSent says how late the late breaches are.
func (h *htmlWriter) hvorSent() []string {
	median, most, late := h.tal.median()
	if late == 0 {
		return nil
	}
	days := former{h.o("dag", "day"), h.o("dage", "days")}
	if late == 1 {
		return []string{fmt.Sprintf(h.o("Ét brud er noget, der kom for sent: %s %s.", "One breach is something that came too late: by %s %s."), h.antal(most), days.of(most))}
	}
	latest := h.antal(most)
	if most == htmlMestDage {
		latest = h.o("mindst ", "at least ") + latest
	}
	return []string{fmt.Sprintf(h.o("%s brud er noget, der kom for sent: halvdelen højst %s %s, det seneste %s %s.", "%s breaches are something that came too late: half of them by at most %s %s, the latest by %s %s."),
		h.antal(late), h.antal(median), days.of(median), latest, days.of(most))}
}

// hvem says who must act most often, and which kommune has the most breaches.
func (h *htmlWriter) hvem() []string {
	type tal struct {
		navn string
		n    int
	}
	first := func(counts map[string]int, name func(string) string) tal {
		var all []tal
		for key, n := range counts {
			if key != "" {
				all = append(all, tal{name(key), n})
			}
		}
		if len(all) == 0 {
			return tal{}
		}
		return slices.MinFunc(all, func(a, b tal) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.navn, b.navn)) })
	}
	var all []string
	if who := first(h.tal.ansvarlige, h.navn); who.n > 0 {
		all = append(all, fmt.Sprintf(h.o("Den, der oftest skal handle, er %s (%s af %s brud).", "Who must act most often: %s (%s of %s breaches)."), who.navn, h.antal(who.n), h.antal(h.tal.brud)))
	}
	kommuner := map[string]int{}
	for f, n := range h.tal.felter {
		kommuner[f.kommune] += n
	}
	if most := first(kommuner, h.kommune); most.n > 0 && len(kommuner) > 1 {
		all = append(all, fmt.Sprintf(h.o("Flest brud har %s (%s af %s brud).", "The most breaches has %s (%s of %s breaches)."), most.navn, h.antal(most.n), h.antal(h.tal.brud)))
	}
	return all
}
