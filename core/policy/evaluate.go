package policy

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"

	"decree.dev/core/source"
)

// EvaluateRequest asks for the results of a query.
type EvaluateRequest struct {
	Modules []source.Text `json:"modules"`
	// Library is what modules may import.
	Library []source.Text `json:"library"`
	Query   string        `json:"query"`
	// Input and Data stay as they came, so that no number is rounded.
	Input    json.RawMessage `json:"input"`
	Data     json.RawMessage `json:"data"`
	Trace    bool            `json:"trace"`
	Coverage bool            `json:"coverage"`
}

// EvaluateValue is what Evaluate answers.
type EvaluateValue struct {
	// Results has the value of the last expression of the query, one for each of its results.
	Results  []any                   `json:"results"`
	Trace    []TraceEvent            `json:"trace,omitempty"`
	Coverage map[string]FileCoverage `json:"coverage,omitempty"`
	Output   string                  `json:"output"`
}

// Evaluate runs a query with OPA's own evaluator.
func Evaluate(request EvaluateRequest) (EvaluateValue, []source.Diagnostic) {
	limitBuiltins()
	all := readNeeded(request.Modules, request.Library)
	if problems := all.problems(request.Modules); len(problems) > 0 {
		return EvaluateValue{}, problems
	}
	compiler, problems := all.compile(newCompiler().WithEnablePrintStatements(true))
	if len(problems) > 0 {
		return EvaluateValue{}, problems
	}
	query, problems := parseQuery(request.Query)
	if len(problems) > 0 {
		return EvaluateValue{}, problems
	}
	input, data, problems := request.documents()
	if len(problems) > 0 {
		return EvaluateValue{}, problems
	}
	var output bytes.Buffer
	prepared, err := rego.New(
		rego.Compiler(compiler), rego.ParsedQuery(query), rego.Store(inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false))),
		rego.UnsafeBuiltins(forbiddenNames()), rego.Capabilities(capabilities()),
		rego.EnablePrintStatements(true), rego.PrintHook(topdown.NewPrintHook(&output)),
	).PrepareForEval(context.Background())
	if err != nil {
		return EvaluateValue{}, all.failures(err, request.Query)
	}

	options := []rego.EvalOption{rego.EvalExternalCancel(newDeadline())}
	if input != nil {
		options = append(options, rego.EvalParsedInput(input))
	}
	trace := &recorder{documents: all}
	if request.Trace {
		options = append(options, rego.EvalQueryTracer(trace))
	}
	coverage := cover.New()
	if request.Coverage {
		options = append(options, rego.EvalQueryTracer(coverage))
	}
	results, err := prepared.Eval(context.Background(), options...)
	if err != nil {
		return EvaluateValue{}, all.failures(err, request.Query)
	}
	value := EvaluateValue{Results: []any{}, Output: output.String(), Trace: trace.events}
	for _, result := range results {
		value.Results = append(value.Results, result.Expressions[len(result.Expressions)-1].Value)
	}
	if request.Coverage {
		value.Coverage = coverageByLine(coverage.Report(all.modules()), all.modules())
	}
	return value, nil
}

// queryFile is the name under which mistakes in a query are reported.
const queryFile = "query"

func parseQuery(text string) (ast.Body, []source.Diagnostic) {
	d := queryDocument(text)
	if t, found := tooDeep(text, d.tokens); found {
		return nil, []source.Diagnostic{d.at(t.start, t.end, "rego_too_deep", "this nests too deep to be read", "split it")}
	}
	options := parserOptions()
	options.SkipRules = true
	query, err := ast.ParseBodyWithOpts(text, options)
	if err != nil {
		return nil, library{"": d}.failures(err, text)
	}
	if len(query) == 0 {
		return nil, []source.Diagnostic{{
			Code: parseCode, Severity: source.Error, File: queryFile,
			Message: "the query is empty", Help: "write e.g. `data.decree.custom.deny`",
		}}
	}
	return query, nil
}

func queryDocument(text string) *document {
	return &document{Text: source.Text{File: queryFile, Text: text}, index: source.NewIndex(text), tokens: scan(text)}
}

func (request EvaluateRequest) documents() (ast.Value, map[string]any, []source.Diagnostic) {
	var input ast.Value
	if request.Input != nil {
		var err error
		if input, err = ast.ValueFromReader(bytes.NewReader(request.Input)); err != nil {
			return nil, nil, badDocument("input", err)
		}
	}
	data := map[string]any{}
	if request.Data != nil {
		if err := util.UnmarshalJSON(request.Data, &data); err != nil {
			return nil, nil, badDocument("data", err)
		}
	}
	return input, data, nil
}

func badDocument(name string, err error) []source.Diagnostic {
	return []source.Diagnostic{{
		Code: "rego_bad_document", Severity: source.Error,
		Message: "`" + name + "` cannot be used: " + lowerFirst(err.Error()), Help: "`data` is an object; `input` is any JSON",
	}}
}
