package flow

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// maxEvaluations bounds how many rules and calls are followed; past it, reads may be missing.
const maxEvaluations = 20_000

// interpreter follows all rules of a compilation, each call with its own arguments.
type interpreter struct {
	asked     func(*ast.Module) bool
	rules     map[string][]*ast.Rule
	results   map[string]*value
	active    map[string]bool
	recording bool
	budget    int
	seen      map[string]bool
	reads     []Read
}

// Follow finds what the modules that are asked about read of the input. The compilation may have failed:
// then it is followed as far as it got.
func Follow(compiler *ast.Compiler, asked func(*ast.Module) bool) []Read {
	in := &interpreter{
		asked: asked, rules: map[string][]*ast.Rule{}, results: map[string]*value{}, active: map[string]bool{},
		budget: maxEvaluations, seen: map[string]bool{},
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
		if !asked(module) {
			continue
		}
		for _, rule := range module.Rules {
			if len(rule.Head.Args) == 0 {
				name, _ := ruleName(rule)
				in.evaluate(name, nil)
			}
		}
	}
	return in.reads
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

// evaluate gives what the rules of a name yield for these arguments.
func (in *interpreter) evaluate(name string, arguments []*value) *value {
	rules := in.rules[name]
	key := fmt.Sprint(in.recording, name, fingerprint(arguments))
	if known := in.results[key]; known != nil || len(rules) == 0 || in.active[key] || in.budget <= 0 {
		return known
	}
	in.active[key] = true
	result := &value{}
	for _, rule := range rules {
		in.budget--
		result.join(in.evaluateRule(rule, arguments))
	}
	delete(in.active, key)
	in.results[key] = result
	return result
}

// maxRounds bounds how often a body is gone through until nothing new is found.
const maxRounds = 8

func (in *interpreter) evaluateRule(rule *ast.Rule, arguments []*value) *value {
	s := &scope{interpreter: in, module: rule.Module, variables: map[ast.Var]*value{}, owners: map[ast.Var]*ast.Expr{}}
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
		result.join(in.evaluateRule(rule.Else, arguments))
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
		result.items.join(s.term(head.Key))
	case head.Value != nil:
		result.join(s.term(head.Value))
	}
	for i := len(rest) - 1; i >= 0; i-- {
		s.term(rest[i])
		result = &value{items: result}
	}
	return result
}

// fingerprint tells arguments apart.
func fingerprint(values []*value) string {
	var text strings.Builder
	for _, v := range values {
		v.write(&text)
		text.WriteByte(';')
	}
	return text.String()
}

func (v *value) write(text *strings.Builder) {
	if v.empty() {
		return
	}
	fmt.Fprint(text, v.places, v.scalars)
	keys := make([]string, 0, len(v.fields))
	for key := range v.fields {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		text.WriteString("{" + key + ":")
		v.fields[key].write(text)
	}
	for _, element := range v.tuple {
		text.WriteByte('[')
		element.write(text)
	}
	if v.items != nil {
		text.WriteByte('*')
		v.items.write(text)
	}
}
