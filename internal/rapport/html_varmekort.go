package rapport

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

const (
	// htmlMestKommuner is how many kommuner have a row of their own, htmlMestKolonner how many columns there is room for.
	htmlMestKommuner, htmlMestKolonner = 20, 30
	// htmlNuancer is how many shades there are.
	htmlNuancer = 5
)

// htmlOpdelinger are the lengths of a column in months.
var htmlOpdelinger = []int{1, 3, 12}

// varmekort shows the breaches by kommune and month, or where there are too many months by quarter or year.
func (h *htmlWriter) varmekort() htmlBillede {
	t := h.tal
	first, last := 0, 0
	sums := map[string]int{}
	begun := false
	for f, n := range t.felter {
		sums[f.kommune] += n
		if !begun {
			first, last, begun = f.maaned, f.maaned, true
		}
		first, last = min(first, f.maaned), max(last, f.maaned)
	}
	length := htmlOpdelinger[len(htmlOpdelinger)-1]
	for _, l := range htmlOpdelinger {
		if last/l-first/l < htmlMestKolonner {
			length = l
			break
		}
	}
	columns := last/length - first/length + 1
	rows := h.kommunerows(sums)
	cells := make([][]int, len(rows))
	for i := range cells {
		cells[i] = make([]int, columns)
	}
	rowOf := map[string]int{}
	for i, r := range rows {
		for _, k := range r.koder {
			rowOf[k] = i
		}
	}
	most := 1
	for f, n := range t.felter {
		cell := &cells[rowOf[f.kommune]][f.maaned/length-first/length]
		*cell += n
		most = max(most, *cell)
	}
	b := htmlBillede{ID: "billede-kommuner", Titel: h.o("Brud efter kommune og tid", "Breaches by kommune and time"), Noter: []string{
		fmt.Sprintf(h.o("%s (brud for brud%s). Kommunen er handlekommunen den dag, bruddet tælles på; siger dokumentet ikke andet, er det den kommune, dokumentet ellers nævner. Dagen er fristen, ellers beregningens sidste eller første dag; %s har ingen af delene og tælles på dagen for bedømmelsen.",
			"%s (each by itself%s). The kommune is the handlekommune on the day that the breach counts on; where the document does not say, the kommune it names otherwise. The day is the deadline, else the last or first day of the calculation; %s without either on the day of the judgement."),
			h.brudene(t.brud.alle), h.herafUndtaget(t.brud), h.brudene(t.efterPrDato)),
	}}
	if length > 1 {
		b.Noter = append(b.Noter, fmt.Sprintf(h.o("Tidsrummet er for langt til måneder: hver kolonne er %d måneder.", "The time is too long for months: a column is %d months."), length))
	}
	if rest := rows[len(rows)-1]; len(rest.koder) > 1 {
		b.Noter = append(b.Noter, fmt.Sprintf(h.o("De %d kommuner med flest brud har hver sin række.", "The %d kommuner with the most breaches have a row each."), len(rows)-1))
	}
	h.drawMap(&b, rows, cells, most, first/length, length)
	return b
}

// htmlKommuneraekke is a row of the map: one kommune, or the others together.
type htmlKommuneraekke struct {
	navn  string
	koder []string
	sum   int
}

// kommunerows are the kommuner, those with the most breaches first, and the others together last.
func (h *htmlWriter) kommunerows(sums map[string]int) []htmlKommuneraekke {
	var all []htmlKommuneraekke
	for kode, n := range sums {
		all = append(all, htmlKommuneraekke{h.kommune(kode), []string{kode}, n})
	}
	slices.SortFunc(all, func(a, b htmlKommuneraekke) int {
		return cmp.Or(cmp.Compare(b.sum, a.sum), cmp.Compare(a.koder[0], b.koder[0]))
	})
	if len(all) <= htmlMestKommuner+1 {
		return all
	}
	rest := htmlKommuneraekke{navn: fmt.Sprintf(h.o("Øvrige %d kommuner", "%d other kommuner"), len(all)-htmlMestKommuner)}
	for _, r := range all[htmlMestKommuner:] {
		rest.koder = append(rest.koder, r.koder...)
		rest.sum += r.sum
	}
	return append(all[:htmlMestKommuner:htmlMestKommuner], rest)
}

// kommune names a kommune.
func (h *htmlWriter) kommune(kode string) string {
	if kode == "" {
		return h.o("Ingen kommune nævnt", "No kommune named")
	}
	return h.navn(kode)
}

// kolonne names a column: a month, quarter or year.
func (h *htmlWriter) kolonne(n, length int) string {
	switch length {
	case 1:
		return h.maaned(n)
	case 12:
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d-K%d", n/4, n%4+1)
}

func (h *htmlWriter) drawMap(b *htmlBillede, rows []htmlKommuneraekke, cells [][]int, most, first, length int) {
	const left, row, top, size = 200.0, 26.0, 74.0, 12.0
	columns := len(cells[0])
	wide := min((billedWidth-left-60)/float64(columns), 64)
	svg := newHTMLSVG(b.ID, "billede", billedWidth, top+float64(len(rows))*row+6, b.Titel,
		h.o("Et felt for hver kommune og måned; jo mørkere, jo flere brud. Tallene står i felterne og i tabellen.", "A field for each kommune and month; the darker, the more breaches. The numbers are in the fields and in the table."))
	b.Hoved = []string{h.o("Kommune", "Kommune")}
	for c := range columns {
		name := h.kolonne(first+c, length)
		b.Hoved = append(b.Hoved, name)
		x := left + (float64(c)+0.5)*wide
		svg.text("text", name, "class", "maanedsnavn", "transform", fmt.Sprintf("translate(%s %s) rotate(-55)", htmlMaal(x), htmlMaal(top-8)))
	}
	b.Hoved = append(b.Hoved, h.o("I alt", "In all"))
	svg.text("text", h.o("I alt", "In all"), "class", "maanedsnavn", "x", left+float64(columns)*wide+8, "y", top-8)
	for i, r := range rows {
		y := top + float64(i)*row
		svg.text("text", htmlKort(r.navn, size, left-14), "class", "navn", "x", left-8, "y", y+17, "text-anchor", "end")
		line := []string{r.navn}
		for c, n := range cells[i] {
			x := left + float64(c)*wide
			shade := 0
			if n > 0 {
				// The root spreads the many small numbers over the shades.
				shade = min(1+int(htmlNuancer*math.Sqrt(float64(n)/float64(most))), htmlNuancer)
			}
			svg.named("rect", fmt.Sprintf("%s, %s: %s", r.navn, b.Hoved[c+1], h.antal(n)), "class", fmt.Sprintf("felt f%d", shade), "x", x+1, "y", y+1, "width", wide-2, "height", row-2)
			if text := h.antal(n); n > 0 && htmlBredde(text, 11) <= wide-2 {
				svg.text("text", text, "class", fmt.Sprintf("felttal t%d", shade), "x", x+wide/2, "y", y+17, "text-anchor", "middle")
			}
			line = append(line, h.antal(n))
		}
		svg.text("text", h.antal(r.sum), "class", "tal", "x", left+float64(columns)*wide+8, "y", y+17)
		b.Raekker = append(b.Raekker, append(line, h.antal(r.sum)))
	}
	b.SVG = svg.done()
}

// sagsnavn is what a case is called: its id, else its file.
func (h *htmlWriter) sagsnavn(s *htmlSag) string {
	if s.Dokument.ID != "" {
		return s.Dokument.ID
	}
	return filOgLinje(s.Dokument)
}
