package rapport

import (
	"fmt"
	"html/template"

	"github.com/pladstjek/pladstjek/engine"
)

// htmlBillede is a picture with what it says in words and in numbers.
type htmlBillede struct {
	ID, Titel string
	Noter     []string
	SVG       template.HTML
	// Hoved and Raekker are the numbers as a table; the first cell of a row is its heading.
	Hoved   []string
	Raekker [][]string
}

const (
	billedWidth = 900.0
	// htmlMestRegler is how many rules have a bar of their own.
	htmlMestRegler = 20
)

// billeder are the pictures that have something to show.
func (h *htmlWriter) billeder(a engine.Antal) []htmlBillede {
	all := []htmlBillede{h.udfaldsbillede(a)}
	if len(h.tal.broken()) > 0 {
		all = append(all, h.regelbillede())
	}
	if len(h.tal.felter) > 0 {
		all = append(all, h.varmekort())
	}
	if h.tal.brud.alle > 0 {
		all = append(all, h.forsinkelser())
	}
	return all
}

// regelbillede has a bar for each of the rules that are broken in the most documents, and one for the others together.
func (h *htmlWriter) regelbillede() htmlBillede {
	rules := h.tal.broken()
	b := htmlBillede{
		ID: "billede-regler", Titel: h.o("Hvilke regler er brudt, og i hvor mange dokumenter", "Which rules are broken, and in how many documents"),
		Noter: []string{h.o("Et dokument tæller én gang for hver regel, også når reglen er brudt flere gange i det. Undtagne brud er talt med og vises som omrids for enden af søjlen. Brud, der er del af en normkonflikt, tælles med konflikten.",
			"A document counts once for each rule, even where it breaks the rule several times. Waived breaches are counted in, and shown as an outline at the end of the bar. Breaches that are part of a conflict of norms count with the conflict.")},
		Hoved: []string{h.o("Regel", "Rule"), h.o("Vægt", "Weight"), h.o("Dokumenter med brud", "Documents with a breach"), h.o("Heraf undtaget", "Of them waived"), h.o("Gælder for", "Applies to"), h.o("Andel", "Share"), h.o("Brud i alt", "Breaches in all")},
	}
	bars := rules[:min(len(rules), htmlMestRegler)]
	if len(rules) > htmlMestRegler {
		rest := &htmlRegeltal{Titel: h.o("Den sidste regel", "The last rule")}
		if n := len(rules) - htmlMestRegler; n > 1 {
			rest.Titel = fmt.Sprintf(h.o("Øvrige %s regler", "%s other rules"), h.antal(n))
		}
		for _, r := range rules[htmlMestRegler:] {
			rest.Brud += r.Brud
			rest.Undtaget += r.Undtaget
		}
		bars = append(append([]*htmlRegeltal{}, bars...), rest)
		b.Noter = append(b.Noter, fmt.Sprintf(h.o("De %d regler, der er brudt i flest dokumenter, har hver sin søjle; tabellen har dem alle. I søjlen med de øvrige tæller et dokument én gang for hver regel.",
			"The %d rules that are broken in the most documents have a bar each; the table has them all. In the bar of the others a document counts once for each rule."), htmlMestRegler))
	}
	most := 1
	for _, r := range rules { // the bar of the others is cut off where it is longer
		most = max(most, r.Brud)
	}
	if last := bars[len(bars)-1]; last.Regel == "" && last.Brud > most {
		b.Noter = append(b.Noter, h.o("Søjlen med de øvrige er længere, end der er plads til, og er afkortet ved bruddet i den; tallet er det hele.", "The bar of the others is longer than there is room for and is cut off; the number is whole."))
	}
	const left, row, size = 350.0, 26.0, 12.0
	width := billedWidth - left - 70
	foot := float64(len(bars))*row + 12
	svg := newHTMLSVG(b.ID, "billede", billedWidth, foot+22, b.Titel, h.o("Liggende søjler, en for hver regel; tallene står i tabellen.", "Horizontal bars, one a rule; the numbers are in the table."))
	for i, r := range bars {
		y := float64(i)*row + 4
		svg.text("text", htmlKort(r.Titel, size, left-16), "class", "navn", "x", left-8, "y", y+14, "text-anchor", "end")
		standing := r.Brud - r.Undtaget
		w := min(width*float64(standing)/float64(most), width)
		class := string(r.Alvor)
		if class == "" {
			class = "oevrige"
		}
		label := h.antal(r.Brud)
		if standing > 0 {
			name := r.Titel + ": " + h.antal(standing)
			if r.Undtaget > 0 {
				name += h.o(", der ikke er undtaget", " that are not waived")
			}
			svg.named("rect", name, "class", "soejle "+class, "x", left, "y", y, "width", max(w, 2), "height", row-7)
		}
		if r.Undtaget > 0 {
			waived := min(width*float64(r.Undtaget)/float64(most), width-w)
			svg.named("rect", fmt.Sprintf("%s: %s %s", r.Titel, h.antal(r.Undtaget), h.ord.Undtagne.of(r.Undtaget)), "class", "soejle undtaget", "x", left+w, "y", y, "width", max(waived, 2), "height", row-7)
			w += waived
		}
		if r.Brud > most {
			svg.empty("path", "class", "overbrudt", "d", fmt.Sprintf("M%s %sl8 -8l-3 -3l8 -8", htmlMaal(left+w*0.9), htmlMaal(y+row-7)))
		}
		svg.text("text", label, "class", "tal", "x", left+w+6, "y", y+14)
	}
	x := left
	for _, a := range alvorEfterVaegt {
		svg.empty("rect", "class", "soejle "+string(a), "x", x, "y", foot, "width", 16.0, "height", 14.0)
		svg.text("text", h.ord.Alvor[a], "class", "noegle", "x", x+22, "y", foot+12)
		x += htmlBredde(h.ord.Alvor[a], 13) + 50
	}
	b.SVG = svg.done()
	for _, r := range rules {
		b.Raekker = append(b.Raekker, []string{r.Titel + " (" + r.Regel + ")", h.ord.Alvor[r.Alvor], h.antal(r.Brud), h.antal(r.Undtaget), h.antal(r.Gaelder), h.procent(r.Brud, r.Gaelder), h.antal(r.Forekomster)})
	}
	return b
}

