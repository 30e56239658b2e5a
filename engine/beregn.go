package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/pladstjek/pladstjek/engine/plan"
)

// Beregn asks for a value that rules share, so that what a report says is what the rules go by. navn is its name under
// data.felles ("kvartalstal.talt"), input what it is asked about, as a tree that encoding/json can write; the value is
// decoded into into, as encoding/json does. The error is ctx's, or says that there is no such value for the input.
func (e *Engine) Beregn(ctx context.Context, navn string, input, into any) error {
	pakke, _, _ := strings.Cut(navn, ".")
	value, err := e.askOnce(ctx, pakke, "data.felles."+navn, input)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return fmt.Errorf("felles.%s kunne ikke beregnes: %w", navn, err)
	case !value.Defined():
		return fmt.Errorf("felles.%s har ingen værdi for det givne", navn)
	}
	plain, err := ast.JSON(value.Term())
	if err != nil {
		return fmt.Errorf("felles.%s: %w", navn, err)
	}
	text, err := json.Marshal(plain)
	if err != nil {
		return fmt.Errorf("felles.%s: %w", navn, err)
	}
	return json.Unmarshal(text, into)
}

// askOnce asks a part of the rule set a question by its text, prepared the first time, about an input that encoding/json can write;
// undefined where there is no answer.
func (e *Engine) askOnce(ctx context.Context, part, text string, input any) (plan.Value, error) {
	if err := ctx.Err(); err != nil {
		return plan.Value{}, err
	}
	term, err := ast.InterfaceToValue(input)
	if err != nil {
		return plan.Value{}, err
	}
	if e.motor == Plan {
		if value, err := e.askPart(ctx, part, text, term); err == nil || ctx.Err() != nil {
			return value, err
		} // OPA's interpreter decides and words the error
	}
	return e.askReference(ctx, part, text, term)
}

// askReference asks OPA's interpreter.
func (e *Engine) askReference(ctx context.Context, part, text string, term ast.Value) (plan.Value, error) {
	query, err := e.once(ctx, part, text)
	if err != nil {
		return plan.Value{}, err
	}
	run, err := e.begin(ctx)
	if err != nil {
		return plan.Value{}, err
	}
	defer run.end()
	answer, err := run.eval(query, term)
	if err != nil || answer == nil {
		return plan.Value{}, err
	}
	return plan.FromTerm(answer.Value)
}
