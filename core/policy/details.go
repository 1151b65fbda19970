package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"

	"decree.dev/core/source"
)

// detail adds what OPA knows beyond its message: the names it knows, the types it has and wants.
func (d *document) detail(diagnostic *source.Diagnostic, err *ast.Error) {
	switch detail := err.Details.(type) {
	case *ast.RefErrInvalidDetail:
		wrong := detail.Ref[detail.Pos]
		diagnostic.Message = fmt.Sprintf("`%s` has no `%s`", detail.Ref[:detail.Pos], name(wrong.Value))
		diagnostic.Help = didYouMean(name(wrong.Value), names(detail.OneOf))
		if diagnostic.Help == "" && detail.Want != nil {
			diagnostic.Help = fmt.Sprintf("it wants %s", types.Sprint(detail.Want))
		}
		d.pointAt(diagnostic, wrong)
	case *ast.RefErrUnsupportedDetail:
		if _, isFunction := detail.Have.(*types.Function); !isFunction && detail.Pos+1 < len(detail.Ref) {
			diagnostic.Message = fmt.Sprintf("`%s` is %s, nothing is below it", detail.Ref[:detail.Pos+1], types.Sprint(detail.Have))
			d.pointAt(diagnostic, detail.Ref[detail.Pos+1])
		}
	case *ast.ArgErrDetail:
		diagnostic.Help = argumentsHelp(err.Message, detail)
	case *ast.UnificationErrDetail:
		diagnostic.Message = fmt.Sprintf("%s can never equal %s", types.Sprint(detail.Left), types.Sprint(detail.Right))
	}
	switch diagnostic.Code {
	case forbiddenCode:
		diagnostic.Help = forbidden[firstQuoted(diagnostic.Message)]
	case undefinedCode:
		wrong := firstQuoted(diagnostic.Message)
		diagnostic.Help = undefinedHelp
		if near, found := closest(wrong, d.functions()); found {
			diagnostic.Help = "did you mean `" + near + "`?"
		}
	}
}

const undefinedHelp = "it is neither a built-in of OPA nor a function of this package; does its package have an `import`?"

// functions are the names that a call in this document may have.
func (d *document) functions() []string {
	known := slices.Collect(maps.Keys(ast.BuiltinMap))
	if d.module != nil {
		for _, rule := range d.module.Rules {
			known = append(known, rule.Head.Ref().String())
		}
	}
	return known
}

func firstQuoted(message string) string {
	if parts := strings.Split(message, "`"); len(parts) > 1 {
		return parts[1]
	}
	return ""
}

// argumentsHelp compares the arguments of a call with what the function takes, without the place for its result.
func argumentsHelp(message string, detail *ast.ArgErrDetail) string {
	function, _, _ := strings.Cut(message, ":")
	arity := len(detail.Want.Args)
	if builtin := ast.BuiltinMap[function]; builtin != nil {
		arity = builtin.Decl.Arity()
	}
	return fmt.Sprintf("it takes %s, not %s", typeList(detail.Want.Args, arity), typeList(detail.Have, arity))
}

func typeList(all []types.Type, arity int) string {
	var words []string
	for _, each := range all[:min(arity, len(all))] {
		words = append(words, types.Sprint(each))
	}
	return "(" + strings.Join(words, ", ") + ")"
}

func (d *document) pointAt(diagnostic *source.Diagnostic, term *ast.Term) {
	if term.Location != nil && term.Location.File == d.File && len(term.Location.Text) > 0 {
		place := d.rangeOf(term.Location)
		diagnostic.Range = &place
	}
}

func name(value ast.Value) string {
	if text, ok := value.(ast.String); ok {
		return string(text)
	}
	return value.String()
}

func names(values []ast.Value) []string {
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = name(value)
	}
	return all
}
