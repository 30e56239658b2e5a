package rapport

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// csvWriter writes the findings as a table, one row a case, for spreadsheets and statistics.
//
// The dialect is one: RFC 4180 with CRLF and quotes where they are needed, in UTF-8 with a byte order mark, and with ; between
// the cells. Those who open it are Danish auditors: a Danish Excel splits at ; (the comma is its decimal sign), and without the
// mark it reads æøå as Windows-1252. Programs are told once (pandas: sep=";", encoding="utf-8-sig"); a person who double-clicks
// cannot be. Days are written as 2018-02-15, which every Excel takes for a date; numbers are bare.
//
// The names of the columns and the values of raekketype, udfald and alvor are keys that are the same in every language;
// what people read is in the language of the report.
//
// A row is about one thing, and antal says how many it stands for, so that sums of antal are right however the table is turned:
// what is broken, pending, undecided or in conflict has a row a case (fund, bestandsfund), as has a document that could not be
// judged (ugyldig) and a rule that did not answer (regelfejl). What is met or not relevant is only counted, a row a rule, type of
// document and outcome, at the end (optalt, optalt_bestand), where the judged documents are counted by type, too (dokumenter). So a
// document with nothing to tell has no row of its own. An interrupted run ends with a row that says so (afbrudt).
//
// A text that a spreadsheet could take for a formula has an apostrophe before it (see kanLaesesSomFormel). Line breaks and tabs
// in a text become spaces, so that a row is a line.
type csvWriter struct {
	out *csv.Writer
	*side
	begun    bool
	row      []string
	optalt   map[csvOptalt]int
	bedoemte map[string]int // by type
	saet     engine.Regelsaet
}

// csvOptalt is what the cases are counted by that have no row.
type csvOptalt struct {
	dokumenttype, regel, titel string
	alvor                      engine.Alvor
	udfald                     engine.Udfald
}

func newCSV(w io.Writer, o Options) Writer {
	c := &csvWriter{out: csv.NewWriter(w), side: newSide(o), optalt: map[csvOptalt]int{}, bedoemte: map[string]int{}}
	c.out.Comma, c.out.UseCRLF = ';', true
	if o.Engine != nil {
		c.saet = *o.Engine.Regelsaet()
	}
	return c
}

func (c *csvWriter) Document(r engine.Resultat, _ *engine.Document) error {
	c.saet = r.Regelsaet
	of := tabelraekke{
		Fil: r.Dokument.Fil, LinjeIFil: r.Dokument.Linje, ID: r.Dokument.ID, Type: r.Dokument.Type, PrDato: r.PrDato, SHA256: r.Dokument.SHA256,
	}
	if r.Gyldig {
		c.bedoemte[r.Dokument.Type]++
	} else {
		row := csvRaekke{tabelraekke: of, raekketype: csvUgyldig, antal: 1}
		row.Besked, _ = foersteFejl(&r)
		if len(r.Skemafejl) > 0 {
			fault := r.Skemafejl[0]
			row.Sti, row.Linje, row.Kolonne = fault.Sti, fault.Linje, fault.Kolonne
		}
		if more := len(r.Skemafejl) - 1; more > 0 {
			row.Besked += tabelordFor(c.options.Sprog).flereFejl(more)
		}
		c.skriv(&row)
	}
	for _, e := range r.Regelfejl {
		row := csvRaekke{tabelraekke: of, raekketype: csvRegelfejl, antal: 1}
		row.Regel, row.Besked = e.Regel, e.Besked+" ("+e.Sted+")"
		c.skriv(&row)
	}
	for i := range r.Fund {
		f := &r.Fund[i]
		cases := alleTilfaelde(f)
		for n := range cases {
			t := &cases[n]
			if t.Udfald == engine.Opfyldt || t.Udfald == engine.IkkeRelevant {
				c.optalt[csvOptalt{r.Dokument.Type, f.Regel, f.Titel, f.Alvor, t.Udfald}]++
				continue
			}
			c.skriv(&csvRaekke{tabelraekke: c.raekke(&r, f, t), raekketype: csvFund, antal: 1})
		}
	}
	return c.flush()
}

func (c *csvWriter) Bestand(f engine.Bestandsfund) error {
	cases := alleTilfaelde(&f.Fundtekst)
	for n := range cases {
		if u := cases[n].Udfald; u != engine.Opfyldt && u != engine.IkkeRelevant {
			c.skriv(&csvRaekke{tabelraekke: c.bestandsraekke(&f, &cases[n]), raekketype: csvBestandsfund, antal: 1})
		}
	}
	return c.flush()
}

func (c *csvWriter) Close(s Samlet) error {
	keys := make([]csvOptalt, 0, len(c.optalt))
	for k := range c.optalt {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b csvOptalt) int {
		return strings.Compare(a.dokumenttype+"\x00"+a.regel+"\x00"+string(a.udfald), b.dokumenttype+"\x00"+b.regel+"\x00"+string(b.udfald))
	})
	for _, k := range keys {
		c.skriv(&csvRaekke{
			raekketype: csvOptaltFund, antal: c.optalt[k],
			tabelraekke: tabelraekke{Type: k.dokumenttype, Regel: k.regel, Titel: k.titel, Alvor: k.alvor, Udfald: k.udfald},
		})
	}
	for _, of := range []struct {
		udfald engine.Udfald
		antal  int
	}{{engine.Opfyldt, s.Bestand.Opfyldt}, {engine.IkkeRelevant, s.Bestand.IkkeRelevant}} {
		if of.antal > 0 {
			c.skriv(&csvRaekke{raekketype: csvOptaltBestand, antal: of.antal, tabelraekke: tabelraekke{Udfald: of.udfald}})
		}
	}
	types := make([]string, 0, len(c.bedoemte))
	for t := range c.bedoemte {
		types = append(types, t)
	}
	slices.Sort(types)
	for _, t := range types {
		c.skriv(&csvRaekke{raekketype: csvDokumenter, antal: c.bedoemte[t], tabelraekke: tabelraekke{Type: t}})
	}
	if s.Delvis {
		c.skriv(&csvRaekke{raekketype: csvAfbrudt, antal: 1, tabelraekke: tabelraekke{Besked: c.ord.Delvis}})
	}
	return c.flush()
}

// skriv writes a row. What fails is kept by the csv.Writer and returned by flush.
func (c *csvWriter) skriv(r *csvRaekke) {
	c.begin()
	r.saet = &c.saet
	c.row = c.row[:0]
	for i := range csvKolonner {
		column := &csvKolonner[i]
		if column.fast != nil {
			c.row = append(c.row, column.fast(r))
			continue
		}
		c.row = append(c.row, c.celle(column.tekst(r)))
	}
	_ = c.out.Write(c.row)
}

// celle makes a text safe and of one line.
func (c *csvWriter) celle(text string) string {
	if text == "" {
		return ""
	}
	formula := kanLaesesSomFormel(text)
	text = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	}, c.celletekst(text))
	if formula || kanLaesesSomFormel(text) {
		return "'" + text
	}
	return text
}

// begin writes the mark and the names of the columns, once.
func (c *csvWriter) begin() {
	if c.begun {
		return
	}
	c.begun = true
	names := make([]string, len(csvKolonner))
	for i, k := range csvKolonner {
		names[i] = k.navn
	}
	names[0] = "\ufeff" + names[0]
	_ = c.out.Write(names)
}

func (c *csvWriter) flush() error {
	c.begin()
	c.out.Flush()
	return c.out.Error()
}
