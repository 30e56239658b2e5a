package cli

import (
	"bytes"
	"io"
	"os"
	"regexp"
)

// looked is how much of a file is looked at to know what it is.
const looked = 1 << 20

// reportBeginnings are what our own reports begin with that could be met among the documents: one may be written over by the next.
var reportBeginnings = []string{"{\n  \"resultater\":", `{"format":"pladstjek-`, `{"$schema":`, "{\n\"$schema\":"}

// refuseControls refuses a report that would be written over a file that steers the run, or over a document, wherever it lies: what
// folders hold is not known before they are walked. A document of the type that the report itself is may be written over.
func (s *settings) refuseControls(plans planned, waivers, dokumenttype string) error {
	controls := []string{waivers, s.find(flagConfig).text()}
	if controls[1] == "" {
		controls[1] = nearestConfiguration()
	}
	if found := s.find(flagParameters); found.given() {
		controls = append(controls, found.path(found.text()))
	}
	for _, plan := range plans {
		info, err := os.Stat(plan.path)
		if plan.path == "" || err != nil || !info.Mode().IsRegular() {
			continue
		}
		for _, control := range controls {
			if other, err := os.Stat(control); err == nil && os.SameFile(info, other) {
				return usage("rapporten ville blive skrevet oven i '%s', som styrer kørslen: vælg et andet navn", shownName(plan.path))
			}
		}
		if held := documentIn(plan.path); held != "" && held != dokumenttype {
			return usage("rapporten ville blive skrevet oven i '%s', som er et dokument: vælg et andet navn", shownName(plan.path))
		}
	}
	return nil
}

// documentIn is the type of the document that check would find in a file of that name in a folder; "" where it would find none.
func documentIn(path string) string {
	kind := kindOf(path)
	switch {
	case kind.holds == holdsOther:
		return ""
	case kind.gzip || kind.holds != holdsOne && kind.holds != holdsLines:
		return "arkiv"
	}
	file, err := os.Open(path)
	if err != nil {
		return "" // it will be told when the report is opened
	}
	defer file.Close()
	beginning, _ := io.ReadAll(io.LimitReader(file, looked))
	for _, report := range reportBeginnings {
		if bytes.HasPrefix(beginning, []byte(report)) {
			return ""
		}
	}
	if found := typeOfDocument.FindSubmatch(beginning); found != nil {
		return string(found[1])
	}
	return ""
}

var typeOfDocument = regexp.MustCompile(`"dokumenttype"\s*:\s*"([^"]+)"`)
