package plan

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// Unsupported says that a policy has a plan that this package does not run. OPA's interpreter does.
type Unsupported struct{ What string }

func (e *Unsupported) Error() string { return "the plan is not supported: " + e.What }

func unsupported(format string, args ...any) error {
	return &Unsupported{fmt.Sprintf(format, args...)}
}

// place is where in the policies a statement stands.
type place struct{ file, row, col int32 }

func placeOf(l *ir.Location) place { return place{int32(l.File), int32(l.Row), int32(l.Col)} }

func (p *Program) location(at place) *ast.Location {
	if at.row == 0 || int(at.file) >= len(p.files) {
		return nil
	}
	return &ast.Location{File: p.files[at.file], Row: int(at.row), Col: int(at.col)}
}

// fail ends the evaluation with an error as OPA has it.
func (m *Machine) fail(err error) int {
	if m.err == nil {
		m.err = err
	}
	return failed
}

func (m *Machine) conflict(at place, message string) int {
	return m.fail(&topdown.Error{Code: topdown.ConflictErr, Message: message, Location: m.program.location(at)})
}
