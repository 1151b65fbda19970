package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/tester"

	"decree.dev/core/policy/mutation"
	"decree.dev/core/source"
)

// workbench is what all versions of a policy have in common.
type workbench struct {
	own, tests  []*document
	parts       []*part
	shared      map[string]*ast.Module
	paths       []ast.Ref
	entrypoints []ast.Ref
	sights      []*sight
}

// sight is one thing to look at in a version: what it flags in a document, or the outcome of a test.
type sight struct {
	input *ast.Term
	test  ast.Ref
}

// shown is what a version shows at a sight, sorted: what is flagged, and all that is said of it.
type shown struct{ flagged, said []string }

func (s shown) with(other shown) shown {
	return shown{flagged: merged(s.flagged, other.flagged), said: merged(s.said, other.said)}
}

func (s shown) equal(other shown) bool {
	return slices.Equal(s.flagged, other.flagged) && slices.Equal(s.said, other.said)
}

func merged(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

func newWorkbench(all library, request MutateRequest) (*workbench, []source.Diagnostic) {
	bench := &workbench{shared: all.modules()}
	for _, text := range slices.Concat(request.Modules, request.Tests) {
		delete(bench.shared, text.File)
		bench.paths = append(bench.paths, all[text.File].module.Package.Path)
	}
	for _, text := range request.Modules {
		bench.own = append(bench.own, all[text.File])
	}
	for _, entrypoint := range request.Entrypoints {
		bench.entrypoints = append(bench.entrypoints, pathRef(entrypoint))
	}
	inputs, problems := inputsOf(request.Documents)
	if len(problems) > 0 {
		return nil, problems
	}
	for _, input := range inputs {
		bench.sights = append(bench.sights, &sight{input: input})
	}
	for _, text := range request.Tests {
		bench.tests = append(bench.tests, all[text.File])
		for _, test := range testsOf(all[text.File].module) {
			bench.sights = append(bench.sights, &sight{test: test})
		}
	}
	// A test may look at any part of the policy.
	apart := func(name string) bool { return len(bench.tests) == 0 && bench.yields(name) }
	bench.parts = partsOf(bench.own, apart)
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

// mutants are those of all modules, not made yet.
func (b *workbench) mutants() []*mutant {
	var mutants []*mutant
	for _, d := range b.own {
		for _, listed := range mutation.Of(d.module, b.yields) {
			mutants = append(mutants, &mutant{Mutant: listed, document: d})
		}
	}
	return mutants
}

// make makes mutants, and gives those that differ from the policy and from each other.
func (b *workbench) make(mutants []*mutant) []*mutant {
	known := map[ruleAt]map[string]bool{}
	var made []*mutant
	for _, one := range mutants {
		at := ruleAt{one.document, one.Rule}
		if known[at] == nil {
			known[at] = map[string]bool{fmt.Sprint(at.rule()): true}
		}
		if text := fmt.Sprint(b.apply(one)); !known[at][text] {
			known[at][text] = true
			made = append(made, one)
		}
	}
	return made
}

// apply makes a mutant, and gives the rule that is changed as it is then.
func (b *workbench) apply(one *mutant) *ast.Rule {
	touched := map[ruleAt]bool{}
	for _, part := range b.parts {
		if !part.needs[ruleAt{one.document, one.Rule}] {
			one.others = append(one.others, part)
			continue
		}
		one.parts = append(one.parts, part)
		for at := range part.needs {
			touched[at] = true
		}
	}
	one.changed = map[*document]*ast.Module{}
	for _, own := range b.own {
		if own != one.document {
			one.changed[own] = only(own, touched)
		}
	}
	module, rule := one.Apply(one.document.module, func(rule int) bool { return touched[ruleAt{one.document, rule}] })
	one.changed[one.document] = module
	return rule
}

// only is a copy of a module with some of its rules.
func only(d *document, rules map[ruleAt]bool) *ast.Module {
	copied := *d.module
	copied.Rules, copied.Annotations = nil, nil
	for i, rule := range d.module.Rules {
		if rules[ruleAt{d, i}] {
			copied.Rules = append(copied.Rules, rule)
		}
	}
	return copied.Copy()
}

// batchSize is how many versions are compiled together: tests are copied for each.
func (b *workbench) batchSize() int {
	if len(b.tests) > 0 {
		return 16
	}
	return 128
}

// try compiles versions side by side, beside the parts as they are, and looks at each until something differs.
// It tells whether the policy itself compiles.
func (b *workbench) try(mutants []*mutant) bool {
	versions := map[string][]*ast.Module{}
	for i, part := range b.parts {
		whole := map[*document]*ast.Module{}
		for _, own := range b.own {
			whole[own] = only(own, part.needs)
		}
		versions[partName(i)] = b.version(partName(i), whole)
	}
	for i, one := range mutants {
		versions[versionName(i)] = b.version(versionName(i), one.changed)
	}
	compiler := compileVersions(b.shared, versions)
	for i := range b.parts {
		if compiler.Failed() || versions[partName(i)] == nil {
			return false
		}
	}
	ask := newAsker(compiler)
	for i, one := range mutants {
		if versions[versionName(i)] != nil {
			one.outcome = b.look(ask, versionName(i), one)
		}
	}
	return true
}

func partName(i int) string    { return fmt.Sprintf("part%d", i) }
func versionName(i int) string { return fmt.Sprintf("version%d", i) }

func (b *workbench) version(name string, own map[*document]*ast.Module) []*ast.Module {
	var modules []*ast.Module
	for _, d := range b.own {
		modules = append(modules, own[d])
	}
	for _, d := range b.tests {
		modules = append(modules, d.module.Copy())
	}
	for _, module := range modules {
		move(module, b.paths, name)
	}
	return modules
}

func (b *workbench) look(ask asker, version string, one *mutant) outcome {
	found := unnoticed
	sights := b.sightsOf(one)
	for i, at := range *sights {
		before, after := b.together(ask, one.parts, at), b.see(ask, version, at)
		if before.equal(after) {
			continue
		}
		others := b.together(ask, one.others, at)
		before, after = before.with(others), after.with(others)
		if !slices.Equal(before.flagged, after.flagged) {
			// What one mistake shows in, the next one likely does too.
			*sights = slices.Insert(slices.Delete(*sights, i, i+1), 0, at)
			return noticed
		}
		if one.Wording && !slices.Equal(before.said, after.said) {
			found = reworded
		}
	}
	return found
}

// sightsOf are all sights, those first that mistakes in the same part showed in.
func (b *workbench) sightsOf(one *mutant) *[]*sight {
	if len(one.parts) == 0 {
		return &b.sights
	}
	part := one.parts[0]
	if part.sights == nil {
		part.sights = slices.Clone(b.sights)
	}
	return &part.sights
}

// together is what parts of the policy as it is show.
func (b *workbench) together(ask asker, parts []*part, at *sight) shown {
	all := shown{}
	for _, part := range parts {
		known, isKnown := part.shows[at]
		if !isKnown {
			known = b.see(ask, partName(slices.Index(b.parts, part)), at)
			part.shows[at] = known
		}
		all = all.with(known)
	}
	return all
}

func (b *workbench) see(ask asker, version string, at *sight) shown {
	below := func(ref ast.Ref) ast.Ref { return append(ast.Ref{ref[0], ast.StringTerm(version)}, ref[1:]...) }
	if at.test != nil {
		outcome := []string{}
		if result := ask.ask(below(at.test), nil); result != nil {
			outcome = append(outcome, result.String())
		}
		return shown{flagged: outcome, said: outcome}
	}
	var all shown
	for _, entrypoint := range b.entrypoints {
		all = all.with(findingsOf(ask.ask(below(entrypoint), at.input)))
	}
	return all
}
