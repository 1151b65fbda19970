package terraform

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"decree.dev/core/source"
)

// Resource is one instance of a resource or data block (see Resource in host/boundary.ts).
type Resource struct {
	Address  string         `json:"address"`
	Type     string         `json:"type"`
	Name     string         `json:"name"`
	Module   string         `json:"module,omitempty"`
	Provider string         `json:"provider"`
	Region   string         `json:"region,omitempty"`
	Account  string         `json:"account,omitempty"`
	Tags     map[string]any `json:"tags,omitempty"`
	Values   map[string]any `json:"values"`
	Managed  bool           `json:"managed"`
}

// Source is where a resource is written.
type Source struct {
	File    string                  `json:"file"`
	Header  source.Range            `json:"header"`
	Block   source.Range            `json:"block"`
	Paths   map[string]source.Range `json:"paths"`
	Modules []ModuleCall            `json:"modules"`
}

// ModuleCall is one step of the calls that lead to a resource, outermost first.
type ModuleCall struct {
	Name  string       `json:"name"`
	File  string       `json:"file"`
	Range source.Range `json:"range"`
}

// impliedProvider is the provider's name as Terraform takes it from a resource type.
func impliedProvider(resourceType string) string {
	name, _, _ := strings.Cut(resourceType, "_")
	return name
}

func document(values map[string]cty.Value) map[string]any {
	result := make(map[string]any, len(values))
	for name, v := range values {
		if plain := plainValue(v); plain != nil {
			result[name] = plain
		}
	}
	return result
}

// plainValue is a value as the document has it: an unknown one is its text, a null member is absent.
func plainValue(v cty.Value) any {
	bare, _ := v.Unmark()
	switch t := bare.Type(); {
	case !bare.IsKnown():
		if text, is := originText(v); is {
			return text
		}
		return "${unknown}"
	case bare.IsNull():
		return nil
	case t == cty.String:
		return bare.AsString()
	case t == cty.Bool:
		return bare.True()
	case t == cty.Number && bare.AsBigFloat().IsInf():
		return numberText(bare) // JSON has no such number
	case t == cty.Number:
		return json.Number(numberText(bare))
	case t.IsObjectType() || t.IsMapType():
		members := make(map[string]any, bare.LengthInt())
		for it := bare.ElementIterator(); it.Next(); {
			key, member := it.Element()
			if plain := plainValue(member); plain != nil {
				members[key.AsString()] = plain
			}
		}
		return members
	case bare.CanIterateElements():
		list := make([]any, 0, bare.LengthInt())
		for it := bare.ElementIterator(); it.Next(); {
			_, member := it.Element()
			list = append(list, plainValue(member))
		}
		return list
	}
	return nil
}

func sortResources(list []*Resource) {
	slices.SortFunc(list, func(a, b *Resource) int { return compareAddresses(a.Address, b.Address) })
}

// compareAddresses orders runs of digits by their number, so that `[2]` comes before `[10]`. Only equal texts are equal.
func compareAddresses(a, b string) int {
	start := 0
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			if !isDigit(a[i]) {
				start = i + 1
			}
			continue
		}
		numberA, numberB := digits(a[start:]), digits(b[start:])
		if numberA == "" || numberB == "" {
			return cmp.Compare(a[i], b[i])
		}
		if order := compareNumbers(numberA, numberB); order != 0 {
			return order
		}
		return strings.Compare(a, b)
	}
	return cmp.Compare(len(a), len(b))
}

func compareNumbers(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func digits(s string) string {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return s[:n]
}
