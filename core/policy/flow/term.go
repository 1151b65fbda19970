package flow

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// term gives what a term may yield, and notes what it reads.
func (s *scope) term(term *ast.Term) *value {
	switch v := term.Value.(type) {
	case ast.Var:
		if term.Equal(ast.InputRootDocument) {
			return &value{places: []*place{s.input}}
		}
		return s.variables[v] // nil while it has no value yet
	case ast.String:
		return &value{scalars: []Step{string(v)}}
	case ast.Number:
		if n, whole := v.Int(); whole {
			return &value{scalars: []Step{n}}
		}
	case ast.Ref:
		return s.ref(v, term.Location)
	case ast.Call:
		if operator, isRef := v[0].Value.(ast.Ref); isRef {
			return s.apply(operator, v[1:], term.Location)
		}
	case *ast.Array:
		tuple := make([]*value, v.Len())
		for i := range tuple {
			tuple[i] = s.copy(v.Elem(i))
		}
		return &value{tuple: tuple}
	case ast.Set:
		elements := &value{}
		v.Foreach(func(element *ast.Term) { elements.join(s.copy(element)) })
		return &value{items: elements, isSet: true}
	case ast.Object:
		return s.object(v)
	case *ast.ArrayComprehension:
		s.body(v.Body)
		return &value{items: s.copy(v.Term)}
	case *ast.SetComprehension:
		s.body(v.Body)
		return &value{items: s.copy(v.Term), isSet: true}
	case *ast.ObjectComprehension:
		s.body(v.Body)
		s.term(v.Key)
		return &value{items: s.copy(v.Value)}
	}
	return &value{other: true}
}

// copy is a term's value to build on. What is not known may be anything.
func (s *scope) copy(term *ast.Term) *value {
	copied := &value{}
	copied.join(s.term(term))
	copied.other = copied.other || copied.empty()
	return copied
}

func (s *scope) object(object ast.Object) *value {
	result := &value{fields: map[string]*value{}}
	object.Foreach(func(key, element *ast.Term) {
		if field, isString := key.Value.(ast.String); isString {
			result.fields[string(field)] = s.copy(element)
			return
		}
		s.term(key)
		if result.items == nil {
			result.items = &value{}
		}
		result.items.join(s.copy(element))
	})
	return result
}

// ref follows `input.a.b`, `variable.a[_]`, `data.package.rule[x].a`.
func (s *scope) ref(ref ast.Ref, at *ast.Location) *value {
	if ref[0].Equal(ast.DefaultRootDocument) {
		return s.ruleRef(ref, at)
	}
	return s.walkRef(s.term(ref[0]), ref[1:], spanned(ref, at))
}

func (s *scope) ruleRef(ref ast.Ref, at *ast.Location) *value {
	result := &value{}
	at = spanned(ref, at)
	for known := 2; known <= len(ref); known++ {
		if _, isString := ref[known-1].Value.(ast.String); !isString {
			break
		}
		if name := refName(ref[:known]); s.rules[name] != nil {
			result.join(s.walkRef(s.use(name, nil, at), ref[known:], at))
		}
	}
	return result
}

func (s *scope) walkRef(from *value, steps ast.Ref, at *ast.Location) *value {
	current := from
	spelled := make([]spelling, 0, len(steps))
	for _, term := range steps {
		step, isKnown := literalStep(term)
		if isKnown && (current == nil || !current.isSet) {
			spelled = append(spelled, spelling{step, term.Location})
			current = current.at(step)
			continue
		}
		spelled = append(spelled, spelling{Any, term.Location})
		current = s.dynamicStep(current, term)
	}
	if current != nil && len(steps) > 0 {
		s.record(current, at, spelled)
	}
	return current
}

func (s *scope) dynamicStep(current *value, term *ast.Term) *value {
	key := s.term(term)
	if current != nil && current.isSet {
		elements := current.elements()
		s.bind(term, elements, nil)
		return elements
	}
	if key.empty() || len(key.places) > 0 || len(key.scalars) == 0 {
		return current.elements()
	}
	found := &value{}
	for _, step := range key.scalars {
		found.join(current.at(step))
	}
	return found
}

