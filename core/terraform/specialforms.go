package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// specialForms are the functions that do not simply get the values of their arguments.
var specialForms map[string]func(*call, *hcl.EvalContext) (cty.Value, hcl.Diagnostics)

func init() {
	specialForms = map[string]func(*call, *hcl.EvalContext) (cty.Value, hcl.Diagnostics){
		"try":            (*call).try,
		"can":            (*call).can,
		"templatefile":   (*call).templateFile,
		"templatestring": (*call).templateString,
	}
}

// try takes the first argument that has a value; an unknown one counts, since what it becomes will have the shape it promises.
func (n *call) try(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if len(n.args) == 0 {
		return cty.DynamicVal, mistakes(evaluationError, "`try` needs at least one argument", "give it the expressions to try, in order", n.Range())
	}
	var diags hcl.Diagnostics
	for _, arg := range n.args {
		v, found := arg.Value(ctx)
		if !found.HasErrors() {
			return v, nil
		}
		if limited(found) {
			return cty.DynamicVal, found
		}
		diags = append(diags, found...)
	}
	return cty.DynamicVal, mistakes(evaluationError, "no argument of `try` has a value: "+plain(diags[len(diags)-1].Summary), "add a last argument that always has one, such as `null`", n.Range())
}

func (n *call) can(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	if len(n.args) != 1 {
		return cty.DynamicVal, mistakes(evaluationError, "`can` takes exactly one argument", "give it the expression to try", n.Range())
	}
	v, diags := n.args[0].Value(ctx)
	switch {
	case limited(diags):
		return cty.DynamicVal, diags
	case diags.HasErrors():
		return cty.False, nil
	case !v.IsWhollyKnown():
		return n.named(cty.UnknownVal(cty.Bool), ctx), nil
	}
	return cty.True, nil
}

// onlyLimit drops what follows from the first limit that is passed.
func onlyLimit(diags hcl.Diagnostics) hcl.Diagnostics {
	for _, d := range diags {
		if limited(hcl.Diagnostics{d}) {
			return hcl.Diagnostics{d}
		}
	}
	return diags
}

func limited(diags hcl.Diagnostics) bool {
	for _, d := range diags {
		if own, is := d.Extra.(coded); is && own.code == limitError {
			return true
		}
	}
	return false
}
