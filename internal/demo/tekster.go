package demo

// The texts of the cases: several ways of telling each thing. All are invented.
var (
	slaegtninge = []string{"søster", "bror", "mor", "far", "tante", "ven"}
	stederne    = []string{"botilbud_107", "botilbud_108", "almenbolig_105", "forsorgshjem_110", "eget_hjem", "psykiatrisk_afdeling", "andet_socialt"}

	situationer = []string{
		"Bor midlertidigt på botilbud, som har opsagt pladsen; intet netværk ud over en enkelt slægtning.",
		"Bor i egen lejlighed, som udlejeren har ophævet lejemålet af efter klager fra naboerne.",
		"Har boet på tre botilbud på to år og opholder sig nu på forsorgshjem.",
		"Er indlagt på almen psykiatrisk afdeling og kan ikke vende tilbage til botilbuddet.",
		"Bor hos sin mor, som ikke længere tør have borgeren boende.",
	}
	stoettebehov = []string{
		"Støtte hele døgnet til medicin, økonomi, måltider og hygiejne.",
		"Kendt personale døgnet rundt og to medarbejdere ved alle gøremål uden for boligen.",
		"Hjælp til at holde en døgnrytme, tage medicin og undgå rusmidler.",
		"Tæt støtte om aftenen og natten, hvor uroen er størst.",
	}
	rehabiliteringer = []string{
		"Dagtilbud med køkken og værksted, påbegyndt sidste år og afbrudt efter en måned.",
		"Mestringsgruppe og fysisk træning, som borgeren deltog i halvdelen af gangene.",
		"Socialpædagogisk støtte til madlavning og økonomi, der blev afbrudt af indlæggelser.",
	}
	formaal = []string{
		"Stabil medicinsk behandling, ophør med rusmidler og afklaring af en varig bolig.",
		"At bryde rækken af korte indlæggelser og forberede flytning til et botilbud, der kan rumme borgeren.",
		"Ro til behandling og rehabilitering, så risikoen for vold falder.",
		"Udredning af funktionsniveau og en plan for bolig og beskæftigelse.",
	}
	patientbehov = []string{
		"Ønsker ro, eget værelse, fast kontaktperson og hjælp til at holde op med rusmidler.",
		"Ønsker at få hjælp til stemmerne og at komme i gang med at træne.",
		"Vil have færre mennesker omkring sig og hjælp til at sove om natten.",
		"Ønsker at lære at bo alene og at få kontakt til sin familie igen.",
	}
	tidligereForanstaltninger = []string{
		"Tre botilbud på otte år, bostøtte i egen bolig og opsøgende psykiatrisk team.",
		"Bostøtte, mentor og ophold på specialiseret botilbud, som opsagde pladsen efter vold.",
		"Ambulant behandling, støtte-kontaktperson og to ophold på midlertidigt botilbud.",
	}
	misbrugsbehandlinger = []string{
		"Ambulant misbrugsbehandling to gange, begge afbrudt efter få uger.",
		"Døgnbehandling i tre måneder; tilbagefald kort efter udskrivelsen.",
		"Tilbud om behandling er givet flere gange, senest i forbindelse med indlæggelsen.",
	}
	misbrugsarter  = []string{"Hash og amfetamin.", "Alkohol.", "Kokain og benzodiazepiner.", "Hash.", "Alkohol og hash."}
	misbrugsomfang = []string{"Dagligt.", "Hash dagligt, andet to til tre gange om ugen.", "I perioder på flere uger, derefter pauser.", "Hver weekend og ofte på hverdage."}
	somatiske      = []string{"Type 2-diabetes, utilstrækkeligt behandlet.", "Kronisk bronkitis.", "Overvægt og forhøjet blodtryk.", "Epilepsi, velbehandlet.", "Følger efter knæoperation."}
	bemaerkninger  = []string{
		"Vil gerne indlægges, men frygter at miste kontakten til sin familie.",
		"Siger ja til opholdet og vil gerne se afdelingen først.",
		"Er bekymret for at skulle undvære sin egen lejlighed.",
		"Håber at få en fast kontaktperson.",
	}

	lidelser = []string{
		"Paranoid skizofreni gennem mere end ti år; vedvarende hørehallucinationer og forfølgelsesforestillinger.",
		"Skizoaffektiv lidelse med maniske perioder, trods behandling.",
		"Skizofreni med udtalt desorganisering og svingende sygdomsindsigt.",
		"Bipolar lidelse med psykotiske symptomer under maniske episoder.",
	}
	lidelsesbegrundelser = []string{
		"Svær psykisk lidelse, diagnosticeret for mere end ti år siden, med vedvarende psykotiske symptomer trods behandling.",
		"Lidelsen er alvorlig og langvarig og har ført til gentagne indlæggelser.",
		"Udredningen peger på en svær psykisk lidelse; symptomerne er til stede næsten hele tiden.",
	}
	farer = []string{
		"Fysiske overfald på medbeboere og trusler mod personale, senest to måneder før anmodningen.",
		"Har slået ud efter personale og kastet med inventar; trusler mod naboer.",
		"Har overfaldet en fremmed på gaden og truet en medpatient.",
	}
	farebegrundelser = []string{
		"Har inden for det seneste år overfaldet en medbeboer og truet personalet.",
		"Vold mod personale tre gange på et halvt år, den seneste med skade til følge.",
		"Trusler med genstande og et overfald, som kun blev standset af flere medarbejdere.",
	}
	uforudsigelige = []string{
		"Overfaldene er sket uden forudgående konflikt og uden kendte varselstegn.",
		"Skift fra ro til vold sker på få sekunder, også i trygge omgivelser.",
		"Hverken personale eller pårørende har kunnet pege på, hvad der udløser volden.",
	}
	sociale = []string{
		"Har mistet sin bolig tre gange, står uden netværk og kan ikke selv styre sin økonomi.",
		"Hjemløs i perioder, gæld og ingen beskæftigelse de seneste fem år.",
		"Kan ikke bo alene og er blevet opsagt fra to botilbud på grund af adfærden.",
	}
	forloebene = []string{
		"Tre indlæggelser i den regionale psykiatri, den ene på mere end fem måneder.",
		"Gentagne indlæggelser, hvoraf en var langvarig; udskrevet hver gang uden varig bedring.",
	}
	formodninger = []string{
		"Volden er hver gang sket under påvirkning eller uden medicin; under indlæggelse med behandling har der ikke været vold.",
		"Med samtidig behandling og rehabilitering faldt antallet af episoder under den seneste lange indlæggelse.",
		"Faste rammer og kendt personale har tidligere forebygget vold i måneder ad gangen.",
	}
	domme = []string{
		"Dom til psykiatrisk behandling for vold; længstetid fem år.",
		"Dom til ambulant psykiatrisk behandling for trusler.",
		"Foranstaltningsdom for vold mod tjenestemand.",
	}
)
