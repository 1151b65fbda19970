package policy

import (
	"fmt"

	"decree.dev/core/policy/flow"
	"decree.dev/core/source"
)

// spot is one term of one text.
type spot struct {
	file           string
	offset, length int
}

// unknownNames reports what modules read and the schema of the input does not have.
// A term that may read several types is wrong only if none of them has what it reads.
func (l library) unknownNames(reads []flow.Read, inputSchema map[string]any) []source.Diagnostic {
	if inputSchema == nil {
		return nil
	}
	input := schema{inputSchema, inputSchema}
	problems := map[spot]source.Diagnostic{}
	var order []spot
	fits := map[spot]bool{}
	for _, read := range reads {
		key := spot{read.Location.File, read.Location.Offset, len(read.Location.Text)}
		path := read.Place
		index, known, missing := input.missing(path)
		if !missing || !read.Certain {
			fits[key] = true
			continue
		}
		spelledAt := index - (len(path) - len(read.Spelled))
		if spelledAt < 0 {
			continue // the term that this one builds on already has it
		}
		if _, reported := problems[key]; reported {
			continue
		}
		problem := l[key.file].unknownName(read, path, index, known)
		if at := read.Spelled[spelledAt]; at != nil {
			place := l[key.file].rangeOf(at)
			problem.Range = &place
		}
		problems[key] = problem
		order = append(order, key)
	}
	var found []source.Diagnostic
	for _, key := range order {
		if !fits[key] {
			found = append(found, problems[key])
		}
	}
	return found
}

func (d *document) unknownName(read flow.Read, path []flow.Step, index int, known []string) source.Diagnostic {
	wrong := fmt.Sprint(path[index])
	place := d.headline(read.Location)
	problem := source.Diagnostic{
		Code: "rego_unknown_attribute", Severity: source.Error, File: d.File, Range: &place, Help: didYouMean(wrong, known),
		Message: fmt.Sprintf("`%s` has no attribute `%s`", read.Type, wrong),
	}
	switch {
	case index == 1:
		problem.Code = "rego_unknown_resource_type"
		problem.Message = fmt.Sprintf("there is no resource type `%s`", wrong)
	case len(known) == 0:
		problem.Message = fmt.Sprintf("nothing is below `%v` of `%s`, so `%s` is never there", path[index-1], read.Type, wrong)
		problem.Help = "read the attribute itself"
	case index > 4:
		problem.Message = fmt.Sprintf("`%v` of `%s` has no attribute `%s`", blockName(path[:index]), read.Type, wrong)
	}
	return problem
}

// blockName is the last step of a path that is a name.
func blockName(path []flow.Step) flow.Step {
	for i := len(path) - 1; i > 0; i-- {
		if name, isName := path[i].(string); isName && name != flow.Any {
			return name
		}
	}
	return path[0]
}

// saidBetter tells whether one of our own diagnostics is at the place of one of OPA's.
func saidBetter(opas source.Diagnostic, ours []source.Diagnostic) bool {
	for _, own := range ours {
		comparable := opas.Code == "rego_type_error" || opas.Code == own.Code
		if comparable && opas.File == own.File && overlap(*opas.Range, *own.Range) {
			return true
		}
	}
	return false
}
