package rapport

import (
	"fmt"

	"github.com/pladstjek/pladstjek/engine"
)

// former are the singular and the plural of a word.
type former [2]string

func (f former) of(n int) string {
	if n == 1 {
		return f[0]
	}
	return f[1]
}

// antal is a number and the form of the word that goes with it: "1 frist", "2 frister".
func (f former) antal(n int) string { return fmt.Sprintf("%d %s", n, f.of(n)) }

// ordliste has every word and sentence that the reports themselves say. What a finding says comes with the result.
type ordliste struct {
	PrDato, UdenForOrdningen, UdenForOrdningenEfter, KanIkkeBedoemmes string

	Brud, Normkonflikt, Regelfejl, Frister, Uafgjort, Laesningsafhaengig, Opfyldt, IkkeRelevant, Samlet string

	Beregning, Kilde, Ansvarlig, Afhjaelpning, Laesning, Fortolkning, Bemaerk, Fakta string

	Forekomster, DelAf, UnderAlleLaesninger, Laeses, LaesesFrist, FristIkkeSat, AndenFrist string

	OrdlydSet, OrdlydSekundaer, OrdlydIkkeSet, CitatFra, CitatTil string

	Mangler, Mangelfuld, IkkeOplyst, Oplys, FlereSteder string

	BrudUndtaget, Undtaget, UndtagetTil, Heraf, DokumenterUndtaget, Undtagelserne, UndtagelserSlaaetFra string

	HeleLeverancen, LeverancensTal, MedBrud, IngenBrudHver string

	IngenBrud, IntetUafgjort, DokumenterMedBrud, DokumenterMedKonflikt, BrudPrRegel, Porten, Delvis, IngenDokumenter, IngenFrister string

	Brudene, Konflikter, Ventende, Uoplyste, Opfyldte, IkkeRelevante, Undtagne, Fejl, Regler, Fristerne, Dokumenter, Ugyldige, KanIkkeAfgoeres former

	IBrug, Udloebne, Uenige, Ubrugte, IkkeProevede former

	Alvor     map[engine.Alvor]string
	AlvorTael map[engine.Alvor]former
	Udfald    map[engine.Udfald]string
}