// htmlKlasser are the classes of lateness: up to so many days. The last has no end.
var htmlKlasser = []int{1, 3, 7, 14, 30, 90, 0}

// forsinkelser shows how late the late breaches are.
func (h *htmlWriter) forsinkelser() htmlBillede {
	t := h.tal
	_, _, late := t.median()
	b := htmlBillede{
		ID: "billede-forsinkelser", Titel: h.o("Hvor sent er det, der kom for sent", "How late is what came too late"),
		Noter: []string{fmt.Sprintf(h.o("Dage fra fristens sidste dag til det skete, for %s af %s (brud for brud%s). Resten er ikke med i søjlerne: %s, hvor fristen udløb, uden at det er sket; %s, hvor noget skete for tidligt; og %s, der ikke handler om en frist.",
			"Days from the last day to the event, for %s of %s (each by itself%s). The rest have no bar: %s where the deadline passed and nothing happened, %s where something happened too early, and %s that are not about a deadline."),
			h.antal(late), h.brudene(t.brud.alle), h.herafUndtaget(t.brud), h.antal(t.ikkeSket), h.antal(t.tidligt), h.antal(t.udenAfvigelse))},
		Hoved: []string{h.o("Dage for sent", "Days late"), h.o("Brud", "Breaches"), h.o("Andel af de sene", "Share of the late")},
	}
	counts := make([]int, len(htmlKlasser))
	for days, n := range t.sent {
		for i, limit := range htmlKlasser {
			if limit == 0 || days <= limit {
				counts[i] += n
				break
			}
		}
	}
	names := make([]string, len(counts))
	most, from := 1, 1
	for i, limit := range htmlKlasser {
		switch {
		case limit == 0:
			names[i] = fmt.Sprintf(h.o("over %d", "over %d"), from-1)
		case limit == from:
			names[i] = fmt.Sprint(limit)
		default:
			names[i] = fmt.Sprintf("%d–%d", from, limit)
		}
		from = limit + 1
		most = max(most, counts[i])
		b.Raekker = append(b.Raekker, []string{names[i], h.antal(counts[i]), h.procent(counts[i], late)})
	}
	if late == 0 {
		return b
	}
	const height, base, step = 230.0, 180.0, 118.0
	svg := newHTMLSVG(b.ID, "billede", billedWidth, height, b.Titel, h.o("Stående søjler, en for hver klasse af dage; tallene står i tabellen.", "Vertical bars, one for each class of days; the numbers are in the table."))
	svg.empty("path", "class", "akse", "d", fmt.Sprintf("M30 %sH%s", htmlMaal(base), htmlMaal(billedWidth-30)))
	for i, n := range counts {
		x := 46 + float64(i)*step
		if n > 0 {
			tall := max(150*float64(n)/float64(most), 2)
			svg.named("rect", names[i]+": "+h.antal(n), "class", "soejle sen", "x", x, "y", base-tall, "width", 84.0, "height", tall)
			svg.text("text", h.antal(n), "class", "tal", "x", x+42, "y", base-tall-6, "text-anchor", "middle")
		} else {
			svg.text("text", "0", "class", "tal ingen", "x", x+42, "y", base-6, "text-anchor", "middle")
		}
		svg.text("text", names[i], "class", "klasse", "x", x+42, "y", base+18, "text-anchor", "middle")
	}
	svg.text("text", h.o("dage for sent", "days late"), "class", "aksetekst", "x", billedWidth/2, "y", base+42, "text-anchor", "middle")
	b.SVG = svg.done()
	return b
}

