package policy

// maxDepth bounds how deep expressions may nest: OPA works through them by recursion,
// and a browser's stack holds only a few hundred levels.
const maxDepth = 150

// maxElse bounds a chain of `else`, which nests too.
const maxElse = 100

// tooDeep finds the token at which a text nests deeper than core can follow: brackets,
// and the operators that stand before or between them, each count as one level.
func tooDeep(text string, tokens []token) (token, bool) {
	levels := []int{0} // operators of the current expression, per open bracket
	depth, elses := 0, 0
	reset := func() {
		depth -= levels[len(levels)-1]
		levels[len(levels)-1] = 0
	}
	previous := token{kind: punctuationToken}
	for _, t := range tokens {
		if t.kind == commentToken {
			continue
		}
		lexeme := t.text(text)
		if t.kind != operatorToken && previous.kind != operatorToken && startsLine(text, t.start) {
			reset()
			if startsStatement(text, t) {
				elses = 0
			}
		}
		switch {
		case t.kind == operatorToken || lexeme == "not" || lexeme == "in":
			levels[len(levels)-1]++
			depth++
		case lexeme == "{" || lexeme == "[" || lexeme == "(":
			levels = append(levels, 0)
			depth++
		case lexeme == "}" || lexeme == "]" || lexeme == ")":
			reset()
			if len(levels) > 1 {
				levels = levels[:len(levels)-1]
				depth--
			}
		case lexeme == "," || lexeme == ";":
			reset()
		case lexeme == "else":
			elses++
		}
		if depth > maxDepth || elses > maxElse {
			return t, true
		}
		previous = t
	}
	return token{}, false
}

// startsLine tells whether nothing but space stands before offset on its line.
func startsLine(text string, offset int) bool {
	for i := offset - 1; i >= 0; i-- {
		switch text[i] {
		case '\n':
			return true
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return true
}

// startsStatement tells whether a token begins a package clause, an import or a rule: a word in the first column.
func startsStatement(text string, t token) bool {
	if t.start > 0 && text[t.start-1] != '\n' {
		return false
	}
	return t.kind == identifierToken || t.kind == keywordToken && t.text(text) != "else"
}
