package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// cell is a named value of a module that is computed when it is first asked for.
type cell struct {
	name    string // full address
	running bool
	done    bool
	tainted bool
	value   any
	// What a later read needs to know whether the value still holds (see reuse.go).
	folder, local string
	text          string
	needs         map[*cell]struct{}
	spoke         bool // a mistake was reported while it was computed
}

// compute gives the value of a cell, asked for at a place. A value that needs itself is a cycle: it is reported there, and fallback taken.
func compute[T any](m *module, name string, at hcl.Range, fallback T, how func() T) T {
	r := m.reader
	c, is := m.cells[name]
	if !is {
		c = &cell{name: m.full(name), folder: m.config.folder, local: name, text: m.config.text(r, name), needs: map[*cell]struct{}{}}
		m.cells[name] = c
	}
	if asking := len(r.evaluating); asking > 0 {
		r.evaluating[asking-1].needs[c] = struct{}{}
	}
	switch {
	case c.done:
		r.tainted = r.tainted || c.tainted
		return c.value.(T)
	case c.running:
		r.reportCycle(c, at)
		r.tainted = true
		return fallback
	case len(r.evaluating) > maxReferenceChain:
		r.report(limitError, mistakes(limitError, "references lead on for more than 250 steps", "shorten the chain of values that refer to each other", at))
		r.tainted = true
		return fallback
	}
	outer := r.tainted
	r.tainted, c.running = false, true
	r.evaluating = append(r.evaluating, c)
	value := how()
	r.evaluating = r.evaluating[:len(r.evaluating)-1]
	c.value, c.done, c.running, c.tainted = value, true, false, r.tainted
	r.tainted = outer || c.tainted
	return value
}

func (r *reader) reportCycle(start *cell, at hcl.Range) {
	var names []string
	for i := len(r.evaluating) - 1; i >= 0; i-- {
		names = append([]string{"`" + r.evaluating[i].name + "`"}, names...)
		if r.evaluating[i] == start {
			break
		}
	}
	message := "cycle: " + strings.Join(append(names, "`"+start.name+"`"), " needs ")
	if len(names) == 1 {
		message = names[0] + " refers to itself"
	}
	r.report(cycleError, mistakes(cycleError, message, "give one of them a value that does not depend on the others", at))
}
