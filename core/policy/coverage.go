package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
)

// FileCoverage has the lines that were evaluated and those that could have been.
type FileCoverage struct {
	Covered   []int `json:"covered"`
	Uncovered []int `json:"uncovered"`
}

// coverageByLine counts a line as covered when nothing that begins on it was left out.
func coverageByLine(report cover.Report, modules map[string]*ast.Module) map[string]FileCoverage {
	byFile := make(map[string]FileCoverage, len(modules))
	for file := range modules {
		lines := FileCoverage{Covered: []int{}, Uncovered: []int{}}
		if found := report.Files[file]; found != nil {
			lines.Uncovered = append(lines.Uncovered, firstLines(found.NotCovered)...)
			for _, line := range firstLines(found.Covered) {
				if !slices.Contains(lines.Uncovered, line) {
					lines.Covered = append(lines.Covered, line)
				}
			}
		}
		byFile[file] = lines
	}
	return byFile
}

func firstLines(ranges []cover.Range) []int {
	var lines []int
	for _, r := range ranges {
		lines = append(lines, r.Start.Row)
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}
