package cli

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeShowsWhatDemoPrints holds the finding in the README to the report of the examples, to the letter.
func TestReadmeShowsWhatDemoPrints(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, found := strings.Cut(string(readme), "```\nBRUD ")
	shown, _, closed := strings.Cut(shown, "```")
	if !found || !closed {
		t.Fatal("the README shows no breach")
	}
	environment, stdout, stderr := started()
	Run(t.Context(), []string{"check", "../../testcases/eksempler/06-revurdering-en-dag-for-sent.json"}, environment)
	for _, part := range strings.Split(strings.TrimSpace("BRUD "+shown), "\n\n") {
		if !strings.Contains(stdout.String(), part+"\n") {
			t.Errorf("not in the report:\n%s\nstderr: %s\n%s", part, stderr, stdout)
		}
	}
}
