package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/undtagelser"
)

// baselineDays is how long the waivers of a baseline hold where nothing else is asked for.
const baselineDays = 90

// baselineOptions say what waivers to write for the breaches of a run; path is "" where none shall be.
type baselineOptions struct {
	path, ansvarlig string
	udloeber        engine.Dato
}

func (s *settings) baselineOptions(dag engine.Dato, reports planned) (o baselineOptions, err error) {
	file, who, until := s.find(flagWriteBaseline), s.find(flagAnsvarlig), s.find(flagUdloeber)
	if !file.given() {
		for _, flag := range []string{flagAnsvarlig, flagUdloeber} {
			if s.context.IsSet(flag) {
				return o, usage("--%s hører til --%s: skriv også den fil, undtagelserne skal skrives i", flag, flagWriteBaseline)
			}
		}
		return o, nil
	}
	if file.text() == "" {
		return o, usage("%s er tom: skriv en fil", file.source)
	}
	o.path, o.ansvarlig, o.udloeber = file.path(file.text()), who.text(), dag.Add(baselineDays)
	if strings.TrimSpace(o.ansvarlig) == "" {
		return o, usage("%s: skriv også --%s NAVN, den, der står inde for undtagelserne", file.source, flagAnsvarlig)
	}
	if until.given() {
		if o.udloeber, err = engine.ParseDato(until.text()); err != nil {
			return o, usage("%s: %v", until.source, err)
		}
		if o.udloeber < dag {
			return o, usage("%s er %s, før kørslens dag %s: undtagelserne ville være udløbet", until.source, o.udloeber, dag)
		}
	}
	for _, report := range reports {
		if report.path != "" && filepath.Clean(report.path) == filepath.Clean(o.path) {
			return o, usage("%s: rapporten skal også skrives i '%s': vælg et andet navn", file.source, shownName(o.path))
		}
	}
	if _, err := os.Lstat(o.path); !errors.Is(err, fs.ErrNotExist) {
		return o, usage("%s: '%s' findes allerede og bliver ikke overskrevet (begrundelser skrevet i hånden ville gå tabt): vælg et nyt navn, eller flyt filen",
			file.source, shownName(o.path))
	}
	return o, nil
}

// baseline is a file of waivers under way, written aside until it is whole.
type baseline struct {
	*undtagelser.Baseline
	options baselineOptions
	file    *os.File
}

func newBaseline(o baselineOptions, dag engine.Dato) (*baseline, error) {
	aside := filepath.Join(filepath.Dir(o.path), "."+filepath.Base(o.path)+"."+strconv.Itoa(os.Getpid())+".tmp")
	file, err := os.OpenFile(aside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, baselineError(o.path, err)
	}
	return &baseline{undtagelser.NewBaseline(file, dag, o.udloeber, o.ansvarlig), o, file}, nil
}

func baselineError(path string, err error) error {
	return usage("undtagelserne kan ikke skrives i '%s': %s", shownName(path), createReason(err))
}

// finish gives the file its name, unless some breaches may be missing because the run was cut short or a rule failed.
func (b *baseline) finish(p *program, interrupted bool, unjudged int) error {
	name := shownName(b.options.path)
	switch {
	case interrupted:
		p.log.Warnf("'%s' er ikke skrevet: kørslen blev afbrudt, så ikke alle brud er kendt", name)
		return nil
	case p.code == exitError:
		p.log.Warnf("'%s' er ikke skrevet: en regel fejlede, så ikke alle brud er kendt", name)
		return nil
	}
	written := b.Len()
	err := errors.Join(b.Close(), b.file.Close())
	if err == nil {
		err = b.name()
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return usage("'%s' er kommet til, mens kørslen stod på, og bliver ikke overskrevet: vælg et nyt navn", name)
	case err != nil:
		return baselineError(b.options.path, err)
	}
	b.file = nil
	p.log.Infof("skrevet: %s (%d undtagelser, der gælder til og med %s)", name, written, b.options.udloeber)
	if unjudged > 0 {
		p.log.Warnf("%d dokumenter kunne ikke bedømmes: deres brud er ikke med i '%s'", unjudged, name)
	}
	return nil
}

// name links before it removes, for a renamed file replaces what is there. Where there are no links it looks, and renames.
func (b *baseline) name() error {
	err := os.Link(b.file.Name(), b.options.path)
	switch {
	case err == nil:
		return os.Remove(b.file.Name())
	case errors.Is(err, fs.ErrExist):
		return err
	}
	if _, err := os.Lstat(b.options.path); !errors.Is(err, fs.ErrNotExist) {
		return fs.ErrExist
	}
	return os.Rename(b.file.Name(), b.options.path)
}

// discard removes the file where it was not finished.
func (b *baseline) discard() {
	if b.file != nil {
		_ = b.file.Close() // it is thrown away
		_ = os.Remove(b.file.Name())
	}
}
