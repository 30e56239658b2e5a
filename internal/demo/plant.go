package demo

import (
	"slices"
	"strings"
)

// plant is one way of breaking a clean document. The tables of them are in plants_*.go.
type plant struct {
	navn string
	// brud are the rules that the plant breaks, uoplyst those that it makes undecidable: these, and no others.
	brud, uoplyst []string
	// hvad is what was done, in one Danish sentence.
	hvad string
	// behov are what the plant needs of the case. It is seen to for the first plant of a document; another one is taken only
	// where it is there already.
	behov []behov
	// haves is the pointer of what the plant needs of a document that is no case.
	haves string
	// skaev moves the case's days, before they are worked out. Only the first plant of a document can.
	skaev func(*sag)
	// goer changes the document.
	goer func(*kladde)
}

// behov is something a plant needs of a case.
type behov struct {
	opfyld  func(*sag)
	opfyldt func(*sag) bool
}

// kladde is a document that plants work on.
type kladde struct {
	sag    *sag // nil unless the document is a visitationssag
	rod    *jsonObjekt
	felter []string // pointers of what was changed
}

// set changes a field, fjern takes it away; both note that they did. The field's parent must be there.
func (k *kladde) set(sti string, vaerdi any) {
	foraelder, navn := k.foraelder(sti)
	foraelder.set(navn, vaerdi)
}

func (k *kladde) fjern(sti string) {
	foraelder, navn := k.foraelder(sti)
	foraelder.fjern(navn)
}

func (k *kladde) foraelder(sti string) (*jsonObjekt, string) {
	k.felter = append(k.felter, sti)
	i := strings.LastIndexByte(sti, '/')
	if i == 0 {
		return k.rod, sti[1:]
	}
	o, ok := k.rod.find(sti[:i]).(*jsonObjekt)
	if !ok {
		panic("demo: a plant needs " + sti)
	}
	return o, sti[i+1:]
}

// udtag takes an element out of an array.
func (k *kladde) udtag(sti string, nr int) {
	k.felter = append(k.felter, sti)
	l := k.rod.find(sti).(*jsonListe)
	l.elementer = slices.Delete(l.elementer, nr, nr+1)
}

// saet and uden are plants of one field.
func saet(sti string, vaerdi any) func(*kladde) { return func(k *kladde) { k.set(sti, vaerdi) } }

func uden(sti string) func(*kladde) { return func(k *kladde) { k.fjern(sti) } }

// emne is the part of the document that a plant is about: of two plants of one document, no two have the same, so that
// neither undoes or widens what the other did.
func (p *plant) emne() string {
	emne, _, _ := strings.Cut(slices.Concat(p.brud, p.uoplyst)[0], "/")
	return emne
}

func regler(ider ...string) []string { return ider }

// plantsAf are the plants of each dokumenttype.
var plantsAf = func() map[string][]*plant {
	af := map[string][]*plant{}
	for _, tabel := range []struct {
		dokumenttype string
		plants       []plant
	}{
		{"visitationssag", anmodningsplants}, {"visitationssag", forumsplants}, {"visitationssag", afgoerelsesplants},
		{"visitationssag", opholdsplants}, {"visitationssag", planplants}, {"visitationssag", revurderingsplants},
		{"forumsmoede", forumsmoedeplants}, {"afregning", afregningsplants}, {"kvartalsstatus", kvartalsplants},
		{"sundhedsopgaver", sundhedsplants}, {"magtanvendelser", magtplants}, {"takstblad", takstplants},
	} {
		for i := range tabel.plants {
			af[tabel.dokumenttype] = append(af[tabel.dokumenttype], &tabel.plants[i])
		}
	}
	return af
}()
