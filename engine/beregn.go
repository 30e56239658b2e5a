package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Beregn asks for a value that rules share, so that what a report says is what the rules go by. navn is its name under
// data.felles ("kvartalstal.talt"), input what it is asked about, as a tree that encoding/json can write; the value is
// decoded into into, as encoding/json does. The error is ctx's, or says that there is no such value for the input.
func (e *Engine) Beregn(ctx context.Context, navn string, input, into any) error {
	pakke, _, _ := strings.Cut(navn, ".")
	term, err := e.askOnce(ctx, pakke, "data.felles."+navn, input)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return fmt.Errorf("felles.%s kunne ikke beregnes: %w", navn, err)
	case term == nil:
		return fmt.Errorf("felles.%s har ingen værdi for det givne", navn)
	}
	plain, err := ast.JSON(term.Value)
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
// nil where there is no answer.
func (e *Engine) askOnce(ctx context.Context, part, text string, input any) (*ast.Term, error) {
	query, err := e.once(ctx, part, text)
	if err != nil {
		return nil, err
	}
	value, err := ast.InterfaceToValue(input)
	if err != nil {
		return nil, err
	}
	run, err := e.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer run.end()
	return run.eval(query, value)
}
