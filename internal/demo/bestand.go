package demo

import "fmt"

// bestandsafstand: of so many documents in a row, three break rules over the whole delivery. An archive of fewer than a hundred
// has none.
const bestandsafstand = 1000

// bestandsplants make the documents that only the whole delivery shows to be wrong.
var bestandsplants map[int]func(g *Generator, nr int) Dokument

func init() {
	bestandsplants = map[int]func(g *Generator, nr int) Dokument{97: sammeSagsnummer, 98: overlappendeOphold, 99: fortiedMagt}
}

// sammeSagsnummer is a case with the number of an earlier one.
func sammeSagsnummer(g *Generator, nr int) Dokument {
	d := g.lav(nr, "visitationssag", nytLod(g.froe, "dokument", nr), nil)
	anden := g.fraSag(nr, func(*sag) bool { return true })
	if anden == nil {
		return d
	}
	d.rod.set("id", anden.id)
	d.ID = anden.id
	return d.bestand("samme-sagsnummer", "bestand/entydigt_sagsnummer", fmt.Sprintf("Sagen har samme sagsnummer, %s, som en anden persons sag.", anden.id), "/id")
}

// overlappendeOphold is a second stay of a person while the first ran. Both cases were received on one day, no stay is shorter
// than 40 days, and none begins more than 37 days sooner after receipt than another.
func overlappendeOphold(g *Generator, nr int) Dokument {
	anden := g.fraSag(nr, func(s *sag) bool { return s.ophold() && s.prDato < ordningensSidste-300 })
	if anden == nil {
		return g.lav(nr, "visitationssag", nytLod(g.froe, "dokument", nr), nil)
	}
	s := nySag(nytLod(g.froe, "dokument", nr), nr, func(s *sag) {
		s.forloeb, s.person, s.kommune, s.afdeling, s.modtaget = udsluset, anden.person, anden.kommune, anden.afdeling, anden.modtaget
	})
	d := Dokument{Nr: nr, ID: s.id, Type: "visitationssag", Aar: s.modtaget.aar(), rod: s.dokument(), navn: s.id}
	if s.start >= anden.sidsteDag() || anden.start >= s.sidsteDag() {
		return d
	}
	return d.bestand("overlappende-ophold", "bestand/overlappende_ophold", fmt.Sprintf("Personen har et ophold, der overlapper opholdet i sag %s.", anden.id), "/borger/cpr", "/ophold/start")
}

// sidsteDag is the day the stay ended, or the last day that is known of it.
func (s *sag) sidsteDag() dag {
	if s.slut == 0 {
		return s.prDato
	}
	return s.slut
}

// fortiedMagt is a register with a use of force towards somebody whose earlier case says that there was none.
func fortiedMagt(g *Generator, nr int) Dokument {
	d := g.lav(nr, "magtanvendelser", nytLod(g.froe, "dokument", nr), nil)
	skete := d.rod.find("/haendelser/0/dato").(tid).dag
	anden := g.fraSag(nr, func(s *sag) bool { return !s.magt && s.modtaget > skete })
	if anden == nil {
		return d
	}
	borger := d.rod.find("/haendelser/0/borger").(*jsonObjekt)
	borger.set("navn", anden.person.navn).set("cpr", anden.person.cpr)
	return d.bestand("fortiet-magt", "magt/historik_i_visitationssag", fmt.Sprintf("Borgeren har en magtanvendelse i registret fra før anmodningen i sag %s, som siger, at der ingen er.", anden.id), "/haendelser/0/borger/cpr")
}

func (d Dokument) bestand(navn, regel, hvad string, felter ...string) Dokument {
	d.Afvigelser = []Afvigelse{{Navn: navn, Bestand: regler(regel), Felter: felter, Hvad: hvad}}
	return d
}
