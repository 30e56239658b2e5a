package testcases

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
)

// delivery is the .forventet.json of a case of a rule over a whole delivery: <område>/<regel>/<navn>/ holds the documents,
// <navn>.forventet.json beside it all that the rule says of them. The name begins with the heaviest outcome.
type delivery struct {
	PrDato engine.Dato       `json:"pr_dato"`
	Fund   []deliveryFinding `json:"fund"`
}

// deliveryFinding is what the rule says of one group. Facts are "file:pointer".
type deliveryFinding struct {
	Gruppe      string               `json:"gruppe"`
	Udfald      engine.Udfald        `json:"udfald"`
	Grund       string               `json:"grund"`
	Besked      string               `json:"besked"`
	Udtryk      string               `json:"udtryk"`
	Fakta       []string             `json:"fakta"`
	Mangler     []string             `json:"mangler"`
	Forekomster []deliveryOccurrence `json:"forekomster"`
}

type deliveryOccurrence struct {
	Noegle  string        `json:"noegle"`
	Udfald  engine.Udfald `json:"udfald"`
	Grund   string        `json:"grund"`
	Besked  string        `json:"besked"`
	Fakta   []string      `json:"fakta"`
	Mangler []string      `json:"mangler"`
}

// isDeliveryExpectation tells whether the name is the .forventet.json of a folder.
func isDeliveryExpectation(tree fs.FS, name string) bool {
	folder, ok := strings.CutSuffix(name, expectationSuffix)
	info, err := fs.Stat(tree, folder)
	return ok && err == nil && info.IsDir()
}

// TestDeliveries judges each delivery and compares all that its rule says.
func TestDeliveries(t *testing.T) {
	judge := newEngine(t)
	seen := 0
	for _, r := range judge.Bestandsregler() {
		if !strings.HasPrefix(r.ID, *only) {
			continue
		}
		names, err := fs.Glob(os.DirFS("."), r.ID+"/*"+expectationSuffix)
		if err != nil {
			t.Fatal(err)
		}
		if len(names) == 0 {
			t.Errorf("testcases/%s has no delivery", r.ID)
		}
		for _, name := range names {
			seen++
			folder := strings.TrimSuffix(name, expectationSuffix)
			t.Run(folder, func(t *testing.T) {
				t.Parallel()
				var want delivery
				decodeStrictly(t, name, &want)
				got := deliveryFindings(t, judge, r.ID, folder, want.PrDato)
				checkDeliveryName(t, folder, got)
				compareDelivery(t, name, want.Fund, got)
			})
		}
	}
	if seen == 0 && *only == "" {
		t.Error("there is no delivery")
	}
}

func deliveryFindings(t *testing.T, judge *engine.Engine, rule, folder string, prDato engine.Dato) []deliveryFinding {
	t.Helper()
	key := bestand.NewKey()
	posts, err := bestand.New(key)
	if err != nil {
		t.Fatal(err)
	}
	defer posts.Close()
	files, err := fs.Glob(os.DirFS("."), folder+"/*"+documentSuffix)
	if err != nil || len(files) < 2 {
		t.Fatalf("%s: a delivery has at least two documents (%v)", folder, err)
	}
	for _, file := range files {
		document := read(t, file)
		if err := posts.Add(document.Type(), prDato, judge.Poster(document, prDato, key.Hide)); err != nil {
			t.Fatal(err)
		}
	}
	var all []deliveryFinding
	err = posts.Each(context.Background(), judge, true, prDato, func(g engine.Gruppefund, fault error) error {
		if fault != nil || g.Fund.Regel.ID != rule {
			return fault
		}
		rendered, err := judge.RenderBestand(g, engine.RenderOptions{})
		if err != nil {
			return err
		}
		all = append(all, deliveryFindingOf(&rendered))
		for _, fault := range faultsOf(&g.Fund.Svar) {
			t.Errorf("%s %s", folder, fault)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func deliveryFindingOf(f *engine.Bestandsfund) deliveryFinding {
	d := deliveryFinding{Gruppe: f.Gruppe, Udfald: f.Udfald, Grund: f.Grund, Besked: f.Besked}
	if f.Beregning != nil {
		d.Udtryk = f.Beregning.Udtryk
	}
	d.Fakta, d.Mangler = factsOf(f.Fakta)
	for _, o := range f.Forekomster {
		occurrence := deliveryOccurrence{Noegle: o.Noegle, Udfald: o.Udfald, Grund: o.Grund, Besked: o.Besked}
		occurrence.Fakta, occurrence.Mangler = factsOf(o.Fakta)
		d.Forekomster = append(d.Forekomster, occurrence)
	}
	return d
}

func factsOf(facts []engine.Faktum) (there, missing []string) {
	for _, f := range facts {
		text := path.Base(f.Fil) + ":" + f.Sti
		if f.Mangler {
			missing = append(missing, text)
		} else {
			there = append(there, text)
		}
	}
	slices.Sort(there)
	slices.Sort(missing)
	return there, missing
}

// checkDeliveryName: the name of the case begins with the heaviest outcome, which is what shows that the rule can give it.
func checkDeliveryName(t *testing.T, folder string, got []deliveryFinding) {
	t.Helper()
	heaviest := len(engine.UdfaldEfterVaegt) - 1
	for _, f := range got {
		heaviest = min(heaviest, slices.Index(engine.UdfaldEfterVaegt, f.Udfald))
	}
	if want := strings.ReplaceAll(string(engine.UdfaldEfterVaegt[heaviest]), "_", "-") + "-"; !strings.HasPrefix(path.Base(folder), want) {
		t.Errorf("%s: the heaviest outcome is %s; the name must begin so", folder, engine.UdfaldEfterVaegt[heaviest])
	}
}

func compareDelivery(t *testing.T, name string, want, got []deliveryFinding) {
	t.Helper()
	if len(want) != len(got) {
		t.Errorf("%s: %d findings, want %d:\n\tgot  %+v", name, len(got), len(want), got)
		return
	}
	for i := range want {
		for j := range want[i].Forekomster {
			slices.Sort(want[i].Forekomster[j].Fakta)
			slices.Sort(want[i].Forekomster[j].Mangler)
		}
		slices.Sort(want[i].Fakta)
		slices.Sort(want[i].Mangler)
		w, g := fields(want[i]), fields(got[i])
		for _, field := range slices.Sorted(maps.Keys(w)) {
			if w[field] != g[field] {
				t.Errorf("%s: finding %d, %s\n\twant %s\n\tgot  %s", name, i, field, w[field], g[field])
			}
		}
	}
}

// fields are the fields of a struct, each as text.
func fields(v any) map[string]string {
	all := map[string]string{}
	s := reflect.ValueOf(v)
	for i := range s.NumField() {
		all[s.Type().Field(i).Name] = fmt.Sprintf("%+v", s.Field(i).Interface())
	}
	return all
}
