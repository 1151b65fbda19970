package mutation

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// body lists the changes of the expressions of a body. `outside` are the variables that what stands around the body takes from it.
func (l *lister) body(body *ast.Body, outside ast.VarSet) {
	for i, expr := range *body {
		if isTrue(expr) {
			continue
		}
		if !l.isNeeded(*body, i, outside) {
			l.add(expr.Location, quoted(expr)+" is left out", func() { *body = replaced(*body, i) })
		}
		l.negation(expr)
		l.comparison(expr)
		l.quantifier(body, i, outside)
		l.inside(expr)
	}
}

// isNeeded tells whether the other expressions, or what stands around, use a variable that the expression declares.
func (l *lister) isNeeded(body ast.Body, at int, outside ast.VarSet) bool {
	declared := declaredBy(body[at])
	if len(declared) == 0 {
		return false
	}
	used := outside.Copy()
	for i, other := range body {
		if i != at {
			used.Update(variablesOf(other))
		}
	}
	return len(used.Intersect(declared)) > 0
}

func (l *lister) negation(expr *ast.Expr) {
	_, isCall := expr.Terms.([]*ast.Term)
	_, isTerm := expr.Terms.(*ast.Term)
	switch {
	case expr.Negated:
		l.add(expr.Location, "`not` before `"+strings.TrimPrefix(written(expr), "not ")+"` is left out", func() { expr.Negated = false })
	case isTerm, isCall && swaps[operatorOf(expr)] == nil && !binds(expr):
		l.add(expr.Location, quoted(expr)+" is negated", func() { expr.Negated = true })
	}
}

func (l *lister) comparison(expr *ast.Expr) {
	terms, isCall := expr.Terms.([]*ast.Term)
	if !isCall {
		return
	}
	operator := operatorOf(expr)
	for _, other := range swaps[operator] {
		// The opposite is what leaving out the `not` gives.
		if !expr.Negated || other != opposites[operator] {
			l.swap(expr.Location, quoted(expr), operator, other, func(term *ast.Term) { terms[0] = term })
		}
	}
}

func (l *lister) swap(at *ast.Location, where, operator, other string, set func(*ast.Term)) {
	builtin := ast.BuiltinMap[other]
	what := "`" + ast.BuiltinMap[operator].Infix + "` is `" + builtin.Infix + "` in " + where
	l.add(at, what, func() { set(ast.NewTerm(builtin.Ref()).SetLocation(at)) })
}

// quantifier makes `some` of `every`, and `every` of `some` where only the rest of the body uses what `some` declares.
func (l *lister) quantifier(body *ast.Body, at int, outside ast.VarSet) {
	expr := (*body)[at]
	switch terms := expr.Terms.(type) {
	case *ast.Every:
		l.add(expr.Location, "`every` is `some` in "+quoted(expr), func() { *body = replaced(*body, at, some(terms, expr.Location)) })
	case *ast.SomeDecl:
		rest := (*body)[at+1:]
		every := everyOf(terms, rest)
		if every == nil || len(outside.Intersect(declaredBy((*body)[at:]...))) > 0 {
			return
		}
		l.add(expr.Location, "`some` is `every` in "+quoted(expr), func() {
			*body = ast.NewBody(append(slices.Clone((*body)[:at]), &ast.Expr{Terms: every, Location: expr.Location})...)
		})
	}
}

// some says that a body holds for one of the domain of an `every`. What it declares stays inside.
func some(every *ast.Every, at *ast.Location) *ast.Expr {
	member := ast.Member.Call(every.Value, every.Domain)
	if every.Key != nil {
		member = ast.MemberWithKey.Call(every.Key, every.Value, every.Domain)
	}
	body := append(ast.NewBody(&ast.Expr{Terms: &ast.SomeDecl{Symbols: []*ast.Term{member}, Location: at}, Location: at}), every.Body...)
	found := ast.ArrayComprehensionTerm(ast.InternedTerm(true), ast.NewBody(body...))
	one := ast.NotEqual.Expr(found, ast.NewTerm(ast.NewArray()))
	return setLocation(one, at)
}

func setLocation(expr *ast.Expr, at *ast.Location) *ast.Expr {
	expr.Location = at
	for _, term := range expr.Terms.([]*ast.Term) {
		term.Location = at
	}
	return expr
}

// everyOf is the `every` over the domain of a `some … in …` that asks the rest of its body, or nil if there is none.
func everyOf(decl *ast.SomeDecl, rest ast.Body) *ast.Every {
	member, isMember := decl.Symbols[0].Value.(ast.Call)
	if !isMember || len(rest) == 0 {
		return nil
	}
	every := &ast.Every{Body: rest, Location: decl.Location, Value: member[len(member)-2], Domain: member[len(member)-1]}
	if len(member) == 4 {
		every.Key = member[1]
	}
	for _, declared := range member[1 : len(member)-1] {
		if _, isVar := declared.Value.(ast.Var); !isVar {
			return nil
		}
	}
	return every
}

// replaced is a body with others in the place of one expression.
func replaced(body ast.Body, at int, others ...*ast.Expr) ast.Body {
	exprs := slices.Concat(body[:at], others, body[at+1:])
	if len(exprs) == 0 {
		exprs = []*ast.Expr{ast.NewExpr(ast.InternedTerm(true)).SetLocation(body[at].Location)}
	}
	return ast.NewBody(exprs...)
}
