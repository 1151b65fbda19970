package mutation

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// inside lists the changes of the terms of an expression.
func (l *lister) inside(expr *ast.Expr) {
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		l.term(terms, func(term *ast.Term) { expr.Terms = term })
	case []*ast.Term:
		l.operands(terms)
	case *ast.SomeDecl:
		if member, isMember := terms.Symbols[0].Value.(ast.Call); isMember {
			domain := len(member) - 1
			l.term(member[domain], func(term *ast.Term) { member[domain] = term })
		}
	case *ast.Every:
		l.term(terms.Domain, func(term *ast.Term) { terms.Domain = term })
		l.body(&terms.Body, ast.NewVarSet())
	}
}

func (l *lister) operands(call []*ast.Term) {
	for i, operand := range call[1:] {
		l.term(operand, func(term *ast.Term) { call[i+1] = term })
	}
}

// term lists the changes of the literals and operators in a term; `set` puts another term in its place.
// Names, such as those of attributes in a reference, are no literals.
func (l *lister) term(term *ast.Term, set func(*ast.Term)) {
	put := func(value ast.Value) { set(ast.NewTerm(value).SetLocation(term.Location)) }
	switch value := term.Value.(type) {
	case ast.Boolean, ast.Number, ast.String:
		l.literal(term, put)
	case ast.Call:
		operator := value[0].String()
		for _, other := range swaps[operator] {
			l.swap(term.Location, "`"+oneLine(term.Location)+"`", operator, other, func(term *ast.Term) { value[0] = term })
		}
		l.operands(value)
	case ast.Ref:
		if _, isName := value[0].Value.(ast.Var); !isName {
			l.term(value[0], func(term *ast.Term) { value[0] = term })
		}
	case *ast.Array:
		l.elements(elementsOf(value), func(elements []*ast.Term) { put(ast.NewArray(elements...)) })
	case ast.Set:
		l.elements(value.Slice(), func(elements []*ast.Term) { put(ast.NewSet(elements...)) })
	case ast.Object:
		l.object(value, put)
	case *ast.ArrayComprehension:
		// A constant is there to be counted: which one it is makes no difference.
		if !ast.IsScalar(value.Term.Value) {
			l.term(value.Term, func(term *ast.Term) { value.Term = term })
		}
		l.body(&value.Body, variablesOf(value.Term))
	case *ast.SetComprehension:
		l.term(value.Term, func(term *ast.Term) { value.Term = term })
		l.body(&value.Body, variablesOf(value.Term))
	case *ast.ObjectComprehension:
		l.term(value.Value, func(term *ast.Term) { value.Value = term })
		l.body(&value.Body, variablesOf(ast.NewTerm(ast.NewArray(value.Key, value.Value))))
	}
}

func (l *lister) literal(term *ast.Term, put func(ast.Value)) {
	for _, other := range others(term.Value) {
		_, isText := other.(ast.String)
		what := "`" + term.Value.String() + "` is `" + other.String() + "`"
		l.offer(Mutant{Change: what, Location: term.Location, Wording: isText}, func() { put(other) })
	}
}

// others are the literals near to one.
func others(literal ast.Value) []ast.Value {
	switch literal := literal.(type) {
	case ast.Boolean:
		return []ast.Value{!literal}
	case ast.String:
		return []ast.Value{"other" + literal}
	case ast.Number:
		if n, isInt := literal.Int64(); isInt {
			return []ast.Value{ast.InternedTerm(n + 1).Value, ast.InternedTerm(n - 1).Value}
		}
	}
	return nil
}

// elements are terms in something that cannot be changed in place: `set` makes it anew.
func (l *lister) elements(elements []*ast.Term, set func([]*ast.Term)) {
	for i, element := range elements {
		l.term(element, func(term *ast.Term) {
			changed := slices.Clone(elements)
			changed[i] = term
			set(changed)
		})
	}
}

func elementsOf(array *ast.Array) []*ast.Term {
	var elements []*ast.Term
	array.Foreach(func(element *ast.Term) { elements = append(elements, element) })
	return elements
}

func (l *lister) object(object ast.Object, put func(ast.Value)) {
	object.Foreach(func(key, value *ast.Term) {
		l.term(value, func(term *ast.Term) {
			changed := ast.NewObject()
			object.Foreach(func(k, v *ast.Term) {
				if k == key {
					v = term
				}
				changed.Insert(k, v)
			})
			put(changed)
		})
	})
}
