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
		diagnostic.Help = strings.Join(detail.Lines(), "; ")
	case *ast.UnificationErrDetail:
		diagnostic.Message = fmt.Sprintf("%s can never equal %s", types.Sprint(detail.Left), types.Sprint(detail.Right))
	}
	switch diagnostic.Code {
	case forbiddenCode:
		for _, word := range strings.Split(diagnostic.Message, "`") {
			if reason, found := forbidden[word]; found {
				diagnostic.Help = reason
			}
		}
	case "rego_undefined_function":
		wrong := strings.Split(diagnostic.Message, "`")[1]
		diagnostic.Help = didYouMean(wrong, slices.Collect(maps.Keys(ast.BuiltinMap)))
	}
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
