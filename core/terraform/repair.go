package terraform

import (
	"regexp"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// halfArgument is a line on which an argument begins.
var halfArgument = regexp.MustCompile(`^[ \t]*([\w-]+)[ \t]*=`)

// withoutLine reads a piece once more with the line of its first error left blank, since an unclosed quote or bracket
// hides all that follows. It counts only if nothing else is wrong; the argument on that line then is unknown.
func withoutLine(file *parsedFile, start, end int, first *hcl.Diagnostic) (*hclsyntax.Body, bool) {
	if first.Subject == nil {
		return nil, false
	}
	wrong := lineAround(file.text, min(max(first.Subject.Start.Byte, start), end))
	for _, line := range []span{wrong, lineAround(file.text, max(wrong.start-1, start))} {
		line.start = max(line.start, start)
		line.end = min(line.end, end)
		argument := halfArgument.FindStringSubmatchIndex(file.text[line.start:max(line.end, line.start)])
		if argument == nil {
			continue
		}
		body, diags := parsePiece(file, file.text[start:line.start]+strings.Repeat(" ", line.end-line.start)+file.text[line.end:end], start)
		if diags.HasErrors() {
			continue
		}
		addUnknown(file, body, line, argument)
		return body, true
	}
	return nil, false
}

type span struct{ start, end int }

// lineAround gives the line at an offset, without its end.
func lineAround(text string, at int) span {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := strings.IndexByte(text[start:], '\n')
	if end < 0 {
		return span{start, len(text)}
	}
	return span{start, start + end}
}

// addUnknown puts the argument of a line that was left out into the innermost block around it.
func addUnknown(file *parsedFile, body *hclsyntax.Body, line span, argument []int) {
	name := file.text[line.start+argument[2] : line.start+argument[3]]
	at := hcl.RangeBetween(file.spot(line.start+argument[2]), file.spot(line.end))
	into := innermost(body, line.start)
	if _, is := into.Attributes[name]; is || into == body {
		return
	}
	into.Attributes[name] = &hclsyntax.Attribute{
		Name:        name,
		NameRange:   hcl.RangeBetween(file.spot(line.start+argument[2]), file.spot(line.start+argument[3])),
		EqualsRange: file.spot(line.start + argument[1]),
		SrcRange:    at,
		Expr:        &hclsyntax.ExprSyntaxError{Placeholder: unknown(name), SrcRange: at},
	}
}

func innermost(body *hclsyntax.Body, at int) *hclsyntax.Body {
	for _, block := range body.Blocks {
		if block.OpenBraceRange.End.Byte <= at && at <= block.CloseBraceRange.Start.Byte {
			return innermost(block.Body, at)
		}
	}
	return body
}
