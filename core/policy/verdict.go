package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// pathRef is the reference of a slash path, `decree/custom/deny`.
func pathRef(path string) ast.Ref {
	ref := ast.Ref{ast.DefaultRootDocument}
	for part := range strings.SplitSeq(path, "/") {
		ref = ref.Append(ast.StringTerm(part))
	}
	return ref
}

var addressKey = ast.StringTerm("address")

// flaggedBy is what findings are about, sorted: addresses, or all that is said where there is none.
func flaggedBy(findings *ast.Term) []string {
	flagged := []string{}
	note := func(finding *ast.Term) {
		about := finding.String()
		if object, isObject := finding.Value.(ast.Object); isObject {
			if address, isText := valueOf(object.Get(addressKey)).(ast.String); isText {
				about = string(address)
			}
		}
		flagged = append(flagged, about)
	}
	if findings == nil {
		return flagged
	}
	switch value := findings.Value.(type) {
	case ast.Set:
		value.Foreach(note)
	case *ast.Array:
		value.Foreach(note)
	case ast.Boolean:
		if value {
			note(findings)
		}
	default:
		note(findings)
	}
	slices.Sort(flagged)
	return slices.Compact(flagged)
}

func valueOf(term *ast.Term) ast.Value {
	if term == nil {
		return nil
	}
	return term.Value
}
