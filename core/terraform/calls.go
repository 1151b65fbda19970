package terraform

import (
	"encoding/json"
	"path"
	"strings"

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
	result.repeat = m.repetition(block, "`"+m.full("module."+name)+"`")
	file := r.parsed[block.TypeRange.Filename]
	for _, one := range result.repeat.instances {
		child := newModule(r, config, m, m.full("module."+name)+one.suffix)
		child.call, child.callContext = block, one.context(m.base)
		child.chain = append(append([]ModuleCall{}, m.chain...), ModuleCall{Name: name, File: file.name, Range: file.rangeOf(block.DefRange())})
		result.instances = append(result.instances, child)
		result.keys = append(result.keys, one.key)
	}
	return result
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

// folderOf finds a called module in the tree: beside the caller, or where `terraform init` put it.
func (m *module) folderOf(name string, block *hclsyntax.Block) (string, bool) {
	r := m.reader
	attribute, is := block.Body.Attributes["source"]
	if !is {
		return "", false
	}
	location := ""
	if v, _ := m.evaluate(attribute.Expr, m.base).Unmark(); v.IsKnown() && !v.IsNull() && v.Type() == cty.String {
		location = v.AsString()
	}
	if folder, is := r.locate(m.config.folder, location, m.manifestKey(name)); is {
		return folder, true
	}
	r.diagnostics.add(r.translate(moduleMissing, mistake(moduleMissing, "module `"+name+"` is not here, so its resources and outputs are unknown", "run `terraform init`, or open the folder that holds it", attribute.SrcRange)))
	return "", false
}

// locate gives the folder of a module by its source, or by its key in the manifest of fetched modules.
func (r *reader) locate(caller, location, key string) (string, bool) {
	folder, is := r.manifest[key]
	if location == "." || location == ".." || strings.HasPrefix(location, "./") || strings.HasPrefix(location, "../") {
		folder, is = joinFolder(caller, location), true
	}
	return folder, is && r.tree.hasFolder(folder)
}

func (m *module) manifestKey(name string) string {
	key := name
	for i := len(m.chain) - 1; i >= 0; i-- {
		key = m.chain[i].Name + "." + key
	}
	return key
}

// readManifest reads the list that `terraform init` leaves of the modules it fetched.
func (r *reader) readManifest() map[string]string {
	folders := map[string]string{}
	var manifest struct {
		Modules []struct{ Key, Dir string }
	}
	if json.Unmarshal([]byte(r.tree.texts[path.Join(r.request.Root, ".terraform/modules/modules.json")]), &manifest) != nil {
		return folders
	}
	for _, entry := range manifest.Modules {
		folders[entry.Key] = joinFolder(r.request.Root, entry.Dir)
	}
	return folders
}

// fromRoot spells a folder relative to the root module, as `path.module` does.
func (r *reader) fromRoot(folder string) string {
	if folder == r.request.Root {
		return "."
	}
	if r.request.Root == "" {
		return folder
	}
	up, root := "", r.request.Root
	for root != "" && folder != root && !strings.HasPrefix(folder, root+"/") {
		root, up = cleanFolder(path.Dir(root)), up+"../"
	}
	return strings.TrimSuffix(up+strings.TrimPrefix(strings.TrimPrefix(folder, root), "/"), "/")
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
	values := map[string]cty.Value{}
	for name, block := range m.config.outputs {
		values[name], _ = m.output(name, block.DefRange())
	}
	return cty.ObjectVal(values)
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

// load parses the modules that a configuration calls with a source written as a plain text, so that
// what one file asks of another is known before evaluation begins.
func (r *reader) load(config *configuration, chain []string) {
	if len(chain) >= maxModuleDepth {
		return
	}
	for _, name := range sortedNames(config.calls) {
		block := config.calls[name]
		own := append(append([]string{}, chain...), name)
		attribute, is := block.Body.Attributes["source"]
		if !is {
			continue
		}
		location, is := literalKey(untracked(attribute.Expr))
		if !is {
			continue
		}
		folder, is := r.locate(config.folder, location, strings.Join(own, "."))
		if _, loaded := r.modules[folder]; is && !loaded {
			r.load(r.configuration(folder), own)
		}
	}
}
