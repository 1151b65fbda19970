package terraform

import (
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// After an edit most values hold still. A value holds if its own text is the same, nothing was reported while it was
// computed, and all values that it needed hold. A read takes such values over from the read before it of the same
// root; all else is computed anew.

// earlier is what a read leaves for the next one of the same root.
type earlier struct {
	texts     map[string]string
	modules   map[string]earlierModule
	names     []string
	shared    []string
	filesRead map[string]bool
}

// earlierModule has the values of a module instance, by name.
type earlierModule struct {
	folder string
	cells  map[string]*cell
}

// earlierReads has the latest reads. A read takes its own out while it works with it.
var earlierReads shelf[*earlier]

// key is the same for reads of which only the texts of files differ.
func (r *reader) key() string {
	settings, err := json.Marshal([]any{r.request.Root, r.request.Workspace, r.request.Variables, r.request.VariableFiles})
	if err != nil {
		return ""
	}
	return string(settings) + strings.Join(sortedNames(r.tree.texts), "\x00")
}

// keep leaves this read for the next one, unless it met a limit: what was cut off is no ground to build on.
func (r *reader) keep() {
	if r.limited {
		return
	}
	mine := &earlier{r.tree.texts, map[string]earlierModule{}, r.attributeNames(), r.sharedNames(), r.filesRead}
	for address, m := range r.instances {
		for name, c := range m.cells {
			if isCall(name) {
				c.value = nil // modules belong to this read, which ends here
			}
		}
		mine.modules[address] = earlierModule{m.config.folder, m.cells}
	}
	earlierReads.put(r.key(), r.budget.weight, mine)
}

// reuse finds the read before this one, if only texts of configuration differ that nothing else looks into.
func (r *reader) reuse() {
	before, found := earlierReads.take(r.key())
	if !found || !slices.Equal(before.names, r.attributeNames()) || !slices.Equal(before.shared, r.sharedNames()) {
		return
	}
	for name, text := range r.tree.texts {
		_, is := isConfiguration(path.Base(name))
		if before.texts[name] != text && (!is || before.filesRead[name]) {
			return
		}
	}
	r.previous, r.holding = before.modules, map[*cell]bool{}
}

// adopt gives a module the values that hold from the read before. Calls are always made anew, since modules belong to one read;
// resources only if their block has not moved, since they know their places.
func (r *reader) adopt(m *module) {
	r.instances[m.address] = m
	before, is := r.previous[m.address]
	if !is || before.folder != m.config.folder {
		return
	}
	for name, c := range before.cells {
		if isCall(name) || !r.holds(c, 0) {
			continue
		}
		if e, is := c.value.(*expansion); is && (e == nil || m.config.resources[name] != e.block) {
			continue
		}
		m.cells[name] = c
	}
}

func isCall(name string) bool { return strings.HasPrefix(name, "module.") }

// maxHoldDepth bounds how far needs are followed; past it a value is computed anew.
const maxHoldDepth = 200

func (r *reader) holds(c *cell, depth int) bool {
	if known, is := r.holding[c]; is {
		return known
	}
	r.holding[c] = false
	config, is := r.modules[c.folder]
	if !is || !c.done || c.spoke || c.text == "" || depth > maxHoldDepth || config.text(r, c.local) != c.text {
		return false
	}
	for need := range c.needs {
		if !r.holds(need, depth+1) {
			return false
		}
	}
	r.holding[c] = true
	return true
}

// allOutputs is the name of the cell with all outputs of a module; its text is their names.
const allOutputs = "outputs"

// text is what the value of a cell is declared by; empty where that is not one whole text.
func (c *configuration) text(r *reader, name string) string {
	if name == allOutputs {
		return "outputs " + strings.Join(sortedNames(c.outputs), " ")
	}
	kind, rest, _ := strings.Cut(name, ".")
	switch kind {
	case "local":
		if attribute, is := c.locals[rest]; is {
			return r.textAt(attribute.SrcRange)
		}
		return ""
	case "var":
		return c.blockText(r, c.variables[rest])
	case "output":
		return c.blockText(r, c.outputs[rest])
	case "module":
		return c.blockText(r, c.calls[rest])
	}
	if provider, is := strings.CutPrefix(name, "provider "); is {
		key, _, _ := strings.Cut(provider, " ")
		return c.blockText(r, c.providers[key])
	}
	return c.blockText(r, c.resources[name])
}

func (c *configuration) blockText(r *reader, block *hclsyntax.Block) string {
	if block == nil || c.merged[block] {
		return ""
	}
	return r.textAt(hcl.RangeBetween(block.TypeRange, block.CloseBraceRange))
}

func (r *reader) textAt(at hcl.Range) string {
	file := r.parsed[at.Filename]
	if file == nil || file.diagnostics.HasErrors() {
		return ""
	}
	return file.slice(at)
}
