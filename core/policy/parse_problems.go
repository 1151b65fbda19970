package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// parseProblem words a mistake that the parser met, and finds the statement to take out for the rest to parse.
func (d *document) parseProblem(err *ast.Error, statements []*statement) (*statement, source.Diagnostic) {
	offset := d.offset(err.Location)
	broken := culprit(statements, offset)
	if broken != nil && broken.unclosed >= 0 {
		bracket := d.Text.Text[broken.unclosed : broken.unclosed+1]
		return broken, d.at(broken.unclosed, broken.unclosed+1, parseCode, "this `"+bracket+"` is not closed",
			"close it before the next rule begins")
	}
	return broken, d.problem(err)
}

// isAnnotationError tells whether a parse error is about METADATA: only comments hold it.
func isAnnotationError(text string, err *ast.Error) bool {
	offset := min(max(err.Location.Offset, 0), len(text))
	return strings.HasPrefix(text[offset:], "#")
}

func (d *document) metadataProblem(err *ast.Error) source.Diagnostic {
	message := err.Message
	if yaml, found := strings.CutPrefix(message, "yaml: "); found {
		if _, after, numbered := strings.Cut(yaml, ": "); numbered && strings.HasPrefix(yaml, "line ") {
			yaml = after
		}
		message = "METADATA is not YAML: " + yaml
	}
	place := d.headline(err.Location)
	return source.Diagnostic{
		Code: "rego_metadata_error", Severity: source.Error, Message: lowerFirst(message), File: d.File, Range: &place,
		Help: "METADATA is a block of comment lines in YAML, right above what it describes",
	}
}

// metadataStart is where the METADATA block begins that the comment line at offset belongs to.
func metadataStart(text string, offset int) int {
	for start := offset; ; {
		line := text[start : start+lineLength(text[start:])]
		if !strings.HasPrefix(line, "#") {
			return offset
		}
		if strings.Contains(line, metadataMark) {
			return start
		}
		if start == 0 {
			return offset
		}
		start = strings.LastIndexByte(text[:start-1], '\n') + 1
	}
}
