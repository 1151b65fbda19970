package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// withNearFunction is what an error comes to. A function that its package does not have is underlined by its name, with the function
// of that package that was probably meant.
func (request CheckRequest) withNearFunction(d *document, err *ast.Error) source.Diagnostic {
	problem := d.problem(err)
	if problem.Code != undefinedCode {
		return problem
	}
	dot := strings.LastIndex(firstQuoted(problem.Message), ".")
	name := firstQuoted(problem.Message)
	path, isBelow := strings.CutPrefix(name[:max(dot, 0)], "data.")
	if !isBelow {
		return problem
	}
	wrong := name[dot+1:]
	place := d.wordIn(err.Location, wrong)
	problem.Range = &place
	if near, found := closest(wrong, request.functionsOf(path)); found {
		problem.Help = "did you mean `" + near + "`?"
	}
	return problem
}

// functionsOf are the functions that a package has in any of the texts.
func (request CheckRequest) functionsOf(path string) []string {
	var functions []string
	for _, text := range slices.Concat(request.Modules, request.Library) {
		module := read(text).module
		if module == nil || packageName(module) != path {
			continue
		}
		for _, rule := range module.Rules {
			if len(rule.Head.Args) > 0 {
				functions = append(functions, rule.Head.Ref().String())
			}
		}
	}
	return functions
}
