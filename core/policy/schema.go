package policy

import (
	"maps"
	"slices"
	"strings"

	"decree.dev/core/policy/flow"
)

// schema is a node of a JSON schema, with the root to look up `$ref`.
type schema struct {
	node map[string]any
	root map[string]any
}

// below gives the schemas that a step may lead to. Nothing is known below an open schema; then known is false.
func (s schema) below(step flow.Step) (found []schema, known bool) {
	node := s.resolved()
	for _, word := range []string{"anyOf", "oneOf", "allOf"} {
		alternatives, _ := node[word].([]any)
		for _, alternative := range alternatives {
			child, isObject := alternative.(map[string]any)
			if !isObject {
				return nil, false
			}
			deeper, childKnown := schema{child, s.root}.below(step)
			if !childKnown && !scalar(child) {
				return nil, false
			}
			found, known = append(found, deeper...), true
		}
	}
	properties, _ := node["properties"].(map[string]any)
	if items, isObject := node["items"].(map[string]any); isObject {
		known = true
		if _, isName := step.(string); !isName || step == flow.Any {
			found = append(found, schema{items, s.root})
		}
	}
	if len(properties) > 0 {
		known = true
		for _, name := range slices.Sorted(maps.Keys(properties)) {
			if child, isObject := properties[name].(map[string]any); isObject && (step == name || step == flow.Any) {
				found = append(found, schema{child, s.root})
			}
		}
	}
	switch additional := node["additionalProperties"].(type) {
	case map[string]any:
		found, known = append(found, schema{additional, s.root}), true
	case bool:
		if additional {
			return nil, false
		}
		known = true
	}
	return found, known
}

// scalar tells whether nothing can be below a schema.
func scalar(node map[string]any) bool {
	kind, _ := node["type"].(string)
	return kind == "string" || kind == "number" || kind == "integer" || kind == "boolean" || kind == "null"
}

// names are those that may stand below a schema.
func (s schema) names() []string {
	node := s.resolved()
	properties, _ := node["properties"].(map[string]any)
	names := slices.Sorted(maps.Keys(properties))
	for _, word := range []string{"anyOf", "oneOf", "allOf"} {
		alternatives, _ := node[word].([]any)
		for _, alternative := range alternatives {
			if child, isObject := alternative.(map[string]any); isObject {
				names = append(names, schema{child, s.root}.names()...)
			}
		}
	}
	return names
}

// maxReferences ends a circle of `$ref`.
const maxReferences = 16

func (s schema) resolved() map[string]any {
	node := s.node
	for range maxReferences {
		reference, isReference := node["$ref"].(string)
		pointer, isLocal := strings.CutPrefix(reference, "#/")
		if !isReference || !isLocal {
			return node
		}
		node = s.root
		for _, part := range strings.Split(pointer, "/") {
			node, _ = node[strings.NewReplacer("~1", "/", "~0", "~").Replace(part)].(map[string]any)
		}
	}
	return node
}

// missing finds the first step of a path that does not exist in the schema: its index, and what is known there.
func (s schema) missing(path []flow.Step) (index int, names []string, missing bool) {
	here := []schema{s}
	for i, step := range path {
		var next []schema
		for _, node := range here {
			found, known := node.below(step)
			if !known && !scalar(node.resolved()) {
				return 0, nil, false
			}
			next = append(next, found...)
		}
		if len(next) == 0 {
			if step == flow.Any {
				return 0, nil, false
			}
			for _, node := range here {
				names = append(names, node.names()...)
			}
			return i, names, true
		}
		here = next
	}
	return 0, nil, false
}
