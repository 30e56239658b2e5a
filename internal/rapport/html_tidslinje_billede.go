package rapport

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

const (
	tidWidth  = 960.0
	tidLeft   = 14.0
	tidRight  = 200.0 // kept free: the texts stand to the right of their day
	tidLetter = 11.0
	tidLine   = 14.0
	tidRow    = 31.0
)

// htmlAkse places days from left to right.
type htmlAkse struct{ fra, til engine.Dato }

func (a htmlAkse) x(day engine.Dato) float64 {
	return tidLeft + (tidWidth-tidLeft-tidRight)*float64(day-a.fra)/float64(a.til-a.fra)
}

// akse spans the events and windows, and the day of the judgement where it lies near them. ok is false where there is too
// little to draw.
func (t *htmlTidslinje) akse(prDato engine.Dato) (a htmlAkse, ok bool) {
	days := 0
	take := func(day engine.Dato) {
		if day == 0 {
			return
		}
		if days == 0 {
			a = htmlAkse{day, day}
		}
		days++
		a.fra, a.til = min(a.fra, day), max(a.til, day)
	}
	for _, e := range t.begivenheder {
		take(e.dag)
	}
	for _, v := range t.vinduer {
		take(v.fra)
		take(v.til)
		take(v.faktisk)
	}
	if days < 2 {
		return a, false
	}
	if span := a.til - a.fra; prDato >= a.fra && prDato <= a.til+max(span/4, 7) {
		take(prDato)
	}
	if a.til-a.fra < 7 {
		a.til = a.fra + 7
	}
	return a, true
}

// tidslinje draws the days of a case, "" where there are too few.
func (h *htmlWriter) tidslinje(s *htmlSag) template.HTML {
	prDato, _ := engine.ParseDato(s.PrDato)
	a, ok := s.tidslinje.akse(prDato)
	if !ok {
		return ""
	}
	labels := h.etiketter(&s.tidslinje, a)
	rows := htmlEtiketter(labels)
	axis := float64(rows)*tidLine + 14
	windows := axis + 34
	height := windows + float64(len(s.tidslinje.vinduer))*tidRow + 4
	id := fmt.Sprintf("tid-%d", s.Nr)
	svg := newHTMLSVG(id, "tidslinje", tidWidth, height, fmt.Sprintf(h.o("Tidslinje for %s", "Timeline of %s"), h.sagsnavn(s)),
		h.o("Begivenhederne står over linjen, reglernes tidsrum under den; det samme står i tabellen efter billedet.",
			"The events stand above the line, the windows of the rules below it; the table after the picture says the same."))
	h.dagslinje(svg, a, axis, height)
	if prDato >= a.fra && prDato <= a.til {
		svg.named("path", fmt.Sprintf(h.ord.PrDato, prDato.Text(h.options.Sprog)), "class", "prdato", "d", fmt.Sprintf("M%s %sV%s", htmlMaal(a.x(prDato)), htmlMaal(axis-8), htmlMaal(height)))
		svg.text("text", fmt.Sprintf(h.ord.PrDato, h.kortDato(prDato)), "class", "prdato-tekst", "x", a.x(prDato)+4, "y", axis+27)
	}
	for _, l := range labels {
		top := axis - 8 - float64(l.row+len(l.linjer)-1)*tidLine
		svg.empty("path", "class", "streg", "d", fmt.Sprintf("M%s %sV%s", htmlMaal(l.x), htmlMaal(axis), htmlMaal(top-9)))
		for n, line := range l.linjer {
			class := "begivenhed"
			if n == 0 {
				class = "dag"
			}
			svg.text("text", line, "class", class, "x", l.x+4, "y", top+float64(n)*tidLine)
		}
	}
	for _, e := range s.tidslinje.begivenheder {
		title := h.kortDato(e.dag) + ": " + h.o(e.tekst[0], e.tekst[1])
		if e.lille {
			svg.named("path", title, "class", "lille", "d", fmt.Sprintf("M%s %sv10", htmlMaal(a.x(e.dag)), htmlMaal(axis-5)))
		} else {
			svg.named("circle", title, "class", "prik", "cx", a.x(e.dag), "cy", axis, "r", 4.5)
		}
	}
	for i, v := range s.tidslinje.vinduer {
		h.vindue(svg, a, v, windows+float64(i)*tidRow)
	}
	return svg.done()
}

