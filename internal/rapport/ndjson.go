package rapport

import (
	"io"

	"github.com/pladstjek/pladstjek/engine"
)

// LinjeFormat is the version of schemas/resultat-linje.json that a lean line follows.
const LinjeFormat = "pladstjek-linje/1"

// linje is the lean result of one document: what is broken, pending or undecided, the rest as numbers. The static texts
// (titles, sources) are left to the list of rules.
type linje struct {
	Format       string             `json:"format"`
	Fil          string             `json:"fil"`
	Linje        int                `json:"linje,omitempty"`
	ID           string             `json:"id,omitempty"`
	Type         string             `json:"type,omitempty"`
	SHA256       string             `json:"sha256,omitempty"`
	Gyldig       bool               `json:"gyldig"`
	PrDato       string             `json:"pr_dato,omitempty"`
	Antal        engine.Antal       `json:"antal"`
	Brud         []linjeBrud        `json:"brud"`
	Normkonflikt []linjeBrud        `json:"normkonflikt"`
	Afventer     []linjeAfventer    `json:"afventer"`
	Uoplyst      []linjeUoplyst     `json:"uoplyst"`
	Skemafejl    []engine.Skemafejl `json:"skemafejl"`
	Regelfejl    []engine.Regelfejl `json:"regelfejl"`
}

type linjeBrud struct {
	Regel        string       `json:"regel"`
	Alvor        engine.Alvor `json:"alvor"`
	Noegle       string       `json:"noegle,omitempty"`
	Frist        string       `json:"frist,omitempty"`
	Afvigelse    *int         `json:"afvigelse,omitempty"`
	Linje        int          `json:"linje"`
	Kolonne      int          `json:"kolonne"`
	DelAf        string       `json:"del_af,omitempty"`
	UndtagetTil  string       `json:"undtaget_til,omitempty"`
	Fingeraftryk string       `json:"fingeraftryk"`
	Besked       string       `json:"besked"`
}

type linjeAfventer struct {
	Regel  string `json:"regel"`
	Noegle string `json:"noegle,omitempty"`
	Frist  string `json:"frist,omitempty"`
}

type linjeUoplyst struct {
	Regel   string   `json:"regel"`
	Noegle  string   `json:"noegle,omitempty"`
	Mangler []string `json:"mangler"`
}

type ndjsonWriter struct {
	w    io.Writer
	full bool
	text jsonText
}

func newNDJSON(w io.Writer, o Options) Writer { return &ndjsonWriter{w: w, full: o.Full} }

func (n *ndjsonWriter) Document(r engine.Resultat, _ *engine.Document) error {
	n.text.reset(0)
	n.text.open('{')
	if n.full {
		n.text.resultat(&r)
	} else {
		l := lean(&r)
		n.text.linje(&l)
	}
	n.text.close('}')
	if n.text.err != nil {
		return n.text.err
	}
	n.text.out = append(n.text.out, '\n')
	_, err := n.w.Write(n.text.out)
	return err
}

// BestandslinjeFormat is the version of schemas/resultat-bestandslinje.json that the lean line of a finding about the delivery
// follows.
const BestandslinjeFormat = "pladstjek-bestandslinje/1"

// bestandLinje is the lean line of a finding about the delivery.
type bestandLinje struct {
	Format       string                `json:"format"`
	Regel        string                `json:"regel"`
	Udfald       engine.Udfald         `json:"udfald"`
	Alvor        engine.Alvor          `json:"alvor"`
	Gruppe       string                `json:"gruppe,omitempty"`
	PrDato       string                `json:"pr_dato"`
	Dokumenter   []engine.Dokumentinfo `json:"dokumenter"`
	Forekomster  []bestandForekomst    `json:"forekomster,omitempty"`
	UndtagetTil  string                `json:"undtaget_til,omitempty"`
	Fingeraftryk string                `json:"fingeraftryk"`
	Besked       string                `json:"besked"`
}

type bestandForekomst struct {
	Noegle       string        `json:"noegle"`
	Udfald       engine.Udfald `json:"udfald"`
	UndtagetTil  string        `json:"undtaget_til,omitempty"`
	Fingeraftryk string        `json:"fingeraftryk"`
	Besked       string        `json:"besked"`
}

