package terraform

import (
	"math/big"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

type repetitionKind int

const (
	single repetitionKind = iota
	byCount
	byKey
)

// repetition is what `count` or `for_each` make of a block.
type repetition struct {
	kind repetitionKind
	// unknown: how many instances there are is not known until apply; one stands for all.
	unknown   bool
	instances []repeated
}

type repeated struct {
	key    cty.Value
	suffix string // `[0]`, `["eu"]`, `[*]` for the one that stands for an unknown number, or nothing
	names  map[string]cty.Value
}

// unknownSuffix is how Terraform itself writes instances that are not known yet.
const unknownSuffix = "[*]"

func (one repeated) context(parent *hcl.EvalContext) *hcl.EvalContext {
	ctx := parent.NewChild()
	ctx.Variables = one.names
	return ctx
}

func (m *module) repetition(block *hclsyntax.Block, what string) repetition {
	if attribute, is := block.Body.Attributes["count"]; is {
		return m.byCount(attribute, what)
	}
	if attribute, is := block.Body.Attributes["for_each"]; is {
		return m.byKey(attribute, what)
	}
	if !m.reader.spendInstances(1, what, block.DefRange()) {
		return repetition{}
	}
	return repetition{instances: []repeated{{}}}
}

func (m *module) byCount(attribute *hclsyntax.Attribute, what string) repetition {
	result := repetition{kind: byCount}
	at := attribute.Expr.Range()
	v, _ := m.evaluate(attribute.Expr, m.base).Unmark()
	number, err := convert.Convert(v, cty.Number)
	if err != nil || number.IsKnown() && number.IsNull() {
		m.reader.report(evaluationError, mistakes(evaluationError, "invalid count argument: `count` must be a whole number", "give it a number that is 0 or more", at))
		return result
	}
	if !number.IsKnown() {
		if !m.reader.spendInstances(1, what, at) {
			return result
		}
		text := m.textFor(attribute.Expr, m.base)
		index := unknown("range(" + asExpression(text) + ")[*]")
		result.unknown = true
		result.instances = []repeated{{suffix: unknownSuffix, names: namedValues("count", map[string]cty.Value{"index": index})}}
		return result
	}
	count, accuracy := number.AsBigFloat().Int64()
	if accuracy != big.Exact || count < 0 {
		if count <= maxInstancesPerBlock {
			m.reader.report(evaluationError, mistakes(evaluationError, "invalid count argument: `count` must be a whole number", "give it a number that is 0 or more", at))
			return result
		}
	}
	if !m.reader.spendInstances(int(count), what, at) {
		return result
	}
	for i := range count {
		key := cty.NumberIntVal(i)
		result.instances = append(result.instances, repeated{key: key, suffix: keyText(key), names: namedValues("count", map[string]cty.Value{"index": key})})
	}
	return result
}

func (m *module) byKey(attribute *hclsyntax.Attribute, what string) repetition {
	result := repetition{kind: byKey}
	at := attribute.Expr.Range()
	v, _ := m.evaluate(attribute.Expr, m.base).Unmark()
	elements, shape := iterate(v)
	switch shape {
	case unknownShape:
		if !m.reader.spendInstances(1, what, at) {
			return result
		}
		result.unknown = true
		result.instances = []repeated{{suffix: unknownSuffix, names: namedValues("each", unknownElement(m.textFor(attribute.Expr, m.base)))}}
		return result
	case notIterable:
		m.reader.report(evaluationError, mistakes(evaluationError, "invalid for_each argument: `for_each` must be a map, or a set of strings", "use a map, or `toset(…)` around a list of strings", at))
		return result
	case listShape:
		m.reader.report(evaluationError, mistakes(evaluationError, "invalid for_each argument: `for_each` is a list here, and must be a map or a set of strings", "put `toset(…)` around it", at))
	}
	if !m.reader.spendInstances(len(elements), what, at) {
		return result
	}
	for _, element := range elements {
		key := element.key
		if shape != mapShape {
			key = element.value
		}
		if key.Type() != cty.String {
			text, err := convert.Convert(key, cty.String)
			if err != nil {
				continue
			}
			key = text
		}
		value := element.value
		if shape != mapShape {
			value = key
		}
		result.instances = append(result.instances, repeated{key: key, suffix: keyText(key), names: namedValues("each", map[string]cty.Value{"key": key, "value": value})})
	}
	return result
}

func namedValues(name string, members map[string]cty.Value) map[string]cty.Value {
	return map[string]cty.Value{name: cty.ObjectVal(members)}
}

// unknownElement stands for any element of a collection that is known by its text only.
func unknownElement(text string) map[string]cty.Value {
	collection := asExpression(text)
	return map[string]cty.Value{"key": unknown("keys(" + collection + ")[*]"), "value": unknown(collection + "[*]")}
}

type shape int

const (
	mapShape shape = iota
	setShape
	listShape
	unknownShape
	notIterable
)

type element struct{ key, value cty.Value }

// iterate lists the elements of a collection by key, if all of its keys are known.
func iterate(v cty.Value) ([]element, shape) {
	v, _ = v.Unmark()
	if !v.IsKnown() {
		return nil, unknownShape
	}
	if v.IsNull() || !v.CanIterateElements() {
		return nil, notIterable
	}
	kind := mapShape
	switch t := v.Type(); {
	case t.IsSetType():
		kind = setShape
	case t.IsListType() || t.IsTupleType():
		kind = listShape
	}
	var elements []element
	for it := v.ElementIterator(); it.Next(); {
		key, value := it.Element()
		if kind != mapShape && !value.IsKnown() {
			return nil, unknownShape
		}
		elements = append(elements, element{key, value})
	}
	return elements, kind
}
