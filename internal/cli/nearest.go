package cli

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// nearest returns the candidate that the text was probably meant to be, "" when none is near. The first of equals wins.
func nearest(text string, candidates []string) string {
	const longest = 100 // nobody mistypes a hundred letters, and the comparison is quadratic
	if len(text) > longest {
		return ""
	}
	text = strings.ToLower(text)
	best, shortest := "", max(1, len(text)/3)+1
	for _, candidate := range candidates {
		if d := levenshtein.ComputeDistance(text, strings.ToLower(candidate)); d < shortest {
			best, shortest = candidate, d
		}
	}
	return best
}
