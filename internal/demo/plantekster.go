package demo

// The texts of the forum's and the ward's parts of a case.
var (
	indstillingsgrunde = []string{
		"Kriterierne er opfyldt; patienten har behov for samtidig psykiatrisk behandling og rehabilitering.",
		"Forummet finder kriterierne opfyldt og lægger vægt på risikoen for ny vold.",
		"Patienten opfylder kriterierne og kan ikke hjælpes inden for de nuværende rammer.",
	}
	fremForAlmen = []string{
		"Indlæggelser på almen afdeling har tre gange ført til udskrivelse uden varig bedring; der mangler rehabilitering.",
		"En almen psykiatrisk afdeling kan ikke tilbyde den nødvendige tid og de faste rammer.",
		"Behandling alene har ikke været nok; den sociale indsats skal foregå samtidig og samme sted.",
	}
	udviklinger = []string{
		"Færre symptomer; ét tilbagefald i perioden.",
		"Ingen vold siden sidste vurdering, men fortsat trusler.",
		"Langsom bedring; deltager i værksted tre dage om ugen.",
		"Uændret tilstand trods ændring af medicinen.",
	}
	statusser = []string{
		"Patienten har fulgt behandlingen, og volden er aftaget; støttebehovet er fortsat stort.",
		"Patienten deltager i dagens program og har fået kontakt til sin familie igen.",
		"Tilstanden svinger; perioder med uro afløses af uger med ro.",
	}
	maalsaetninger = []string{
		"Stabil behandling uden rusmidler og forberedelse til en varig bolig.",
		"Ro, fast døgnrytme og de første skridt mod egen bolig.",
		"Færre symptomer og ingen vold, så et botilbud kan tage over.",
	}
	holdninger = []string{
		"Er enig i planen, men ønsker mere tid på værkstedet.",
		"Er uenig i medicinen, men vil gerne følge resten af planen.",
		"Synes, planen er god, og har selv skrevet målene.",
	}
	personligeForhold = []string{
		"Fortæller, at nattesøvnen er dårlig, og at stemmerne er værst om aftenen.",
		"Fortæller, at uroen kommer, når der er mange mennesker.",
		"Siger, at det hjælper at gå ture og høre musik.",
	}
	egneSociale = []string{
		"Savner sin familie og drømmer om egen lejlighed.",
		"Vil gerne arbejde med dyr igen.",
		"Har gæld, som fylder i hverdagen.",
	}
	psykiatriskeKoder = []string{"DF20.0 Paranoid skizofreni.", "DF25.0 Skizoaffektiv psykose, manisk type.", "DF20.1 Hebefren skizofreni.", "DF31.2 Bipolar affektiv sindslidelse med psykotiske symptomer."}
	somatiskeKoder    = []string{"DE11 Type 2-diabetes.", "DJ42 Kronisk bronkitis.", "DI10 Forhøjet blodtryk.", "DG40 Epilepsi."}
	faenomener        = []string{
		"Hørehallucinationer og forfølgelsesforestillinger gennem mere end ti år.",
		"Svingende stemningsleje, storhedsforestillinger og manglende søvn i perioder.",
		"Springende tale, uforudsigelige handlinger og social tilbagetrækning.",
	}
	egneMaal = []string{
		"»Jeg vil have min egen lejlighed og kunne få besøg.«",
		"»Jeg vil sove om natten og passe et arbejde om dagen.«",
		"»Jeg vil være fri for stemmerne og lave mad for andre igen.«",
	}
	ressourcer = []string{
		"Uddannet kok, laver gerne mad for andre og holder sine aftaler, når de er skrevet ned.",
		"Spiller guitar, er god til at reparere cykler og har humor.",
		"Kan lide dyr og natur og er vant til fysisk arbejde.",
	}
)
