package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// readReached reads the modules, and of the library only the rules that they reach, directly or through each other: the rest is
// no business of who asks about the modules, and compiling it takes longer than compiling them.
func readReached(modules, libraryTexts []source.Text) library {
	all := readAll(modules)
	var shared []*document
	for _, text := range libraryTexts {
		if d := read(text); all[text.File] == nil && d.module != nil {
			shared = append(shared, d)
		}
	}
	walk := reach{shared: shared, seen: map[string]bool{}, reached: map[*document]map[int]bool{}}
	for _, d := range all {
		for _, rule := range d.rules {
			walk.follow(rule.mentions)
		}
	}
	for _, d := range shared {
		if rules := walk.reached[d]; len(rules) > 0 {
			all[d.File] = d.with(rules)
		}
	}
	return all
}

// reach is a walk over what rules mention.
type reach struct {
	shared  []*document
	seen    map[string]bool
	reached map[*document]map[int]bool
}

func (r reach) follow(mentions []ast.Ref) {
	for _, mention := range mentions {
		if name := mention.String(); !r.seen[name] {
			r.seen[name] = true
			for _, d := range r.shared {
				r.into(d, mention)
			}
		}
	}
}

// into takes the rules of a document that a name may mean: those of that name, or all below it.
func (r reach) into(d *document, mention ast.Ref) {
	path := d.module.Package.Path
	isInside := len(mention) > len(path) && mention.HasPrefix(path)
	if !isInside && !path.HasPrefix(mention) {
		return
	}
	for i, rule := range d.rules {
		if r.reached[d][i] || isInside && !mention[len(path)].Equal(rule.name) {
			continue
		}
		if r.reached[d] == nil {
			r.reached[d] = map[int]bool{}
		}
		r.reached[d][i] = true
		r.follow(rule.mentions)
	}
}

// with is the document with some of its rules only, and the imports that these use.
func (d *document) with(rules map[int]bool) *document {
	module := *d.module
	module.Rules, module.Imports, module.Annotations = nil, nil, nil
	used := map[ast.Var]bool{}
	for i, rule := range d.module.Rules {
		if rules[i] {
			module.Rules = append(module.Rules, rule)
			for _, alias := range d.rules[i].aliases {
				used[alias] = true
			}
		}
	}
	for _, imported := range d.module.Imports {
		if used[imported.Name()] {
			module.Imports = append(module.Imports, imported)
		}
	}
	copied := *d
	copied.module = &module
	return &copied
}

// mentioning is a rule with what it may use.
type mentioning struct {
	name *ast.Term
	// mentions are names below `data`, as far as they are known.
	mentions []ast.Ref
	// aliases are the imports that it uses.
	aliases []ast.Var
}

func mentionsIn(module *ast.Module) []mentioning {
	imports := map[ast.Var]ast.Ref{}
	for _, imported := range module.Imports {
		if path, isRef := imported.Path.Value.(ast.Ref); isRef {
			imports[imported.Name()] = path
		}
	}
	found := make([]mentioning, len(module.Rules))
	for i, rule := range module.Rules {
		found[i].name = ast.StringTerm(string(ruleName(rule)))
		found[i].note(module.Package.Path, imports, rule)
	}
	return found
}

// note goes through a rule. A name that is no import may be that of another rule of the package.
func (m *mentioning) note(own ast.Ref, imports map[ast.Var]ast.Ref, node any) {
	mention := func(head ast.Var, rest ast.Ref) {
		switch path, isImport := imports[head]; {
		case isImport:
			if !slices.Contains(m.aliases, head) {
				m.aliases = append(m.aliases, head)
			}
			m.mentions = append(m.mentions, path.Concat(rest))
		case head.Equal(ast.DefaultRootDocument.Value):
			m.mentions = append(m.mentions, ast.Ref{ast.DefaultRootDocument}.Concat(rest))
		default:
			m.mentions = append(m.mentions, own.Append(ast.StringTerm(string(head))))
		}
	}
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case ast.Var:
			mention(x, nil)
		case ast.Ref:
			head, isName := x[0].Value.(ast.Var)
			if !isName {
				return false
			}
			mention(head, x.ConstantPrefix()[1:])
			for _, term := range x[1:] {
				m.note(own, imports, term)
			}
			return true
		}
		return false
	}).Walk(node)
}
