// Package docs makes what the repository holds twice: the page of each rule (docs/regler), the entrypoints of the rules
// (policies/main.rego), the status of the catalogue (policies/katalog.yaml), and each schema's copy of the definitions that
// schemas share. Every word of a page comes from the rule's METADATA, the sources, the parameters and the test cases.
package docs

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// Pages is the folder that holds the rules' pages and nothing else.
const Pages = "docs/regler"

// Generate makes every generated file of the repository whose root is given: content by slash-separated path. The error
// says which file of the repository cannot be read or does not fit.
func Generate(ctx context.Context, root fs.FS) (map[string][]byte, error) {
	policies, err := fs.Sub(root, "policies")
	if err != nil {
		return nil, err
	}
	judge, err := engine.New(ctx, engine.WithOnlyPolicies(policies))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{"policies/main.rego": []byte(engine.Entrypoints(judge.Regler()))}
	if err := addCatalogue(files, root, judge.Regler()); err != nil {
		return nil, err
	}
	if err := addSchemas(files, root); err != nil {
		return nil, err
	}
	return files, addPages(files, root, judge)
}

// Stale lists the files in the folder of pages that Generate did not make: pages of rules that are no more.
func Stale(root fs.FS, files map[string][]byte) ([]string, error) {
	var stale []string
	err := fs.WalkDir(root, Pages, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if _, made := files[name]; !made && !entry.IsDir() && path.Ext(name) == ".md" {
			stale = append(stale, name)
		}
		return nil
	})
	return stale, err
}

// cell is a text made fit for a table.
func cell(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}

func table(b *strings.Builder, head ...string) {
	fmt.Fprintf(b, "| %s |\n|%s\n", strings.Join(head, " | "), strings.Repeat(" --- |", len(head)))
}

func row(b *strings.Builder, cells ...string) {
	for _, c := range cells {
		fmt.Fprintf(b, "| %s ", cell(c))
	}
	b.WriteString("|\n")
}
