// Package schemas holds the JSON Schemas (2020-12) of the documents that pladstjek reads and writes.
//
// Each file describes one type and stands alone. It refers to its own definitions only, so that neither the engine
// nor OPA's type checker ever has to look outside it. faelles.json is the single source of the definitions that
// several types share, and the file of each type carries a copy of those it uses.
//
// "opa check -s schemas" parses every file of this folder as YAML, this one too. What stands here must therefore be
// one plain YAML scalar. Write no colon that is followed by a space, and no number sign after a space.
package schemas

import "embed"

// FS holds every schema of this folder at its root, named "<dokumenttype>.json", and "faelles.json".
//
//go:embed *.json
var FS embed.FS
