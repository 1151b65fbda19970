package policy

import (
	"fmt"
	"strings"
	"testing"

	"decree.dev/core/source"
)

func TestFormat(t *testing.T) {
	value, failure := Format(source.Text{File: "p.rego", Text: "package p\na  if   {\r\n input.x==1\r\n}\r\n"})
	if failure != nil || value.Text != "package p\n\na if {\n\tinput.x == 1\n}\n" {
		t.Errorf("%q %v", value.Text, failure)
	}
	if again, _ := Format(source.Text{File: "p.rego", Text: value.Text}); again.Text != value.Text {
		t.Errorf("formatting twice changes %q", again.Text)
	}
}

func TestFormatLeavesABrokenTextAlone(t *testing.T) {
	modules, want := readFixture(`package p

a if input.x ==
^ rego_parse_error: the text ends in the middle of a statement
`)
	_, failure := Format(modules[0])
	if len(failure) != 1 || len(want) != 1 || failure[0].Code != parseCode {
		t.Errorf("%v", failure)
	}
}

func TestTokens(t *testing.T) {
	tests := map[string]string{
		`package p.if`:           "keyword:package identifier:p punctuation:. identifier:if",
		`a := "x\"y" # c`:        `identifier:a operator::= string:"x\"y" comment:# c`,
		"x >= -1.5e+3":           "identifier:x operator:>= operator:- number:1.5e+3",
		"not `raw\nline`":        "keyword:not string:`raw\nline`",
		`$"a{x.y}b"`:             `string:$"a punctuation:{ identifier:x punctuation:. identifier:y punctuation:} string:b"`,
		"\"open\nx":              "string:\"open identifier:x",
		"é€ {|} @":               "identifier:é punctuation:€ punctuation:{ operator:| punctuation:} punctuation:@",
		"\xff":                   "punctuation:\xff",
		`{"a": [1, null]}`:       `punctuation:{ string:"a" punctuation:: punctuation:[ number:1 punctuation:, keyword:null punctuation:] punctuation:}`,
		"`open":                  "string:`open",
		`"\`:                     `string:"\`,
		`$"`:                     `string:$"`,
		strings.Repeat("{", 3):   "punctuation:{ punctuation:{ punctuation:{",
		"some x in xs; every":    "keyword:some identifier:x keyword:in identifier:xs punctuation:; keyword:every",
		"\ufeffx":                "punctuation:\ufeff identifier:x",
		"a\r\n\tb":               "identifier:a identifier:b",
		"data[\"x\"].y contains": `identifier:data punctuation:[ string:"x" punctuation:] punctuation:. identifier:y keyword:contains`,
	}
	for text, want := range tests {
		var got []string
		for _, token := range scan(text) {
			got = append(got, fmt.Sprintf("%s:%s", token.kind, token.text(text)))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q:\n got %s\nwant %s", text, strings.Join(got, " "), want)
		}
	}
}

func TestTokensHaveRanges(t *testing.T) {
	value, _ := Tokens(source.Text{Text: "p\n  é := 1"})
	want := "{identifier {{2 3} {2 4}}}"
	if got := fmt.Sprint(value.Tokens[1]); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
