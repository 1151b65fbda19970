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

func TestMutantsThatNothingNoticesSayWhatWasChanged(t *testing.T) {
	mutate(t, `package decree.custom

deny contains {"address": rule.address} if {
	some rule in input.rules
	rule.port < 1024
#            ^^^^ mutant_survived: nothing fails when `+"`1024` is `1025`"+`
#            ^^^^ mutant_survived: nothing fails when `+"`1024` is `1023`"+`
#^^^^^^^^^^^^^^^^ mutant_survived: nothing fails when `+"`<` is `<=` in `rule.port < 1024`"+`
	not rule.closed
#^^^^^^^^^^^^^^^ mutant_survived: nothing fails when `+"`not rule.closed` is left out"+`
}
`, 3,
		`{"rules": [{"address": "a", "port": 22}]}`,
		`{"rules": [{"address": "a", "port": 8080}]}`)
}

func TestMutantsAreNoticedByTestsToo(t *testing.T) {
	mutate(t, port+`
-- policy_test.rego --
package decree.custom_test

import data.decree.custom

found(rule) := addresses if {
	addresses := {finding.address | some finding in custom.deny} with input as {"rules": [rule]}
}

test_ssh if found({"address": "a", "port": 22}) == {"a"}

test_neighbours if {
	found({"address": "a", "port": 21}) == set()
	found({"address": "a", "port": 23}) == set()
}

test_closed if found({"address": "a", "port": 22, "closed": true}) == set()
`, 6)
}

func TestMutantsOfHelpersRulesAndQuantifiers(t *testing.T) {
	mutate(t, `package decree.custom

import data.decree.tf

deny contains {"address": group.address} if {
	some group in input.groups
	open(group)
	every owner in group.owners {
		owner != "admin"
	}
}

deny contains {"address": group.address} if {
	some group in input.groups
	group.owners == []
}

open(group) if {
	some port in group.ports
	port in {22, 3389}
}

open(group) if group.all
`, 21,
		`{"groups": [{"address": "a", "ports": [1, 22], "owners": ["x"]}]}`,
		`{"groups": [{"address": "a", "ports": [3389], "owners": ["x", "y"]}]}`,
		`{"groups": [{"address": "a", "ports": [22], "owners": ["x", "admin"]}]}`,
		`{"groups": [{"address": "a", "ports": [21, 23, 3388, 3390], "owners": ["x"]}]}`,
		`{"groups": [{"address": "a", "all": true, "owners": ["x"]}]}`,
		`{"groups": [{"address": "a", "owners": []}]}`)
}

func TestMutantsThatOnlySaySomethingElseDoNotCount(t *testing.T) {
	mutate(t, `package decree.custom

deny contains {"address": rule.address, "message": weakness(rule)} if {
	some rule in input.rules
}

weakness(_) := "is weak"
`, 0, `{"rules": [{"address": "a"}]}`)
}

func TestMutantsAreSpreadWhereThereIsALimit(t *testing.T) {
	value, failure := Mutate(MutateRequest{
		Modules:     []source.Text{{File: "policy.rego", Text: port}},
		Entrypoints: []string{"decree/custom/deny"},
		Limit:       2,
	})
	if tried := len(value.Survivors) + value.Killed; failure != nil || tried == 0 || tried > 2 || value.Untried != 5 {
		t.Errorf("got %+v, %v", value, failure)
	}
}

func TestMutateOfWhatDoesNotCompileSaysWhy(t *testing.T) {
	for code, text := range map[string]string{
		"rego_parse_error": "package decree.custom\ndeny contains",
		"rego_unsafe_var":  "package decree.custom\ndeny contains x if y > 1",
	} {
		_, failure := Mutate(MutateRequest{
			Modules:     []source.Text{{File: "policy.rego", Text: text}},
			Entrypoints: []string{"decree/custom/deny"},
		})
		if len(failure) == 0 || failure[0].Code != code {
			t.Errorf("got %+v, want %s", failure, code)
		}
	}
}
