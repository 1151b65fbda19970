// Package tofu compares the reading of core/terraform with OpenTofu's own. Its tests run OpenTofu on the fixtures of
// core/terraform/testdata and compare what it says with what is written there; DECREE_UPDATE=1 writes it there.
package tofu

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const fixtures = "../terraform/testdata"

// tofu runs OpenTofu in a folder.
func tofu(t *testing.T, folder, input string, args ...string) (string, error) {
	t.Helper()
	absolute, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command("go", append([]string{"tool", "tofu", "-chdir=" + absolute}, args...)...)
	command.Stdin = strings.NewReader(input)
	command.Env = append(os.Environ(), "TF_IN_AUTOMATION=1", "CHECKPOINT_DISABLE=1", "TF_CLI_CONFIG_FILE="+os.DevNull)
	var out, complaints bytes.Buffer
	command.Stdout, command.Stderr = &out, &complaints
	err = command.Run()
	if err != nil {
		t.Logf("tofu %v: %s", args, complaints.String())
	}
	return out.String(), err
}

func updating() bool { return os.Getenv("DECREE_UPDATE") != "" }

// TestExpressions evaluates each expression of expressions.txt; the line `= …` under it is its value as JSON.
func TestExpressions(t *testing.T) {
	name := filepath.Join(fixtures, "expressions.txt")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var lines, expressions, expected []string
	for _, line := range strings.Split(strings.TrimRight(string(text), "\n"), "\n") {
		switch {
		case strings.HasPrefix(line, "= "):
			expected[len(expected)-1] = line[2:]
			continue
		case line != "" && !strings.HasPrefix(line, "#"):
			expressions, expected = append(expressions, line), append(expected, "")
		}
		lines = append(lines, line)
	}
	got := console(t, expressions)
	var written strings.Builder
	at := 0
	for _, line := range lines {
		written.WriteString(line + "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if got[at] != expected[at] && !updating() {
			t.Errorf("%s is %s in OpenTofu, written is %s", line, got[at], expected[at])
		}
		written.WriteString("= " + got[at] + "\n")
		at++
	}
	if updating() {
		if err := os.WriteFile(name, []byte(written.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// console gives the JSON of each expression, or `error`. The console ends at an error, so it is started again after it.
func console(t *testing.T, expressions []string) []string {
	t.Helper()
	var results []string
	for len(results) < len(expressions) {
		var input strings.Builder
		for _, expression := range expressions[len(results):] {
			input.WriteString("jsonencode(" + expression + ")\n")
		}
		out, err := tofu(t, filepath.Join(fixtures, "console"), input.String(), "console")
		for _, line := range strings.Split(out, "\n") {
			if value, failed := strconv.Unquote(line); failed == nil {
				results = append(results, value)
			}
		}
		if err != nil {
			results = append(results, "error")
		}
	}
	return results
}
