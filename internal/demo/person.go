package demo

import "fmt"

var (
	fornavne   = []string{"Agnes", "Aksel", "Alma", "Anker", "Bodil", "Birk", "Cille", "Carlo", "Dagny", "Daniel", "Edith", "Emil", "Fie", "Frode", "Gerda", "Gorm", "Hedda", "Holger", "Inger", "Ivar", "Jytte", "Jeppe", "Karla", "Knud", "Liva", "Laust", "Maren", "Mads", "Nanna", "Niels", "Oda", "Otto", "Petra", "Peder", "Ragnhild", "Rune", "Signe", "Svend", "Thyra", "Toke", "Ulla", "Uffe", "Vera", "Vagn", "Yrsa", "Åse", "Ørn", "Ellen"}
	mellemnavn = []string{"", "", "", "Agerkær ", "Bækdal ", "Enghave ", "Fyrreby ", "Hedelund ", "Kildeås ", "Mosevang ", "Nørrelyng "}
	// A name that ends so is nobody's: whoever sees one knows it for a test person.
	efternavne = []string{"Prøvesen", "Eksempelsen", "Testgaard", "Demosen", "Øvelund", "Mønstrup", "Skabelonsen", "Attrapsen"}
)

// navnet is the name of somebody, evidently invented.
func navnet(l lod) string {
	return en(l, fornavne) + " " + en(l, mellemnavn) + en(l, efternavne)
}

// person is who a document is about.
type person struct {
	navn, cpr string
	foedt     dag
}

var foersteFoedselsdag, foedselsdage = paaDagen(1950, 1, 1), int(paaDagen(1999, 1, 1) - paaDagen(1950, 1, 1))

// personen returns the person of a document: each document's is another. Numbers run to 71 million. The day of the CPR number
// is raised by 60, as in an erstatningspersonnummer: no CPR number anybody is born with has such a day.
func personen(l lod, nr int) person {
	// Both steps are prime to what they are taken modulo, so that no two documents meet.
	d := foersteFoedselsdag + dag(nr*7919%foedselsdage)
	loebenummer := (1237*(nr/foedselsdage) + 17) % 4000
	iso := d.String()
	p := person{navn: navnet(l), foedt: d}
	p.cpr = fmt.Sprintf("%c%c%s%s-%04d", iso[8]+6, iso[9], iso[5:7], iso[2:4], loebenummer)
	return p
}
