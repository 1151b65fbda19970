package policy

import (
	"strings"

	"decree.dev/core/source"
)

// Token is one lexeme for highlighting.
type Token struct {
	Kind  tokenKind    `json:"kind"`
	Range source.Range `json:"range"`
}

// TokensValue is what Tokens answers.
type TokensValue struct {
	Tokens []Token `json:"tokens"`
}

// Tokens splits a Rego text for highlighting; it never fails, whatever the text.
func Tokens(text source.Text) (TokensValue, []source.Diagnostic) {
	index := source.NewIndex(text.Text)
	scanned := scan(text.Text)
	value := TokensValue{Tokens: make([]Token, 0, len(scanned))}
	for _, t := range scanned {
		if lexeme := t.text(text.Text); strings.TrimSpace(lexeme) != "" {
			value.Tokens = append(value.Tokens, Token{t.kind, index.Between(t.start, t.end)})
		}
	}
	return value, nil
}
