package rapport

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/pladstjek/pladstjek/engine"
)

// mostAnnotations is how many findings are written for GitHub, the heaviest first.
const mostAnnotations = 50

// githubWriter writes workflow commands, which GitHub Actions shows as annotations at the places in the files. Which are the
// heaviest is known at the end only, so all is written there.
type githubWriter struct {
	w io.Writer
	*side
	ci    *ciOrd
	found *tungeste[annotation]
	// waived counts those of the annotations whose breach is waived.
	waived int
	// regelfejl counts the documents for which a rule did not answer. Only the first of them is written.
	regelfejl map[string]int
}

func newGitHub(w io.Writer, o Options) Writer {
	return &githubWriter{w: w, side: newSide(o), ci: ciOrdFor(o.Sprog), found: newTungeste[annotation](mostAnnotations), regelfejl: map[string]int{}}
}

func (g *githubWriter) Document(r engine.Resultat, _ *engine.Document) error {
	if !r.Gyldig {
		a, more := ubedoemt(&r)
		a.titel = g.ord.KanIkkeBedoemmes
		if more > 0 {
			a.besked = fmt.Sprintf(g.ci.OgFlere, a.besked, g.ci.FejlMere.antal(more))
		}
		g.found.add(rangIkkeBedoemt, a)
	}
	for _, e := range r.Regelfejl {
		if g.regelfejl[e.Regel]++; g.regelfejl[e.Regel] > 1 {
			continue
		}
		place := foerste(r.Dokument, engine.Forekomsttekst{})
		g.found.add(rangIkkeBedoemt, annotation{
			niveau: niveauFejl, fil: place.Fil, linje: place.Linje, kolonne: place.Kolonne, regel: e.Regel, titel: g.ord.Regler.of(1), besked: e.Besked + " (" + e.Sted + ")",
		})
	}
	for i := range r.Fund {
		g.waived += g.annotationer(&r.Fund[i], r.Dokument, g.found.add)
	}
	return nil
}

func (g *githubWriter) Bestand(f engine.Bestandsfund) error {
	g.waived += g.annotationer(&f.Fundtekst, foersteDokument(&f), g.found.add)
	return nil
}

// Close writes the summary first: GitHub shows only the first notices of a step, and it is the one that says so.
func (g *githubWriter) Close(total Samlet) error {
	var b strings.Builder
	if total.Delvis {
		g.command(&b, annotation{niveau: niveauFejl, titel: "pladstjek", besked: g.ord.Delvis})
	}
	g.command(&b, annotation{niveau: niveauNote, titel: "pladstjek", besked: g.summary(total)})
	for _, a := range g.found.sorted() {
		g.command(&b, a)
	}
	_, err := io.WriteString(g.w, b.String())
	return err
}

// summary says what there is in all, in findings, and how much of it is written, in annotations: a finding has one for each case.
func (g *githubWriter) summary(total Samlet) string {
	numbers, judged := total.Antal, total.Dokumenter > total.Ugyldige
	numbers.Plus(total.Bestand)
	parts := []string{g.ord.Dokumenter.antal(total.Dokumenter)}
	for _, p := range []struct {
		n      int
		word   former
		waived int
		always bool
	}{
		{total.Ugyldige, g.ord.Ugyldige, 0, false},
		{len(g.regelfejl), g.ord.Regler, 0, false},
		{numbers.Brud, g.ord.Brudene, numbers.Undtaget, judged},
		{numbers.Normkonflikt, g.ord.Konflikter, 0, false},
		{numbers.Uoplyst, g.ord.Uoplyste, 0, judged},
		{numbers.Afventer, g.ord.Ventende, 0, false},
	} {
		if p.n > 0 || p.always {
			parts = append(parts, p.word.antal(p.n)+g.kommaHeraf(p.waived))
		}
	}
	text := strings.Join(parts, " · ") + "."
	if !judged {
		text += " " + g.ord.IngenDokumenter
	}
	written, left := len(g.found.kept), g.found.udeladt() // the waived ones are the first to be left out
	switch {
	case left > 0:
		text += " " + fmt.Sprintf(g.ci.VistAf, g.ci.Annotationer.antal(written), written, g.found.alle, left, g.kommaHeraf(min(left, g.waived)))
	case written > 0:
		text += " " + fmt.Sprintf(g.ci.AlleVist, g.ci.Annotationer.antal(written))
	}
	if written >= 10 { // the summary is a notice too
		text += " " + g.ci.GitHubsGraense
	}
	if len(total.Udsnit) > 0 {
		text += " " + fmt.Sprintf(g.ord.Porten, strings.Join(total.Udsnit, ", ")) + "."
	}
	return text
}

// githubCommands are the commands for the levels.
var githubCommands = map[niveau]string{niveauFejl: "error", niveauAdvarsel: "warning", niveauNote: "notice"}

// command writes a workflow command, which is a line.
func (g *githubWriter) command(b *strings.Builder, a annotation) {
	var properties []string
	property := func(name, value string) {
		properties = append(properties, name+"="+githubProperty.Replace(value))
	}
	title := a.titel
	if a.regel != "" {
		title = a.regel + ": " + title
	}
	if a.fil != "" && a.fil != stdinNavn { // what is read from standard input is no file of the repository
		property("file", steerless(filepath.ToSlash(a.fil)))
		property("line", fmt.Sprint(a.linje))
		property("col", fmt.Sprint(a.kolonne))
		if a.slut > 0 {
			property("endColumn", fmt.Sprint(a.slut))
		}
	}
	property("title", g.ren(title))
	fmt.Fprintf(b, "::%s %s::%s\n", githubCommands[a.niveau], strings.Join(properties, ","), githubData.Replace(g.ren(a.besked)))
}

// GitHub's toolkit escapes so (packages/core/src/command.ts): the data of a command, and a value of a property.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// steerless is a file's name in which nothing steers a terminal. A line break in it is escaped later, and a joiner is a part
// of many an emoji.
func steerless(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || r == '\n' || r == '\r' || r == '\u00a0' || r == '\u200d' {
			return r
		}
		return '·'
	}, name)
}