// dagslinje draws the axis: a mark and a text for the months, quarters or years.
func (h *htmlWriter) dagslinje(svg *htmlSVG, a htmlAkse, y, bottom float64) {
	svg.empty("path", "class", "akse", "d", fmt.Sprintf("M%s %sH%s", htmlMaal(tidLeft), htmlMaal(y), htmlMaal(a.x(a.til))))
	first, last := htmlMaaned(a.fra)+1, htmlMaaned(a.til)
	step := 1
	for _, s := range []int{1, 2, 3, 6, 12, 24, 60} {
		if step = s; (last-first)/s < 16 {
			break
		}
	}
	free := 0.0
	for m := first; m <= last; m++ {
		if m%step != 0 {
			continue
		}
		day, err := engine.ParseDato(fmt.Sprintf("%04d-%02d-01", m/12, m%12+1))
		if err != nil {
			continue
		}
		x := a.x(day)
		svg.empty("path", "class", "maaned", "d", fmt.Sprintf("M%s %sV%s", htmlMaal(x), htmlMaal(y), htmlMaal(bottom)))
		if text := h.maaned(m); x >= free {
			svg.text("text", text, "class", "maanedsnavn", "x", x+2, "y", y+14)
			free = x + htmlBredde(text, 10) + 8
		}
	}
}

// vindue draws a window: its text, its band, and where it was broken a mark on the last day and the days that were too many.
func (h *htmlWriter) vindue(svg *htmlSVG, a htmlAkse, v htmlVindue, y float64) {
	from, to := a.x(min(v.fra, v.til)), a.x(max(v.fra, v.til))
	class := "vindue " + h.vinduesklasse(v)
	if v.tidligst || v.til < v.fra {
		class += " bagud"
	}
	text := htmlKort(v.titel, tidLetter, 380) + ": " + h.vinduestekst(v)
	x := max(tidLeft, min(from, tidWidth-htmlBredde(text, tidLetter)-8))
	broken := v.udfald == engine.Brud || v.udfald == engine.Normkonflikt
	mark := ""
	if broken {
		mark = "✕ "
	}
	svg.text("text", mark+text, "class", "vinduestekst "+h.vinduesklasse(v), "x", x, "y", y+10)
	svg.named("rect", v.titel+": "+h.vinduestekst(v), "class", class, "x", from, "y", y+15, "width", max(to-from, 3), "height", 8.0)
	if !broken {
		if v.faktisk != 0 {
			svg.empty("circle", "class", "sket", "cx", a.x(v.faktisk), "cy", y+19, "r", 3.0)
		}
		return
	}
	limit := a.x(v.til)
	if v.faktisk != 0 {
		actual := a.x(v.faktisk)
		if v.forSent() {
			svg.empty("rect", "class", "overskredet", "x", min(limit, actual), "y", y+15, "width", max(actual-limit, limit-actual, 2), "height", 8.0)
		}
		limit = actual
	}
	svg.empty("path", "class", "brudmaerke", "d", fmt.Sprintf("M%s %sl-5 -7h10z", htmlMaal(limit), htmlMaal(y+16)))
	svg.empty("path", "class", "brudstreg", "d", fmt.Sprintf("M%s %sv14", htmlMaal(limit), htmlMaal(y+12)))
}

// forSent tells whether what happened lies on the wrong side of the window's last or first day.
func (v *htmlVindue) forSent() bool {
	return v.faktisk != 0 && (!v.tidligst && v.faktisk > v.til || v.tidligst && v.faktisk < v.til)
}

// vinduesklasse is the window's class in the style sheet.
func (h *htmlWriter) vinduesklasse(v htmlVindue) string {
	switch {
	case v.undtaget:
		return "undtaget"
	case v.udfald == engine.Normkonflikt || v.delAf:
		return "normkonflikt"
	}
	return string(v.udfald)
}

// vinduestekst says by when, and what happened.
func (h *htmlWriter) vinduestekst(v htmlVindue) string {
	limit := h.o("senest %s", "by %s")
	if v.tidligst {
		limit = h.o("tidligst %s", "from %s")
	}
	parts := []string{fmt.Sprintf(limit, h.kortDato(v.til))}
	if v.klokken != "" {
		parts[0] += " " + h.o("kl. ", "at ") + v.klokken
	}
	late := former{h.o("1 dag for sent", "1 day late"), fmt.Sprintf(h.o("%s dage for sent", "%s days late"), h.antal(v.afvigelse))}
	if v.tidligst {
		late = former{h.o("1 dag for tidligt", "1 day early"), fmt.Sprintf(h.o("%s dage for tidligt", "%s days early"), h.antal(v.afvigelse))}
	}
	switch {
	case v.faktisk != 0 && v.afvigelse > 0:
		parts = append(parts, fmt.Sprintf(h.o("sket %s", "done %s"), h.kortDato(v.faktisk)), late.of(v.afvigelse))
	case v.faktisk != 0:
		parts = append(parts, fmt.Sprintf(h.o("sket %s", "done %s"), h.kortDato(v.faktisk)))
		if v.udfald == engine.Brud && !v.forSent() { // it is broken for another reason than its day
			parts = append(parts, h.o("se fundet", "see the finding"))
		}
	case v.udfald == engine.Brud:
		parts = append(parts, h.o("ikke sket", "not done"))
	}
	if v.undtaget {
		parts = append(parts, h.o("undtaget", "waived"))
	} else if v.udfald != engine.Brud {
		parts = append(parts, h.ord.Udfald[v.udfald])
	}
	return strings.Join(parts, ", ")
}
