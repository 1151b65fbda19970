package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// library is a set of documents by name, those that parse.
type library map[string]*document

func readAll(texts []source.Text) library {
	documents := make(library, len(texts))
	for _, text := range texts {
		documents[text.File] = read(text)
	}
	return documents
}

// problems are those of the documents by themselves, in the order of texts.
func (l library) problems(texts []source.Text) []source.Diagnostic {
	var problems []source.Diagnostic
	for _, text := range texts {
		problems = append(problems, l[text.File].problems...)
	}
	return problems
}

func (l library) modules() map[string]*ast.Module {
	modules := make(map[string]*ast.Module, len(l))
	for file, d := range l {
		if d.module != nil {
			modules[file] = d.module
		}
	}
	return modules
}

func newCompiler() *ast.Compiler {
	return ast.NewCompiler().
		SetErrorLimit(0).
		WithCapabilities(capabilities()).
		WithUnsafeBuiltins(forbiddenNames()).
		WithDefaultRegoVersion(ast.RegoV1)
}

// compile compiles the documents; the diagnostics are what OPA has against them.
func (l library) compile(compiler *ast.Compiler) (*ast.Compiler, []source.Diagnostic) {
	compiler.Compile(l.modules())
	var problems []source.Diagnostic
	for _, err := range compiler.Errors {
		problems = append(problems, l.problem(err))
	}
	return compiler, problems
}

func (l library) problem(err *ast.Error) source.Diagnostic {
	if err.Location == nil || l[err.Location.File] == nil {
		return source.Diagnostic{Code: ownCodes[err.Code], Severity: source.Error, Message: lowerFirst(err.Message)}
	}
	return l[err.Location.File].problem(err)
}
