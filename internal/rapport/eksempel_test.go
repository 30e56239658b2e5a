package rapport

import (
	"errors"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// sagJSON has personal data, free text, a tab and letters of more than one byte on the lines that findings point at. The
// person is invented, and the CPR number is test data.
const sagJSON = `{
  "dokumenttype": "visitationssag",
  "skemaversion": "1",
  "id": "S-1",
  "borger": { "navn": "Testperson Åse Ærø", "cpr": "020280-9999", "cpr_kontrolleret": true },
  "anmodning": {
	"modtaget": "2018-02-01", "anmoder": { "type": "kommunalbestyrelse", "navn": "Testperson Beta" },
    "formaal": "Ro om Testperson Gamma.", "sendt": "2018-01-31"
  },
  "indstilling": { "dato": "2018-02-20" },
  "samlet_plan": { "paaroerende": { "findes": true } },
  "revurderinger": [
    { "id": "rev-1", "dato": "2018-09-20" },
    { "id": "rev-2", "dato": "2019-04-01" }
  ]
}
`

func readCase(t *testing.T, name, text string) *engine.Document {
	t.Helper()
	d, err := engine.Read(name, []byte(text))
	if err != nil {
		t.Fatalf("the case does not follow the schema: %v", err)
	}
	return &d
}

// faktum is the fact at a path as the engine would render it.
func faktum(d *engine.Document, missing bool, path ...any) engine.Faktum {
	p := d.Place(path)
	f := engine.Faktum{
		Sti: p.Sti, Navn: d.Skema().Label(path, "da"), Findes: p.Findes, Mangler: missing, Linje: p.Linje, Kolonne: p.Kolonne,
		Bredde: len([]rune(strings.SplitN(string(d.Bytes()[p.Start:p.Slut]), "\n", 2)[0])),
	}
	if text, ok := valueAt(d, path).(string); ok {
		f.Vaerdi = text
		if d.Skema().Personal(path) || d.Skema().FreeText(path) {
			f.Vaerdi, f.Maskeret = engine.Masked, true
		}
	}
	return f
}

func valueAt(d *engine.Document, path []any) any {
	value, _ := d.Lookup(path)
	return value
}

var (
	koncept   = engine.Hjemmel{Kilde: "koncept", Sted: "Indstilling", Citat: "er der en frist på 14 dage inden sagen skal have været behandlet i visitationsforum"}
	ikkeSet   = engine.Hjemmel{Kilde: "psykiatriloven", Sted: "§ 42 b, stk. 3", Ordlyd: "ikke_set", Sikkerhed: "set", SetHos: "eksempel.dk/42b"}
	sekundaer = engine.Hjemmel{Kilde: "psykiatriloven", Sted: "§ 42 f", Ordlyd: "ikke_set", Sikkerhed: "sekundaer", SetHos: "eksempel.dk/revurdering"}
)

func fingeraftryk(regel, noegle string) string {
	return engine.Fingerprint(regel, "visitationssag", "S-1", noegle)
}

func days(n int) *int { return &n }

// frister14 is a breach of one case, with a calculation and a reading that would change it.
func frister14(d *engine.Document) engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "sagsbehandling/indstillingsfrist", Udfald: engine.Brud, Alvor: engine.Lovkrav, Titel: "Indstilling inden 14 dage",
		Besked:  "Indstillingen er afgivet 20. februar 2018; fristen var 15. februar 2018.",
		Hjemmel: []engine.Hjemmel{ikkeSet, koncept},
		Fakta:   []engine.Faktum{faktum(d, false, "anmodning", "modtaget"), faktum(d, false, "indstilling", "dato")},
		Beregning: &engine.Beregningstekst{
			Fra: "2018-02-01", Led: []engine.Led{{Antal: 14, Enhed: "dage"}}, SidsteDag: "2018-02-15", Faktisk: "2018-02-20", Afvigelse: days(5),
			Tekst: "modtaget 1. februar 2018 + 14 dage = 15. februar 2018; afgivet 20. februar 2018: 5 dage for sent",
		},
		Frist: "2018-02-15", Ansvarlig: []string{"visitationsforum"}, Afhjaelpning: "Afgiv indstillingen straks.",
		Fortolkning: "Fristen er talt i kalenderdage.",
		Laesninger: []engine.Laesningstekst{
			{Navn: "frist.flyt_til_hverdag", Vaerdi: "true", Udfald: engine.Brud, Frist: "2018-02-15", Tekst: "fristen flyttes til første hverdag"},
			{Navn: "frist.udsaettelse", Vaerdi: "true", Udfald: engine.Afventer, Frist: "2018-02-20", Aendrer: true, Tekst: "en udsættelse suspenderer fristen"},
		},
		Fingeraftryk: fingeraftryk("sagsbehandling/indstillingsfrist", ""),
	}
}

