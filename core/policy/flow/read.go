package flow

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Read is one thing that a policy reads of `input.resource` or `input.data`.
type Read struct {
	// Kind is `resource` or `data`.
	Kind string
	// Type is the resource type, or Any.
	Type string
	// Path below the resource; an Any at its end may stand for anything below.
	Path []Step
	// Place is the whole path from `input`.
	Place []Step
	// Location is that of the term that reads.
	Location *ast.Location
	// Spelled has the places of the last steps of Place, where this very term spells them; else nil.
	Spelled []*ast.Location
	// Certain says that the term can be nothing but this and the term's other reads.
	Certain bool
}

// spelling is a step that a term spells, with its place.
type spelling struct {
	step Step
	at   *ast.Location
}

// use gives what the rules of a name yield. What a library reads is read where it is called,
// down to the attribute: what it makes of that is its own affair.
func (s *scope) use(name string, arguments []*value, at *ast.Location) *value {
	found := s.evaluate(name, arguments)
	for _, p := range found.places {
		s.recordPlace(p.above(attributeSteps), at, nil, false)
	}
	return found.value
}

func (s *scope) record(v *value, at *ast.Location, spelled []spelling) {
	for _, p := range v.places {
		s.recordPlace(p, at, spelled, v.onlyPlaces())
	}
}

func (s *scope) recordPlace(p *place, at *ast.Location, spelled []spelling, certain bool) {
	if !s.recording || p.kind() == "" {
		return
	}
	if !s.asked(s.module) {
		if !slices.Contains(s.found.places, p) {
			s.found.places = append(s.found.places, p)
		}
		return
	}
	path := p.path()
	typeName, isName := path[1].(string)
	if !isName || at == nil {
		return
	}
	key := seenRead{at.File, at.Offset, len(at.Text), p}
	if s.seen[key] {
		return
	}
	s.seen[key] = true
	read := Read{Kind: p.kind(), Type: typeName, Path: []Step{}, Place: path, Location: at, Certain: certain}
	if len(path) > resourceSteps {
		read.Path = path[resourceSteps:]
	}
	for i := 1; i <= min(len(spelled), len(path)); i++ {
		step := spelled[len(spelled)-i]
		if step.step != path[len(path)-i] {
			break
		}
		read.Spelled = append(read.Spelled, step.at)
	}
	slices.Reverse(read.Spelled)
	s.reads = append(s.reads, read)
}

// seenRead tells reads apart.
type seenRead struct {
	file           string
	offset, length int
	place          *place
}

// spanned is the location of a ref: its own, or, where OPA built the ref itself, from its first written term to its last.
func spanned(ref ast.Ref, own *ast.Location) *ast.Location {
	if own != nil {
		return own
	}
	first := ref[0].Location
	if first == nil {
		return nil
	}
	last := first
	for _, term := range ref {
		if term.Location != nil && term.Location.File == first.File && term.Location.Offset > last.Offset {
			last = term.Location
		}
	}
	span := *first
	// Only its length counts: it tells where the term ends.
	span.Text = make([]byte, last.Offset+len(last.Text)-first.Offset)
	return &span
}
