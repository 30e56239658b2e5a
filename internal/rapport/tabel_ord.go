package rapport

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

// tabelord are the words and sentences that the tables themselves say, in one language.
type tabelord struct {
	OgFlere, OgFejl string
	FejlTil         former

	Ja, Nej, UdenFristSat, EtDokument, Leverance, UkendtType, IngenBrud string

	ArkResume, ArkBrud, ArkFrister, ArkDokumenter, Bogtitel string

	Fil, LinjeIFil, Dokument, Type, PrDato, Regel, Titel, Udfald, Alvor, Omfang, Noegle, Frist, Faktisk, DageForSent, Ansvarlig string

	Besked, Beregning, Laesning, Afhjaelpning, Kilde, Sti, Linje, Kolonne, AlleFiler, DelAf, Fingeraftryk string

	Undtaget, UndtagetTil, UndtagetBegrundelse, UndtagetAnsvarlig string

	Bedoemt, Brud, HerafUndtaget, Normkonflikt, HerafDelAf, Afventer, Uoplyst, Opfyldt, IkkeRelevant, AntalFejl, FoersteFejl string

	Proevet, Dokumenter, KunneIkkeBedoemmes, DokumenterMedBrud, DokumenterAf, FoerstePrDato, SidstePrDato, AntalPrDatoer string

	Kontrolsum, KontrolsumForklaring, Regelsaet, Version, ReglernesSum, ParametrenesSum, Motor string

	Udfaldene, UdfaldeneForklaring, FundIDokumenter, TilfaeldeIDokumenter, FundOmLeverancen, Port string

	BrudEfterAlvor, BrudEfterRegel, Fund, Tilfaelde, FundForklaring, Regelfejlene string

	Tabellerne, Ark, ArkDele, Raekker, RaekkerForklaring, Afkortede string
}

