package rapport

import (
	"errors"
	"io"

	"github.com/xuri/excelize/v2"

	"github.com/pladstjek/pladstjek/engine"
)

// xlsxWriter writes a workbook with four sheets: Resumé (what was judged, by which rules, and the numbers), Brud (a row a case
// that is broken or in a conflict of norms, waived ones too), Frister (a row a pending deadline) and Dokumenter (a row a
// document). A table that is longer than a sheet of Excel goes on in "Brud (2)" and so on, each with its own heading and filter.
//
// Days are real days, numbers are numbers, and texts are texts: there is no formula in the workbook. A text that a cell has no room
// for is cut and ends with "…"; Resumé says how many were.
//
// Memory does not grow with the number of documents, but with the number of sheets: each holds up to some 32 MB, and what is more
// than 16 MB of it lies in temporary files, in a folder of its own that only the user can read, and that Close and Discard
// remove. They hold the rows of the report, and nothing else. Nothing is written to the io.Writer before Close. The same
// results give the same bytes.
type xlsxWriter struct {
	w io.Writer
	*side
	ord          *tabelord
	sidsteRaekke int
	// bog is nil before the first result, and after the end.
	bog                       *bog
	brud, frister, dokumenter *ark
	optaelling                *optaelling
}

func newXLSX(w io.Writer, o Options) Writer {
	return &xlsxWriter{w: w, side: newSide(o), ord: tabelordFor(o.Sprog), sidsteRaekke: excelRaekker, optaelling: newOptaelling(o)}
}

// begynd opens the workbook at the first result, so that a report that was never begun leaves nothing behind.
func (x *xlsxWriter) begynd() error {
	if x.bog != nil {
		return nil
	}
	var err error
	if x.bog, err = newBog(x.side, x.sidsteRaekke); err != nil {
		return err
	}
	if err := x.bog.file.SetSheetName("Sheet1", x.ord.ArkResume); err != nil {
		return err
	}
	x.brud = &ark{bog: x.bog, navn: x.ord.ArkBrud, kolonner: x.ord.brudkolonner(), sider: 4}
	x.frister = &ark{bog: x.bog, navn: x.ord.ArkFrister, kolonner: x.ord.fristkolonner(), sider: 2}
	x.dokumenter = &ark{bog: x.bog, navn: x.ord.ArkDokumenter, kolonner: x.ord.dokumentkolonner(), sider: 2}
	for _, a := range x.ark() {
		if _, err := x.bog.file.NewSheet(a.navn); err != nil {
			return err
		}
	}
	for _, a := range x.ark() {
		if err := a.begynd(); err != nil {
			return err
		}
	}
	return nil
}

// ark are the tables in their order.
func (x *xlsxWriter) ark() []*ark { return []*ark{x.brud, x.frister, x.dokumenter} }

func (x *xlsxWriter) Document(r engine.Resultat, _ *engine.Document) error {
	if err := x.begynd(); err != nil {
		return err
	}
	x.optaelling.document(&r, x.celletekst(filOgLinje(r.Dokument)))
	for i := range r.Fund {
		f := &r.Fund[i]
		cases := alleTilfaelde(f)
		for n := range cases {
			if vises(cases[n].Udfald) {
				if err := x.skrivBrud(x.raekke(&r, f, &cases[n])); err != nil {
					return err
				}
			}
		}
	}
	for i := range r.NaesteFrister {
		if err := x.skrivFrist(&r.NaesteFrister[i], &r); err != nil {
			return err
		}
	}
	return x.skrivDokument(&r)
}

// vises tells whether cases of an outcome have a row among the breaches.
func vises(u engine.Udfald) bool { return u == engine.Brud || u == engine.Normkonflikt }

func (x *xlsxWriter) Bestand(f engine.Bestandsfund) error {
	if err := x.begynd(); err != nil {
		return err
	}
	x.optaelling.bestand(&f)
	cases := alleTilfaelde(&f.Fundtekst)
	for n := range cases {
		row := x.bestandsraekke(&f, &cases[n])
		switch {
		case vises(row.Udfald):
			if err := x.skrivBrud(row); err != nil {
				return err
			}
		case row.Udfald == engine.Afventer:
			if err := x.skrivBestandsfrist(row); err != nil {
				return err
			}
		}
	}
	return nil
}

// Close writes the workbook. It removes the temporary files, also where that fails.
func (x *xlsxWriter) Close(s Samlet) (err error) {
	defer func() { err = errors.Join(err, x.slip()) }()
	if err := x.begynd(); err != nil {
		return err
	}
	for _, a := range x.ark() {
		if err := a.slut(); err != nil {
			return err
		}
	}
	if err := x.bog.ordn(x.ark()); err != nil {
		return err
	}
	if err := x.skrivResume(s); err != nil {
		return err
	}
	// The properties of a file have a day; a clock would make every file another.
	day := "2017-07-01" // the first of the scheme, where nothing was judged
	if days := x.optaelling.prDatoer(); len(days) > 0 {
		day = days[len(days)-1]
	}
	if err := x.bog.file.SetDocProps(&excelize.DocProperties{
		Creator: "pladstjek", LastModifiedBy: "pladstjek", Title: x.ord.Bogtitel, Created: day + "T00:00:00Z", Modified: day + "T00:00:00Z",
	}); err != nil {
		return err
	}
	pack := &pakning{folder: x.bog.folder}
	defer pack.fjern()
	x.bog.file.ZipWriter = func(io.Writer) excelize.ZipWriter { return pack }
	if err := x.bog.file.Write(io.Discard); err != nil {
		return err
	}
	return pack.skriv(x.w)
}

// Discard removes the temporary files of a report that is not finished. After Close there are none.
func (x *xlsxWriter) Discard() { _ = x.slip() }

func (x *xlsxWriter) slip() error {
	if x.bog == nil {
		return nil
	}
	b := x.bog
	x.bog = nil
	return b.luk()
}
