package policy

import (
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"decree.dev/core/source"
)

// failures words whatever OPA returns as an error.
func (l library) failures(err error, query string) []source.Diagnostic {
	documents := library{"": queryDocument(query)}
	for file, d := range l {
		documents[file] = d
	}
	var several ast.Errors
	var one *ast.Error
	var atRunTime *topdown.Error
	switch {
	case errors.As(err, &several):
		var problems []source.Diagnostic
		for _, each := range several {
			problems = append(problems, documents.problem(each))
		}
		return problems
	case errors.As(err, &one):
		return []source.Diagnostic{documents.problem(one)}
	case errors.As(err, &atRunTime):
		return []source.Diagnostic{documents.runtimeProblem(atRunTime)}
	}
	return []source.Diagnostic{{Code: "rego_evaluation_error", Severity: source.Error, Message: lowerFirst(err.Error())}}
}

func (l library) runtimeProblem(err *topdown.Error) source.Diagnostic {
	problem := source.Diagnostic{Code: "rego_evaluation_error", Severity: source.Error, Message: lowerFirst(oneLine(err.Message))}
	if topdown.IsCancel(err) {
		problem.Code = "rego_timeout"
		problem.Message = "the evaluation took too long and was ended"
		problem.Help = "look for nested loops over the same large collection"
	}
	if err.Location != nil && l[err.Location.File] != nil {
		d := l[err.Location.File]
		place := d.headline(err.Location)
		problem.File, problem.Range = d.File, &place
	}
	return problem
}

// oneLine joins what OPA lists below a message.
func oneLine(message string) string {
	lines := strings.Split(message, "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return strings.TrimSuffix(lines[0]+" "+strings.Join(lines[1:], ", "), " ")
}
