package rapport

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"hash"
	"html/template"
	"io"
	"slices"

	"github.com/pladstjek/pladstjek/engine"
)

const (
	// htmlSager is how many cases are shown whole unless Options.Cases says otherwise.
	htmlSager = 500
	// htmlMestUgyldige and htmlMestFejl are how many documents that could not be judged are listed, and how many errors of each.
	htmlMestUgyldige, htmlMestFejl = 200, 5
	// htmlMestBestand is how many findings about the delivery are shown.
	htmlMestBestand = 500
)

// htmlWriter writes the report that an audit hands on: one HTML file that needs nothing but itself. Everything is counted, and
// the counts and pictures cover every document; only the heaviest cases are shown whole. So the file is written at the end.
//
// Memory does not grow with the number of documents, save by what the counts hold: rules, kommuner, months, days late. Of a kept
// case only what is shown is held, and nothing of the document: measured, 10 kB for a case with three findings, 33 kB for one
// with fifteen, 65 kB for one with thirty-six, so 5 to 30 MB for 500 cases. A finding has at most htmlMestForekomster occurrences,
// each with htmlMestFakta facts.
type htmlWriter struct {
	w io.Writer
	*side
	tal     *htmlTal
	tungest htmlTungeste
	// medVisning counts the documents that have something to show, kept or not.
	medVisning int
	regelsaet  engine.Regelsaet
	// indhold is over the name and digest of every document, in order.
	indhold        hash.Hash
	ugyldige       []htmlUgyldig
	bestand        []htmlBestandsfund
	bestandUdeladt int
	parsed         *template.Template // made on first need
}

// htmlUgyldig is a document that could not be judged, and how many of its errors are left out.
type htmlUgyldig struct {
	Navn    string
	Fejl    []engine.Skemafejl
	Udeladt int
}

func newHTML(w io.Writer, o Options) Writer {
	if o.Cases <= 0 {
		o.Cases = htmlSager
	}
	return &htmlWriter{w: w, side: newSide(o), tal: newHTMLTal(), tungest: htmlTungeste{plads: o.Cases}, indhold: sha256.New()}
}

func (h *htmlWriter) Document(r engine.Resultat, d *engine.Document) error {
	nr := h.tal.dokumenter + 1
	fmt.Fprintf(h.indhold, "%s\x00%s\n", filOgLinje(r.Dokument), r.Dokument.SHA256)
	h.regelsaet = r.Regelsaet
	sted := newHTMLSted(&r, d)
	h.tal.add(&r, sted)
	if !r.Gyldig {
		h.ugyldig(&r)
		return nil
	}
	if !htmlVises(&r) {
		return nil
	}
	h.medVisning++
	if vaegt := htmlVaegt(&r); h.tungest.wants(vaegt) {
		h.tungest.add(newHTMLSag(nr, vaegt, &r, d, sted))
	}
	return nil
}

func (h *htmlWriter) ugyldig(r *engine.Resultat) {
	if len(h.ugyldige) == htmlMestUgyldige {
		return
	}
	shown := min(len(r.Skemafejl), htmlMestFejl)
	h.ugyldige = append(h.ugyldige, htmlUgyldig{
		Navn: filOgLinje(r.Dokument), Fejl: slices.Clone(r.Skemafejl[:shown]), Udeladt: len(r.Skemafejl) - shown,
	})
}

// Bestand counts a finding about the delivery, and keeps those that say that something is wrong, pending or undecided.
func (h *htmlWriter) Bestand(f engine.Bestandsfund) error {
	h.tal.addRegel(&f.Fundtekst, true)
	fund := htmlFundAf(&f.Fundtekst)
	if len(fund) == 0 {
		return nil
	}
	if len(h.bestand) >= htmlMestBestand {
		h.bestandUdeladt++
		return nil
	}
	h.bestand = append(h.bestand, htmlBestandsfund{Gruppe: f.Gruppe, PrDato: f.PrDato, Dokumenter: f.Dokumenter, Fund: fund})
	return nil
}

// htmlBestandsfund is what is shown of a finding about the delivery.
type htmlBestandsfund struct {
	Gruppe, PrDato string
	Dokumenter     []engine.Dokumentinfo
	Fund           []htmlFund
}

// Close writes the report, a part at a time, so that no more than a case of it is held as text.
func (h *htmlWriter) Close(s Samlet) error {
	page, err := h.rapport(s)
	if err != nil {
		return err
	}
	for _, part := range []string{"hoved", "kort", "billeder", "fundtabel", "leverancen", "sager-hoved"} {
		if err := h.part(part, page); err != nil {
			return err
		}
	}
	for i, c := range page.Sager {
		if err := h.part("sag", htmlSagside{h.sagside(c), i == 0, page}); err != nil {
			return err
		}
	}
	for _, part := range []string{"sager-fod", "ugyldige", "grundlag", "fod"} {
		if err := h.part(part, page); err != nil {
			return err
		}
	}
	return nil
}

func (h *htmlWriter) part(name string, data any) error {
	var b bytes.Buffer
	if err := h.templates().ExecuteTemplate(&b, name, data); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	_, err := h.w.Write(bytes.Map(htmlSynlig, b.Bytes()))
	return err
}
