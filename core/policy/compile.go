package policy

import (
	"context"
	"encoding/base64"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"

	"decree.dev/core/source"
)

// CompileRequest asks for a form of the modules that other evaluators run.
type CompileRequest struct {
	Modules []source.Text `json:"modules"`
	// Entrypoints are slash paths of rules or packages.
	Entrypoints []string `json:"entrypoints"`
	// Target is `wasm` or `plan`.
	Target string `json:"target"`
}

// CompileValue has the form that was asked for.
type CompileValue struct {
	Wasm string          `json:"wasm,omitempty"`
	Plan json.RawMessage `json:"plan,omitempty"`
}

// Compile makes WebAssembly (in base64) or OPA's intermediate representation of the modules.
func Compile(request CompileRequest) (CompileValue, []source.Diagnostic) {
	all := readAll(request.Modules)
	if problems := all.problems(request.Modules); len(problems) > 0 {
		return CompileValue{}, problems
	}
	compiler, problems := all.compile(newCompiler())
	if len(problems) > 0 {
		return CompileValue{}, problems
	}
	if problems := unknownEntrypoints(compiler, request.Entrypoints); len(problems) > 0 {
		return CompileValue{}, problems
	}
	build := compile.New().
		WithTarget(request.Target).
		WithEntrypoints(request.Entrypoints...).
		WithBundle(all.bundle()).
		WithCapabilities(capabilities()).
		WithPruneUnused(true).
		WithRegoVersion(ast.RegoV1)
	if err := build.Build(context.Background()); err != nil {
		return CompileValue{}, all.failures(err, "")
	}
	if request.Target == compile.TargetPlan {
		return CompileValue{Plan: build.Bundle().PlanModules[0].Raw}, nil
	}
	return CompileValue{Wasm: base64.StdEncoding.EncodeToString(build.Bundle().WasmModules[0].Raw)}, nil
}

func unknownEntrypoints(compiler *ast.Compiler, entrypoints []string) []source.Diagnostic {
	var problems []source.Diagnostic
	for _, entrypoint := range entrypoints {
		if len(compiler.GetRules(pathRef(entrypoint))) == 0 {
			problems = append(problems, source.Diagnostic{
				Code: "rego_unknown_entrypoint", Severity: source.Error,
				Message: "there is no rule at `" + entrypoint + "`", Help: "write package and rule with slashes, e.g. `decree/custom/deny`",
			})
		}
	}
	return problems
}

// bundle copies the modules: OPA takes the entry points out of those it is given.
func (l library) bundle() *bundle.Bundle {
	b := &bundle.Bundle{Data: map[string]any{}}
	b.SetRegoVersion(ast.RegoV1)
	b.Manifest.Init()
	for file, module := range l.modules() {
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: file, Path: file, Raw: []byte(l[file].Text.Text), Parsed: module.Copy()})
	}
	return b
}
