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
	"concat":     manyElements,
	"merge":      manyElements,
	"setunion":   manyElements,
	"flatten":    func(args []cty.Value) bool { return len(args) == 1 && weight(args[0], maxWeight) > maxWeight },
	"jsonencode": func(args []cty.Value) bool { return len(args) == 1 && weight(args[0], maxWeight) > maxWeight },
	"yamlencode": func(args []cty.Value) bool { return len(args) == 1 && weight(args[0], maxWeight) > maxWeight },
	"jsondecode": func(args []cty.Value) bool { return len(args) == 1 && deepData(knownText(args[0])) },
	"yamldecode": func(args []cty.Value) bool { return len(args) == 1 && deepData(knownText(args[0])) },
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

func manyElements(args []cty.Value) bool {
	total := 0
	for _, arg := range args {
		total += elementCount(arg)
	}
	return total > maxElements
}

// maxAliases bounds how often a YAML text may repeat a part by its alias: repeats of repeats multiply.
const maxAliases = 24

var alias = regexp.MustCompile(`(?m)[\s,\[:-]\*[\w-]+`)

// deepData tells of JSON or YAML text that nests too deeply, or multiplies itself, for a recursive reader.
func deepData(text string) bool {
	depth, indent, lineStart := 0, 0, true
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n':
			indent, lineStart = 0, true
			continue
		case c == '[' || c == '{':
			depth++
		case c == ']' || c == '}':
			depth = max(depth-1, 0)
		case lineStart && (c == ' ' || c == '-'):
			indent++
			if depth > maxNesting || indent > 4*maxNesting {
				return true
			}
			continue
		}
		lineStart = false
		if depth > maxNesting {
			return true
		}
	}
	return len(alias.FindAllStringIndex(text, maxAliases+1)) > maxAliases
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
