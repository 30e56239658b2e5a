package rapport

// The parts of SARIF 2.1.0 that are written, by their names in the standard
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html).

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name             string              `json:"name"`
	FullName         string              `json:"fullName"`
	ShortDescription sarifText           `json:"shortDescription"`
	Version          string              `json:"version"`
	SemanticVersion  string              `json:"semanticVersion,omitempty"`
	InformationURI   string              `json:"informationUri"`
	Language         string              `json:"language"`
	Properties       sarifDriverSaerlige `json:"properties"`
}

// sarifDriverSaerlige say which rules and parameters the documents were judged by.
type sarifDriverSaerlige struct {
	Digest    string `json:"digest"`
	Parametre string `json:"parametre"`
	Motor     string `json:"motor"`
}

// sarifText is a multiformatMessageString, or a message of text alone.
type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifRegel struct {
	ID                   string             `json:"id"`
	Name                 string             `json:"name"`
	ShortDescription     sarifText          `json:"shortDescription"`
	FullDescription      sarifText          `json:"fullDescription"`
	HelpURI              string             `json:"helpUri,omitempty"`
	Help                 sarifText          `json:"help"`
	DefaultConfiguration sarifIndstilling   `json:"defaultConfiguration"`
	Properties           sarifRegelSaerlige `json:"properties"`
}

type sarifIndstilling struct {
	Level niveau `json:"level"`
}

type sarifRegelSaerlige struct {
	Tags []string `json:"tags"`
}

type sarifFund struct {
	RuleID              string            `json:"ruleId"`
	RuleIndex           *int              `json:"ruleIndex,omitempty"`
	Kind                string            `json:"kind"`
	Level               niveau            `json:"level"`
	Message             sarifText         `json:"message"`
	Locations           []sarifSted       `json:"locations"`
	RelatedLocations    []sarifSted       `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string `json:"partialFingerprints"`
	Suppressions        []sarifUndtagelse `json:"suppressions"`
	Properties          sarifFundSaerlige `json:"properties"`
}

// sarifFundSaerlige is what a finding says that SARIF has no field for, by the names of schemas/resultat.json.
type sarifFundSaerlige struct {
	Udfald     string `json:"udfald"`
	Alvor      string `json:"alvor"`
	DokumentID string `json:"dokumentId,omitempty"`
	Gruppe     string `json:"gruppe,omitempty"`
	Noegle     string `json:"noegle,omitempty"`
	Frist      string `json:"frist,omitempty"`
	DelAf      string `json:"delAf,omitempty"`
	PrDato     string `json:"prDato,omitempty"`
}

type sarifUndtagelse struct {
	Kind          string `json:"kind"`
	Status        string `json:"status"`
	Justification string `json:"justification"`
}

type sarifSted struct {
	PhysicalLocation sarifFil          `json:"physicalLocation"`
	LogicalLocations []sarifLogiskSted `json:"logicalLocations,omitempty"`
	Message          *sarifText        `json:"message,omitempty"`
}

type sarifFil struct {
	ArtifactLocation sarifArtefakt `json:"artifactLocation"`
	Region           sarifRegion   `json:"region"`
}

type sarifArtefakt struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndColumn   int `json:"endColumn,omitempty"`
}

type sarifLogiskSted struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
}

type sarifKoersel struct {
	ExecutionSuccessful            bool           `json:"executionSuccessful"`
	ToolExecutionNotifications     []sarifMelding `json:"toolExecutionNotifications,omitempty"`
	ToolConfigurationNotifications []sarifMelding `json:"toolConfigurationNotifications,omitempty"`
}

type sarifMelding struct {
	Level          niveau            `json:"level"`
	Message        sarifText         `json:"message"`
	Locations      []sarifSted       `json:"locations,omitempty"`
	AssociatedRule *sarifRegelhenvis `json:"associatedRule,omitempty"`
}

type sarifRegelhenvis struct {
	ID    string `json:"id"`
	Index *int   `json:"index,omitempty"`
}

// sarifSaerlige are the numbers of a run, as in the json report.
type sarifSaerlige struct {
	Antal  samletAntal `json:"antal"`
	Delvis bool        `json:"delvis,omitempty"`
}
