package policy

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"decree.dev/core/source"
)

const reachedLibrary = `package decree.lib

import data.decree.far

direct(x) if indirect(x.a)

indirect(1)

default limit := 1

limit := far.limit if input.far

names.of.things := {"a"}

unused(x) if far.unused(x)
`

// checkReached compares the rules of a library that remain for a module of the package `decree.own` with those that are wanted.
func checkReached(t *testing.T, text string, want ...string) {
	t.Helper()
	all := readReached([]source.Text{{File: "own.rego", Text: text}}, []source.Text{
		{File: "lib.rego", Text: reachedLibrary},
		{File: "far.rego", Text: "package decree.far\n\nlimit := 2\n\nunused(_)\n"},
		{File: "own_too.rego", Text: "package decree.own\n\nhelper := 1\n"},
	})
	var got []string
	for file, module := range all.modules() {
		for _, rule := range module.Rules {
			if file != "own.rego" {
				got = append(got, strings.TrimSuffix(file, ".rego")+" "+string(ruleName(rule)))
			}
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if _, problems := all.compile(newCompiler().WithStrict(true)); len(problems) > 0 {
		t.Errorf("got %v", problems)
	}
}

func TestOfALibraryOnlyWhatIsReachedIsCompiled(t *testing.T) {
	checkReached(t, "package decree.own\n\nimport data.decree.lib\n\np if lib.direct(input)\n", "lib direct", "lib indirect")
	checkReached(t, "package decree.own\n\np if data.decree.lib.limit == 1\n", "far limit", "lib limit", "lib limit")
	checkReached(t, "package decree.own\n\nimport data.decree.lib.names as n\n\np if \"a\" in n.of.things\n", "lib names")
	checkReached(t, "package decree.own\n\np if helper == 1\n", "own_too helper")
	checkReached(t, "package decree.own\n\np if input.lib\n")
}

func TestOfALibraryWhoseRuleIsNamedAtRunTimeAllIsCompiled(t *testing.T) {
	all := []string{"far limit", "far unused", "lib direct", "lib indirect", "lib limit", "lib limit", "lib names", "lib unused"}
	checkReached(t, "package decree.own\n\np := data.decree.lib[input.name]\n", all...)
	checkReached(t, "package decree.own\n\nimport data.decree.lib\n\np := lib\n", all...)
}

func TestWhatIsNotReachedMayBeWrong(t *testing.T) {
	value, failure := Judge(JudgeRequest{
		Modules:     []source.Text{{File: "own.rego", Text: "package decree.own\n\nimport data.decree.lib\n\ndeny contains {\"address\": lib.name}\n"}},
		Library:     []source.Text{{File: "lib.rego", Text: "package decree.lib\n\nname := \"a\"\n\nwrong if y > 1\n"}},
		Entrypoints: []string{"decree/own/deny"},
		Documents:   []json.RawMessage{json.RawMessage(`{}`)},
	})
	if failure != nil || !slices.Equal(value.Flagged[0][0], []string{"a"}) {
		t.Errorf("got %v, %v", value, failure)
	}
}
