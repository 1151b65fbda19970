package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// call is a function call. Tables in callresult.go say what functions do with unknown arguments.
type call struct {
	tracked
	args []hclsyntax.Expression
	expr *hclsyntax.FunctionCallExpr
}

func (n *call) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	name := strings.TrimPrefix(n.expr.Name, "core::")
	if special, is := specialForms[name]; is {
		return special(n, ctx)
	}
	if strings.HasPrefix(name, "provider::") {
		return n.named(cty.DynamicVal, ctx), nil
	}
	values, diags := n.arguments(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	if d := guard(name, values, n.Range()); d != nil {
		return cty.DynamicVal, d
	}
	if textual[name] {
		if v, is := n.withTexts(ctx, name, values); is {
			return v, nil
		}
	}
	v, found := n.apply(ctx, name, values)
	diags = append(diags, found...)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	return n.settle(v, name, ctx), diags
}

func (n *call) arguments(ctx *hcl.EvalContext) ([]cty.Value, hcl.Diagnostics) {
	var diags hcl.Diagnostics
	values := make([]cty.Value, len(n.args))
	for i, arg := range n.args {
		v, found := arg.Value(ctx)
		diags = append(diags, found...)
		values[i] = v
	}
	return values, diags
}

// apply calls the function through HCL, for its messages, with the arguments already evaluated.
func (n *call) apply(ctx *hcl.EvalContext, name string, values []cty.Value) (cty.Value, hcl.Diagnostics) {
	copied := *n.expr
	copied.Name = name
	copied.Args = make([]hclsyntax.Expression, len(values))
	for i, v := range values {
		copied.Args[i] = &hclsyntax.LiteralValueExpr{Val: v, SrcRange: n.args[i].Range()}
	}
	return copied.Value(ctx)
}
