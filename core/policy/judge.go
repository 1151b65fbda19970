package policy

import (
	"bytes"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// JudgeRequest asks what rules that yield findings say of documents.
type JudgeRequest struct {
	Modules []source.Text `json:"modules"`
	// Library is what modules may import.
	Library []source.Text `json:"library"`
	// Entrypoints are slash paths of the rules.
	Entrypoints []string `json:"entrypoints"`
	// Documents are inputs, each judged by itself.
	Documents []json.RawMessage `json:"documents"`
}

// JudgeValue is what Judge answers.
type JudgeValue struct {
	// Flagged has for each entrypoint, and in it for each document, the addresses of its findings, sorted.
	Flagged [][][]string `json:"flagged"`
}

// Judge evaluates rules over many documents with one compilation, which calls about the same modules share.
func Judge(request JudgeRequest) (JudgeValue, []source.Diagnostic) {
	limitBuiltins()
	all := readReached(request.Modules, request.Library)
	if problems := all.problems(request.Modules); len(problems) > 0 {
		return JudgeValue{}, problems
	}
	compiler, problems := all.compiled()
	if len(problems) > 0 {
		return JudgeValue{}, problems
	}
	inputs, problems := inputsOf(request.Documents)
	if len(problems) > 0 {
		return JudgeValue{}, problems
	}
	ask := newAsker(compiler)
	value := JudgeValue{Flagged: [][][]string{}}
	for _, entrypoint := range request.Entrypoints {
		rule := pathRef(entrypoint)
		flagged := make([][]string, len(inputs))
		for i, input := range inputs {
			findings, err := ask.value(rule, input, newDeadline())
			if err != nil {
				return JudgeValue{}, all.failures(err, "")
			}
			flagged[i] = addressesIn(findings)
		}
		value.Flagged = append(value.Flagged, flagged)
	}
	return value, nil
}

func inputsOf(documents []json.RawMessage) ([]*ast.Term, []source.Diagnostic) {
	inputs := make([]*ast.Term, len(documents))
	for i, raw := range documents {
		value, err := ast.ValueFromReader(bytes.NewReader(raw))
		if err != nil {
			return nil, badDocument("documents", err)
		}
		inputs[i] = ast.NewTerm(value)
	}
	return inputs, nil
}
