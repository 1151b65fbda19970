package terraform

import (
	"math/big"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// expressionText is the expression as written, with its references resolved: known ones by their value, the others
// by the full address of what they lead to.
func (t tracked) expressionText(ctx *hcl.EvalContext) string {
	at := t.original.Range()
	text := t.file.slice(at)
	if text == "" {
		return "unknown"
	}
	references := t.original.Variables()
	sort.SliceStable(references, func(i, j int) bool {
		return references[i].SourceRange().Start.Byte < references[j].SourceRange().Start.Byte
	})
	var b strings.Builder
	done := at.Start.Byte
	for _, traversal := range references {
		r := traversal.SourceRange()
		if r.Start.Byte < done || r.End.Byte > at.End.Byte {
			continue
		}
		v, diags := frameOf(ctx).module.lookUp(ctx, traversal)
		if resolved, is := resolvedText(v); is && !diags.HasErrors() {
			b.WriteString(t.file.text[done:r.Start.Byte])
			b.WriteString(resolved)
			done = r.End.Byte
		}
	}
	b.WriteString(t.file.text[done:at.End.Byte])
	if b.Len() > maxText {
		return "unknown"
	}
	return lineBreaks.ReplaceAllString(b.String(), " ")
}

var lineBreaks = regexp.MustCompile(`\s*\n\s*`)

func resolvedText(v cty.Value) (string, bool) {
	if !v.IsKnown() {
		text, is := originText(v)
		return asExpression(text), is
	}
	bare, _ := v.Unmark()
	if bare.IsNull() || !bare.Type().IsPrimitiveType() {
		return "", false
	}
	return literalText(bare), true
}

// literalText spells a known primitive value as HCL does.
func literalText(v cty.Value) string {
	v, _ = v.Unmark()
	switch {
	case !v.IsKnown():
		return "unknown"
	case v.IsNull():
		return "null"
	case v.Type() == cty.Bool && v.True():
		return "true"
	case v.Type() == cty.Bool:
		return "false"
	case v.Type() == cty.Number:
		return numberText(v)
	case v.Type() == cty.String:
		return quote(v.AsString())
	}
	return "…"
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "${", "$${", "%{", "%%{")

func quote(s string) string {
	return `"` + escapes.Replace(s) + `"`
}

func numberText(v cty.Value) string {
	if whole, accuracy := v.AsBigFloat().Int64(); accuracy == big.Exact {
		return strconv.FormatInt(whole, 10)
	}
	return v.AsBigFloat().Text('f', -1)
}
