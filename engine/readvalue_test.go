package engine

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// checkReadValue holds readValue to parse: it accepts exactly the documents in which parse finds nothing wrong, and gives the same
// value, of which indexOf then gives the same places. It tells whether the document was accepted.
func checkReadValue(t *testing.T, data []byte, most int) bool {
	t.Helper()
	if unreadable(data, defaultLimit) != nil {
		return false
	}
	given := bytes.Clone(data)
	value, values, accepted := readValue(new(plan.Arena), data, most)
	p := parse(given, most, 3)
	root, isObject := p.root.(map[string]any)
	_, reserved := root["laesninger"]
	if flawless := p.complete && len(p.faults.faults) == 0 && isObject && !reserved; accepted != flawless {
		t.Fatalf("%.200q: accepted %v, but parse says %v %+v", data, accepted, flawless, p.faults.faults)
	}
	if !accepted {
		return false
	}
	want, err := plan.FromJSON(p.root)
	if err != nil {
		t.Fatal(err)
	}
	checkSame(t, value, want)
	if tree := treeOf(value); !reflect.DeepEqual(tree, p.root) {
		t.Fatalf("%.200q: %v", data, tree)
	}
	x := indexOf(data, values, 3)
	if x.root != p.index.root || x.above != p.index.above || !slices.Equal(x.nodes, p.index.nodes) || values != len(x.nodes)+1 {
		t.Fatalf("%.200q: %d values, root %+v of %+v, nodes\n%v\n%v", data, values, x.root, p.index.root, x.nodes, p.index.nodes)
	}
	if !bytes.Equal(data, given) {
		t.Fatalf("%.200q was changed", given)
	}
	return true
}

// checkSame compares more closely than plan.Equal: the texts of numbers and the order of members.
func checkSame(t *testing.T, got, want plan.Value) {
	t.Helper()
	if !plan.Equal(got, want) || got.Kind() != want.Kind() || got.NumberText() != want.NumberText() || got.Str() != want.Str() || got.Len() != want.Len() {
		t.Fatalf("%v %q %q: want %v %q %q", got.Kind(), got.NumberText(), got.Str(), want.Kind(), want.NumberText(), want.Str())
	}
	for i, element := range got.Elements() {
		checkSame(t, element, want.Elements()[i])
	}
	members := got.Members()
	for i, m := range members {
		checkSame(t, m.Key, want.Members()[i].Key)
		checkSame(t, m.Value, want.Members()[i].Value)
		if i > 0 && plan.Compare(members[i-1].Key, m.Key) >= 0 {
			t.Fatalf("%q stands before %q", members[i-1].Key.Str(), m.Key.Str())
		}
		if found := got.Field(m.Key.Str()); !found.Defined() {
			t.Fatalf("%q is not found", m.Key.Str())
		}
	}
}

