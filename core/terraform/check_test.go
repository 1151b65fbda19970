package terraform

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"decree.dev/core/source"
)

var fileMark = regexp.MustCompile(`(?m)^-- (\S+) --\n`)

// files cuts a fixture at its `-- name --` lines; what comes before the first is main.tf.
func files(fixture string) []source.Text {
	marks := fileMark.FindAllStringSubmatchIndex(fixture, -1)
	var list []source.Text
	name, start := "main.tf", 0
	for _, mark := range append(marks, []int{len(fixture), len(fixture), 0, 0}) {
		if text := fixture[start:mark[0]]; start > 0 || strings.TrimSpace(text) != "" {
			list = append(list, source.Text{File: name, Text: text})
		}
		name, start = fixture[mark[2]:mark[3]], mark[1]
	}
	return list
}

func read(t *testing.T, request Request) Value {
	t.Helper()
	value, failure := Read(request)
	if failure != nil {
		t.Fatalf("failed: %v", failure)
	}
	return value
}

// check reads a fixture and compares the values of its resources and data sources, by address, with the expected JSON.
// Mistakes are expected under the key `!`, as `code: message`.
func check(t *testing.T, fixture, expected string) {
	t.Helper()
	checkRequest(t, Request{Files: files(fixture)}, expected)
}

func checkRequest(t *testing.T, request Request, expected string) {
	t.Helper()
	value := read(t, request)
	got := map[string]any{}
	for _, resource := range append(value.Resources, value.Data...) {
		if _, twice := got[resource.Address]; twice {
			t.Errorf("two resources at %s", resource.Address)
		}
		got[resource.Address] = resource.Values
	}
	var found []string
	for _, d := range value.Diagnostics {
		found = append(found, d.Code+": "+d.Message)
	}
	if found != nil {
		got["!"] = found
	}
	compare(t, got, expected)
}

func compare(t *testing.T, got any, expected string) {
	t.Helper()
	a, b := canonical(t, got), canonical(t, json.RawMessage(expected))
	if a != b {
		t.Errorf("got\n%s\nexpected\n%s", a, b)
	}
}

func canonical(t *testing.T, v any) string {
	t.Helper()
	encoded, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(encoded))
	decoder.UseNumber()
	var plain any
	if err := decoder.Decode(&plain); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(plain); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
