package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// lookUp gives the value that a reference leads to from this module.
func (m *module) lookUp(ctx *hcl.EvalContext, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	root := traversal.RootName()
	for c := ctx; c.Parent() != nil; c = c.Parent() {
		if v, is := c.Variables[root]; is {
			return walk(v, traversal[1:])
		}
	}
	if find, is := namespaces[root]; is {
		return find(m, traversal)
	}
	return m.lookUpResource("", traversal, 0)
}

// namespaces are the names that a reference can begin with, other than a resource type.
var namespaces map[string]func(m *module, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics)

func init() {
	namespaces = map[string]func(*module, hcl.Traversal) (cty.Value, hcl.Diagnostics){
		"var":       named("variable", (*module).variable),
		"local":     named("local value", (*module).local),
		"path":      named("path", (*module).path),
		"terraform": named("terraform attribute", (*module).terraform),
		"tofu":      named("tofu attribute", (*module).terraform),
		"module":    (*module).lookUpModule,
		"resource": func(m *module, t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
			return m.lookUpResource("", t, 1)
		},
		"data": func(m *module, t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
			return m.lookUpResource("data.", t, 1)
		},
		"ephemeral": func(m *module, t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
			return m.lookUpResource("ephemeral.", t, 1)
		},
		"each":  onlyInside("each", "for_each"),
		"count": onlyInside("count", "count"),
		"self": func(m *module, t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
			return walk(unknown("self"), t[1:])
		},
	}
}

// named is a namespace whose members are looked up by one name.
func named(what string, find func(m *module, name string, at hcl.Range) (cty.Value, bool)) func(*module, hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	return func(m *module, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
		at := traversal.SourceRange()
		name, is := attributeName(traversal, 1)
		if !is {
			return m.unresolved("a reference to a "+what+" needs its name", "write `"+traversal.RootName()+".NAME`", traversal)
		}
		v, is := find(m, name, at)
		if !is {
			return m.unresolved("reference to undeclared "+what+" `"+name+"`", "declare it in this module, or correct the name", traversal)
		}
		return walk(v, traversal[2:])
	}
}

func onlyInside(name, argument string) func(*module, hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	return func(m *module, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
		return m.unresolved("`"+name+"` is only known in a block with `"+argument+"`", "add `"+argument+"` to the block, or remove the reference", traversal)
	}
}

// unresolved reports a reference that leads nowhere and goes on with its text: what stands around it is still worth reading.
func (m *module) unresolved(message, help string, traversal hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	m.reader.report(referenceError, mistakes(referenceError, message, help, traversal.SourceRange()))
	m.reader.tainted = true
	text := traversal.RootName()
	for _, step := range traversal[1:] {
		text += stepText(step)
	}
	return unknown(m.full(text)), nil
}

func kindOf(prefix string) string {
	if prefix == "data." {
		return "data source"
	}
	return "resource"
}

func attributeName(traversal hcl.Traversal, at int) (string, bool) {
	if at >= len(traversal) {
		return "", false
	}
	switch step := traversal[at].(type) {
	case hcl.TraverseRoot:
		return step.Name, true
	case hcl.TraverseAttr:
		return step.Name, true
	}
	return "", false
}

func (m *module) local(name string, at hcl.Range) (cty.Value, bool) {
	attribute, is := m.config.locals[name]
	if !is {
		return cty.NilVal, false
	}
	key := "local." + name
	return compute(m, key, at, unknown(m.full(key)), func() cty.Value { return m.evaluate(attribute.Expr, m.base) }), true
}

func (m *module) path(name string, _ hcl.Range) (cty.Value, bool) {
	switch name {
	case "module":
		return cty.StringVal(m.reader.fromRoot(m.config.folder)), true
	case "root":
		return cty.StringVal("."), true
	case "cwd":
		return unknown("path.cwd"), true
	}
	return cty.NilVal, false
}

func (m *module) terraform(name string, _ hcl.Range) (cty.Value, bool) {
	switch name {
	case "workspace", "env":
		return cty.StringVal(m.reader.request.Workspace), true
	}
	return cty.NilVal, false
}

// lookUpResource finds a resource, data source or ephemeral resource; its type stands at the given step.
func (m *module) lookUpResource(prefix string, traversal hcl.Traversal, typeAt int) (cty.Value, hcl.Diagnostics) {
	at := traversal.SourceRange()
	typeName, hasType := attributeName(traversal, typeAt)
	name, hasName := attributeName(traversal, typeAt+1)
	if !hasType || !hasName {
		return m.unresolved("`"+m.sourceText(at)+"` is not a complete reference", "a reference to a resource is its type, a dot and its name", traversal)
	}
	key := prefix + typeName + "." + name
	rest := traversal[typeAt+2:]
	if prefix == "ephemeral." {
		return walk(unknown(m.full(key)), rest)
	}
	if _, is := m.config.resources[key]; !is {
		return m.unresolved("reference to undeclared "+kindOf(prefix)+" `"+key+"`", "declare it in this module, or correct the name", traversal)
	}
	m.reader.tainted = true
	found := m.expansion(key, at)
	if found == nil {
		return walk(unknown(m.full(key)), rest)
	}
	return found.lookUp(m, key, rest, at)
}

func (m *module) sourceText(at hcl.Range) string {
	if file := m.reader.parsed[at.Filename]; file != nil {
		return file.slice(at)
	}
	return ""
}