// udfaldsbillede shows how the answers of the rules that apply are shared among the outcomes.
func (h *htmlWriter) udfaldsbillede(a engine.Antal) htmlBillede {
	standing := h.ord.Brudene
	if a.Undtaget > 0 {
		standing = former{h.o("brud, der ikke er undtaget", "breach that is not waived"), h.o("brud, der ikke er undtaget", "breaches that are not waived")}
	}
	parts := []struct {
		class string
		name  former
		n     int
	}{
		{"opfyldt", h.ord.Opfyldte, a.Opfyldt},
		{"brud", standing, a.Brud - a.Undtaget},
		{"undtaget", h.undtagneBrud(), a.Undtaget},
		{"normkonflikt", h.ord.Konflikter, a.Normkonflikt},
		{"uoplyst", h.ord.Uoplyste, a.Uoplyst},
		{"afventer", h.ord.Ventende, a.Afventer},
	}
	all := 0
	for _, p := range parts {
		all += p.n
	}
	b := htmlBillede{
		ID: "billede-udfald", Titel: h.o("Hvad reglerne svarede", "What the rules answered"),
		Noter: []string{h.udfaldsnote(a, all)},
		Hoved: []string{h.o("Udfald", "Outcome"), h.o("Svar", "Answers"), h.o("Andel", "Share")},
	}
	const y, tall, size = 4.0, 44.0, 13.0
	var bar, key htmlSVG
	x, at, line := 0.0, 0.0, 0.0
	for _, p := range parts {
		share, name := h.procent(p.n, all), p.name.of(p.n)
		b.Raekker = append(b.Raekker, []string{name, h.antal(p.n), share})
		if p.n == 0 {
			continue
		}
		// A part that is too thin to be seen is drawn a little wider; the numbers beside it are exact.
		w := max((billedWidth-30)*float64(p.n)/float64(all), 5)
		bar.named("rect", fmt.Sprintf("%s: %s (%s)", name, h.antal(p.n), share), "class", "del "+p.class, "x", x+1, "y", y, "width", w, "height", tall)
		x += w
		text := fmt.Sprintf("%s %s (%s)", h.antal(p.n), name, share)
		wide := htmlBredde(text, size) + 40
		if at+wide > billedWidth {
			at, line = 0, line+26
		}
		key.empty("rect", "class", "del "+p.class, "x", at+1, "y", 66+line, "width", 16.0, "height", 16.0)
		key.text("text", text, "class", "noegle", "x", at+24, "y", 79+line)
		at += wide
	}
	svg := newHTMLSVG(b.ID, "billede", billedWidth, 90+line, b.Titel, h.o("En søjle delt efter udfald; tallene står ved hver del og i tabellen.", "A bar divided by outcome; the numbers stand at each part and in the table."))
	svg.b.WriteString(bar.b.String() + key.b.String())
	b.SVG = svg.done()
	b.Raekker = append(b.Raekker, []string{h.ord.Udfald[engine.IkkeRelevant], h.antal(a.IkkeRelevant), "–"})
	return b
}

// udfaldsnote says what the bar counts, and what is beside it.
func (h *htmlWriter) udfaldsnote(a engine.Antal, all int) string {
	note := fmt.Sprintf(h.o("%s fra regler, der gælder for dokumentet: ét svar for hver regel og hvert dokument. Hertil kommer %s, hvor reglen ikke er relevant", "%s of rules that apply to the document: one for each rule and document. Beside them %s of rules that are not relevant"),
		h.svar(all), h.svar(a.IkkeRelevant))
	switch {
	case a.DelAf > 1:
		note += fmt.Sprintf(h.o(", og %s brud, der tælles med den normkonflikt, de er del af", ", and %s breaches that count with the conflict of norms they are part of"), h.antal(a.DelAf))
	case a.DelAf == 1:
		note += h.o(", og 1 brud, der tælles med den normkonflikt, det er del af", ", and 1 breach that counts with the conflict of norms it is part of")
	}
	return note + "."
}

// svar is a number of answers.
func (h *htmlWriter) svar(n int) string {
	return h.antal(n) + " " + former{h.o("svar", "answer"), h.o("svar", "answers")}.of(n)
}
