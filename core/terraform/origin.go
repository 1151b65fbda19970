package terraform

import (
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// origin marks an unknown value with the text that stands for it in the document: `${aws_kms_key.k.arn}`, or
// a template such as `${aws_s3_bucket.b.arn}/*`. References in it are full addresses.
type origin struct{ text string }

// unknown is a value of any type that is known only by its expression.
func unknown(expression string) cty.Value {
	return cty.DynamicVal.Mark(origin{"${" + expression + "}"})
}

// unknownString is a string of which only the parts outside `${…}` are known.
func unknownString(text string) cty.Value {
	return cty.UnknownVal(cty.String).Mark(origin{text})
}

// originText gives the text of an unknown value, if exactly one is known.
func originText(v cty.Value) (string, bool) {
	found, text := 0, ""
	for mark := range v.Marks() {
		if from, is := mark.(origin); is {
			found, text = found+1, from.text
		}
	}
	return text, found == 1
}

// withOrigin replaces the marks of an unknown value by one text.
func withOrigin(v cty.Value, text string) cty.Value {
	bare, _ := v.Unmark()
	return bare.Mark(origin{text})
}

// asExpression turns an origin's text to an expression that can stand inside another.
func asExpression(text string) string {
	if inner, whole := wholeInterpolation(text); whole {
		return inner
	}
	return `"` + strings.NewReplacer(`\`, `\\`, "\n", `\n`).Replace(text) + `"`
}

// wholeInterpolation tells whether the text is one `${…}` and nothing else.
func wholeInterpolation(text string) (inner string, whole bool) {
	if !strings.HasPrefix(text, "${") || !strings.HasSuffix(text, "}") {
		return "", false
	}
	depth, inString := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 && i < len(text)-1 {
				return "", false
			}
		}
	}
	return text[2 : len(text)-1], depth == 0
}
