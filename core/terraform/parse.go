package terraform

import (
	"sort"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"decree.dev/core/source"
)

// parsedFile is one text as a tree. A text with mistakes has what could be read of it.
type parsedFile struct {
	name        string
	text        string
	index       *source.Index
	body        *hclsyntax.Body
	diagnostics hcl.Diagnostics

	namesOnce sync.Once
	names     map[string]bool
	givenOnce sync.Once
	given     []givenName
}

const byteOrderMark = "\ufeff"

// parseFile never fails: mistakes become diagnostics, and the blocks around them are kept.
func parseFile(name, text string) *parsedFile {
	text = strings.TrimPrefix(text, byteOrderMark)
	file := &parsedFile{name: name, text: text, index: source.NewIndex(text), body: &hclsyntax.Body{}}
	if len(text) > maxFile {
		file.diagnostics = tooLarge("this text is too large to be read", fileStart(name))
		return file
	}
	if strings.ContainsRune(text, 0) {
		file.diagnostics = mistakes(syntaxError, "this is not a text file", "save it as UTF-8 text, or move it out of the folder", fileStart(name))
		return file
	}
	if at, deep := tooDeep(text); deep {
		file.diagnostics = tooLarge("this text is nested too deeply to be read", file.spot(at))
		return file
	}
	if isJSON(name) {
		file.body, file.diagnostics = parseJSON(file)
	} else {
		file.body, file.diagnostics = parseNative(file)
	}
	trackBody(file, file.body)
	return file
}

func parseNative(file *parsedFile) (*hclsyntax.Body, hcl.Diagnostics) {
	body, diags := parsePiece(file, file.text, 0)
	if !diags.HasErrors() {
		return body, diags
	}
	starts := pieceStarts(file.text)
	whole := &hclsyntax.Body{Attributes: hclsyntax.Attributes{}, SrcRange: body.SrcRange, EndRange: body.EndRange}
	var found hcl.Diagnostics
	for i, start := range starts {
		end := len(file.text)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		piece, diags := parsePiece(file, file.text[start:end], start)
		if diags.HasErrors() {
			diags = firstError(diags)
			if repaired, is := withoutLine(file, start, end, diags[0]); is {
				piece = repaired
			}
			found = append(found, diags...)
		}
		whole.Blocks = append(whole.Blocks, piece.Blocks...)
		for name, attribute := range piece.Attributes {
			whole.Attributes[name] = attribute
		}
	}
	return whole, found
}

// parsePiece reads a text that stands in the file at an offset.
func parsePiece(file *parsedFile, text string, start int) (*hclsyntax.Body, hcl.Diagnostics) {
	at := file.index.At(start)
	parsed, diags := hclsyntax.ParseConfig([]byte(text), file.name, hcl.Pos{Line: at.Line, Column: at.Column, Byte: start})
	body, is := parsed.Body.(*hclsyntax.Body)
	if !is {
		return &hclsyntax.Body{}, diags
	}
	markBroken(body, diags)
	return body, diags
}

// firstError keeps one error of a piece: the others are mostly its echo.
func firstError(diags hcl.Diagnostics) hcl.Diagnostics {
	if !diags.HasErrors() {
		return diags
	}
	sort.SliceStable(diags, func(i, j int) bool {
		return diags[i].Subject != nil && (diags[j].Subject == nil || diags[i].Subject.Start.Byte < diags[j].Subject.Start.Byte)
	})
	for _, d := range diags {
		if d.Severity == hcl.DiagError {
			return hcl.Diagnostics{d}
		}
	}
	return nil
}

// markBroken makes an attribute that holds a syntax error unknown: half a value says nothing.
func markBroken(body *hclsyntax.Body, diags hcl.Diagnostics) {
	for _, attribute := range body.Attributes {
		for _, d := range diags {
			if d.Subject != nil && d.Severity == hcl.DiagError && touches(attribute, d.Subject.Start.Byte) {
				attribute.Expr = &hclsyntax.ExprSyntaxError{Placeholder: unknown(attribute.Name), SrcRange: attribute.SrcRange}
				break
			}
		}
	}
	for _, block := range body.Blocks {
		markBroken(block.Body, diags)
	}
}

func touches(attribute *hclsyntax.Attribute, at int) bool {
	return attribute.EqualsRange.Start.Byte <= at && at <= attribute.SrcRange.End.Byte
}

// rangeOf leaves out the line end that HCL counts to a heredoc.
func (f *parsedFile) rangeOf(r hcl.Range) source.Range {
	end := r.End.Byte
	for end > r.Start.Byte && end <= len(f.text) && (f.text[end-1] == '\n' || f.text[end-1] == '\r') {
		end--
	}
	return f.index.Between(r.Start.Byte, end)
}

func (f *parsedFile) spot(offset int) hcl.Range {
	at := f.index.At(offset)
	pos := hcl.Pos{Line: at.Line, Column: at.Column, Byte: offset}
	return hcl.Range{Filename: f.name, Start: pos, End: pos}
}

func (f *parsedFile) slice(r hcl.Range) string {
	start, end := r.Start.Byte, r.End.Byte
	if start < 0 || end > len(f.text) || start > end {
		return ""
	}
	return f.text[start:end]
}

func fileStart(name string) hcl.Range {
	return hcl.Range{Filename: name, Start: hcl.InitialPos, End: hcl.InitialPos}
}

func isJSON(name string) bool {
	return strings.HasSuffix(name, ".json")
}

// isVariables tells whether the text gives values to variables and declares nothing.
func (f *parsedFile) isVariables() bool {
	return strings.HasSuffix(f.name, ".tfvars") || strings.HasSuffix(f.name, ".tfvars.json")
}
