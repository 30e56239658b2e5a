package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// page writes headed, wrapped text.
type page struct {
	w      io.Writer
	width  int
	colour bool
}

const (
	bold  = "\x1b[1m"
	plain = "\x1b[0m"
)

func (p *page) marked(text string) string {
	if !p.colour {
		return text
	}
	return bold + text + plain
}

func (p *page) title(text string) {
	for _, line := range wrap(text, p.width) {
		fmt.Fprintln(p.w, p.marked(line))
	}
}

func (p *page) heading(text string) {
	p.gap()
	p.title(text)
}

func (p *page) gap() { fmt.Fprintln(p.w) }

func (p *page) text(indent int, text string) {
	for _, line := range wrap(text, max(p.width-indent, 20)) {
		fmt.Fprintln(p.w, strings.Repeat(" ", indent)+line)
	}
}

// pairColumn is where the texts of pairs begin.
const pairColumn = 18

// pair writes a name and its text beside it.
func (p *page) pair(name, text string) {
	head := "  " + name + " "
	if pad := pairColumn - len([]rune(head)); pad > 0 {
		head += strings.Repeat(" ", pad)
	} else {
		p.text(2, name)
		head = strings.Repeat(" ", pairColumn)
	}
	for _, line := range wrap(text, max(p.width-pairColumn, 20)) {
		fmt.Fprintln(p.w, head+line)
		head = strings.Repeat(" ", pairColumn)
	}
}

// quote writes a paragraph of a source with the quote between » and «, bold in colour.
func (p *page) quote(indent int, place engine.Citatsted) {
	text := place.Afsnit[:place.Fra] + "»" + place.Afsnit[place.Fra:place.Til] + "«" + place.Afsnit[place.Til:]
	if place.AfkortetFoer {
		text = "… " + text
	}
	if place.AfkortetEfter {
		text += " …"
	}
	quoting := false
	for _, line := range wrap(text, max(p.width-indent, 20)) {
		if p.colour {
			line, quoting = boldQuote(line, quoting)
		}
		fmt.Fprintln(p.w, strings.Repeat(" ", indent)+line)
	}
}

// boldQuote makes what stands between the marks bold; quoting says whether the line begins within them.
func boldQuote(line string, quoting bool) (string, bool) {
	if quoting {
		line = bold + line
	}
	if strings.Contains(line, "»") {
		line, quoting = strings.Replace(line, "»", bold+"»", 1), true
	}
	if strings.Contains(line, "«") {
		return strings.Replace(line, "«", "«"+plain, 1), false
	}
	if quoting {
		line += plain
	}
	return line, quoting
}