// paaroerende is a breach for want of a fact.
func paaroerende(d *engine.Document) engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "samlet_plan/paaroerende", Udfald: engine.Brud, Alvor: engine.Konceptkrav, Titel: "Pårørende i den samlede plan",
		Besked:  "Planen mangler kontaktoplysninger på de pårørende.",
		Hjemmel: []engine.Hjemmel{koncept},
		Fakta: []engine.Faktum{
			faktum(d, true, "samlet_plan", "paaroerende", "kontakter"),
			faktum(d, false, "samlet_plan", "paaroerende", "findes"),
			faktum(d, false, "borger", "navn"),
		},
		Ansvarlig: []string{"handlekommunen"}, Afhjaelpning: "Skriv kontaktoplysningerne ind.",
		Bemaerkning: "Samtykket er ikke oplyst.", Fingeraftryk: fingeraftryk("samlet_plan/paaroerende", ""),
	}
}

// revurdering is a breach in two of four occurrences; a third is pending.
func revurdering(d *engine.Document) engine.Fundtekst {
	regel := "revurdering/halvaarlig"
	breach := func(i int, noegle, last, held string, late int) engine.Forekomsttekst {
		return engine.Forekomsttekst{
			Noegle: noegle, Sti: engine.Pointer([]any{"revurderinger", i}), Udfald: engine.Brud,
			Besked: "Revurderingen kom først " + held + ".", Fakta: []engine.Faktum{faktum(d, false, "revurderinger", i, "dato")},
			Beregning: &engine.Beregningstekst{Tekst: "sidste dag " + last + "; revurderet " + held, Afvigelse: days(late)},
			Frist:     "2018-09-12", Fingeraftryk: fingeraftryk(regel, noegle),
		}
	}
	return engine.Fundtekst{
		Regel: regel, Udfald: engine.Brud, Alvor: engine.Lovkrav, Titel: "Revurdering hvert halve år",
		Besked: "Revurderingen kom først 20. september 2018. (og 1 mere)", Hjemmel: []engine.Hjemmel{sekundaer}, Fakta: []engine.Faktum{},
		Ansvarlig: []string{"visitationsforum"}, Afhjaelpning: "Sæt sagen på dagsordenen.",
		Laesninger:   []engine.Laesningstekst{{Navn: "frist.flyt_til_hverdag", Vaerdi: "true", Udfald: engine.Brud, Tekst: "fristen flyttes"}},
		Fingeraftryk: fingeraftryk(regel, ""),
		Forekomster: []engine.Forekomsttekst{
			{Noegle: "rev-0", Sti: "/revurderinger", Udfald: engine.Opfyldt, Besked: "Nået.", Fakta: []engine.Faktum{}, Fingeraftryk: fingeraftryk(regel, "rev-0")},
			breach(0, "rev-1", "12. september 2018", "20. september 2018", 8),
			breach(1, "rev-2", "12. marts 2019", "1. april 2019", 20),
			{Noegle: "rev-3", Sti: "/revurderinger", Udfald: engine.Afventer, Besked: "Sagen skal behandles senest 12. september 2019.", Fakta: []engine.Faktum{}, Frist: "2019-09-12", Fingeraftryk: fingeraftryk(regel, "rev-3")},
		},
	}
}

func uoplyst(d *engine.Document) engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "kriterier/samlet", Udfald: engine.Uoplyst, Alvor: engine.Lovkrav, Titel: "Kriterierne er opfyldt",
		Besked: "Kan ikke afgøres: sagen oplyser ikke to ting.", Hjemmel: []engine.Hjemmel{sekundaer},
		Fakta: []engine.Faktum{faktum(d, true, "indstilling", "resultat"), faktum(d, true, "indstilling", "kriterier")}, Ansvarlig: []string{"visitationsforum"},
		Fingeraftryk: fingeraftryk("kriterier/samlet", ""),
	}
}

