package terraform

import (
	"encoding/base64"
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// fileFunctions read the given texts. A file that was not given may still be there for Terraform: what is in it is unknown.
func (r *reader) fileFunctions() map[string]function.Function {
	table := map[string]function.Function{
		"file":       r.fileFunction(func(s string) string { return s }),
		"filebase64": r.fileFunction(func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }),
		"fileexists": r.fileExists(),
		"fileset":    r.fileSet(),
	}
	for name, kind := range digestKinds {
		table[fileDigestName(name)] = r.fileFunction(kind.of)
	}
	return table
}

func fileDigestName(digest string) string {
	return "file" + digest
}

// given finds a text by a path as Terraform code writes it: relative to the root module.
func (r *reader) given(name string) (string, bool) {
	if path.IsAbs(name) {
		return "", false
	}
	name = path.Join(r.request.Root, name)
	r.filesRead[name] = true
	text, is := r.tree.texts[name]
	return text, is
}

func (r *reader) fileFunction(how func(string) string) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			text, is := r.given(args[0].AsString())
			if !is {
				return cty.UnknownVal(cty.String), nil
			}
			return cty.StringVal(how(text)), nil
		},
	})
}

func (r *reader) fileExists() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			if _, is := r.given(args[0].AsString()); is {
				return cty.True, nil
			}
			return cty.UnknownVal(cty.Bool), nil
		},
	})
}

func (r *reader) fileSet() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}, {Name: "pattern", Type: cty.String}},
		Type:   function.StaticReturnType(cty.Set(cty.String)),
		Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
			pattern := args[1].AsString()
			if !doublestar.ValidatePattern(pattern) {
				return cty.NilVal, function.NewArgErrorf(1, "not a valid pattern")
			}
			folder := args[0].AsString()
			joined := path.Join(r.request.Root, folder)
			if path.IsAbs(folder) || strings.HasPrefix(joined, "..") {
				return cty.UnknownVal(wanted), nil
			}
			var names []cty.Value
			for _, name := range r.tree.below(cleanFolder(joined)) {
				if is, _ := doublestar.Match(pattern, name); is {
					names = append(names, cty.StringVal(name))
				}
			}
			if len(names) == 0 {
				return cty.UnknownVal(wanted), nil
			}
			return cty.SetVal(names), nil
		},
	})
}
