package policy

import (
	"regexp"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// wording says in our words what OPA says in its own. `$1` is the first group of the pattern.
type wording struct {
	pattern  string
	code     string
	severity source.Severity
	message  string
	help     string
	// about names the group with the word to underline; 0 underlines the first line of the place, wholeLine all of it.
	about int
}

const wholeLine = -1

var wordings = []wording{
	{`^import (\S+)(?: as \S+)? unused$`, "rego_unused", source.Warning, "the import `$1` is not used", "remove it", wholeLine},
	{`^assigned var (\S+) unused$`, "rego_unused", source.Warning, "`$1` is given a value that is never used", "use it, or remove it", 1},
	{`^declared var (\S+) unused$`, "rego_unused", source.Warning, "`$1` is declared and never used", "use it, or write `_` in its place", 1},
	{`^unused argument (\S+)\. .*$`, "rego_unused", source.Warning, "the argument `$1` is never used", "write `_` in its place", 1},
	{`^var (\S+) is unsafe.*$`, "rego_unsafe_var", source.Error, "`$1` has no value here", "give it one outside `not`, e.g. with `some $1 in …`, or import it", 1},
	{`^expression is unsafe.*$`, "rego_unsafe_var", source.Error, "this uses a variable that has no value here", "give every variable a value outside `not`, e.g. with `some … in …`", 0},
	{`^var (\S+) is undeclared$`, "rego_unsafe_var", source.Error, "`$1` has no value here", "give it one first, e.g. with `some $1 in …`", 1},
	{`^rule (\S+) is recursive: (.*)$`, "rego_recursion", source.Error, "the rule `$1` depends on itself: `$2`", "Rego has no recursion; use `walk` or `graph.reachable`, or break the circle", 0},
	{`^unsafe built-in function calls in expression: (\S+)$`, forbiddenCode, source.Error, "`$1` is not allowed in a policy", "", 1},
	{`^with keyword replacing built-in function: target must not be unsafe: "(\S+)"$`, forbiddenCode, source.Error, "`$1` is not allowed in a policy", "", 1},
	{`^undefined function (\S+)$`, undefinedCode, source.Error, "there is no function `$1`", "", 1},
	{`^function (\S+) has arity (\d+), got (\d+) arguments?$`, "rego_type_error", source.Error, "`$1` takes $2 arguments, not $3", "", 1},
	{`^undefined ref: (.*)$`, "rego_type_error", source.Error, "`$1` does not exist", "", 0},
	{`^function (\S+) used as reference, not called$`, "rego_type_error", source.Error, "the function `$1` is not called", "write its arguments in parentheses after it", 1},
	{`^match error$`, "rego_type_error", source.Error, "the two sides can never be equal", "", 0},
	{`^(\S+): (?:invalid argument\(s\)|.*)$`, "rego_type_error", source.Error, "`$1` cannot take these arguments", "", 0},
	{`^conflicting rules (\S+) found$`, "rego_conflict", source.Error, "the rules named `$1` contradict each other in kind or arguments", "give one of them another name", 0},
	{`^rule (\S+) conflicts with (.*)$`, "rego_conflict", source.Error, "the rule `$1` conflicts with $2", "give one of them another name", 0},
	{`^rules must not shadow (\S+) .*$`, "rego_conflict", source.Error, "a rule cannot be named `$1`", "give it another name", 1},
	{`^import must not shadow (.*)$`, "rego_conflict", source.Error, "this import hides `$1`", "give it another name with `as`", wholeLine},
	{`^var (\S+) (?:assigned|referenced|declared) above$`, "rego_compile_error", source.Error, "`$1` already stands above with another meaning", "give it another name, or compare with `==`", 1},
	{`^unexpected eof token$`, parseCode, source.Error, "the text ends in the middle of a statement", "", 0},
	{`^unexpected (\S+) (?:token|keyword)$`, parseCode, source.Error, "`$1` cannot stand here", "", 0},
	{`^unexpected (\S+) (?:token|keyword): (.*)$`, parseCode, source.Error, "`$1` cannot stand here: $2", "", 0},
	{`^illegal token$`, parseCode, source.Error, "this is not Rego", "", 0},
	{`^illegal utf-8 character$`, parseCode, source.Error, "the text is not UTF-8", "save the file as UTF-8", 0},
	{`^non-terminated string$`, parseCode, source.Error, "the string is not closed", "close it with a `\"`", 0},
	{`^` + packageExpected + `$`, parseCode, source.Error, "the text does not begin with a package", "begin it with e.g. `package decree.custom`", 0},
	{`^unexpected package$`, parseCode, source.Error, "a second package begins here", "put it into a file of its own", 0},
	{`^empty module$`, parseCode, source.Error, "the text has no package and no rule", "begin it with e.g. `package decree.custom`", 0},
	{"^`if` keyword is required before (.*)$", parseCode, source.Error, "`if` is missing before the $1", "Rego v1 writes `name if { … }`", 0},
	{"^`contains` keyword is required for partial set rules$", parseCode, source.Error, "`contains` is missing", "Rego v1 writes `name contains value if { … }`", 0},
	{`^var cannot be used for rule name$`, parseCode, source.Error, "this is neither a rule nor an import", "a rule reads `name if { … }`, `name := value` or `name contains value if { … }`", 0},
}

const (
	parseCode     = "rego_parse_error"
	forbiddenCode = "rego_forbidden_builtin"
	undefinedCode = "rego_undefined_function"

	// packageExpected is what OPA says of a text without a package; nothing in it can be told apart then.
	packageExpected = "package expected"
)

// ownCodes are our names for OPA's classes of errors, for what the table does not have.
var ownCodes = map[string]string{
	ast.ParseErr:     parseCode,
	ast.CompileErr:   "rego_compile_error",
	ast.TypeErr:      "rego_type_error",
	ast.UnsafeVarErr: "rego_unsafe_var",
	ast.RecursionErr: "rego_recursion",
}

// Made when the first mistake is met: start-up does not pay for it.
var wordingPatterns = sync.OnceValue(func() []*regexp.Regexp {
	patterns := make([]*regexp.Regexp, len(wordings))
	for i, w := range wordings {
		patterns[i] = regexp.MustCompile(w.pattern)
	}
	return patterns
})

// problem rewrites what OPA says about a document.
func (d *document) problem(err *ast.Error) source.Diagnostic {
	text, hint := splitHint(err.Message)
	diagnostic := source.Diagnostic{Code: ownCodes[err.Code], Severity: source.Error, Message: lowerFirst(text), Help: hint, File: d.File}
	place := d.headline(err.Location)
	for i, pattern := range wordingPatterns() {
		groups := pattern.FindStringSubmatchIndex(text)
		if groups == nil {
			continue
		}
		w := wordings[i]
		expand := func(template string) string {
			return string(pattern.ExpandString(nil, template, text, groups))
		}
		diagnostic.Code, diagnostic.Severity, diagnostic.Message = w.code, w.severity, expand(w.message)
		if w.help != "" {
			diagnostic.Help = expand(w.help)
		}
		if w.about == wholeLine {
			place = d.lineAt(err.Location)
		} else if w.about > 0 {
			place = d.wordIn(err.Location, text[groups[2*w.about]:groups[2*w.about+1]])
		}
		break
	}
	diagnostic.Range = &place
	d.detail(&diagnostic, err)
	return diagnostic
}

// splitHint takes OPA's `(hint: …)` from the end of a message.
func splitHint(message string) (text, hint string) {
	text, hint, found := strings.Cut(message, " (hint: ")
	if !found || strings.HasPrefix(message, "unused argument") {
		return message, ""
	}
	return text, strings.TrimSuffix(hint, ")")
}

func lowerFirst(text string) string {
	if text == "" || len(text) > 1 && text[1] >= 'A' && text[1] <= 'Z' {
		return text
	}
	return strings.ToLower(text[:1]) + text[1:]
}
