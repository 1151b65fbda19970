package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// part is one rule that yields findings, with the rules that it needs. The findings of a policy are those of all its parts, so a
// change in one part is judged without the others.
type part struct {
	needs map[ruleAt]bool
	// shows is what the part as it is shows, by sight.
	shows map[*sight]shown
	// sights are all of them in the order that its mutants are looked at, once there is one.
	sights []*sight
}

// ruleAt is a rule by the index in its module.
type ruleAt struct {
	document *document
	index    int
}

// partsOf takes a policy apart, or gives one part of all where it does not consist of sets that only the host reads.
func partsOf(own []*document, yields func(name string) bool) []*part {
	byName := map[ast.Var][]ruleAt{}
	for _, d := range own {
		for i, rule := range d.module.Rules {
			byName[ruleName(rule)] = append(byName[ruleName(rule)], ruleAt{d, i})
		}
	}
	whole := &part{needs: map[ruleAt]bool{}, shows: map[*sight]shown{}}
	var parts []*part
	apart := true
	for _, d := range own {
		for i, rule := range d.module.Rules {
			at := ruleAt{d, i}
			whole.needs[at] = true
			if yields(string(ruleName(rule))) {
				apart = apart && rule.Head.RuleKind() == ast.MultiValue
				parts = append(parts, &part{needs: reached(at, byName), shows: map[*sight]shown{}})
			}
		}
		apart = apart && !refersTo(d.module, d.module.Package.Path)
	}
	for _, one := range parts {
		entries := 0
		for at := range one.needs {
			if yields(string(ruleName(at.rule()))) {
				entries++
			}
		}
		apart = apart && entries == 1
	}
	if !apart || len(parts) == 0 {
		return []*part{whole}
	}
	return parts
}

func (at ruleAt) rule() *ast.Rule { return at.document.module.Rules[at.index] }

func ruleName(rule *ast.Rule) ast.Var { return rule.Head.Ref()[0].Value.(ast.Var) }

// reached are the rules that a rule needs, itself too. What has the name of a rule counts as that rule.
func reached(from ruleAt, byName map[ast.Var][]ruleAt) map[ruleAt]bool {
	found := map[ruleAt]bool{from: true}
	queue := []ruleAt{from}
	for len(queue) > 0 {
		rule := queue[0].rule()
		queue = queue[1:]
		visitor := ast.NewGenericVisitor(func(x any) bool {
			if name, isName := x.(ast.Var); isName && name != ruleName(rule) {
				for _, at := range byName[name] {
					if !found[at] {
						found[at] = true
						queue = append(queue, at)
					}
				}
			}
			return false
		})
		visitor.Walk(rule)
	}
	return found
}

// refersTo tells whether a module uses the full name of a package.
func refersTo(module *ast.Module, path ast.Ref) bool {
	found := false
	for _, rule := range module.Rules {
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			found = found || ref.HasPrefix(path)
			return found
		})
	}
	return found
}
