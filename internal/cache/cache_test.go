package cache

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

// examples are the results of the example cases, with what bestand rules need of them.
var examples = sync.OnceValues(func() (map[string]Entry, error) {
	e, err := engine.New(context.Background())
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob("../../testcases/eksempler/*.json")
	if err != nil {
		return nil, err
	}
	all := map[string]Entry{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		document, err := engine.Read(filepath.Base(file), content)
		if err != nil || strings.HasSuffix(file, ".forventet.json") {
			continue
		}
		result, err := e.Check(context.Background(), document, 0)
		if err != nil {
			return nil, err
		}
		_, own := document.PrDato()
		all[string(content)] = Entry{
			Resultat: e.Render(result, engine.RenderOptions{}), Poster: e.Poster(document, 0, strings.ToUpper), PrDato: result.PrDato, OwnDay: own,
		}
	}
	return all, nil
})

func aRun() Run {
	return Run{
		Program: [32]byte{1}, Regelsaet: engine.Regelsaet{Version: "1", Digest: "d", Parametre: "p", Motor: "m"}, Regler: []string{"a/b", "c/d"}, Sprog: engine.Dansk,
	}
}

func open(t *testing.T, folder string, run Run) *Cache {
	t.Helper()
	c, err := Open(folder, run, []string{"", "brud", "opfyldt"})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func day(t *testing.T, text string) engine.Dato {
	t.Helper()
	d, err := engine.ParseDato(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestRoundTrip: what is read is what was kept, to the last field, also those that JSON does not show.
func TestRoundTrip(t *testing.T) {
	all, err := examples()
	if err != nil || len(all) < 17 {
		t.Fatalf("%d examples, %v", len(all), err)
	}
	c := open(t, t.TempDir(), aRun())
	for data, want := range all {
		if err := c.Put([]byte(data), want); err != nil {
			t.Fatal(err)
		}
		got, ok := c.Get([]byte(data), day(t, "2018-01-01"))
		if !ok {
			t.Fatalf("%s is not found", want.Resultat.Dokument.Fil)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", want.Resultat.Dokument.Fil, got, want)
		}
	}
}

// TestMove: moving a result is judging the same bytes elsewhere, and moving it back undoes it.
func TestMove(t *testing.T) {
	content, err := os.ReadFile("../../testcases/eksempler/06-revurdering-en-dag-for-sent.json")
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	judged := func(fil string, options ...engine.ReadOption) (engine.Resultat, []engine.Post) {
		document, err := engine.Read(fil, content, options...)
		if err != nil {
			t.Fatal(err)
		}
		result, err := e.Check(context.Background(), document, 0)
		if err != nil {
			t.Fatal(err)
		}
		return e.Render(result, engine.RenderOptions{}), e.Poster(document, 0, strings.ToUpper)
	}
	whole, posts := judged("a.json")
	line, linePosts := judged("alle.ndjson", engine.WithFirstLine(12))
	again, _ := judged("a.json")
	whole.Move("alle.ndjson", 12)
	for i := range posts {
		posts[i].Move("alle.ndjson", 12)
	}
	if !reflect.DeepEqual(whole, line) {
		a, _ := json.Marshal(whole)
		b, _ := json.Marshal(line)
		t.Errorf("a moved result is another than that of a moved document:\n%s\n%s", a, b)
	}
	if !reflect.DeepEqual(posts, linePosts) {
		t.Errorf("moved posts are others than those of a moved document:\n%+v\n%+v", posts, linePosts)
	}
	if whole.Move("a.json", 0); !reflect.DeepEqual(whole, again) {
		t.Error("a result that was moved to and fro is another")
	}
}

// TestEveryIngredientIsInTheKey changes each field of Run, and the document: what was kept is not found.
func TestEveryIngredientIsInTheKey(t *testing.T) {
	folder := t.TempDir()
	entry := Entry{PrDato: day(t, "2018-01-01")}
	data := []byte("et dokument")
	if err := open(t, folder, aRun()).Put(data, entry); err != nil {
		t.Fatal(err)
	}
	today := entry.PrDato
	if _, ok := open(t, folder, aRun()).Get(data, today); !ok {
		t.Fatal("what was kept is not found")
	}
	if _, ok := open(t, folder, aRun()).Get([]byte("et Dokument"), today); ok {
		t.Error("another document has the same entry")
	}
	changed := func(name string, run Run) {
		if _, ok := open(t, folder, run).Get(data, today); ok {
			t.Errorf("with another %s the entry is still found", name)
		}
	}
	var mutate func(name string, v reflect.Value, run *Run)
	mutate = func(name string, v reflect.Value, run *Run) {
		before := reflect.New(v.Type()).Elem()
		before.Set(v)
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				mutate(name+"."+v.Type().Field(i).Name, v.Field(i), run)
			}
			return
		case reflect.String:
			v.SetString(v.String() + "x")
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Int32:
			v.SetInt(int64(day(t, "2018-01-02")))
		case reflect.Array:
			v.Index(31).SetUint(9)
		case reflect.Slice:
			v.Set(reflect.ValueOf([]string{"a/b"}))
		default:
			t.Fatalf("%s is a %s", name, v.Kind())
		}
		changed(name, *run)
		v.Set(before)
	}
	run := aRun()
	mutate("Run", reflect.ValueOf(&run).Elem(), &run)
	joined := aRun()
	joined.Regler = []string{"a/bc/d"}
	changed("division of the rules", joined)
	if _, ok := open(t, t.TempDir(), aRun()).Get(data, today); ok {
		t.Error("another folder has the entry")
	}
}

// TestTheDay: a document that names its day has one entry; one that does not has one a day; a day that is asked for is another.
func TestTheDay(t *testing.T) {
	folder := t.TempDir()
	first, second := day(t, "2018-01-01"), day(t, "2018-01-02")
	c := open(t, folder, aRun())
	for data, own := range map[string]bool{"egen": true, "uden": false} {
		if err := c.Put([]byte(data), Entry{PrDato: first, OwnDay: own}); err != nil {
			t.Fatal(err)
		}
	}
	for _, x := range []struct {
		data  string
		today engine.Dato
		want  bool
	}{{"egen", first, true}, {"egen", second, true}, {"uden", first, true}, {"uden", second, false}} {
		if _, ok := c.Get([]byte(x.data), x.today); ok != x.want {
			t.Errorf("%s on %s: found %v, want %v", x.data, x.today, ok, x.want)
		}
	}
	asked := aRun()
	asked.PrDato = first
	if _, ok := open(t, folder, asked).Get([]byte("egen"), first); ok {
		t.Error("a day that is asked for found what was judged on the document's own")
	}
}

// TestDamage: an entry of which a byte is another, or missing, is not found; nor is that of another key.
func TestDamage(t *testing.T) {
	all, err := examples()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	c := open(t, folder, aRun())
	data := []byte("et dokument")
	for _, entry := range all {
		if err := c.Put(data, entry); err != nil {
			t.Fatal(err)
		}
		break
	}
	var path string
	for _, name := range glob(t, folder) {
		path = name
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	found := func(content []byte) bool {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		_, ok := c.Get(data, day(t, "2018-01-01"))
		return ok
	}
	for at := 0; at < len(whole); at += 1 + len(whole)/200 {
		bad := bytes.Clone(whole)
		bad[at] ^= 0x40
		if found(bad) || found(whole[:at]) {
			t.Fatalf("damaged at byte %d of %d, and still found", at, len(whole))
		}
	}
	if !found(whole) {
		t.Error("the whole entry is not found")
	}
}

func glob(t *testing.T, folder string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "??", "*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("the folder has no entries: %v", err)
	}
	return names
}

// FuzzDecode feeds what is no entry: it is refused, and nothing panics.
func FuzzDecode(f *testing.F) {
	all, err := examples()
	if err != nil {
		f.Fatal(err)
	}
	for _, entry := range all {
		f.Add(string(encode(entry, map[string]int{})))
	}
	f.Add("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")
	f.Fuzz(func(t *testing.T, data string) {
		var entry Entry
		if decode(data, &entry, nil) == nil {
			if _, err := json.Marshal(entry.Resultat); err != nil && !strings.Contains(err.Error(), "invalid number") {
				t.Error(err)
			}
		}
	})
}

func TestFolder(t *testing.T) {
	var folder string
	keys := make([]*Cache, 8)
	for range 200 { // who comes first is chance
		folder = filepath.Join(t.TempDir(), "ny", "cache")
		var all sync.WaitGroup
		errs := make([]error, len(keys))
		for i := range keys {
			all.Go(func() { keys[i], errs[i] = Open(folder, aRun(), nil) })
		}
		all.Wait()
		for i, c := range keys {
			if errs[i] != nil {
				t.Fatalf("several runs begin at once: %v", errs[i])
			}
			if c.Key != keys[0].Key {
				t.Fatal("several runs that begin at once do not agree on the key")
			}
		}
	}
	if err := keys[0].Put([]byte("x"), Entry{}); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is open to others: %s", entry.Name(), info.Mode())
		}
		if strings.HasPrefix(entry.Name(), aside) {
			t.Errorf("%s is left", entry.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "sag.json"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(other, aRun(), nil); err == nil || !strings.Contains(err.Error(), "ikke en cache") {
		t.Errorf("a folder of cases: %v", err)
	}
}

// BenchmarkGet finds an entry. Its baseline is the digest of the same bytes, which no way round can spare.
func BenchmarkGet(b *testing.B) {
	all, err := examples()
	if err != nil {
		b.Fatal(err)
	}
	c, err := Open(b.TempDir(), aRun(), nil)
	if err != nil {
		b.Fatal(err)
	}
	var documents [][]byte
	for data, entry := range all {
		documents = append(documents, []byte(data))
		if err := c.Put([]byte(data), entry); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range documents {
			if _, ok := c.Get(data, 0); !ok {
				b.Fatal("not found")
			}
		}
	}
}
