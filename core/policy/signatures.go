package policy

import (
	"sort"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"

	"decree.dev/core/source"
)

// SignaturesRequest asks for nothing in particular.
type SignaturesRequest struct{}

// SignaturesValue has the built-in functions that a policy may call.
type SignaturesValue struct {
	Functions []Signature `json:"functions"`
}

// Signature is what a built-in function takes and gives.
type Signature struct {
	Name        string  `json:"name"`
	Category    string  `json:"category"`
	Description string  `json:"description,omitempty"`
	Deprecated  bool    `json:"deprecated,omitempty"`
	Parameters  []Typed `json:"parameters"`
	Result      Typed   `json:"result"`
}

// Typed is a parameter or a result.
type Typed struct {
	Name        string `json:"name,omitempty"`
	Type        string `json:"type"`
	Description string `json:"description,omitempty"`
}

// Signatures lists the built-in functions that are called by name and that a policy may call.
func Signatures(SignaturesRequest) (SignaturesValue, []source.Diagnostic) {
	value := SignaturesValue{Functions: []Signature{}}
	for _, function := range capabilities().Builtins {
		isInternal := strings.HasPrefix(function.Name, "internal.")
		known := ast.BuiltinMap[function.Name]
		if function.Infix != "" || isInternal || isForbiddenName(function.Name) || known == nil {
			continue
		}
		value.Functions = append(value.Functions, signatureOf(known))
	}
	sort.Slice(value.Functions, func(i, j int) bool { return value.Functions[i].Name < value.Functions[j].Name })
	return value, nil
}

func signatureOf(function *ast.Builtin) Signature {
	signature := Signature{
		Name: function.Name, Category: categoryOf(function), Description: function.Description,
		Deprecated: function.IsDeprecated(), Parameters: []Typed{}, Result: Typed{Type: "undefined"},
	}
	for _, parameter := range function.Decl.NamedFuncArgs().Args {
		signature.Parameters = append(signature.Parameters, typed(parameter))
	}
	if result := function.Decl.NamedResult(); result != nil {
		signature.Result = typed(result)
	}
	return signature
}

// categoryOf is the chapter of OPA's reference that describes a function.
func categoryOf(function *ast.Builtin) string {
	if len(function.Categories) > 0 {
		return function.Categories[0]
	}
	category, _, _ := strings.Cut(function.Name, ".")
	return category
}

func typed(of types.Type) Typed {
	if named, isNamed := of.(*types.NamedType); isNamed {
		return Typed{named.Name, types.Sprint(named.Type), named.Descr}
	}
	return Typed{Type: types.Sprint(of)}
}
