package rapport

import (
	"bytes"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pladstjek/pladstjek/engine"
)

// kildetekst shows lines of a document's bytes, masked. The work is done when the first line is asked for.
type kildetekst struct {
	data   []byte
	skema  *engine.Skema
	valid  bool
	showIt bool // personal data and free text are shown
	above  int  // how many lines of the file stand above data

	starts []int // of the lines
	hidden []omraade
}

func (k *kildetekst) prepare() {
	if k.starts != nil {
		return
	}
	k.starts = []int{len(k.data) - len(bytes.TrimPrefix(k.data, []byte("\xef\xbb\xbf")))}
	for i, c := range k.data {
		if c == '\n' {
			k.starts = append(k.starts, i+1)
		}
	}
	if !k.showIt {
		k.hidden = hemmelige(k.data, k.skema, k.valid)
	}
}

// span is the bytes of the 1-based line of the file without its line break, as offsets; ok is false where there is no such line.
func (k *kildetekst) span(line int) (start, end int, ok bool) {
	k.prepare()
	line -= k.above
	if line < 1 || line > len(k.starts) {
		return 0, 0, false
	}
	start, end = k.starts[line-1], len(k.data)
	if line < len(k.starts) {
		end = k.starts[line] - 1
	}
	if end > start && k.data[end-1] == '\r' {
		end--
	}
	return start, end, true
}

// celle is what one code point of a line looks like. All of a mask stands in the first of the cells that it hides.
type celle struct {
	tekst   string
	columns int
	hidden  bool
}

// behind tells whether the cell is hidden by a mask that stands in a cell before it.
func (c celle) behind() bool { return c.hidden && c.tekst == "" }

// tabWidth is how many columns a tab is shown as.
const tabWidth = 2

// visible is the cell of a code point. What would steer a terminal is shown as a dot.
func visible(r rune) celle {
	switch {
	case r == '\t':
		return celle{strings.Repeat(" ", tabWidth), tabWidth, false}
	case !unicode.IsPrint(r):
		return celle{"·", 1, false}
	}
	return celle{string(r), columns.RuneWidth(r), false}
}

// cells are the cells of data[start:end], one a code point.
func (k *kildetekst) cells(start, end int) []celle {
	next := sort.Search(len(k.hidden), func(i int) bool { return k.hidden[i].slut > start })
	var cells []celle
	for at := start; at < end; {
		r, size := utf8.DecodeRune(k.data[at:end])
		for next < len(k.hidden) && k.hidden[next].slut <= at {
			next++
		}
		cell := visible(r)
		if next < len(k.hidden) && k.hidden[next].start <= at {
			cell = celle{hidden: true}
			if k.hidden[next].start == at || at == start {
				cell = celle{k.hidden[next].mask, bredde(k.hidden[next].mask), true}
			}
		}
		cells = append(cells, cell)
		at += size
	}
	return cells
}

// vindue is the piece of a source line that is shown: cells[from:to]. cells[0] is code point base of its line.
type vindue struct {
	line, base int
	cells      []celle
	from, to   int
	// before and after say that the line goes on where the cells end.
	before, after bool
}

const (
	// lead is how many columns of a line that is too long are shown before what is marked.
	lead = 30
	// farthest is how many code points of a line are looked at on either side of what is marked: a file may be one line.
	farthest = 2000
)

// vindueOm is the window of at most room columns round the code points [from, to) of a line, counted from 0. It shows
// the whole line if it fits. ok is false where there is no such line.
func (k *kildetekst) vindueOm(line, from, to, room int) (v vindue, ok bool) {
	start, end, ok := k.span(line)
	if !ok {
		return vindue{}, false
	}
	v = vindue{line: line}
	left, right := start, start
	for n := 0; right < end && n < from+farthest; n++ {
		_, size := utf8.DecodeRune(k.data[right:end])
		right += size
		if n >= farthest && v.base < from-farthest {
			_, size := utf8.DecodeRune(k.data[left:end])
			left += size
			v.base++
		}
	}
	v.before, v.after = left > start, right < end
	v.cells = k.cells(left, right)
	v.fit(min(max(from-v.base, 0), len(v.cells)), room)
	return v, true
}

// fit chooses the cells that are shown: some before the cell at, as many as there is room for after it, and if there is
// room still, more before it.
func (v *vindue) fit(at, room int) {
	if !v.before && !v.after && width(v.cells) <= room {
		v.to = len(v.cells)
		return
	}
	room -= 2 * bredde(tail)
	v.from, v.to = at, at
	used := 0
	back := func(limit int) {
		for v.from > 0 && used+v.cells[v.from-1].columns <= limit {
			v.from--
			used += v.cells[v.from].columns
		}
	}
	back(min(lead, room/3))
	for v.to < len(v.cells) && used+v.cells[v.to].columns <= room {
		used += v.cells[v.to].columns
		v.to++
	}
	back(room)
	for v.from < v.to && v.cells[v.from].behind() {
		v.from++
	}
}

func width(cells []celle) int {
	n := 0
	for _, c := range cells {
		n += c.columns
	}
	return n
}

// shows tells whether all of the code points [from, to) of the line are in the window.
func (v *vindue) shows(line, from, to int) bool {
	return v.line == line && from-v.base >= v.from && to-v.base <= v.to
}

// cutLeft tells whether the line begins before the window.
func (v *vindue) cutLeft() bool { return v.before || v.from > 0 }

// tekst is the window with an ellipsis where it is cut.
func (v *vindue) tekst() string {
	var b strings.Builder
	if v.cutLeft() {
		b.WriteString(tail)
	}
	for _, c := range v.cells[v.from:v.to] {
		b.WriteString(c.tekst)
	}
	if v.after || v.to < len(v.cells) {
		b.WriteString(tail)
	}
	return b.String()
}

// under tells where in the window the code points [from, to) of its line stand: how many columns from its left edge, and
// how many columns wide, at least one.
func (v *vindue) under(from, to int) (indent, wide int) {
	from, to = min(max(from-v.base, v.from), v.to), min(to-v.base, v.to)
	for from > v.from && from < len(v.cells) && v.cells[from].behind() {
		from--
	}
	indent = width(v.cells[v.from:from])
	if v.cutLeft() {
		indent += bredde(tail)
	}
	if to > from {
		wide = width(v.cells[from:to])
	}
	return indent, max(wide, 1)
}

// opens tells whether an object or a list begins at the code point at of a line, counted from 0.
func (k *kildetekst) opens(line, at int) bool {
	start, end, ok := k.span(line)
	for ; ok && at > 0 && start < end; at-- {
		_, size := utf8.DecodeRune(k.data[start:end])
		start += size
	}
	return ok && start < end && (k.data[start] == '{' || k.data[start] == '[')
}

// token is how many code points the text at a place of a line takes: a string with its quotes, else what stands up to
// the next blank or JSON punctuation.
func (k *kildetekst) token(line, column int) int {
	start, end, ok := k.span(line)
	if !ok {
		return 1
	}
	text := []rune(string(k.data[start:end]))
	if column < 1 || column > len(text) {
		return 1
	}
	text = text[column-1:]
	for i := 1; i < len(text); i++ {
		switch {
		case text[0] == '"' && text[i] == '\\':
			i++
		case text[0] == '"' && text[i] == '"':
			return i + 1
		case text[0] != '"' && strings.ContainsRune(" \t,:{}[]\"", text[i]):
			return i
		}
	}
	return 1
}
