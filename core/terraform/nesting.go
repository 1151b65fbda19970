package terraform

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// tooDeep finds nesting that a recursive parser must not be given. A count of bytes clears nearly every text;
// only the others are scanned for tokens.
func tooDeep(text string) (offset int, deep bool) {
	if !mayBeDeep(text) {
		return 0, false
	}
	tokens, _ := hclsyntax.LexConfig([]byte(text), "", hcl.InitialPos)
	depth, operators := 0, 0
	for _, token := range tokens {
		switch token.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen, hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl, hclsyntax.TokenOQuote, hclsyntax.TokenOHeredoc:
			depth++
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen, hclsyntax.TokenTemplateSeqEnd, hclsyntax.TokenCQuote, hclsyntax.TokenCHeredoc:
			depth--
		case hclsyntax.TokenNewline, hclsyntax.TokenComma:
			operators = 0
		default:
			if isOperator(token.Type) {
				operators++
			}
		}
		if depth > maxNesting || operators > maxOperators {
			return token.Range.Start.Byte, true
		}
	}
	return 0, false
}

func isOperator(t hclsyntax.TokenType) bool {
	switch t {
	case hclsyntax.TokenPlus, hclsyntax.TokenMinus, hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPercent, hclsyntax.TokenBang, hclsyntax.TokenAnd, hclsyntax.TokenOr,
		hclsyntax.TokenEqualOp, hclsyntax.TokenNotEqual, hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq, hclsyntax.TokenGreaterThan, hclsyntax.TokenGreaterThanEq,
		hclsyntax.TokenQuestion, hclsyntax.TokenDot:
		return true
	}
	return false
}

func mayBeDeep(text string) bool {
	depth, quotes, operators := 0, 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '{' || c == '[' || c == '(':
			depth++
		case c == '}' || c == ']' || c == ')':
			depth = max(depth-1, 0)
		case c == '"':
			quotes++
		case c == '\n':
			quotes, operators = 0, 0
		case strings.IndexByte("+-*/%!&|=<>?.", c) >= 0:
			operators++
		}
		if depth+quotes/2 > maxNesting || operators > maxOperators {
			return true
		}
	}
	return false
}
