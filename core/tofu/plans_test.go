package tofu

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// unknown stands for a value that the plan does not know.
const unknown = "?"

// answer is the section of a fixture that has the planned values by address.
const answer = "-- plan.json --\n"

var fileMark = regexp.MustCompile(`(?m)^-- (\S+) --\n`)

// TestPlans plans each configuration of the fixtures; its section plan.json has the values by address.
func TestPlans(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(fixtures, "plans", "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			configuration, expected, _ := strings.Cut(string(text), answer)
			got := plan(t, configuration)
			switch {
			case got == expected:
			case updating():
				if err := os.WriteFile(name, []byte(configuration+answer+got), 0o644); err != nil {
					t.Fatal(err)
				}
			default:
				t.Errorf("OpenTofu plans\n%s\nwritten is\n%s", got, expected)
			}
		})
	}
}

func plan(t *testing.T, configuration string) string {
	t.Helper()
	folder := t.TempDir()
	marks := fileMark.FindAllStringSubmatchIndex(configuration, -1)
	for i, mark := range marks {
		end := len(configuration)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		path := filepath.Join(folder, configuration[mark[2]:mark[3]])
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(configuration[mark[1]:end]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	steps := [][]string{{"plan", "-input=false", "-lock=false", "-out=plan.out"}}
	if strings.Contains(configuration, "module") {
		steps = append([][]string{{"init", "-backend=false", "-input=false"}}, steps...)
	}
	for _, args := range steps {
		if _, err := tofu(t, folder, "", args...); err != nil {
			t.Fatal(err)
		}
	}
	out, err := tofu(t, folder, "", "show", "-json", "plan.out")
	if err != nil {
		t.Fatal(err)
	}
	return plannedValues(t, out)
}

// plannedValues gives the values of managed resources by address, computed attributes left out.
func plannedValues(t *testing.T, shown string) string {
	t.Helper()
	var plan struct {
		Changes []struct {
			Address, Mode string
			Change        struct {
				After        map[string]any
				AfterUnknown map[string]any `json:"after_unknown"`
			}
		} `json:"resource_changes"`
	}
	decoder := json.NewDecoder(strings.NewReader(shown))
	decoder.UseNumber()
	if err := decoder.Decode(&plan); err != nil {
		t.Fatal(err)
	}
	values := map[string]any{}
	for _, change := range plan.Changes {
		after, _ := withUnknown(change.Change.After, change.Change.AfterUnknown).(map[string]any)
		delete(after, "id")
		delete(after, "output")
		values[change.Address] = after
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(values); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// withUnknown writes the mark of what is unknown into the values.
func withUnknown(after, unknowns any) any {
	switch u := unknowns.(type) {
	case bool:
		if u {
			return unknown
		}
	case map[string]any:
		members, is := after.(map[string]any)
		if !is {
			members = map[string]any{}
		}
		for name, inner := range u {
			members[name] = withUnknown(members[name], inner)
		}
		return members
	case []any:
		elements, _ := after.([]any)
		for i, inner := range u {
			if i < len(elements) {
				elements[i] = withUnknown(elements[i], inner)
			} else {
				elements = append(elements, withUnknown(nil, inner))
			}
		}
		return elements
	}
	return after
}
