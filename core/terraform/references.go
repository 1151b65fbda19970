package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

type reference struct {
	tracked
	traversal hcl.Traversal
}

func (n *reference) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	frame := frameOf(ctx)
	if diags := frame.step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	return frame.module.lookUp(ctx, n.traversal)
}

// steps is `.name` and `[key]` after an expression that is not itself a reference.
type steps struct {
	tracked
	source    hclsyntax.Expression
	traversal hcl.Traversal
}

func (n *steps) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	v, diags := n.source.Value(ctx)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	v, found := walk(v, n.traversal)
	return v, append(diags, found...)
}

type index struct {
	tracked
	collection, key hclsyntax.Expression
	expr            *hclsyntax.IndexExpr
}

func (n *index) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if diags := frameOf(ctx).step(n.Range()); diags != nil {
		return cty.DynamicVal, diags
	}
	collection, diags := n.collection.Value(ctx)
	key, found := n.key.Value(ctx)
	diags = append(diags, found...)
	if diags.HasErrors() {
		return cty.DynamicVal, diags
	}
	key, _ = key.Unmark()
	if !key.IsKnown() {
		return n.named(cty.DynamicVal, ctx), nil
	}
	return walk(collection, hcl.Traversal{hcl.TraverseIndex{Key: key, SrcRange: n.expr.BracketRange}})
}

// walk follows the steps of a reference into a value. Past an unknown value only the expression grows.
func walk(v cty.Value, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	for _, step := range traversal {
		if !v.IsKnown() {
			if text, is := originText(v); is {
				v = unknown(asExpression(text) + stepText(step))
			} else {
				v = cty.DynamicVal
			}
			continue
		}
		bare, _ := v.Unmark()
		next, diags := (hcl.Traversal{step}).TraverseRel(bare)
		if diags.HasErrors() {
			return cty.DynamicVal, diags
		}
		v = next
	}
	return v, nil
}

// walkOpen is walk for what belongs to a block whose schema is not known here: what is not there is unknown, not wrong.
func walkOpen(v cty.Value, traversal hcl.Traversal, address string) (cty.Value, hcl.Diagnostics) {
	for _, step := range traversal {
		address += stepText(step)
		if !v.IsKnown() {
			if text, is := originText(v); is {
				v = unknown(asExpression(text) + stepText(step))
			} else {
				v = unknown(address)
			}
			continue
		}
		bare, _ := v.Unmark()
		next, diags := (hcl.Traversal{step}).TraverseRel(bare)
		if diags.HasErrors() || next.IsKnown() && next.IsNull() {
			next = unknown(address)
		}
		v = next
	}
	return v, nil
}

func stepText(step hcl.Traverser) string {
	switch s := step.(type) {
	case hcl.TraverseAttr:
		return "." + s.Name
	case hcl.TraverseIndex:
		return keyText(s.Key)
	}
	return ""
}

// keyText spells an instance key or index: `[0]`, `["eu"]`.
func keyText(key cty.Value) string {
	return "[" + literalText(key) + "]"
}
