package cli

import (
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
)

// gate decides which findings fail a run (exit code 1).
type gate struct {
	alvor                 []engine.Alvor // breaches of these
	uoplyst, normkonflikt bool
}

// gateWords are the words of --fail-on: the first four exclude each other.
var gateWords = []string{"konceptkrav", "lovkrav", "anbefaling", "ingen", "uoplyst", "normkonflikt"}

// gate reads --fail-on. Where no weight is named it is konceptkrav: breaches of lovkrav and konceptkrav fail.
func (s *settings) gate() (gate, error) {
	weights := []engine.Alvor{engine.Lovkrav, engine.Konceptkrav, engine.Anbefaling}
	g := gate{alvor: weights[:2]}
	found := s.find(flagFailOn)
	words := found.list()
	if found.given() && len(words) == 0 {
		return g, usage("%s er tom; vælg mellem %s", found.source, strings.Join(gateWords, ", "))
	}
	chosen := ""
	for _, word := range words {
		switch word {
		case "uoplyst":
			g.uoplyst = true
			continue
		case "normkonflikt":
			g.normkonflikt = true
			continue
		case "ingen":
			g.alvor = nil
		default:
			i := slices.Index(weights, engine.Alvor(word))
			if i < 0 {
				return g, notOneOf(found.source, word, gateWords)
			}
			g.alvor = weights[:i+1]
		}
		if chosen != "" && chosen != word {
			return g, usage("%s har både '%s' og '%s'; vælg én af lovkrav, konceptkrav, anbefaling, ingen", found.source, chosen, word)
		}
		chosen = word
	}
	return g, nil
}

// add puts the conditions of the gate that come true in the result, such as "lovkrav", into met.
func (g gate) add(met map[string]bool, resultat *engine.Resultat) {
	for i := range resultat.Fund {
		g.addFund(met, &resultat.Fund[i])
	}
}

// addFund adds a finding, case by case. A waived breach does not count.
func (g gate) addFund(met map[string]bool, fund *engine.Fundtekst) {
	borne := false // by an occurrence
	for _, f := range fund.Forekomster {
		if f.Undtagelse == nil {
			g.addOne(met, fund.Alvor, f.Udfald, fund.DelAf+f.DelAf)
		}
		borne = borne || f.Udfald == fund.Udfald
	}
	if !borne && fund.Undtagelse == nil {
		g.addOne(met, fund.Alvor, fund.Udfald, fund.DelAf)
	}
}

// addOne judges a finding or an occurrence. A breach that is part of a conflict between norms counts with the conflict.
func (g gate) addOne(met map[string]bool, alvor engine.Alvor, udfald engine.Udfald, delAf string) {
	switch {
	case udfald == engine.Uoplyst && g.uoplyst:
		met["uoplyst"] = true
	case udfald == engine.Normkonflikt || udfald == engine.Brud && delAf != "":
		if g.normkonflikt {
			met["normkonflikt"] = true
		}
	case udfald == engine.Brud && slices.Contains(g.alvor, alvor):
		met[string(alvor)] = true
	}
}

// inOrder lists the conditions that came true, the weights first.
func inOrder(met map[string]bool) []string {
	var all []string
	for _, word := range []string{"lovkrav", "konceptkrav", "anbefaling", "normkonflikt", "uoplyst"} {
		if met[word] {
			all = append(all, word)
		}
	}
	return all
}