// corpus are all JSON files under testcases, good ones and bad ones.
func corpus(t *testing.T) (files [][]byte) {
	t.Helper()
	err := filepath.WalkDir("../testcases", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".json" {
			return err
		}
		content, err := os.ReadFile(path)
		files = append(files, content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// oddValues are put in the place of values: strict ones and ones that parse refuses.
var oddValues = []string{
	`null`, `""`, `" "`, `true`, `tru`, `truex`, `falsk`, `0`, `-0`, `-`, `01`, `1.`, `.5`, `1.50`, `1e3`, `1E+3`, `1e`, `1e+`, `1e400`, `1e-400`, `0e9`, `-1.25e-2`,
	`9007199254740992`, `9007199254740993`, `123456789012345678901234567890`, `0.1234567890123456789`, `100000000000000000000`, `0.30000000000000004`,
	`"\u00e6"`, `"\ud83d\ude00"`, `"\ud800"`, `"\udc00\ud800"`, `"\ud83d\u0041"`, `"\u12"`, `"\x"`, `"a\/b\\c\"d\b\f\n\r\t"`, `"\u0000"`, "\"\x00\"", "\"\x1f\"", "\"\x7f\"",
	"\"æ\xc3\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", `"😀 og \u0061"`, "\"\\\xff\"", `"`, `{}`, `[]`, `[,]`, `[1,]`, `[1 2]`, `{"a":1,}`, `{"a" 1}`, `{"a":1 "b":2}`, `{1:1}`,
	`{"":1}`, `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`, `{"b":{"a":1},"a":[{"a":1}]}`, `{"laesninger":1}`, `{'a':1}`, `[[[[]]]]`, `[1}`, `{"a":[}`,
}

// changed is the document with something wrong in it, or something odd; round chooses what and where.
func changed(data []byte, nodes []node, round int) []byte {
	at := round * 7919 % len(data)
	switch round % 5 {
	case 0:
		return data[:at]
	case 1:
		odd := []byte("\x00\"\\,:{}[]0e-. \n\tx\xc3\xff\xef/")
		c := bytes.Clone(data)
		c[at] = odd[round/5%len(odd)]
		return c
	case 2:
		if n := nodes[round*31%len(nodes)]; n.key >= 0 { // its field twice
			field := data[n.key:n.end]
			return slices.Concat(data[:n.key], field, []byte(", "), data[n.key:])
		}
	case 3:
		ends := []string{"\ufeff|", "\ufeff\ufeff|", " \r\n|\t \n", "|{}", "|x", "|\x00", "\xff\xfe|", `{"a":|}`, `[|]`, "|,"}
		before, after, _ := strings.Cut(ends[round/5%len(ends)], "|")
		return slices.Concat([]byte(before), data, []byte(after))
	}
	n := nodes[round*17%len(nodes)]
	return slices.Concat(data[:n.start], []byte(oddValues[round%len(oddValues)]), data[n.end:])
}

func TestReadValue(t *testing.T) {
	good, accepted, refused, round := 0, 0, 0, 0
	for _, data := range corpus(t) {
		if checkReadValue(t, data, defaultLimit) {
			good++
		}
		p := parse(data, defaultLimit, 0)
		if len(p.index.nodes) == 0 {
			continue
		}
		for range 10 + len(data)/1000 {
			if checkReadValue(t, changed(data, p.index.nodes, round), defaultLimit) {
				accepted++
			} else {
				refused++
			}
			round++
		}
	}
	t.Logf("%d files accepted; of changed ones %d accepted and %d refused", good, accepted, refused)
	if good < 2000 || accepted < 2000 || refused < 2000 {
		t.Errorf("%d files accepted; of changed ones %d accepted and %d refused: that proves little", good, accepted, refused)
	}
}

func TestReadValueOfOddValues(t *testing.T) {
	for _, odd := range oddValues {
		for _, form := range []string{`{"a":%s}`, "\ufeff{ \"a\" : [\n%s , 1 ] }", `{"b":7,"a":{"c":%s,"b":[]}}`, `{%s:1}`, `{"x":1,%s:1}`, `%s`} {
			checkReadValue(t, fmt.Appendf(nil, form, odd), defaultLimit)
		}
	}
	checkReadValue(t, []byte(`{"laesninger":{}}`), defaultLimit)
}

// TestReadValueAtTheBounds holds the bounds on depth, on the elements of a list and on the values of a document.
func TestReadValueAtTheBounds(t *testing.T) {
	members := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `%q:%d,`, fmt.Sprint("felt", i*7919%n), i)
		}
		return "{" + strings.TrimSuffix(b.String(), ",") + "}"
	}
	for text, want := range map[string]bool{
		`{"a":` + strings.Repeat("[", maxNesting-1) + strings.Repeat("]", maxNesting-1) + `}`: true,
		`{"a":` + strings.Repeat("[", maxNesting) + strings.Repeat("]", maxNesting) + `}`:     false,
		strings.Repeat(`{"a":`, maxNesting) + `1` + strings.Repeat("}", maxNesting):           true,
		strings.Repeat(`{"a":`, maxNesting+1) + `1` + strings.Repeat("}", maxNesting+1):       false,
		`{"a":[` + strings.Repeat("[[]],", maxNesting) + `1]}`:                                true,
		`{"a":[` + strings.Repeat("1,", maxElements-1) + `1]}`:                                true,
		`{"a":[` + strings.Repeat("1,", maxElements) + `1]}`:                                  false,
		members(31):   true,
		members(32):   true,
		members(33):   true,
		members(5000): true,
		strings.Replace(members(32), `"felt7"`, `"felt1"`, 1):      false,
		strings.Replace(members(33), `"felt7"`, `"felt1"`, 1):      false,
		strings.Replace(members(5000), `"felt4000"`, `"felt1"`, 1): false,
		strings.Replace(members(33), `"felt7"`, `"f\u0065lt1"`, 1): false,
	} {
		if got := checkReadValue(t, []byte(text), defaultLimit); got != want {
			t.Errorf("%.40s…: accepted %v", text, got)
		}
	}
	text := []byte(`{"a":[1,{"b":[2,3]},[]],"c":{"d":{},"e":"f"}}`)
	for most := range 15 {
		if got := checkReadValue(t, text, most); got != (most >= 9) {
			t.Errorf("at most %d values: accepted %v", most, got)
		}
	}
}

// TestReadValueTwiceInAnArena holds that a reused arena and reader keep nothing of the document before.
func TestReadValueTwiceInAnArena(t *testing.T) {
	arena := new(plan.Arena)
	texts := []string{`{"a":["\u0061bc",{"x":1,"b":2}],"c":1.5}`, `{"a":[],"b":{}}`, `{"a":["x`, `{"z":"\u00e6\n","y":{"y":["w"]}}`}
	for range 3 {
		for _, text := range texts {
			arena.Reset()
			value, _, ok := readValue(arena, []byte(text), 100)
			p := parse([]byte(text), 100, 0)
			if ok != p.complete || ok && !reflect.DeepEqual(treeOf(value), p.root) {
				t.Errorf("%s: %v %v", text, ok, treeOf(value))
			}
		}
	}
}

// FuzzReadValue holds for any bytes what TestReadValue does.
func FuzzReadValue(f *testing.F) {
	for _, odd := range oddValues {
		f.Add([]byte(`{"a":[`+odd+`, 1 ],"b":`+odd+"}"), 100)
	}
	f.Fuzz(func(t *testing.T, data []byte, most int) {
		checkReadValue(t, data, most)
	})
}
