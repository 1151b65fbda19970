// Package naming finds out what every name in a module stands for, as its author wrote it: before OPA rewrites it.
package naming

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// Kind tells where a variable gets its name.
type Kind string

const (
	// Parameter of a function.
	Parameter Kind = "parameter"
	// Declared by `some`, `every` or `:=`.
	Declared Kind = "declared"
	// Free is declared nowhere: a variable of the rule, unless another module of the package has a rule of that name.
	Free Kind = "free"
)

// Variable is a name that means something in one rule only.
type Variable struct {
	Name string
	Kind Kind
	// Rule is the index of the rule in its module.
	Rule int
	// Places are where it stands; the first declares it, unless it is free.
	Places []*ast.Location
}

// Role tells what a reference is for.
type Role string

const (
	Definition Role = "definition"
	Import     Role = "import"
	Call       Role = "call"
	Use        Role = "use"
)

// Reference is a name that means the same in every rule: below `data` or `input`, or a built-in function.
type Reference struct {
	Role Role
	// Path is whole, whatever import or short name stands in the text, as far as it is constant.
	Path []string
	// Places are those of the last steps of Path. An import, or the name of a rule of the package, is one step in the text.
	Places []*ast.Location
	// Rule is the index of the rule that it stands in; -1 outside of rules.
	Rule int
}

// Called is one call of a function.
type Called struct {
	Path      []string
	At        *ast.Location
	Arguments []*ast.Location
}

// Names is all that Find finds.
type Names struct {
	Variables  []*Variable
	References []Reference
	Calls      []Called
}

// Find resolves the names of a module that was parsed and not compiled.
func Find(module *ast.Module) Names {
	w := &walker{module: module, globals: map[ast.Var][]string{}}
	for _, imported := range module.Imports {
		w.imported(imported)
	}
	for _, rule := range module.Rules {
		head := rule.Head.Ref()
		if name, isName := head[0].Value.(ast.Var); isName {
			w.globals[name] = append(steps(module.Package.Path), string(name))
		}
	}
	for i, rule := range module.Rules {
		w.rule = i
		w.enterRule(rule)
	}
	return w.found
}

type walker struct {
	module *ast.Module
	// globals has the whole path of what imports and rules are called in this module.
	globals map[ast.Var][]string
	rule    int
	// root is the scope of the rule, to which its free names belong.
	root  *scope
	found Names
}

func (w *walker) imported(imported *ast.Import) {
	ref, isRef := imported.Path.Value.(ast.Ref)
	if !isRef || len(ref) < 2 {
		return
	}
	path := steps(ref)
	w.globals[imported.Name()] = path
	w.found.References = append(w.found.References, Reference{Import, path, locations(ref[1:]), -1})
}

// enterRule follows a rule and its `else`.
func (w *walker) enterRule(rule *ast.Rule) {
	w.root = newScope(nil)
	for _, argument := range rule.Head.Args {
		w.declare(w.root, argument, Parameter)
	}
	head := rule.Head.Ref()
	if len(head) > 0 && head[0].Location != nil {
		path := append(steps(w.module.Package.Path), steps(head)...)
		w.found.References = append(w.found.References, Reference{Definition, path, locations(head[:len(steps(head))]), w.rule})
	}
	parameters := w.root
	for part := rule; part != nil; part = part.Else {
		w.root = newScope(parameters)
		w.body(w.root, part.Body)
		for _, step := range part.Head.Ref()[1:] {
			w.term(w.root, step)
		}
		for _, term := range []*ast.Term{part.Head.Key, part.Head.Value} {
			if term != nil {
				w.term(w.root, term)
			}
		}
	}
}

// steps are the constant steps at the start of a reference.
func steps(ref ast.Ref) []string {
	var path []string
	for i, step := range ref {
		switch value := step.Value.(type) {
		case ast.Var:
			if i > 0 {
				return path
			}
			path = append(path, string(value))
		case ast.String:
			path = append(path, string(value))
		default:
			return path
		}
	}
	return path
}

func locations(terms []*ast.Term) []*ast.Location {
	found := make([]*ast.Location, len(terms))
	for i, term := range terms {
		found[i] = term.Location
	}
	return found
}