var ordlister = map[engine.Sprog]*ordliste{
	engine.Dansk: {
		PrDato:                "bedømt pr. %s",
		UdenForOrdningen:      "Sagen ligger uden for ordningen om særlige pladser.",
		UdenForOrdningenEfter: "Sagen ligger uden for ordningen om særlige pladser. Den er bedømt efter det nærmeste regelsæt: %s.",
		KanIkkeBedoemmes:      "kan ikke bedømmes",

		Brud:               "BRUD",
		Normkonflikt:       "NORMKONFLIKT",
		Regelfejl:          "FEJL I REGELSÆTTET",
		Frister:            "FRISTER",
		Uafgjort:           "KAN IKKE AFGØRES",
		Laesningsafhaengig: "AFHÆNGER AF LÆSNINGEN",
		Opfyldt:            "OPFYLDT",
		IkkeRelevant:       "IKKE RELEVANT",
		Samlet:             "SAMLET",

		Beregning:    "Beregning",
		Kilde:        "Kilde",
		Ansvarlig:    "Ansvarlig",
		Afhjaelpning: "Afhjælpning",
		Laesning:     "Læsning",
		Fortolkning:  "Fortolkning",
		Bemaerk:      "Bemærk",
		Fakta:        "Fakta",

		Forekomster:         "%d af %d forekomster",
		DelAf:               "del af %s",
		UnderAlleLaesninger: "Udfaldet er det samme under alle læsninger.",
		Laeses:              "Læses det sådan, at %s, er udfaldet: %s.",
		LaesesFrist:         "Læses det sådan, at %s, er udfaldet: %s, frist %s.",
		FristIkkeSat:        "ingen frist sat",
		AndenFrist:          "Læses det sådan, at %s, er fristen %s.",

		OrdlydSet:       "ordlyden er ikke set; indholdet er set hos %s",
		OrdlydSekundaer: "ordlyden er ikke set; indholdet er kendt på anden hånd fra %s",
		OrdlydIkkeSet:   "ordlyden er ikke set",
		CitatFra:        "»",
		CitatTil:        "«",

		Mangler:     "mangler: %s (%s)",
		Mangelfuld:  "her mangler noget: %s",
		IkkeOplyst:  "ikke oplyst: %s (%s)",
		Oplys:       "Oplys i %s:%d:%d:",
		FlereSteder: "… og %d mere; alle står i --verbose og --format json",

		BrudUndtaget:         "BRUD (UNDTAGET)",
		Undtaget:             "Undtaget",
		UndtagetTil:          "til og med %s (%s står inde for det): %s",
		Heraf:                "heraf %s",
		DokumenterUndtaget:   "%d med brud (%d kun med undtagne)",
		Undtagelserne:        "Undtagelser (%s, pr. %s): %s",
		UndtagelserSlaaetFra: "Undtagelser er slået fra (--no-waivers): ingen brud er undtaget.",

		IngenBrudHver:  "Ingen brud i de enkelte dokumenter.",
		HeleLeverancen: "HELE LEVERANCEN",
		LeverancensTal: "Hele leverancen: %s · %s · %s · %s",
		MedBrud:        "med %s, der er del af den og ikke tælles for sig",

		IngenBrud:         "Ingen brud.",
		IntetUafgjort:     "Intet er uafgjort.",
		DokumenterMedBrud: "%d med brud", DokumenterMedKonflikt: "%d med brud eller normkonflikt",
		BrudPrRegel:     "Brud efter regel:",
		Porten:          "Fejler på: %s (--fail-on)",
		Delvis:          "Afbrudt: rapporten dækker kun de dokumenter, der nåede at blive bedømt.",
		IngenDokumenter: "Ingen dokumenter er bedømt.",
		IngenFrister:    "Ingen frister løber.",

		Brudene:         former{"brud", "brud"},
		Konflikter:      former{"normkonflikt", "normkonflikter"},
		Ventende:        former{"afventer", "afventer"},
		Uoplyste:        former{"uoplyst", "uoplyste"},
		Opfyldte:        former{"opfyldt", "opfyldt"},
		IkkeRelevante:   former{"ikke relevant", "ikke relevante"},
		Undtagne:        former{"undtaget", "undtaget"},
		Fejl:            former{"fejl", "fejl"},
		Regler:          former{"regel svarede ikke", "regler svarede ikke"},
		Fristerne:       former{"frist", "frister"},
		Dokumenter:      former{"dokument", "dokumenter"},
		Ugyldige:        former{"kunne ikke bedømmes", "kunne ikke bedømmes"},
		KanIkkeAfgoeres: former{"kan ikke afgøres", "kan ikke afgøres"},

		IBrug:        former{"i brug", "i brug"},
		Udloebne:     former{"udløbet", "udløbet"},
		Uenige:       former{"gælder ikke (nævner et andet brud end sit fingeraftryk)", "gælder ikke (nævner et andet brud end deres fingeraftryk)"},
		Ubrugte:      former{"uden brud", "uden brud"},
		IkkeProevede: former{"ikke prøvet (dokumentet, gruppen eller reglen er ikke med)", "ikke prøvet (dokumentet, gruppen eller reglen er ikke med)"},

		Alvor: map[engine.Alvor]string{engine.Lovkrav: "lovkrav", engine.Konceptkrav: "konceptkrav", engine.Anbefaling: "anbefaling"},
		AlvorTael: map[engine.Alvor]former{
			engine.Lovkrav:     {"lovkrav", "lovkrav"},
			engine.Konceptkrav: {"konceptkrav", "konceptkrav"},
			engine.Anbefaling:  {"anbefaling", "anbefalinger"},
		},
		Udfald: map[engine.Udfald]string{
			engine.Opfyldt: "opfyldt", engine.Brud: "brud", engine.Afventer: "afventer", engine.Uoplyst: "uoplyst",
			engine.IkkeRelevant: "ikke relevant", engine.Normkonflikt: "normkonflikt",
		},
	},
	engine.Engelsk: {
		PrDato:                "judged as of %s",
		UdenForOrdningen:      "The case lies outside the scheme of særlige pladser.",
		UdenForOrdningenEfter: "The case lies outside the scheme of særlige pladser. It is judged by the nearest regime: %s.",
		KanIkkeBedoemmes:      "cannot be judged",

		Brud:               "BREACH",
		Normkonflikt:       "CONFLICT OF NORMS",
		Regelfejl:          "ERRORS OF THE RULE SET",
		Frister:            "DEADLINES",
		Uafgjort:           "UNDECIDED",
		Laesningsafhaengig: "DEPENDS ON THE READING",
		Opfyldt:            "MET",
		IkkeRelevant:       "NOT RELEVANT",
		Samlet:             "IN ALL",

		Beregning:    "Calculation",
		Kilde:        "Source",
		Ansvarlig:    "Who acts",
		Afhjaelpning: "Remedy",
		Laesning:     "Reading",
		Fortolkning:  "Construed",
		Bemaerk:      "Note",
		Fakta:        "Facts",

		Forekomster:         "%d of %d occurrences",
		DelAf:               "part of %s",
		UnderAlleLaesninger: "The outcome is the same under all readings.",
		Laeses:              "Read so that %s, the outcome is: %s.",
		LaesesFrist:         "Read so that %s, the outcome is: %s, deadline %s.",
		FristIkkeSat:        "no deadline set",
		AndenFrist:          "Read so that %s, the deadline is %s.",

		OrdlydSet:       "the wording was not seen; the content was seen at %s",
		OrdlydSekundaer: "the wording was not seen; the content is known at second hand from %s",
		OrdlydIkkeSet:   "the wording was not seen",
		CitatFra:        "“",
		CitatTil:        "”",

		Mangler:     "missing: %s (%s)",
		Mangelfuld:  "something is missing here: %s",
		IkkeOplyst:  "not stated: %s (%s)",
		Oplys:       "State at %s:%d:%d:",
		FlereSteder: "… and %d more; --verbose and --format json have them all",

		BrudUndtaget:         "BREACH (WAIVED)",
		Undtaget:             "Waived",
		UndtagetTil:          "through %s (%s answers for it): %s",
		Heraf:                "of which %s",
		DokumenterUndtaget:   "%d with breaches (%d with waived ones only)",
		Undtagelserne:        "Waivers (%s, as of %s): %s",
		UndtagelserSlaaetFra: "Waivers are turned off (--no-waivers): no breach is waived.",

		IngenBrudHver:  "No breaches in the documents one by one.",
		HeleLeverancen: "THE WHOLE DELIVERY",
		LeverancensTal: "The whole delivery: %s · %s · %s · %s",
		MedBrud:        "with %s that are part of it and not counted apart",

		IngenBrud:         "No breaches.",
		IntetUafgjort:     "Nothing is undecided.",
		DokumenterMedBrud: "%d with breaches", DokumenterMedKonflikt: "%d with breaches or a conflict of norms",
		BrudPrRegel:     "Breaches by rule:",
		Porten:          "Fails on: %s (--fail-on)",
		Delvis:          "Interrupted: the report covers only the documents that were judged in time.",
		IngenDokumenter: "No documents were judged.",
		IngenFrister:    "No deadlines are running.",

		Brudene:         former{"breach", "breaches"},
		Konflikter:      former{"conflict of norms", "conflicts of norms"},
		Ventende:        former{"pending", "pending"},
		Uoplyste:        former{"undecided", "undecided"},
		Opfyldte:        former{"met", "met"},
		IkkeRelevante:   former{"not relevant", "not relevant"},
		Undtagne:        former{"waived", "waived"},
		Fejl:            former{"error", "errors"},
		Regler:          former{"rule did not answer", "rules did not answer"},
		Fristerne:       former{"deadline", "deadlines"},
		Dokumenter:      former{"document", "documents"},
		Ugyldige:        former{"could not be judged", "could not be judged"},
		KanIkkeAfgoeres: former{"cannot be decided", "cannot be decided"},

		IBrug:        former{"in use", "in use"},
		Udloebne:     former{"expired", "expired"},
		Uenige:       former{"does not hold (names another breach than its fingerprint)", "do not hold (name another breach than their fingerprint)"},
		Ubrugte:      former{"without a breach", "without a breach"},
		IkkeProevede: former{"not asked about (the document, the group or the rule is not part of the run)", "not asked about (the document, the group or the rule is not part of the run)"},

		Alvor: map[engine.Alvor]string{engine.Lovkrav: "demand of law", engine.Konceptkrav: "demand of the koncept", engine.Anbefaling: "recommendation"},
		AlvorTael: map[engine.Alvor]former{
			engine.Lovkrav:     {"demand of law", "demands of law"},
			engine.Konceptkrav: {"demand of the koncept", "demands of the koncept"},
			engine.Anbefaling:  {"recommendation", "recommendations"},
		},
		Udfald: map[engine.Udfald]string{
			engine.Opfyldt: "met", engine.Brud: "breach", engine.Afventer: "pending", engine.Uoplyst: "undecided",
			engine.IkkeRelevant: "not relevant", engine.Normkonflikt: "conflict of norms",
		},
	},
}

func ordFor(sprog engine.Sprog) *ordliste {
	if o, ok := ordlister[sprog]; ok {
		return o
	}
	return ordlister[engine.Dansk]
}
