package terraform

import (
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"decree.dev/core/source"
)

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
			m.reader.add(m, found.block, instance)
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

// shown is what the answer has of an instance. It is made once and not changed, so that the next read can see that it is the same.
type shown struct {
	provided provided
	resource *Resource
	source   *Source
	weight   int
}

// show renders an instance, unless it was rendered before with the same surroundings.
func (r *reader) show(m *module, block *hclsyntax.Block, instance *evaluated) *shown {
	from := m.provided(block, instance)
	before := instance.shown
	if before != nil && before.provided == from && slices.Equal(before.source.Modules, m.chain) {
		return before
	}
	values := document(instance.values)
	resource := &Resource{
		Address:  instance.address,
		Type:     block.Labels[0],
		Name:     block.Labels[1],
		Module:   m.address,
		Provider: impliedProvider(block.Labels[0]),
		Region:   from.region,
		Account:  from.account,
		Tags:     effectiveTags(from.tags, block, instance, values),
		Values:   values,
		Managed:  block.Type == "resource",
	}
	result := &shown{provided: from, resource: resource, source: r.place(m, block, instance)}
	for _, v := range instance.values {
		result.weight += weight(v, maxWeight)
	}
	instance.shown = result
	return result
}

// place gives where an instance is written.
func (r *reader) place(m *module, block *hclsyntax.Block, instance *evaluated) *Source {
	file := r.parsed[block.TypeRange.Filename]
	paths := make(map[string]source.Range, len(instance.places))
	for path, place := range instance.places {
		if in := r.parsed[place.Filename]; in != nil {
			paths[path] = in.rangeOf(place)
		}
	}
	return &Source{
		File:    file.name,
		Header:  file.rangeOf(block.DefRange()),
		Block:   file.rangeOf(hcl.RangeBetween(block.TypeRange, block.CloseBraceRange)),
		Paths:   paths,
		Modules: m.chain,
	}
}

// add puts one instance in the answer. Of two with one address, which is a mistake that is told of elsewhere, the first counts.
func (r *reader) add(m *module, block *hclsyntax.Block, instance *evaluated) {
	if _, twice := r.sources[instance.address]; twice {
		return
	}
	own := r.show(m, block, instance)
	if !r.spendWeight(own.weight, block.DefRange()) {
		return
	}
	r.sources[instance.address] = own.source
	if own.resource.Managed {
		r.resources = append(r.resources, own.resource)
	} else {
		r.data = append(r.data, own.resource)
	}
}
