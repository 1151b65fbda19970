package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"decree.dev/core/source"
)

// FormatValue is what Format answers.
type FormatValue struct {
	Text string `json:"text"`
}

// Format lays out a module as `opa fmt` does. A text that does not parse is left alone: the diagnostics say why.
func Format(text source.Text) (FormatValue, []source.Diagnostic) {
	d := read(text)
	if d.module == nil || d.partial {
		return FormatValue{}, d.problems
	}
	options := parserOptions()
	formatted, err := format.SourceWithOpts(text.File, []byte(d.Text.Text), format.Opts{
		RegoVersion: ast.RegoV1, ParserOptions: &options, Capabilities: capabilities(),
	})
	if err != nil {
		place := d.index.Between(0, lineLength(d.Text.Text))
		return FormatValue{}, []source.Diagnostic{{
			Code: "rego_format_error", Severity: source.Error, Message: lowerFirst(err.Error()), File: d.File, Range: &place,
		}}
	}
	return FormatValue{Text: string(formatted)}, nil
}
