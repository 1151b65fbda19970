package policy

import (
	"encoding/json"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/policy/flow"
	"decree.dev/core/source"
)

// Read is one thing that a module reads of `input.resource` or `input.data`.
type Read struct {
	Kind  string       `json:"kind"`
	Type  string       `json:"type"`
	Path  []flow.Step  `json:"path"`
	Range source.Range `json:"range"`
}

func (d *document) describe(reads []flow.Read) CheckedModule {
	checked := CheckedModule{File: d.File, Rules: []CheckedRule{}, Reads: []Read{}}
	if d.module == nil {
		return checked
	}
	checked.Package = packageName(d.module)
	packageRange := d.lineAt(d.module.Package.Location)
	checked.PackageRange = &packageRange
	for _, annotations := range d.module.Annotations {
		if annotations.Scope == "package" || annotations.Scope == "subpackages" {
			checked.Annotations = asWritten(annotations)
			annotationsRange := d.annotationsRange(annotations)
			checked.AnnotationsRange = &annotationsRange
		}
	}
	for _, rule := range d.module.Rules {
		described := CheckedRule{Name: rule.Head.Ref().String(), Range: d.rangeOf(rule.Location)}
		for _, annotations := range rule.Annotations {
			described.Annotations = asWritten(annotations)
		}
		checked.Rules = append(checked.Rules, described)
	}
	for _, read := range reads {
		if read.Location.File == d.File {
			checked.Reads = append(checked.Reads, Read{read.Kind, read.Type, read.Path, d.rangeOf(read.Location)})
		}
	}
	return checked
}

func packageName(module *ast.Module) string {
	return strings.TrimPrefix(module.Package.Path.String(), "data.")
}

// asWritten gives the annotations without what OPA adds about their place.
func asWritten(annotations *ast.Annotations) json.RawMessage {
	copied := *annotations
	copied.Location = nil
	encoded, err := copied.MarshalJSON()
	if err != nil {
		return nil
	}
	return encoded
}

func (d *document) annotationsRange(annotations *ast.Annotations) source.Range {
	start := d.offset(annotations.Location)
	last := annotations.EndLoc()
	end := d.offset(last) + len(strings.TrimRight(string(last.Text), " \t\r\n"))
	return d.index.Between(start, end)
}
