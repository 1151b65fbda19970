package mutation

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// swaps are the operators that one is mistaken for.
var swaps = map[string][]string{
	ast.Equal.Name:         {ast.NotEqual.Name},
	ast.NotEqual.Name:      {ast.Equal.Name},
	ast.LessThan.Name:      {ast.LessThanEq.Name, ast.GreaterThanEq.Name},
	ast.LessThanEq.Name:    {ast.LessThan.Name, ast.GreaterThan.Name},
	ast.GreaterThan.Name:   {ast.GreaterThanEq.Name, ast.LessThanEq.Name},
	ast.GreaterThanEq.Name: {ast.GreaterThan.Name, ast.LessThan.Name},
	ast.Plus.Name:          {ast.Minus.Name},
	ast.Minus.Name:         {ast.Plus.Name},
	ast.And.Name:           {ast.Or.Name},
	ast.Or.Name:            {ast.And.Name},
}

// opposites hold exactly where the other does not.
var opposites = map[string]string{
	ast.Equal.Name:         ast.NotEqual.Name,
	ast.NotEqual.Name:      ast.Equal.Name,
	ast.LessThan.Name:      ast.GreaterThanEq.Name,
	ast.LessThanEq.Name:    ast.GreaterThan.Name,
	ast.GreaterThan.Name:   ast.LessThanEq.Name,
	ast.GreaterThanEq.Name: ast.LessThan.Name,
}

func operatorOf(expr *ast.Expr) string {
	if terms, isCall := expr.Terms.([]*ast.Term); isCall {
		return terms[0].String()
	}
	return ""
}

// binds tells of `:=` and `=`.
func binds(expr *ast.Expr) bool {
	return expr.IsAssignment() || expr.IsEquality()
}

func isTrue(expr *ast.Expr) bool {
	term, isTerm := expr.Terms.(*ast.Term)
	return isTerm && term.Equal(ast.InternedTerm(true))
}

// declaredBy are the variables that `some` and `:=` declare.
func declaredBy(exprs ...*ast.Expr) ast.VarSet {
	declared := ast.NewVarSet()
	for _, expr := range exprs {
		switch terms := expr.Terms.(type) {
		case *ast.SomeDecl:
			for _, symbol := range terms.Symbols {
				if member, isMember := symbol.Value.(ast.Call); isMember {
					for _, term := range member[1 : len(member)-1] {
						declared.Update(variablesOf(term))
					}
					continue
				}
				declared.Update(variablesOf(symbol))
			}
		case []*ast.Term:
			if expr.IsAssignment() {
				declared.Update(variablesOf(terms[1]))
			}
		}
	}
	return declared
}

func variablesOf(node any) ast.VarSet {
	visitor := ast.NewVarVisitor()
	visitor.Walk(node)
	return visitor.Vars()
}

func quoted(expr *ast.Expr) string { return "`" + written(expr) + "`" }

// written is an expression on one line as the user wrote it, cut where it gets long.
func written(expr *ast.Expr) string { return oneLine(expr.Location) }

const mostShown = 80

func oneLine(at *ast.Location) string {
	if at == nil {
		return ""
	}
	line := []rune(strings.Join(strings.Fields(string(at.Text)), " "))
	if len(line) > mostShown {
		return string(line[:mostShown-1]) + "…"
	}
	return string(line)
}
