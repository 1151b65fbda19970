package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// passing functions hand on one of their arguments, or an element of it, unchanged.
var passing = map[string]bool{
	"coalesce": true, "element": true, "lookup": true, "one": true,
	"tostring": true, "tonumber": true, "tobool": true, "tolist": true, "toset": true, "tomap": true,
	"sensitive": true, "nonsensitive": true, "ephemeralasnull": true,
}

// keeping functions make a collection of elements that stand in their arguments.
var keeping = map[string]bool{
	"chunklist": true, "compact": true, "concat": true, "distinct": true, "flatten": true, "matchkeys": true, "merge": true,
	"reverse": true, "setproduct": true, "setunion": true, "slice": true, "values": true, "zipmap": true,
}

// settle names what is unknown in a function's result.
func (n *call) settle(v cty.Value, name string, ctx *hcl.EvalContext) cty.Value {
	if v.IsKnown() {
		if v.IsMarked() {
			return n.nameInside(v, name, ctx)
		}
		return v
	}
	if _, named := originText(v); named && passing[name] {
		return v
	}
	return n.named(v, ctx)
}

// nameInside gives the marks that a function gathered on its result back to the unknown parts: the one that it
// handed on by its own text, others by their place in the result.
func (n *call) nameInside(v cty.Value, name string, ctx *hcl.EvalContext) cty.Value {
	bare, _ := v.Unmark()
	if bare.IsWhollyKnown() {
		return bare
	}
	listed, err := convertTo(bare, bare.Type())
	if err != nil {
		return n.named(bare, ctx)
	}
	text, single := originText(v)
	unnamed := 0
	_ = cty.Walk(listed, func(_ cty.Path, part cty.Value) (bool, error) {
		if !part.IsKnown() && !part.IsMarked() {
			unnamed++
		}
		return true, nil
	})
	kept := single && unnamed == 1 && (passing[name] || keeping[name])
	expression := n.expressionText(ctx)
	named, err := cty.Transform(listed, func(path cty.Path, part cty.Value) (cty.Value, error) {
		switch {
		case part.IsKnown() || part.IsMarked():
			return part, nil
		case kept && len(path) > 0:
			return part.Mark(origin{text}), nil
		}
		return part.Mark(origin{"${" + expression + pathText(path) + "}"}), nil
	})
	if err != nil {
		return n.named(bare, ctx)
	}
	return named
}

func pathText(path cty.Path) string {
	var b strings.Builder
	for _, step := range path {
		switch s := step.(type) {
		case cty.GetAttrStep:
			b.WriteString("." + s.Name)
		case cty.IndexStep:
			b.WriteString(keyText(s.Key))
		}
	}
	return b.String()
}
