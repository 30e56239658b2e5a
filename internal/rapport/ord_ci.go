package rapport

import "github.com/pladstjek/pladstjek/engine"

// ciOrd are the words of the reports for build servers (sarif, junit, github, markdown), beside those of ordliste.
type ciOrd struct {
	OmPladstjek string

	KravetErSkrevet, Kravet, IkkeKodet, FlereMeldinger string

	UndtagetTil, FristDen, KanBedoemmes, FoertTilEnde, HeleLeverancen, LeverancenNr string

	OgFlere, UndtagetBesked, VistAf, AlleVist, GitHubsGraense string

	Overskrift, Antal, Undtaget, Alvor, Regel, Sted, Besked, Dokument string

	BrudEfterRegel, SummenAfBrud, KonflikterEfterRegel, Tungeste, FlestBrud, IkkeBedoemt, RegelSvaredeIkke, Udeladt, Afkortet, BedoemtEfter string

	Dokumenter, HerafMedBrud, HerafIkkeBedoemt, Brud, HerafUndtaget, Normkonflikter, DelAfKonflikt, Uoplyst, Afventer, Opfyldt, IkkeRelevant, Regelfejl string

	LeverancensBrud, LeverancensUndtaget, LeverancensKonflikter, LeverancensUoplyste string

	Annotationer, FejlMere former
}

