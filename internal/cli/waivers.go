package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
	"github.com/pladstjek/pladstjek/internal/undtagelser"
)

// waiversName is the file of waivers that is looked for in the working folder, and beside pladstjek.yaml.
const waiversName = "pladstjek-undtagelser.yaml"

// waiverOptions are the settings of waivers. The file is "" where there is none.
type waiverOptions struct {
	file     string
	off      bool
	dag      engine.Dato
	baseline baselineOptions
}

func waiverFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagWaivers, Usage: "`FIL` undtagelser: brud, der er accepteret til og med en dag og ikke giver slutkode 1; ellers " + waiversName + ", hvis den ligger i arbejdsmappen eller ved pladstjek.yaml. Dagen er --pr-dato, ellers i dag; sagernes egen pr_dato tæller ikke"},
		&cli.BoolFlag{Name: flagNoWaivers, Usage: "undtag intet: filen med undtagelser læses ikke"},
		&cli.StringFlag{Name: flagWriteBaseline, Usage: "`FIL` skriv en undtagelse i en ny fil for hvert brud, der ikke er undtaget; slutkoden er, som var flaget ikke givet"},
		&cli.StringFlag{Name: flagAnsvarlig, Usage: "`NAVN` den, der står inde for undtagelserne i --write-baseline"},
		&cli.StringFlag{Name: flagUdloeber, Usage: "`DAG` den sidste dag (ÅÅÅÅ-MM-DD), undtagelserne i --write-baseline gælder; ellers 90 dage frem"},
	}
}

// waiverOptions reads the flags. A waiver is a promise about real time, and old cases bring an old pr_dato of their own, by which
// it would never expire: so the day is that of the run.
func (s *settings) waiverOptions(prDato engine.Dato, reports planned) (o waiverOptions, err error) {
	if o.dag = prDato; o.dag == 0 {
		o.dag = engine.Today()
	}
	named := s.find(flagWaivers)
	if o.off, err = s.yes(flagNoWaivers); err != nil {
		return o, err
	}
	if s.context.IsSet(flagWaivers) && !s.context.IsSet(flagNoWaivers) {
		o.off = false // the command line beats the environment and the configuration
	}
	switch {
	case o.off && s.context.IsSet(flagWaivers) && s.context.IsSet(flagNoWaivers):
		return o, usage("--%s og --%s kan ikke bruges sammen: vælg én", flagWaivers, flagNoWaivers)
	case o.off:
	case named.given() && named.text() == "":
		return o, usage("%s er tom: skriv en fil", named.source)
	case named.given():
		o.file = named.path(named.text())
	default:
		o.file = s.defaultWaivers()
	}
	o.baseline, err = s.baselineOptions(o.dag, reports)
	return o, err
}

// defaultWaivers is the file in the working folder, else that beside pladstjek.yaml, else "", as a path from the working folder:
// reports show it. One that is there and cannot be read is an error, not a miss.
func (s *settings) defaultWaivers() string {
	config := s.find(flagConfig).text()
	if config == "" {
		config = nearestConfiguration()
	}
	for _, folder := range []string{"", filepath.Dir(config)} {
		name := filepath.Join(folder, waiversName)
		if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if working, err := os.Getwd(); err == nil && filepath.IsAbs(name) {
			if relative, err := filepath.Rel(working, name); err == nil {
				return relative
			}
		}
		return name
	}
	return ""
}

// waivers are those of a run.
type waivers struct {
	options  waiverOptions
	list     *undtagelser.Liste // nil without a file
	baseline *baseline          // nil where none is written
}

func openWaivers(o waiverOptions, rules *ruleset, sprog engine.Sprog) (*waivers, error) {
	w := &waivers{options: o}
	var err error
	if o.file != "" {
		if w.list, err = readWaivers(o.file, rules.all); err != nil {
			return nil, err
		}
		w.list.Begin(o.dag, sprog)
	}
	if o.baseline.path != "" {
		w.baseline, err = newBaseline(o.baseline, o.dag)
	}
	return w, err
}

// readWaivers reads as it goes: a baseline may be larger than any document.
func readWaivers(path string, regler []*engine.Regel) (*undtagelser.Liste, error) {
	refused := func(err error) error {
		return usage("undtagelserne i '%s' kan ikke læses: %s", shownName(path), reason(err))
	}
	info, err := os.Stat(path)
	if err == nil {
		err = regular(info)
	}
	if err != nil {
		return nil, refused(err)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, refused(err)
	}
	defer file.Close()
	known := map[string]bool{}
	for _, regel := range regler {
		known[regel.ID] = true
	}
	list, err := undtagelser.Read(shownName(path), file, func(id string) error {
		if known[id] {
			return nil
		}
		return noSuchRule("", id, regler)
	})
	var at *fs.PathError
	if errors.As(err, &at) {
		return nil, refused(err)
	}
	return list, err
}

// mark marks what is waived in a document, before it is counted, and writes the rest to the baseline.
func (w *waivers) mark(r *engine.Resultat) error {
	w.list.Mark(r)
	if w.baseline == nil {
		return nil
	}
	if err := w.baseline.Add(r); err != nil {
		return baselineError(w.options.baseline.path, err)
	}
	return nil
}

// markBestand is mark for a finding about the whole delivery. A nil *waivers marks nothing.
func (w *waivers) markBestand(f *engine.Bestandsfund) error {
	if w == nil {
		return nil
	}
	w.list.MarkBestand(f)
	if w.baseline == nil {
		return nil
	}
	if err := w.baseline.AddBestand(f); err != nil {
		return baselineError(w.options.baseline.path, err)
	}
	return nil
}

// used is what the reports say of the waivers; nil where there is no file and nobody asked to do without.
func (w *waivers) used(complete bool) *rapport.Undtagelser {
	switch {
	case w.options.off:
		return &rapport.Undtagelser{SlaaetFra: true}
	case w.list == nil:
		return nil
	}
	b := w.list.Brug(complete)
	return &rapport.Undtagelser{
		Fil: engine.Mask(shownName(w.options.file)), Dag: w.options.dag.String(),
		IBrug: b.IBrug, Udloebet: b.Udloebet, Uenig: b.Uenig, Ubrugt: b.Ubrugt, IkkeProevet: b.IkkeProevet,
	}
}

// mostWarnings is how many waivers are named on standard error: of a baseline, all may expire on one day.
const mostWarnings = 20

// end warns of waivers that need a hand, and gives the baseline its name.
func (w *waivers) end(p *program, interrupted bool, unjudged int) error {
	if w.list != nil {
		n := 0
		for text := range w.list.Advarsler(!interrupted) {
			if n++; n <= mostWarnings {
				p.log.Warn(text)
			}
		}
		if n > mostWarnings {
			p.log.Warnf("og %d undtagelser mere, der er udløbet, ubrugte eller ikke passer; de første %d er nævnt", n-mostWarnings, mostWarnings)
		}
	}
	if w.baseline == nil {
		return nil
	}
	return w.baseline.finish(p, interrupted, unjudged)
}

// discard removes a baseline that was not finished.
func (w *waivers) discard() {
	if w.baseline != nil {
		w.baseline.discard()
	}
}
