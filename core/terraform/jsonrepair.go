package terraform

import (
	"encoding/json"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// errorOffset is where a text of JSON stops being right.
func errorOffset(d *hcl.Diagnostic, text string) int {
	if d.Subject == nil {
		return 0
	}
	// What is unclosed is reported where it opens; it is right as far as the text goes.
	if strings.HasPrefix(d.Summary, "Unclosed") || strings.HasPrefix(d.Summary, "Unterminated") {
		return len(text)
	}
	return min(max(d.Subject.Start.Byte, 0), len(text))
}

// closedJSON cuts a text after its last whole value and closes what is open there.
func closedJSON(text string) string {
	var open []byte
	whole, closers := 0, ""
	isWhole := func(end int) {
		whole = end
		var b strings.Builder
		for i := len(open) - 1; i >= 0; i-- {
			b.WriteByte(open[i])
		}
		closers = b.String()
	}
	isKey := false
	for i := 0; i < len(text); i++ {
		inObject := len(open) > 0 && open[len(open)-1] == '}'
		switch c := text[i]; c {
		case '{', '[':
			open = append(open, c+2) // `}` and `]` stand two after what they close
			isKey = c == '{'
			isWhole(i + 1)
		case '}', ']':
			if len(open) == 0 || open[len(open)-1] != c {
				return text[:whole] + closers
			}
			open = open[:len(open)-1]
			isKey = false
			isWhole(i + 1)
		case ',':
			isKey = inObject
		case ':':
			isKey = false
		case ' ', '\t', '\r', '\n':
		default:
			end := i + tokenLength(text[i:])
			if !json.Valid([]byte(text[i:end])) {
				return text[:whole] + closers
			}
			if !isKey {
				isWhole(end)
			}
			i = end - 1
		}
	}
	return text[:whole] + closers
}

// tokenLength is how long the string, number or word at the beginning of a text is.
func tokenLength(text string) int {
	if text[0] != '"' {
		if end := strings.IndexAny(text, ",:]} \t\r\n"); end > 0 {
			return end
		}
		return len(text)
	}
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}
