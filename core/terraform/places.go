package terraform

import (
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// places maps a path inside the values of a resource to where it is written.
type places map[string]hcl.Range

func (p places) attribute(path string, attribute *hclsyntax.Attribute) {
	p[path] = attribute.SrcRange
	p.inside(path, untracked(attribute.Expr))
}

// inside adds the elements of what is written as a list or an object.
func (p places) inside(path string, expr hclsyntax.Expression) {
	switch e := expr.(type) {
	case *hclsyntax.ParenthesesExpr:
		p.inside(path, e.Expression)
	case *hclsyntax.TupleConsExpr:
		for i, item := range e.Exprs {
			own := path + "/" + strconv.Itoa(i)
			p[own] = item.Range()
			p.inside(own, item)
		}
	case *hclsyntax.ObjectConsExpr:
		for _, item := range e.Items {
			if name, is := literalKey(item.KeyExpr); is {
				own := path + "/" + name
				p[own] = hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range())
				p.inside(own, item.ValueExpr)
			}
		}
	case *hclsyntax.FunctionCallExpr:
		if wrapsItsArgument[e.Name] && len(e.Args) == 1 {
			p.inside(path, e.Args[0])
		}
	}
}

// wrapsItsArgument are the functions whose value has its elements where their argument has them.
var wrapsItsArgument = map[string]bool{"tolist": true, "tomap": true, "sensitive": true, "nonsensitive": true}

func literalKey(expr hclsyntax.Expression) (string, bool) {
	if word := hcl.ExprAsKeyword(expr); word != "" {
		return word, true
	}
	v, diags := expr.Value(nil)
	if diags.HasErrors() || !v.IsKnown() || v.IsNull() || v.Type().FriendlyName() != "string" {
		return "", false
	}
	return v.AsString(), true
}
