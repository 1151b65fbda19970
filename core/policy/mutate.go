package policy

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/policy/mutation"
	"decree.dev/core/source"
)

// MutateRequest asks which faulty versions of a policy its samples and tests notice.
type MutateRequest struct {
	// Modules are the policy's own: the text that is changed.
	Modules []source.Text `json:"modules"`
	Library []source.Text `json:"library"`
	// Entrypoints are slash paths of the rules that yield findings.
	Entrypoints []string `json:"entrypoints"`
	// Documents are inputs that the policy may judge differently.
	Documents []json.RawMessage `json:"documents"`
	// Tests are modules with tests of the policy.
	Tests []source.Text `json:"tests"`
	// Limit is how many versions are tried at most, spread evenly; 0: all.
	Limit int `json:"limit"`
}

// MutateValue is what Mutate answers.
type MutateValue struct {
	// Killed are the versions that flag something else in a document, or change the outcome of a test.
	Killed int `json:"killed"`
	// Survivors are the versions that nothing notices, each with what was changed and where.
	Survivors []source.Diagnostic `json:"survivors"`
	// Untried are the changes left out because of the limit or the time.
	Untried int `json:"untried"`
}

// maxMutateSeconds bounds one call; what is not tried by then is said to be so.
const maxMutateSeconds = 20

// Mutate makes small mistakes in a policy, one at a time, and looks which of them its documents and tests notice.
// A mistake that does not compile is none; one that only changes what is said of the same resources is none either.
func Mutate(request MutateRequest) (MutateValue, []source.Diagnostic) {
	limitBuiltins()
	all := readReached(slices.Concat(request.Modules, request.Tests), request.Library)
	if problems := all.problems(slices.Concat(request.Modules, request.Tests)); len(problems) > 0 {
		return MutateValue{}, problems
	}
	bench, problems := newWorkbench(all, request)
	if len(problems) > 0 {
		return MutateValue{}, problems
	}
	value := MutateValue{Survivors: []source.Diagnostic{}}
	mutants := bench.mutants()
	chosen := spread(mutants, request.Limit)
	value.Untried = len(mutants) - len(chosen)
	until := time.Now().Add(maxMutateSeconds * time.Second)
	for batch := range slices.Chunk(bench.make(chosen), bench.batchSize()) {
		if time.Now().After(until) {
			value.Untried += len(batch)
			continue
		}
		if !bench.try(batch) {
			_, problems := all.compile(newCompiler())
			return MutateValue{}, problems
		}
		for _, one := range batch {
			switch one.outcome {
			case noticed:
				value.Killed++
			case unnoticed:
				value.Survivors = append(value.Survivors, one.survived())
			}
		}
	}
	return value, nil
}

// spread takes at most so many, evenly from the first to the last.
func spread(mutants []*mutant, limit int) []*mutant {
	if limit <= 0 || len(mutants) <= limit {
		return mutants
	}
	chosen := make([]*mutant, limit)
	for i := range chosen {
		chosen[i] = mutants[i*len(mutants)/limit]
	}
	return chosen
}

type outcome int

const (
	// invalid versions do not compile.
	invalid outcome = iota
	noticed
	unnoticed
	// reworded versions say something else of the same resources.
	reworded
)

// mutant is a change of one of the policy's modules.
type mutant struct {
	mutation.Mutant
	document *document
	// changed is what is compiled: the change, with the rules that matter to it.
	changed map[*document]*ast.Module
	// parts are those that the change touches, others the rest.
	parts, others []*part
	outcome       outcome
}

func (m *mutant) survived() source.Diagnostic {
	place := m.document.rangeOf(m.Location)
	return source.Diagnostic{
		Code: "mutant_survived", Severity: source.Warning, File: m.document.File, Range: &place,
		Message: "nothing fails when " + m.Change,
		Help:    "add a test or a fixture that this changes, or leave out what makes no difference",
	}
}
