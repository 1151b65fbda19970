package terraform

import (
	"errors"
	"fmt"
	"math/big"
	"sort"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var collections = map[string]function.Function{
	"alltrue":   everyBool(false),
	"anytrue":   everyBool(true),
	"coalesce":  coalesceFunction,
	"index":     indexFunction,
	"length":    lengthFunction,
	"lookup":    lookupFunction,
	"matchkeys": matchKeysFunction,
	"one":       oneFunction,
	"sum":       sumFunction,
	"transpose": transposeFunction,
}

// everyBool makes `alltrue` and `anytrue`: the first element equal to decisive decides.
func everyBool(decisive bool) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "list", Type: cty.List(cty.Bool)}},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			result := cty.BoolVal(!decisive)
			for it := args[0].ElementIterator(); it.Next(); {
				_, v := it.Element()
				switch {
				case !v.IsKnown():
					result = cty.UnknownVal(cty.Bool)
				case v.IsNull() && !decisive:
					return cty.False, nil
				case !v.IsNull() && v.True() == decisive:
					return cty.BoolVal(decisive), nil
				}
			}
			return result, nil
		},
	})
}

var coalesceFunction = function.New(&function.Spec{
	VarParam: &function.Parameter{Name: "vals", Type: cty.DynamicPseudoType, AllowUnknown: true, AllowDynamicType: true, AllowNull: true, AllowMarked: true},
	Type: func(args []cty.Value) (cty.Type, error) {
		types := make([]cty.Type, len(args))
		for i, arg := range args {
			types[i] = arg.Type()
		}
		common, _ := convert.UnifyUnsafe(types)
		if common == cty.NilType {
			return cty.NilType, errors.New("all arguments must have the same type")
		}
		return common, nil
	},
	Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
		for _, arg := range args {
			v, err := convert.Convert(arg, wanted)
			if err != nil {
				return cty.NilVal, err
			}
			bare, marks := v.Unmark()
			if !bare.IsKnown() {
				return cty.UnknownVal(wanted).WithMarks(marks), nil
			}
			if !bare.IsNull() && (wanted != cty.String || bare.AsString() != "") {
				return v, nil
			}
		}
		return cty.NilVal, errors.New("no non-null, non-empty-string arguments")
	},
})

var indexFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}, {Name: "value", Type: cty.DynamicPseudoType}},
	Type:   function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if t := args[0].Type(); !t.IsListType() && !t.IsTupleType() {
			return cty.NilVal, errors.New("argument must be a list or tuple")
		}
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(cty.Number), nil
		}
		for it := args[0].ElementIterator(); it.Next(); {
			key, v := it.Element()
			if equal := v.Equals(args[1]); equal.IsKnown() && equal.True() {
				return key, nil
			}
		}
		return cty.NilVal, errors.New("item not found")
	},
})

var lengthFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "value", Type: cty.DynamicPseudoType, AllowDynamicType: true, AllowUnknown: true, AllowMarked: true}},
	Type:   function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		switch t := v.Type(); {
		case t == cty.DynamicPseudoType:
			return cty.UnknownVal(cty.Number).WithMarks(marks), nil
		case t.IsTupleType():
			return cty.NumberIntVal(int64(t.Length())), nil
		case t.IsObjectType():
			return cty.NumberIntVal(int64(len(t.AttributeTypes()))), nil
		case t == cty.String:
			return stdlib.Strlen(v.WithMarks(marks))
		case t.IsCollectionType():
			return v.Length().WithMarks(marks), nil
		}
		return cty.NilVal, errors.New("argument must be a string, a collection type, or a structural type")
	},
})

var lookupFunction = function.New(&function.Spec{
	Params:   []function.Parameter{{Name: "inputMap", Type: cty.DynamicPseudoType, AllowMarked: true}, {Name: "key", Type: cty.String, AllowMarked: true}},
	VarParam: &function.Parameter{Name: "default", Type: cty.DynamicPseudoType, AllowUnknown: true, AllowDynamicType: true, AllowNull: true, AllowMarked: true},
	Type: func(args []cty.Value) (cty.Type, error) {
		if len(args) > 3 {
			return cty.NilType, errors.New("lookup() takes two or three arguments")
		}
		switch t := args[0].Type(); {
		case t.IsObjectType():
			key, _ := args[1].Unmark()
			if !key.IsKnown() {
				return cty.DynamicPseudoType, nil
			}
			if t.HasAttribute(key.AsString()) {
				return t.AttributeType(key.AsString()), nil
			}
			if len(args) == 3 {
				return args[2].Type(), nil
			}
			return cty.DynamicPseudoType, nil
		case t.IsMapType():
			if len(args) == 3 {
				if _, err := convert.Convert(args[2], t.ElementType()); err != nil {
					return cty.NilType, errors.New("the default value must have the same type as the map elements")
				}
			}
			return t.ElementType(), nil
		}
		return cty.NilType, errors.New("lookup() requires a map as the first argument")
	},
	Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
		collection, _ := args[0].Unmark()
		key, marks := args[1].Unmark()
		if !key.IsKnown() || !collection.IsKnown() {
			return cty.UnknownVal(wanted).WithMarks(marks), nil
		}
		name := key.AsString()
		if t := collection.Type(); t.IsObjectType() && t.HasAttribute(name) {
			return collection.GetAttr(name), nil
		} else if t.IsMapType() && collection.HasIndex(key).True() {
			return collection.Index(key), nil
		}
		if len(args) == 3 {
			return convert.Convert(args[2], wanted)
		}
		return cty.NilVal, fmt.Errorf("the given key does not identify an element in this collection value: no %q", name)
	},
})

var matchKeysFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "values", Type: cty.List(cty.DynamicPseudoType)}, {Name: "keys", Type: cty.List(cty.DynamicPseudoType)}, {Name: "searchset", Type: cty.List(cty.DynamicPseudoType)}},
	Type:   func(args []cty.Value) (cty.Type, error) { return args[0].Type(), nil },
	Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
		for _, arg := range args {
			if !arg.IsWhollyKnown() {
				return cty.UnknownVal(wanted), nil
			}
		}
		values, keys, wantedKeys := args[0].AsValueSlice(), args[1].AsValueSlice(), args[2].AsValueSlice()
		if len(values) != len(keys) {
			return cty.NilVal, errors.New("length of keys and values should be equal")
		}
		var found []cty.Value
		for i, key := range keys {
			for _, search := range wantedKeys {
				a, b := key, search
				if same, _ := convert.UnifyUnsafe([]cty.Type{a.Type(), b.Type()}); same != cty.NilType {
					a, _ = convert.Convert(a, same)
					b, _ = convert.Convert(b, same)
				}
				if a.RawEquals(b) {
					found = append(found, values[i])
					break
				}
			}
		}
		if len(found) == 0 {
			return cty.ListValEmpty(wanted.ElementType()), nil
		}
		return cty.ListVal(found), nil
	},
})

var oneFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType, AllowMarked: true}},
	Type: func(args []cty.Value) (cty.Type, error) {
		switch t := args[0].Type(); {
		case t.IsListType() || t.IsSetType():
			return t.ElementType(), nil
		case t.IsTupleType() && t.Length() == 0:
			return cty.DynamicPseudoType, nil
		case t.IsTupleType() && t.Length() == 1:
			return t.TupleElementType(0), nil
		}
		return cty.NilType, errors.New("must be a list, set, or tuple value with either zero or one elements")
	},
	Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		if !v.IsKnown() {
			return cty.UnknownVal(wanted).WithMarks(marks), nil
		}
		switch v.LengthInt() {
		case 0:
			return cty.NullVal(wanted), nil
		case 1:
			it := v.ElementIterator()
			it.Next()
			_, element := it.Element()
			return element.WithMarks(marks), nil
		}
		return cty.NilVal, errors.New("must be a list, set, or tuple value with either zero or one elements")
	},
})

var sumFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
	Type:   function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if !args[0].CanIterateElements() || args[0].Type().IsMapType() || args[0].Type().IsObjectType() {
			return cty.NilVal, errors.New("argument must be list, set, or tuple")
		}
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(cty.Number), nil
		}
		elements := args[0].AsValueSlice()
		if len(elements) == 0 {
			return cty.NilVal, errors.New("cannot sum an empty list")
		}
		total := new(big.Float).SetPrec(512)
		for _, element := range elements {
			number, err := convert.Convert(element, cty.Number)
			if err != nil || number.IsNull() {
				return cty.NilVal, errors.New("argument must be list, set, or tuple of number values")
			}
			total.Add(total, number.AsBigFloat())
		}
		return cty.NumberVal(total), nil
	},
})

var transposeFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "values", Type: cty.Map(cty.List(cty.String))}},
	Type:   function.StaticReturnType(cty.Map(cty.List(cty.String))),
	Impl: func(args []cty.Value, wanted cty.Type) (cty.Value, error) {
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(wanted), nil
		}
		turned := map[string][]string{}
		for it := args[0].ElementIterator(); it.Next(); {
			key, list := it.Element()
			for inner := list.ElementIterator(); inner.Next(); {
				_, v := inner.Element()
				if v.IsNull() {
					return cty.NilVal, errors.New("input must not contain null string")
				}
				turned[v.AsString()] = append(turned[v.AsString()], key.AsString())
			}
		}
		members := map[string]cty.Value{}
		for name, keys := range turned {
			sort.Strings(keys)
			list := make([]cty.Value, len(keys))
			for i, key := range keys {
				list[i] = cty.StringVal(key)
			}
			members[name] = cty.ListVal(list)
		}
		if len(members) == 0 {
			return cty.MapValEmpty(cty.List(cty.String)), nil
		}
		return cty.MapVal(members), nil
	},
})
