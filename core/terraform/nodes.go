package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// The nodes below give each kind of expression its way to say what an unknown result is called.

type operation struct{ tracked }

func (n *operation) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	v, diags := n.Expression.Value(ctx)
	if !v.IsKnown() {
		return n.named(v, ctx), diags
	}
	if v.IsMarked() && v.Type().IsPrimitiveType() {
		v, _ = v.Unmark()
	}
	return v, diags
}

// named gives an unknown value the text of this expression.
func (t tracked) named(v cty.Value, ctx *hcl.EvalContext) cty.Value {
	text := t.expressionText(ctx)
	if isDirective := strings.HasPrefix(text, "%{"); !isDirective {
		text = "${" + text + "}"
	}
	return withOrigin(v, text)
}

type construction struct{ tracked }

func (n *construction) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	v, diags := n.Expression.Value(ctx)
	if !v.IsKnown() {
		return n.named(v, ctx), diags
	}
	return v, diags
}

type broken struct{ tracked }

func (n *broken) Value(*hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	line, _, _ := strings.Cut(n.file.slice(n.original.Range()), "\n")
	if _, value, is := strings.Cut(line, "="); is {
		line = value
	}
	return unknown(strings.TrimSpace(line)), nil
}

type conditional struct {
	tracked
	expr *hclsyntax.ConditionalExpr
}

func (n *conditional) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	condition, diags := n.expr.Condition.Value(ctx)
	chosen := *n.expr
	bare, _ := condition.Unmark()
	chosen.Condition = &hclsyntax.LiteralValueExpr{Val: bare, SrcRange: n.expr.Condition.Range()}
	v, more := chosen.Value(ctx)
	diags = append(diags, more...)
	if v.IsKnown() {
		return v, diags
	}
	if _, named := originText(v); named && bare.IsKnown() {
		return v, diags
	}
	return n.named(v, ctx), diags
}

type splat struct {
	tracked
	expr *hclsyntax.SplatExpr
}

func (n *splat) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	v, diags := n.expr.Value(ctx)
	if v.IsKnown() {
		return v, diags
	}
	source, _ := n.expr.Source.Value(ctx)
	if text, is := originText(source); is && !source.IsKnown() {
		rest := n.file.slice(hcl.Range{Start: untracked(n.expr.Source).Range().End, End: n.original.Range().End})
		return withOrigin(v, "${"+asExpression(text)+rest+"}"), diags
	}
	return n.named(v, ctx), diags
}

type template struct {
	tracked
	parts []hclsyntax.Expression
	expr  *hclsyntax.TemplateExpr
}

// Value joins the parts; where one is unknown the text of the whole keeps the known parts as they are.
func (n *template) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.UnknownVal(cty.String), diags
	}
	var diags hcl.Diagnostics
	values := make([]hclsyntax.Expression, len(n.parts))
	var text strings.Builder
	allKnown, size := true, 0
	for i, part := range n.parts {
		v, found := part.Value(ctx)
		diags = append(diags, found...)
		values[i] = &hclsyntax.LiteralValueExpr{Val: v, SrcRange: part.Range()}
		allKnown = allKnown && v.IsKnown()
		piece := templatePiece(v)
		size += len(piece)
		if size > maxText {
			return cty.UnknownVal(cty.String), append(diags, tooLarge("this text grows too large", n.Range())...)
		}
		text.WriteString(piece)
	}
	if !allKnown && !diags.HasErrors() {
		return unknownString(text.String()), nil
	}
	copied := *n.expr
	copied.Parts = values
	v, found := copied.Value(ctx)
	bare, _ := v.Unmark()
	return bare, append(diags, found...)
}

func templatePiece(v cty.Value) string {
	bare, _ := v.Unmark()
	if !bare.IsKnown() {
		if text, is := originText(v); is {
			return text
		}
		return "${unknown}"
	}
	if s, err := convert.Convert(bare, cty.String); err == nil && !s.IsNull() && s.IsKnown() {
		return s.AsString()
	}
	return ""
}

type templateLoop struct {
	tracked
	tuple hclsyntax.Expression
	expr  *hclsyntax.TemplateJoinExpr
}

func (n *templateLoop) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	v, diags := n.tuple.Value(ctx)
	bare, _ := v.Unmark()
	if !bare.IsKnown() || bare.IsNull() || !bare.CanIterateElements() {
		return n.named(cty.UnknownVal(cty.String), ctx), diags
	}
	var text strings.Builder
	allKnown := true
	for it := bare.ElementIterator(); it.Next(); {
		_, part := it.Element()
		allKnown = allKnown && part.IsKnown()
		text.WriteString(templatePiece(part))
		if text.Len() > maxText {
			return cty.UnknownVal(cty.String), append(diags, tooLarge("this text grows too large", n.Range())...)
		}
	}
	if !allKnown {
		return unknownString(text.String()), diags
	}
	copied := *n.expr
	copied.Tuple = &hclsyntax.LiteralValueExpr{Val: bare, SrcRange: n.Range()}
	joined, found := copied.Value(ctx)
	return joined, append(diags, found...)
}
