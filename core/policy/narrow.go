package policy

import (
	"maps"
	"regexp"
	"strings"

	"decree.dev/core/source"
)

// narrower makes a schema smaller for OPA's type checker, which reads all of it with every compilation: the attributes that no module names
// make no difference to it. What a name may not be is found in the whole schema (unknownNames).
type narrower struct {
	root  map[string]any
	named map[string]bool
	// definitions are those that are still referred to.
	definitions map[string]any
}

var words = regexp.MustCompile(`\w+`)

func narrowed(inputSchema map[string]any, modules []source.Text) map[string]any {
	n := narrower{root: inputSchema, named: map[string]bool{}, definitions: map[string]any{}}
	for _, module := range modules {
		for _, word := range words.FindAllString(module.Text, -1) {
			n.named[word] = true
		}
	}
	// Which kinds and types there are stays as it is.
	kinds := n.each(inputSchema, func(kind map[string]any) map[string]any {
		return n.each(kind, n.node)
	})
	if len(n.definitions) > 0 {
		kinds["definitions"] = n.definitions
	}
	return kinds
}

// each is a copy of a node in which another stands for each of its properties.
func (n narrower) each(node map[string]any, change func(map[string]any) map[string]any) map[string]any {
	copied := maps.Clone(node)
	properties, _ := node["properties"].(map[string]any)
	changed := make(map[string]any, len(properties))
	for name, property := range properties {
		changed[name] = property
		if inner, isNode := property.(map[string]any); isNode {
			changed[name] = change(inner)
		}
	}
	if properties != nil {
		copied["properties"] = changed
	}
	delete(copied, "definitions")
	return copied
}

func (n narrower) node(node map[string]any) map[string]any {
	copied := maps.Clone(node)
	for word, value := range node {
		switch value := value.(type) {
		case map[string]any:
			if word == "properties" {
				copied[word] = n.properties(value, copied)
			} else if word == "items" || word == "additionalProperties" {
				copied[word] = n.node(value)
			}
		case []any:
			if word == "anyOf" || word == "oneOf" || word == "allOf" {
				copied[word] = n.alternatives(value)
			}
		case string:
			if word == "$ref" {
				n.define(value)
			}
		}
	}
	return copied
}

// properties are those that are named. Where others are left out, any may be there.
func (n narrower) properties(all, owner map[string]any) map[string]any {
	kept := map[string]any{}
	for name, property := range all {
		inner, isNode := property.(map[string]any)
		switch {
		case !n.named[name]:
			owner["additionalProperties"] = true
		case isNode:
			kept[name] = n.node(inner)
		default:
			kept[name] = property
		}
	}
	return kept
}

func (n narrower) alternatives(all []any) []any {
	kept := make([]any, len(all))
	for i, alternative := range all {
		kept[i] = alternative
		if inner, isNode := alternative.(map[string]any); isNode {
			kept[i] = n.node(inner)
		}
	}
	return kept
}

// define keeps what a `$ref` refers to.
func (n narrower) define(reference string) {
	name, isDefinition := strings.CutPrefix(reference, "#/definitions/")
	definitions, _ := n.root["definitions"].(map[string]any)
	definition, isNode := definitions[name].(map[string]any)
	if _, known := n.definitions[name]; known || !isDefinition || !isNode {
		return
	}
	n.definitions[name] = definition
	n.definitions[name] = n.node(definition)
}
