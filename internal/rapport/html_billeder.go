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
	if h.tal.brud > 0 {
		all = append(all, h.forsinkelser())
	}
	return all
}

// regelbillede has a bar for each of the rules that are broken in the most documents, and one for the others together.
func (h *htmlWriter) regelbillede() htmlBillede {
	rules := h.tal.broken()
	b := htmlBillede{
		ID: "billede-regler", Titel: h.o("Hvilke regler er brudt, og i hvor mange dokumenter", "Which rules are broken, and in how many documents"),
		Noter: []string{h.o("Et dokument tæller én gang for hver regel, også når reglen er brudt flere gange i det. Undtagne brud vises for sig, som omrids. Brud, der er del af en normkonflikt, tælles med konflikten.",
			"A document counts once for each rule, even where it breaks the rule several times. Waived breaches are shown apart, as an outline. Breaches that are part of a conflict of norms count with the conflict.")},
		Hoved: []string{h.o("Regel", "Rule"), h.o("Vægt", "Weight"), h.o("Dokumenter med brud", "Documents with a breach"), h.o("Gælder for", "Applies to"), h.o("Andel", "Share"), h.o("Brud i alt", "Breaches in all"), h.o("Undtaget", "Waived")},
	}
	bars := rules[:min(len(rules), htmlMestRegler)]
	if len(rules) > htmlMestRegler {
		rest := &htmlRegeltal{Titel: fmt.Sprintf(h.o("Øvrige %s regler", "%s other rules"), h.antal(len(rules)-htmlMestRegler))}
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
		most = max(most, r.Brud+r.Undtaget)
	}
	if last := bars[len(bars)-1]; last.Regel == "" && last.Brud+last.Undtaget > most {
		b.Noter = append(b.Noter, h.o("Søjlen med de øvrige er længere, end der er plads til, og er afkortet ved bruddet i den; tallet er det hele.", "The bar of the others is longer than there is room for and is cut off; the number is whole."))
	}
	const left, row, size = 350.0, 26.0, 12.0
	width := billedWidth - left - 70
	foot := float64(len(bars))*row + 12
	svg := newHTMLSVG(b.ID, "billede", billedWidth, foot+22, b.Titel, h.o("Liggende søjler, en for hver regel; tallene står i tabellen.", "Horizontal bars, one a rule; the numbers are in the table."))
	for i, r := range bars {
		y := float64(i)*row + 4
		svg.text("text", htmlKort(r.Titel, size, left-16), "class", "navn", "x", left-8, "y", y+14, "text-anchor", "end")
		w := min(width*float64(r.Brud)/float64(most), width)
		class := string(r.Alvor)
		if class == "" {
			class = "oevrige"
		}
		label := h.antal(r.Brud)
		if r.Brud > 0 {
			svg.named("rect", r.Titel+": "+label, "class", "soejle "+class, "x", left, "y", y, "width", max(w, 2), "height", row-7)
		}
		if r.Undtaget > 0 {
			waived := min(width*float64(r.Undtaget)/float64(most), width-w)
			svg.named("rect", fmt.Sprintf("%s: %s %s", r.Titel, h.antal(r.Undtaget), h.ord.Undtagne.of(r.Undtaget)), "class", "soejle undtaget", "x", left+w, "y", y, "width", max(waived, 2), "height", row-7)
			w += waived
			label += fmt.Sprintf(" + %s", h.antal(r.Undtaget))
		}
		if r.Brud+r.Undtaget > most {
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
		b.Raekker = append(b.Raekker, []string{r.Titel + " (" + r.Regel + ")", h.ord.Alvor[r.Alvor], h.antal(r.Brud), h.antal(r.Gaelder), h.procent(r.Brud, r.Gaelder), h.antal(r.Forekomster), h.antal(r.Undtaget)})
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
		Noter: []string{fmt.Sprintf(h.o("Dage fra fristens sidste dag til det skete, for %s af %s brud (brud for brud, uden de undtagne). Resten er ikke med i søjlerne: %s, hvor fristen udløb, uden at det er sket; %s, hvor noget skete for tidligt; og %s, der ikke handler om en frist.",
			"Days from the last day to the event, for %s of %s breaches (each by itself, the waived ones left out). The rest have no bar: %s where the deadline passed and nothing happened, %s where something happened too early, and %s that are not about a deadline."),
			h.antal(late), h.antal(t.brud), h.antal(t.ikkeSket), h.antal(t.tidligt), h.antal(t.udenAfvigelse))},
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
	parts := []struct {
		class, name string
		n           int
	}{
		{"opfyldt", h.ord.Udfald[engine.Opfyldt], a.Opfyldt},
		{"brud", h.ord.Udfald[engine.Brud], a.Brud - a.Undtaget},
		{"undtaget", h.o("undtaget brud", "waived breach"), a.Undtaget},
		{"normkonflikt", h.ord.Udfald[engine.Normkonflikt], a.Normkonflikt},
		{"uoplyst", h.ord.Udfald[engine.Uoplyst], a.Uoplyst},
		{"afventer", h.ord.Udfald[engine.Afventer], a.Afventer},
	}
	all := 0
	for _, p := range parts {
		all += p.n
	}
	b := htmlBillede{
		ID: "billede-udfald", Titel: h.o("Hvad reglerne svarede", "What the rules answered"),
		Noter: []string{fmt.Sprintf(h.o("%s svar fra regler, der gælder for dokumentet: ét svar for hver regel og hvert dokument. Hertil kommer %s svar, hvor reglen ikke er relevant, og %s brud, der tælles med den normkonflikt, de er del af.",
			"%s answers of rules that apply to the document: one for each rule and document. Beside them %s answers of rules that are not relevant, and %s breaches that count with the conflict of norms they are part of."),
			h.antal(all), h.antal(a.IkkeRelevant), h.antal(a.DelAf))},
		Hoved: []string{h.o("Udfald", "Outcome"), h.o("Svar", "Answers"), h.o("Andel", "Share")},
	}
	const y, tall, size = 4.0, 44.0, 13.0
	var bar, key htmlSVG
	x, at, line := 0.0, 0.0, 0.0
	for _, p := range parts {
		share := h.procent(p.n, all)
		b.Raekker = append(b.Raekker, []string{p.name, h.antal(p.n), share})
		if p.n == 0 {
			continue
		}
		// A part that is too thin to be seen is drawn a little wider; the numbers beside it are exact.
		w := max((billedWidth-30)*float64(p.n)/float64(all), 5)
		bar.named("rect", fmt.Sprintf("%s: %s (%s)", p.name, h.antal(p.n), share), "class", "del "+p.class, "x", x+1, "y", y, "width", w, "height", tall)
		x += w
		text := fmt.Sprintf("%s %s (%s)", h.antal(p.n), p.name, share)
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
