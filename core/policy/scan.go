package policy

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind string

const (
	keywordToken     tokenKind = "keyword"
	operatorToken    tokenKind = "operator"
	stringToken      tokenKind = "string"
	numberToken      tokenKind = "number"
	commentToken     tokenKind = "comment"
	identifierToken  tokenKind = "identifier"
	punctuationToken tokenKind = "punctuation"
)

// token is one lexeme of a Rego text, by byte offsets.
type token struct {
	kind       tokenKind
	start, end int
}

func (t token) text(of string) string { return of[t.start:t.end] }

var keywords = set("package", "import", "as", "default", "else", "not", "some", "with", "null", "true", "false",
	"in", "every", "contains", "if")

func set(words ...string) map[string]bool {
	members := make(map[string]bool, len(words))
	for _, word := range words {
		members[word] = true
	}
	return members
}

// scanner splits any text into tokens. OPA's own scanner is internal to OPA and gives up at the first mistake;
// this one never fails: what it does not know becomes punctuation, and an unclosed string ends with its line.
type scanner struct {
	text   string
	offset int
	tokens []token
	// One entry for each open template expression: how many braces are open inside it, and whether its string is raw.
	templates []template
}

type template struct {
	braces int
	raw    bool
}

func scan(text string) []token {
	s := scanner{text: text, tokens: make([]token, 0, len(text)/5)}
	for s.offset < len(text) {
		s.next()
	}
	return s.tokens
}

func (s *scanner) next() {
	start := s.offset
	switch c := s.text[start]; {
	case c == ' ' || c == '\t' || c == '\r' || c == '\n':
		s.offset++
	case c == '#':
		s.offset = start + lineLength(s.text[start:])
		s.add(commentToken, start)
	case c == '"':
		s.quoted(start, start+1)
	case c == '`':
		s.raw(start, start+1)
	case strings.HasPrefix(s.text[start:], `$"`):
		s.templatePart(start, start+2, false)
	case strings.HasPrefix(s.text[start:], "$`"):
		s.templatePart(start, start+2, true)
	case c >= '0' && c <= '9':
		s.number(start)
	case c == '{' || c == '}':
		s.brace(start, c)
	case strings.IndexByte("()[],;.", c) >= 0:
		s.offset++
		s.add(punctuationToken, start)
	case strings.IndexByte(":=!<>+-*/%&|", c) >= 0:
		s.operator(start)
	default:
		s.word(start)
	}
}

func (s *scanner) add(kind tokenKind, start int) {
	s.tokens = append(s.tokens, token{kind, start, s.offset})
}

func (s *scanner) quoted(start, from int) {
	s.offset = from
	for s.offset < len(s.text) {
		switch s.text[s.offset] {
		case '\\':
			s.offset = min(s.offset+2, len(s.text))
			continue
		case '"':
			s.offset++
			s.add(stringToken, start)
			return
		case '\n':
			s.add(stringToken, start)
			return
		}
		s.offset++
	}
	s.add(stringToken, start)
}

func (s *scanner) raw(start, from int) {
	end := strings.IndexByte(s.text[from:], '`')
	if end < 0 {
		s.offset = len(s.text)
	} else {
		s.offset = from + end + 1
	}
	s.add(stringToken, start)
}

// templatePart reads the text of a template string up to its end or to the next `{`.
func (s *scanner) templatePart(start, from int, raw bool) {
	s.offset = from
	for s.offset < len(s.text) {
		c := s.text[s.offset]
		s.offset++
		switch {
		case c == '\\':
			s.offset = min(s.offset+1, len(s.text))
		case c == '`' && raw, c == '"' && !raw, c == '\n' && !raw:
			s.add(stringToken, start)
			return
		case c == '{':
			s.offset--
			s.add(stringToken, start)
			s.offset++
			s.add(punctuationToken, s.offset-1)
			s.templates = append(s.templates, template{raw: raw})
			return
		}
	}
	s.add(stringToken, start)
}

func (s *scanner) brace(start int, c byte) {
	s.offset++
	s.add(punctuationToken, start)
	if len(s.templates) == 0 {
		return
	}
	open := &s.templates[len(s.templates)-1]
	switch {
	case c == '{':
		open.braces++
	case open.braces > 0:
		open.braces--
	default:
		raw := open.raw
		s.templates = s.templates[:len(s.templates)-1]
		s.templatePart(s.offset, s.offset, raw)
	}
}

func (s *scanner) number(start int) {
	for s.offset < len(s.text) {
		c := s.text[s.offset]
		exponentSign := (c == '+' || c == '-') && strings.IndexByte("eE", s.text[s.offset-1]) >= 0
		if !(c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E' || exponentSign) {
			break
		}
		s.offset++
	}
	s.add(numberToken, start)
}

func (s *scanner) operator(start int) {
	s.offset++
	if s.offset < len(s.text) && s.text[s.offset] == '=' && strings.IndexByte(":=!<>", s.text[start]) >= 0 {
		s.offset++
	}
	kind := operatorToken
	if s.text[start:s.offset] == ":" {
		kind = punctuationToken
	}
	s.add(kind, start)
}

func (s *scanner) word(start int) {
	for s.offset < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.offset:])
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		s.offset += size
	}
	if s.offset == start {
		_, size := utf8.DecodeRuneInString(s.text[start:])
		s.offset += size
		s.add(punctuationToken, start)
		return
	}
	kind := identifierToken
	afterDot := len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].text(s.text) == "."
	if keywords[s.text[start:s.offset]] && !afterDot {
		kind = keywordToken
	}
	s.add(kind, start)
}

// lineLength is the length of the first line of text, without its end.
func lineLength(text string) int {
	end := strings.IndexByte(text, '\n')
	if end < 0 {
		return len(text)
	}
	return len(strings.TrimSuffix(text[:end], "\r"))
}
