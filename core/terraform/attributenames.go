package terraform

import (
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// attributeNames gives the names of attributes that expressions ask for through anything but a plain reference to
// a resource, such as `each.value.arn` or `aws_subnet.all[*].id`. References to objects of resources offer all of them.
func (r *reader) attributeNames() []string {
	if r.names != nil {
		return r.names
	}
	seen := map[string]bool{}
	for _, file := range r.parsed {
		for name := range file.indirectNames() {
			seen[name] = true
		}
	}
	r.names = make([]string, 0, len(seen))
	for name := range seen {
		r.names = append(r.names, name)
	}
	sort.Strings(r.names)
	return r.names
}

func (f *parsedFile) indirectNames() map[string]bool {
	f.namesOnce.Do(func() {
		f.names = map[string]bool{}
		f.namesInBody(f.body)
	})
	return f.names
}

func (f *parsedFile) namesInBody(body *hclsyntax.Body) {
	for _, attribute := range body.Attributes {
		_ = hclsyntax.VisitAll(untracked(attribute.Expr), func(node hclsyntax.Node) hcl.Diagnostics {
			switch n := node.(type) {
			case *hclsyntax.RelativeTraversalExpr:
				f.namesInSteps(n.Traversal)
			case *hclsyntax.ScopeTraversalExpr:
				f.namesInSteps(indirectSteps(n.Traversal))
			}
			return nil
		})
	}
	for _, block := range body.Blocks {
		f.namesInBody(block.Body)
	}
}

// indirectSteps leaves out the steps that name a declaration, and all of a reference to a resource's attribute.
func indirectSteps(traversal hcl.Traversal) hcl.Traversal {
	named := 1
	switch root := traversal.RootName(); root {
	case "var", "local", "each", "count", "path", "terraform":
		named = 2
	case "module", "data":
		named = 3
	default:
		if strings.Contains(root, "_") && len(traversal) > 2 {
			named = len(traversal)
		}
	}
	return traversal[min(named, len(traversal)):]
}

func (f *parsedFile) namesInSteps(steps hcl.Traversal) {
	for _, step := range steps {
		switch s := step.(type) {
		case hcl.TraverseAttr:
			f.names[s.Name] = true
		case hcl.TraverseIndex:
			if s.Key.Type() == cty.String && s.Key.IsKnown() && hclsyntax.ValidIdentifier(s.Key.AsString()) {
				f.names[s.Key.AsString()] = true
			}
		}
	}
}
