package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Beregn asks for a value that rules share, so that what a report says is what the rules go by. navn is its name under
// data.felles ("kvartalstal.talt"), input what it is asked about, as a tree that encoding/json can write; the value is
// decoded into into, as encoding/json does. The error is ctx's, or says that there is no such value for the input.
func (e *Engine) Beregn(ctx context.Context, navn string, input, into any) error {
	query, err := e.once(ctx, "data.felles."+navn)
	if err != nil {
		return err
	}
	text, err := json.Marshal(input)
	if err != nil {
		return err
	}
	value, err := ast.ValueFromReader(bytes.NewReader(text))
	if err != nil {
		return err
	}
	run, err := e.begin(ctx)
	if err != nil {
		return err
	}
	defer run.end()
	term, err := run.eval(query, value)
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
	if text, err = json.Marshal(plain); err != nil {
		return fmt.Errorf("felles.%s: %w", navn, err)
	}
	return json.Unmarshal(text, into)
}
