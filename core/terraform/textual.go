package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

// textual functions write their arguments into texts as they are.
var textual = map[string]bool{"jsonencode": true, "yamlencode": true, "format": true, "formatlist": true, "join": true}

// encoders are the textual functions that write down any value, so that one text can stand for a whole collection.
var encoders = map[string]bool{"jsonencode": true, "yamlencode": true}

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
