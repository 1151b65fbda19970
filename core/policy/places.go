package policy

import (
	"sort"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

func (d *document) offset(at *ast.Location) int {
	return min(max(at.Offset, 0), len(d.Text.Text))
}

// rangeOf is all of the text that a location stands for.
func (d *document) rangeOf(at *ast.Location) source.Range {
	start := d.offset(at)
	end := start + len(strings.TrimRight(string(at.Text), " \t\r\n"))
	if end == start {
		start, end = d.tokenAt(start)
	}
	return d.index.Between(start, end)
}

// headline is the part of a location to underline: its first line.
func (d *document) headline(at *ast.Location) source.Range {
	text := string(at.Text)
	short := *at
	short.Text = []byte(text[:lineLength(text)])
	return d.rangeOf(&short)
}

// wordIn is the first place where a name, which may have dots, begins a token inside a location,
// else the location's first line.
func (d *document) wordIn(at *ast.Location, name string) source.Range {
	start := d.offset(at)
	end := start + len(at.Text)
	for _, t := range d.tokens {
		after := t.start + len(name)
		whole := t.end == after || strings.Contains(name, ".")
		if t.start >= start && t.end <= end && whole && strings.HasPrefix(d.Text.Text[t.start:], name) {
			return d.index.Between(t.start, after)
		}
	}
	return d.headline(at)
}

// lineAt is the rest of the line from a location on, without the comment at its end.
func (d *document) lineAt(at *ast.Location) source.Range {
	start := d.offset(at)
	limit := start + lineLength(d.Text.Text[start:])
	end := start
	for _, t := range d.tokens {
		if t.start >= start && t.start < limit && t.kind != commentToken {
			end = t.end
		}
	}
	return d.index.Between(start, end)
}

// tokenAt is the token at an offset, or the last one before it at the end of the text.
func (d *document) tokenAt(offset int) (start, end int) {
	after := sort.Search(len(d.tokens), func(i int) bool { return d.tokens[i].start > offset })
	if after > 0 {
		if t := d.tokens[after-1]; t.end > offset || offset >= len(d.Text.Text) {
			return t.start, t.end
		}
	}
	return offset, offset
}

func overlap(a, b source.Range) bool {
	return before(a.Start, b.End) && before(b.Start, a.End)
}

func before(a, b source.Position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
}
