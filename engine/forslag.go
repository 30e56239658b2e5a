package engine

import "strings"

// nearest returns the candidate that text was probably meant to be, "" when none is near. Letters' case, æ/ae, ø/oe,
// å/aa and the choice between space, hyphen and underscore do not count as differences.
func nearest(text string, candidates []string) string {
	const longest = 100 // nobody mistypes a hundred letters, and the comparison is quadratic
	if len(text) > longest {
		return ""
	}
	wanted := []rune(plain.Replace(strings.ToLower(text)))
	best, bestDistance := "", -1
	for _, candidate := range candidates {
		c := []rune(plain.Replace(strings.ToLower(candidate)))
		limit := min(max(1, max(len(wanted), len(c))/3), 4)
		if max(len(wanted)-len(c), len(c)-len(wanted)) > limit {
			continue
		}
		d := editDistance(wanted, c)
		if d > limit || d >= len(c) { // a one-letter name has nothing in common with another letter
			continue
		}
		if bestDistance < 0 || d < bestDistance || d == bestDistance && candidate < best {
			best, bestDistance = candidate, d
		}
	}
	return best
}

var plain = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", " ", "_", "-", "_")

// editDistance counts insertions, deletions, substitutions and swaps of two neighbours (optimal string alignment).
func editDistance(a, b []rune) int {
	before, previous, current := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range previous {
		previous[j] = j
	}
	for i := 1; i <= len(a); i++ {
		current[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			current[j] = min(previous[j]+1, current[j-1]+1, previous[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				current[j] = min(current[j], before[j-2]+1)
			}
		}
		before, previous, current = previous, current, before
	}
	return previous[len(b)]
}
