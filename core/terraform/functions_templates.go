package terraform

import (
	"path"
	"sort"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

func (n *call) templateFile(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	values, diags := n.arguments(ctx)
	if diags.HasErrors() || len(values) != 2 {
		return cty.DynamicVal, append(diags, n.needsTwo()...)
	}
	name := knownText(values[0])
	if name == "" {
		return n.named(cty.DynamicVal, ctx), nil
	}
	r := frameOf(ctx).module.reader
	text, is := r.given(name)
	if !is {
		return n.named(cty.UnknownVal(cty.String), ctx), nil
	}
	return n.render(ctx, path.Join(r.request.Root, name), text, values[1])
}

func (n *call) templateString(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	values, diags := n.arguments(ctx)
	if diags.HasErrors() || len(values) != 2 {
		return cty.DynamicVal, append(diags, n.needsTwo()...)
	}
	text := knownText(values[0])
	if bare, _ := values[0].Unmark(); !bare.IsKnown() {
		return n.named(cty.UnknownVal(cty.String), ctx), nil
	}
	return n.render(ctx, "template", text, values[1])
}

func (n *call) needsTwo() hcl.Diagnostics {
	if len(n.args) == 2 {
		return nil
	}
	return mistakes(evaluationError, "`"+n.expr.Name+"` takes a template and an object with its variables", "write both", n.Range())
}

// maxTemplateDepth bounds templates that render templates.
const maxTemplateDepth = 20

// render evaluates a template with nothing but the given variables in sight.
func (n *call) render(ctx *hcl.EvalContext, name, text string, variables cty.Value) (cty.Value, hcl.Diagnostics) {
	bare, _ := variables.Unmark()
	if !bare.IsKnown() {
		return n.named(cty.UnknownVal(cty.String), ctx), nil
	}
	if bare.IsNull() || !bare.Type().IsObjectType() && !bare.Type().IsMapType() {
		return cty.DynamicVal, mistakes(evaluationError, "the variables of a template must be an object", "write `{ name = value }`", n.Range())
	}
	if _, deep := tooDeep(text); deep {
		return cty.DynamicVal, tooLarge("this template is nested too deeply to be read", n.Range())
	}
	r := frameOf(ctx).module.reader
	if r.templates++; r.templates > maxTemplateDepth {
		r.templates--
		return cty.DynamicVal, tooLarge("templates render templates without end", n.Range())
	}
	defer func() { r.templates-- }()
	parsed, diags := hclsyntax.ParseTemplate([]byte(text), name, hcl.InitialPos)
	if diags.HasErrors() {
		return cty.DynamicVal, n.inTemplate(name, diags)
	}
	scope := newModule(r, &configuration{}, nil, "")
	inner := scope.base.NewChild()
	inner.Variables = bare.AsValueMap()
	if inner.Variables == nil {
		inner.Variables = map[string]cty.Value{}
	}
	file := &parsedFile{name: name, text: text}
	v, diags := track(file, parsed).Value(inner)
	if diags.HasErrors() {
		return cty.DynamicVal, n.inTemplate(name, diags)
	}
	return v, nil
}

// inTemplate reports a mistake inside a template where it is rendered.
func (n *call) inTemplate(name string, diags hcl.Diagnostics) hcl.Diagnostics {
	if limited(diags) {
		return diags
	}
	sort.SliceStable(diags, func(i, j int) bool { return diags[i].Severity < diags[j].Severity })
	message, help := reword(diags[0].Summary, diags[0].Detail)
	return mistakes(evaluationError, "template `"+name+"`: "+message, help, n.Range())
}