func literalStep(term *ast.Term) (Step, bool) {
	switch v := term.Value.(type) {
	case ast.String:
		return string(v), true
	case ast.Number:
		if n, whole := v.Int(); whole {
			return n, true
		}
	}
	return nil, false
}

// The packages whose functions take a path as second argument: one below the `values` of a resource, one below whatever value is first.
const (
	terraformLibrary = "data/decree/tf/"
	valueLibrary     = "data/decree/value/"
)

// passing are the built-ins that hand on what is in their arguments.
var passing = map[string]bool{
	ast.ArrayConcat.Name: true, ast.ArraySlice.Name: true, ast.ArrayReverse.Name: true, ast.Sort.Name: true,
	ast.ObjectUnion.Name: true, ast.ObjectFilter.Name: true, ast.ObjectRemove.Name: true, ast.JSONFilter.Name: true,
	ast.JSONRemove.Name: true, ast.Or.Name: true, ast.And.Name: true, ast.Minus.Name: true,
}

// apply gives what a function yields for its operands.
func (s *scope) apply(operator ast.Ref, operands []*ast.Term, at *ast.Location) *value {
	name := refName(operator)
	arguments := make([]*value, len(operands))
	for i, operand := range operands {
		arguments[i] = s.term(operand)
	}
	builtin := strings.ReplaceAll(name, "/", ".")
	switch {
	case strings.HasPrefix(name, terraformLibrary), strings.HasPrefix(name, valueLibrary):
		if found := s.pathCall(name, operands, arguments, at); found != nil {
			return found
		}
		return s.use(name, arguments, at)
	case s.rules[name] != nil:
		return s.use(name, arguments, at)
	case builtin == ast.ObjectGet.Name && len(operands) >= 3:
		return s.objectGet(operands, arguments, at)
	case builtin == ast.WalkBuiltin.Name && len(operands) >= 1:
		return walked(arguments[0])
	case passing[builtin]:
		joined := &value{}
		for _, argument := range arguments {
			joined.join(argument)
		}
		return joined
	case builtin == ast.ObjectUnionN.Name || builtin == ast.ArrayFlatten.Name || builtin == ast.Union.Name || builtin == ast.Intersection.Name:
		return arguments[0].elements()
	}
	return &value{other: true}
}

// pathCall follows `tf.get(resource, ["a", 0, "b"], …)` and `value.at(resource.values, ["a", 0, "b"], …)`.
func (s *scope) pathCall(name string, operands []*ast.Term, arguments []*value, at *ast.Location) *value {
	if len(arguments) < 2 || arguments[0].empty() {
		return nil
	}
	steps, written := arguments[1].steps()
	if !written {
		return nil
	}
	found := &value{}
	for _, p := range arguments[0].places {
		if strings.HasPrefix(name, valueLibrary) {
			found.places = append(found.places, p)
		} else if p.resource() {
			found.places = append(found.places, p.below("values"))
		}
	}
	if len(found.places) == 0 {
		return nil
	}
	return s.below(found, steps, operands[1], at)
}

func (s *scope) objectGet(operands []*ast.Term, arguments []*value, at *ast.Location) *value {
	steps, written := arguments[1].steps()
	if !written && arguments[1] != nil && len(arguments[1].scalars) == 1 {
		steps, written = arguments[1].scalars, true
	}
	if !written {
		return arguments[0].elements()
	}
	found := &value{}
	found.join(s.below(arguments[0], steps, operands[1], at))
	found.join(arguments[2])
	return found
}

// below goes down a path that a term spells, and notes the read.
func (s *scope) below(from *value, steps []Step, path *ast.Term, at *ast.Location) *value {
	found := from
	spelled := make([]spelling, len(steps))
	for i, step := range steps {
		found = found.at(step)
		spelled[i] = spelling{step, path.Location}
		if array, isArray := path.Value.(*ast.Array); isArray {
			spelled[i].at = array.Elem(i).Location
		}
	}
	s.record(found, at, spelled)
	return found
}

// walked is what `walk` yields: pairs of a path and something at or below v.
func walked(v *value) *value {
	deeper := &value{other: true}
	if v != nil {
		for _, p := range v.places {
			deeper.places = append(deeper.places, p.anywhere())
		}
	}
	return &value{tuple: []*value{{other: true}, deeper}}
}
