package engine

// Result is the judgement of one document: every rule's answer, joined to its rule. Texts, masking and places are made
// when it is rendered (see Render).
type Result struct {
	Dokument  Document
	PrDato    Dato
	Regelsaet *Regelsaet
	// Fund has one entry a rule that answered, in the order of the rules' ids.
	Fund []Fund
	// Regelfejl are errors of the rule set itself: such a rule has no finding.
	Regelfejl []Regelfejl
}

// Fund is what one rule says of one document.
type Fund struct {
	Regel *Regel
	Svar  Svar
	// Variant is the wording in force, nil where none was.
	Variant *Variant
	// VariantAf has the variant of each occurrence, where the rule chooses per element; else nil.
	VariantAf []*Variant
	// Laesninger are the readings the rule depends on, each with what the others would answer.
	Laesninger []Laesningsudfald
	// EfterRegime names the regime that a case outside the scheme is judged by; UdenForOrdningen says that it is one.
	EfterRegime      string
	UdenForOrdningen bool
}

// Laesningsudfald is one alternative value of a reading and what the rule would answer under it.
type Laesningsudfald struct {
	Navn, Vaerdi string
	Svar         Svar
	// Aendrer is true when the outcome of the rule, or of one of its occurrences, is another than the finding's.
	Aendrer bool
}

// Regelfejl is an error of the rule set: a rule that gave no answer, or an invalid one, or failed.
type Regelfejl struct {
	Regel  string `json:"regel"`
	Besked string `json:"besked"`
	Sted   string `json:"sted"`
}

// Regelsaet identifies the rules and parameters a document was judged by.
type Regelsaet struct {
	Version   string `json:"version"`
	Digest    string `json:"digest"`
	Parametre string `json:"parametre"`
	Motor     string `json:"motor"`
}

// ResultFormat is the version of schemas/resultat.json that Resultat follows.
const ResultFormat = "pladstjek-resultat/1"

// Resultat is a rendered result, after schemas/resultat.json. It is public API.
type Resultat struct {
	Format        string        `json:"format"`
	Dokument      Dokumentinfo  `json:"dokument"`
	Gyldig        bool          `json:"gyldig"`
	Skemafejl     []Skemafejl   `json:"skemafejl"`
	Regelfejl     []Regelfejl   `json:"regelfejl"`
	PrDato        string        `json:"pr_dato,omitempty"`
	Regelsaet     Regelsaet     `json:"regelsaet"`
	Fund          []Fundtekst   `json:"fund"`
	Antal         Antal         `json:"antal"`
	NaesteFrister []NaesteFrist `json:"naeste_frister"`
}

// Move makes it the result of the same bytes elsewhere: in the file of that name (as it is shown), beginning on the 1-based line,
// 0 where the file is the document.
func (r *Resultat) Move(fil string, linje int) {
	down := max(linje, 1) - max(r.Dokument.Linje, 1)
	r.Dokument.Fil, r.Dokument.Linje = fil, linje
	move := func(fakta []Faktum) {
		for i := range fakta {
			fakta[i].Linje += down
		}
	}
	for i := range r.Fund {
		move(r.Fund[i].Fakta)
		for k := range r.Fund[i].Forekomster {
			move(r.Fund[i].Forekomster[k].Fakta)
		}
	}
	for i := range r.Skemafejl {
		r.Skemafejl[i].Linje += down
	}
}

// Dokumentinfo names a document. SHA256 is of the bytes as they were read.
type Dokumentinfo struct {
	Fil string `json:"fil"`
	// Linje is the document's first line in the file, where the file holds several documents; else 0.
	Linje  int    `json:"linje,omitempty"`
	ID     string `json:"id,omitempty"`
	Type   string `json:"type,omitempty"`
	SHA256 string `json:"sha256,omitempty"`
}

