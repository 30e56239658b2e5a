package rapport

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

func (x *xlsxWriter) skrivBrud(r tabelraekke) error {
	b, common := x.bog, ordFor(x.options.Sprog)
	var late any
	if r.DageForSent != nil {
		late = b.antal(*r.DageForSent)
	}
	var waivedUntil any
	waiver := undtaget(r.Undtagelse)
	if r.Undtagelse != nil {
		waivedUntil = b.dag(waiver.Udloeber)
	}
	return x.brud.skriv([]any{
		b.celle(r.Fil), b.nummer(r.LinjeIFil), b.celle(r.ID), b.celle(r.Type), b.dag(r.PrDato),
		b.celle(r.Regel), b.celle(r.Titel), b.celle(common.Udfald[r.Udfald]), b.celle(common.Alvor[r.Alvor]), b.celle(x.omfang(r.Bestand)), b.celle(r.Noegle),
		b.dag(r.Frist), b.dag(r.Faktisk), late, b.celle(r.Ansvarlig),
		b.celle(r.Besked), b.celle(r.Beregning), b.celle(r.Laesning), b.celle(r.Afhjaelpning), b.celle(r.Kilde),
		b.celle(r.Sti), b.nummer(r.Linje), b.nummer(r.Kolonne), b.celle(r.Filer), b.celle(r.DelAf),
		b.celle(x.jaNej(r.Undtagelse != nil)), waivedUntil, b.celle(waiver.Begrundelse), b.celle(waiver.Ansvarlig),
		b.fast(r.Fingeraftryk), b.fast(r.SHA256),
	})
}

func (o *tabelord) brudkolonner() []arkkolonne {
	return []arkkolonne{
		{o.Fil, 36}, {o.LinjeIFil, 8}, {o.Dokument, 18}, {o.Type, 16}, {o.PrDato, 12},
		{o.Regel, 30}, {o.Titel, 34}, {o.Udfald, 14}, {o.Alvor, 13}, {o.Omfang, 11}, {o.Noegle, 16},
		{o.Frist, 12}, {o.Faktisk, 12}, {o.DageForSent, 11}, {o.Ansvarlig, 20},
		{o.Besked, 60}, {o.Beregning, 44}, {o.Laesning, 44}, {o.Afhjaelpning, 44}, {o.Kilde, 48},
		{o.Sti, 36}, {o.Linje, 8}, {o.Kolonne, 9}, {o.AlleFiler, 36}, {o.DelAf, 20},
		{o.Undtaget, 10}, {o.UndtagetTil, 13}, {o.UndtagetBegrundelse, 36}, {o.UndtagetAnsvarlig, 20},
		{o.Fingeraftryk, 35}, {"SHA-256", 67},
	}
}

func (x *xlsxWriter) skrivFrist(n *engine.NaesteFrist, r *engine.Resultat) error {
	b := x.bog
	return x.frister.skriv([]any{
		x.fristdag(n.Dato), b.celle(n.Besked), b.celle(x.navne(n.Ansvarlig)), b.celle(r.Dokument.Fil), b.nummer(r.Dokument.Linje),
		b.celle(r.Dokument.ID), b.celle(r.Dokument.Type), b.celle(n.Regel), b.celle(n.Titel), b.celle(n.Noegle), b.dag(r.PrDato),
	})
}

func (x *xlsxWriter) skrivBestandsfrist(r tabelraekke) error {
	b, file := x.bog, r.Fil
	if file == "" {
		file = r.Filer
	}
	return x.frister.skriv([]any{
		x.fristdag(r.Frist), b.celle(r.Besked), b.celle(r.Ansvarlig), b.celle(file), b.nummer(r.LinjeIFil),
		b.celle(r.ID), b.celle(r.Type), b.celle(r.Regel), b.celle(r.Titel), b.celle(r.Noegle), b.dag(r.PrDato),
	})
}

// fristdag is the day of a deadline, or that the source sets none.
func (x *xlsxWriter) fristdag(day string) any {
	if day == "" {
		return x.bog.celle(x.ord.UdenFristSat)
	}
	return x.bog.dag(day)
}

func (o *tabelord) fristkolonner() []arkkolonne {
	return []arkkolonne{
		{o.Frist, 20}, {o.Besked, 60}, {o.Ansvarlig, 24}, {o.Fil, 36}, {o.LinjeIFil, 8},
		{o.Dokument, 18}, {o.Type, 16}, {o.Regel, 30}, {o.Titel, 34}, {o.Noegle, 16}, {o.PrDato, 12},
	}
}

func (x *xlsxWriter) skrivDokument(r *engine.Resultat) error {
	b, a := x.bog, &r.Antal
	fault, faults := foersteFejl(r)
	if len(r.Skemafejl) > 0 {
		fault = fmt.Sprintf("%d:%d: %s", r.Skemafejl[0].Linje, r.Skemafejl[0].Kolonne, fault)
	}
	cells := []any{
		b.celle(r.Dokument.Fil), b.nummer(r.Dokument.Linje), b.celle(r.Dokument.ID), b.celle(r.Dokument.Type), b.dag(r.PrDato), b.celle(x.jaNej(r.Gyldig)),
	}
	for _, n := range []int{a.Brud, a.Undtaget, a.Normkonflikt, a.DelAf, a.Afventer, a.Uoplyst, a.Opfyldt, a.IkkeRelevant} {
		if !r.Gyldig {
			cells = append(cells, nil) // not judged is another thing than none
			continue
		}
		cells = append(cells, b.antal(n))
	}
	return x.dokumenter.skriv(append(cells, b.antal(faults), b.celle(fault), b.fast(r.Dokument.SHA256)))
}

func (o *tabelord) dokumentkolonner() []arkkolonne {
	return []arkkolonne{
		{o.Fil, 50}, {o.LinjeIFil, 8}, {o.Dokument, 18}, {o.Type, 16}, {o.PrDato, 12}, {o.Bedoemt, 10},
		{o.Brud, 8}, {o.HerafUndtaget, 10}, {o.Normkonflikt, 13}, {o.HerafDelAf, 14}, {o.Afventer, 10}, {o.Uoplyst, 10}, {o.Opfyldt, 10}, {o.IkkeRelevant, 10},
		{o.AntalFejl, 8}, {o.FoersteFejl, 60}, {"SHA-256", 67},
	}
}

func (x *xlsxWriter) jaNej(yes bool) string {
	if yes {
		return x.ord.Ja
	}
	return x.ord.Nej
}

// omfang tells whether a finding is about a document or about the whole delivery.
func (x *xlsxWriter) omfang(delivery bool) string {
	if delivery {
		return x.ord.Leverance
	}
	return x.ord.EtDokument
}
