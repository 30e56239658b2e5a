package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/rapport"
)

// outputPlan is a format and the file it goes to; "" is standard output.
type outputPlan struct{ format, path string }

// outputs reads --format: text, or the formats given, each FORMAT or FORMAT=FIL.
func (s *settings) outputs() ([]outputPlan, error) {
	found := s.find(flagFormat)
	if !found.given() {
		return []outputPlan{{format: rapport.Formats()[0]}}, nil
	}
	var plans []outputPlan
	taken := map[string]string{}
	for _, value := range found.values {
		format, path, toFile := strings.Cut(strings.TrimSpace(value), "=")
		if err := knownFormat(found.source, format); err != nil {
			return nil, err
		}
		if toFile && path == "" {
			return nil, usage("%s: '%s' mangler et filnavn, fx %s=%s", found.source, value, format, exampleFile(format))
		}
		if toFile {
			path = found.path(path)
		}
		key := ""
		if toFile {
			key = filepath.Clean(path)
		}
		if other, twice := taken[key]; twice {
			if toFile {
				return nil, usage("%s: både %s og %s skal skrives til '%s': giv dem hver sin fil", found.source, other, format, shownName(path))
			}
			return nil, usage("%s: både %s og %s skal skrives til stdout: giv den ene en fil, fx %s=%s", found.source, other, format, format, exampleFile(format))
		}
		taken[key] = format
		plans = append(plans, outputPlan{format, path})
	}
	return plans, nil
}

// exampleFile is a file name to propose for a report.
func exampleFile(format string) string {
	switch format {
	case "text", "github":
		return "rapport.txt"
	case "markdown":
		return "rapport.md"
	case "junit":
		return "junit.xml"
	}
	return "rapport." + format
}

func knownFormat(source, format string) error {
	for _, known := range rapport.Formats() {
		if format == known {
			return nil
		}
	}
	return notOneOf(source, format, rapport.Formats())
}

// output writes one report, to a file aside that takes its name when it is whole.
type output struct {
	rapport.Writer
	file   *os.File // nil for standard output
	buffer *bufio.Writer
	final  string // the name the file shall have; "" where it is written in place
}

// openOutputs opens the reports. Only standard output is coloured and as wide as the terminal.
func (p *program) openOutputs(plans []outputPlan, o rapport.Options) (outputs, error) {
	var all outputs
	for _, plan := range plans {
		out, err := p.openOutput(plan, o)
		if err != nil {
			all.discard()
			return nil, err
		}
		all = append(all, out)
	}
	return all, nil
}

func (p *program) openOutput(plan outputPlan, o rapport.Options) (*output, error) {
	out := &output{buffer: p.report}
	o.Colour, o.Width = p.Colour, p.Width
	if plan.path != "" {
		o.Colour, o.Width = false, defaultWidth
		if err := out.create(plan.path); err != nil {
			return nil, usage("rapporten '%s' kan ikke skrives: %s", shownName(plan.path), createReason(err))
		}
	}
	var err error
	out.Writer, err = rapport.New(plan.format, out.buffer, o)
	return out, err
}

// createReason says why a new file cannot be made: what does not exist is then its folder.
func createReason(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return "mappen findes ikke"
	}
	return reason(err)
}

// create opens the file aside. What is there and is not a regular file (a device, a pipe) is written in place; a
// symbolic link keeps pointing to where it points.
func (o *output) create(path string) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return errors.New("det er en mappe")
	case err == nil && !info.Mode().IsRegular():
		o.file, err = os.OpenFile(path, os.O_WRONLY, 0)
	default:
		if err == nil {
			if path, err = filepath.EvalSymlinks(path); err != nil {
				return err
			}
		}
		o.final = path
		aside := filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%d.tmp", filepath.Base(path), os.Getpid()))
		o.file, err = os.OpenFile(aside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	}
	if err == nil {
		o.buffer = bufio.NewWriterSize(o.file, 1<<16)
	}
	return err
}

// finish flushes the report and gives its file its name.
func (o *output) finish() error {
	err := o.buffer.Flush()
	if o.file == nil {
		return err
	}
	if closed := o.file.Close(); err == nil {
		err = closed
	}
	if err == nil && o.final != "" {
		err = os.Rename(o.file.Name(), o.final)
	}
	o.file = nil
	return err
}

// outputs are the reports of one run.
type outputs []*output

// files are those of the reports that are there already, and so may be met among the documents.
func (plans planned) files() []fs.FileInfo {
	var all []fs.FileInfo
	for _, plan := range plans {
		if plan.path == "" {
			continue
		}
		if info, err := os.Stat(plan.path); err == nil && info.Mode().IsRegular() {
			all = append(all, info)
		}
	}
	return all
}

type planned []outputPlan

// needDocuments says whether one of the reports shows more of the documents than their results.
func (plans planned) needDocuments() bool {
	return slices.ContainsFunc(plans, func(plan outputPlan) bool { return rapport.NeedsDocument(plan.format) })
}

// short says whether no report shows more of what is met or not relevant than its number, nor other readings of anything.
func (plans planned) short(full bool) bool {
	return !full && !slices.ContainsFunc(plans, func(plan outputPlan) bool { return plan.format != "ndjson" })
}

// toStdout says whether one of the reports goes to standard output.
func (plans planned) toStdout() bool {
	return slices.ContainsFunc(plans, func(plan outputPlan) bool { return plan.path == "" })
}

func (all outputs) document(resultat engine.Resultat, document *engine.Document) error {
	for _, out := range all {
		if err := out.Document(resultat, document); err != nil {
			return writeError(err)
		}
	}
	return nil
}

func (all outputs) bestand(fund engine.Bestandsfund) error {
	for _, out := range all {
		if err := out.Bestand(fund); err != nil {
			return writeError(err)
		}
	}
	return nil
}

func (all outputs) close(samlet rapport.Samlet) error {
	for _, out := range all {
		err := out.Close(samlet)
		if err == nil {
			err = out.finish() // a report that is not whole has no name
		}
		if err != nil {
			return writeError(err)
		}
	}
	return nil
}

// discard removes the files of reports that were not finished, and what they hold aside.
func (all outputs) discard() {
	for _, out := range all {
		if holder, ok := out.Writer.(rapport.Discarder); ok {
			holder.Discard()
		}
		if out.file == nil {
			continue
		}
		name := out.file.Name()
		_ = out.file.Close() // it is thrown away
		if out.final != "" {
			_ = os.Remove(name)
		}
	}
}

func writeError(err error) error {
	if errors.Is(err, io.ErrShortWrite) {
		return errors.New("rapporten kan ikke skrives: der blev ikke skrevet nok")
	}
	return fmt.Errorf("rapporten kan ikke skrives: %s", reason(err))
}
