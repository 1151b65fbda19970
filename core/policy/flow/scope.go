package flow

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// scope is one evaluation of one rule: what its variables may be.
type scope struct {
	*interpreter
	module    *ast.Module
	found     *result
	variables map[ast.Var]*value
	// owners has the expression that first gave a variable its value: others only compare with it.
	owners map[ast.Var]*ast.Expr
	grew   bool
}

func (s *scope) body(body ast.Body) {
	for _, expr := range body {
		s.expression(expr)
	}
}

func (s *scope) expression(expr *ast.Expr) {
	if replacesInput(expr) {
		return
	}
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		s.term(terms)
	case *ast.SomeDecl:
		s.some(terms, expr)
	case *ast.Every:
		domain := s.term(terms.Domain)
		if terms.Key != nil && domain != nil && domain.isSet {
			s.bind(terms.Key, domain.elements(), expr)
		}
		s.bind(terms.Value, domain.elements(), expr)
		s.body(terms.Body)
	case []*ast.Term:
		s.call(terms, expr)
	}
}

// replacesInput tells whether `with` puts something else in the place of what is followed here.
func replacesInput(expr *ast.Expr) bool {
	for _, with := range expr.With {
		if ref, ok := with.Target.Value.(ast.Ref); ok && ref[0].Equal(ast.InputRootDocument) {
			return true
		}
	}
	return false
}

// some binds the names of `some … in …`; a compilation that failed early still has it.
func (s *scope) some(declaration *ast.SomeDecl, expr *ast.Expr) {
	for _, symbol := range declaration.Symbols {
		call, ok := symbol.Value.(ast.Call)
		if !ok || len(call) < 3 {
			continue
		}
		domain := s.term(call[len(call)-1])
		s.bind(call[len(call)-2], domain.elements(), expr)
	}
}

func (s *scope) call(terms []*ast.Term, expr *ast.Expr) {
	operands := terms[1:]
	operator, isRef := terms[0].Value.(ast.Ref)
	if !isRef {
		return
	}
	name := operator.String()
	if (name == ast.Equality.Name || name == ast.Assign.Name) && len(operands) == 2 {
		left, right := s.term(operands[0]), s.term(operands[1])
		s.bind(operands[0], right, expr)
		s.bind(operands[1], left, expr)
		return
	}
	result := s.apply(operator, operands, expr.Location)
	if arity, known := s.arity(operator); known && len(operands) == arity+1 {
		s.bind(operands[arity], result, expr)
	}
}

func (s *scope) arity(operator ast.Ref) (int, bool) {
	if builtin := ast.BuiltinMap[operator.String()]; builtin != nil {
		return builtin.Decl.Arity(), true
	}
	for _, rule := range s.rules[refName(operator)] {
		return len(rule.Head.Args), true
	}
	return 0, false
}

// bind gives the variables of a pattern what stands at their place in v.
func (s *scope) bind(pattern *ast.Term, v *value, by *ast.Expr) {
	if pattern == nil || v.empty() {
		return
	}
	switch p := pattern.Value.(type) {
	case ast.Var:
		if s.variables[p] == nil {
			s.variables[p], s.owners[p] = &value{}, by
		}
		if s.owners[p] == by && s.variables[p].join(v) {
			s.grew = true
		}
	case *ast.Array:
		for i := range p.Len() {
			s.bind(p.Elem(i), v.at(i), by)
		}
	case ast.Object:
		p.Foreach(func(key, element *ast.Term) {
			if field, isString := key.Value.(ast.String); isString {
				s.bind(element, v.at(string(field)), by)
			}
		})
	}
}
