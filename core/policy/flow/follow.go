package flow

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// maxEvaluations bounds how many rules and calls are followed for one module; past it, reads of it may be missing.
const maxEvaluations = 20_000

// interpreter follows all rules of a compilation, each call with its own arguments.
type interpreter struct {
	asked     func(*ast.Module) bool
	rules     map[string][]*ast.Rule
	results   map[string]*result
	active    map[string]bool
	recording bool
	budget    int
	seen      map[seenRead]bool
	input     *place
	reads     []Read
}

// Follow finds what the modules that are asked about read of the input. The compilation may have failed:
// then it is followed as far as it got.
func Follow(compiler *ast.Compiler, asked func(*ast.Module) bool) []Read {
	in := &interpreter{
		asked: asked, rules: map[string][]*ast.Rule{}, results: map[string]*result{}, active: map[string]bool{},
		seen: map[seenRead]bool{}, input: newRoot(),
	}
	var modules []*ast.Module
	for _, module := range compiler.Modules {
		modules = append(modules, module)
		for _, rule := range module.Rules {
			name, _ := ruleName(rule)
			in.rules[name] = append(in.rules[name], rule)
		}
	}
	slices.SortFunc(modules, func(a, b *ast.Module) int {
		return strings.Compare(a.Package.Location.File, b.Package.Location.File)
	})
	in.recording = true
	for _, module := range modules {
		if asked(module) {
			in.followModule(module)
		}
	}
	return in.reads
}

// followModule follows the rules of a module, so far as its own budget goes: what stands beside it takes nothing from that.
func (in *interpreter) followModule(module *ast.Module) {
	in.budget = maxEvaluations
	for _, rule := range module.Rules {
		if len(rule.Head.Args) == 0 {
			name, _ := ruleName(rule)
			in.evaluate(name, nil)
		}
	}
	if in.budget <= 0 {
		// What was not followed to its end is no answer for another module.
		in.results = map[string]*result{}
	}
}

// ruleName gives the known part of the name of a rule, and the rest.
func ruleName(rule *ast.Rule) (string, ast.Ref) {
	ref := rule.Ref()
	known := 1
	for known < len(ref) {
		if _, isString := ref[known].Value.(ast.String); !isString {
			break
		}
		known++
	}
	return refName(ref[:known]), ref[known:]
}

func refName(ref ast.Ref) string {
	parts := make([]string, 0, len(ref))
	for _, term := range ref {
		switch part := term.Value.(type) {
		case ast.Var:
			parts = append(parts, string(part))
		case ast.String:
			parts = append(parts, string(part))
		}
	}
	return strings.Join(parts, "/")
}

// result is what the rules of a name yield, and what they read if they are not among those asked about.
type result struct {
	value  *value
	places []*place
}

// evaluate gives what the rules of a name yield for these arguments.
func (in *interpreter) evaluate(name string, arguments []*value) *result {
	rules := in.rules[name]
	key := in.key(name, arguments)
	if known := in.results[key]; known != nil {
		return known
	}
	found := &result{value: &value{}}
	if in.active[key] || in.budget <= 0 {
		found.value.other = true
		return found
	}
	in.active[key] = true
	for _, rule := range rules {
		in.budget--
		found.value.join(in.evaluateRule(rule, arguments, found))
	}
	delete(in.active, key)
	in.results[key] = found
	return found
}

// maxRounds bounds how often a body is gone through until nothing new is found.
const maxRounds = 8

func (in *interpreter) evaluateRule(rule *ast.Rule, arguments []*value, found *result) *value {
	s := &scope{interpreter: in, module: rule.Module, found: found, variables: map[ast.Var]*value{}, owners: map[ast.Var]*ast.Expr{}}
	for i, argument := range rule.Head.Args {
		if i < len(arguments) {
			s.bind(argument, arguments[i], nil)
		}
	}
	recording := in.recording
	in.recording = false
	for range maxRounds {
		s.grew = false
		s.body(rule.Body)
		if !s.grew {
			break
		}
	}
	in.recording = recording
	if recording {
		s.body(rule.Body)
	}
	result := s.head(rule)
	if rule.Else != nil {
		result.join(in.evaluateRule(rule.Else, arguments, found))
	}
	return result
}

// head gives the document that a rule contributes to, as far as its own name is known.
func (s *scope) head(rule *ast.Rule) *value {
	result := &value{}
	head := rule.Head
	_, rest := ruleName(rule)
	switch {
	case head.DocKind() == ast.PartialSetDoc:
		result.isSet = true
		result.items = &value{}
		result.items.join(s.copy(head.Key))
	case head.Value != nil:
		result.join(s.copy(head.Value))
	}
	for i := len(rest) - 1; i >= 0; i-- {
		s.term(rest[i])
		result = &value{items: result}
	}
	return result
}
