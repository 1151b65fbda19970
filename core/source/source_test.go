package source

import (
	"strings"
	"testing"
)

func TestIndexCountsUTF16CodeUnits(t *testing.T) {
	tests := map[string]struct {
		text string // `|` marks the offset
		want Position
	}{
		"start":            {"|abc", Position{1, 1}},
		"plain":            {"ab|c", Position{1, 3}},
		"second line":      {"a\nb|c", Position{2, 2}},
		"two bytes":        {"é|", Position{1, 2}},
		"three bytes":      {"€x|", Position{1, 3}},
		"surrogate pair":   {"😀|", Position{1, 3}},
		"wide above":       {"é😀\nab|", Position{2, 3}},
		"carriage return":  {"a\r\nb|", Position{2, 2}},
		"not UTF-8":        {"\xff\xfe|", Position{1, 3}},
		"after a line end": {"a\n|", Position{2, 1}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			offset := strings.Index(test.text, "|")
			if got := NewIndex(strings.Replace(test.text, "|", "", 1)).At(offset); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestIndexOfALongLineIsQuick(t *testing.T) {
	index := NewIndex(strings.Repeat("é,", 1_000_000))
	for offset := 0; offset < 3_000_000; offset += 3 {
		if got := index.At(offset).Column; got != offset/3*2+1 {
			t.Fatalf("column %d at offset %d", got, offset)
		}
	}
}
