package policy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/tester"

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
	all := readNeeded(slices.Concat(request.Modules, request.Tests), request.Library)
	if problems := all.problems(slices.Concat(request.Modules, request.Tests)); len(problems) > 0 {
		return MutateValue{}, problems
	}
	if compiler, problems := all.compile(newCompiler()); compiler.Failed() {
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
	for batch := range slices.Chunk(chosen, bench.batchSize()) {
		if time.Now().After(until) {
			value.Untried += len(batch)
			continue
		}
		for _, one := range bench.try(batch) {
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
	outcome  outcome
}

func (m *mutant) survived() source.Diagnostic {
	place := m.document.rangeOf(m.Location)
	return source.Diagnostic{
		Code: "mutant_survived", Severity: source.Warning, File: m.document.File, Range: &place,
		Message: "nothing fails when " + m.Change,
		Help:    "add a test or a fixture that this changes, or leave out what makes no difference",
	}
}

// workbench is what all versions of a policy have in common.
type workbench struct {
	own, tests  []*document
	shared      map[string]*ast.Module
	paths       []ast.Ref
	entrypoints []ast.Ref
	sights      []*sight
}

// sight is one thing to look at in a version: what it flags in a document, or the outcome of a test.
type sight struct {
	input *ast.Term
	test  ast.Ref
	// original is what the policy as it is shows.
	original *seen
}

// seen is what a sight shows: what the verdict is, and all that is said.
type seen struct{ verdict, said string }

func newWorkbench(all library, request MutateRequest) (*workbench, []source.Diagnostic) {
	bench := &workbench{shared: all.modules()}
	for _, text := range slices.Concat(request.Modules, request.Tests) {
		d := all[text.File]
		delete(bench.shared, text.File)
		bench.paths = append(bench.paths, d.module.Package.Path)
	}
	for _, text := range request.Modules {
		bench.own = append(bench.own, all[text.File])
	}
	for _, entrypoint := range request.Entrypoints {
		bench.entrypoints = append(bench.entrypoints, pathRef(entrypoint))
	}
	for _, raw := range request.Documents {
		value, err := ast.ValueFromReader(bytes.NewReader(raw))
		if err != nil {
			return nil, badDocument("documents", err)
		}
		bench.sights = append(bench.sights, &sight{input: ast.NewTerm(value)})
	}
	for _, text := range request.Tests {
		d := all[text.File]
		bench.tests = append(bench.tests, d)
		for _, test := range testsOf(d.module) {
			bench.sights = append(bench.sights, &sight{test: test})
		}
	}
	return bench, nil
}

func testsOf(module *ast.Module) []ast.Ref {
	var tests []ast.Ref
	for _, rule := range module.Rules {
		name := rule.Head.Ref().GroundPrefix()
		ref := module.Package.Path.Extend(name)
		isNew := !slices.ContainsFunc(tests, func(known ast.Ref) bool { return known.Equal(ref) })
		if isNew && strings.HasPrefix(name.String(), tester.TestPrefix) {
			tests = append(tests, ref)
		}
	}
	return tests
}

func (b *workbench) yields(name string) bool {
	return slices.ContainsFunc(b.entrypoints, func(ref ast.Ref) bool { return ref[len(ref)-1].Equal(ast.StringTerm(name)) })
}

// mutants are those of all modules that differ from the policy and from each other.
func (b *workbench) mutants() []*mutant {
	var mutants []*mutant
	for _, d := range b.own {
		known := map[string]bool{d.module.String(): true}
		for _, made := range mutation.Of(d.module, b.yields) {
			if text := made.Apply(d.module, b.yields).String(); !known[text] {
				known[text] = true
				mutants = append(mutants, &mutant{Mutant: made, document: d})
			}
		}
	}
	return mutants
}

// batchSize is how many versions are compiled together: tests are copied for each.
func (b *workbench) batchSize() int {
	if len(b.tests) > 0 {
		return 16
	}
	return 128
}

const original = "original"

// try compiles versions side by side, beside the original, and looks at each until something differs.
func (b *workbench) try(mutants []*mutant) []*mutant {
	versions := map[string][]*ast.Module{original: b.version(original, nil)}
	for i, one := range mutants {
		versions[nameOfVersion(i)] = b.version(nameOfVersion(i), one)
	}
	ask := newAsker(compileVersions(b.shared, versions))
	for i, one := range mutants {
		if versions[nameOfVersion(i)] != nil {
			one.outcome = b.look(ask, nameOfVersion(i))
			if one.outcome == reworded && !one.Wording {
				one.outcome = unnoticed
			}
		}
	}
	return mutants
}

func nameOfVersion(i int) string { return fmt.Sprintf("version%d", i) }

func (b *workbench) version(name string, changed *mutant) []*ast.Module {
	var modules []*ast.Module
	for _, d := range slices.Concat(b.own, b.tests) {
		module := d.module.Copy()
		if changed != nil && changed.document == d {
			module = changed.Apply(d.module, b.yields)
		}
		move(module, b.paths, name)
		modules = append(modules, module)
	}
	return modules
}

func (b *workbench) look(ask asker, version string) outcome {
	found := unnoticed
	for i, at := range b.sights {
		if at.original == nil {
			shown := b.see(ask, original, at)
			at.original = &shown
		}
		shown := b.see(ask, version, at)
		if shown.verdict != at.original.verdict {
			// What one mistake shows in, the next one likely does too.
			b.sights = slices.Insert(slices.Delete(b.sights, i, i+1), 0, at)
			return noticed
		}
		if shown.said != at.original.said {
			found = reworded
		}
	}
	return found
}

func (b *workbench) see(ask asker, version string, at *sight) seen {
	below := func(ref ast.Ref) ast.Ref { return append(ast.Ref{ref[0], ast.StringTerm(version)}, ref[1:]...) }
	if at.test != nil {
		outcome := text(ask.ask(below(at.test), nil))
		return seen{verdict: outcome, said: outcome}
	}
	var shown seen
	for _, entrypoint := range b.entrypoints {
		findings := ask.ask(below(entrypoint), at.input)
		shown.verdict += strings.Join(flaggedBy(findings), " ") + "\n"
		shown.said += text(findings) + "\n"
	}
	return shown
}

func text(term *ast.Term) string {
	if term == nil {
		return ""
	}
	return term.String()
}
