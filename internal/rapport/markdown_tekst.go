package rapport

import "strings"

// markdownPage is a page under way that stays below the largest size. What does not fit is left out, and the page says so.
type markdownPage struct {
	b   strings.Builder
	end string // what is said where the page is cut
	cut bool
}

// line adds a line, or several.
func (p *markdownPage) line(text string) {
	if p.cut || p.b.Len()+len(text)+len("\n\n")+len(p.end) >= mostMarkdownBytes {
		p.cut = true
		return
	}
	p.b.WriteString(text + "\n")
}

func (p *markdownPage) text() string {
	if p.cut {
		p.b.WriteString("\n" + p.end)
	}
	return p.b.String()
}

// mostCell is how many characters of a text a cell of a table shows.
const mostCell = 600

// cell is a text as a cell of a table: masked, on one line, cut if it is very long, and nothing but text to a viewer.
func (m *markdownWriter) cell(text string) string {
	text = strings.Join(strings.Fields(m.ren(text)), " ")
	if letters := []rune(text); len(letters) > mostCell {
		text = string(letters[:mostCell]) + " …"
	}
	return markdownText(text)
}

// markdownText is a text in which nothing is markup: no cell, emphasis, link, mention, formula or HTML begins or ends in it.
func markdownText(text string) string { return markdownMarkup.Replace(text) }

var markdownMarkup = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `|`, `\|`, `~`, `\~`,
	`&`, `&amp;`, `<`, `&lt;`, `>`, `&gt;`, `@`, `&#64;`, `$`, `&#36;`, `://`, `&#58;//`, `www.`, `www&#46;`, "\n", " ", "\r", " ",
)
