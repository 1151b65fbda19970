package terraform

import (
	"encoding/json"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
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

// collect adds every resource and data source of the module and of the modules it calls to the answer.
func (m *module) collect() {
	for _, name := range sortedNames(m.config.variables) {
		m.variable(name, m.config.variables[name].DefRange())
	}
	for _, key := range m.config.order {
		found := m.expansion(key, m.config.resources[key].DefRange())
		if found == nil {
			continue
		}
		for _, instance := range found.instances {
			m.reader.add(m, found, instance)
		}
	}
	for _, name := range m.config.callOrder {
		for _, child := range m.children(name, m.config.calls[name].DefRange()).instances {
			child.collect()
		}
	}
	for _, name := range sortedNames(m.config.locals) {
		m.local(name, m.config.locals[name].NameRange)
	}
	for _, name := range sortedNames(m.config.outputs) {
		m.output(name, m.config.outputs[name].DefRange())
	}
}

// sortedNames makes the order of evaluation, and so of what is reported first, the same each time.
func sortedNames[T any](table map[string]T) []string {
	return slices.Sorted(maps.Keys(table))
}

// shown is the part of the answer that an instance has of itself.
type shown struct {
	values map[string]any
	paths  map[string]source.Range
	weight int
}

func (r *reader) show(instance *evaluated) *shown {
	if instance.shown != nil {
		return instance.shown
	}
	result := &shown{values: document(instance.values), paths: make(map[string]source.Range, len(instance.places))}
	for _, v := range instance.values {
		result.weight += weight(v, maxWeight)
	}
	for path, place := range instance.places {
		if in := r.parsed[place.Filename]; in != nil {
			result.paths[path] = in.rangeOf(place)
		}
	}
	instance.shown = result
	return result
}

func (r *reader) add(m *module, e *expansion, instance *evaluated) {
	block := e.block
	file := r.parsed[block.TypeRange.Filename]
	own := r.show(instance)
	if !r.spendWeight(own.weight, block.DefRange()) {
		return
	}
	resource := Resource{
		Address:  instance.address,
		Type:     block.Labels[0],
		Name:     block.Labels[1],
		Module:   m.address,
		Provider: impliedProvider(block.Labels[0]),
		Values:   own.values,
		Managed:  block.Type == "resource",
	}
	m.describe(&resource, block, instance)
	r.sources[resource.Address] = Source{
		File:    file.name,
		Header:  file.rangeOf(block.DefRange()),
		Block:   file.rangeOf(hcl.RangeBetween(block.TypeRange, block.CloseBraceRange)),
		Paths:   own.paths,
		Modules: m.chain,
	}
	if resource.Managed {
		r.resources = append(r.resources, resource)
	} else {
		r.data = append(r.data, resource)
	}
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

func sortResources(list []Resource) {
	sort.SliceStable(list, func(i, j int) bool { return naturalLess(list[i].Address, list[j].Address) })
}

// naturalLess orders runs of digits by their number, so that `[2]` comes before `[10]`.
func naturalLess(a, b string) bool {
	for a != "" && b != "" {
		digitsA, digitsB := digits(a), digits(b)
		if digitsA != "" && digitsB != "" {
			plainA, plainB := strings.TrimLeft(digitsA, "0"), strings.TrimLeft(digitsB, "0")
			if len(plainA) != len(plainB) {
				return len(plainA) < len(plainB)
			}
			if plainA != plainB {
				return plainA < plainB
			}
			a, b = a[len(digitsA):], b[len(digitsB):]
			continue
		}
		if a[0] != b[0] {
			return a[0] < b[0]
		}
		a, b = a[1:], b[1:]
	}
	return len(a) < len(b)
}

func digits(s string) string {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}
