package naming

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// body follows expressions in a scope of their own.
func (w *walker) body(s *scope, body ast.Body) {
	w.declarations(s, body)
	for _, expr := range body {
		w.expr(s, expr)
	}
}

func (w *walker) expr(s *scope, expr *ast.Expr) {
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		w.term(s, terms)
	case []*ast.Term:
		w.call(s, terms, expr.Location)
	case *ast.SomeDecl:
		for _, symbol := range terms.Symbols {
			w.term(s, symbol)
		}
	case *ast.Every:
		w.term(s, terms.Domain)
		inner := newScope(s)
		for _, declared := range []*ast.Term{terms.Key, terms.Value} {
			if declared != nil {
				w.declare(inner, declared, Declared)
			}
		}
		w.body(newScope(inner), terms.Body)
	}
	for _, with := range expr.With {
		w.term(s, with.Target)
		w.term(s, with.Value)
	}
}

func (w *walker) term(s *scope, term *ast.Term) {
	switch value := term.Value.(type) {
	case ast.Var:
		w.ref(s, ast.Ref{term}, Use)
	case ast.Ref:
		w.ref(s, value, Use)
	case ast.Call:
		w.call(s, value, term.Location)
	case *ast.Array:
		value.Foreach(func(element *ast.Term) { w.term(s, element) })
	case ast.Set:
		value.Foreach(func(element *ast.Term) { w.term(s, element) })
	case ast.Object:
		value.Foreach(func(key, element *ast.Term) {
			w.term(s, key)
			w.term(s, element)
		})
	case *ast.ArrayComprehension:
		w.comprehension(s, value.Body, value.Term)
	case *ast.SetComprehension:
		w.comprehension(s, value.Body, value.Term)
	case *ast.ObjectComprehension:
		w.comprehension(s, value.Body, value.Key, value.Value)
	case *ast.TemplateString:
		for _, part := range value.Parts {
			switch part := part.(type) {
			case *ast.Term:
				w.term(s, part)
			case *ast.Expr:
				w.expr(s, part)
			}
		}
	}
}

func (w *walker) comprehension(s *scope, body ast.Body, yielded ...*ast.Term) {
	inner := newScope(s)
	w.body(inner, body)
	for _, term := range yielded {
		w.term(inner, term)
	}
}

func (w *walker) call(s *scope, terms []*ast.Term, at *ast.Location) {
	operator, isRef := terms[0].Value.(ast.Ref)
	if isRef && isWritten(terms[0], operator) {
		path := w.ref(s, operator, Call)
		arguments := locations(terms[1:])
		if path != nil && at != nil && !slices.Contains(arguments, nil) {
			w.found.Calls = append(w.found.Calls, Called{path, at, arguments})
		}
	}
	for _, operand := range terms[1:] {
		w.term(s, operand)
	}
}

// isWritten tells a call by name from an operator such as `==`, which stands for a function, too.
func isWritten(term *ast.Term, operator ast.Ref) bool {
	at := operator[0].Location
	if at == nil {
		at = term.Location
	}
	name, isName := operator[0].Value.(ast.Var)
	return isName && at != nil && len(at.Text) >= len(name) && string(at.Text[:len(name)]) == string(name)
}

// ref records what a reference leads to, and follows its steps that are not constant. It answers the path, if that is the same in every rule.
func (w *walker) ref(s *scope, ref ast.Ref, role Role) []string {
	for _, step := range ref[1:] {
		w.term(s, step)
	}
	name, isName := ref[0].Value.(ast.Var)
	if !isName {
		w.term(s, ref[0])
		return nil
	}
	if s.find(name) != nil {
		w.name(s, name, ref[0].Location)
		return nil
	}
	written := steps(ref)
	path := w.pathOf(name, written, role)
	if path == nil {
		w.name(s, name, ref[0].Location)
		return nil
	}
	places := locations(ref[:len(written)])
	if !slices.Contains(places, nil) {
		w.found.References = append(w.found.References, Reference{role, path, places, w.rule})
	}
	return path
}

// pathOf is the whole path of what a module calls by this name; absent where the name may be that of a variable.
func (w *walker) pathOf(name ast.Var, written []string, role Role) []string {
	if path, known := w.globals[name]; known {
		return append(slices.Clone(path), written[1:]...)
	}
	if name == "input" || name == "data" {
		return written
	}
	if role != Call {
		return nil
	}
	if ast.BuiltinMap[ast.Ref(refOf(written)).String()] != nil {
		return written
	}
	// What is called is no variable: it is a function that another module of the package has.
	return append(steps(w.module.Package.Path), written...)
}

func refOf(path []string) ast.Ref {
	ref := ast.Ref{ast.VarTerm(path[0])}
	for _, step := range path[1:] {
		ref = append(ref, ast.StringTerm(step))
	}
	return ref
}
