package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// readNeeded reads the modules, and of the library what they use, directly or through each other:
// the library comes with every call, and compiling all of it would take most of the time.
func readNeeded(modules, libraryTexts []source.Text) library {
	needed := readAll(modules)
	queue := make([]*document, 0, len(needed))
	for _, d := range needed {
		queue = append(queue, d)
	}
	for len(queue) > 0 {
		d := queue[0]
		queue = queue[1:]
		for _, text := range libraryTexts {
			if other := read(text); needed[text.File] == nil && d.uses(other) {
				needed[text.File] = other
				queue = append(queue, other)
			}
		}
	}
	return needed
}

// uses tells whether a document refers to the package of another, to something in it, or to a package above it.
func (d *document) uses(other *document) bool {
	if other.module == nil {
		return false
	}
	name := other.module.Package.Path.String()
	if d.module != nil && d.module.Package.Path.String() == name {
		return true
	}
	for _, reference := range d.references {
		if reference == name || strings.HasPrefix(reference, name+".") || strings.HasPrefix(name, reference+".") {
			return true
		}
	}
	return false
}

// dataReferences are the known parts of what a module refers to below `data`.
func dataReferences(module *ast.Module) []string {
	found := map[string]bool{}
	var names []string
	note := func(ref ast.Ref) bool {
		if ref[0].Equal(ast.DefaultRootDocument) {
			if name := ref.ConstantPrefix().String(); !found[name] {
				found[name] = true
				names = append(names, name)
			}
		}
		return false
	}
	for _, imported := range module.Imports {
		if ref, isRef := imported.Path.Value.(ast.Ref); isRef {
			note(ref)
		}
	}
	for _, rule := range module.Rules {
		ast.WalkRefs(rule, note)
	}
	return names
}
