package terraform

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// guard refuses calls that would make a value too large to hold.
func guard(name string, args []cty.Value, at hcl.Range) hcl.Diagnostics {
	check, is := growing[name]
	if is && check(args) {
		return tooLarge("`"+name+"` would make too large a value here", at)
	}
	return nil
}

// growing are the functions whose result can be far larger than their arguments, with what tells when.
var growing = map[string]func([]cty.Value) bool{
	"setproduct": func(args []cty.Value) bool {
		product := 1
		for _, arg := range args {
			product *= max(elementCount(arg), 1)
			if product > maxElements {
				return true
			}
		}
		return false
	},
	"format":     wideFormat,
	"formatlist": wideFormat,
	"indent": func(args []cty.Value) bool {
		return len(args) == 2 && largeNumber(args[0])
	},
	"join": func(args []cty.Value) bool {
		total := 0
		for _, arg := range args {
			total += textSize(arg)
		}
		if len(args) > 1 {
			separator := knownText(args[0])
			for _, arg := range args[1:] {
				total += len(separator) * elementCount(arg)
			}
		}
		return total > maxText
	},
	"pow": func(args []cty.Value) bool { return len(args) == 2 && largeNumber(args[1]) },
}

const largeWidth = 100_000

func largeNumber(v cty.Value) bool {
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || v.Type() != cty.Number {
		return false
	}
	return v.GreaterThan(cty.NumberIntVal(largeWidth)).True()
}

var longWidth = regexp.MustCompile(`%[^a-zA-Z%]*\d{6}`)

func wideFormat(args []cty.Value) bool {
	if len(args) == 0 {
		return false
	}
	return longWidth.MatchString(knownText(args[0]))
}

func elementCount(v cty.Value) int {
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || !v.CanIterateElements() {
		return 0
	}
	return v.LengthInt()
}

// textSize adds up the texts in a value.
func textSize(v cty.Value) int {
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() {
		return 0
	}
	if v.Type() == cty.String {
		return len(v.AsString())
	}
	total := 0
	if v.CanIterateElements() {
		for it := v.ElementIterator(); it.Next(); {
			_, element := it.Element()
			total += textSize(element)
		}
	}
	return total
}
