package terraform

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// differences from OpenTofu that are meant, by expression, and why.
var differences = map[string]struct{ ours, why string }{
	`issensitive("x")`: {`"${issensitive(\"x\")}"`, "what is sensitive is not followed: a plan shows those values too"},
}

// TestExpressions evaluates what OpenTofu evaluated: testdata/expressions.txt has its answers (see core/tofu).
func TestExpressions(t *testing.T) {
	text, err := os.ReadFile("testdata/expressions.txt")
	if err != nil {
		t.Fatal(err)
	}
	around := folderTexts(t, "testdata/console")
	count, expression := 0, ""
	for _, line := range strings.Split(string(text), "\n") {
		expected, is := strings.CutPrefix(line, "= ")
		if !is {
			if expression != "" {
				t.Errorf("%s has no answer", expression)
			}
			if expression = line; strings.HasPrefix(line, "#") {
				expression = ""
			}
			continue
		}
		count++
		if different, is := differences[expression]; is {
			expected = different.ours
		}
		checkExpression(t, around, expression, expected)
		expression = ""
	}
	if count < 300 {
		t.Errorf("%d expressions", count)
	}
}

func checkExpression(t *testing.T, around []source.Text, expression, expected string) {
	t.Helper()
	probe := source.Text{File: "probe.tf", Text: "resource \"a_b\" \"c\" {\n  v = [" + expression + "\n]\n}\n"}
	value := read(t, Request{Files: append([]source.Text{probe}, around...)})
	for _, d := range value.Diagnostics {
		t.Errorf("%s: %s", expression, d.Message)
	}
	if len(value.Resources) != 1 {
		t.Errorf("%s: %d resources", expression, len(value.Resources))
		return
	}
	list, _ := value.Resources[0].Values["v"].([]any)
	if len(list) != 1 {
		t.Errorf("%s: got %v", expression, value.Resources[0].Values["v"])
		return
	}
	if a, b := canonical(t, list[0]), canonical(t, withoutNulls(t, expected)); a != b {
		t.Errorf("%s\ngot      %sexpected %s", expression, a, b)
	}
}

// withoutNulls drops the null members of objects, which the document leaves out.
func withoutNulls(t *testing.T, text string) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var v any
	if err := decoder.Decode(&v); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return dropNulls(v)
}

func dropNulls(v any) any {
	switch t := v.(type) {
	case map[string]any:
		for name, member := range t {
			if member == nil {
				delete(t, name)
			} else {
				t[name] = dropNulls(member)
			}
		}
	case []any:
		for i, element := range t {
			t[i] = dropNulls(element)
		}
	}
	return v
}

func folderTexts(t *testing.T, folder string) []source.Text {
	t.Helper()
	var list []source.Text
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		list = append(list, source.Text{File: filepath.Base(name), Text: string(text)})
	}
	return list
}
