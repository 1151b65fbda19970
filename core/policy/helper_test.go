package policy

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// terraformLibrary stands for the real `decree.tf`.
const terraformLibrary = `package decree.tf

absent(resource, path) if not object.get(resource.values, path, null)

get(resource, path, otherwise) := object.get(resource.values, path, otherwise)

is_true(resource, path, otherwise) if object.get(resource.values, path, otherwise) == true
`

// valueLibrary stands for the real `decree.value`: what it reads cannot be told from its body alone.
const valueLibrary = `package decree.value

at(scope, path, otherwise) := found if {
	some i, _ in path
	found := object.get(scope, array.slice(path, 0, i + 1), otherwise)
}
`

func testSchema(t *testing.T) map[string]any {
	t.Helper()
	text, err := os.ReadFile("testdata/input.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

// check runs Check on a fixture: Rego in which a line like `#   ^^^ code: message` says what is expected of the line
// above it (the `#` gives way where a mark begins in the first column). Several modules are divided by lines `-- name --`.
// It returns the answer, for tests that look further.
func check(t *testing.T, fixture string) CheckValue {
	t.Helper()
	modules, want := readFixture(fixture)
	value, failure := Check(CheckRequest{
		Modules:     modules,
		Library:     []source.Text{{File: "tf.rego", Text: terraformLibrary}, {File: "value.rego", Text: valueLibrary}},
		InputSchema: testSchema(t),
	})
	if failure != nil {
		t.Fatalf("check failed: %v", failure)
	}
	expect(t, value.Diagnostics, want)
	return value
}

var mark = regexp.MustCompile(`^#?[ \t]*(\^+) (.*)$`)

// readFixture takes the marks out of a fixture.
func readFixture(fixture string) (modules []source.Text, want []string) {
	modules = []source.Text{{File: "policy.rego"}}
	line := 0
	for text := range strings.Lines(fixture) {
		current := &modules[len(modules)-1]
		if name, found := strings.CutPrefix(strings.TrimSpace(text), "-- "); found {
			modules, line = append(modules, source.Text{File: strings.TrimSuffix(name, " --")}), 0
			continue
		}
		if found := mark.FindStringSubmatchIndex(strings.TrimRight(text, "\r\n")); found != nil {
			want = append(want, fmt.Sprintf("%s:%d:%d-%d %s", current.File, line, found[2]+1, found[3]+1, text[found[4]:found[5]]))
			continue
		}
		current.Text += text
		line++
	}
	return modules, want
}

func expect(t *testing.T, diagnostics []source.Diagnostic, want []string) {
	t.Helper()
	var got []string
	for _, d := range diagnostics {
		place := "nowhere"
		if d.Range != nil {
			place = fmt.Sprintf("%d:%d-%d", d.Range.Start.Line, d.Range.Start.Column, d.Range.End.Column)
		}
		got = append(got, fmt.Sprintf("%s:%s %s: %s", d.File, place, d.Code, d.Message))
	}
	for _, expected := range want {
		if !slices.Contains(got, expected) {
			t.Errorf("missing:      %s", expected)
		}
	}
	for _, found := range got {
		if !slices.Contains(want, found) {
			t.Errorf("not expected: %s", found)
		}
	}
}