var tabelordlister = map[engine.Sprog]*tabelord{
	engine.Dansk: {
		OgFlere: " … og %d flere", OgFejl: " (og %s mere)", FejlTil: former{"fejl", "fejl"},

		Ja: "ja", Nej: "nej", UdenFristSat: "ingen frist fastsat", EtDokument: "dokument", Leverance: "leverance",
		UkendtType: "ukendt type", IngenBrud: "Ingen brud.",

		ArkResume: "Resumé", ArkBrud: "Brud", ArkFrister: "Frister", ArkDokumenter: "Dokumenter", Bogtitel: "Pladstjek: prøvede sager",

		Fil: "Fil", LinjeIFil: "Linje i filen", Dokument: "Dokument", Type: "Type", PrDato: "Bedømt pr.", Regel: "Regel", Titel: "Titel",
		Udfald: "Udfald", Alvor: "Alvor", Omfang: "Omfang", Noegle: "Forekomst", Frist: "Frist", Faktisk: "Faktisk dag", DageForSent: "Dage for sent",
		Ansvarlig: "Ansvarlig",

		Besked: "Besked", Beregning: "Beregning", Laesning: "Anden læsning", Afhjaelpning: "Afhjælpning", Kilde: "Kilde", Sti: "Sti i dokumentet",
		Linje: "Linje", Kolonne: "Kolonne", AlleFiler: "Alle filer i fundet", DelAf: "Del af konflikt", Fingeraftryk: "Fingeraftryk",

		Undtaget: "Undtaget", UndtagetTil: "Undtaget til", UndtagetBegrundelse: "Undtagelsens begrundelse", UndtagetAnsvarlig: "Undtagelsens ansvarlige",

		Bedoemt: "Bedømt", Brud: "Brud", HerafUndtaget: "heraf undtaget", Normkonflikt: "Normkonflikt", HerafDelAf: "med brud i konflikt", Afventer: "Afventer",
		Uoplyst: "Uoplyst", Opfyldt: "Opfyldt", IkkeRelevant: "Ikke relevant", AntalFejl: "Antal fejl", FoersteFejl: "Første fejl",

		Proevet: "Hvad er prøvet", Dokumenter: "Dokumenter", KunneIkkeBedoemmes: "heraf kunne ikke bedømmes", DokumenterMedBrud: "heraf med brud eller normkonflikt",
		DokumenterAf: "Dokumenter af typen %s", FoerstePrDato: "Første dag, der er bedømt pr.", SidstePrDato: "Sidste dag, der er bedømt pr.",
		AntalPrDatoer: "Antal forskellige dage",

		Kontrolsum:           "Kontrolsum over alle dokumenter (SHA-256)",
		KontrolsumForklaring: "SHA-256 over én linje pr. dokument, i rækkefølgen på arket Dokumenter: filens navn (og ':' og linjen, når filen har flere dokumenter), et NUL-tegn, dokumentets SHA-256 og et linjeskift.",
		Regelsaet:            "Hvad er det prøvet efter", Version: "Regelsættets version", ReglernesSum: "Reglernes SHA-256", ParametrenesSum: "Parametrenes SHA-256", Motor: "Motor",

		Udfaldene:           "Udfald",
		UdfaldeneForklaring: "Et fund er, hvad én regel siger om ét dokument; det kan have flere tilfælde. Brud, der er del af en normkonflikt, tæller med konflikten og ikke som brud.",
		FundIDokumenter:     "Fund i dokumenterne", TilfaeldeIDokumenter: "Tilfælde i dokumenterne", FundOmLeverancen: "Fund om hele leverancen", Port: "Fejler på (--fail-on)",

		BrudEfterAlvor: "Brud efter alvor, i dokumenterne og leverancen", BrudEfterRegel: "Brud efter regel", Fund: "Fund", Tilfaelde: "Tilfælde",
		FundForklaring: "Af en regel om dokumentet er antallet af fund antallet af dokumenter med brud; af en regel om leverancen er det antallet af grupper.",
		Regelfejlene:   "Regler, der ikke svarede",

		Tabellerne: "Arkene", Ark: "Ark", ArkDele: "Står på", Raekker: "Rækker",
		RaekkerForklaring: "Arket Brud har én række pr. tilfælde: brud, normkonflikter og brud, der er del af en konflikt, i dokumenterne og i leverancen. Undtagne brud er med og står som undtaget.",
		Afkortede:         "Celler, hvis tekst er afkortet (slutter med …)",
	},
	engine.Engelsk: {
		OgFlere: " … and %d more", OgFejl: " (and %s more)", FejlTil: former{"error", "errors"},

		Ja: "yes", Nej: "no", UdenFristSat: "no deadline set", EtDokument: "document", Leverance: "delivery",
		UkendtType: "unknown type", IngenBrud: "No breaches.",

		ArkResume: "Summary", ArkBrud: "Breaches", ArkFrister: "Deadlines", ArkDokumenter: "Documents", Bogtitel: "Pladstjek: documents judged",

		Fil: "File", LinjeIFil: "Line in the file", Dokument: "Document", Type: "Type", PrDato: "Judged as of", Regel: "Rule", Titel: "Title",
		Udfald: "Outcome", Alvor: "Weight", Omfang: "Scope", Noegle: "Occurrence", Frist: "Deadline", Faktisk: "Actual day", DageForSent: "Days late",
		Ansvarlig: "Who acts",

		Besked: "Message", Beregning: "Calculation", Laesning: "Other reading", Afhjaelpning: "Remedy", Kilde: "Source", Sti: "Path in the document",
		Linje: "Line", Kolonne: "Column", AlleFiler: "All files of the finding", DelAf: "Part of conflict", Fingeraftryk: "Fingerprint",

		Undtaget: "Waived", UndtagetTil: "Waived until", UndtagetBegrundelse: "Reason of the waiver", UndtagetAnsvarlig: "Who waived",

		Bedoemt: "Judged", Brud: "Breach", HerafUndtaget: "of them waived", Normkonflikt: "Conflict of norms", HerafDelAf: "with breaches in conflict", Afventer: "Pending",
		Uoplyst: "Undecided", Opfyldt: "Met", IkkeRelevant: "Not relevant", AntalFejl: "Errors", FoersteFejl: "First error",

		Proevet: "What was judged", Dokumenter: "Documents", KunneIkkeBedoemmes: "of them could not be judged", DokumenterMedBrud: "of them with a breach or a conflict of norms",
		DokumenterAf: "Documents of the type %s", FoerstePrDato: "First day judged as of", SidstePrDato: "Last day judged as of",
		AntalPrDatoer: "Number of different days",

		Kontrolsum:           "Checksum over all documents (SHA-256)",
		KontrolsumForklaring: "SHA-256 over one line a document, in the order of the sheet Documents: the name of the file (and ':' and the line, where the file has several documents), a NUL, the document's SHA-256 and a line feed.",
		Regelsaet:            "What it was judged by", Version: "Version of the rule set", ReglernesSum: "SHA-256 of the rules", ParametrenesSum: "SHA-256 of the parameters", Motor: "Engine",

		Udfaldene:           "Outcomes",
		UdfaldeneForklaring: "A finding is what one rule says of one document; it can have several cases. Breaches that are part of a conflict of norms count with the conflict and not as breaches.",
		FundIDokumenter:     "Findings in the documents", TilfaeldeIDokumenter: "Cases in the documents", FundOmLeverancen: "Findings about the delivery", Port: "Fails on (--fail-on)",

		BrudEfterAlvor: "Breaches by weight, in the documents and the delivery", BrudEfterRegel: "Breaches by rule", Fund: "Findings", Tilfaelde: "Cases",
		FundForklaring: "Of a rule about the document the number of findings is the number of documents with a breach; of a rule about the delivery it is the number of groups.",
		Regelfejlene:   "Rules that did not answer",

		Tabellerne: "The sheets", Ark: "Sheet", ArkDele: "Stands on", Raekker: "Rows",
		RaekkerForklaring: "The sheet Breaches has a row a case: breaches, conflicts of norms and breaches that are part of one, in the documents and in the delivery. Waived breaches are there and marked.",
		Afkortede:         "Cells whose text was cut (ending with …)",
	},
}

func tabelordFor(sprog engine.Sprog) *tabelord {
	if o, ok := tabelordlister[sprog]; ok {
		return o
	}
	return tabelordlister[engine.Dansk]
}

// flereFejl says that there are more errors than the one that is told.
func (o *tabelord) flereFejl(n int) string { return fmt.Sprintf(o.OgFejl, o.FejlTil.antal(n)) }
