package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"decree.dev/core/source"
)

// TraceEvent is one step of an evaluation.
type TraceEvent struct {
	Op       string         `json:"op"`
	Depth    int            `json:"depth"`
	Text     string         `json:"text"`
	Location *Location      `json:"location,omitempty"`
	Locals   map[string]any `json:"locals,omitempty"`
}

// Location is a place in one of several texts.
type Location struct {
	File  string       `json:"file"`
	Range source.Range `json:"range"`
}

// maxEvents bounds a trace; the evaluation goes on without being recorded.
const maxEvents = 20_000

// recorder keeps the events of an evaluation.
type recorder struct {
	documents library
	events    []TraceEvent
	depths    map[uint64]int
}

func (r *recorder) Enabled() bool { return len(r.events) < maxEvents }

func (r *recorder) Config() topdown.TraceConfig { return topdown.TraceConfig{PlugLocalVars: true} }

func (r *recorder) TraceEvent(event topdown.Event) {
	if !r.Enabled() {
		return
	}
	recorded := TraceEvent{Op: strings.ToLower(string(event.Op)), Depth: r.depth(event), Text: eventText(event)}
	if event.Location != nil && r.documents[event.Location.File] != nil {
		d := r.documents[event.Location.File]
		recorded.Location = &Location{d.File, d.rangeOf(event.Location)}
	}
	recorded.Locals = locals(event)
	r.events = append(r.events, recorded)
}

func (r *recorder) depth(event topdown.Event) int {
	if r.depths == nil {
		r.depths = map[uint64]int{}
	}
	depth, known := r.depths[event.QueryID]
	if !known {
		if parent, hasParent := r.depths[event.ParentID]; hasParent {
			depth = parent + 1
		}
		r.depths[event.QueryID] = depth
	}
	return depth
}

// eventText is the rule's name or the expression as the user wrote it.
func eventText(event topdown.Event) string {
	switch {
	case event.Message != "":
		return event.Message
	case event.HasRule():
		return event.Node.(*ast.Rule).Ref().String()
	case event.Location != nil && len(event.Location.Text) > 0 && !event.HasBody():
		return string(event.Location.Text)
	case event.Node != nil:
		return event.Node.String()
	}
	return ""
}

func locals(event topdown.Event) map[string]any {
	if event.Locals == nil || event.Locals.Len() == 0 {
		return nil
	}
	named := map[string]any{}
	event.Locals.Iter(func(key, value ast.Value) bool {
		variable, isVariable := key.(ast.Var)
		metadata, isWritten := event.LocalMetadata[variable]
		if isVariable && isWritten {
			if plain, err := ast.JSON(value); err == nil {
				named[string(metadata.Name)] = plain
			}
		}
		return false
	})
	return named
}
