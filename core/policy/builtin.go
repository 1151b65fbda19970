package policy

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/topdown"
	opacache "github.com/open-policy-agent/opa/v1/topdown/cache"

	"decree.dev/core/source"
)

// BuiltinRequest asks for one call of a built-in function, for evaluators that do not have it.
type BuiltinRequest struct {
	Name string `json:"name"`
	// Operands is the JSON of OPA's terms, in a text: numbers stay as they are written.
	Operands string `json:"operands"`
}

// BuiltinValue is what the function yields: a term's JSON, or why it is undefined.
type BuiltinValue struct {
	// Term is absent if the function is undefined for the operands. A relation gives the array of all that it yields.
	Term string `json:"term,omitempty"`
	// Error is what went wrong, with OPA's code; `Halts` if it would end an evaluation.
	Error string `json:"error,omitempty"`
	Code  string `json:"code,omitempty"`
	Halts bool   `json:"halts,omitempty"`
}

// values keeps what functions compile from their operands, such as regular expressions.
var values = opacache.NewInterQueryValueCache(context.Background(), nil)

// Builtin calls a built-in function with OPA's own implementation.
func Builtin(request BuiltinRequest) (BuiltinValue, []source.Diagnostic) {
	limitBuiltins()
	declared, call := ast.BuiltinMap[request.Name], topdown.GetBuiltin(request.Name)
	if declared == nil || call == nil || isForbiddenName(request.Name) {
		return BuiltinValue{}, []source.Diagnostic{{
			Code: "rego_unknown_builtin", Severity: source.Error, Message: "there is no built-in function `" + request.Name + "` for policies",
		}}
	}
	var operands []*ast.Term
	if err := json.Unmarshal([]byte(request.Operands), &operands); err != nil {
		return BuiltinValue{}, badDocument("operands", err)
	}
	var yielded []*ast.Term
	err := call(topdown.BuiltinContext{
		Context: context.Background(), Cancel: topdown.NewCancel(), Capabilities: capabilities(),
		InterQueryBuiltinValueCache: values, Metrics: metrics.NoOp(), Location: ast.NewLocation(nil, queryFile, 1, 1),
	}, operands, func(term *ast.Term) error {
		yielded = append(yielded, term)
		return nil
	})
	if err != nil {
		return failedBuiltin(err), nil
	}
	if declared.Relation {
		return termValue(ast.ArrayTerm(yielded...))
	}
	if len(yielded) == 0 || yielded[0] == nil {
		return BuiltinValue{}, nil
	}
	return termValue(yielded[0])
}

func failedBuiltin(err error) BuiltinValue {
	var halt topdown.Halt
	halts := errors.As(err, &halt)
	if halts {
		err = halt.Err
	}
	var told *topdown.Error
	if errors.As(err, &told) {
		return BuiltinValue{Error: told.Message, Code: told.Code, Halts: halts}
	}
	return BuiltinValue{Error: err.Error(), Code: topdown.BuiltinErr, Halts: halts}
}

func termValue(term *ast.Term) (BuiltinValue, []source.Diagnostic) {
	text, err := json.Marshal(ast.NewTerm(term.Value))
	if err != nil {
		return BuiltinValue{}, badDocument("value", err)
	}
	return BuiltinValue{Term: string(text)}, nil
}
