package docs

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"

	"github.com/pladstjek/pladstjek/engine"
)

const catalogue = "policies/katalog.yaml"

var catalogueRow = regexp.MustCompile(`(?m)^(- \{ id: ([a-z0-9_/]+), .*status: )[a-z]+ \}$`)

// addCatalogue writes each row's status as it is in the tree. The rest of the file is written by hand.
func addCatalogue(files map[string][]byte, root fs.FS, regler []*engine.Regel) error {
	text, err := fs.ReadFile(root, catalogue)
	if err != nil {
		return err
	}
	coded := map[string]bool{}
	for _, r := range regler {
		coded[r.ID] = true
	}
	files[catalogue] = catalogueRow.ReplaceAllFunc(text, func(row []byte) []byte {
		parts := catalogueRow.FindSubmatch(row)
		status := "planlagt"
		if coded[string(parts[2])] {
			status = "kodet"
		}
		delete(coded, string(parts[2]))
		return bytes.Join([][]byte{parts[1], []byte(status + " }")}, nil)
	})
	for id := range coded {
		return fmt.Errorf("%s has no row for the rule %s", catalogue, id)
	}
	return nil
}
