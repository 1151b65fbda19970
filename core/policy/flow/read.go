package flow

import (
	"fmt"
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
}

var kinds = []string{"resource", "data"}

// resourceSteps is how many steps lead from `input` to one resource: kind, type, index.
const resourceSteps = 3

// resource tells whether a place is exactly one resource.
func (p place) resource() bool {
	return len(p.path) == resourceSteps && !p.open && slices.Contains(kinds, fmt.Sprint(p.path[0]))
}

// spelling is a step that a term spells, with its place.
type spelling struct {
	step Step
	at   *ast.Location
}

func (s *scope) record(v *value, at *ast.Location, spelled []spelling) {
	if !s.recording || at == nil || !s.asked(s.module) {
		return
	}
	for _, p := range v.places {
		s.recordPlace(p, at, spelled)
	}
}

func (s *scope) recordPlace(p place, at *ast.Location, spelled []spelling) {
	if len(p.path) < 2 || !slices.Contains(kinds, fmt.Sprint(p.path[0])) {
		return
	}
	kind, isType := p.path[1].(string)
	if !isType {
		return
	}
	read := Read{Kind: p.path[0].(string), Type: kind, Path: []Step{}, Place: p.path, Location: at}
	if len(p.path) > resourceSteps {
		read.Path = slices.Clone(p.path[resourceSteps:])
	}
	key := fmt.Sprintf("%s\x00%d\x00%d\x00%v", at.File, at.Offset, len(at.Text), p.path)
	if s.seen[key] {
		return
	}
	s.seen[key] = true
	for i := 1; i <= min(len(spelled), len(p.path)); i++ {
		step := spelled[len(spelled)-i]
		if step.step != p.path[len(p.path)-i] {
			break
		}
		read.Spelled = append(read.Spelled, step.at)
	}
	slices.Reverse(read.Spelled)
	s.reads = append(s.reads, read)
}
