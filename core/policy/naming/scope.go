package naming

import "github.com/open-policy-agent/opa/v1/ast"

// scope has the variables of a body, beside those of the bodies around it.
type scope struct {
	outer     *scope
	variables map[ast.Var]*Variable
}

func newScope(outer *scope) *scope {
	return &scope{outer: outer, variables: map[ast.Var]*Variable{}}
}

func (s *scope) find(name ast.Var) *Variable {
	for ; s != nil; s = s.outer {
		if variable := s.variables[name]; variable != nil {
			return variable
		}
	}
	return nil
}

// declare takes the variables of a pattern into a scope.
func (w *walker) declare(s *scope, pattern *ast.Term, kind Kind) {
	switch value := pattern.Value.(type) {
	case ast.Var:
		if isWildcard(value) || pattern.Location == nil || s.variables[value] != nil {
			return
		}
		variable := &Variable{Name: string(value), Kind: kind, Rule: w.rule, Places: []*ast.Location{pattern.Location}}
		s.variables[value] = variable
		w.found.Variables = append(w.found.Variables, variable)
	case *ast.Array:
		value.Foreach(func(element *ast.Term) { w.declare(s, element, kind) })
	case ast.Object:
		value.Foreach(func(_, element *ast.Term) { w.declare(s, element, kind) })
	}
}

// declarations takes in what the expressions of a body declare: it holds for all of the body.
func (w *walker) declarations(s *scope, body ast.Body) {
	for _, expr := range body {
		switch terms := expr.Terms.(type) {
		case *ast.SomeDecl:
			for _, symbol := range terms.Symbols {
				if call, isCall := symbol.Value.(ast.Call); isCall {
					// `some key, value in domain`: all operands but the last are declared.
					for _, declared := range call[1 : len(call)-1] {
						w.declare(s, declared, Declared)
					}
				} else {
					w.declare(s, symbol, Declared)
				}
			}
		case []*ast.Term:
			if expr.IsAssignment() {
				w.declare(s, terms[1], Declared)
			}
		}
	}
}

// name records a name that stands by itself or at the start of a reference.
func (w *walker) name(s *scope, name ast.Var, at *ast.Location) {
	if isWildcard(name) || at == nil {
		return
	}
	variable := s.find(name)
	if variable == nil {
		variable = &Variable{Name: string(name), Kind: Free, Rule: w.rule}
		w.root.variables[name] = variable
		w.found.Variables = append(w.found.Variables, variable)
	}
	// What declares a variable is a term like any other, and already its first place.
	if len(variable.Places) == 0 || variable.Places[0].Offset != at.Offset {
		variable.Places = append(variable.Places, at)
	}
}

func isWildcard(name ast.Var) bool {
	return name.IsWildcard() || name.IsGenerated()
}
