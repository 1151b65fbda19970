// Package flow follows the resources of `input` through compiled Rego: which types and paths does a policy read?
// It is an abstract interpretation: a value is described by the places of `input` it may come from.
package flow

import "slices"

const (
	maxPlaces  = 256 // of one value: types times branches
	maxScalars = 64  // known strings and numbers of one value
	maxNesting = 6   // of values built by the policy itself
)

// value is what is known of the result of a term. The zero value knows nothing.
type value struct {
	places  []*place
	scalars []Step
	fields  map[string]*value // of an object built by the policy
	tuple   []*value          // of an array written with its elements
	items   *value            // any element of a collection
	isSet   bool              // its keys are its elements
	other   bool              // it may also be something that is not followed
}

// onlyPlaces tells whether all of what v may be is in the input.
func (v *value) onlyPlaces() bool {
	return !v.other && len(v.scalars) == 0 && v.fields == nil && v.tuple == nil && v.items == nil
}

func (v *value) empty() bool {
	return v == nil || len(v.places) == 0 && v.onlyPlaces()
}

// join widens v by other and tells whether it grew.
func (v *value) join(other *value) bool { return v.joinTo(other, maxNesting) }

func (v *value) joinTo(other *value, depth int) bool {
	if other.empty() || v == other || depth == 0 {
		return false
	}
	grew := false
	for _, p := range other.places {
		if len(v.places) < maxPlaces && !slices.Contains(v.places, p) {
			v.places, grew = append(v.places, p), true
		}
	}
	for _, scalar := range other.scalars {
		if len(v.scalars) < maxScalars && !slices.Contains(v.scalars, scalar) {
			v.scalars, grew = append(v.scalars, scalar), true
		}
	}
	for key, field := range other.fields {
		if v.fields == nil {
			v.fields = map[string]*value{}
		}
		if v.fields[key] == nil {
			v.fields[key] = &value{}
			grew = true
		}
		grew = v.fields[key].joinTo(field, depth-1) || grew
	}
	if other.tuple != nil {
		grew = v.joinTuple(other.tuple, depth) || grew
	}
	if other.items != nil {
		if v.items == nil {
			v.items, grew = &value{}, true
		}
		grew = v.items.joinTo(other.items, depth-1) || grew
	}
	if other.isSet && !v.isSet {
		v.isSet, grew = true, true
	}
	if other.other && !v.other {
		v.other, grew = true, true
	}
	return grew
}

// joinTuple keeps the elements apart while the lengths agree; else they become items.
func (v *value) joinTuple(tuple []*value, depth int) bool {
	grew := false
	if v.tuple == nil && v.items == nil {
		v.tuple, grew = make([]*value, len(tuple)), true
		for i := range tuple {
			v.tuple[i] = &value{}
		}
	}
	if len(v.tuple) == len(tuple) {
		for i := range tuple {
			grew = v.tuple[i].joinTo(tuple[i], depth-1) || grew
		}
		return grew
	}
	if v.items == nil {
		v.items, grew = &value{}, true
	}
	for _, element := range append(slices.Clone(v.tuple), tuple...) {
		grew = v.items.joinTo(element, depth-1) || grew
	}
	v.tuple = nil
	return grew
}

// elements is what any element of v may be.
func (v *value) elements() *value {
	if v == nil {
		return &value{other: true}
	}
	all := &value{other: v.other}
	for _, p := range v.places {
		all.places = append(all.places, p.below(Any))
	}
	all.join(v.items)
	for _, field := range v.fields {
		all.join(field)
	}
	for _, element := range v.tuple {
		all.join(element)
	}
	return all
}

// at is what stands in v under a known step.
func (v *value) at(step Step) *value {
	if v == nil {
		return &value{other: true}
	}
	found := &value{other: v.other}
	for _, p := range v.places {
		found.places = append(found.places, p.below(step))
	}
	found.join(v.items)
	switch key := step.(type) {
	case string:
		found.join(v.fields[key])
	case int:
		if key >= 0 && key < len(v.tuple) {
			found.join(v.tuple[key])
		}
	}
	return found
}

// steps reads v as a path written out, each element one known scalar.
func (v *value) steps() ([]Step, bool) {
	if v == nil || v.tuple == nil {
		return nil, false
	}
	path := make([]Step, len(v.tuple))
	for i, element := range v.tuple {
		if len(element.scalars) != 1 || len(element.places) > 0 {
			return nil, false
		}
		path[i] = element.scalars[0]
	}
	return path, true
}
