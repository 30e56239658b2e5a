package engine

import (
	"fmt"
	"strings"
	"testing"
)

func TestQuarters(t *testing.T) {
	kilde := Bestandskilde{
		GrupperEfter: OneOrMore{"/region"},
		Kvartaler:    &Kvartaler{Dage: OneOrMore{"/anmodning/modtaget", "/revurderinger/*/dato"}, Fra: "/ophold/start", Til: "/ophold/slut", Ukendte: OneOrMore{"/afgoerelse/dato"}},
	}
	for name, c := range map[string]struct{ fields, want string }{
		"the quarter's first day":               {`"anmodning":{"modtaget":"2018-04-01"}`, "2018-K2"},
		"the day before":                        {`"anmodning":{"modtaget":"2018-03-31"}`, "2018-K1"},
		"the day before, by Danish time":        {`"anmodning":{"modtaget":"2018-03-31T22:30:00Z"}`, "2018-K2"},
		"a stay over a New Year":                {`"ophold":{"start":"2017-12-31","slut":"2018-04-01"}`, "2017-K4 2018-K1 2018-K2"},
		"a stay that ended the day it began":    {`"ophold":{"start":"2018-03-31","slut":"2018-03-31"}`, "2018-K1"},
		"a stay that is not said to have ended": {`"ophold":{"start":"2018-03-31"}`, "2018-K1 2018-K2 2018-K3"},
		"a stay that ends after the day":        {`"ophold":{"start":"2018-09-30","slut":"2019-03-01"}`, "2018-K3"},
		"a stay that begins after the day":      {`"ophold":{"start":"2018-10-01"}`, ""},
		"a stay from before the calendar":       {`"ophold":{"start":"1950-01-01","slut":"2015-03-31"}`, "2015-K1"},
		"elements of a list, one without day":   {`"revurderinger":[{"id":"a","dato":"2018-01-01"},{"id":"b"},{"id":"c","dato":"2018-09-30"}]`, "2018-K1 2018-K3"},
		"an event on a day that is not said":    {`"afgoerelse":{"resultat":"afslag"}`, "2017-K3 2017-K4 2018-K1 2018-K2 2018-K3"},
		"an event on a day that is said":        {`"afgoerelse":{"resultat":"afslag","dato":"2018-01-01"}`, ""},
		"no event":                              {`"anmodning":{"modtaget":"2018-01-01"}`, "2018-K1"},
		"the same quarter once":                 {`"anmodning":{"modtaget":"2018-01-01"},"ophold":{"start":"2018-02-01","slut":"2018-03-01"}`, "2018-K1"},
		"nothing said":                          {`"region":"midtjylland"`, ""},
	} {
		document := sagWith(t, c.fields)
		if got := strings.Join(kilde.quarters(document, mustDay("2018-09-30"), -1), " "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func mustDay(s string) Dato {
	d, err := ParseDato(s)
	if err != nil {
		panic(err)
	}
	return d
}

func sagWith(t *testing.T, fields string) Document {
	t.Helper()
	document, err := Read("sag.json", []byte(`{"dokumenttype":"visitationssag","skemaversion":"1","id":"S-1",`+fields+`}`))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// A post has what the document says and where; where it says nothing, the place of the nearest thing it does say.
func TestPost(t *testing.T) {
	document := sagWith(t, `
"borger":{"cpr":"020280-9999"},
"ophold":{"start":"2018-02-01"},
"revurderinger":[{"id":"a","dato":"2018-03-01"},{"id":"b"}]`)
	kilde := Bestandskilde{
		Dokumenttype: "visitationssag", GrupperEfter: OneOrMore{"/borger/cpr"}, Form: "cpr",
		Behov: map[string]string{"start": "/ophold/start", "slut": "/ophold/slut", "person": "/borger/cpr", "revurderet": "/revurderinger/*/dato"},
	}
	posts := kilde.poster(nil, "a/b", document, mustDay("2018-12-31"), func(s string) string { return "<" + s + ">" })
	if len(posts) != 1 {
		t.Fatalf("%d posts, want 1", len(posts))
	}
	p := posts[0]
	if p.Noegle != "0202809999\x00" || p.Gruppe != "" {
		t.Errorf("the group is %q, for people %q; want the number without hyphen, and nothing for people", p.Noegle, p.Gruppe)
	}
	if got, want := fmt.Sprint(p.Vaerdier), "map[id:S-1 person:<0202809999> revurderet:[2018-03-01 <nil>] start:2018-02-01]"; got != want {
		t.Errorf("the values are %s, want %s", got, want)
	}
	for name, want := range map[string]Sted{
		"start": {"/ophold/start", true, 3, 19, 12},
		"slut":  {"/ophold/slut", false, 3, 1, 8},
		"id":    {"/id", true, 1, 58, 5},
	} {
		if got := p.Steder[name]; got != want {
			t.Errorf("%s stands at %+v, want %+v", name, got, want)
		}
	}
}

// Every element of the list that groups gives a post; one without the key gives none.
func TestPostOfElements(t *testing.T) {
	document := sagWith(t, `"revurderinger":[{"id":"a","dato":"2018-03-01"},{"id":"b"},{"id":"c","dato":"2018-03-01"}]`)
	kilde := Bestandskilde{Dokumenttype: "visitationssag", GrupperEfter: OneOrMore{"/revurderinger/*/dato"}, Behov: map[string]string{"hvem": "/revurderinger/*/id"}}
	var got []string
	for _, p := range kilde.poster(nil, "a/b", document, mustDay("2018-12-31"), nil) {
		got = append(got, fmt.Sprint(p.Gruppe, " ", p.Vaerdier["hvem"], " ", p.Steder["hvem"].Sti))
	}
	if want := "[2018-03-01 a /revurderinger/0/id 2018-03-01 c /revurderinger/2/id]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestBestandMetadataIsHeld(t *testing.T) {
	for name, b := range map[string]Bestand{
		"ingen kilder":         {},
		"en anden liste":       {Kilder: []Bestandskilde{{GrupperEfter: OneOrMore{"/ophold/*/id", "/andre/*/id"}}}},
		"der sorteres efter x": {Kilder: []Bestandskilde{{GrupperEfter: OneOrMore{"/id"}}}, SorterEfter: []string{"x"}},
	} {
		r := &Regel{ID: "a/b", Fil: "regler/a/b.rego"}
		if err := b.check(r); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
}

func TestParseKvartal(t *testing.T) {
	for text, want := range map[string]string{"2018-K1": "2018-01-01 2018-03-31", "2018-K4": "2018-10-01 2018-12-31", "2020-K1": "2020-01-01 2020-03-31"} {
		k, err := ParseKvartal(text)
		if got := k.Foerste().String() + " " + k.Sidste().String(); err != nil || got != want || k.String() != text {
			t.Errorf("%s is %s (%s, %v), want %s", text, got, k, err, want)
		}
	}
	for _, text := range []string{"2018-K0", "2018-K5", "2018K1", "2018-1", "", "18-K1", "2018-K11"} {
		if k, err := ParseKvartal(text); err == nil {
			t.Errorf("'%s' is read as %s", text, k)
		}
	}
}

// A breach that is part of a conflict is counted with it; one among others that are not is a breach.
func TestBreachesOfAConflictAreNotCountedApart(t *testing.T) {
	part := Forekomsttekst{Udfald: Brud, DelAf: "magt/normkonflikt"}
	own := Forekomsttekst{Udfald: Brud}
	var a Antal
	for _, f := range []Fundtekst{
		{Udfald: Brud, DelAf: "magt/normkonflikt"},
		{Udfald: Brud, Forekomster: []Forekomsttekst{part, {Udfald: Opfyldt}}},
		{Udfald: Brud, Forekomster: []Forekomsttekst{part, own}},
		{Udfald: Brud},
		{Udfald: Normkonflikt},
	} {
		a.Add(&f)
	}
	if a.DelAf != 2 || a.Brud != 2 || a.Normkonflikt != 1 {
		t.Errorf("%+v; want 2 that are part of a conflict, 2 breaches, 1 conflict", a)
	}
}

// A finding about a delivery is the same from run to run: neither the order of the documents nor one more of the same person
// changes which overlap it is.
func TestFingerprintOfADelivery(t *testing.T) {
	of := func(noegle, gruppe string, ids ...string) string {
		var g postgrundlag
		for _, id := range ids {
			g.poster = append(g.poster, Post{Gruppe: gruppe, ID: id})
		}
		dokumenttype, id := g.identity(noegle)
		return Fingerprint("bestand/a", dokumenttype, id, noegle)
	}
	if of("S-1+S-2", "", "S-1", "S-2") != of("S-1+S-2", "", "S-3", "S-2", "S-1") {
		t.Error("another document of the person changes the occurrence")
	}
	if of("S-1+S-2", "", "S-1", "S-2", "S-3") == of("S-1+S-3", "", "S-1", "S-2", "S-3") {
		t.Error("two overlaps are one")
	}
	if of("", "", "S-1", "S-2") != of("", "", "S-2", "S-1", "S-2") {
		t.Error("the order changes the finding")
	}
	if of("", "", "S-1", "S-2") == of("", "", "S-3", "S-4") {
		t.Error("two persons are one")
	}
	if of("", "midtjylland", "S-1") == of("", "nordjylland", "S-1") {
		t.Error("two regions are one")
	}
}
