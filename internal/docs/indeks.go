package docs

import (
	"fmt"
	"path"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// index is the page that lists the rules, area by area. The rules come sorted by id.
func index(regler []*engine.Regel) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!-- Lavet af `make docs`. -->\n\n# Reglerne\n\n%d regler. Hver har sin egen side: hvad der skal gælde, hvad der ikke er kodet, kilden med dens egne ord, og sager, der viser den.\n", len(regler))
	area := ""
	for _, r := range regler {
		if r.Omraade() != area {
			area = r.Omraade()
			fmt.Fprintf(&b, "\n## %s\n\n", area)
			table(&b, "regel", "alvor", "hvad der kræves")
		}
		row(&b, fmt.Sprintf("[%s](%s.md)", path.Base(r.ID), r.ID), string(r.Alvor), r.Titel)
	}
	return b.String()
}
