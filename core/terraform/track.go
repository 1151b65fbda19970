package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// tracked is an expression whose unknown results carry the text that stands for them. It evaluates a copy of the
// tree in which the parts are tracked too; the original stays for what reads expressions as syntax.
type tracked struct {
	hclsyntax.Expression
	original hclsyntax.Expression
	file     *parsedFile
}

// UnwrapExpression lets HCL's static analysis see through.
func (t tracked) UnwrapExpression() hcl.Expression { return t.original }

func untracked(expr hcl.Expression) hclsyntax.Expression {
	switch e := expr.(type) {
	case interface{ UnwrapExpression() hcl.Expression }:
		return untracked(e.UnwrapExpression())
	case hclsyntax.Expression:
		return e
	}
	return nil
}

func trackBody(file *parsedFile, body *hclsyntax.Body) {
	for _, attribute := range body.Attributes {
		attribute.Expr = &rooted{tracked{track(file, attribute.Expr), attribute.Expr, file}, height(attribute.Expr)}
	}
	for _, block := range body.Blocks {
		trackBody(file, block.Body)
	}
}

func track(file *parsedFile, expr hclsyntax.Expression) hclsyntax.Expression {
	base := tracked{Expression: expr, original: expr, file: file}
	sub := func(e hclsyntax.Expression) hclsyntax.Expression {
		if e == nil {
			return nil
		}
		return track(file, e)
	}
	switch e := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return &reference{base, e.Traversal}
	case *hclsyntax.RelativeTraversalExpr:
		return &steps{base, sub(e.Source), e.Traversal}
	case *hclsyntax.IndexExpr:
		return &index{base, sub(e.Collection), sub(e.Key), e}
	case *hclsyntax.ParenthesesExpr:
		return sub(e.Expression)
	case *hclsyntax.TemplateWrapExpr:
		return sub(e.Wrapped)
	case *hclsyntax.TemplateExpr:
		if e.IsStringLiteral() {
			return e
		}
		return &template{base, trackAll(file, e.Parts), e}
	case *hclsyntax.TemplateJoinExpr:
		return &templateLoop{base, sub(e.Tuple), e}
	case *hclsyntax.FunctionCallExpr:
		return &call{base, trackAll(file, e.Args), e}
	case *hclsyntax.ConditionalExpr:
		copied := *e
		copied.Condition, copied.TrueResult, copied.FalseResult = sub(e.Condition), sub(e.TrueResult), sub(e.FalseResult)
		return &conditional{base, &copied}
	case *hclsyntax.BinaryOpExpr:
		copied := *e
		copied.LHS, copied.RHS = sub(e.LHS), sub(e.RHS)
		base.Expression = &copied
		return &operation{base}
	case *hclsyntax.UnaryOpExpr:
		copied := *e
		copied.Val = sub(e.Val)
		base.Expression = &copied
		return &operation{base}
	case *hclsyntax.ForExpr:
		copied := *e
		copied.CollExpr, copied.KeyExpr, copied.ValExpr, copied.CondExpr = sub(e.CollExpr), sub(e.KeyExpr), sub(e.ValExpr), sub(e.CondExpr)
		base.Expression = &copied
		return &operation{base}
	case *hclsyntax.SplatExpr:
		copied := *e
		copied.Source, copied.Each = sub(e.Source), sub(e.Each)
		base.Expression = &copied
		return &splat{base, &copied}
	case *hclsyntax.TupleConsExpr:
		copied := *e
		copied.Exprs = trackAll(file, e.Exprs)
		base.Expression = &copied
		return &construction{base}
	case *hclsyntax.ObjectConsExpr:
		copied := *e
		copied.Items = make([]hclsyntax.ObjectConsItem, len(e.Items))
		for i, item := range e.Items {
			copied.Items[i] = hclsyntax.ObjectConsItem{KeyExpr: trackKey(file, item.KeyExpr), ValueExpr: track(file, item.ValueExpr)}
		}
		base.Expression = &copied
		return &construction{base}
	case *hclsyntax.ExprSyntaxError:
		return &broken{base}
	}
	return expr
}

func trackAll(file *parsedFile, list []hclsyntax.Expression) []hclsyntax.Expression {
	copied := make([]hclsyntax.Expression, len(list))
	for i, expr := range list {
		copied[i] = track(file, expr)
	}
	return copied
}

// trackKey leaves a bare word alone: it is a name, not a reference.
func trackKey(file *parsedFile, expr hclsyntax.Expression) hclsyntax.Expression {
	key, is := expr.(*hclsyntax.ObjectConsKeyExpr)
	if !is {
		return track(file, expr)
	}
	if !key.ForceNonLiteral && hcl.ExprAsKeyword(key.Wrapped) != "" {
		return key
	}
	copied := *key
	copied.Wrapped = track(file, key.Wrapped)
	return &copied
}
