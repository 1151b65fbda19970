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

// eachFinding goes over the value of a rule that yields findings.
func eachFinding(findings *ast.Term, note func(finding *ast.Term)) {
	if findings == nil {
		return
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
}

// addressOf is the address that a finding is about; nil where it says none.
func addressOf(finding *ast.Term) *ast.Term {
	if object, isObject := finding.Value.(ast.Object); isObject {
		return object.Get(addressKey)
	}
	return nil
}

// findingsOf reads the value of a rule that yields findings. What a finding is about is its address, or all that is said where
// there is none.
func findingsOf(findings *ast.Term) shown {
	found := shown{flagged: []string{}, said: []string{}}
	eachFinding(findings, func(finding *ast.Term) {
		said := finding.String()
		about := said
		if address := addressOf(finding); address != nil {
			about = address.String()
		}
		found = found.with(shown{flagged: []string{about}, said: []string{said}})
	})
	return found
}

// addressesIn are the addresses that a rule flags, sorted.
func addressesIn(findings *ast.Term) []string {
	addresses := []string{}
	eachFinding(findings, func(finding *ast.Term) {
		if address := addressOf(finding); address != nil {
			if text, isText := address.Value.(ast.String); isText {
				addresses = append(addresses, string(text))
			}
		}
	})
	slices.Sort(addresses)
	return slices.Compact(addresses)
}
