// Package terraform reads Terraform configuration text as Terraform reads it: variables, modules, expansion,
// functions and references evaluated, with everything not known until apply kept as its expression.
package terraform

import (
	"encoding/json"

	"github.com/zclconf/go-cty/cty/function"

	"decree.dev/core/source"
)

// Request is the texts of a tree and the values that a caller of Terraform could give (see TerraformRequest in host/boundary.ts).
type Request struct {
	Files         []source.Text              `json:"files"`
	Root          string                     `json:"root"`
	Variables     map[string]json.RawMessage `json:"variables"`
	VariableFiles []string                   `json:"variableFiles"`
	Workspace     string                     `json:"workspace"`
}

// Value is what the configuration says, and where.
type Value struct {
	Resources   []*Resource         `json:"resources"`
	Data        []*Resource         `json:"data"`
	Sources     map[string]*Source  `json:"sources"`
	Diagnostics []source.Diagnostic `json:"diagnostics"`
}

// Read evaluates the root module of the request and every module below it. Mistakes in the texts are part of the value.
func Read(request Request) (Value, []source.Diagnostic) {
	_, value := readAll(request)
	return value, nil
}

func readAll(request Request) (*reader, Value) {
	reader := newReader(request)
	reader.rootModule().collect()
	value := reader.value()
	reader.keep()
	return reader, value
}

// reader is the state of one Read: what has been seen so far and what may still be spent.
type reader struct {
	request     Request
	tree        *tree
	parsed      map[string]*parsedFile
	modules     map[string]*configuration
	manifest    map[string]string
	budget      budget
	diagnostics *diagnosticSet
	evaluating  []*cell
	// tainted is set when a value came from a block whose schema is not known here, so that a failure may be ours and not the user's.
	tainted   bool
	templates int
	resources []*Resource
	data      []*Resource
	names     []string
	shared    []string
	table     map[string]function.Function
	sources   map[string]*Source
	// For the next read (see reuse.go).
	instances map[string]*module
	filesRead map[string]bool
	limited   bool
	previous  map[string]earlierModule
	holding   map[*cell]bool
}

func newReader(request Request) *reader {
	if request.Workspace == "" {
		request.Workspace = "default"
	}
	r := &reader{
		request:     request,
		parsed:      map[string]*parsedFile{},
		modules:     map[string]*configuration{},
		diagnostics: newDiagnosticSet(),
		sources:     map[string]*Source{},
		instances:   map[string]*module{},
		filesRead:   map[string]bool{},
		resources:   []*Resource{},
		data:        []*Resource{},
	}
	r.request.Root = cleanFolder(request.Root)
	r.tree = newTree(request.Files)
	r.manifest = r.readManifest()
	return r
}

func (r *reader) value() Value {
	sortResources(r.resources)
	sortResources(r.data)
	recentFiles.sweep()
	return Value{Resources: r.resources, Data: r.data, Sources: r.sources, Diagnostics: r.diagnostics.sorted()}
}
