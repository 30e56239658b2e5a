package cli

import (
	"path"
	"slices"
	"strings"
)

// holding says how the documents lie in a file.
type holding int

const (
	holdsOther   holding = iota // none that is known
	holdsOne                    // the file is one document
	holdsLines                  // a document a line
	holdsTar                    // an archive
	holdsZip                    // an archive that must be read from its end
	holdsUnknown                // compressed, and its name does not say what
)

// fileKind is what a file's name tells of it.
type fileKind struct {
	holds holding
	gzip  bool
}

// documentEndings are the names of the files that hold documents, as help and messages list them.
const documentEndings = ".json, .ndjson, .jsonl, de samme med .gz, .zip, .tar, .tar.gz og .tgz"

// kindOf reads a file's name; capitals do not matter.
func kindOf(name string) fileKind {
	name = strings.ToLower(path.Base(strings.ReplaceAll(name, `\`, "/")))
	switch {
	case strings.HasSuffix(name, ".tgz"):
		return fileKind{holdsTar, true}
	case strings.HasSuffix(name, ".gz"):
		inner := kindOf(strings.TrimSuffix(name, ".gz"))
		if inner.gzip || inner.holds == holdsZip || inner.holds == holdsOther {
			inner.holds = holdsUnknown
		}
		return fileKind{inner.holds, true}
	}
	for _, k := range []struct {
		ending string
		holds  holding
	}{{".json", holdsOne}, {".ndjson", holdsLines}, {".jsonl", holdsLines}, {".tar", holdsTar}, {".zip", holdsZip}} {
		if strings.HasSuffix(name, k.ending) {
			return fileKind{k.holds, false}
		}
	}
	return fileKind{holdsOther, false}
}

// found says whether a file with that name is taken in where a folder or an archive is gone through: it holds documents, is
// not hidden, and is not what is expected of a test case.
func found(name string) bool {
	k := kindOf(name)
	return k.holds != holdsOther && k.holds != holdsUnknown && !expected(name) && !slices.ContainsFunc(strings.Split(name, "/"), hidden)
}
