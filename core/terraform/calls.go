package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"decree.dev/core/source"
)

// called is a module call with all its instances; none if the module's text is not there.
type called struct {
	repeat    repetition
	instances []*module
	keys      []cty.Value
}

// children gives the instances of a module call.
func (m *module) children(name string, at hcl.Range) *called {
	return compute(m, "module."+name, at, &called{}, func() *called { return m.callModule(name, m.config.calls[name]) })
}

func (m *module) callModule(name string, block *hclsyntax.Block) *called {
	result := &called{}
	r := m.reader
	folder, found := m.folderOf(name, block)
	if !found {
		return result
	}
	if m.isInside(folder) {
		r.report(cycleError, mistakes(cycleError, "module `"+name+"` calls itself", "remove the call, or give it another source", block.DefRange()))
		return result
	}
	if len(m.chain) >= maxModuleDepth {
		r.report(limitError, mistakes(limitError, "modules call modules too deeply here", "call the module nearer to the root", block.DefRange()))
		return result
	}
	config := r.configuration(folder)
	r.checkArguments(name, block, config)
	result.repeat = m.repetition(block, "`"+m.full("module."+name)+"`")
	file := r.parsed[block.TypeRange.Filename]
	for _, one := range result.repeat.instances {
		child := newModule(r, config, m, m.full("module."+name)+one.suffix)
		r.adopt(child)
		child.call, child.callContext = block, one.context(m.base)
		child.chain = append(append([]ModuleCall{}, m.chain...), ModuleCall{Name: name, File: file.name, Range: file.rangeOf(block.DefRange())})
		result.instances = append(result.instances, child)
		result.keys = append(result.keys, one.key)
	}
	return result
}

// checkArguments compares the arguments of a call with the variables of the module.
func (r *reader) checkArguments(name string, block *hclsyntax.Block, config *configuration) {
	for _, attribute := range inOrder(block.Body.Attributes) {
		if _, is := config.variables[attribute.Name]; !is && !moduleArguments[attribute.Name] {
			r.report(referenceError, mistakes(referenceError, "module `"+name+"` has no variable `"+attribute.Name+"`", "declare the variable in the module, or remove the argument", attribute.NameRange))
		}
	}
	for _, variable := range sortedNames(config.variables) {
		_, given := block.Body.Attributes[variable]
		if _, optional := config.variables[variable].Body.Attributes["default"]; !given && !optional {
			r.report(referenceError, mistakes(referenceError, "module `"+name+"` needs a value for its variable `"+variable+"`", "add the argument to the call", block.DefRange()))
		}
	}
}

// isInside tells whether the module, or one that leads to it, is the one in a folder.
func (m *module) isInside(folder string) bool {
	for at := m; at != nil; at = at.parent {
		if at.config.folder == folder {
			return true
		}
	}
	return false
}

// lookUpModule follows a reference to the outputs of a module call.
func (m *module) lookUpModule(traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	at := traversal.SourceRange()
	name, is := attributeName(traversal, 1)
	if !is {
		return m.unresolved("a reference to a module needs its name and an output", "write `module.NAME.OUTPUT`", traversal)
	}
	if _, is := m.config.calls[name]; !is {
		return m.unresolved("reference to undeclared module `"+name+"`", "declare it in this module, or correct the name", traversal)
	}
	address := m.full("module." + name)
	rest := traversal[2:]
	found := m.children(name, at)
	if found.repeat.unknown || len(found.instances) == 0 && found.repeat.kind == single {
		m.reader.tainted = true
		return walk(unknown(address), rest)
	}
	if found.repeat.kind == single {
		return found.instances[0].lookUpOutput(rest, at)
	}
	if len(rest) > 0 {
		step, isIndex := rest[0].(hcl.TraverseIndex)
		if !isIndex {
			m.reader.report(referenceError, mistakes(referenceError, "`module."+name+"` has many instances: the reference needs to say which", "write `module."+name+"[…]` with the instance's key", at))
			return walk(unknown(address), rest)
		}
		for i, child := range found.instances {
			if sameKey(found.keys[i], step.Key) {
				return child.lookUpOutput(rest[1:], at)
			}
		}
	}
	return walk(found.all(), rest)
}

// all is the value of a reference to every instance of the call.
func (c *called) all() cty.Value {
	if c.repeat.kind == byCount {
		objects := make([]cty.Value, len(c.instances))
		for i, child := range c.instances {
			objects[i] = child.outputs()
		}
		return cty.TupleVal(objects)
	}
	objects := map[string]cty.Value{}
	for i, child := range c.instances {
		objects[c.keys[i].AsString()] = child.outputs()
	}
	return cty.ObjectVal(objects)
}

func (m *module) outputs() cty.Value {
	return compute(m, allOutputs, m.call.DefRange(), cty.DynamicVal, func() cty.Value {
		values := map[string]cty.Value{}
		for _, name := range sortedNames(m.config.outputs) {
			values[name], _ = m.output(name, m.config.outputs[name].DefRange())
		}
		return cty.ObjectVal(values)
	})
}

func (m *module) lookUpOutput(rest hcl.Traversal, at hcl.Range) (cty.Value, hcl.Diagnostics) {
	if len(rest) == 0 {
		return m.outputs(), nil
	}
	name, is := attributeName(rest, 0)
	if !is {
		return walk(m.outputs(), rest)
	}
	v, is := m.output(name, at)
	if !is {
		call := m.chain[len(m.chain)-1].Name
		m.reader.report(referenceError, mistakes(referenceError, "module `"+call+"` has no output `"+name+"`", "declare the output in the module, or correct the name", at))
		return walk(unknown(m.address), rest)
	}
	return walk(v, rest[1:])
}

func (m *module) output(name string, at hcl.Range) (cty.Value, bool) {
	block, is := m.config.outputs[name]
	if !is {
		return cty.NilVal, false
	}
	key := "output." + name
	return compute(m, key, at, unknown(m.full(name)), func() cty.Value {
		if attribute, is := block.Body.Attributes["value"]; is {
			return m.evaluate(attribute.Expr, m.base)
		}
		return unknown(m.full(name))
	}), true
}

func (r *reader) related(message string, at hcl.Range) []source.Related {
	file := r.parsed[at.Filename]
	if file == nil {
		return nil
	}
	return []source.Related{{Message: message, File: file.name, Range: file.rangeOf(at)}}
}
