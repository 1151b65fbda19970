package policy

import (
	"encoding/json"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// mutate tries the versions of a policy whose findings `deny` gives, with the resources of each document under `input`, and tests in
// modules named `*_test.rego`. The marks in the fixture say which changes nothing notices; `killed` is how many are noticed.
func mutate(t *testing.T, fixture string, killed int, documents ...string) MutateValue {
	t.Helper()
	modules, want := readFixture(fixture)
	request := MutateRequest{
		Library:     []source.Text{{File: "tf.rego", Text: terraformLibrary}},
		Entrypoints: []string{"decree/custom/deny"},
	}
	for _, module := range modules {
		if strings.HasSuffix(module.File, "_test.rego") {
			request.Tests = append(request.Tests, module)
		} else {
			request.Modules = append(request.Modules, module)
		}
	}
	for _, document := range documents {
		request.Documents = append(request.Documents, json.RawMessage(document))
	}
	value, failure := Mutate(request)
	if failure != nil {
		t.Fatalf("mutate failed: %v", failure)
	}
	expect(t, value.Survivors, want)
	if value.Killed != killed {
		t.Errorf("killed %d, want %d", value.Killed, killed)
	}
	return value
}

const port = `package decree.custom

deny contains {"address": rule.address, "message": "opens SSH"} if {
	some rule in input.rules
	rule.port == 22
	not rule.closed
}
`

func TestMutantsThatDocumentsTellApartAreKilled(t *testing.T) {
	mutate(t, port, 6,
		`{"rules": [{"address": "a", "port": 22}]}`,
		`{"rules": [{"address": "a", "port": 23}]}`,
		`{"rules": [{"address": "a", "port": 21}]}`,
		`{"rules": [{"address": "a", "port": 22, "closed": true}]}`)
}
