package terraform

import (
	"reflect"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// module is one instance of a module: a configuration with the values that its call gives it.
type module struct {
	reader  *reader
	config  *configuration
	address string // `module.a["x"].module.b`; empty for the root
	parent  *module
	call    *hclsyntax.Block
	// callContext is where the call's arguments are evaluated: the parent with this instance's each and count.
	callContext *hcl.EvalContext
	chain       []ModuleCall
	cells       map[string]*cell
	base        *hcl.EvalContext
}

// frame is how an expression finds its module and its budget from HCL's evaluation context.
type frame struct{ module *module }

var frameType = cty.Capsule("frame", reflect.TypeOf(frame{}))

const frameName = "\x00frame"

func newModule(r *reader, config *configuration, parent *module, address string) *module {
	m := &module{reader: r, config: config, parent: parent, address: address, cells: map[string]*cell{}, chain: []ModuleCall{}}
	m.base = &hcl.EvalContext{
		Variables: map[string]cty.Value{frameName: cty.CapsuleVal(frameType, &frame{m})},
		Functions: r.functions(),
	}
	return m
}

func frameOf(ctx *hcl.EvalContext) *frame {
	for ctx.Parent() != nil {
		ctx = ctx.Parent()
	}
	return ctx.Variables[frameName].EncapsulatedValue().(*frame)
}

func (f *frame) step(at hcl.Range) hcl.Diagnostics {
	return f.module.reader.budget.step(at)
}

// full spells an address of this module as seen from the root.
func (m *module) full(local string) string {
	if m.address == "" {
		return local
	}
	return m.address + "." + local
}

func (r *reader) rootModule() *module {
	root := newModule(r, r.configuration(r.request.Root), nil, "")
	r.load(root.config, nil)
	r.reuse()
	r.adopt(root)
	return root
}

// evaluate gives the value of an expression; a mistake is reported once and leaves an unknown value.
func (m *module) evaluate(expr hclsyntax.Expression, ctx *hcl.EvalContext) cty.Value {
	r := m.reader
	spent, tainted := r.budget.steps, r.tainted
	r.budget.steps, r.tainted = 0, false
	v, diags := r.attempt(expr, ctx)
	failedOnUnknownSchema := r.tainted
	r.budget.steps, r.tainted = spent, tainted || r.tainted
	if diags.HasErrors() {
		for _, d := range onlyLimit(diags) {
			if _, own := d.Extra.(coded); own || !failedOnUnknownSchema {
				r.report(evaluationError, hcl.Diagnostics{d})
			}
		}
		r.tainted = true
		return m.unknownFor(expr, ctx)
	}
	if v.IsKnown() {
		return v
	}
	if _, named := originText(v); !named {
		return withOrigin(v, m.textFor(expr, ctx))
	}
	return v
}

// attempt evaluates an expression. The libraries that it goes through may fail on what they do not expect: that
// costs this expression only.
func (r *reader) attempt(expr hclsyntax.Expression, ctx *hcl.EvalContext) (v cty.Value, diags hcl.Diagnostics) {
	running := len(r.evaluating)
	defer func() {
		if recover() == nil {
			return
		}
		for _, c := range r.evaluating[running:] {
			c.running = false
		}
		r.evaluating = r.evaluating[:running]
		v, diags = cty.DynamicVal, failed(expr)
	}()
	v, diags = expr.Value(ctx)
	for _, d := range diags {
		if strings.Contains(d.Detail, "panic in function implementation") {
			return cty.DynamicVal, failed(expr)
		}
	}
	return v, diags
}

func failed(expr hclsyntax.Expression) hcl.Diagnostics {
	return mistakes(evaluationError, "this expression cannot be evaluated here", "write it in a simpler way", expr.Range())
}

func (m *module) unknownFor(expr hclsyntax.Expression, ctx *hcl.EvalContext) cty.Value {
	return cty.DynamicVal.Mark(origin{m.textFor(expr, ctx)})
}

func (m *module) textFor(expr hclsyntax.Expression, ctx *hcl.EvalContext) string {
	original := untracked(expr)
	file := m.reader.parsed[original.Range().Filename]
	if file == nil {
		return "${unknown}"
	}
	return "${" + tracked{original: original, file: file}.expressionText(ctx) + "}"
}
