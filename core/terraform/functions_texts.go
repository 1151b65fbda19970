package terraform

import (
	"errors"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var texts = map[string]function.Function{
	"basename":    textFunction(func(s string) (string, error) { return path.Base(s), nil }),
	"dirname":     textFunction(func(s string) (string, error) { return path.Dir(s), nil }),
	"endswith":    textTest(strings.HasSuffix),
	"startswith":  textTest(strings.HasPrefix),
	"strcontains": textTest(strings.Contains),
	"replace":     replaceFunction,
	"timecmp":     timeCompareFunction,
	"urldecode":   textFunction(url.QueryUnescape),
	"urlencode":   textFunction(func(s string) (string, error) { return url.QueryEscape(s), nil }),
	"pathexpand":  pathExpandFunction,
}

func textFunction(how func(string) (string, error)) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "str", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			text, err := how(args[0].AsString())
			if err != nil {
				return cty.NilVal, err
			}
			return cty.StringVal(text), nil
		},
	})
}

func textTest(how func(s, part string) bool) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "str", Type: cty.String}, {Name: "part", Type: cty.String}},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return cty.BoolVal(how(args[0].AsString(), args[1].AsString())), nil
		},
	})
}

var replaceFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "str", Type: cty.String}, {Name: "substr", Type: cty.String}, {Name: "replace", Type: cty.String}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		text, search, by := args[0].AsString(), args[1].AsString(), args[2].AsString()
		matches := strings.Count(text, search)
		pattern, isPattern := patternIn(search)
		if isPattern {
			matches = len(text) + 1
		}
		if len(text)+matches*len(by) > maxText && len(by) > 1 {
			return cty.NilVal, errors.New("the result would be too long")
		}
		if !isPattern {
			return stdlib.Replace(args[0], args[1], args[2])
		}
		expression, err := regexp.Compile(pattern)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(expression.ReplaceAllString(text, by)), nil
	},
})

// patternIn reads a search text in slashes as a regular expression.
func patternIn(search string) (string, bool) {
	if len(search) > 1 && search[0] == '/' && search[len(search)-1] == '/' {
		return search[1 : len(search)-1], true
	}
	return "", false
}

var timeCompareFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "timestamp_a", Type: cty.String}, {Name: "timestamp_b", Type: cty.String}},
	Type:   function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		var times [2]time.Time
		for i := range times {
			at, err := time.Parse(time.RFC3339, args[i].AsString())
			if err != nil {
				return cty.NilVal, function.NewArgErrorf(i, "not a valid RFC 3339 timestamp")
			}
			times[i] = at
		}
		return cty.NumberIntVal(int64(times[0].Compare(times[1]))), nil
	},
})

// pathExpandFunction leaves a path without a home folder as it is; whose home it is is not known here.
var pathExpandFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "path", Type: cty.String}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if strings.HasPrefix(args[0].AsString(), "~") {
			return cty.UnknownVal(cty.String), nil
		}
		return args[0], nil
	},
})
