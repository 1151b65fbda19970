package policy

import (
	"maps"
	"strings"

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

// compileApart compiles the documents so that a mistake in one does not hide those in the others:
// OPA stops at the end of the stage in which it met one, so those at fault are set aside and the rest is compiled again.
// The first compiler, which has seen all of them, is returned too.
func (l library) compileApart(configure func() *ast.Compiler) (*ast.Compiler, ast.Errors) {
	first := configure()
	first.Compile(l.modules())
	found := first.Errors
	rest := maps.Clone(l)
	for errs := first.Errors; len(errs) > 0; {
		before := len(rest)
		for _, err := range errs {
			if err.Location != nil {
				delete(rest, err.Location.File)
			}
		}
		if len(rest) == before || len(rest) == 0 {
			break
		}
		again := configure()
		again.Compile(rest.modules())
		errs = again.Errors
		for _, err := range errs {
			if !known(found, err) && !l.concernsMissing(err, rest) {
				found = append(found, err)
			}
		}
	}
	found.Sort()
	return first, found
}

func known(errs ast.Errors, wanted *ast.Error) bool {
	for _, err := range errs {
		if err.Equal(wanted) {
			return true
		}
	}
	return false
}

// concernsMissing tells whether an error may only be there because rules of its text's neighbours were set aside.
func (l library) concernsMissing(err *ast.Error, present library) bool {
	for file, d := range l {
		if d.module == nil || present[file] != nil && !d.partial {
			continue
		}
		if strings.Contains(err.Message, d.module.Package.Path.String()) {
			return true
		}
	}
	return false
}
