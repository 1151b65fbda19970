package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// call is a function call. What it does with unknown arguments is in the table `unknownArguments`.
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

// withTexts calls a function that only writes its arguments into a text, with the texts of unknown ones in their place.
func (n *call) withTexts(ctx *hcl.EvalContext, name string, values []cty.Value) (cty.Value, bool) {
	replaced := make([]cty.Value, len(values))
	some := false
	for i, v := range values {
		replaced[i] = v
		if !v.IsWhollyKnown() {
			if name != "jsonencode" && name != "yamlencode" && !v.IsKnown() && v.Type().IsCollectionType() {
				return cty.NilVal, false
			}
			replaced[i], some = withTexts(v), true
		}
	}
	if !some {
		return cty.NilVal, false
	}
	v, diags := n.apply(ctx, name, replaced)
	v, _ = v.Unmark()
	if diags.HasErrors() || !v.IsKnown() || v.IsNull() || v.Type() != cty.String {
		return cty.NilVal, false
	}
	return unknownString(v.AsString()), true
}

// withTexts replaces what is unknown in a value by the text that stands for it.
func withTexts(v cty.Value) cty.Value {
	bare, _ := v.Unmark()
	switch {
	case !bare.IsKnown():
		return cty.StringVal(templatePiece(v))
	case bare.IsNull():
		return bare
	case bare.Type().IsObjectType() || bare.Type().IsMapType():
		members := map[string]cty.Value{}
		for it := bare.ElementIterator(); it.Next(); {
			key, member := it.Element()
			members[key.AsString()] = withTexts(member)
		}
		return cty.ObjectVal(members)
	case bare.CanIterateElements():
		var elements []cty.Value
		for it := bare.ElementIterator(); it.Next(); {
			_, member := it.Element()
			elements = append(elements, withTexts(member))
		}
		return cty.TupleVal(elements)
	}
	return bare
}

// settle names what is unknown in a function's result.
func (n *call) settle(v cty.Value, name string, ctx *hcl.EvalContext) cty.Value {
	if v.IsKnown() {
		if v.IsMarked() {
			return n.nameInside(v, ctx)
		}
		return v
	}
	if _, named := originText(v); named && passing[name] {
		return v
	}
	return n.named(v, ctx)
}

// nameInside gives the marks that a function gathered on its result back to the unknown parts.
func (n *call) nameInside(v cty.Value, ctx *hcl.EvalContext) cty.Value {
	bare, _ := v.Unmark()
	if bare.IsWhollyKnown() {
		return bare
	}
	text, single := originText(v)
	if !single {
		text = "${" + n.expressionText(ctx) + "}"
	}
	named, err := cty.Transform(bare, func(_ cty.Path, part cty.Value) (cty.Value, error) {
		if part.IsKnown() || part.IsMarked() {
			return part, nil
		}
		return part.Mark(origin{text}), nil
	})
	if err != nil {
		return bare
	}
	return named
}

// textual functions write their arguments into a text as they are.
var textual = map[string]bool{"jsonencode": true, "yamlencode": true, "format": true, "join": true}

// passing functions hand on one of their arguments, or a part of it, unchanged.
var passing = map[string]bool{
	"coalesce": true, "element": true, "lookup": true, "one": true, "merge": true, "concat": true, "flatten": true, "values": true,
	"tostring": true, "tonumber": true, "tobool": true, "tolist": true, "toset": true, "tomap": true,
	"sensitive": true, "nonsensitive": true, "ephemeralasnull": true,
}
