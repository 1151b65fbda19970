// Package mutation makes faulty versions of a module, each with one small change: what no test notices, no test asks for.
package mutation

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Mutant is one change to a module.
type Mutant struct {
	// Change says what is different: "`x == 1` is left out".
	Change   string
	Location *ast.Location
	// Rule is the index of the rule that is changed.
	Rule int
	// Wording says that a text is changed, which may be one that is only shown.
	Wording bool

	number int
}

// Of lists the mutants of a module, in order of its text. The rules that `yields` tells give the findings: what their heads say is
// only shown, so it stays.
func Of(module *ast.Module, yields func(name string) bool) []Mutant {
	var mutants []Mutant
	for number, made := range changesOf(module, yields) {
		made.number = number
		mutants = append(mutants, made.Mutant)
	}
	return mutants
}

// Apply gives a copy of the module with the change, and of its rules those at the indices that `keep` tells; `yields` is that of Of.
func (m Mutant) Apply(module *ast.Module, yields func(name string) bool, keep func(rule int) bool) *ast.Module {
	copied := module.Copy()
	kept := map[*ast.Rule]bool{}
	for i, rule := range copied.Rules {
		kept[rule] = keep(i)
	}
	changesOf(copied, yields)[m.number].apply()
	copied.Rules = slices.DeleteFunc(copied.Rules, func(rule *ast.Rule) bool { return !kept[rule] })
	return copied
}

// change is a mutant of the module that it was listed for.
type change struct {
	Mutant
	apply func()
}

func changesOf(module *ast.Module, yields func(name string) bool) []change {
	l := &lister{}
	named := map[string]int{}
	for _, rule := range module.Rules {
		named[nameOf(rule)]++
	}
	for i, rule := range module.Rules {
		l.current = i
		if named[nameOf(rule)] > 1 && !rule.Default {
			l.add(rule.Location, "this rule `"+nameOf(rule)+"` is left out", func() {
				module.Rules = slices.DeleteFunc(module.Rules, func(other *ast.Rule) bool { return other == rule })
			})
		}
		l.rule(rule, yields(nameOf(rule)))
	}
	return l.changes
}

func nameOf(rule *ast.Rule) string { return string(rule.Head.Ref()[0].Value.(ast.Var)) }

// lister walks over a module and lists what can be changed.
type lister struct {
	changes []change
	// current is the index of the rule that the walk is in.
	current int
}

func (l *lister) add(at *ast.Location, what string, apply func()) {
	l.offer(Mutant{Change: what, Location: at}, apply)
}

// offer leaves out what has no place in the text: nobody wrote it.
func (l *lister) offer(mutant Mutant, apply func()) {
	if mutant.Location != nil {
		mutant.Rule = l.current
		l.changes = append(l.changes, change{Mutant: mutant, apply: apply})
	}
}

// rule lists the changes below a rule. The head of one that yields findings is left alone.
func (l *lister) rule(rule *ast.Rule, yields bool) {
	head := rule.Head
	if !yields {
		if head.Key != nil {
			l.term(head.Key, func(term *ast.Term) { head.Key = term })
		}
		if head.Value != nil && !head.Value.Equal(ast.InternedTerm(true)) {
			l.term(head.Value, func(term *ast.Term) { head.Value = term })
		}
	}
	outside := variablesOf(head)
	l.body(&rule.Body, outside)
	if rule.Else != nil {
		l.rule(rule.Else, yields)
	}
}
