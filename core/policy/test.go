package policy

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"

	"decree.dev/core/source"
)

// TestRequest asks to run the tests of modules.
type TestRequest struct {
	Modules []source.Text `json:"modules"`
	// Library is what modules may import.
	Library []source.Text `json:"library"`
	// Filter is a regular expression over `package.test_name`.
	Filter   string `json:"filter"`
	Coverage bool   `json:"coverage"`
}

// TestValue is what Test answers.
type TestValue struct {
	Results  []TestResult            `json:"results"`
	Coverage map[string]FileCoverage `json:"coverage,omitempty"`
}

// TestResult is the outcome of one test.
type TestResult struct {
	Package string       `json:"package"`
	Name    string       `json:"name"`
	Status  string       `json:"status"`
	File    string       `json:"file"`
	Range   source.Range `json:"range"`
	Seconds float64      `json:"seconds"`
	Output  string       `json:"output,omitempty"`
	Message string       `json:"message,omitempty"`
}

// Test runs the tests with OPA's own runner.
func Test(request TestRequest) (TestValue, []source.Diagnostic) {
	limitBuiltins()
	all := readNeeded(request.Modules, request.Library)
	if problems := all.problems(request.Modules); len(problems) > 0 {
		return TestValue{}, problems
	}
	filter, err := regexp.Compile(request.Filter)
	if err != nil {
		return TestValue{}, []source.Diagnostic{{
			Code: "rego_bad_filter", Severity: source.Error, Message: "the filter is not a regular expression: " + err.Error(),
		}}
	}
	tests := all.tests(filter)
	watch := &watcher{failedAt: map[string]string{}}
	if request.Coverage {
		watch.cover = cover.New()
	}
	outcomes, err := tester.NewRunner().
		SetCompiler(newCompiler().WithEnablePrintStatements(true)).
		SetModules(all.modules()).
		SetCoverageQueryTracer(watch).
		SetParallel(1).
		SetTimeout(maxSeconds*time.Second).
		CapturePrintOutput(true).
		RaiseBuiltinErrors(false).
		SetPrefixMatchers(tests...).
		RunTests(context.Background(), nil)
	if err != nil {
		return TestValue{}, all.failures(err, "")
	}
	value := TestValue{Results: []TestResult{}}
	for outcome := range outcomes {
		value.Results = append(value.Results, all.testResult(outcome, watch))
	}
	sort.Slice(value.Results, func(i, j int) bool {
		a, b := value.Results[i], value.Results[j]
		if a.File != b.File {
			return a.File < b.File
		}
		return before(a.Range.Start, b.Range.Start)
	})
	if request.Coverage {
		value.Coverage = coverageByLine(watch.cover.Report(all.modules()), all.modules())
	}
	return value, nil
}

// tests are the names of the tests that a filter lets through.
func (l library) tests(filter *regexp.Regexp) []ast.Ref {
	// A name that no test has: without any, OPA would run all.
	tests := []ast.Ref{ast.MustParseRef("data.none")}
	for _, module := range l.modules() {
		for _, rule := range module.Rules {
			name := rule.Head.Ref().GroundPrefix()
			isTest := strings.Contains(name.String(), tester.TestPrefix)
			if isTest && filter.MatchString(packageName(module)+"."+name.String()) {
				tests = append(tests, module.Package.Path.Extend(name))
			}
		}
	}
	return tests
}

func (l library) testResult(outcome *tester.Result, watch *watcher) TestResult {
	d := l[outcome.Location.File]
	result := TestResult{
		Package: strings.TrimPrefix(outcome.Package, "data."), Name: outcome.Name, Status: "pass",
		File: d.File, Range: d.rangeOf(outcome.Location), Seconds: outcome.Duration.Seconds(), Output: string(outcome.Output),
	}
	switch {
	case outcome.Skip:
		result.Status = "skip"
	case outcome.Error != nil:
		result.Status = "error"
		result.Message = l.errorMessage(outcome.Error)
	case outcome.Fail:
		result.Status = "fail"
		result.Message = failMessage(outcome, watch)
	}
	return result
}

func (l library) errorMessage(err error) string {
	var atRunTime *topdown.Error
	if errors.As(err, &atRunTime) {
		return l.runtimeProblem(atRunTime).Message
	}
	return lowerFirst(err.Error())
}

// failMessage names the cases of the test that fail, or the expression that is not true.
func failMessage(outcome *tester.Result, watch *watcher) string {
	var failed []string
	for path, sub := range outcome.SubResults.Iter {
		if sub.Fail {
			failed = append(failed, path[len(path)-1])
		}
	}
	if len(failed) > 0 {
		slices.Sort(failed)
		return "these cases fail: " + list(failed)
	}
	if expression := watch.failedAt[outcome.Package+"."+outcome.Name]; expression != "" {
		return fmt.Sprintf("`%s` is not true", expression)
	}
	return "the test is not true"
}
