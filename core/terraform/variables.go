package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// variable gives the value of an input variable: what the call or the caller gives, else its default.
func (m *module) variable(name string, at hcl.Range) (cty.Value, bool) {
	block, is := m.config.variables[name]
	if !is {
		return cty.NilVal, false
	}
	key := "var." + name
	return compute(m, key, at, unknown(m.full(key)), func() cty.Value { return m.readVariable(name, block) }), true
}

func (m *module) readVariable(name string, block *hclsyntax.Block) cty.Value {
	wanted := m.constraint(block)
	given, is := m.given(name, wanted.Type)
	if is {
		if bare, _ := given.value.Unmark(); !bare.IsKnown() || !bare.IsNull() || m.nullable(block) {
			v, err := wanted.convert(given.value)
			if err == nil {
				return v
			}
			m.reader.report(variableError, mistakes(variableError, "variable `"+name+"` does not take this value: "+plain(err.Error()), "give it a value of its type", given.at))
			return unknown(m.full("var." + name))
		}
	}
	attribute, is := block.Body.Attributes["default"]
	if !is {
		return wanted.unknown(m.full("var." + name))
	}
	v, err := wanted.convert(m.evaluate(attribute.Expr, m.base))
	if err != nil {
		m.reader.report(variableError, mistakes(variableError, "the default of variable `"+name+"` is not of its type: "+plain(err.Error()), "change the default or the type", attribute.Expr.Range()))
		return unknown(m.full("var." + name))
	}
	return v
}

// givenValue is a value from outside the module, and where it is written.
type givenValue struct {
	value cty.Value
	at    hcl.Range
}

// given is what is set from outside. The value depends on the call itself too: on its instances, and on which
// arguments it has.
func (m *module) given(name string, wanted cty.Type) (givenValue, bool) {
	if m.parent == nil {
		return m.reader.rootValue(name, wanted)
	}
	m.parent.children(m.chain[len(m.chain)-1].Name, m.call.DefRange())
	attribute, is := m.call.Body.Attributes[name]
	if !is || moduleArguments[name] {
		return givenValue{}, false
	}
	return givenValue{m.parent.evaluate(attribute.Expr, m.callContext), attribute.Expr.Range()}, true
}

// moduleArguments of a module call are Terraform's own and no input variables.
var moduleArguments = map[string]bool{"source": true, "version": true, "count": true, "for_each": true, "providers": true, "depends_on": true}

func (m *module) nullable(block *hclsyntax.Block) bool {
	attribute, is := block.Body.Attributes["nullable"]
	if !is {
		return true
	}
	v, _ := m.evaluate(attribute.Expr, m.base).Unmark()
	return !v.IsKnown() || v.IsNull() || v.Type() != cty.Bool || v.True()
}

// constraint is the type of a variable with the defaults of its optional attributes.
type constraint struct {
	Type     cty.Type
	Defaults *typeexpr.Defaults
}

// shortTypes are types that old configurations write without their element type.
var shortTypes = map[string]cty.Type{"list": cty.List(cty.DynamicPseudoType), "map": cty.Map(cty.DynamicPseudoType)}

func (m *module) constraint(block *hclsyntax.Block) constraint {
	attribute, is := block.Body.Attributes["type"]
	if !is {
		return constraint{Type: cty.DynamicPseudoType}
	}
	if short, is := shortTypes[hcl.ExprAsKeyword(untracked(attribute.Expr))]; is {
		return constraint{Type: short}
	}
	wanted, defaults, diags := typeexpr.TypeConstraintWithDefaults(untracked(attribute.Expr))
	if diags.HasErrors() {
		m.reader.report(variableError, diags)
		return constraint{Type: cty.DynamicPseudoType}
	}
	return constraint{wanted, defaults}
}

func (c constraint) convert(v cty.Value) (cty.Value, error) {
	if c.Defaults != nil {
		v = c.Defaults.Apply(v)
	}
	return convertTo(v, c.Type)
}

func (c constraint) unknown(expression string) cty.Value {
	return cty.UnknownVal(c.Type.WithoutOptionalAttributesDeep()).Mark(origin{"${" + expression + "}"})
}
