package terraform

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// planDifferences from OpenTofu's plans that are meant, by fixture and address, and why.
var planDifferences = map[string]map[string]struct{ ours, why string }{
	"count-conditional": {"terraform_data.c": {
		`{"input": ["?", null]}`, "without the provider's schema, an attribute that is not set may be one that the provider computes"}},
}

// TestPlans reads what OpenTofu planned: the section plan.json of each fixture has its values (see core/tofu).
func TestPlans(t *testing.T) {
	names, err := filepath.Glob("testdata/plans/*.txt")
	if err != nil || len(names) < 60 {
		t.Fatalf("%d fixtures: %v", len(names), err)
	}
	for _, name := range names {
		short := strings.TrimSuffix(filepath.Base(name), ".txt")
		t.Run(short, func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var given []source.Text
			expected := ""
			for _, file := range files(string(text)) {
				if file.File == "plan.json" {
					expected = file.Text
				} else {
					given = append(given, file)
				}
			}
			wanted, is := withoutNulls(t, expected).(map[string]any)
			if !is {
				t.Fatal("no plan in the fixture")
			}
			for address, different := range planDifferences[short] {
				wanted[address] = withoutNulls(t, different.ours)
			}
			value := read(t, Request{Files: given})
			for _, d := range value.Diagnostics {
				t.Errorf("%s %s %v", d.Code, d.Message, d.Range)
			}
			got := map[string]any{}
			for _, resource := range value.Resources {
				got[resource.Address] = resource.Values
			}
			if a, b := canonical(t, hideExpressions(got)), canonical(t, wanted); a != b {
				t.Errorf("got\n%s\nexpected\n%s", a, b)
			}
		})
	}
}

// hideExpressions writes the plan's mark of the unknown for our texts of it.
func hideExpressions(v any) any {
	switch value := v.(type) {
	case string:
		if strings.Contains(value, "${") && !strings.Contains(value, "${x}") {
			return "?"
		}
	case map[string]any:
		hidden := map[string]any{}
		for name, member := range value {
			hidden[name] = hideExpressions(member)
		}
		return hidden
	case []any:
		hidden := make([]any, len(value))
		for i, element := range value {
			hidden[i] = hideExpressions(element)
		}
		return hidden
	}
	return v
}
