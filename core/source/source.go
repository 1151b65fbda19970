// Package source has the texts that core is given, and the places and mistakes in them,
// in the shape of the JSON boundary (see host/boundary.ts).
package source

import (
	"sort"
	"unicode/utf16"
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
	wide  []wide
}

// wide is a rune that has more bytes than UTF-16 code units.
type wide struct {
	end     int // byte offset just after it
	surplus int // bytes less code units, of this and all wide runes before it
}

// NewIndex reads the text once; a line may be as long as the text.
func NewIndex(text string) *Index {
	x := &Index{text: text, lines: []int{0}}
	surplus := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			if text[i] == '\n' {
				x.lines = append(x.lines, i+1)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if units := max(utf16.RuneLen(r), 1); size > units {
			surplus += size - units
			x.wide = append(x.wide, wide{i, surplus})
		}
	}
	return x
}

// At gives the Position of a byte offset; an offset outside the text is moved to its nearest end.
func (x *Index) At(offset int) Position {
	offset = min(max(offset, 0), len(x.text))
	line := sort.Search(len(x.lines), func(i int) bool { return x.lines[i] > offset }) - 1
	start := x.lines[line]
	return Position{Line: line + 1, Column: offset - start - (x.surplus(offset) - x.surplus(start)) + 1}
}

// surplus is how many more bytes than code units there are before an offset.
func (x *Index) surplus(offset int) int {
	before := sort.Search(len(x.wide), func(i int) bool { return x.wide[i].end > offset })
	if before == 0 {
		return 0
	}
	return x.wide[before-1].surplus
}

// Between gives the Range of two byte offsets.
func (x *Index) Between(start, end int) Range {
	return Range{Start: x.At(start), End: x.At(max(start, end))}
}
