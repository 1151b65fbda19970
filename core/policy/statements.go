package policy

import "strings"

// statement is a stretch of text from one word in the first column up to the next, comments before it included.
type statement struct {
	start, end int
	// unclosed is the offset of a bracket that is opened and not closed, or -1.
	unclosed  int
	isPackage bool
	// blankedIn is the pass in which it was taken out; it is gone in the next.
	blankedIn int
	gone      bool
}

// split cuts a text into statements by its looks alone, so that one that does not parse can be taken out.
func split(text string, tokens []token) []*statement {
	var statements []*statement
	var current *statement
	var open []int
	comments := -1
	finish := func(end int) {
		if current != nil {
			current.end = end
			if len(open) > 0 {
				current.unclosed = open[len(open)-1]
			}
		}
	}
	for _, t := range tokens {
		if t.kind == commentToken {
			if comments < 0 && (t.start == 0 || text[t.start-1] == '\n') {
				comments = t.start
			}
			continue
		}
		if startsStatement(text, t) {
			start := t.start
			if comments >= 0 {
				start = comments
			}
			finish(start)
			current = &statement{start: start, unclosed: -1, isPackage: t.text(text) == "package"}
			statements = append(statements, current)
			open = nil
		}
		comments = -1
		switch t.text(text) {
		case "{", "[", "(":
			open = append(open, t.start)
		case "}", "]", ")":
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		}
	}
	finish(len(text))
	return statements
}

// culprit is the statement to blame for a mistake that the parser met at offset: the one there,
// unless an earlier one opens a bracket and never closes it.
func culprit(statements []*statement, offset int) *statement {
	var last *statement
	for _, s := range statements {
		if s.gone {
			continue
		}
		if s.start > offset {
			break
		}
		last = s
		if s.unclosed >= 0 && s.end <= offset {
			return s
		}
	}
	return last
}

// blank replaces what is between two offsets by spaces, keeping the lines.
func blank(text string, start, end int) string {
	blanked := []byte(text)
	for i := start; i < end; i++ {
		if blanked[i] != '\n' && blanked[i] != '\r' {
			blanked[i] = ' '
		}
	}
	return string(blanked)
}

const metadataMark = "METADATA"

// hideMetadata makes an ordinary comment of the METADATA block that the comment line at offset belongs to.
func hideMetadata(text string, offset int) string {
	offset = metadataStart(text, offset)
	line := text[offset : offset+lineLength(text[offset:])]
	mark := strings.Index(line, metadataMark)
	if mark < 0 {
		return text
	}
	return text[:offset+mark] + strings.ToLower(metadataMark) + text[offset+mark+len(metadataMark):]
}
