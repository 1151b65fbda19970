package terraform

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

var conversions = map[string]function.Function{
	"tobool":          conversion(cty.Bool),
	"tolist":          conversion(cty.List(cty.DynamicPseudoType)),
	"tomap":           conversion(cty.Map(cty.DynamicPseudoType)),
	"tonumber":        conversion(cty.Number),
	"toset":           conversion(cty.Set(cty.DynamicPseudoType)),
	"tostring":        conversion(cty.String),
	"sensitive":       identity,
	"nonsensitive":    identity,
	"ephemeralasnull": identity,
	"issensitive":     unknownAnswer,
}

// conversion makes a function that converts to a type. Unknown elements of unknown type are kept, in a list.
func conversion(wanted cty.Type) function.Function {
	convertArgument := func(v cty.Value) (cty.Value, error) {
		bare, marks := v.Unmark()
		if wanted.IsCollectionType() && bare.IsKnown() && !bare.IsNull() && !bare.IsWhollyKnown() && bare.CanIterateElements() && !settled(bare) {
			return bare.WithMarks(marks), nil
		}
		return convertTo(v, wanted)
	}
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "v", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true, AllowMarked: true}},
		Type: func(args []cty.Value) (cty.Type, error) {
			v, err := convertArgument(args[0])
			if err != nil {
				return cty.NilType, function.NewArgErrorf(0, "cannot convert %s to %s: %s", args[0].Type().FriendlyName(), wanted.FriendlyName(), err)
			}
			return v.Type(), nil
		},
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) { return convertArgument(args[0]) },
	})
}

// settled tells whether every element has a type, so that a collection of them can be made.
func settled(v cty.Value) bool {
	var types []cty.Type
	for it := v.ElementIterator(); it.Next(); {
		_, element := it.Element()
		if element.Type() == cty.DynamicPseudoType {
			return false
		}
		types = append(types, element.Type())
	}
	common, _ := convert.UnifyUnsafe(types)
	return common != cty.NilType
}

var identity = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "value", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true, AllowMarked: true}},
	Type:   func(args []cty.Value) (cty.Type, error) { return args[0].Type(), nil },
	Impl:   func(args []cty.Value, _ cty.Type) (cty.Value, error) { return args[0], nil },
})

// unknownAnswer leaves a question open that the texts cannot answer: what is sensitive is not followed here.
var unknownAnswer = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "value", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true}},
	Type:   function.StaticReturnType(cty.Bool),
	Impl:   func([]cty.Value, cty.Type) (cty.Value, error) { return cty.UnknownVal(cty.Bool), nil },
})

// impure functions give another answer on each run or each machine: here they are unknown, as in a plan.
var impure = map[string]function.Function{
	"abspath":       unknownText(1),
	"bcrypt":        unknownText(2),
	"plantimestamp": unknownText(0),
	"rsadecrypt":    unknownText(2),
	"timestamp":     unknownText(0),
	"uuid":          unknownText(0),
}

func unknownText(most int) function.Function {
	return function.New(&function.Spec{
		VarParam: &function.Parameter{Name: "arguments", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true},
		Type: func(args []cty.Value) (cty.Type, error) {
			if len(args) > most {
				return cty.NilType, function.NewArgErrorf(most, "too many arguments")
			}
			return cty.String, nil
		},
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) { return cty.UnknownVal(cty.String), nil },
	})
}
