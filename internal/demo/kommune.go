package demo

// kommune is one that sends cases. Weight is roughly its population in thousands.
type kommune struct {
	kode, navn, by, region string
	vaegt                  int
}

// kommuner are where the cases come from. Most are of Region Midtjylland, whose koncept half of the rules rest on. None is
// of Region Nordjylland: the quarterly statuses come from there, and so have no cases of the archive to contradict them.
var kommuner = []kommune{
	{"0751", "Aarhus", "8000 Aarhus C", "midtjylland", 350},
	{"0730", "Randers", "8900 Randers", "midtjylland", 98},
	{"0791", "Viborg", "8800 Viborg", "midtjylland", 97},
	{"0740", "Silkeborg", "8600 Silkeborg", "midtjylland", 94},
	{"0615", "Horsens", "8700 Horsens", "midtjylland", 91},
	{"0657", "Herning", "7400 Herning", "midtjylland", 89},
	{"0746", "Skanderborg", "8660 Skanderborg", "midtjylland", 63},
	{"0661", "Holstebro", "7500 Holstebro", "midtjylland", 58},
	{"0760", "Ringkøbing-Skjern", "6950 Ringkøbing", "midtjylland", 57},
	{"0710", "Favrskov", "8370 Hadsten", "midtjylland", 48},
	{"0766", "Hedensted", "8722 Hedensted", "midtjylland", 46},
	{"0779", "Skive", "7800 Skive", "midtjylland", 46},
	{"0706", "Syddjurs", "8400 Ebeltoft", "midtjylland", 42},
	{"0756", "Ikast-Brande", "7430 Ikast", "midtjylland", 41},
	{"0707", "Norddjurs", "8500 Grenaa", "midtjylland", 38},
	{"0727", "Odder", "8300 Odder", "midtjylland", 22},
	{"0461", "Odense", "5000 Odense C", "syddanmark", 120},
	{"0561", "Esbjerg", "6700 Esbjerg", "syddanmark", 70},
	{"0630", "Vejle", "7100 Vejle", "syddanmark", 70},
	{"0621", "Kolding", "6000 Kolding", "syddanmark", 55},
	{"0479", "Svendborg", "5700 Svendborg", "syddanmark", 35},
	{"0101", "Københavns", "2100 København Ø", "hovedstaden", 250},
	{"0147", "Frederiksberg", "2000 Frederiksberg", "hovedstaden", 50},
	{"0217", "Helsingør", "3000 Helsingør", "hovedstaden", 35},
	{"0265", "Roskilde", "4000 Roskilde", "sjaelland", 50},
	{"0370", "Næstved", "4700 Næstved", "sjaelland", 45},
	{"0330", "Slagelse", "4200 Slagelse", "sjaelland", 45},
}

// afdelinger are the wards with særlige pladser of each region that has cases. Names and codes are invented.
var afdelinger = map[string][]afdeling{
	"midtjylland": {{"Afdeling for særlige pladser, Nord (eksempel)", "9999A01"}, {"Afdeling for særlige pladser, Syd (eksempel)", "9999A02"}},
	"syddanmark":  {{"Afsnit for særlige pladser, Lillebælt (eksempel)", "9998A01"}},
	"hovedstaden": {{"Særlige pladser, Øresund (eksempel)", "9997A01"}, {"Særlige pladser, Fjorden (eksempel)", "9997A02"}},
	"sjaelland":   {{"Afsnit for særlige pladser, Vest (eksempel)", "9996A01"}},
}

type afdeling struct{ navn, kode string }

var kommunevaegte = func() (vaegte []int) {
	for _, k := range kommuner {
		vaegte = append(vaegte, k.vaegt)
	}
	return vaegte
}()

// kommunerI are those of a region.
func kommunerI(region string) (alle []*kommune) {
	for i := range kommuner {
		if kommuner[i].region == region {
			alle = append(alle, &kommuner[i])
		}
	}
	return alle
}

var midtjyske = kommunerI("midtjylland")

func enKommune(l lod) *kommune { return &kommuner[l.vaegtet(kommunevaegte)] }
