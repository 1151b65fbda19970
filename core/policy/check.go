package policy

import (
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/policy/flow"
	"decree.dev/core/source"
)

// CheckRequest asks for everything that can be said of modules without running them.
type CheckRequest struct {
	Modules []source.Text `json:"modules"`
	// Library is imported but not reported on.
	Library     []source.Text  `json:"library"`
	InputSchema map[string]any `json:"inputSchema"`
}

// CheckValue is what Check answers.
type CheckValue struct {
	Modules     []CheckedModule     `json:"modules"`
	Diagnostics []source.Diagnostic `json:"diagnostics"`
}

// CheckedModule describes one of the modules asked about.
type CheckedModule struct {
	File             string          `json:"file"`
	Package          string          `json:"package,omitempty"`
	PackageRange     *source.Range   `json:"packageRange,omitempty"`
	Annotations      json.RawMessage `json:"annotations,omitempty"`
	AnnotationsRange *source.Range   `json:"annotationsRange,omitempty"`
	Rules            []CheckedRule   `json:"rules"`
	Reads            []Read          `json:"reads"`
}

// CheckedRule is one rule of a module.
type CheckedRule struct {
	Name        string          `json:"name"`
	Range       source.Range    `json:"range"`
	Annotations json.RawMessage `json:"annotations,omitempty"`
}

// Check parses, compiles and type checks modules, and follows what they read of the input.
func Check(request CheckRequest) (CheckValue, []source.Diagnostic) {
	all := readReached(request.Modules, request.Library)
	schemas := schemaSet(request)
	compiler, errs := all.compileApart(func() *ast.Compiler {
		return newCompiler().WithStrict(true).WithSchemas(schemas)
	})
	asked := make(map[string]bool, len(request.Modules))
	for _, text := range request.Modules {
		asked[text.File] = true
	}
	if len(errs) == 0 {
		compilations.put(all.fingerprint(), compiler)
	}
	reads := flow.Follow(compiler, func(module *ast.Module) bool { return asked[module.Package.Location.File] })

	value := CheckValue{Modules: []CheckedModule{}, Diagnostics: []source.Diagnostic{}}
	value.Diagnostics = append(value.Diagnostics, all.problems(request.Modules)...)
	ours := all.unknownNames(reads, request.InputSchema)
	for _, text := range request.Modules {
		if module := compiler.Modules[text.File]; module != nil {
			ours = append(ours, all[text.File].forbiddenCalls(module)...)
		}
		value.Modules = append(value.Modules, all[text.File].describe(reads))
	}
	for _, err := range errs {
		if d := all.blamed(err, asked); d != nil && !saidBetter(d.problem(err), ours) {
			value.Diagnostics = append(value.Diagnostics, request.withNearFunction(d, err))
		} else if err.Location == nil {
			value.Diagnostics = append(value.Diagnostics, all.problem(err))
		}
	}
	value.Diagnostics = append(value.Diagnostics, ours...)
	return value, nil
}

// blamed is the document that an error is reported on: not a library, and not one that only parses in part,
// because what does not parse may be what is missing.
func (l library) blamed(err *ast.Error, asked map[string]bool) *document {
	if err.Location == nil || !asked[err.Location.File] {
		return nil
	}
	d := l[err.Location.File]
	if d.partial || l.concernsMissing(err, l.modules()) {
		return nil
	}
	return d
}

func schemaSet(request CheckRequest) *ast.SchemaSet {
	if request.InputSchema == nil {
		return nil
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, narrowed(request.InputSchema, request.Modules))
	return schemas
}
