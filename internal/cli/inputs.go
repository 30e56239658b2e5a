package cli

import (
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
)

// input is one document that shall be judged.
type input struct {
	name string // of its file, as it is shown
	path string // the file, where it is still to be read
	data []byte // the document, where it has been read already
	line int    // its first line, where the file holds several documents; else 0
	// err is why it cannot be read, where the listing already shows that.
	err error
}

// stdinName is what standard input is called in a report.
const stdinName = "<stdin>"

// inputs are the documents that the paths of a command line stand for.
type inputs struct {
	arguments []pathArgument
	own       []fs.FileInfo // files of this run's report: they are no documents
	stdin     source        // standard input, when it has been looked at
	consumed  atomic.Int64  // how many bytes of the files have been read, as they lie on disk
}

// pathArgument is one path of the command line with what it stands for.
type pathArgument struct {
	text  string
	paths []string // the path itself, or those that fit the pattern; none for standard input
	found int      // how many documents it gave
}

// newInputs resolves the paths of a command line. A path that is there, or that holds no *, ? or [, stands for itself;
// any other is a pattern, and one that nothing fits is an error.
func newInputs(paths []string) (*inputs, error) {
	in := &inputs{}
	stdin := false
	for _, path := range paths {
		argument := pathArgument{text: path}
		switch {
		case path == "":
			return nil, usage("en sti er tom: skriv en fil, en mappe, et mønster eller - (stdin)")
		case path == "-":
			if stdin {
				return nil, usage("'-' kan kun stå én gang: stdin kan kun læses én gang")
			}
			stdin = true
		default:
			matches, err := expand(path)
			if err != nil {
				return nil, err
			}
			argument.paths = matches
		}
		in.arguments = append(in.arguments, argument)
	}
	return in, nil
}

func expand(path string) ([]string, error) {
	if _, err := os.Lstat(path); err == nil || !strings.ContainsAny(path, "*?[") {
		return []string{path}, nil
	}
	matches, err := filepath.Glob(path)
	if err != nil {
		return nil, usage("mønstret '%s' er ikke gyldigt", shownName(path))
	}
	var kept []string
	pattern := filepath.Base(path)
	for _, match := range matches {
		name := filepath.Base(match)
		if hidden(name) && !hidden(pattern) || expected(name) && !strings.Contains(pattern, "forventet") {
			continue
		}
		kept = append(kept, match)
	}
	if len(kept) == 0 {
		return nil, usage("mønstret '%s' passer ikke på nogen fil", shownName(path))
	}
	return kept, nil
}

func hidden(name string) bool { return strings.HasPrefix(name, ".") && name != "." && name != ".." }

// expected says whether a file holds what is expected of a test case or an archive, not a case.
func expected(name string) bool {
	return strings.HasSuffix(name, ".forventet.json") || strings.HasSuffix(name, ".facit.ndjson")
}

// all gives the documents in the order of the paths; those of a folder sorted by name, those of a file of several as they lie
// in it. It lists as it goes, so that the first document is judged before the last is found.
func (in *inputs) all(stdin io.Reader) iter.Seq[input] {
	return func(yield func(input) bool) {
		for i := range in.arguments {
			argument := &in.arguments[i]
			counted := func(found input) bool {
				argument.found++
				return yield(found)
			}
			if argument.text == "-" {
				if in.stdin.each == nil {
					in.stdin = in.sniffed(stdinName, in.consuming(stdin))
				}
				if !in.stdin.each(counted) {
					return
				}
			}
			for _, path := range argument.paths {
				if !in.path(path, counted) {
					return
				}
			}
		}
	}
}

func (in *inputs) path(path string, yield func(input) bool) bool {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return in.folder(path, nil, yield)
	}
	return in.file(path, yield)
}

// file gives the documents of a file; whatever has no ending that says otherwise is one document.
func (in *inputs) file(path string, yield func(input) bool) bool {
	if kind := kindOf(path); kind.gzip || kind.holds > holdsOne {
		return in.packed(path, kind, yield)
	}
	return yield(input{name: shownName(path), path: path})
}

// consuming counts what is read of a file or of standard input.
func (in *inputs) consuming(source io.Reader) io.Reader { return &consumer{source, &in.consumed} }

type consumer struct {
	source io.Reader
	count  *atomic.Int64
}

func (c *consumer) Read(p []byte) (int, error) {
	n, err := c.source.Read(p)
	c.count.Add(int64(n))
	return n, err
}

// folder gives the documents of a folder and those below, symbolic links followed. Files of other kinds, hidden files and
// folders, *.forventet.json and the report of this run are left out. ancestors are the folders above.
func (in *inputs) folder(path string, ancestors []fs.FileInfo, yield func(input) bool) bool {
	failed := func(err error) bool { return yield(input{name: shownName(path), path: path, err: err}) }
	info, err := os.Stat(path)
	if err != nil {
		return failed(readError(err))
	}
	for _, above := range ancestors {
		if os.SameFile(above, info) {
			return failed(errCycle)
		}
	}
	ancestors = append(ancestors, info)
	entries, err := os.ReadDir(path)
	if err != nil && !failed(folderError(err)) {
		return false
	}
	for _, entry := range entries {
		if hidden(entry.Name()) {
			continue
		}
		if !in.entry(within(path, entry.Name()), entry.Type(), ancestors, yield) {
			return false
		}
	}
	return true
}

func (in *inputs) entry(path string, kind fs.FileMode, ancestors []fs.FileInfo, yield func(input) bool) bool {
	if kind&fs.ModeSymlink != 0 {
		target, err := os.Stat(path)
		if err != nil {
			return yield(input{name: shownName(path), path: path, err: readError(err)})
		}
		kind = target.Mode().Type()
	}
	if kind.IsDir() {
		return in.folder(path, ancestors, yield)
	}
	if !found(filepath.Base(path)) || in.isOwn(path) {
		return true
	}
	return in.file(path, yield)
}

// within joins without cleaning: a path is shown as it was given.
func within(folder, name string) string {
	if os.IsPathSeparator(folder[len(folder)-1]) {
		return folder + name
	}
	return folder + string(filepath.Separator) + name
}

func (in *inputs) isOwn(path string) bool {
	if len(in.own) == 0 {
		return false
	}
	info, err := os.Stat(path)
	if err != nil {
		return false
	}
	for _, own := range in.own {
		if os.SameFile(own, info) {
			return true
		}
	}
	return false
}

// refuseOverwrite refuses a report that would be written over a document named on the command line.
func (in *inputs) refuseOverwrite() error {
	for _, argument := range in.arguments {
		for _, path := range argument.paths {
			if in.isOwn(path) {
				return usage("rapporten ville blive skrevet oven i '%s', som skal prøves: vælg et andet navn", shownName(path))
			}
		}
	}
	return nil
}

// missing is the error of a path that stood for no document at all, nil when all of them gave one.
func (in *inputs) missing() error {
	for _, argument := range in.arguments {
		if argument.found == 0 {
			return usage("der er ingen dokumenter i '%s' (der ledes efter %s; skjulte filer, *.forventet.json og *.facit.ndjson tæller ikke)", shownName(argument.text), documentEndings)
		}
	}
	return nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
