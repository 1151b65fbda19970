package policy

import (
	"regexp"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// parseProblem words a mistake that the parser met, which a statement is to blame for.
func (d *document) parseProblem(err *ast.Error, broken *statement) source.Diagnostic {
	if broken != nil && broken.unclosed >= 0 {
		bracket := d.Text.Text[broken.unclosed : broken.unclosed+1]
		return d.at(broken.unclosed, broken.unclosed+1, parseCode, "this `"+bracket+"` is not closed",
			"close it before the next rule begins")
	}
	return d.problem(err)
}

// isAnnotationError tells whether a parse error is about METADATA: only comments hold it.
func isAnnotationError(text string, err *ast.Error) bool {
	offset := min(max(err.Location.Offset, 0), len(text))
	return strings.HasPrefix(text[offset:], "#")
}

// metadataWordings say in our words what OPA says of METADATA.
var metadataWordings = []struct{ pattern, message, help string }{
	{`^invalid annotation scope ''.*$`, "this METADATA describes nothing", "put it right above a package or a rule"},
	{`^invalid annotation scope '(.*?)'.*$`, "METADATA has no scope `$1`", "write `package`, `subpackages`, `document` or `rule`"},
	{`^annotation scope '(.*?)' must be applied to (\w+).*$`, "METADATA of scope `$1` must stand above a $2", "move it, or take another scope"},
	{`^yaml: unmarshal errors: line \d+: (.*)$`, "METADATA is not as it should be: $1", metadataHelp},
	{`^yaml: (?:line \d+: )?(.*)$`, "METADATA is not YAML: $1", metadataHelp},
}

const metadataHelp = "METADATA is a block of comment lines in YAML, right above what it describes"

func (d *document) metadataProblem(err *ast.Error) source.Diagnostic {
	place := d.headline(err.Location)
	text := strings.Join(strings.Fields(err.Message), " ")
	problem := source.Diagnostic{
		Code: "rego_metadata_error", Severity: source.Error, Message: lowerFirst(text), Help: metadataHelp, File: d.File, Range: &place,
	}
	for _, wording := range metadataWordings {
		pattern := regexp.MustCompile(wording.pattern)
		if pattern.MatchString(text) {
			problem.Message = pattern.ReplaceAllString(text, wording.message)
			problem.Help = wording.help
			break
		}
	}
	return problem
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
