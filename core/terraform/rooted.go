package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// rooted is the whole expression of an argument: where what an expression may cost is bounded as a whole.
type rooted struct {
	tracked
	height int
}

func (n *rooted) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	budget := &frameOf(ctx).module.reader.budget
	budget.height += n.height
	defer func() { budget.height -= n.height }()
	if budget.height > maxHeight {
		return cty.DynamicVal, mistakes(limitError, "this expression and those it refers to are nested too deeply", "split it into simpler values that do not lead through each other", n.Range())
	}
	v, diags := n.Expression.Value(ctx)
	if !diags.HasErrors() && weight(v, maxWeight) > maxWeight {
		return cty.DynamicVal, tooLarge("this value grows too large", n.Range())
	}
	return v, diags
}

// height is how deeply the nodes of an expression lie in each other. Values that refer to each other are evaluated
// inside each other, so their heights add up.
func height(expr hclsyntax.Expression) int {
	m := &heightMeter{}
	_ = hclsyntax.Walk(expr, m)
	return m.highest
}

type heightMeter struct{ now, highest int }

func (m *heightMeter) Enter(hclsyntax.Node) hcl.Diagnostics {
	m.now++
	m.highest = max(m.highest, m.now)
	return nil
}

func (m *heightMeter) Exit(hclsyntax.Node) hcl.Diagnostics {
	m.now--
	return nil
}

// weight counts the values in a value, long texts by their length. It stops soon after the limit: parts that
// occur many times are shared in memory, but would be written each time.
func weight(v cty.Value, limit int) int {
	bare, _ := v.Unmark()
	total := 1
	if !bare.IsKnown() || bare.IsNull() {
		return total
	}
	if bare.Type() == cty.String {
		return total + len(bare.AsString())/bytesPerWeight
	}
	if !bare.CanIterateElements() {
		return total
	}
	for it := bare.ElementIterator(); it.Next() && total <= limit; {
		_, element := it.Element()
		total += weight(element, limit-total)
	}
	return total
}
