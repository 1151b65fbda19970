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

	role   role
	number int
}

// Of lists the mutants of a module, in order of its text. The rules that `yields` tells give the findings: what their heads say is
// only shown, so it stays.
func Of(module *ast.Module, yields func(name string) bool) []Mutant {
	named := map[string]int{}
	for _, rule := range module.Rules {
		named[nameOf(rule)]++
	}
	var mutants []Mutant
	for i, rule := range module.Rules {
		role := role{yields: yields(nameOf(rule)), isOneOfSeveral: named[nameOf(rule)] > 1}
		for number, made := range changesOf(rule, role, nil) {
			made.Rule, made.role, made.number = i, role, number
			mutants = append(mutants, made.Mutant)
		}
	}
	return mutants
}

// Apply gives a copy of the module with the change, and of its rules those at the indices that `keep` tells; and the rule as it is then,
// or nil where it is left out.
func (m Mutant) Apply(module *ast.Module, keep func(rule int) bool) (*ast.Module, *ast.Rule) {
	copied, changed := kept(module, m.Rule, keep)
	isLeftOut := false
	changesOf(changed, m.role, func() { isLeftOut = true })[m.number].apply()
	if !isLeftOut {
		return copied, changed
	}
	copied.Rules = slices.DeleteFunc(copied.Rules, func(rule *ast.Rule) bool { return rule == changed })
	return copied, nil
}

// kept is a copy of a module with some of its rules, and the copy of one of them.
func kept(module *ast.Module, wanted int, keep func(rule int) bool) (*ast.Module, *ast.Rule) {
	some := *module
	some.Rules, some.Annotations = nil, nil
	at := 0
	for i, rule := range module.Rules {
		if i == wanted {
			at = len(some.Rules)
		}
		if i == wanted || keep(i) {
			some.Rules = append(some.Rules, rule)
		}
	}
	copied := some.Copy()
	return copied, copied.Rules[at]
}

// role is what has to be known of a rule to change it.
type role struct {
	// yields says that the rule gives findings.
	yields bool
	// isOneOfSeveral says that other rules of the module have the same name.
	isOneOfSeveral bool
}

// change is a mutant of the rule that it was listed for.
type change struct {
	Mutant
	apply func()
}

func changesOf(rule *ast.Rule, role role, leaveOut func()) []change {
	l := &lister{}
	if role.isOneOfSeveral && !rule.Default {
		l.add(rule.Location, "this rule `"+nameOf(rule)+"` is left out", leaveOut)
	}
	l.rule(rule, role.yields)
	return l.changes
}

func nameOf(rule *ast.Rule) string { return string(rule.Head.Ref()[0].Value.(ast.Var)) }

// lister walks over a rule and lists what can be changed.
type lister struct {
	changes []change
}

func (l *lister) add(at *ast.Location, what string, apply func()) {
	l.offer(Mutant{Change: what, Location: at}, apply)
}

// offer leaves out what has no place in the text: nobody wrote it.
func (l *lister) offer(mutant Mutant, apply func()) {
	if mutant.Location != nil {
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