var ciOrdlister = map[engine.Sprog]*ciOrd{
	engine.Dansk: {
		OmPladstjek: "Prøver dokumenter om særlige pladser på psykiatrisk afdeling mod reglerne.",

		KravetErSkrevet: "%s",
		Kravet:          "Kravet",
		IkkeKodet:       "Prøves ikke",
		FlereMeldinger:  "… og %d mere af samme slags; --format json har dem alle.",

		UndtagetTil:    "undtaget til og med %s: %s (%s)",
		FristDen:       "frist %s",
		KanBedoemmes:   "dokumentet kan bedømmes",
		FoertTilEnde:   "kørslen er ført til ende",
		HeleLeverancen: "hele leverancen",
		LeverancenNr:   "hele leverancen (%d)",

		OgFlere:        "%s (og %s)",
		UndtagetBesked: "undtaget til og med %s: %s",
		VistAf:         "%s: de %d tungeste af %d; %d er udeladt%s (--format json har det hele).",
		AlleVist:       "%s: alle brud og normkonflikter, og hvad der ikke kunne bedømmes.",
		GitHubsGraense: "GitHub viser højst 10 fejl, 10 advarsler og 10 beskeder pr. trin.",

		Overskrift: "pladstjek: %s i %s",
		Antal:      "antal",
		Undtaget:   "heraf undtaget",
		Alvor:      "alvor",
		Regel:      "regel",
		Sted:       "sted",
		Besked:     "besked",
		Dokument:   "dokument",

		BrudEfterRegel:       "Brud efter regel",
		SummenAfBrud:         "Talt med er hele leverancen: %d i de enkelte dokumenter + %d i hele leverancen = %s.",
		KonflikterEfterRegel: "Normkonflikter efter regel",
		Tungeste:             "De tungeste fund",
		FlestBrud:            "Dokumenter med flest brud",
		IkkeBedoemt:          "Kunne ikke bedømmes",
		RegelSvaredeIkke:     "Regler, der ikke svarede",
		Udeladt:              "… og %d mere%s; `--format json` har dem alle.",
		Afkortet:             "Afkortet: rapporten må højst fylde 1 MiB. `--format json` har det hele.",
		BedoemtEfter:         "Regelsæt %s · %s",

		Dokumenter:       "dokumenter",
		HerafMedBrud:     "– med brud eller normkonflikt",
		HerafIkkeBedoemt: "– kunne ikke bedømmes",
		Brud:             "brud",
		HerafUndtaget:    "– heraf undtaget",
		Normkonflikter:   "normkonflikter",
		DelAfKonflikt:    "– brud, der er del af en konflikt og ikke tælles for sig",
		Uoplyst:          "uoplyst (kan ikke afgøres)",
		Afventer:         "afventer (fristen løber)",
		Opfyldt:          "opfyldt",
		IkkeRelevant:     "ikke relevant",
		Regelfejl:        "regler, der ikke svarede",

		LeverancensBrud:       "hele leverancen: brud",
		LeverancensUndtaget:   "hele leverancen: heraf undtaget",
		LeverancensKonflikter: "hele leverancen: normkonflikter",
		LeverancensUoplyste:   "hele leverancen: uoplyst",

		Annotationer: former{"annotation", "annotationer"},
		FejlMere:     former{"fejl mere", "fejl mere"},
	},
	engine.Engelsk: {
		OmPladstjek: "Checks documents on the Danish scheme of særlige pladser against its rules.",

		KravetErSkrevet: "In Danish, as the rule has it: %s",
		Kravet:          "The demand",
		IkkeKodet:       "Not checked (in Danish)",
		FlereMeldinger:  "… and %d more of the same kind; --format json has them all.",

		UndtagetTil:    "waived until and including %s: %s (%s)",
		FristDen:       "deadline %s",
		KanBedoemmes:   "the document can be judged",
		FoertTilEnde:   "the run was completed",
		HeleLeverancen: "the whole delivery",
		LeverancenNr:   "the whole delivery (%d)",

		OgFlere:        "%s (and %s)",
		UndtagetBesked: "waived until and including %s: %s",
		VistAf:         "%s: the %d heaviest of %d; %d left out%s (--format json has it all).",
		AlleVist:       "%s: all breaches and conflicts of norms, and what could not be judged.",
		GitHubsGraense: "GitHub shows at most 10 errors, 10 warnings and 10 notices a step.",

		Overskrift: "pladstjek: %s in %s",
		Antal:      "number",
		Undtaget:   "of them waived",
		Alvor:      "weight",
		Regel:      "rule",
		Sted:       "place",
		Besked:     "message",
		Dokument:   "document",

		BrudEfterRegel:       "Breaches by rule",
		SummenAfBrud:         "The whole delivery is included: %d in the documents one by one + %d in the whole delivery = %s.",
		KonflikterEfterRegel: "Conflicts of norms by rule",
		Tungeste:             "The heaviest findings",
		FlestBrud:            "Documents with most breaches",
		IkkeBedoemt:          "Could not be judged",
		RegelSvaredeIkke:     "Rules that did not answer",
		Udeladt:              "… and %d more%s; `--format json` has them all.",
		Afkortet:             "Cut: the report may take 1 MiB at most. `--format json` has it all.",
		BedoemtEfter:         "Rule set %s · %s",

		Dokumenter:       "documents",
		HerafMedBrud:     "– with breaches or conflicts of norms",
		HerafIkkeBedoemt: "– could not be judged",
		Brud:             "breaches",
		HerafUndtaget:    "– of them waived",
		Normkonflikter:   "conflicts of norms",
		DelAfKonflikt:    "– breaches that are part of a conflict and not counted apart",
		Uoplyst:          "undecided",
		Afventer:         "pending (the deadline is running)",
		Opfyldt:          "met",
		IkkeRelevant:     "not relevant",
		Regelfejl:        "rules that did not answer",

		LeverancensBrud:       "the whole delivery: breaches",
		LeverancensUndtaget:   "the whole delivery: of them waived",
		LeverancensKonflikter: "the whole delivery: conflicts of norms",
		LeverancensUoplyste:   "the whole delivery: undecided",

		Annotationer: former{"annotation", "annotations"},
		FejlMere:     former{"more error", "more errors"},
	},
}

func ciOrdFor(sprog engine.Sprog) *ciOrd {
	if o, ok := ciOrdlister[sprog]; ok {
		return o
	}
	return ciOrdlister[engine.Dansk]
}
