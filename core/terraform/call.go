package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
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

// withTexts calls a function that only writes its arguments into texts, with the texts of unknown ones in their place.
func (n *call) withTexts(ctx *hcl.EvalContext, name string, values []cty.Value) (cty.Value, bool) {
	replaced := make([]cty.Value, len(values))
	var texts []string
	for i, v := range values {
		replaced[i] = v
		if v.IsWhollyKnown() {
			continue
		}
		if !v.IsKnown() && v.Type().IsCollectionType() && !encoders[name] {
			return cty.NilVal, false
		}
		replaced[i], texts = withTexts(v, texts)
	}
	if texts == nil {
		return cty.NilVal, false
	}
	v, diags := n.apply(ctx, name, replaced)
	v, _ = v.Unmark()
	if diags.HasErrors() || !v.IsWhollyKnown() || v.IsNull() {
		return cty.NilVal, false
	}
	return unknownWhere(v, texts), true
}

// unknownWhere makes the texts in a result unknown in which a text of something unknown stands.
func unknownWhere(v cty.Value, texts []string) cty.Value {
	if v.Type() == cty.String {
		for _, text := range texts {
			if strings.Contains(v.AsString(), text) || strings.Contains(v.AsString(), jsonText(text)) {
				return unknownString(v.AsString())
			}
		}
		return v
	}
	var elements []cty.Value
	for it := v.ElementIterator(); it.Next(); {
		_, element := it.Element()
		elements = append(elements, unknownWhere(element, texts))
	}
	return cty.TupleVal(elements)
}

// jsonText is a text as it stands inside a JSON string.
func jsonText(text string) string {
	encoded, err := ctyjson.Marshal(cty.StringVal(text), cty.String)
	if err != nil {
		return text
	}
	return strings.Trim(string(encoded), `"`)
}

// withTexts replaces what is unknown in a value by the text that stands for it, and adds those texts to the list.
func withTexts(v cty.Value, texts []string) (cty.Value, []string) {
	bare, _ := v.Unmark()
	switch {
	case !bare.IsKnown():
		text := templatePiece(v)
		return cty.StringVal(text), append(texts, text)
	case bare.IsNull() || !bare.CanIterateElements():
		return bare, texts
	case bare.Type().IsObjectType() || bare.Type().IsMapType():
		members := map[string]cty.Value{}
		for it := bare.ElementIterator(); it.Next(); {
			key, member := it.Element()
			members[key.AsString()], texts = withTexts(member, texts)
		}
		return cty.ObjectVal(members), texts
	}
	var elements []cty.Value
	for it := bare.ElementIterator(); it.Next(); {
		var element cty.Value
		_, member := it.Element()
		element, texts = withTexts(member, texts)
		elements = append(elements, element)
	}
	return cty.TupleVal(elements), texts
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

// textual functions write their arguments into texts as they are.
var textual = map[string]bool{"jsonencode": true, "yamlencode": true, "format": true, "formatlist": true, "join": true}

// encoders are the textual functions that write down any value, so that one text can stand for a whole collection.
var encoders = map[string]bool{"jsonencode": true, "yamlencode": true}

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
