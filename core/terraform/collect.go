package terraform

import (
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"

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

// show renders what an instance has of itself, once.
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

// add puts one instance in the answer. Of two with one address, which is a mistake that is told of elsewhere, the first counts.
func (r *reader) add(m *module, e *expansion, instance *evaluated) {
	if _, twice := r.sources[instance.address]; twice {
		return
	}
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
