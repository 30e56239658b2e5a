package engine

import "regexp"

// Regioner are the five regions, as documents write them.
var Regioner = []string{"hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"}

var kommunekode = regexp.MustCompile(`^[0-9]{4}$`)

// Kommunekode tells whether the text has the form of a kommunekode: four digits.
func Kommunekode(s string) bool { return kommunekode.MatchString(s) }
