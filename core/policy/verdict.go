package policy

import (
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

// findingsOf reads the value of a rule that yields findings. What a finding is about is its address, or all that is said where
// there is none.
func findingsOf(findings *ast.Term) shown {
	found := shown{flagged: []string{}, said: []string{}}
	note := func(finding *ast.Term) {
		said := finding.String()
		about := said
		if object, isObject := finding.Value.(ast.Object); isObject {
			if address := object.Get(addressKey); address != nil {
				about = address.String()
			}
		}
		found = found.with(shown{flagged: []string{about}, said: []string{said}})
	}
	if findings == nil {
		return found
	}
	switch value := findings.Value.(type) {
	case ast.Set:
		value.Foreach(note)
	case *ast.Array:
		value.Foreach(note)
	default:
		if !findings.Equal(ast.InternedTerm(false)) {
			note(findings)
		}
	}
	return found
}
