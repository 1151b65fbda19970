package policy

const (
	// maxDepth bounds how deep expressions may nest: OPA works through them by recursion,
	// and a browser's stack holds only a few hundred levels.
	maxDepth = 150
	// maxClosures bounds comprehensions and template strings inside each other: each level more than doubles
	// the time of OPA's type checker.
	maxClosures = 8
	// maxElse bounds a chain of `else`, which nests too.
	maxElse = 100
)

// bracket is an open one, and what was met directly inside it.
type bracket struct {
	operators int
	braces    bool
	closure   bool
}

// depthGauge sums up how deep the place is that it has come to: brackets, and the operators that stand before
// or between them, each count as one level.
type depthGauge struct {
	open     []bracket
	depth    int
	closures int
	elses    int
}

// tooDeep finds the token at which a text nests deeper than core can follow.
func tooDeep(text string, tokens []token) (token, bool) {
	gauge := depthGauge{open: []bracket{{}}}
	previous := token{kind: punctuationToken}
	for _, t := range tokens {
		if t.kind == commentToken {
			continue
		}
		if t.kind != operatorToken && previous.kind != operatorToken && startsLine(text, t.start) {
			gauge.endExpression()
			if startsStatement(text, t) {
				gauge.elses = 0
			}
		}
		gauge.pass(t.text(text), t.kind == operatorToken, previous.kind == stringToken && previous.end == t.start)
		if gauge.depth > maxDepth || gauge.closures > maxClosures || gauge.elses > maxElse {
			return t, true
		}
		previous = t
	}
	return token{}, false
}

func (g *depthGauge) pass(lexeme string, isOperator, insideString bool) {
	switch {
	case isOperator || lexeme == "not" || lexeme == "in":
		g.top().operators++
		g.depth++
		if lexeme == "|" && g.top().braces {
			g.enclose()
		}
	case lexeme == "{" || lexeme == "[" || lexeme == "(":
		g.open = append(g.open, bracket{braces: lexeme != "("})
		g.depth++
		if insideString {
			g.enclose()
		}
	case lexeme == "}" || lexeme == "]" || lexeme == ")":
		g.endExpression()
		g.close()
	case lexeme == "," || lexeme == ";":
		g.endExpression()
	case lexeme == "else":
		g.elses++
	}
}

func (g *depthGauge) top() *bracket { return &g.open[len(g.open)-1] }

// enclose notes that the innermost bracket is a comprehension, or the expression of a template string.
func (g *depthGauge) enclose() {
	if !g.top().closure {
		g.top().closure = true
		g.closures++
	}
}

func (g *depthGauge) endExpression() {
	g.depth -= g.top().operators
	g.top().operators = 0
}

func (g *depthGauge) close() {
	if len(g.open) == 1 {
		return
	}
	if g.top().closure {
		g.closures--
	}
	g.open = g.open[:len(g.open)-1]
	g.depth--
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
