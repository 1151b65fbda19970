package policy

import "github.com/open-policy-agent/opa/v1/ast"

// move puts a module below a name of its own, and lets what it says of the packages at `paths` mean those below that name too,
// so that versions of the same modules can be compiled side by side. Mistakes in it are reported on a file of that name.
func move(module *ast.Module, paths []ast.Ref, below string) {
	into := ast.StringTerm(below)
	moved, err := ast.TransformRefs(module, func(ref ast.Ref) (ast.Value, error) {
		for _, path := range paths {
			if ref.HasPrefix(path) {
				return append(ast.Ref{ref[0], into}, ref[1:]...), nil
			}
		}
		return ref, nil
	})
	if err != nil || moved != module {
		panic("a reference stays a reference")
	}
	module.Annotations = nil
	ast.NewGenericVisitor(func(x any) bool {
		if node, isNode := x.(ast.Node); isNode && node.Loc() != nil {
			at := *node.Loc()
			at.File = below
			node.SetLoc(&at)
		}
		return false
	}).Walk(module)
	for _, rule := range module.Rules {
		rule.Annotations = nil
	}
}
