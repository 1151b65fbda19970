// Package source has the texts that core is given, and the places and mistakes in them,
// in the shape of the JSON boundary (see host/boundary.ts).
package source

import (
	"sort"
	"unicode/utf8"
)

// Text is one text handed to core; File is only a name.
type Text struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// Position counts lines and columns from 1; columns count UTF-16 code units.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Range runs from Start up to but not including End.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// Severity of a Diagnostic.
type Severity string

const (
	Error       Severity = "error"
	Warning     Severity = "warning"
	Information Severity = "information"
	Hint        Severity = "hint"
)

// Diagnostic is a mistake in somebody's text.
type Diagnostic struct {
	Code     string    `json:"code"`
	Severity Severity  `json:"severity"`
	Message  string    `json:"message"`
	Help     string    `json:"help,omitempty"`
	File     string    `json:"file,omitempty"`
	Range    *Range    `json:"range,omitempty"`
	URL      string    `json:"url,omitempty"`
	Related  []Related `json:"related,omitempty"`
}

// Related is a second place that a Diagnostic points at.
type Related struct {
	Message string `json:"message"`
	File    string `json:"file"`
	Range   Range  `json:"range"`
}

// Index turns byte offsets of one text into Positions.
type Index struct {
	text  string
	lines []int // byte offset of each line's first byte
}

// NewIndex reads the line starts of text once.
func NewIndex(text string) *Index {
	lines := []int{0}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			lines = append(lines, i+1)
		}
	}
	return &Index{text: text, lines: lines}
}

// At gives the Position of a byte offset; an offset outside the text is moved to its nearest end.
func (x *Index) At(offset int) Position {
	offset = min(max(offset, 0), len(x.text))
	line := sort.Search(len(x.lines), func(i int) bool { return x.lines[i] > offset }) - 1
	return Position{Line: line + 1, Column: utf16Length(x.text[x.lines[line]:offset]) + 1}
}

// Between gives the Range of two byte offsets.
func (x *Index) Between(start, end int) Range {
	return Range{Start: x.At(start), End: x.At(max(start, end))}
}

func utf16Length(s string) int {
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r > 0xFFFF {
			n++
		}
		n++
		i += size
	}
	return n
}
