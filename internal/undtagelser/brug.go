package undtagelser

import (
	"fmt"
	"iter"
)

// Brug is how the waivers of a file were used in a run: each counts in one of the numbers.
type Brug struct {
	// IBrug are on a breach, Udloebet would have been. Uenig name another breach than their fingerprint does. Ubrugt are of no
	// use: their document was judged by their rule, and the breach is not there. Of the others, IkkeProevet, nobody knows: the
	// document or the rule was not part of the run, or no document of the group is.
	IBrug, Udloebet, Uenig, Ubrugt, IkkeProevet int
}

// Brug counts. complete says that the run was not interrupted: only then is what was not met not there.
func (l *Liste) Brug(complete bool) (b Brug) {
	for _, u := range l.alle {
		switch {
		case u.is(used):
			b.IBrug++
		case u.is(expired):
			b.Udloebet++
		case u.uenig.Load() != nil:
			b.Uenig++
		case u.is(judged) && complete:
			b.Ubrugt++
		default:
			b.IkkeProevet++
		}
	}
	return b
}

// Advarsler are what there is to say of single waivers, in the order of the file: that one expired, disagrees with its
// fingerprint, or is of no more use. Each is a sentence in Danish that begins with the file and the line. That a breach of the
// delivery is gone is not told, only counted: in a part of an archive it may be missing because the other documents are.
func (l *Liste) Advarsler(complete bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, u := range l.alle {
			text := ""
			switch uenig := u.uenig.Load(); {
			case u.is(used):
			case u.is(expired):
				text = fmt.Sprintf("undtagelsen af %s udløb den %s: bruddet tæller igen. Ret bruddet, eller giv undtagelsen en ny udløbsdag", u.hvad(), u.udloeber)
			case uenig != nil:
				text = fmt.Sprintf("undtagelsen gælder ikke: den siger %s, men fingeraftrykket hører til %s", u.hvad(), *uenig)
			case u.is(judged) && complete && !isBestand(u.dokument):
				text = fmt.Sprintf("undtagelsen af %s passer ikke på noget brud: bruddet findes ikke mere. Slet undtagelsen, eller ret fingeraftrykket", u.hvad())
			}
			if text != "" && !yield(fmt.Sprintf("%s:%d: %s", l.navn, u.linje, text)) {
				return
			}
		}
	}
}
