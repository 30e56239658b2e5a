package plan

import (
	"context"
	"errors"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/rego"
)

// target is the name under which OPA's compiler hands its plans to this package.
const target = "pladstjek-plan"

// receiver takes the plan that OPA's compiler made: it is the one way to have it without writing it out.
type receiver struct{}

func (receiver) IsTarget(name string) bool { return name == target }

type planKey struct{}

func (receiver) PrepareForEval(ctx context.Context, policy *ir.Policy, _ ...rego.PrepareOption) (rego.TargetPluginEval, error) {
	into, ok := ctx.Value(planKey{}).(**ir.Policy)
	if !ok {
		return nil, errors.New("no one asked for the plan")
	}
	*into = policy
	return noEvaluation{}, nil
}

type noEvaluation struct{}

func (noEvaluation) Eval(context.Context, *rego.EvalContext, ast.Value) (ast.Value, error) {
	return nil, errors.New("the plan is not evaluated by OPA")
}

var register = sync.OnceFunc(func() { rego.RegisterPlugin(target, receiver{}) })

// FromOPA is the plan that OPA's compiler makes of a query to compiled policies, without any optimisation. The query's plan is
// called "eval". The error is OPA's: there are policies that its planner does not plan.
func FromOPA(ctx context.Context, query string, compiler *ast.Compiler, options ...func(*rego.Rego)) (*ir.Policy, error) {
	register()
	var policy *ir.Policy
	options = append([]func(*rego.Rego){rego.Query(query), rego.Compiler(compiler)}, options...)
	_, err := rego.New(append(options, rego.Target(target))...).PrepareForEval(context.WithValue(ctx, planKey{}, &policy))
	if err == nil && policy == nil {
		err = errors.New("OPA made no plan")
	}
	return policy, err
}