func opfyldt(d *engine.Document) engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "anmodning/sendt", Udfald: engine.Opfyldt, Alvor: engine.Anbefaling, Titel: "Anmodningen er sendt",
		Besked: "Anmodningen er sendt 31. januar 2018.", Hjemmel: []engine.Hjemmel{koncept},
		Fakta:     []engine.Faktum{faktum(d, false, "anmodning", "sendt"), faktum(d, false, "anmodning", "formaal")},
		Beregning: &engine.Beregningstekst{Tekst: "sendt 31. januar 2018"},
		Ansvarlig: []string{"anmoderen"}, Fingeraftryk: fingeraftryk("anmodning/sendt", ""),
		Laesninger: []engine.Laesningstekst{{Navn: "regime.valgdag", Vaerdi: "modtagelse", Udfald: engine.Brud, Aendrer: true, Tekst: "regimet vælges efter modtagelsen"}},
	}
}

func ikkeRelevant() engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "betaling/takst", Udfald: engine.IkkeRelevant, Alvor: engine.Lovkrav, Titel: "Takst", Besked: "Reglen er ikke i kraft for denne sag.",
		Grund: "ikke_i_kraft", Hjemmel: []engine.Hjemmel{koncept}, Fakta: []engine.Faktum{}, Ansvarlig: []string{"regionsraadet"},
		Fingeraftryk: fingeraftryk("betaling/takst", ""),
	}
}

func normkonflikt(d *engine.Document) engine.Fundtekst {
	return engine.Fundtekst{
		Regel: "magt/normkonflikt", Udfald: engine.Normkonflikt, Alvor: engine.Lovkrav, Titel: "To normer kan ikke begge opfyldes",
		Besked: "Den ene regel kræver, hvad den anden forbyder.", Hjemmel: []engine.Hjemmel{koncept},
		Fakta: []engine.Faktum{faktum(d, false, "indstilling", "dato")}, Ansvarlig: []string{"afdelingen"}, Fingeraftryk: fingeraftryk("magt/normkonflikt", ""),
	}
}

// resultat is a result with the given findings, counted as the engine counts them.
func resultat(d *engine.Document, fund ...engine.Fundtekst) engine.Resultat {
	r := engine.Resultat{
		Format:    engine.ResultFormat,
		Dokument:  engine.Dokumentinfo{Fil: d.Name(), ID: d.ID(), Type: d.Type(), SHA256: d.SHA256()},
		Gyldig:    true,
		Skemafejl: []engine.Skemafejl{}, Regelfejl: []engine.Regelfejl{}, Fund: fund, PrDato: "2019-05-01",
		Regelsaet:     engine.Regelsaet{Version: "0", Digest: "d", Parametre: "p", Motor: "m"},
		NaesteFrister: []engine.NaesteFrist{},
	}
	for _, f := range fund {
		r.Antal.Add(&f)
		for _, o := range f.Forekomster {
			if o.Udfald == engine.Afventer {
				r.NaesteFrister = append(r.NaesteFrister, engine.NaesteFrist{Dato: o.Frist, Regel: f.Regel, Titel: f.Titel, Besked: o.Besked, Ansvarlig: f.Ansvarlig, Noegle: o.Noegle})
			}
		}
	}
	return r
}

// alt is a case with every kind of finding.
func alt(d *engine.Document) engine.Resultat {
	return resultat(d, ikkeRelevant(), paaroerende(d), revurdering(d), frister14(d), uoplyst(d), opfyldt(d), normkonflikt(d))
}

func invalid() engine.Resultat {
	return engine.Resultat{
		Format: engine.ResultFormat, Dokument: engine.Dokumentinfo{Fil: "daarlig.json"},
		Skemafejl: []engine.Skemafejl{{Sti: "/region", Linje: 3, Kolonne: 12, Besked: "region: 'mars' er ikke en region"}},
		Regelfejl: []engine.Regelfejl{}, Fund: []engine.Fundtekst{}, NaesteFrister: []engine.NaesteFrist{},
		Regelsaet: engine.Regelsaet{Version: "0", Digest: "d", Parametre: "p", Motor: "m"},
	}
}

// written is the report on one document.
func written(t *testing.T, format string, o Options, r engine.Resultat, d *engine.Document) string {
	t.Helper()
	var b strings.Builder
	w, err := New(format, &b, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Document(r, d); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(Samlet{Dokumenter: 1, Antal: r.Antal}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var errFull = errors.New("the disk is full")

// fullDisk takes some bytes and then no more.
type fullDisk struct{ room int }

func (f *fullDisk) Write(p []byte) (int, error) {
	if len(p) > f.room {
		return f.room, errFull
	}
	f.room -= len(p)
	return len(p), nil
}
