package terraform

import "regexp"

// blockStart is a line that begins a top-level block. Only a text that does not parse is cut at such lines, so
// that an unclosed brace or quote in one block does not swallow the next.
var blockStart = regexp.MustCompile(`(?m)^([ \t]*)(?:(?:resource|data|ephemeral)[ \t]+"?[\w-]+"?[ \t]+"?[\w-]+"?|(?:variable|output|module|provider|check)[ \t]+"?[\w-]+"?|locals|terraform|moved|import|removed)[ \t]*\{`)

// pieceStarts gives the offsets at which the text is cut, the first being 0. A line indented deeper than
// the first block's is inside a block.
func pieceStarts(text string) []int {
	starts := []int{0}
	outermost := -1
	for _, found := range blockStart.FindAllStringSubmatchIndex(text, -1) {
		indent := found[3] - found[2]
		if outermost < 0 {
			outermost = indent
		}
		if indent <= outermost && found[0] > 0 {
			starts = append(starts, found[0])
		}
	}
	return starts
}
