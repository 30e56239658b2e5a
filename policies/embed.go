// Package policies holds the rule set: what the law says, as Rego, with its dated parameters, calendar and sources.
package policies

import "embed"

// FS is the rule set as it stands in the repository. Tests of rules are in it too; the engine leaves them out.
//
//go:embed main.rego regler felles parametre kalender/data.json kilder
var FS embed.FS