// Antal counts the findings of a document by outcome. Undtaget counts those of Brud whose every breach carries a waiver. DelAf
// counts the findings whose every breach is part of a conflict of norms: they are counted with it, and so not under Brud.
type Antal struct {
	Opfyldt      int `json:"opfyldt"`
	Brud         int `json:"brud"`
	Afventer     int `json:"afventer"`
	Uoplyst      int `json:"uoplyst"`
	IkkeRelevant int `json:"ikke_relevant"`
	Normkonflikt int `json:"normkonflikt"`
	Undtaget     int `json:"undtaget"`
	DelAf        int `json:"del_af"`
}

// Add counts one finding.
func (a *Antal) Add(f *Fundtekst) {
	switch f.Udfald {
	case Opfyldt:
		a.Opfyldt++
	case Brud:
		if f.DelAfKonflikt() {
			a.DelAf++
			break
		}
		a.Brud++
		if f.Undtaget() {
			a.Undtaget++
		}
	case Afventer:
		a.Afventer++
	case Uoplyst:
		a.Uoplyst++
	case IkkeRelevant:
		a.IkkeRelevant++
	case Normkonflikt:
		a.Normkonflikt++
	}
}

// Plus adds the numbers of another.
func (a *Antal) Plus(b Antal) {
	a.Opfyldt += b.Opfyldt
	a.Brud += b.Brud
	a.Afventer += b.Afventer
	a.Uoplyst += b.Uoplyst
	a.IkkeRelevant += b.IkkeRelevant
	a.Normkonflikt += b.Normkonflikt
	a.Undtaget += b.Undtaget
	a.DelAf += b.DelAf
}

// DelAfKonflikt tells whether the finding is broken, and every breach of it is part of a conflict of norms.
func (f *Fundtekst) DelAfKonflikt() bool {
	if f.Udfald != Brud {
		return false
	}
	borne := false // by an occurrence
	for i := range f.Forekomster {
		o := &f.Forekomster[i]
		if o.Udfald == Brud && o.DelAf == "" && f.DelAf == "" {
			return false
		}
		borne = borne || o.Udfald == Brud
	}
	return borne || f.DelAf != ""
}

// Fundtekst is a finding with its texts in one language.
type Fundtekst struct {
	Regel            string           `json:"regel"`
	Udfald           Udfald           `json:"udfald"`
	Alvor            Alvor            `json:"alvor"`
	Titel            string           `json:"titel"`
	Besked           string           `json:"besked"`
	Grund            string           `json:"grund,omitempty"`
	Variant          string           `json:"variant,omitempty"`
	Hjemmel          []Hjemmel        `json:"hjemmel"`
	Fakta            []Faktum         `json:"fakta"`
	Beregning        *Beregningstekst `json:"beregning,omitempty"`
	Frist            string           `json:"frist,omitempty"`
	FristIkkeSat     bool             `json:"frist_ikke_sat,omitempty"`
	Ansvarlig        []string         `json:"ansvarlig"`
	Afhjaelpning     string           `json:"afhjaelpning,omitempty"`
	Fortolkning      string           `json:"fortolkning,omitempty"`
	Laesninger       []Laesningstekst `json:"laesninger,omitempty"`
	Bemaerkning      string           `json:"bemaerkning,omitempty"`
	EfterRegime      string           `json:"efter_regime,omitempty"`
	UdenForOrdningen bool             `json:"uden_for_ordningen,omitempty"`
	DelAf            string           `json:"del_af,omitempty"`
	Undtagelse       *Undtagelse      `json:"undtagelse,omitempty"`
	Fingeraftryk     string           `json:"fingeraftryk"`
	Forekomster      []Forekomsttekst `json:"forekomster,omitempty"`
}

