package cli

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// caseNumbered is a case that the rule of the test set is met by; its id tells it from the others.
func caseNumbered(id string) string { return strings.Replace(wholeCase, "S-1", id, 1) }

func zipped(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, files[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func tarred(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		if err := w.WriteHeader(&tar.Header{Name: files[i], Size: int64(len(files[i+1])), Mode: 0o600, Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, files[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func gzipped(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// listing is what the inputs of one path are, a line each: name, line and the id of the document or the fault.
func listing(t *testing.T, path, stdin string) string {
	t.Helper()
	in, err := newInputs([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for found := range in.all(strings.NewReader(stdin)) {
		data, err := readInput(found)
		what := ""
		switch {
		case err != nil:
			what, _, _ = strings.Cut(err.Error(), ":")
		default:
			_, rest, _ := strings.Cut(string(data), `"id":"`)
			what, _, _ = strings.Cut(rest, `"`)
		}
		lines = append(lines, fmt.Sprintf("%s %d %s", found.name, found.line, what))
	}
	return strings.Join(lines, "\n")
}

func TestFilesOfSeveralDocuments(t *testing.T) {
	one, two, three := caseNumbered("S-1"), caseNumbered("S-2"), caseNumbered("S-3")
	lines := one + "\n" + two + "\r\n\n  \n" + three
	asLines := func(name string) string {
		return fmt.Sprintf("%s 1 S-1\n%s 2 S-2\n%s 5 S-3", name, name, name)
	}
	long := `{"x":"` + strings.Repeat("y", largestDocument) + `"}`
	members := []string{"b.json", two, "a/a.json", one, "noter.txt", "x", ".skjult.json", three, "a/.git/c.json", three, "a.forventet.json", "{}"}
	fromArchive := func(name string) string { return name + "!/b.json 0 S-2\n" + name + "!/a/a.json 0 S-1" }
	for _, c := range []struct{ name, content, want string }{
		{"a.ndjson", lines, asLines("a.ndjson")},
		{"a.JSONL", lines, asLines("a.JSONL")},
		{"bom.ndjson", "\xef\xbb\xbf" + lines, asLines("bom.ndjson")},
		{"a.ndjson.gz", gzipped(t, lines), asLines("a.ndjson.gz")},
		{"a.json.gz", gzipped(t, one), "a.json.gz 0 S-1"},
		{"ukendt.gz", gzipped(t, lines), asLines("ukendt.gz")},
		{"a.zip", zipped(t, members...), fromArchive("a.zip")},
		{"a.tar", tarred(t, members...), fromArchive("a.tar")},
		{"a.tar.gz", gzipped(t, tarred(t, members...)), fromArchive("a.tar.gz")},
		{"a.tgz", gzipped(t, tarred(t, members...)), fromArchive("a.tgz")},
		{"linjer.zip", zipped(t, "alle.ndjson", lines), asLines("linjer.zip!/alle.ndjson")},
		{"pakket.tar", tarred(t, "alle.ndjson.gz", gzipped(t, lines)), asLines("pakket.tar!/alle.ndjson.gz")},
		{"tom.ndjson", "", ""},
		{"enkelt.ndjson", one, "enkelt.ndjson 1 S-1"},

		{"lang.ndjson", long + "\n" + one + "\n", "lang.ndjson 1 linjen fylder mere end 8388608 bytes (8 MiB), som er grænsen for ét dokument\nlang.ndjson 2 S-1"},
		{"ikke.ndjson", "{\n  \"id\": 1\n}\n", "ikke.ndjson 0 filen har ikke ét helt dokument på hver linje"},
		{"ud.zip", zipped(t, "../../etc/a.json", one, "/a.json", one, `c:\a.json`, one, "b.json", two), strings.Repeat("X", 3) + "ud.zip!/b.json 0 S-2"},
		{"ud.tar", tarred(t, "a/../../b.json", one, "b.json", two), "X" + "ud.tar!/b.json 0 S-2"},
		{"i.zip", zipped(t, "inde.zip", zipped(t, "a.json", one), "inde.tar.gz", "", "b.json", two), "i.zip!/inde.zip 0 det er et arkiv inde i et arkiv og læses ikke\ni.zip!/inde.tar.gz 0 det er et arkiv inde i et arkiv og læses ikke\ni.zip!/b.json 0 S-2"},
		{"bombe.ndjson.gz", gzipped(t, one+"\n"+strings.Repeat(" ", freelyUnpacked+1<<20)), "bombe.ndjson.gz 1 S-1\nbombe.ndjson.gz 0 arkivet pakker ud til mere end 200 gange sin egen størrelse"},
		{"bombe.zip", zipped(t, "a.ndjson", strings.Repeat(" ", freelyUnpacked+1<<20), "b.json", two), "bombe.zip!/a.ndjson 0 arkivet pakker ud til mere end 200 gange sin egen størrelse\nbombe.zip!/b.json 0 arkivet pakker ud til mere end 200 gange sin egen størrelse"},
		{"afbrudt.ndjson.gz", gzipped(t, lines)[:60], "afbrudt.ndjson.gz 0 filen slutter midt i det hele"},
		{"afbrudt.tar", tarred(t, members...)[:1200], "afbrudt.tar!/b.json 0 S-2\nafbrudt.tar 0 filen slutter midt i det hele"},
		{"ikke.zip", "PK\x03\x04 ikke et arkiv", "ikke.zip 0 arkivet er beskadiget eller er slet ikke et arkiv"},
		{"ikke.gz", one, "ikke.gz 0 arkivet er beskadiget eller er slet ikke et arkiv"},
		{"ikke.tar", strings.Repeat(one, 20), "ikke.tar 0 arkivet er beskadiget eller er slet ikke et arkiv"},
		{"stor.tar", tarred(t, "stor.json", long, "b.json", two), "stor.tar!/stor.json 0 filen fylder mere end 8388608 bytes; grænsen for ét dokument er 8388608 bytes (8 MiB)\nstor.tar!/b.json 0 S-2"},
		{"dobbelt.gz", gzipped(t, gzipped(t, one)), "dobbelt.gz 0 det er et arkiv inde i et arkiv og læses ikke"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			writeFile(t, c.name, c.content)
			got := listing(t, c.name, "")
			if outside := strings.Count(c.want, "X"); outside > 0 {
				c.want = strings.TrimLeft(c.want, "X")
				if n := strings.Count(got, "peger ud af arkivet"); n != outside {
					t.Errorf("%d names refused, want %d:\n%s", n, outside, got)
				}
				got = got[strings.LastIndex(got, "\n")+1:]
			}
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestStandardInput(t *testing.T) {
	one, two := caseNumbered("S-1"), caseNumbered("S-2")
	pretty := "{\n  \"id\":\"S-1\"\n}\n"
	for _, c := range []struct{ name, content, want string }{
		{"one document on a line", one + "\n\n", "<stdin> 0 S-1"},
		{"one document on several lines", pretty, "<stdin> 0 S-1"},
		{"a document a line", one + "\n" + two, "<stdin> 1 S-1\n<stdin> 2 S-2"},
		{"blank lines first", "\n\n" + one + "\n" + two, "<stdin> 3 S-1\n<stdin> 4 S-2"},
		{"compressed", gzipped(t, one+"\n"+two), "<stdin> 1 S-1\n<stdin> 2 S-2"},
		{"archive", tarred(t, "a.json", one), "<stdin>!/a.json 0 S-1"},
		{"compressed archive", gzipped(t, tarred(t, "a.json", one, "b.json", two)), "<stdin>!/a.json 0 S-1\n<stdin>!/b.json 0 S-2"},
		{"zip archive", zipped(t, "a.json", one), "<stdin> 0 et zip-arkiv kan ikke læses fra stdin"},
		{"nothing", " \n", "<stdin> 0 stdin er tom"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := listing(t, "-", c.content); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// TestPlacesInAFileOfSeveral: a finding points to the line of the file, and its source line is that line.
func TestPlacesInAFileOfSeveral(t *testing.T) {
	rules := testRules(t)
	t.Chdir(t.TempDir())
	late := strings.Replace(caseNumbered("S-2"), "2018-02-15", "2018-02-16", 1)
	writeFile(t, "alle.ndjson", wholeCase+"\n\n"+late+"\n{\"dokumenttype\":\"visitationssag\",\n"+wholeCase+"\n")
	environment, stdout, stderr := started()
	if code := Run(t.Context(), append([]string{"check", "alle.ndjson"}, rules...), environment); code != exitUnjudged {
		t.Errorf("exit code %d, want %d; stderr: %s", code, exitUnjudged, stderr)
	}
	for _, want := range []string{
		"alle.ndjson:1 · S-1 · ingen brud", "alle.ndjson:3 · S-2", "--> alle.ndjson:3:109\n", `3 │ `, "alle.ndjson:4:34: ", "alle.ndjson:5 · S-1",
		"4 dokumenter · 1 kunne ikke bedømmes · 1 med brud",
	} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, stdout)
		}
	}
}

// TestFoldersHoldFilesOfSeveral: what lies in a folder is taken in by name, and one damaged archive does not stop the others.
func TestFoldersHoldFilesOfSeveral(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("m", 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, "m/a.zip", "ikke et arkiv")
	writeFile(t, "m/b.json", caseNumbered("S-1"))
	writeFile(t, "m/c.ndjson", caseNumbered("S-2")+"\n"+caseNumbered("S-3"))
	writeFile(t, "m/d.gz", gzipped(t, "x"))
	writeFile(t, "m/e.csv", "x")
	want := "m/a.zip 0 arkivet er beskadiget eller er slet ikke et arkiv\nm/b.json 0 S-1\nm/c.ndjson 1 S-2\nm/c.ndjson 2 S-3"
	if got := listing(t, "m", ""); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
