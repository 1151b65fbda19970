package policy

import (
	"encoding/json"
	"slices"
	"testing"

	"decree.dev/core/source"
)

// judge asks `deny` of modules in the package `decree.custom` about documents; `want` is what it flags in each.
func judge(t *testing.T, text string, documents []string, want [][]string) {
	t.Helper()
	request := JudgeRequest{
		Modules:     []source.Text{{File: "policy.rego", Text: text}},
		Library:     []source.Text{{File: "tf.rego", Text: terraformLibrary}},
		Entrypoints: []string{"decree/custom/deny"},
	}
	for _, document := range documents {
		request.Documents = append(request.Documents, json.RawMessage(document))
	}
	value, failure := Judge(request)
	if failure != nil {
		t.Fatalf("judge failed: %v", failure)
	}
	// The host is told that nothing is flagged by a list, not by null.
	if slices.ContainsFunc(value.Flagged[0], func(addresses []string) bool { return addresses == nil }) {
		t.Errorf("there is no list where nothing is flagged: %#v", value.Flagged[0])
	}
	if !slices.EqualFunc(value.Flagged[0], want, slices.Equal) {
		t.Errorf("got %q, want %q", value.Flagged[0], want)
	}
}

func TestDocumentsAreJudgedEachByItself(t *testing.T) {
	judge(t, port,
		[]string{
			`{"rules": [{"address": "b", "port": 22}, {"address": "a", "port": 22}]}`,
			`{"rules": [{"address": "a", "port": 23}]}`,
			`{}`,
		},
		[][]string{{"a", "b"}, {}, {}})
}

func TestJudgedAfterACheckOrAnEditTheVerdictIsThatOfTheText(t *testing.T) {
	document := []string{`{"rules": [{"address": "a", "port": 22}]}`}
	Check(CheckRequest{
		Modules: []source.Text{{File: "policy.rego", Text: port}},
		Library: []source.Text{{File: "tf.rego", Text: terraformLibrary}},
		InputSchema: map[string]any{
			"type": "object", "properties": map[string]any{"rules": map[string]any{"type": "array"}},
		},
	})
	judge(t, port, document, [][]string{{"a"}})
	judge(t, port+"# edited\n", document, [][]string{{"a"}})
	judge(t, "package decree.custom\n\ndeny := set()\n", document, [][]string{{}})
}

func TestFindingsWithoutAnAddressFlagNothing(t *testing.T) {
	judge(t, "package decree.custom\n\ndeny contains \"weak\"\n", []string{`{}`}, [][]string{{}})
}

func TestWhatCannotBeJudgedSaysWhy(t *testing.T) {
	for code, text := range map[string]string{
		"rego_parse_error":      "package decree.custom\ndeny contains",
		"rego_unsafe_var":       "package decree.custom\ndeny contains x if y > 1",
		"rego_evaluation_error": "package decree.custom\nf(_) := 1\nf(_) := 2\ndeny contains f(input)",
	} {
		_, failure := Judge(JudgeRequest{
			Modules:     []source.Text{{File: "policy.rego", Text: text}},
			Entrypoints: []string{"decree/custom/deny"},
			Documents:   []json.RawMessage{json.RawMessage(`{}`)},
		})
		if len(failure) == 0 || failure[0].Code != code {
			t.Errorf("got %+v, want %s", failure, code)
		}
	}
	_, failure := Judge(JudgeRequest{
		Modules: []source.Text{{File: "policy.rego", Text: port}}, Documents: []json.RawMessage{json.RawMessage(`{`)},
	})
	if len(failure) == 0 || failure[0].Code != "rego_bad_document" {
		t.Errorf("got %+v", failure)
	}
}
