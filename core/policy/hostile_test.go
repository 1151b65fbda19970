package policy

import (
	"strings"
	"testing"
	"time"

	"decree.dev/core/source"
)

// hostile are texts that must neither stop core nor keep it long, with the code of the first diagnostic.
var hostile = map[string]struct{ text, code string }{
	"brackets":            {"package p\nx := " + strings.Repeat("[", 100_000), "rego_too_deep"},
	"500 brackets":        {"package p\nx := " + strings.Repeat("[", 500) + strings.Repeat("]", 500), "rego_too_deep"},
	"100 brackets":        {"package p\nx := " + strings.Repeat("[", 100) + strings.Repeat("]", 100), ""},
	"references":          {"package p\nx := a" + strings.Repeat("[b", 100_000), "rego_too_deep"},
	"sums":                {"package p\nx := 1" + strings.Repeat(" + 1", 100_000), "rego_too_deep"},
	"sums on many lines":  {"package p\nx := 1" + strings.Repeat("\n + 1", 100_000), "rego_too_deep"},
	"negations":           {"package p\nx if " + strings.Repeat("not ", 100_000) + "y", "rego_too_deep"},
	"minus":               {"package p\nx := " + strings.Repeat("-", 100_000) + "1", "rego_too_deep"},
	"else":                {"package p\nx := 1 if input.x " + strings.Repeat("\nelse := 2 if input.y", 10_000), "rego_too_deep"},
	"templates":           {"package p\nx := " + strings.Repeat(`$"{`, 10_000), "rego_too_deep"},
	"comprehensions":      {"package p\nx := " + strings.Repeat("[y | y := ", 40) + "1" + strings.Repeat("]", 40), "rego_too_deep"},
	"8 comprehensions":    {"package p\nx := " + strings.Repeat("[y | y := ", 8) + "1" + strings.Repeat("]", 8), ""},
	"template strings":    {"package p\nx := " + strings.Repeat(`$"{`, 40) + "1" + strings.Repeat(`}"`, 40), "rego_too_deep"},
	"bodies":              {"package p\nx if " + strings.Repeat("every y in input.z { ", 60) + "y" + strings.Repeat("}", 60), "rego_unused"},
	"dots":                {"package p\nx := input" + strings.Repeat(".a", 100_000), ""},
	"a long string":       {"package p\nx := \"" + strings.Repeat("a", 2_000_000) + "\"", ""},
	"a long line":         {"package p\nx := " + strings.Repeat("a", 2_000_000), "rego_unsafe_var"},
	"a long list":         {"package p\nx := [" + strings.Repeat("1, ", 200_000) + "1]", ""},
	"open rules":          {"package p\n" + strings.Repeat("x if {\n", 1_000), "rego_too_deep"},
	"broken rules":        {"package p\n" + strings.Repeat("x if y z\n", 1_000), "rego_parse_error"},
	"packages":            {strings.Repeat("package p\n", 10_000), "rego_parse_error"},
	"many not statements": {"package p\nx if {\n" + strings.Repeat("not input.a\n", 2_000) + "}\n", ""},
	"comments":            {"package p\n" + strings.Repeat("# METADATA\n# a: [\n", 1_000), "rego_metadata_error"},
	"binary":              {"\x7fELF\x00\x01" + strings.Repeat("\xfe\x00", 10_000), "rego_parse_error"},
}

func TestHostileTexts(t *testing.T) {
	for name, test := range hostile {
		t.Run(name, func(t *testing.T) {
			started := time.Now()
			text := source.Text{File: "p.rego", Text: test.text}
			value, failure := Check(CheckRequest{Modules: []source.Text{text}})
			if failure != nil {
				t.Fatal(failure)
			}
			code := ""
			if len(value.Diagnostics) > 0 {
				code = value.Diagnostics[0].Code
			}
			if code != test.code {
				t.Errorf("code %q, want %q", code, test.code)
			}
			if len(value.Diagnostics) > maxProblems {
				t.Errorf("%d diagnostics", len(value.Diagnostics))
			}
			Format(text)
			Tokens(text)
			Outline(text)
			if took := time.Since(started); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