func (n *ndjsonWriter) Bestand(f engine.Bestandsfund) error {
	var line any = f
	if !n.full {
		l := bestandLinje{
			Format: BestandslinjeFormat, Regel: f.Regel, Udfald: f.Udfald, Alvor: f.Alvor, Gruppe: f.Gruppe, PrDato: f.PrDato,
			Dokumenter: f.Dokumenter, UndtagetTil: undtagetTil(f.Undtagelse), Fingeraftryk: f.Fingeraftryk, Besked: f.Besked,
		}
		for _, o := range f.Forekomster {
			if o.Udfald == f.Udfald {
				l.Forekomster = append(l.Forekomster, bestandForekomst{o.Noegle, o.Udfald, undtagetTil(o.Undtagelse), o.Fingeraftryk, o.Besked})
			}
		}
		line = l
	}
	out, err := oneLine(line)
	if err != nil {
		return err
	}
	_, err = n.w.Write(out)
	return err
}

// AfslutningFormat is the version of schemas/resultat-afslutning.json that the last line of an interrupted run follows.
const AfslutningFormat = "pladstjek-afslutning/1"

// afslutning says that there are documents of which no line tells.
type afslutning struct {
	Format     string `json:"format"`
	Delvis     bool   `json:"delvis"`
	Dokumenter int    `json:"dokumenter"`
}

func (n *ndjsonWriter) Close(s Samlet) error {
	if !s.Delvis {
		return nil
	}
	out, err := oneLine(afslutning{AfslutningFormat, true, s.Dokumenter})
	if err != nil {
		return err
	}
	_, err = n.w.Write(out)
	return err
}

func lean(r *engine.Resultat) linje {
	l := linje{
		Format: LinjeFormat, Fil: r.Dokument.Fil, Linje: r.Dokument.Linje, ID: r.Dokument.ID, Type: r.Dokument.Type, SHA256: r.Dokument.SHA256,
		Gyldig: r.Gyldig, PrDato: r.PrDato, Antal: r.Antal,
		Brud: []linjeBrud{}, Normkonflikt: []linjeBrud{}, Afventer: []linjeAfventer{}, Uoplyst: []linjeUoplyst{},
		Skemafejl: r.Skemafejl, Regelfejl: r.Regelfejl,
	}
	for i := range r.Fund {
		f := &r.Fund[i]
		if len(f.Forekomster) == 0 && (f.Udfald == engine.Opfyldt || f.Udfald == engine.IkkeRelevant) {
			continue // most are
		}
		for _, t := range med(f, engine.Brud) {
			l.Brud = append(l.Brud, leanBreach(f, &t))
		}
		for _, t := range med(f, engine.Normkonflikt) {
			l.Normkonflikt = append(l.Normkonflikt, leanBreach(f, &t))
		}
		for _, t := range med(f, engine.Afventer) {
			l.Afventer = append(l.Afventer, linjeAfventer{f.Regel, t.Noegle, t.Frist})
		}
		for _, t := range med(f, engine.Uoplyst) {
			l.Uoplyst = append(l.Uoplyst, linjeUoplyst{f.Regel, t.Noegle, mangler(t)})
		}
	}
	return l
}

func mangler(t engine.Forekomsttekst) []string {
	pointers := []string{}
	for _, fact := range t.Fakta {
		if fact.Mangler {
			pointers = append(pointers, fact.Sti)
		}
	}
	return pointers
}

func leanBreach(f *engine.Fundtekst, t *engine.Forekomsttekst) linjeBrud {
	b := linjeBrud{
		Regel: f.Regel, Alvor: f.Alvor, Noegle: t.Noegle, Frist: t.Frist, DelAf: t.DelAf, UndtagetTil: undtagetTil(t.Undtagelse),
		Linje: 1, Kolonne: 1, Fingeraftryk: t.Fingeraftryk, Besked: t.Besked,
	}
	if len(t.Fakta) > 0 {
		b.Linje, b.Kolonne = t.Fakta[0].Linje, t.Fakta[0].Kolonne
	}
	if t.Beregning != nil {
		b.Afvigelse = t.Beregning.Afvigelse
	}
	return b
}

// undtagetTil is the last day of a waiver, "" where there is none.
func undtagetTil(u *engine.Undtagelse) string {
	if u == nil {
		return ""
	}
	return u.Udloeber
}