// Forekomsttekst is one occurrence of a finding.
type Forekomsttekst struct {
	Noegle       string           `json:"noegle"`
	Sti          string           `json:"sti"`
	Udfald       Udfald           `json:"udfald"`
	Besked       string           `json:"besked"`
	Grund        string           `json:"grund,omitempty"`
	Variant      string           `json:"variant,omitempty"`
	Fakta        []Faktum         `json:"fakta"`
	Beregning    *Beregningstekst `json:"beregning,omitempty"`
	Frist        string           `json:"frist,omitempty"`
	FristIkkeSat bool             `json:"frist_ikke_sat,omitempty"`
	Ansvarlig    []string         `json:"ansvarlig,omitempty"`
	Bemaerkning  string           `json:"bemaerkning,omitempty"`
	DelAf        string           `json:"del_af,omitempty"`
	Undtagelse   *Undtagelse      `json:"undtagelse,omitempty"`
	Fingeraftryk string           `json:"fingeraftryk"`
}

// Undtagelse is a waiver that a breach carries: it stays a breach, and is counted apart. A finding with occurrences carries
// none itself; they do.
type Undtagelse struct {
	Begrundelse string `json:"begrundelse"`
	Ansvarlig   string `json:"ansvarlig"`
	// Udloeber is the last day on which the waiver holds.
	Udloeber string `json:"udloeber"`
}

// Undtaget tells whether the finding is broken, and every breach of it carries a waiver.
func (f *Fundtekst) Undtaget() bool {
	if f.Udfald != Brud {
		return false
	}
	borne := false // by an occurrence
	for i := range f.Forekomster {
		o := &f.Forekomster[i]
		if o.Udfald == Brud && o.Undtagelse == nil {
			return false
		}
		borne = borne || o.Udfald == Brud
	}
	return borne || f.Undtagelse != nil
}

// Faktum is a place in the document that a finding rests on. Where Findes is false, nothing stands at Sti, and the
// place is the key of the nearest ancestor that does. Mangler: the rule wanted it. Vaerdi is masked where it is
// personal data or free text; Maskeret says so.
type Faktum struct {
	// Fil is the file, where the finding is about several documents; else "".
	Fil      string `json:"fil,omitempty"`
	Sti      string `json:"sti"`
	Navn     string `json:"navn,omitempty"`
	Findes   bool   `json:"findes"`
	Mangler  bool   `json:"mangler,omitempty"`
	Vaerdi   any    `json:"vaerdi,omitempty"`
	Maskeret bool   `json:"maskeret,omitempty"`
	Linje    int    `json:"linje"`
	Kolonne  int    `json:"kolonne"`
	// Bredde is how many columns the value, or the ancestor's key, takes on its first line.
	Bredde int `json:"-"`
}

// Beregningstekst is a calculation, in parts and as a sentence.
type Beregningstekst struct {
	Fra        string `json:"fra,omitempty"`
	Led        []Led  `json:"led,omitempty"`
	SidsteDag  string `json:"sidste_dag,omitempty"`
	FoersteDag string `json:"foerste_dag,omitempty"`
	Klokken    string `json:"klokken,omitempty"`
	Faktisk    string `json:"faktisk,omitempty"`
	Afvigelse  *int   `json:"afvigelse,omitempty"`
	Udtryk     string `json:"udtryk,omitempty"`
	Tekst      string `json:"tekst"`
}

// Laesningstekst is a reading that the finding depends on. Udfald and Frist are what Vaerdi would give.
type Laesningstekst struct {
	Navn    string `json:"navn"`
	Vaerdi  string `json:"vaerdi"`
	Udfald  Udfald `json:"udfald"`
	Frist   string `json:"frist,omitempty"`
	Aendrer bool   `json:"aendrer"`
	Tekst   string `json:"tekst"`
}

// NaesteFrist is a pending deadline. Dato is "" where the source sets no deadline.
type NaesteFrist struct {
	Dato      string   `json:"dato,omitempty"`
	Regel     string   `json:"regel"`
	Titel     string   `json:"titel"`
	Besked    string   `json:"besked"`
	Ansvarlig []string `json:"ansvarlig"`
	Noegle    string   `json:"noegle,omitempty"`
}
