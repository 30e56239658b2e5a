package rapport

import (
	"strconv"

	"github.com/pladstjek/pladstjek/engine"
)

// csvRaekke is a row: what is said of a case, and what kind of row it is.
type csvRaekke struct {
	tabelraekke
	raekketype string
	antal      int
	saet       *engine.Regelsaet
}

// The values of raekketype.
const (
	csvFund          = "fund"
	csvBestandsfund  = "bestandsfund"
	csvUgyldig       = "ugyldig"
	csvRegelfejl     = "regelfejl"
	csvOptaltFund    = "optalt"
	csvOptaltBestand = "optalt_bestand"
	csvDokumenter    = "dokumenter"
	csvAfbrudt       = "afbrudt"
)

// csvKolonner are the columns. The cell of a text goes through celletekst; that of a fixed value (a key, a number, a day, a digest)
// stands as it is.
var csvKolonner = []struct {
	navn  string
	tekst func(*csvRaekke) string
	fast  func(*csvRaekke) string
}{
	{navn: "raekketype", fast: func(r *csvRaekke) string { return r.raekketype }},
	{navn: "antal", fast: func(r *csvRaekke) string { return strconv.Itoa(r.antal) }},
	{navn: "fil", tekst: func(r *csvRaekke) string { return r.Fil }},
	{navn: "linje_i_fil", fast: func(r *csvRaekke) string { return talTekst(r.LinjeIFil) }},
	{navn: "dokument", tekst: func(r *csvRaekke) string { return r.ID }},
	{navn: "type", tekst: func(r *csvRaekke) string { return r.Type }},
	{navn: "pr_dato", fast: func(r *csvRaekke) string { return r.PrDato }},
	{navn: "regel", tekst: func(r *csvRaekke) string { return r.Regel }},
	{navn: "titel", tekst: func(r *csvRaekke) string { return r.Titel }},
	{navn: "udfald", fast: func(r *csvRaekke) string { return string(r.Udfald) }},
	{navn: "alvor", fast: func(r *csvRaekke) string { return string(r.Alvor) }},
	{navn: "noegle", tekst: func(r *csvRaekke) string { return r.Noegle }},
	{navn: "frist", fast: func(r *csvRaekke) string { return r.Frist }},
	{navn: "faktisk", fast: func(r *csvRaekke) string { return r.Faktisk }},
	{navn: "dage_for_sent", fast: func(r *csvRaekke) string {
		if r.DageForSent == nil {
			return ""
		}
		return strconv.Itoa(*r.DageForSent)
	}},
	{navn: "ansvarlig", tekst: func(r *csvRaekke) string { return r.Ansvarlig }},
	{navn: "besked", tekst: func(r *csvRaekke) string { return r.Besked }},
	{navn: "beregning", tekst: func(r *csvRaekke) string { return r.Beregning }},
	{navn: "anden_laesning", tekst: func(r *csvRaekke) string { return r.Laesning }},
	{navn: "afhjaelpning", tekst: func(r *csvRaekke) string { return r.Afhjaelpning }},
	{navn: "kilde", tekst: func(r *csvRaekke) string { return r.Kilde }},
	{navn: "mangler", tekst: func(r *csvRaekke) string { return r.Mangler }},
	{navn: "sti", tekst: func(r *csvRaekke) string { return r.Sti }},
	{navn: "linje", fast: func(r *csvRaekke) string { return talTekst(r.Linje) }},
	{navn: "kolonne", fast: func(r *csvRaekke) string { return talTekst(r.Kolonne) }},
	{navn: "del_af", tekst: func(r *csvRaekke) string { return r.DelAf }},
	{navn: "undtaget_til", fast: func(r *csvRaekke) string { return undtagetTil(r.Undtagelse) }},
	{navn: "undtaget_begrundelse", tekst: func(r *csvRaekke) string { return undtaget(r.Undtagelse).Begrundelse }},
	{navn: "undtaget_ansvarlig", tekst: func(r *csvRaekke) string { return undtaget(r.Undtagelse).Ansvarlig }},
	{navn: "gruppe", tekst: func(r *csvRaekke) string { return r.Gruppe }},
	{navn: "antal_dokumenter", fast: func(r *csvRaekke) string { return talTekst(r.Dokumenter) }},
	{navn: "filer", tekst: func(r *csvRaekke) string { return r.Filer }},
	{navn: "fingeraftryk", fast: func(r *csvRaekke) string { return r.Fingeraftryk }},
	{navn: "sha256", fast: func(r *csvRaekke) string { return r.SHA256 }},
	{navn: "regelsaet", fast: func(r *csvRaekke) string { return r.saet.Version }},
	{navn: "regelsaet_digest", fast: func(r *csvRaekke) string { return r.saet.Digest }},
	{navn: "parametre_digest", fast: func(r *csvRaekke) string { return r.saet.Parametre }},
	{navn: "motor", fast: func(r *csvRaekke) string { return r.saet.Motor }},
}

// talTekst is a number, "" where it is 0: a line or a count that there is none of.
func talTekst(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// undtaget is the waiver, an empty one where there is none.
func undtaget(u *engine.Undtagelse) engine.Undtagelse {
	if u == nil {
		return engine.Undtagelse{}
	}
	return *u
}
