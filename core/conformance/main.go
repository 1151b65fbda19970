// Conformance makes OPA's own cases ready for other evaluators: for each, one line of JSON with what is wanted, what
// OPA's evaluator answers, and the case's query as a plan and as WebAssembly. The cases lie in the module of OPA itself.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"
)

// prepared is one case as another evaluator needs it.
type prepared struct {
	Version string `json:"version"`
	Group   string `json:"group"`
	Note    string `json:"note"`
	Strict  bool   `json:"strict,omitempty"`
	Want    want   `json:"want"`
	// Input is the JSON of a term in a text, as is each value of Topdown's bindings.
	Input string          `json:"input,omitempty"`
	Data  json.RawMessage `json:"data,omitempty"`
	// Refused is why OPA does not compile the case.
	Refused   string          `json:"refused,omitempty"`
	Topdown   outcome         `json:"topdown"`
	Plan      json.RawMessage `json:"plan,omitempty"`
	PlanError string          `json:"planError,omitempty"`
	Wasm      []byte          `json:"wasm,omitempty"`
	WasmError string          `json:"wasmError,omitempty"`
}

type want struct {
	Defined      *bool             `json:"defined,omitempty"`
	Result       *[]map[string]any `json:"result,omitempty"`
	Code         *string           `json:"code,omitempty"`
	Error        *string           `json:"error,omitempty"`
	SortBindings bool              `json:"sortBindings,omitempty"`
}

type outcome struct {
	Results []map[string]string `json:"results"`
	Code    string              `json:"code,omitempty"`
	Error   string              `json:"error,omitempty"`
}

var versions = map[string]ast.RegoVersion{"v0": ast.RegoV0, "v1": ast.RegoV1}

func main() {
	if len(os.Args) != 2 {
		fail(fmt.Errorf("usage: conformance <folder with v0 and v1>"))
	}
	ast.RegisterBuiltin(sleep)
	output := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(output)
	for _, version := range []string{"v0", "v1"} {
		folder := filepath.Join(os.Args[1], version)
		set, err := cases.Load(folder)
		if err != nil {
			fail(err)
		}
		for _, c := range set.Sorted().Cases {
			if err := encoder.Encode(prepare(version, folder, c)); err != nil {
				fail(err)
			}
		}
	}
	if err := output.Flush(); err != nil {
		fail(err)
	}
}

func prepare(version, folder string, c cases.TestCase) prepared {
	relative, _ := filepath.Rel(folder, c.Filename)
	p := prepared{
		Version: version, Group: strings.Split(filepath.ToSlash(relative), "/")[0], Note: c.Note, Strict: c.StrictError,
		Want: want{c.WantDefined, c.WantResult, c.WantErrorCode, c.WantError, c.SortBindings},
	}
	for name, value := range c.Env {
		os.Setenv(name, value)
	}
	run := run{version: versions[version], c: c}
	input, err := run.input()
	if err != nil {
		p.Refused = err.Error()
		return p
	}
	if input != nil {
		text, _ := json.Marshal(ast.NewTerm(input))
		p.Input = string(text)
	}
	if c.Data != nil {
		p.Data, _ = json.Marshal(*c.Data)
	}
	ctx := context.Background()
	p.Topdown, p.Refused = run.topdown(ctx, input)
	if p.Refused == "" {
		p.Plan, p.PlanError = run.plan(ctx)
		p.Wasm, p.WasmError = run.wasm(ctx)
	}
	return p
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
