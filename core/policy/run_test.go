package policy

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"decree.dev/core/source"
)

const tested = `package p

deny contains name if {
	some name, bucket in input.buckets
	not bucket.encrypted
}

unreached if {
	input.never
	input.ever
}
-- p_test.rego --
package p_test

import data.p

test_denies if {
	print("buckets", 1)
	p.deny == {"a"} with input as {"buckets": {"a": {"encrypted": false}}}
}

test_wrong if {
	count(p.deny) == 1 with input as {}
}

test_conflicts if twice(1)

twice(x) := x

twice(x) := x + 1

todo_test_later if p.deny

test_cases[note] if {
	some note, n in {"one": 1, "two": 2}
	n == 1
}
`

func TestTest(t *testing.T) {
	modules, _ := readFixture(tested)
	value, failure := Test(TestRequest{Modules: modules, Coverage: true})
	if failure != nil {
		t.Fatal(failure)
	}
	var got []string
	for _, result := range value.Results {
		got = append(got, strings.TrimSpace(fmt.Sprintf("%s.%s %d-%d %s %q %s", result.Package, result.Name,
			result.Range.Start.Line, result.Range.End.Line, result.Status, result.Output, result.Message)))
	}
	want := []string{
		`p_test.test_denies 5-8 pass "buckets 1\n"`,
		"p_test.test_wrong 10-12 fail \"\" `count(p.deny) == 1 with input as {}` is not true",
		`p_test.test_conflicts 14-14 error "" function data.p_test.twice produced conflicting values for the same inputs: 1 at p_test.rego:16, 2 at p_test.rego:18`,
		`p_test.todo_test_later 20-20 skip ""`,
		"p_test.test_cases 22-25 fail \"\" these cases fail: `two`",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got := fmt.Sprint(value.Coverage["policy.rego"]); got != "{[3 4 5] [8 9 10]}" {
		t.Errorf("coverage %s", got)
	}
}

func TestTestRunsWhatTheFilterNames(t *testing.T) {
	modules, _ := readFixture(tested)
	tests := map[string]int{"": 5, `^p_test\.test_denies$`: 1, "denies|wrong": 2, "nothing": 0}
	for filter, want := range tests {
		value, failure := Test(TestRequest{Modules: modules, Filter: filter})
		if failure != nil || len(value.Results) != want {
			t.Errorf("%q: %d tests, want %d (%v)", filter, len(value.Results), want, failure)
		}
	}
	if _, failure := Test(TestRequest{Modules: modules, Filter: "("}); failure[0].Code != "rego_bad_filter" {
		t.Errorf("%v", failure)
	}
}

// refused runs every function that compiles on a fixture: all must say the same.
func refused(t *testing.T, fixture string) {
	t.Helper()
	modules, want := readFixture(fixture)
	_, test := Test(TestRequest{Modules: modules})
	_, evaluation := Evaluate(EvaluateRequest{Modules: modules, Query: "data"})
	_, compilation := Compile(CompileRequest{Modules: modules, Entrypoints: []string{"p/a"}, Target: "plan"})
	for _, failure := range [][]source.Diagnostic{test, evaluation, compilation} {
		expect(t, failure, want)
	}
}

func TestNothingRunsThatDoesNotCompile(t *testing.T) {
	refused(t, `package p

a if {
#    ^ rego_parse_error: this `+"`{`"+` is not closed
`)
	refused(t, `package p

a if opa.runtime()
#    ^^^^^^^^^^^ rego_forbidden_builtin: `+"`opa.runtime`"+` is not allowed in a policy
`)
}

func evaluate(query, input string) (EvaluateValue, []source.Diagnostic) {
	modules, _ := readFixture(tested)
	return Evaluate(EvaluateRequest{Modules: modules[:1], Query: query, Input: json.RawMessage(input), Trace: true, Coverage: true})
}

func TestEvaluate(t *testing.T) {
	value, failure := evaluate(`print("hello"); data.p.deny`, `{"buckets": {"a": {}, "b": {"encrypted": true}, "n": {"id": 12345678901234567890}}}`)
	if failure != nil {
		t.Fatal(failure)
	}
	if got, _ := json.Marshal(value.Results); string(got) != `[["a","n"]]` {
		t.Errorf("results %s", got)
	}
	if value.Output != "hello\n" || fmt.Sprint(value.Coverage["policy.rego"]) != "{[3 4 5] [8 9 10]}" {
		t.Errorf("output %q, coverage %v", value.Output, value.Coverage)
	}
	found := false
	for _, event := range value.Trace {
		found = found || event.Op == "eval" && event.Text == "not bucket.encrypted" && event.Depth == 1 &&
			event.Location.Range.Start == source.Position{Line: 5, Column: 2} && event.Locals["name"] == "a"
	}
	if !found {
		t.Errorf("no event for the expression: %+v", value.Trace)
	}
}

func TestEvaluateKeepsNumbersAsTheyAre(t *testing.T) {
	value, _ := evaluate("input.id", `{"id": 12345678901234567890}`)
	if got, _ := json.Marshal(value.Results); string(got) != "[12345678901234567890]" {
		t.Errorf("%s", got)
	}
}

func TestEvaluateRefusesBadCalls(t *testing.T) {
	tests := map[string]string{
		"data.p.":                              "rego_parse_error",
		"":                                     "rego_parse_error",
		"x > 1":                                "rego_unsafe_var",
		`http.send({})`:                        "rego_forbidden_builtin",
		"x := 1 / 0":                           "",
		"numbers.range(1, 1000000000)":         "rego_evaluation_error",
		"numbers.range(1000000000, 1)":         "rego_evaluation_error",
		`net.cidr_expand("10.0.0.0/1")`:        "rego_evaluation_error",
		"bits.lsh(1, 1000000000)":              "rego_evaluation_error",
		strings.Repeat("[", 10_000):            "rego_too_deep",
		"x := 1 " + strings.Repeat("+1", 9999): "rego_too_deep",
	}
	for query, want := range tests {
		_, failure := evaluate(query, "{}")
		got := ""
		if len(failure) > 0 {
			got = failure[0].Code
		}
		if got != want {
			t.Errorf("%.40q: %q, want %q", query, got, want)
		}
	}
}

func TestEvaluateEndsWhatExplodes(t *testing.T) {
	started := time.Now()
	_, failure := Evaluate(EvaluateRequest{Query: "x := numbers.range(1, 5000); [1 | some a in x; some b in x; some c in x; a + b + c < 0]"})
	if len(failure) != 1 || failure[0].Code != "rego_timeout" || time.Since(started) > 2*maxSeconds*time.Second {
		t.Errorf("%v after %v", failure, time.Since(started))
	}
}

func TestCompile(t *testing.T) {
	modules, _ := readFixture(tested)
	request := CompileRequest{Modules: modules, Entrypoints: []string{"p/deny", "p/unreached"}, Target: "plan"}
	value, failure := Compile(request)
	if failure != nil {
		t.Fatal(failure)
	}
	var plan struct {
		Plans struct{ Plans []struct{ Name string } }
	}
	if err := json.Unmarshal(value.Plan, &plan); err != nil || fmt.Sprint(plan.Plans.Plans) != "[{p/deny} {p/unreached}]" {
		t.Errorf("%v %v", err, plan)
	}
	request.Target = "wasm"
	value, failure = Compile(request)
	if failure != nil || !strings.HasPrefix(value.Wasm, "AGFzbQ") {
		t.Errorf("%.20s %v", value.Wasm, failure)
	}
	request.Entrypoints = []string{"p/nothing"}
	if _, failure = Compile(request); len(failure) != 1 || failure[0].Code != "rego_unknown_entrypoint" {
		t.Errorf("%v", failure)
	}
}
