package terraform

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// convertTo converts as Terraform does, except that a set with unknown elements stays a list: a set of which the
// elements cannot be compared would lose what is known of them.
func convertTo(v cty.Value, wanted cty.Type) (cty.Value, error) {
	if !v.IsWhollyKnown() {
		wanted = withoutSets(wanted)
	}
	return convert.Convert(v, wanted)
}

func withoutSets(t cty.Type) cty.Type {
	switch {
	case t.IsSetType() || t.IsListType():
		return cty.List(withoutSets(t.ElementType()))
	case t.IsMapType():
		return cty.Map(withoutSets(t.ElementType()))
	case t.IsTupleType():
		elements := make([]cty.Type, 0, t.Length())
		for _, element := range t.TupleElementTypes() {
			elements = append(elements, withoutSets(element))
		}
		return cty.Tuple(elements)
	case t.IsObjectType():
		attributes := map[string]cty.Type{}
		for name, attribute := range t.AttributeTypes() {
			attributes[name] = withoutSets(attribute)
		}
		var optional []string
		for name := range t.OptionalAttributes() {
			optional = append(optional, name)
		}
		return cty.ObjectWithOptionalAttrs(attributes, optional)
	}
	return t
}
