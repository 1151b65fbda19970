package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/types"
)

// sleep is a function that a few cases call; OPA's tests declare it.
var sleep = &ast.Builtin{Name: "test.sleep", Decl: types.NewFunction(types.Args(types.S), types.NewNull())}

func init() {
	topdown.RegisterBuiltinFunc(sleep.Name, func(_ topdown.BuiltinContext, operands []*ast.Term, iter func(*ast.Term) error) error {
		text, _ := operands[0].Value.(ast.String)
		duration, err := time.ParseDuration(string(text))
		if err != nil {
			return err
		}
		time.Sleep(duration)
		return iter(ast.NullTerm())
	})
	rego.RegisterPlugin(planTarget, planner{})
}

type run struct {
	version ast.RegoVersion
	c       cases.TestCase
}

func (r run) input() (ast.Value, error) {
	if r.c.InputTerm != nil {
		term, err := ast.ParseTerm(*r.c.InputTerm)
		if err != nil {
			return nil, err
		}
		return term.Value, nil
	}
	if r.c.Input == nil {
		return nil, nil
	}
	return ast.InterfaceToValue(*r.c.Input)
}

func (r run) options(more ...func(*rego.Rego)) []func(*rego.Rego) {
	options := []func(*rego.Rego){
		rego.Query(r.c.Query), rego.SetRegoVersion(r.version),
		rego.Capabilities(ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(r.c.ExperimentalKeywords))),
	}
	for i, module := range r.c.Modules {
		options = append(options, rego.Module(fmt.Sprintf("module-%d.rego", i), module))
	}
	return append(options, more...)
}

// topdown asks OPA's evaluator; refused says why the case does not compile.
func (r run) topdown(ctx context.Context, input ast.Value) (result outcome, refused string) {
	store := inmem.New()
	if r.c.Data != nil {
		store = inmem.NewFromObject(*r.c.Data)
	}
	query, err := rego.New(r.options(
		rego.Store(store), rego.StrictBuiltinErrors(r.c.StrictError), rego.GenerateJSON(termJSON),
	)...).PrepareForEval(ctx)
	if err != nil {
		return outcome{}, err.Error()
	}
	options := []rego.EvalOption{}
	if input != nil {
		options = append(options, rego.EvalParsedInput(input))
	}
	results, err := query.Eval(ctx, options...)
	if err != nil {
		var told *topdown.Error
		if errors.As(err, &told) {
			return outcome{Code: told.Code, Error: told.Message}, ""
		}
		return outcome{Error: err.Error()}, ""
	}
	result.Results = []map[string]string{}
	for _, one := range results {
		bindings := map[string]string{}
		for name, value := range one.Bindings {
			bindings[name] = value.(string)
		}
		result.Results = append(result.Results, bindings)
	}
	return result, ""
}

func termJSON(term *ast.Term, _ *rego.EvalContext) (any, error) {
	text, err := json.Marshal(ast.NewTerm(term.Value))
	return string(text), err
}

func (r run) wasm(ctx context.Context) (wasm []byte, failure string) {
	compiled, err := rego.New(r.options()...).Compile(ctx)
	if err != nil {
		return nil, err.Error()
	}
	return compiled.Bytes, ""
}

// planTarget names a target whose evaluator takes the plan out of the context and evaluates nothing.
const planTarget = "conformance-plan"

type planner struct{}

type planKey struct{}

func (planner) IsTarget(target string) bool { return target == planTarget }

func (planner) PrepareForEval(ctx context.Context, policy *ir.Policy, _ ...rego.PrepareOption) (rego.TargetPluginEval, error) {
	*ctx.Value(planKey{}).(**ir.Policy) = policy
	return planner{}, nil
}

func (planner) Eval(context.Context, *rego.EvalContext, ast.Value) (ast.Value, error) {
	return nil, errors.New("a plan is not evaluated here")
}

func (r run) plan(ctx context.Context) (plan json.RawMessage, failure string) {
	var policy *ir.Policy
	_, err := rego.New(r.options(rego.Target(planTarget))...).PrepareForEval(context.WithValue(ctx, planKey{}, &policy))
	if err != nil {
		return nil, err.Error()
	}
	plan, err = json.Marshal(policy)
	if err != nil {
		return nil, err.Error()
	}
	return plan, ""
}
