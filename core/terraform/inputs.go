package terraform

import (
	"encoding/json"
	"path"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

// rootValue gives what the caller sets a root variable to: `-var`, then `-var-file`, then the files that
// Terraform loads by itself, the last of each kind first.
func (r *reader) rootValue(name string, wanted cty.Type) (givenValue, bool) {
	if raw, is := r.request.Variables[name]; is {
		v, err := commandLineValue(raw, wanted)
		at := hcl.Range{Filename: "", Start: hcl.InitialPos, End: hcl.InitialPos}
		if err != nil {
			r.report(variableError, mistakes(variableError, "the value given for variable `"+name+"` is not of its type", "write it as an expression of Terraform, such as `[\"a\", \"b\"]`", at))
			return givenValue{}, false
		}
		return givenValue{v, at}, true
	}
	files := r.variableFiles()
	for i := len(files) - 1; i >= 0; i-- {
		if attribute, is := files[i].body.Attributes[name]; is {
			return givenValue{r.rootless().evaluate(attribute.Expr, r.rootless().base), attribute.Expr.Range()}, true
		}
	}
	return givenValue{}, false
}

// rootless is where values of variable files are evaluated: nothing can be referred to there.
func (r *reader) rootless() *module {
	return newModule(r, &configuration{}, nil, "")
}

// variableFiles are the files with values for root variables, in order of growing precedence.
func (r *reader) variableFiles() []*parsedFile {
	var files []*parsedFile
	load := func(name string) {
		if _, is := r.tree.texts[name]; is {
			files = append(files, r.parse(name))
		}
	}
	load(path.Join(r.request.Root, "terraform.tfvars"))
	load(path.Join(r.request.Root, "terraform.tfvars.json"))
	var automatic []string
	for _, base := range r.tree.folders[r.request.Root] {
		if strings.HasSuffix(base, ".auto.tfvars") || strings.HasSuffix(base, ".auto.tfvars.json") {
			automatic = append(automatic, base)
		}
	}
	sort.Strings(automatic)
	for _, base := range automatic {
		load(path.Join(r.request.Root, base))
	}
	for _, name := range r.request.VariableFiles {
		load(path.Clean(name))
	}
	return files
}

// commandLineValue reads a value given beside the texts. A string for a variable that is not one is an expression, as on the command line.
func commandLineValue(raw json.RawMessage, wanted cty.Type) (cty.Value, error) {
	var text string
	if json.Unmarshal(raw, &text) == nil && !wanted.IsPrimitiveType() && wanted != cty.DynamicPseudoType {
		expr, diags := hclsyntax.ParseExpression([]byte(text), "", hcl.InitialPos)
		if diags.HasErrors() {
			return cty.NilVal, diags
		}
		v, diags := expr.Value(nil)
		if diags.HasErrors() {
			return cty.NilVal, diags
		}
		return v, nil
	}
	implied, err := ctyjson.ImpliedType(raw)
	if err != nil {
		return cty.NilVal, err
	}
	return ctyjson.Unmarshal(raw, implied)
}
